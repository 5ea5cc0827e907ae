"""Webhook events on their way: checked against the document, signed when they are sent, repeated when they fail."""

from __future__ import annotations

import copy
import json
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import define, field

from sinch_provisioning._document import Schema
from sinch_provisioning.mock.messages import Refusal
from sinch_provisioning.webhooks import sign

if TYPE_CHECKING:
    from sinch_provisioning.mock.core import Mock

Subscribers = Callable[["Mock", str, str], Iterable[tuple[str, str]]]
Post = Callable[[str, Mapping[str, str], bytes], int]

KEPT = 1000  # events and deliveries to look back at

SUBSCRIBERS: list[Subscribers] = []
"""Who gets an event: each returns target and secret for a project and a type of event."""


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
        attempts: how often a delivery is tried.
        backoff: seconds before the first repeat; doubled for each further one.
        allow_remote: whether targets off this machine get anything.
    """

    def __init__(self, mock: Mock, *, attempts: int = 4, backoff: float = 0.05, allow_remote: bool = False) -> None:
        self._mock = mock
        self.attempts, self.backoff, self.allow_remote = attempts, backoff, allow_remote
        self.wall: Callable[[], float] = time.time
        self.sleep: Callable[[float], Any] = time.sleep
        self.events: list[dict[str, Any]] = []
        self.done: list[Delivery] = []
        self._waiting: deque[Delivery] = deque()
        self._sending = threading.Lock()
        self.arrived = threading.Event()
        self._schemas: dict[str, Schema] = {}

    @property
    def waiting(self) -> tuple[Delivery, ...]:
        """Deliveries that were not sent yet."""
        return tuple(self._waiting)

    def emit(self, project: str, event: dict[str, Any]) -> None:
        """Queue an event for all webhooks of a project that want it; refuse one the document does not allow."""
        kind = event["type"]
        schema = self._schema(kind)
        if schema is None or not schema.accepts(event):
            problem = f"{schema.problems(event)[0].pointer}" if schema else "the type is not documented"
            raise Refusal(500, "internal_error", {"event": kind, "problem": problem})
        self.events.append(copy.deepcopy(event))
        del self.events[:-KEPT], self.done[:-KEPT]
        body = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
        for find in SUBSCRIBERS:
            self._waiting.extend(Delivery(target, secret, body) for target, secret in find(self._mock, project, kind))
        if self._waiting:
            self.arrived.set()

    def _schema(self, kind: str) -> Schema | None:
        if kind not in self._schemas:
            node = self._mock.document.get("webhooks", {}).get(kind)
            if node is None:
                return None
            content = node["post"]["requestBody"]["content"]["application/json"]
            self._schemas[kind] = Schema(self._mock.document, content["schema"])
        return self._schemas[kind]

    def flush(self, post: Post | None = None) -> list[Delivery]:
        """Send what waits, one after another; return it.

        Args:
            post: sends a body with headers to a target and returns the status, 0 for none; default: over HTTP.
        """
        if post is None:
            from sinch_provisioning.mock.httpx_door import post as over_http

            post = over_http
        found: list[Delivery] = []
        with self._sending:  # one at a time, or the order is lost
            self.arrived.clear()
            while self._waiting:
                delivery = self._waiting[0]
                self._send(delivery, post)
                self._waiting.popleft()
                found.append(delivery)
                self.done.append(delivery)
        return found

    def _send(self, delivery: Delivery, post: Post) -> None:
        if not (self.allow_remote or is_loopback(delivery.target)):
            delivery.status = -1
            return
        for attempt in range(self.attempts):
            if attempt:
                self.sleep(self.backoff * 2 ** (attempt - 1))
            headers = sign(delivery.body, delivery.secret, nonce=self._mock.ids.nonce(), timestamp=int(self.wall()))
            delivery.attempts += 1
            delivery.status = post(delivery.target, {"content-type": "application/json", **headers}, delivery.body)
            if delivery.is_delivered:
                return


def is_loopback(target: str) -> bool:
    """Return whether an address is on this machine."""
    host = urlsplit(target).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
