"""What the reports of the validators are read as: a finding must not be lost on the way to the verdict."""

from __future__ import annotations

from typing import Any

import differ_check
from changes_corpus import CASES
from cross_check import VALIDATORS, decoded, drift_report
from differ_check import KNOWN
from sinch_provisioning import errors


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
    names |= {"diff"}
    assert set(VALIDATORS) == names
