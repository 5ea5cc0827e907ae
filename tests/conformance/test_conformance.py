"""A short slice of the fuzz run, and the suite's own verdict: it must fail when the mock or the lists are wrong."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from checks import CHECKS, FAULT_CHECKS
from checks.registry import DEEP
from sinch_provisioning.mock import Mock
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.resources import HANDLERS
from sinch_provisioning_api import load_document
from suite.report import Conformance, Listed
from suite.runs import ST, CheckOutcome, Outcome, hold
from suite.slices import documented_pairs, links, operations, slices

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = load_document()
NAMES = [node["operationId"] for _, _, node in operations(DOCUMENT)]


def test_every_operation_and_every_link_is_in_a_slice() -> None:
    result = slices(DOCUMENT)
    assert sorted(name for item in result.values() for name in item.operations) == sorted(NAMES)
    for link in links(DOCUMENT):
        assert any({link.source, link.target} <= {*item.operations, *item.producers} for item in result.values()), link


def test_every_exception_of_the_run_has_its_reason() -> None:
    lines = (ROOT / "schemathesis.toml").read_text("utf-8").splitlines()
    places = [place for place, line in enumerate(lines) if line.startswith(("[[operations]]", "[checks"))]
    assert places
    for place in places:
        assert lines[place - 1].startswith("# "), f"schemathesis.toml:{place + 1}: say above why this is an exception"


def test_every_exception_of_the_run_is_about_an_operation_that_is_there() -> None:
    exceptions = tomllib.loads((ROOT / "schemathesis.toml").read_text("utf-8"))["operations"]
    for exception in exceptions:
        pattern = exception.get("include-operation-id-regex") or re.escape(exception["include-operation-id"])
        assert [name for name in NAMES if re.search(pattern, name)], pattern


def problems_of(name: str) -> list[str]:
    return list(hold(CHECKS[name], Mock).problems)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.long if name in DEEP else ()) for name in CHECKS]
)
def test_the_mock_passes_the_check(name: str) -> None:
    assert problems_of(name) == []


def test_the_mock_tells_every_documented_refusal() -> None:
    (check,) = FAULT_CHECKS.values()
    outcome = hold(check, Mock)
    assert list(outcome.problems) == []
    assert {pair for pair in documented_pairs(DOCUMENT) if pair[1] >= 400} <= set(outcome.pairs)


def broken(monkeypatch: pytest.MonkeyPatch, change: Any, method: str) -> None:
    """Put a defect into every operation of a method that the mock keeps state for."""
    methods = {node["operationId"]: operation for _, operation, node in operations(DOCUMENT)}
    for name in [name for name in HANDLERS.by_operation if methods[name] == method]:
        monkeypatch.setitem(HANDLERS.by_operation, name, change(HANDLERS.by_operation[name]))


def test_a_list_that_loses_an_item_fails_a_check(monkeypatch: pytest.MonkeyPatch) -> None:
    def losing(handler: Any) -> Any:
        def handle(context: Context) -> Any:
            status, value = handler(context)
            for items in value.values() if isinstance(value, dict) and "pageToken" in context.query else ():
                if isinstance(items, list) and items:
                    items.pop()
            return status, value

        return handle

    broken(monkeypatch, losing, "get")
    assert any("the one big page" in text or "holds" in text for text in problems_of("pages_add_up"))


def test_a_resource_of_another_project_fails_a_check(monkeypatch: pytest.MonkeyPatch) -> None:
    get = Context.get

    def anywhere(self: Context, kind: str, key: Any, code: str) -> Any:
        for project in self.state.projects:
            result = self.state.store.of(project.project_id, kind).get(key)
            if result is not None:
                return result
        return get(self, kind, key, code)

    monkeypatch.setattr(Context, "get", anywhere)
    assert any("what another project made" in text for text in problems_of("projects_are_apart"))


def test_an_answer_outside_of_the_document_fails_a_check(monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(handler: Any) -> Any:
        def handle(context: Context) -> Any:
            handler(context)
            raise ApiError(418, "teapot")

        return handle

    broken(monkeypatch, refusing, "delete")
    assert any("answered with 500" in text for text in problems_of("chains_end_well"))


def test_what_is_made_up_fails_a_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Context, "get", lambda self, kind, key, code: {})
    assert problems_of("what_is_not_there_is_not_found")


def outcome(pairs: set[tuple[str, int]], covered: set[str]) -> Outcome:
    return Outcome("webhooks", "all", True, "", 1, 1.0, frozenset(covered), dict.fromkeys(pairs, 1), "")


def problems_with(pairs: set[tuple[str, int]], covered: set[str], entries: list[dict[str, Any]]) -> list[str]:
    by_fault = {pair for pair in documented_pairs(DOCUMENT) if pair[1] >= 400}
    checks = [CheckOutcome("faults", (), 1.0, dict.fromkeys(by_fault, 1), True)]
    return Conformance(DOCUMENT, [outcome(pairs, covered)], checks, whole=True, listed=Listed(entries)).problems()


@pytest.fixture
def good() -> Iterator[tuple[set[tuple[str, int]], set[str], list[dict[str, Any]]]]:
    covered = {f"{link.source} {link.status} {link.name}" for link in links(DOCUMENT)}
    pairs = {pair for pair in documented_pairs(DOCUMENT) if pair[1] != 500}
    return pairs, covered, [{"operation": "*", "status": 500, "reason": "faults"}]


def test_the_run_passes_when_all_is_there(good: Any) -> None:
    assert problems_with(*good) == []


def test_a_pair_that_is_neither_produced_nor_listed_fails_the_run(good: Any) -> None:
    pairs, covered, entries = good
    assert problems_with(pairs - {("webhooks_get", 404)}, covered, entries) == [
        "webhooks_get 404 is documented and was never produced"
    ]


def test_a_listed_pair_that_is_produced_fails_the_run(good: Any) -> None:
    pairs, covered, entries = good
    result = problems_with(pairs, covered, [*entries, {"operation": "webhooks_get", "status": 404, "reason": "r"}])
    assert result == ["unproduced.yaml: webhooks_get 404: webhooks_get is produced without a fault"]


def test_an_entry_without_a_pair_or_a_reason_fails_the_run(good: Any) -> None:
    pairs, covered, entries = good
    result = problems_with(pairs, covered, [*entries, {"operation": "webhooks_git", "status": 404, "reason": "r"}])
    assert result == ["unproduced.yaml: webhooks_git 404 stands for no documented pair"]
    with pytest.raises(ValueError, match="reason"):
        Listed([{"operation": "*", "status": 500, "reason": " "}])


def test_too_few_links_or_an_operation_that_was_not_reached_fail_the_run(good: Any) -> None:
    pairs, _, entries = good
    assert problems_with(pairs, set(), entries) == ["0 % of the links were gone along, 80 % are wanted"]
    unreached = {pair for pair in pairs if pair[0] != "webhooks_get" or pair[1] == 401}
    assert "webhooks: webhooks_get was never reached" in problems_with(unreached, good[1], entries)


@pytest.mark.slow
def test_a_slice_of_the_run_passes_and_repeats_byte_for_byte(tmp_path: Path) -> None:
    if not ST.exists():
        pytest.fail("the fuzz environment is missing; `make test` and `make fuzz` set it up")
    summary = tmp_path / "summary.json"
    command = [sys.executable, str(ROOT / "tests/conformance/fuzz.py"), "--quick", "--twice", "--no-checks", "webhooks"]
    done = subprocess.run([*command, "--json", str(summary)], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    parsed = json.loads(summary.read_text("utf-8"))
    assert parsed["slices"]["webhooks"]["cases"] > 200
    assert parsed["links"]["covered"] == parsed["links"]["selected"] == 4


@pytest.mark.slow
def test_a_defect_of_the_mock_fails_the_slice(tmp_path: Path) -> None:
    (tmp_path / "defects.py").write_text(
        "from sinch_provisioning.mock import Mock\n"
        "from sinch_provisioning.mock.resources import HANDLERS\n"
        "HANDLERS.by_operation['webhooks_delete'] = lambda context: (204, None)\n"
        "make = Mock\n"
    )
    command = [sys.executable, str(ROOT / "tests/conformance/fuzz.py"), "--quick", "--no-checks", "webhooks"]
    command += ["--mock", "defects:make", "--path", str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 1, done.stdout
    assert "curl -X DELETE" in done.stdout
