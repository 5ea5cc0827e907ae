"""Holds traffic and servers against the document. Needs the extra `contract`; the commands need `cli` as well.

    from sinch_provisioning.contract import drift, exchanges_of, recording_transport

    client = ProvisioningClient(transport=recording_transport(None, "calls.har"))   # a HAR file without secrets
    report = drift(read_files(["calls.har"]))                                       # where it and the document differ
    result = verify({"base_url": "https://…"})                                      # the contract, by reading alone

What is imported here is loaded on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sinch_provisioning.contract._checks import Finding
    from sinch_provisioning.contract._coverage import Coverage
    from sinch_provisioning.contract._drift import Difference, DriftReport, Group, drift
    from sinch_provisioning.contract._exchanges import Exchange, exchanges_of, read_files
    from sinch_provisioning.contract._matching import Api
    from sinch_provisioning.contract._recorder import Recorder
    from sinch_provisioning.contract._safe_client import Writes
    from sinch_provisioning.contract._transport import RecordingTransport, recording_transport
    from sinch_provisioning.contract._verify import Selection, Step, Verification, plan, verify

__all__ = [
    "Api",
    "Coverage",
    "Difference",
    "DriftReport",
    "Exchange",
    "Finding",
    "Group",
    "Recorder",
    "RecordingTransport",
    "Selection",
    "Step",
    "Verification",
    "Writes",
    "drift",
    "exchanges_of",
    "plan",
    "read_files",
    "recording_transport",
    "verify",
]

_HOMES = {
    "Api": "_matching",
    "Coverage": "_coverage",
    "Difference": "_drift",
    "DriftReport": "_drift",
    "Exchange": "_exchanges",
    "Finding": "_checks",
    "Group": "_drift",
    "Recorder": "_recorder",
    "RecordingTransport": "_transport",
    "Selection": "_verify",
    "Step": "_verify",
    "Verification": "_verify",
    "Writes": "_safe_client",
    "drift": "_drift",
    "exchanges_of": "_exchanges",
    "plan": "_verify",
    "read_files": "_exchanges",
    "recording_transport": "_transport",
    "verify": "_verify",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
