"""A receiver of webhook events on this machine, for tests: verified, typed, in order."""

from __future__ import annotations

import difflib
import threading
import time
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, overload

from sinch_provisioning._json import JSONValue
from sinch_provisioning.errors import WebhookVerificationError
from sinch_provisioning.webhooks import Verifier

if TYPE_CHECKING:
    from sinch_provisioning.mock.app import Mock

SECRET = "the secret of the test receiver"  # noqa: S105 - known to everybody


class ReceivedEvents(Sequence[JSONValue]):
    """Every event of a mock, as a receiver of webhooks gets it; use it with `with`.

    Looking at it sends what waits first, so nothing has to be waited for unless a thread of the test makes events.

    Args:
        mock: the mock.
        secret: what deliveries are signed with.
    """

    def __init__(self, mock: Mock, secret: str = SECRET) -> None:
        self._mock, self._secret = mock, secret
        self._verifier = Verifier(secret)
        self._events: list[JSONValue] = []
        self._waited: set[int] = set()
        self._server: HTTPServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where deliveries go."""
        if self._server is None:
            raise RuntimeError("the receiver does not run; use it with `with ReceivedEvents(mock) as events:`")
        return f"http://127.0.0.1:{self._server.server_port}/webhooks"

    def __enter__(self) -> Self:
        self._server = HTTPServer(("127.0.0.1", 0), _handler(self))
        run, interval = self._server.serve_forever, 0.01  # how soon it hears that it shall end
        self._thread = threading.Thread(target=run, args=(interval,), name="sinch-mock-receiver", daemon=True)
        self._thread.start()
        self._mock.listeners.append((self.url, self._secret))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None and self._thread is not None:
            self._mock.listeners.remove((self.url, self._secret))
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
        self._server = self._thread = None

    def take(self, body: bytes, headers: Any) -> bool:
        """Take a delivery; return whether it is one of this mock's."""
        try:
            self._events.append(self._verifier.verify(body, headers))
        except WebhookVerificationError:
            return False
        return True

    def _all(self) -> list[JSONValue]:
        if self._server is not None:
            self._mock.deliveries.flush()
        return self._events

    def wait_for(self, type_: str, timeout: float = 5.0) -> Any:
        """Return the first event of a type that no earlier call returned; wait for it if it is not there yet.

        Args:
            type_: name of the event, such as `BUNDLE_DONE`.
            timeout: seconds to wait.

        Raises:
            ValueError: the document knows no such event.
            AssertionError: it did not come; the text says what came.
        """
        known = sorted(self._mock.document.get("webhooks", {}))
        if type_ not in known:
            near = ", ".join(difflib.get_close_matches(str(type_), known, 3)) or ", ".join(known)
            raise ValueError(f"there is no event {type_}; did you mean {near}?")
        deadline = time.monotonic() + timeout
        while True:
            for place, event in enumerate(list(self._all())):
                if event.type_ == type_ and place not in self._waited:
                    self._waited.add(place)
                    return event
            if time.monotonic() >= deadline:
                came = ", ".join(str(event.type_) for event in self._events) or "none at all"
                raise AssertionError(f"no event {type_} came within {timeout:g} s; those that came: {came}")
            time.sleep(0.01)

    def clear(self) -> None:
        """Forget the events so far; what waits is delivered and forgotten too."""
        self._all().clear()
        self._waited.clear()

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> list[JSONValue]: ...
    def __getitem__(self, index: int | slice) -> Any:
        return self._all()[index]

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[Any]:
        return iter(list(self._all()))

    def __repr__(self) -> str:
        return f"ReceivedEvents({[str(event.type_) for event in self._events]})"


def _handler(events: ReceivedEvents) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            self.send_response(204 if events.take(body, self.headers.items()) else 401)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
            """Stay quiet: the output belongs to the tests."""

    return Handler
