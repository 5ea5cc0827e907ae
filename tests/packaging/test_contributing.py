"""The contributor's front calls what is there: targets of the Makefile, checks of tests/run.py, files of the tree."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
TEMPLATES = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def steps(workflow: dict[Any, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_runs_make_and_nothing_else(path: Path) -> None:
    commands = [step["run"] for step in steps(yaml.safe_load(path.read_text("utf-8"))) if "run" in step]
    assert commands
    for command in commands:
        program, target, *_ = command.split()
        assert program == "make"
        assert target in TARGETS


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_is_pinned_and_may_read_alone_unless_a_job_says_more(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text("utf-8"))
    for step in steps(workflow):
        assert "uses" not in step or re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step["uses"])
    assert workflow["permissions"] == {"contents": "read"}
    assert all(job.get("timeout-minutes") for job in workflow["jobs"].values())


@pytest.mark.parametrize(
    "path", ["CONTRIBUTING.md", ".github/PULL_REQUEST_TEMPLATE.md", "SECURITY.md", "docs/maintaining.md"]
)
def test_a_page_names_targets_and_files_that_are_there(path: str) -> None:
    text = (ROOT / path).read_text("utf-8")
    assert set(re.findall(r"(?:^    |`)make ([a-z][a-z-]*)", text, re.MULTILINE)) <= TARGETS
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    assert [link for link in links if not ((ROOT / path).parent / link).exists()] == []


def test_what_runs_before_a_commit_are_checks_of_make_test() -> None:
    checks = runpy.run_path(str(ROOT / "tests/run.py"))["CHECKS"]
    (repository,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    assert repository["repo"] == "local"
    for hook in repository["hooks"]:
        program, script, check = hook["entry"].split()
        assert (program, script) == (".venv/bin/python", "tests/run.py")
        assert check in checks


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_an_issue_form_has_what_forms_need(path: Path) -> None:
    form = yaml.safe_load(path.read_text("utf-8"))
    if path.name == "config.yml":
        assert form == {"blank_issues_enabled": False}
        return
    assert {"name", "description", "body"} <= set(form)
    assert all(part["attributes"]["label"] for part in form["body"])
