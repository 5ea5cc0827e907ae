"""A verification in the forms of other tools: JUnit for what shows test results, SARIF for what shows findings."""

from __future__ import annotations

import re
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from sinch_provisioning_api import API_VERSION, __version__

from sinch_provisioning._json import JSONObject
from sinch_provisioning._terminal import visible
from sinch_provisioning.contract._checks import DIFFERENCE, Finding
from sinch_provisioning.contract._verification import PASSED, VIOLATED, Step, Verification

NAME: Final = "contract verify"
DOCUMENT: Final = "openapi.json"
"""What a finding is laid at the door of, where a tool asks for a file: the document of the package."""
_NOT_XML: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(verification: Verification) -> str:
    """Return a verification as a JUnit report: an operation is a test case.

    What was refused or not reached counts as skipped, for it was not seen; what differs from the document as a failure.

    Args:
        verification: the verification.
    """
    violated = verification.count(VIOLATED)
    skipped = len(verification.steps) - violated - verification.count(PASSED)
    counts = f'tests="{len(verification.steps)}" failures="{violated}" errors="0" skipped="{skipped}"'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<testsuites {counts}>", f'<testsuite name="{NAME}" {counts}>']
    for step in verification.steps:
        lines.append(
            f"<testcase classname={_attribute(f'{step.method} {step.path}')} name={_attribute(step.operation)}>"
        )
        lines += _case(step)
        lines.append("</testcase>")
    return "\n".join([*lines, "</testsuite>", "</testsuites>", ""])


def _case(step: Step) -> list[str]:
    if step.outcome == PASSED:
        return []
    if step.outcome != VIOLATED:
        return [f"<skipped message={_attribute(f'{step.outcome}: {step.reason}')}/>"]
    texts = [_sentence(finding) for finding in step.findings if finding.level == DIFFERENCE]
    return [f"<failure message={_attribute(texts[0] if texts else step.reason)}>{_text(chr(10).join(texts))}</failure>"]


def _sentence(finding: Finding) -> str:
    return " ".join(filter(None, [finding.rule, finding.place, finding.text]))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", visible(text)))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", visible(text)))


def sarif(verification: Verification) -> JSONObject:
    """Return a verification as SARIF 2.1.0: a finding is a result, at the operation it belongs to.

    Args:
        verification: the verification.
    """
    pairs = [(step, finding) for step in verification.steps for finding in step.findings]
    rules = list(dict.fromkeys(finding.rule for _, finding in pairs))
    driver = {
        "name": f"sinch-provisioning {NAME}",
        "version": f"{__version__} (API {API_VERSION})",
        "rules": [{"id": rule, "name": rule} for rule in rules],
    }
    results = [_result(step, finding, rules.index(finding.rule)) for step, finding in pairs]
    invocation = {"executionSuccessful": verification.count(PASSED) + verification.count(VIOLATED) > 0}
    run = {"tool": {"driver": driver}, "invocations": [invocation], "results": results}
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}


def _result(step: Step, finding: Finding, rule: int) -> JSONObject:
    place = {"artifactLocation": {"uri": DOCUMENT}, "region": {"startLine": 1}}
    logical = {"fullyQualifiedName": step.operation or f"{step.method} {step.path}", "kind": "function"}
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": "error" if finding.level == DIFFERENCE else "note",
        "message": {"text": f"{step.method} {step.path}: {_sentence(finding)}"},
        "locations": [{"physicalLocation": place, "logicalLocations": [logical]}],
        "partialFingerprints": {"finding/v1": f"{step.operation}/{finding.rule}/{finding.place}"},
    }
