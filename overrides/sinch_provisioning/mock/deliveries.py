"""Webhook events on their way: checked against the document, signed when they are sent, repeated when they fail."""

from __future__ import annotations

import contextlib
import copy
import http.client
import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from urllib.parse import urlsplit

from attrs import define, field, frozen

from sinch_provisioning._http.addresses import host_of, is_loopback
from sinch_provisioning._json import JSONObject
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning._validators import spelled
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.faults import is_number
from sinch_provisioning.webhooks import sign

Subscribers = Callable[[str, str], Iterable[tuple[str, str]]]
Post = Callable[[str, Mapping[str, str], bytes], int]

KEPT = 1000  # events and deliveries to look back at
DAY = 86400.0  # seconds; the machine's clocks take no such number as 1e300


@spelled
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
        if not is_number(self.backoff) or self.backoff < 0:
            raise ValueError(f"deliveries: backoff must be a number of seconds, not {self.backoff!r}")
        if not is_number(self.timeout) or self.timeout <= 0:
            raise ValueError(f"deliveries: timeout must be a number of seconds, not {self.timeout!r}")
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
        schema_of: returns the schema of a type of event; None when there is no such type.
        subscribers: returns target and secret of whom an event of a type goes to in a project.
        nonce: makes nonces.
        policy: how events are delivered.
    """

    def __init__(
        self,
        schema_of: Callable[[str], Schema | None],
        subscribers: Subscribers,
        nonce: Callable[[], str],
        policy: DeliveryPolicy,
    ) -> None:
        self._schema_of = schema_of
        self._subscribers = subscribers
        self._nonce = nonce
        self.policy = policy
        self.time: Callable[[], float] = time.time
        self.sleep: Callable[[float], object] = self._pause
        self.events: list[JSONObject] = []
        self.done: list[Delivery] = []
        self._waiting: deque[Delivery] = deque()
        self._sending = threading.Lock()
        self._interrupted = threading.Event()
        self.arrived: threading.Event = threading.Event()
        self._interruptions = 0
        self._attempt = Attempt()

    def _pause(self, seconds: float) -> None:
        self._interrupted.wait(min(seconds, DAY))

    @property
    def waiting(self) -> tuple[Delivery, ...]:
        """Deliveries that were not sent yet, or are being sent."""
        return tuple(self._waiting)

    def emit(self, project: str, event: JSONObject) -> None:
        """Queue an event for all webhooks of a project that want it; refuse one the document does not allow."""
        event_type = event["type"]
        schema = self._schema_of(event_type)
        if schema is None or not schema.accepts(event):
            problem = f"{schema.problems(event)[0].pointer}" if schema else "the type is not documented"
            raise ApiError(500, "internal_error", {"event": event_type, "problem": problem})
        self.events.append(copy.deepcopy(event))
        del self.events[:-KEPT], self.done[:-KEPT]
        body = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
        subscribers = self._subscribers(project, event_type)
        self._waiting.extend(Delivery(target, secret, body) for target, secret in subscribers)
        if self._waiting:
            self.arrived.set()

    def flush(self, post: Post | None = None, stop: Callable[[], bool] | None = None) -> list[Delivery]:
        """Send what waits, one after another; return it.

        Args:
            post: sends a body with headers to a target and returns the status, 0 for none; default: over HTTP.
            stop: says when to leave the rest for later.
        """
        sent: list[Delivery] = []
        interruptions = self._interruptions
        with self._sending:  # one at a time, or the order is lost
            self.arrived.clear()
            self._interrupted.clear()
            while self._waiting and interruptions == self._interruptions and not (stop is not None and stop()):
                delivery = self._waiting[0]
                if not self._send(delivery, post or self._post):
                    break
                sent.append(delivery)
                self.done.append(delivery)
                if self._waiting:  # else it was forgotten meanwhile
                    self._waiting.popleft()
        return sent

    def interrupt(self, *, give_up: bool = False) -> None:
        """Have a `flush` under way end after the present attempt; what it did not deliver goes on waiting.

        Args:
            give_up: whether the present attempt ends at once.
        """
        self._interruptions += 1  # for those that wait for their turn, too
        self._interrupted.set()
        self.arrived.set()
        if give_up:
            self._attempt.give_up()

    def forget(self) -> None:
        """Send nothing any more of what waits."""
        self._waiting.clear()
        self.interrupt()

    def _post(self, target: str, headers: Mapping[str, str], body: bytes) -> int:
        self._attempt = Attempt()
        return self._attempt.run(target, headers, body, min(self.policy.timeout, DAY))

    def _send(self, delivery: Delivery, post: Post) -> bool:
        """Deliver, with repeats; return whether that came to an end, good or bad."""
        if not (self.policy.allow_remote or is_loopback(host_of(delivery.target))):
            delivery.status = -1
            return True
        for attempt in range(self.policy.attempts):
            if attempt:
                self.sleep(self.policy.backoff * 2 ** min(attempt - 1, 64))
                if self._interrupted.is_set():
                    return False
            headers = {"content-type": "application/json"}
            if delivery.secret:  # without one there is nothing to sign with
                nonce, now = self._nonce(), int(self.time())
                headers |= sign(delivery.body, delivery.secret, nonce=nonce, timestamp=now)
            delivery.attempts += 1
            delivery.status = post(delivery.target, headers, delivery.body)
            if delivery.is_delivered:
                break
            if self._attempt.is_given_up:
                return False
        return True


class Attempt:
    """One POST, which another thread may give up. No proxy, no redirect is followed."""

    def __init__(self) -> None:
        self.is_given_up: bool = False
        self._is_over = False
        self._connection: http.client.HTTPConnection | None = None

    def give_up(self) -> None:
        """End it at once, whatever it waits for."""
        self.is_given_up = True
        self._end()

    def _end(self) -> None:
        self._is_over = True
        stream = None if self._connection is None else self._connection.sock
        if stream is not None:
            with contextlib.suppress(OSError):  # closing would not wake a thread that reads
                socket.socket.shutdown(stream, socket.SHUT_RDWR)  # that of TLS would take part in its read

    def run(self, target: str, headers: Mapping[str, str], body: bytes, timeout: float) -> int:
        """Send a body; return the status of the answer, 0 when there is none within so many seconds."""
        try:
            parts = urlsplit(target)
            if parts.scheme not in ("http", "https"):
                return 0
            connection_class = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
            connection = self._connection = connection_class(parts.hostname or "", parts.port, timeout=timeout)
            over = threading.Timer(timeout, self._end)  # the library's timeout begins anew with each byte
            over.daemon = True
            over.start()
            try:
                connection.connect()
                if self._is_over:
                    return 0
                address = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
                connection.request("POST", address, body, dict(headers))
                status = int(connection.getresponse().status)
                return 0 if self._is_over else status  # the library takes a head that was cut off for a whole one
            finally:
                over.cancel()
                connection.close()
        except (OSError, http.client.HTTPException, ValueError):
            return 0
