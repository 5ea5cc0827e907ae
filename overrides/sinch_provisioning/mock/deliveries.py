"""Webhook events on their way: checked against the document, signed when they are sent, repeated when they fail."""

from __future__ import annotations

import copy
import http.client
import json
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import define, field, frozen

from sinch_provisioning.mock.responses import Refusal
from sinch_provisioning.webhooks import sign

if TYPE_CHECKING:
    from sinch_provisioning.mock.app import Mock

Subscribers = Callable[["Mock", str, str], Iterable[tuple[str, str]]]
Post = Callable[[str, Mapping[str, str], bytes], int]

KEPT = 1000  # events and deliveries to look back at

SUBSCRIBERS: list[Subscribers] = []
"""Who gets an event: each returns target and secret for a project and a type of event."""


@frozen(kw_only=True)
class DeliveryPolicy:
    """How events are delivered.

    Args:
        attempts: how often a delivery is tried.
        backoff: seconds before the first repeat; doubled for each further one.
        timeout: seconds a target may take to answer.
        allow_remote: whether targets off this machine get anything.

    Raises:
        ValueError: a value makes no sense; the text names it.
    """

    attempts: int = 4
    backoff: float = 0.05
    timeout: float = 5.0
    allow_remote: bool = False

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.attempts, int) or isinstance(self.attempts, bool) or self.attempts < 1:
            raise ValueError("deliveries: attempts must be a whole number, at least 1")
        for name, value in (("backoff", self.backoff), ("timeout", self.timeout)):
            is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if not is_number or not 0 <= value < math.inf or (name == "timeout" and value == 0):
                raise ValueError(f"deliveries: {name} must be a number of seconds, not {value!r}")
        if not isinstance(self.allow_remote, bool):
            raise ValueError("deliveries: allow_remote must be true or false")  # noqa: TRY004 - bad input


@define
class Delivery:
    """An event for one target.

    Args:
        target: where it goes.
        secret: what it is signed with.
        body: what is sent.
        attempts: how often it was sent.
        status: the last answer; None before the first, 0 when nobody answered, -1 when the target is not allowed.
    """

    target: str
    secret: str = field(repr=False)
    body: bytes
    attempts: int = 0
    status: int | None = None

    @property
    def is_delivered(self) -> bool:
        """Whether the target took it."""
        return self.status is not None and 200 <= self.status < 300


class Deliveries:
    """Events of a mock and their deliveries, in the order they happened.

    A delivery carries the time of the machine, not of the mock: a receiver refuses what is old by its own clock.

    Args:
        mock: the mock.
        policy: how events are delivered, as the arguments of `DeliveryPolicy`.
    """

    def __init__(self, mock: Mock, **policy: Any) -> None:
        self._mock = mock
        self.policy = DeliveryPolicy(**policy)
        self.wall: Callable[[], float] = time.time
        self.sleep: Callable[[float], Any] = self._pause
        self.events: list[dict[str, Any]] = []
        self.done: list[Delivery] = []
        self._waiting: deque[Delivery] = deque()
        self._sending = threading.Lock()
        self._hurry = threading.Event()
        self.arrived = threading.Event()

    def trial(self) -> Deliveries:
        """Return deliveries that take events and are forgotten with them."""
        return Deliveries(self._mock)

    def _pause(self, seconds: float) -> None:
        self._hurry.wait(seconds)

    @property
    def waiting(self) -> tuple[Delivery, ...]:
        """Deliveries that were not sent yet, or are being sent."""
        return tuple(self._waiting)

    def emit(self, project: str, event: dict[str, Any]) -> None:
        """Queue an event for all webhooks of a project that want it; refuse one the document does not allow."""
        kind = event["type"]
        schema = self._mock.schema_of_event(kind)
        if schema is None or not schema.accepts(event):
            problem = f"{schema.problems(event)[0].pointer}" if schema else "the type is not documented"
            raise Refusal(500, "internal_error", {"event": kind, "problem": problem})
        self.events.append(copy.deepcopy(event))
        del self.events[:-KEPT], self.done[:-KEPT]
        body = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
        for find in SUBSCRIBERS:
            self._waiting.extend(Delivery(target, secret, body) for target, secret in find(self._mock, project, kind))
        self._waiting.extend(Delivery(target, secret, body) for target, secret in self._mock.listeners)
        if self._waiting:
            self.arrived.set()

    def flush(self, post: Post | None = None, until: Callable[[], bool] | None = None) -> list[Delivery]:
        """Send what waits, one after another; return it.

        Args:
            post: sends a body with headers to a target and returns the status, 0 for none; default: over HTTP.
            until: says when to leave the rest for later.
        """
        found: list[Delivery] = []
        with self._sending:  # one at a time, or the order is lost
            self.arrived.clear()
            self._hurry.clear()
            while self._waiting and not (until is not None and until()):
                delivery = self._waiting[0]
                if not self._send(delivery, post or self._post):
                    break
                found.append(delivery)
                self.done.append(delivery)
                if self._waiting:  # else it was forgotten meanwhile
                    self._waiting.popleft()
        return found

    def interrupt(self) -> None:
        """Have a `flush` under way end after the present attempt; what it did not deliver goes on waiting."""
        self._hurry.set()
        self.arrived.set()

    def forget(self) -> None:
        """Send nothing any more of what waits."""
        self._waiting.clear()
        self.interrupt()

    def _post(self, target: str, headers: Mapping[str, str], body: bytes) -> int:
        return post(target, headers, body, self.policy.timeout)

    def _send(self, delivery: Delivery, post: Post) -> bool:
        """Deliver, with repeats; return whether that came to an end, good or bad."""
        if not (self.policy.allow_remote or is_loopback(delivery.target)):
            delivery.status = -1
            return True
        for attempt in range(self.policy.attempts):
            if attempt:
                self.sleep(self.policy.backoff * 2 ** (attempt - 1))
                if self._hurry.is_set():
                    return False
            headers = {"content-type": "application/json"}
            if delivery.secret:  # without one there is nothing to sign with
                nonce, now = self._mock.ids.nonce(), int(self.wall())
                headers |= sign(delivery.body, delivery.secret, nonce=nonce, timestamp=now)
            delivery.attempts += 1
            delivery.status = post(delivery.target, headers, delivery.body)
            if delivery.is_delivered:
                break
        return True


def post(target: str, headers: Mapping[str, str], body: bytes, timeout: float = 5.0) -> int:
    """Send a body; return the status of the answer, 0 when there is none. No proxy, no redirect is followed."""
    try:
        parts = urlsplit(target)
        if parts.scheme not in ("http", "https"):
            return 0
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=timeout)
        try:
            address = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request("POST", address, body, dict(headers))
            return int(connection.getresponse().status)
        finally:
            connection.close()
    except (OSError, http.client.HTTPException, ValueError):
        return 0


def is_loopback(target: str) -> bool:
    """Return whether an address is on this machine."""
    try:
        host = urlsplit(target).hostname or ""
        return host == "localhost" or host.endswith(".localhost") or ip_address(host).is_loopback
    except ValueError:
        return False
