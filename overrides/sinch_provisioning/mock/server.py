"""The mock over HTTP: a server in a thread, on this machine alone unless it is told otherwise."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import Self

from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning._serving import GRACE, Application, ServerThread, as_asgi, in_thread
from sinch_provisioning._sockets import LOOPBACK
from sinch_provisioning._validators import spelled
from sinch_provisioning.mock.app import Mock
from sinch_provisioning.mock.authentication import TOKEN_PATH, Credentials, Project
from sinch_provisioning.mock.body_limit import limited
from sinch_provisioning.mock.control import is_control
from sinch_provisioning.mock.guard import checked_token, is_remote, refused_response


def application(
    mock: Mock,
    control_token: str | None = None,
    *,
    host: str = LOOPBACK,
    allow_remote: bool = False,
    max_body: int | None = None,
) -> Application:
    """Return the mock as an ASGI application.

    Args:
        mock: the mock.
        control_token: what its control API may be called with from elsewhere; None: that of the mock.
        host: where it is going to listen.
        allow_remote: whether other machines may reach it.
        max_body: bytes that the body of a request may have, a larger one is refused with 413; None: 100 MiB.

    Raises:
        ValueError: the token cannot be sent in a header, the host needs more than was given, or the limit makes no
            sense.
    """
    token = mock.control_token if control_token is None else checked_token(control_token)
    needs_token = is_remote(host, token, allow_remote=allow_remote)
    mock.limit_in_real_time(time.monotonic)

    async def handle(request: Request) -> Served:
        if is_control(request.path):  # sending events takes its time, and a receiver may call this server
            return await in_thread(lambda: mock.serve(request))
        return mock.serve(request)

    def refuse(request: Request, port: int) -> Response | None:
        refused = refused_response(request, port, token, needs_token=needs_token)
        return None if refused is None else mock.named(refused, is_control=True)

    def finished(response: Response, path: str) -> Response:
        return mock.named(response, is_control=is_control(path))

    return limited(as_asgi(handle, refuse), max_body, finished)


class DeliveryWorker:
    """Sends the events of a mock as they come, in a thread of its own.

    Args:
        mock: the mock.
    """

    def __init__(self, mock: Mock) -> None:
        self._mock = mock
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="sinch-mock-webhooks", daemon=True)

    def start(self) -> Self:
        """Begin to send."""
        self._thread.start()
        return self

    def _run(self) -> None:
        while not self._stopping:
            deliveries = self._mock.deliveries
            deliveries.arrived.wait()  # a reset of the mock wakes it too, to look at the new ones
            if not self._stopping:
                deliveries.flush(stop=lambda: self._stopping)

    def stop(self) -> None:
        """End after the attempt that is under way, or give it up when it lasts; what waits goes on waiting."""
        self._stopping = True
        deadline = time.monotonic() + GRACE
        end = deadline + 0.3
        while self._thread.is_alive() and self._thread is not threading.current_thread() and time.monotonic() < end:
            self._mock.deliveries.interrupt(give_up=time.monotonic() >= deadline)
            self._thread.join(timeout=0.05)


class ServerArguments(Credentials):
    """Keyword arguments of a client that talks to a served mock."""

    base_url: str
    auth_url: str


@spelled
class MockServer:
    """The mock over HTTP, served by a thread; use it with `with`.

    Args:
        mock: the mock to serve; default: a new one. Its `deliveries` say how webhook events are sent while it runs.
        port: the port; 0 picks a free one.
        host: the address or name of this machine where it listens; `0.0.0.0` for all of its addresses. Any but
            loopback needs `allow_remote` and a control token.
        allow_remote: whether other machines may reach it.
        control_token: what its control API may be called with from elsewhere; None: that of the mock.
        max_body: bytes that the body of a request may have, a larger one is refused with 413; None: 100 MiB.

    Raises:
        ValueError: the token cannot be sent in a header, the host needs more than was given, or the limit makes no
            sense; the text names it.
        OSError: the host or the port cannot be used; raised by `start`.
    """

    def __init__(
        self,
        mock: Mock | None = None,
        *,
        port: int = 0,
        host: str = LOOPBACK,
        allow_remote: bool = False,
        control_token: str | None = None,
        max_body: int | None = None,
    ) -> None:
        self.mock: Mock = mock or Mock()
        self._port = port
        self._host = host
        served = application(self.mock, control_token, host=host, allow_remote=allow_remote, max_body=max_body)
        self._thread = ServerThread(served, "sinch-mock", host)
        self._worker: DeliveryWorker | None = None

    @property
    def url(self) -> str:
        """Address of the server, without trailing slash."""
        url = self._thread.url
        if url is None:
            raise RuntimeError("the mock server does not run; use it with `with MockServer() as server:`")
        return url

    def arguments(self, project: Project | None = None) -> ServerArguments:
        """Return the keyword arguments of a client that talks to this server.

        Args:
            project: whose key; default: the mock's first.
        """
        key = (project or self.mock.projects[0]).credentials()
        return {"base_url": self.url, "auth_url": self.url + TOKEN_PATH, **key}

    def start(self) -> Self:
        """Start serving; return when connections are accepted."""
        if self._thread.url is None:
            try:
                self._thread.start(self._port)
            except (OSError, OverflowError) as error:
                address = f"port {self._port}" + ("" if self._host == LOOPBACK else f" of host {self._host}")
                raise OSError(f"{address} cannot be used: {error}; port=0 picks a free one") from None
            self._worker = DeliveryWorker(self.mock).start()
        return self

    def stop(self) -> None:
        """Stop serving, within 2 s, whatever clients, targets of events and handlers do.

        May be called more than once, from any thread, and in a forked child, where it closes what the child holds.
        """
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()
        self._thread.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
