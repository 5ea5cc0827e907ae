"""What the reports of the validators are read as: a finding must not be lost on the way to the verdict."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import differ_check
from changes_corpus import CASES
from cross_check import VALIDATORS, decoded, drift_report
from differ_check import KNOWN
from respect_check import constructs, course_of, ours
from sinch_provisioning import errors
from sinch_provisioning.contract._workflow_files import read_workflows


def report(*problems: dict[str, Any], documented: int = 3) -> dict[str, Any]:
    return {"run": {"documentedExchanges": documented}, "problems": list(problems)}


def problem(target: str, message: str) -> dict[str, Any]:
    return {"occurrences": 2, "operationId": "webhooks_get", "target": target, "dataPath": "/id", "message": message}


def test_a_drift_is_a_violation() -> None:
    assert drift_report(report(), 3).violations == []
    result = drift_report(report(problem("response", "Response is missing a field.")), 3)
    assert result.violations == ["2 x webhooks_get response /id: Response is missing a field."]
    assert result.checked == 3


def test_exchanges_that_were_not_recognised_are_a_violation() -> None:
    assert drift_report(report(documented=2), 3).violations == ["3 exchanges were recorded, 2 were recognised"]


def test_only_unknown_query_parameters_of_requests_are_let_pass() -> None:
    unknown = 'Undocumented query parameter in traffic: "x"'
    assert drift_report(report(problem("request", unknown)), 3).violations == []
    assert drift_report(report(problem("response", unknown)), 3).violations != []


def raising(error: Exception) -> Any:
    def attempt() -> None:
        raise error

    return attempt


def test_an_answer_that_is_read_wrongly_is_a_violation() -> None:
    context: dict[str, Any] = {"headers": {}, "body": b"{}", "error": None, "details": {}}
    assert decoded(lambda: None, 200) == ""
    assert decoded(lambda: None, 404) == "no error was raised"
    assert "not decoded" in decoded(raising(errors.NotFoundError("x", status=404, **context)), 404)
    assert "answered with 404" in decoded(raising(errors.NotFoundError("x", status=404, **context)), 409)
    assert "TransportError" in decoded(raising(errors.TransportError("x", request_sent=False)), 200)
    output = errors.NotFoundError("x", status=404, **{**context, "error": object()})
    assert decoded(raising(output), 404) == ""


def test_a_disagreement_of_the_differs_is_a_violation_unless_it_is_known() -> None:
    ours = {f"{case.direction} {case.title}": case.level == "breaking" for case in CASES}
    assert set(KNOWN) <= set(ours)
    theirs = {name: level != (name in KNOWN) for name, level in ours.items()}
    assert differ_check.verdict(theirs).violations == []
    (known, *_), (other, *_) = KNOWN, [name for name in ours if name not in KNOWN]
    for name, text in ((known, "both agree now"), (other, "for Redocly")):
        (violation,) = differ_check.verdict({**theirs, name: not theirs[name]}).violations
        assert violation.startswith(name)
        assert text in violation


def test_validators_of_traffic_and_generators_are_asked() -> None:
    names = {"openapi-core", "drift", "proxy", "prism", "generator-python", "generator-typescript", "openapi-fetch"}
    names |= {"respect", "diff"}
    assert set(VALIDATORS) == names


def test_our_runner_knows_every_construct_that_it_is_compared_on(tmp_path: Path) -> None:
    courses = ours(read_workflows(constructs(tmp_path)))
    assert {name for name, course in courses.items() if not course.passed} == {
        name for name in courses if name.startswith(("fails-", "stricter-"))
    }
    assert len([course for course in courses.values() if course.passed]) >= 8


def test_a_workflow_that_respect_fails_is_read_as_failed_at_its_step() -> None:
    passed = {"type": "step", "stepId": "one", "status": "success", "request": {}}
    failed = {"type": "step", "stepId": "two", "status": "error", "request": {}}
    assert course_of({"status": "success", "executedSteps": [passed]}) == (True, 1, "")
    within = {"type": "workflow", "executedSteps": [passed, failed]}
    assert course_of({"status": "error", "executedSteps": [passed, within]}) == (False, 3, "two")
