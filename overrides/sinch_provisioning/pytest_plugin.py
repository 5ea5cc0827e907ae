"""The pytest plugin: the mock as fixtures. It is there once the package is installed, and costs nothing until used.

A test names what it needs: `provisioning_mock`, `provisioning_client`, `async_provisioning_client`,
`provisioning_server`, `provisioning_webhooks`; all stand on one mock, new for each test. A project that wants another
one overrides `provisioning_mock`. The marker `provisioning_fault` changes answers. The extra `mock` is needed.
"""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from sinch_provisioning._json import JSONObject
from sinch_provisioning._terminal import visible

if TYPE_CHECKING:
    from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient
    from sinch_provisioning.mock import Mock, MockServer
    from sinch_provisioning.mock.receiver import ReceivedEvents

__all__ = [
    "async_provisioning_client",
    "provisioning_client",
    "provisioning_mock",
    "provisioning_server",
    "provisioning_webhooks",
]

MARKER = "provisioning_fault"
FIXTURE = "provisioning_mock"
LAST = 10  # calls that a failing test shows
_MOCK: pytest.StashKey[Any] = pytest.StashKey()


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    text = (
        "change responses of provisioning_mock with a Fault of these arguments, "
        "such as operation='webhooks_*', status=503, count=1; several are looked at from top to bottom"
    )
    config.addinivalue_line("markers", f"{MARKER}(**fault): {text}")


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Show the attributes in which two models differ, which their short `repr` may leave out."""
    package = sys.modules.get("sinch_provisioning_api.model")  # without it neither is one
    if op != "==" or package is None or not isinstance(left, package.Model) or type(left) is not type(right):
        return None
    return [f"{left!r} == {right!r}", *_differences(left, right, "")]


def _differences(left: Any, right: Any, at: str) -> Iterator[str]:
    first, second = dict(left.__rich_repr__()), dict(right.__rich_repr__())  # with secrets masked
    for name in dict.fromkeys([*first, *second]):
        values = getattr(left, name), getattr(right, name)
        if hasattr(values[0], "__rich_repr__") and type(values[0]) is type(values[1]):
            yield from _differences(*values, f"{at}{name}.")
        elif values[0] != values[1] or left.is_set(name) is not right.is_set(name):
            yield f"{at}{name}: {_shown(first, name)} != {_shown(second, name)}"
    extra, others = left.additional_properties, right.additional_properties
    if extra != others:
        yield f"{at}additional_properties differ: {', '.join(extra) or 'none'} and {', '.join(others) or 'none'}"


def _shown(values: dict[str, Any], name: str) -> str:
    return repr(values[name]) if name in values else "absent"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    """Refuse a fault that has nothing to change."""
    is_marked = item.get_closest_marker(MARKER) is not None
    if is_marked and FIXTURE not in getattr(item, "fixturenames", ()):
        text = f"{MARKER} needs a mock: have the test use {FIXTURE}, or a fixture that stands on it"
        pytest.fail(text, pytrace=False)
    yield
    if is_marked and _MOCK not in item.stash:
        pytest.fail(f"{MARKER} needs a {FIXTURE} of each test's own: give the fixture function scope", pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
) -> Generator[None, Any, Any]:
    """Give the mock its faults, whoever made it, and remember it for the report."""
    value = yield
    if fixturedef.argname == FIXTURE and hasattr(value, "journal"):  # else it is another's fixture of the same name
        request.node.stash[_MOCK] = value
        for arguments in _faults(request):
            _add_fault(value, arguments)
    return value


def _faults(request: pytest.FixtureRequest) -> list[JSONObject]:
    """Return the arguments of the markers: those of the function first, each place from top to bottom."""
    places: dict[Any, list[pytest.Mark]] = {}
    for node, mark in request.node.iter_markers_with_node(MARKER):
        if mark.args:
            pytest.fail(f"{MARKER} takes arguments by name, such as status=503", pytrace=False)
        places.setdefault(node, []).append(mark)
    return [
        dict(mark.kwargs)
        for node, marks in places.items()  # decorators are applied from below
        for mark in (marks if isinstance(node, pytest.Module) else reversed(marks))
    ]


def _add_fault(mock: Mock, arguments: JSONObject) -> None:
    from sinch_provisioning.mock import Fault

    problem = ""
    try:
        mock.faults.add(Fault.of(arguments))
    except ValueError as error:
        problem = str(error).removeprefix("fault: ")
    if problem:  # outside of the handler, else the report shows the error within the error
        pytest.fail(f"{MARKER}: {problem}", pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add the last calls of the mock to the report of a failure, as curl lines without secrets."""
    report = yield
    if report.failed:
        mock = next((node.stash[_MOCK] for node in reversed(item.listchain()) if _MOCK in node.stash), None)
        if mock is not None:
            lines = mock.journal.curl(last=LAST) or ["none"]
            report.sections.append((f"last calls of {FIXTURE}", visible("\n".join(lines))))
    return report


@pytest.fixture
def provisioning_mock() -> Mock:
    """A new mock of the Provisioning API, a `sinch_provisioning.mock.Mock`; the other fixtures stand on it.

    Its clock stands still, its identifiers repeat. Override the fixture for another one:
    `return Mock(transitions={...})`.
    """
    from sinch_provisioning.mock import Mock

    return Mock()


@pytest.fixture
def provisioning_server(provisioning_mock: Mock) -> Iterator[MockServer]:
    """The mock over HTTP on 127.0.0.1, for code that makes its own client or speaks another language.

    `provisioning_server.url` is its address; `ProvisioningClient(**provisioning_server.arguments())` talks to it.
    Registered webhooks get their events while it runs.
    """
    from sinch_provisioning.mock import MockServer

    with MockServer(provisioning_mock) as server:
        yield server


@pytest.fixture
def provisioning_client(provisioning_mock: Mock) -> Iterator[ProvisioningClient]:
    """A `ProvisioningClient` of the mock's first project, in process, without a socket.

    Its time is the mock's: waits and pauses between retries take none of yours, they move the mock's clock. No
    SINCH_* variable changes it.
    """
    from sinch_provisioning.testing import mocked_client

    with mocked_client(provisioning_mock) as client:
        yield client


@pytest.fixture
def async_provisioning_client(provisioning_mock: Mock) -> Iterator[AsyncProvisioningClient]:
    """An `AsyncProvisioningClient` of the mock's first project, in process, without a socket.

    It belongs to no event loop: use it in the loop of pytest-asyncio, pytest-trio or anyio, or within `asyncio.run` or
    `trio.run`. Time as for `provisioning_client`.
    """
    from sinch_provisioning.testing import mocked_async_client

    with mocked_async_client(provisioning_mock) as client:
        yield client


@pytest.fixture
def provisioning_webhooks(provisioning_mock: Mock) -> Iterator[ReceivedEvents]:
    """All webhook events of the mock as a sequence of typed events, delivered to a receiver here and verified.

    `provisioning_webhooks[0].type_`; `provisioning_webhooks.wait_for(models.BundleDoneEvent)` returns the next event of
    this class; a name such as `"BUNDLE_DONE"` finds it too.
    It takes none of the project's webhooks.
    """
    from sinch_provisioning.mock.receiver import ReceivedEvents

    with ReceivedEvents(provisioning_mock) as events:
        yield events
