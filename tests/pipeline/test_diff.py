"""`make diff` names its sides, tells the names of Python that change, and gives advice."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import bump
import diff
import diff_sides
import pytest
import python_names
from bundle import bundles
from diff_sides import Side, side_of
from findings import GenerationError
from reading import read_document

ROOT = Path(__file__).resolve().parents[2]
FILE = bundles(ROOT / "openapi")[0]
OURS = read_document(FILE)
RESOURCE = """
class Things:
    with_response: int
    def list(self, *, page_size: int = 10) -> None: ...
    def get(self, thing_id: str) -> None: ...
    def _private(self) -> None: ...
class AsyncThings:
    async def list(self, *, page_size: int = 10) -> None: ...
"""
MODEL = """
class Thing:
    name: str
    size: int
    def __init__(self, *, name: str, size: int = 0) -> None: ...
"""


def package(folder: Path, resource: str, model: str, version: str = "1.2.3") -> Path:
    for name, text in (
        ("__init__.py", f'__version__ = "{version}"\n'),
        ("openapi.json", json.dumps(OURS)),
        ("api/__init__.py", ""),
        ("api/things/__init__.py", resource),
        ("models/__init__.py", ""),
        ("models/thing.py", model),
    ):
        path = folder / "sinch_provisioning_api" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_names_that_python_code_sees(tmp_path: Path) -> None:
    old = package(tmp_path / "old", RESOURCE, MODEL)
    resource = RESOURCE.replace("def get(self, thing_id", "def get(self, id").replace("_private", "_other")
    resource = resource.replace("class AsyncThings", "    def drop(self) -> None: ...\nclass AsyncThings")
    model = MODEL.replace("size: int\n", "size: float\n    color: str\n").replace("size: int = 0", "color: str")
    new = package(tmp_path / "new", resource, f"{model}\nclass Other:\n    a: int\n")
    assert [(row.level, str(row)) for row in python_names.changes(old, new)] == [
        ("breaking", "client.things.get has no parameter thing_id any more"),
        ("breaking", "client.things.get has the new required parameter id"),
        ("breaking", "models.Thing has no parameter size any more"),
        ("breaking", "models.Thing has the new required parameter color"),
        ("additive", "client.things.drop is new"),
        ("additive", "models.Other is new"),
        ("additive", "models.Thing.color is new"),
        ("additive", "models.Thing.size has the type float now, and had int"),
    ]
    assert python_names.changes(old, old) == []


def test_a_side_is_a_file_a_wheel_a_folder_or_the_installed_version(tmp_path: Path) -> None:
    folder = package(tmp_path / "site", RESOURCE, MODEL)
    wheel = tmp_path / "some.whl"
    with zipfile.ZipFile(wheel, "w") as made:
        for path in folder.rglob("*.*"):
            made.write(path, path.relative_to(folder).as_posix())
    for text, version in ((str(folder), "1.2.3"), (str(wheel), "1.2.3"), (str(FILE), "")):
        side = side_of(text, tmp_path / "scratch", word="BASE")
        assert (side.document["info"], side.version) == (OURS["info"], version)
    installed = side_of("installed", tmp_path, word="BASE")
    assert installed.folder is not None
    assert side_of(installed.version, tmp_path, word="BASE").name == installed.name
    assert side_of("", tmp_path, word="HEAD").name == "the working tree"


def git(folder: Path, *arguments: str) -> None:
    settings = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *settings, *arguments], check=True, cwd=folder, capture_output=True)


def test_a_side_is_a_git_revision_and_the_base_is_the_last_tag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diff_sides, "TOP", tmp_path)
    (tmp_path / "openapi").mkdir()
    git(tmp_path, "init", "-q")
    for version in ("1.0.0", "2.0.0"):
        package(tmp_path / "generated", RESOURCE, MODEL, version)
        document = {**OURS, "info": {"title": "Things", "version": version}}
        (tmp_path / "openapi/provisioning-1.yaml").write_text(json.dumps(document), encoding="utf-8")
        git(tmp_path, "add", "-A")
        git(tmp_path, "commit", "-q", "-m", version)
    assert diff_sides.default_base() == "HEAD"
    git(tmp_path, "tag", "v1", "HEAD~1")
    assert diff_sides.default_base() == "v1"
    side = side_of("v1", tmp_path / "scratch", word="BASE")
    assert (side.document["info"]["version"], side.version) == ("1.0.0", "1.0.0")


@pytest.mark.parametrize("text", ["nothing-of-the-kind", "--all", "HEAD:README.md"])
def test_what_is_no_side_is_named_in_one_line(text: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="BASE=.*no git revision"):
        side_of(text, tmp_path, word="BASE")


def test_without_git_there_is_no_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert diff_sides.default_base() == "HEAD"
    with pytest.raises(GenerationError, match="no git revision"):
        side_of("HEAD", tmp_path, word="BASE")


def test_a_wheel_and_a_folder_without_a_document_are_named(tmp_path: Path) -> None:
    (tmp_path / "bad.whl").write_text("no zip")
    for name, text in (("bad.whl", "is not a wheel"), (".", "openapi.json")):
        with pytest.raises(GenerationError, match=text):
            side_of(str(tmp_path / name), tmp_path / "scratch", word="BASE")


def changed_document(document: dict[str, Any]) -> dict[str, Any]:
    made = copy.deepcopy(document)
    item = made["paths"]["/v1/projects/{projectId}/webhooks"]
    item["get"]["deprecated"] = True
    del item["post"]
    return made


SMALL = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {
        "/v1/projects/{projectId}/webhooks": {
            "get": {"operationId": "webhooks_list", "responses": {"204": {"description": ""}}},
            "post": {"operationId": "webhooks_create", "responses": {"204": {"description": ""}}},
        }
    },
}


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "argv", ["diff.py", *arguments])
    status = diff.main()
    return status, *capsys.readouterr()


def test_the_command_prints_a_table_json_and_markdown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old, path = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(SMALL), encoding="utf-8")
    path.write_text(json.dumps(changed_document(SMALL)), encoding="utf-8")
    files = ("--base", str(old), "--head", str(path), "--no-names")
    status, text, _ = run(monkeypatch, capsys, *files)
    assert status == 0
    assert "2 changes: 1 breaking, 1 additive" in text
    assert "POST /v1/projects/{projectId}/webhooks is gone: calls of it are answered with 404" in text
    assert "### Deprecated" in text
    status, text, _ = run(monkeypatch, capsys, *files, "--json", "--fail-on", "breaking")
    report = json.loads(text)
    assert (status, report["level"], report["counts"]) == (1, "breaking", {"breaking": 1, "additive": 1, "neutral": 0})
    assert [change["operations"] for change in report["changes"]] == [["webhooks_create"], ["webhooks_list"]]
    assert "## Breaking" in run(monkeypatch, capsys, *files, "--markdown")[1]
    assert (
        run(monkeypatch, capsys, "--base", str(path), "--head", str(path), "--no-names")[1].count("say the same") == 1
    )
    status, _, error = run(monkeypatch, capsys, "--base", str(tmp_path / "missing.json"))
    assert (status, error.count("\n")) == (2, 1)


def test_a_bump_prints_what_the_differ_says(tmp_path: Path) -> None:
    path = tmp_path / "new.json"
    path.write_text(json.dumps(changed_document(SMALL)), encoding="utf-8")
    old = tmp_path / "old.json"
    old.write_text(json.dumps(SMALL), encoding="utf-8")
    text = "\n".join(diff.table(bump.differences(old, path, ROOT)))
    assert "our document → the bumped one: 2 changes: 1 breaking, 1 additive" in text
    assert "advised version: " in text


def test_the_names_of_a_document_are_those_of_the_client_made_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = copy.deepcopy(OURS)
    del made["components"]["schemas"]["Webhook"]["properties"]["target"]
    made["components"]["schemas"]["Webhook"]["required"].remove("target")
    path = tmp_path / "new.json"
    path.write_text(json.dumps(made), encoding="utf-8")
    base = Side("old", OURS, FILE, ROOT / "generated")
    changed = diff.difference(base, Side("new", made, path))
    assert ("breaking", "models.Webhook.target", "is gone") in (changed.names or [])
    assert not [row for row in changed.names or [] if row.level == "breaking" and "Webhook" not in row.name]
    assert "- **Breaking:** `models.Webhook.target` is gone." in changed.draft
    assert "generating the client of new" in capsys.readouterr().err
