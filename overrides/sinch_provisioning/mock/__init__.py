"""A stateful mock of the API that validates itself against the document. Needs the extra `mock`.

    from sinch_provisioning.mock import Mock, MockServer

    with MockServer(Mock()) as server:          # real HTTP on 127.0.0.1, a free port
        ...  # server.url

    ProvisioningClient(transport=MockTransport(), **DEFAULT_PROJECT.credentials())   # or in process

It is a simulation: what it knows of the API's behaviour is public knowledge, the rest is assumption.
"""

from __future__ import annotations

try:
    import jsonschema_rs as _needed_by_the_first_request  # noqa: F401 # pyright: ignore[reportUnusedImport] - better told now

    from sinch_provisioning.mock.app import Mock
    from sinch_provisioning.mock.server import MockServer
except ModuleNotFoundError as error:
    missing = (error.name or "").partition(".")[0]
    if missing in ("jsonschema_rs", "uvicorn", "werkzeug"):
        message = f"{missing} is needed for the mock: pip install 'sinch-provisioning[mock]'"
        raise ModuleNotFoundError(message, name=missing) from None
    raise
from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning.mock.authentication import DEFAULT_PROJECT, OTHER_PROJECT, Project
from sinch_provisioning.mock.clock import MockClock, RunningClock
from sinch_provisioning.mock.deliveries import DeliveryPolicy
from sinch_provisioning.mock.document_file import load_document
from sinch_provisioning.mock.faults import Fault
from sinch_provisioning.mock.rate_limit import RateLimit
from sinch_provisioning.mock.transitions import After, Reads
from sinch_provisioning.mock.transport import MockTransport

__all__ = [
    "DEFAULT_PROJECT",
    "OTHER_PROJECT",
    "After",
    "DeliveryPolicy",
    "Fault",
    "Mock",
    "MockClock",
    "MockServer",
    "MockTransport",
    "Project",
    "RateLimit",
    "Reads",
    "Request",
    "Response",
    "RunningClock",
    "load_document",
]
