"""Holds traffic and servers against the document. Needs the extra `contract`; the commands need `cli` as well.

    from sinch_provisioning.contract import drift, read_files, recording_transport, verify

    client = ProvisioningClient(transport=recording_transport(None, "calls.har"))   # a HAR file without secrets
    report = drift(read_files(["calls.har"]))                                       # where it and the document differ
    result = verify({"base_url": "https://…"})                                      # the contract, by reading alone

What is imported here is loaded on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sinch_provisioning._http.messages import Exchange, Request, Response
    from sinch_provisioning._openapi.document import Document
    from sinch_provisioning.contract._checks import Finding
    from sinch_provisioning.contract._coverage import Coverage
    from sinch_provisioning.contract._drift import Difference, DriftReport, Group, drift
    from sinch_provisioning.contract._exchanges import exchanges_of, read_files
    from sinch_provisioning.contract._hits import Hit, Impact
    from sinch_provisioning.contract._impact import impact
    from sinch_provisioning.contract._left_out import LeftOut
    from sinch_provisioning.contract._recorder import Recorder
    from sinch_provisioning.contract._safe_client import Writes
    from sinch_provisioning.contract._selection import Selection
    from sinch_provisioning.contract._suggest import Suggester
    from sinch_provisioning.contract._transport import RecordingTransport, recording_transport
    from sinch_provisioning.contract._verification import Step, Verification
    from sinch_provisioning.contract._verify import plan, verify
    from sinch_provisioning.contract._workflow_files import read_workflows
    from sinch_provisioning.contract._workflow_live import plan_workflows, verify_workflows

__all__ = [
    "Coverage",
    "Difference",
    "Document",
    "DriftReport",
    "Exchange",
    "Finding",
    "Group",
    "Hit",
    "Impact",
    "LeftOut",
    "Recorder",
    "RecordingTransport",
    "Request",
    "Response",
    "Selection",
    "Step",
    "Suggester",
    "Verification",
    "Writes",
    "drift",
    "exchanges_of",
    "impact",
    "plan",
    "plan_workflows",
    "read_files",
    "read_workflows",
    "recording_transport",
    "verify",
    "verify_workflows",
]

_HOMES = {
    "Coverage": "contract._coverage",
    "Difference": "contract._drift",
    "Document": "_openapi.document",
    "DriftReport": "contract._drift",
    "Exchange": "_http.messages",
    "Finding": "contract._checks",
    "Group": "contract._drift",
    "Hit": "contract._hits",
    "Impact": "contract._hits",
    "LeftOut": "contract._left_out",
    "Recorder": "contract._recorder",
    "RecordingTransport": "contract._transport",
    "Request": "_http.messages",
    "Response": "_http.messages",
    "Selection": "contract._selection",
    "Step": "contract._verification",
    "Suggester": "contract._suggest",
    "Verification": "contract._verification",
    "Writes": "contract._safe_client",
    "drift": "contract._drift",
    "exchanges_of": "contract._exchanges",
    "impact": "contract._impact",
    "plan": "contract._verify",
    "plan_workflows": "contract._workflow_live",
    "read_files": "contract._exchanges",
    "read_workflows": "contract._workflow_files",
    "recording_transport": "contract._transport",
    "verify": "contract._verify",
    "verify_workflows": "contract._workflow_live",
}


if not TYPE_CHECKING:  # a checker that saw it would take any name for one of this module

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"sinch_provisioning.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
