"""A verification in the forms of other tools: JUnit for what shows test results, SARIF for what shows findings."""

from __future__ import annotations

import re
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from sinch_provisioning_api import API_VERSION, __version__

from sinch_provisioning._json import JSONObject
from sinch_provisioning._terminal import visible
from sinch_provisioning.contract._checks import DIFFERENCE, Finding
from sinch_provisioning.contract._verification import PASSED, VIOLATED, Case, Reported

NAME: Final = "contract verify"
_NOT_XML: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(verification: Reported) -> str:
    """Return a verification as a JUnit report: an operation or a workflow is a test case.

    What was refused or not reached counts as skipped, for it was not seen; what differs from the document as a failure.

    Args:
        verification: the verification.
    """
    outcomes = [case.outcome for case in verification.cases]
    violated = outcomes.count(VIOLATED)
    skipped = len(outcomes) - violated - outcomes.count(PASSED)
    counts = f'tests="{len(outcomes)}" failures="{violated}" errors="0" skipped="{skipped}"'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<testsuites {counts}>", f'<testsuite name="{NAME}" {counts}>']
    for case in verification.cases:
        lines.append(f"<testcase classname={_attribute(case.heading)} name={_attribute(case.name)}>")
        lines += _case(case)
        lines.append("</testcase>")
    return "\n".join([*lines, "</testsuite>", "</testsuites>", ""])


def _case(case: Case) -> list[str]:
    if case.outcome == PASSED:
        return []
    if case.outcome != VIOLATED:
        return [f"<skipped message={_attribute(f'{case.outcome}: {case.reason}')}/>"]
    texts = [_sentence(finding) for finding in case.findings if finding.level == DIFFERENCE]
    return [f"<failure message={_attribute(texts[0] if texts else case.reason)}>{_text(chr(10).join(texts))}</failure>"]


def _sentence(finding: Finding) -> str:
    return " ".join(filter(None, [finding.rule, finding.place, finding.text]))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", visible(text)))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", visible(text)))


def sarif(verification: Reported) -> JSONObject:
    """Return a verification as SARIF 2.1.0: a finding is a result, at the operation or workflow it belongs to.

    Args:
        verification: the verification.
    """
    pairs = [(case, finding) for case in verification.cases for finding in case.findings]
    rules = list(dict.fromkeys(finding.rule for _, finding in pairs))
    driver = {
        "name": f"sinch-provisioning {NAME}",
        "version": f"{__version__} (API {API_VERSION})",
        "rules": [{"id": rule, "name": rule} for rule in rules],
    }
    results = [_result(case, finding, rules.index(finding.rule)) for case, finding in pairs]
    invocation = {"executionSuccessful": any(case.outcome in (PASSED, VIOLATED) for case in verification.cases)}
    run = {"tool": {"driver": driver}, "invocations": [invocation], "results": results}
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}


def _result(case: Case, finding: Finding, rule: int) -> JSONObject:
    place = {"artifactLocation": {"uri": case.source}, "region": {"startLine": 1}}
    logical = {"fullyQualifiedName": case.name or case.heading, "kind": "function"}
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": "error" if finding.level == DIFFERENCE else "note",
        "message": {"text": f"{case.heading}: {_sentence(finding)}"},
        "locations": [{"physicalLocation": place, "logicalLocations": [logical]}],
        "partialFingerprints": {"finding/v1": f"{case.name}/{finding.rule}/{finding.place}"},
    }
