"""A receiver of webhook events on this machine, for tests: verified, typed, in order."""

from __future__ import annotations

import difflib
import time
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, overload

from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning._json import JSONValue
from sinch_provisioning._serving import ServerThread, as_asgi
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
        self._thread = ServerThread(as_asgi(self._answer), "sinch-mock-receiver")

    @property
    def url(self) -> str:
        """Where deliveries go."""
        url = self._thread.url
        if url is None:
            raise RuntimeError("the receiver does not run; use it with `with ReceivedEvents(mock) as events:`")
        return f"{url}/webhooks"

    def __enter__(self) -> Self:
        self._thread.start()
        self._mock.listeners.append((self.url, self._secret))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._thread.url is not None:
            self._mock.listeners.remove((self.url, self._secret))
        self._thread.stop()

    async def _answer(self, request: Request) -> Served:
        if request.method != "POST":
            return Served(Response(405, {"allow": "POST"}))
        return Served(Response(204 if self.take(request.body or b"", request.headers) else 401))

    def take(self, body: bytes, headers: Mapping[str, str]) -> bool:
        """Take a delivery; return whether it is one of this mock's."""
        try:
            self._events.append(self._verifier.verify(body, headers))
        except WebhookVerificationError:
            return False
        return True

    def _all(self) -> list[JSONValue]:
        if self._thread.url is not None:
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
