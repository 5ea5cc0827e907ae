"""For tests of code that uses a client: clients of a mock as context managers, and time that stands still.

    class OrdersTest(unittest.TestCase):
        def setUp(self) -> None:
            self.client = self.enterContext(mocked_client())

With pytest the fixtures of the plugin do the same. The mock needs the extra `mock`.

    time = StillTime()
    client = ProvisioningClient(monotonic=time.monotonic, time=time.time, sleep=time.sleep, random=time.random, ...)

Retries, deadlines and waits then take no time, and `time.slept` tells how long they would have taken. A server to test
against is in `sinch_provisioning.mock`; headers for webhook deliveries are made by `sinch_provisioning.webhooks.sign`.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient
    from sinch_provisioning.mock import Mock, MockServer

__all__ = ["StillTime", "mocked_async_client", "mocked_client", "mocked_environment"]

_ADDRESS = "https://mock.invalid"  # no host has this name


class StillTime:
    """Time that only sleeping moves. Safe for threads.

    Args:
        time: seconds since 1970 at the start.
        random: what `random` returns, from 0 to 1.

    Attributes:
        slept: the waits, in seconds, in order.
    """

    def __init__(self, *, time: float = 1_700_000_000.0, random: float = 0.5) -> None:
        self.slept: list[float] = []
        self._passed = 0.0
        self._start = time
        self._random = random
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        """Return the seconds that have passed."""
        return self._passed

    def time(self) -> float:
        """Return the seconds since 1970."""
        return self._start + self._passed

    def random(self) -> float:
        """Return always the same number."""
        return self._random

    def advance(self, seconds: float) -> None:
        """Let time pass, without noting a wait."""
        with self._lock:
            self._passed += seconds

    def sleep(self, seconds: float) -> None:
        """Let time pass at once, and note the wait."""
        with self._lock:
            self._passed += seconds
            self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass at once, and note the wait; for the async client."""
        self.sleep(seconds)


def _arguments(mock: Mock) -> dict[str, Any]:
    """Return arguments of a client whose time is the mock's; nothing is left to the environment."""
    from sinch_provisioning.auth import Basic

    project = mock.projects[0]

    def now() -> float:
        return mock.clock.seconds()  # looked up each time: a reset brings another clock

    return {
        "project_id": project.project_id,
        "auth": Basic(project.key_id, project.key_secret),
        "base_url": _ADDRESS,
        "monotonic": now,
        "time": now,
        "random": lambda: 0.5,
    }


@contextlib.contextmanager
def mocked_client(mock: Mock | None = None) -> Generator[ProvisioningClient, None, None]:
    """A `ProvisioningClient` of a mock, in process, without a socket; closed at the end of the `with`.

    Its time is the mock's: waits and pauses between retries take none of yours, they move the mock's clock. No SINCH_*
    variable changes it.

    Args:
        mock: the mock, whose first project it is; None: a new one.
    """
    from sinch_provisioning import ProvisioningClient
    from sinch_provisioning.mock import Mock, MockTransport

    mock = mock or Mock()
    transport = MockTransport(mock)
    with ProvisioningClient(**_arguments(mock), sleep=mock.advance_clock, transport=transport) as client:
        yield client


@contextlib.contextmanager
def mocked_async_client(mock: Mock | None = None) -> Generator[AsyncProvisioningClient, None, None]:
    """An `AsyncProvisioningClient` of a mock, in process, without a socket; closed at the end of the `with`.

    It belongs to no event loop: use it in any, of asyncio or trio, or in several after each other. Time as for
    `mocked_client`.

    Args:
        mock: the mock, whose first project it is; None: a new one.
    """
    from anyio.lowlevel import checkpoint

    from sinch_provisioning import AsyncProvisioningClient
    from sinch_provisioning._http.async_transport import loop_free_client
    from sinch_provisioning.mock import Mock, MockTransport

    mocked = mock or Mock()

    async def sleep(seconds: float) -> None:
        mocked.advance_clock(seconds)
        await checkpoint()

    own = loop_free_client(MockTransport(mocked))
    client = AsyncProvisioningClient(**_arguments(mocked), sleep=sleep, http_client=own)
    try:
        yield client
    finally:
        with contextlib.suppress(StopIteration):  # it holds no connection, so closing it waits for nothing
            client.aclose().send(None)


@contextlib.contextmanager
def mocked_environment(mock: Mock | None = None) -> Generator[MockServer, None, None]:
    """A mock over HTTP on 127.0.0.1, to which the SINCH_* variables lead, for code that makes its own client.

    The variables are as they were after the `with`. They are those of the whole process: tests that run in threads
    beside each other cannot have a mock each.

    Args:
        mock: the mock; None: a new one.
    """
    from sinch_provisioning.mock import MockServer

    before = {name: value for name, value in os.environ.items() if name.startswith("SINCH_")}
    with MockServer(mock) as server:
        arguments = server.arguments()
        variables = {f"SINCH_{name.upper()}": str(value) for name, value in arguments.items() if name != "base_url"}
        variables["SINCH_PROVISIONING_BASE_URL"] = arguments["base_url"]
        for name in before:
            del os.environ[name]
        os.environ.update(variables)
        try:
            yield server
        finally:
            for name in [name for name in os.environ if name.startswith("SINCH_")]:
                del os.environ[name]
            os.environ.update(before)
