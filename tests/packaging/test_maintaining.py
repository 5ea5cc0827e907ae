"""What moves with time is listed in docs/maintaining.md: every bound of the project's own files, and nothing that has gone."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import environments
import lock
import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/maintaining.md").read_text(encoding="utf-8")
LISTED = set(re.findall(r"`([^`]+)`", PAGE))


def bounds() -> set[str]:
    """Return every requirement with a bound: of the package, the tools and Node."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    texts = [*project["project"]["dependencies"], *(text for extra in extras for text in extra)]
    texts += project["build-system"]["requires"]
    texts += [text for path in environments.HERE.glob("*.in") for text in environments.wanted(path)]
    node = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    matches = {text for text in texts if re.search(r"[<>=~!]", text)}
    return (
        matches
        | {f"{name} {version}" for name, version in node.items()}
        | {f"requires-python {project['project']['requires-python']}"}
    )


def test_every_bound_is_listed_with_its_reason() -> None:
    assert sorted(bounds() - LISTED) == []


def test_no_bound_is_listed_that_is_no_longer_there() -> None:
    tables = PAGE[PAGE.index("## Bounds") :]
    listed = {
        text for cell in re.findall(r"^\| (.*?) \|", tables, re.MULTILINE) for text in re.findall(r"`([^`]+)`", cell)
    }
    assert sorted(listed - bounds()) == []


def test_every_lock_is_listed() -> None:
    assert {path.stem for path in environments.HERE.glob("*.in")} == set(lock.LOCKS)
    assert set(lock.LOCKS) <= LISTED


@pytest.mark.parametrize("path", sorted(environments.HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_a_lock_names_a_hash_for_each_line_and_no_index(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    names = re.findall(r"^[A-Za-z0-9][^\s=]*==.*$", text, re.MULTILINE)
    assert len(environments.pins(text)) == len(names) > 0
    assert all(f"{name}\n    --hash=sha256:" in text for name in names)
    assert "://" not in text
    assert "--index" not in text


def test_what_holds_a_pin_back_is_the_requirement_that_does_not_take_the_newest() -> None:
    required = [
        ("dev.in", Requirement("ruff==0.15.0")),
        ("a-tool", Requirement("Ruff>=0.1")),
        ("other", Requirement("typer<0.28")),
    ]
    assert lock.held_by(required, "ruff", "0.16.0") == "dev.in: ruff==0.15.0"
    assert lock.held_by(required, "typer", "0.28.1") == "other: typer<0.28"
    assert lock.held_by(required, "typer", "0.27.9") == ""


def test_locks_are_made_from_the_index_that_pip_is_configured_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "file:///mirror/simple")
    monkeypatch.delenv("UV_DEFAULT_INDEX", raising=False)
    assert lock.surroundings()["UV_DEFAULT_INDEX"] == "file:///mirror/simple"
    monkeypatch.setenv("UV_DEFAULT_INDEX", "file:///other/simple")
    assert lock.surroundings()["UV_DEFAULT_INDEX"] == "file:///other/simple"
