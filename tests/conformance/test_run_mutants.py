"""The runner of mutants: it stops at the first finding, shows survivors to every check, and tells the two apart."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import check_order
import document_mutants
import pytest
import run_mutants
from forks import forked
from mutants import MUTANTS, Mutant, mutant
from sinch_provisioning.mock import Mock

Run = Callable[..., tuple[int, str]]


def unnoticed(patch: pytest.MonkeyPatch) -> None:
    """Nothing is wrong."""


def noticed(patch: pytest.MonkeyPatch) -> None:
    """A mock has no document."""
    patch.setattr(Mock, "document", property(lambda mock: {}))


def fatal(patch: pytest.MonkeyPatch) -> None:
    """A mock cannot even be asked."""
    patch.setattr(Mock, "document", property(lambda mock: os._exit(3)))


def impossible(patch: pytest.MonkeyPatch) -> None:
    """What it distorts is not there."""
    patch.setattr(Mock, "no_such_thing", None)


@pytest.fixture
def trace(tmp_path: Path) -> Path:
    """A file in which each check notes that it was called, in whatever process."""
    return tmp_path / "trace"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], trace: Path, tmp_path: Path) -> Run:
    """What runs mutants against two checks: one looks at the document, the other at nothing."""

    def first(make: Any) -> Iterator[str]:
        with trace.open("a") as file:
            file.write("first\n")
        if not make().document:
            yield "no document"

    def second(make: Any) -> Iterator[str]:
        with trace.open("a") as file:
            file.write("second\n")
        yield from ()

    monkeypatch.setattr(check_order, "PATH", tmp_path / "noticed.yaml")
    monkeypatch.setattr(run_mutants, "ALL", {"first": first, "second": second})
    monkeypatch.setattr(run_mutants, "load", lambda: dict.fromkeys(run_mutants.MUTANTS, "writing"))

    def call(*words: str, **mutants: Any) -> tuple[int, str]:
        members = {name: Mutant(mutate, "webhooks", mutate.__doc__ or "") for name, mutate in mutants.items()}
        monkeypatch.setattr(run_mutants, "MUTANTS", members)
        monkeypatch.setattr(sys, "argv", ["run_mutants.py", *words])
        status = run_mutants.main()
        return status, capsys.readouterr().out

    return call


def test_a_mutant_that_is_noticed_is_caught_by_the_check_that_notices_it_first(
    run: Run, trace: Path, tmp_path: Path
) -> None:
    status, text = run("--json", str(tmp_path / "score.json"), wrong=noticed)
    assert (status, text.splitlines()[-1]) == (0, "caught 1 of 1 mutants: 100.0%")
    assert trace.read_text().split() == ["first", "second", "first"]  # both without a mutant, then one
    (entry,) = json.loads((tmp_path / "score.json").read_text("utf-8"))["mutants"]
    assert (entry["family"], entry["caught_by"], entry["finding"]) == ("writing", "first", "no document")


def test_a_mutant_that_nobody_notices_is_a_survivor_that_every_check_has_seen(run: Run, trace: Path) -> None:
    status, text = run(harmless=unnoticed)
    assert status == 1
    assert "harmless: not explained" in text
    assert text.splitlines()[-1] == "caught 0 of 1 mutants: 0.0%"
    assert trace.read_text().split() == ["first", "second", "first", "second"]


def test_one_survivor_in_fifty_passes_when_it_is_explained(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    mutants = {f"wrong_{number}": noticed for number in range(50)}
    assert run(**mutants, harmless=unnoticed)[0] == 1
    monkeypatch.setattr(run_mutants, "SURVIVORS", {"harmless": "nothing is wrong"})
    status, text = run(**mutants, harmless=unnoticed)
    assert status == 0
    assert "harmless: nothing is wrong" in text


def test_an_explanation_of_what_is_caught_must_go(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_mutants, "SURVIVORS", {"wrong": "nobody can see it"})
    status, text = run(wrong=noticed)
    assert status == 1
    assert "wrong is caught now: take it out of SURVIVORS" in text


def test_a_mutant_that_cannot_be_made_is_not_caught(run: Run) -> None:
    status, text = run(stale=impossible)
    assert status == 1
    assert "stale: it cannot be made: AttributeError" in text


def test_a_mutant_that_ends_the_process_is_caught_and_the_others_go_on(run: Run) -> None:
    status, text = run("--workers", "1", deadly=fatal, wrong=noticed)
    assert (status, text.splitlines()[-1]) == (0, "caught 2 of 2 mutants: 100.0%")


def test_a_suite_that_is_red_without_a_mutant_shows_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(run_mutants.ALL, "second", lambda make: iter(["it is red"]))
    status, text = run(wrong=noticed)
    assert status == 1
    assert text.splitlines()[-1] == "the mock breaks a check without any mutant: second: it is red"


def test_the_same_mutants_print_the_same(run: Run) -> None:
    mutants = {f"wrong_{number}": noticed for number in range(6)}
    assert run(**mutants) == run(**mutants)


def test_names_that_are_none_are_refused(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (("nothing_of_the_kind",), ("--workers", "0")):
        with pytest.raises(SystemExit):
            run(*words, wrong=noticed)
    assert "the families are writing" in capsys.readouterr().err


def test_every_mutant_has_a_family_and_says_what_is_wrong() -> None:
    families = run_mutants.load()
    assert families.keys() == MUTANTS.keys() | document_mutants.edits().keys()
    assert not MUTANTS.keys() & document_mutants.edits().keys()
    assert len(MUTANTS) >= 150
    assert len(document_mutants.edits()) >= 40
    assert all(run_mutants.what(name).endswith(".") for name in families)


def test_every_mutant_of_the_document_can_be_made() -> None:
    text = json.dumps(document_mutants.loaded())
    for name in document_mutants.edits():
        assert document_mutants.changed(json.loads(text), name) != document_mutants.loaded(), name


@pytest.mark.parametrize("at", ["nothing_of_the_kind/tags", "schemas/NoSuchSchema/type", "webhooks_get/tags"])
def test_a_mutant_of_the_document_that_has_no_place_or_effect_is_refused(
    at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document_mutants, "edits", lambda: {"stale": {"what": "It.", "at": at, "to": ["webhooks"]}})
    with pytest.raises((LookupError, ValueError)):
        document_mutants.changed(json.loads(json.dumps(document_mutants.loaded())), "stale")


def _documents(name: str) -> tuple[str, str]:
    checks = document_mutants.checks_of(document_mutants.changed(document_mutants.loaded(), name))
    finding = next(checks["every_operation_succeeds"](Mock), "")
    return finding, str(Mock().document["paths"]["/v1/projects/{projectId}/bundles"]["post"]["responses"].keys())


def test_the_suite_sees_the_changed_document_and_the_mock_its_own() -> None:
    (ended,) = forked(_documents, ["a_bundle_is_answered_with_200"], 1)
    finding, statuses = ended.result
    assert "bundles_get never ended well" in finding  # no link leads to it from a 200 that is a 201
    assert "'201'" in statuses


def test_two_mutants_of_one_name_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MUTANTS, "unnoticed", Mutant(unnoticed, "webhooks", ""))
    with pytest.raises(ValueError, match="two mutants of the name unnoticed"):
        mutant("webhooks")(unnoticed)


def test_a_mutant_of_the_document_is_shown_first_to_what_noticed_it_last_time(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[str] = []

    def linted(document: object, first: str = "") -> tuple[str, str]:
        looks.append(f"lint {first}".rstrip())
        return "", ""

    def of(document: object) -> dict[str, Callable[[Any], Iterator[str]]]:
        return {name: lambda make, name=name: iter(looks.append(name) or ()) for name in ("first", "second")}

    monkeypatch.setattr(document_mutants, "changed", lambda document, name: document)
    monkeypatch.setattr(document_mutants, "linted", linted)
    monkeypatch.setattr(document_mutants, "checks_of", of)
    run_mutants.show(run_mutants.Task("a_number", "lint: names", ["first", "second"]))
    run_mutants.show(run_mutants.Task("a_number", "second", ["second", "first"]))
    assert looks == ["lint lint: names", "first", "second", "second", "lint", "first"]
