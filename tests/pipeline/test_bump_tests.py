"""Tests that fail in a bumped tree: those that name what changed are a person's to decide, all others hinder it."""

from __future__ import annotations

import sys
from pathlib import Path

import bump
import bump_tests
import pytest
import python_names
from python_names import NameChange

SUITE = """
def test_gone():
    Gone = None
    assert Gone

def test_broken():
    assert 1 == 2, "as it is broken"

def test_gone_elsewhere():
    raise AttributeError("module 'models' has no attribute 'Lost'")

def test_well():
    assert True
"""
CHANGES = [
    NameChange("breaking", "models.Gone", "is gone"),
    NameChange("breaking", "models.Lost.__init__", "has the new required parameter x"),
    NameChange("additive", "models.broken", "is new"),
]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree with a suite of its own, and no other checks."""
    folder = tmp_path / "tree"
    (folder / "tests/generated").mkdir(parents=True)
    (folder / "tests/document").mkdir()
    (folder / "tests/generated/test_some.py").write_text(SUITE, encoding="utf-8")
    command = ("-m", "pytest", "-q", "-p", "no:cacheprovider", *bump_tests.TESTED)
    monkeypatch.setattr(bump, "CHECKS", (("generated tests", command),))
    return folder


def test_a_test_that_names_what_changed_is_said_and_hinders_nothing(tree: Path) -> None:
    path = tree / "tests/generated/test_some.py"
    path.write_text(SUITE.replace("1 == 2", "2 == 2"), encoding="utf-8")
    said: list[str] = []
    assert bump.failed_checks(tree, CHANGES, lambda text: said.append(str(text))) == []
    text = "\n".join(said)
    assert "ok      generated tests" in text
    assert "a person must decide, of tests (2):" in text
    assert "tests/generated/test_some.py::test_gone uses models.Gone, which this version changes or removes" in text
    assert "test_gone_elsewhere uses models.Lost.__init__, which this version changes or removes" in text


def test_a_test_that_fails_for_another_reason_ends_the_bump(tree: Path) -> None:
    (failed,) = bump.failed_checks(tree, CHANGES, lambda text: None)
    assert "tests/generated/test_some.py::test_broken" in failed
    assert "as it is broken" in failed
    assert "test_gone" not in failed


def test_a_suite_that_does_not_run_ends_the_bump(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bump, "CHECKS", (("generated tests", ("-c", "raise SystemExit('no pytest here')")),))
    (failed,) = bump.failed_checks(tree, CHANGES, lambda text: None)
    assert "no pytest here" in failed
    assert sys.executable not in failed


def test_a_line_that_names_what_changed_does_not_pass_the_type_check_and_hinders_nothing(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = 'tests/typing/user.py:7: error: "Webhooks" has no attribute "{}"  [attr-defined]'
    said: list[str] = []
    for name, count in (("Gone", 0), ("delete", 1)):
        code = f"print({line.format(name)!r}); raise SystemExit(1)"
        monkeypatch.setattr(bump, "CHECKS", ((bump.TYPES, ("-c", code)),))
        assert len(bump.failed_checks(tree, CHANGES, lambda text: said.append(str(text)))) == count
    assert "tests/typing/user.py:7 uses models.Gone, which this version changes or removes" in "\n".join(said)


def test_names_that_follow_the_rules_are_counted_and_others_listed() -> None:
    whys = [
        "BundlesController_list_v1 is bundles_list: by method and path",
        "schema KakaotalkActivityDto is KakaoTalkActivity: both stand in the same place",
        "schema Zebra is KakaoTalkActivity: both stand in the same place",
        "ParcelsController_list_v1 is parcels_list: by names.yaml or the rules of names",
    ]
    assert bump.telling(whys) == [*whys[2:], "and 2 at the same method and path, or made by the rules"]
    assert bump.telling([]) == []


def test_a_class_whose_module_is_gone_is_told(tmp_path: Path) -> None:
    for folder, names in (("old", ("kept", "lost")), ("new", ("kept",))):
        package = tmp_path / folder / python_names.PACKAGE
        for part in ("models", "api"):
            (package / part).mkdir(parents=True)
            (package / part / "__init__.py").write_text("", encoding="utf-8")
        (package / "__init__.py").write_text("", encoding="utf-8")
        for name in names:
            source = f"class {name.title()}:\n    size: int\n"
            (package / f"models/{name}.py").write_text(source, encoding="utf-8")
    changes = python_names.changes(tmp_path / "old", tmp_path / "new")
    assert [str(row) for row in changes if row.level == "breaking"] == ["models.Lost is gone"]
