"""A receiver of webhook events on this machine, for tests: verified, typed, in order."""

from __future__ import annotations

import difflib
import time
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning._serving import ServerThread, as_asgi
from sinch_provisioning.errors import WebhookVerificationError
from sinch_provisioning.webhooks import Verifier

if TYPE_CHECKING:
    from sinch_provisioning_api.events import Event, EventName

    from sinch_provisioning.mock.app import Mock

SECRET = "the secret of the test receiver"  # noqa: S105 - known to everybody
EventModel = TypeVar("EventModel", bound="Event")


class ReceivedEvents(Sequence["Event"]):
    """Every event of a mock, as a receiver of webhooks gets it; use it with `with`.

    Looking at it sends what waits first, so nothing has to be waited for unless a thread of the test makes events.

    Args:
        mock: the mock.
        secret: what deliveries are signed with.
    """

    def __init__(self, mock: Mock, secret: str = SECRET) -> None:
        self._mock, self._secret = mock, secret
        self._verifier = Verifier(secret)
        self._events: list[Event] = []
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
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
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

    def _all(self) -> list[Event]:
        if self._thread.url is not None:
            self._mock.deliveries.flush()
        return self._events

    @overload
    def wait_for(self, event: type[EventModel], timeout: float = 5.0) -> EventModel: ...
    @overload
    def wait_for(self, event: EventName, timeout: float = 5.0) -> Event: ...
    def wait_for(self, event: str | type[Any], timeout: float = 5.0) -> Event:
        """Return the first event of a kind that no earlier call returned; wait for it if it is not there yet.

        Args:
            event: its class, such as `models.BundleDoneEvent`, or its name, such as `BUNDLE_DONE`.
            timeout: seconds to wait.

        Returns:
            The event; of the class that was asked for.

        Raises:
            ValueError: the document knows no such event.
            AssertionError: it did not come; the text says what came.
        """
        names = self._names(event)
        deadline = time.monotonic() + timeout
        while True:
            for index, candidate in enumerate(list(self._all())):
                if candidate.type_ in names and index not in self._waited:
                    self._waited.add(index)
                    return candidate
            if time.monotonic() >= deadline:
                came = ", ".join(str(event.type_) for event in self._events) or "none at all"
                wanted = " or ".join(names)
                raise AssertionError(f"no event {wanted} came within {timeout:g} s; those that came: {came}")
            time.sleep(0.01)

    def _names(self, event: str | type[object]) -> list[str]:
        """Return the names of a kind of event; a class may have several."""
        from sinch_provisioning_api.models import EVENT_MODELS

        if isinstance(event, type):
            wanted, known = event.__name__, sorted({*EVENT_MODELS.values()})
            names = [name for name, model in EVENT_MODELS.items() if model == wanted]
        else:
            wanted, known = str(event), sorted(self._mock.document.get("webhooks", {}))
            names = [wanted] if wanted in known else []
        if not names:
            near = ", ".join(difflib.get_close_matches(wanted, known, 3)) or ", ".join(known) or "there is none"
            raise ValueError(f"there is no event {wanted}; did you mean {near}?")
        return names

    def clear(self) -> None:
        """Forget the events so far; what waits is delivered and forgotten too."""
        self._all().clear()
        self._waited.clear()

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> list[Event]: ...
    def __getitem__(self, index: int | slice) -> Event | list[Event]:
        return self._all()[index]

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[Event]:
        return iter(list(self._all()))

    def __repr__(self) -> str:
        return f"ReceivedEvents({[str(event.type_) for event in self._events]})"
