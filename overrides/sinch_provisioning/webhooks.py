"""Deliveries of webhooks: verified, then decoded into typed events.

    verifier = Verifier("the secret of the webhook")
    event = verifier.verify(request_body, request_headers)

What is signed is not published for this API. The default, `rawBody + "." + nonce + "." + timestamp` under HMAC-SHA256
in base64, is inferred from sister APIs of the vendor that use the same four headers; pass `signed_text` if it proves
otherwise.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import heapq
import hmac
import logging
import secrets
import threading
import time as time_module
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, cast

from sinch_provisioning_api.types import UnknownEvent

from sinch_provisioning._http.redaction import as_secret
from sinch_provisioning._json import JSONBoundError, JSONValue, parse_json
from sinch_provisioning._process import raised_by_handler, renew_after_fork
from sinch_provisioning._validators import instance, spelled
from sinch_provisioning.errors import ConfigurationError, WebhookVerificationError
from sinch_provisioning.hooks import DeviationHook

if TYPE_CHECKING:
    from sinch_provisioning_api.events import Event

__all__ = ["MemoryNonceStore", "NonceStore", "UnknownEvent", "Verifier", "sign", "signed_text"]

LOGGER: Final = logging.getLogger("sinch_provisioning")
ALGORITHM: Final = "HmacSHA256"
SIGNATURE: Final = "x-sinch-webhook-signature"
ALGORITHM_HEADER: Final = f"{SIGNATURE}-algorithm"
NONCE: Final = f"{SIGNATURE}-nonce"
TIMESTAMP: Final = f"{SIGNATURE}-timestamp"


class HeaderItems(Protocol):
    """What is no mapping for a checker and has pairs, such as an `email.message.Message` or headers of a framework."""

    def items(self) -> Iterable[tuple[Any, object]]:
        """Return the pairs of names and values, each value of a repeated name."""
        ...


RawHeaders: TypeAlias = Mapping[Any, object] | HeaderItems | Iterable[tuple[object, object]]
"""Headers as a framework has them: names and values are texts or bytes. A mapping is invariant in its keys: `Any`."""

SignedText = Callable[[bytes, str, str], bytes]


def signed_text(body: bytes, nonce: str, timestamp: str) -> bytes:
    """Return what is signed: the raw body, the nonce and the timestamp, with dots between."""
    return body + b"." + nonce.encode() + b"." + timestamp.encode()


class NonceStore(Protocol):
    """Remembers nonces, so that a delivery is accepted once."""

    def add(self, nonce: str, until: float) -> bool:
        """Remember a nonce; return False when it was there already.

        Args:
            nonce: the text used once.
            until: seconds since 1970 after which it may be forgotten.
        """
        ...

    def discard(self, nonce: str) -> None:
        """Forget a nonce, if it is there: its delivery was not handled and may come again."""
        ...


@spelled
class MemoryNonceStore:
    """Nonces in memory, for one process. Safe for threads; what has expired is forgotten.

    Args:
        time: seconds since 1970; the same as that of the `Verifier`.
    """

    def __init__(self, time: Callable[[], float] = time_module.time) -> None:
        self._time = time
        self._known: dict[str, float] = {}
        self._ends: list[tuple[float, str]] = []  # a heap: what expires first comes first
        self.reset_locks()
        renew_after_fork(self)

    def reset_locks(self) -> None:
        """Make the lock anew, in a forked child."""
        self._lock = threading.Lock()

    def add(self, nonce: str, until: float) -> bool:
        """Remember a nonce; return False when it was there already."""
        now = self._time()
        with self._lock:
            while self._ends and self._ends[0][0] < now:
                end, old = heapq.heappop(self._ends)
                if self._known.get(old) == end:  # else it was discarded, and came again
                    del self._known[old]
            if nonce in self._known:
                return False
            self._known[nonce] = until
            heapq.heappush(self._ends, (until, nonce))
            return True

    def discard(self, nonce: str) -> None:
        """Forget a nonce, if it is there."""
        with self._lock:
            self._known.pop(nonce, None)

    def __len__(self) -> int:
        return len(self._known)


def _key(secret: str | bytes) -> bytes:
    if not isinstance(secret, (str, bytes)) or not secret:
        raise ConfigurationError("secret must be a text that is not empty: the secret the webhook was registered with")
    try:
        return secret.encode() if isinstance(secret, str) else secret
    except UnicodeEncodeError:  # whose text quotes the secret
        pass
    raise ConfigurationError("secret must be a text that UTF-8 can write")


def _raw(body: JSONValue) -> bytes:
    """Return a raw body as bytes; a parsed one can never be verified."""
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    if not isinstance(body, str):
        type_name = type(body).__name__
        raise ConfigurationError(
            f"body must be the raw body as it came, bytes or a text, before any parsing, not {type_name}"
        )
    return body.encode("utf-8", "surrogatepass")  # no sender can have signed such a text: it will not match


def _mac(secret: bytes, text: bytes) -> bytes:
    return hmac.new(secret, text, hashlib.sha256).digest()


def sign(
    body: bytes | str,
    secret: str | bytes,
    *,
    nonce: str | None = None,
    timestamp: float | None = None,
    signed_text: SignedText = signed_text,
) -> dict[str, str]:
    """Return the four headers of a delivery; for the tests of a receiver.

    Args:
        body: the raw body.
        secret: the secret of the webhook.
        nonce: a text used once; default: a random one.
        timestamp: seconds since 1970; default: now.
        signed_text: from body, nonce and timestamp to what is signed.
    """
    used = secrets.token_hex(13) if nonce is None else nonce
    stamp = str(int(time_module.time() if timestamp is None else timestamp))
    mac = _mac(_key(secret), signed_text(_raw(body), used, stamp))
    return {
        SIGNATURE: base64.b64encode(mac).decode("ascii"),
        ALGORITHM_HEADER: ALGORITHM,
        NONCE: used,
        TIMESTAMP: stamp,
    }


@spelled
class Verifier:
    """Verifies deliveries and decodes them. Safe for threads.

    Args:
        secret: the secret of the webhook, or several while it is rotated: any of them may have signed.
        max_age: seconds a timestamp may lie in the past or the future; None accepts any.
        nonces: where used nonces are remembered; None accepts a delivery more than once, which the API may make.
        signed_text: from body, nonce and timestamp to what is signed.
        time: seconds since 1970.
        hooks: told of what in an event is not as the document says, by `on_deviation`.

    Raises:
        ConfigurationError: no secret, an empty one, a window that is not a number of seconds, or what is not a hook.
    """

    _secrets: tuple[bytes, ...] = ()
    _max_age: float | None = None

    def __init__(
        self,
        secret: str | bytes | Iterable[str | bytes],
        *,
        max_age: float | None = 300.0,
        nonces: NonceStore | None = None,
        signed_text: SignedText = signed_text,
        time: Callable[[], float] = time_module.time,
        hooks: Iterable[DeviationHook] = (),
    ) -> None:
        single = isinstance(secret, (str, bytes)) or not isinstance(secret, Iterable)
        several: tuple[Any, ...] = tuple(map(as_secret, (secret,) if single else secret))
        del secret  # so that no frame of a traceback shows it
        if not several:
            raise ConfigurationError("secret must name at least one secret")
        if max_age is not None and (
            isinstance(max_age, bool) or not isinstance(max_age, (int, float)) or not max_age > 0
        ):
            raise ConfigurationError(f"max_age must be a positive number of seconds or None, not {max_age!r}")
        self._secrets = tuple(_key(secret) for secret in several)
        self._max_age = max_age
        self._nonces = nonces
        self._signed_text = signed_text
        self._time = time
        self._hooks = tuple(hooks)
        for hook in self._hooks:
            instance("each of hooks", hook, DeviationHook, "an object with on_deviation")

    def __repr__(self) -> str:
        return f"Verifier({len(self._secrets)} secrets, max_age={self._max_age})"

    def verify(self, body: bytes | str, headers: RawHeaders) -> Event:
        """Return the event of a delivery.

        Args:
            body: the raw body as it came, before any parsing.
            headers: the request headers; names in any case, texts or bytes.

        Returns:
            The model of the event, or an `UnknownEvent` when this version does not know its type: a `models.Event`,
            narrowed by class (`isinstance`, `match`) or by `type_`. What in it is not as the document says is kept as
            it came.

        Raises:
            WebhookVerificationError: the delivery cannot be trusted, or is not an event; `reason` says why.
        """
        raw = _raw(body)
        self.check(raw, headers)
        return self.event(raw)

    def event(self, body: bytes | str) -> Event:
        """Return the event of a body that was checked.

        Args:
            body: the raw body.

        Raises:
            WebhookVerificationError: it is not an event (`bad_payload`).
        """
        return decode(_raw(body), self._hooks)

    def check(self, body: bytes | str, headers: RawHeaders) -> None:
        """Raise unless the delivery was signed with a known secret, lately, and for the first time."""
        raw, values = _raw(body), _lowered(headers)
        signature, algorithm = _header(values, SIGNATURE), _header(values, ALGORITHM_HEADER)
        nonce, stamp = _header(values, NONCE), _header(values, TIMESTAMP)
        if algorithm.lower() != ALGORITHM.lower():
            raise WebhookVerificationError(f"the algorithm must be {ALGORITHM}", reason="unknown_algorithm")
        seconds = _seconds(stamp)
        # the signed text puts dots between its parts: with one in the nonce, a part of the body could pass for it
        is_plain = nonce.isascii() and "." not in nonce
        if not (is_plain and self._is_signed(signature, self._signed_text(raw, nonce, stamp))):
            message = "the signature is not that of any known secret; is the body passed as it came?"
            raise WebhookVerificationError(message, reason="bad_signature")
        self._check_freshness(nonce, seconds)

    def forget(self, headers: RawHeaders) -> None:
        """Accept a delivery once more that was accepted and could not be handled.

        Args:
            headers: its headers.
        """
        if self._nonces is not None:
            self._nonces.discard(_header(_lowered(headers), NONCE))

    def _check_freshness(self, nonce: str, seconds: int) -> None:
        now = self._time()
        if self._max_age is not None and abs(now - seconds) > self._max_age:
            message = f"the timestamp is more than {self._max_age:g} s away from now; is the clock right?"
            raise WebhookVerificationError(message, reason="expired")
        if self._nonces is not None:
            keep = float("inf") if self._max_age is None else max(now, seconds) + self._max_age
            if not self._nonces.add(nonce, keep):
                raise WebhookVerificationError("the delivery was seen before", reason="replayed")

    def _is_signed(self, signature: str, text: bytes) -> bool:
        try:
            expected = base64.b64decode(signature, validate=True)
        except (binascii.Error, ValueError):
            expected = b""
        matches = [
            hmac.compare_digest(_mac(secret, text), expected) for secret in self._secrets
        ]  # all, whichever matches
        return any(matches)


def decode(body: bytes, hooks: tuple[DeviationHook, ...] = ()) -> Event:
    """Return the event of a body that is trusted already; what is not as the document says is kept as it came.

    Args:
        body: the body.
        hooks: told of what is not as the document says.

    Raises:
        WebhookVerificationError: it is not an event: not a JSON object with a text `type`.
    """
    try:
        data = parse_json(body)
    except ValueError as error:
        reason = str(error) if isinstance(error, JSONBoundError) else "it is not JSON"
        raise WebhookVerificationError(f"the body cannot be read: {reason}", reason="bad_payload") from None
    event_type = data.get("type") if isinstance(data, dict) else None
    if not isinstance(event_type, str):
        raise WebhookVerificationError("the body is not an object with a text `type`", reason="bad_payload")
    from sinch_provisioning_api import models

    name = models.EVENT_MODELS.get(event_type)
    if name is None:
        return UnknownEvent(event_type, data)
    model = getattr(models, name)
    if hooks or LOGGER.isEnabledFor(logging.DEBUG):
        from sinch_provisioning._deviations import tell_of_event  # when somebody listens

        tell_of_event(event_type, model, data, hooks)
    try:
        return cast("Event", model.from_dict(data))
    except Exception as error:  # generated code must not let anything out, and a delivery must not break a receiver
        if raised_by_handler(error) is not None:
            raise
    return UnknownEvent(event_type, data)


def _lowered(headers: RawHeaders) -> dict[str, list[str]]:
    """Return the values of each header; names are found in any case, and as WSGI and CGI write them."""
    values: dict[str, list[str]] = {}
    try:
        pairs = _pairs(headers)
        for name, value in pairs:
            key = (name if type(name) is str else _text(name)).lower().replace("_", "-").removeprefix("http-")
            if not key.startswith(SIGNATURE):
                continue  # a WSGI environment holds much else
            several = value if isinstance(value, (list, tuple)) else (value,)
            values.setdefault(key, []).extend([_text(value).strip() for value in several if value is not None])
    except (TypeError, ValueError):
        raise ConfigurationError("headers must be a mapping, or pairs, of names and values") from None
    return values


def _pairs(headers: Any) -> list[tuple[object, object]]:
    """Return every name with its value; the `items` of httpx put the values of one name into one text."""
    read = getattr(headers, "multi_items", None) or getattr(headers, "items", None)
    pairs: Iterable[tuple[object, object]] = headers if read is None else read()
    return [(name, value) for name, value in pairs]


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _header(headers: Mapping[str, list[str]], name: str) -> str:
    values = set(filter(None, headers.get(name, ())))
    if not values:
        raise WebhookVerificationError(f"the header {name} is missing", reason="missing_header")
    if len(values) > 1:
        raise WebhookVerificationError(f"the header {name} has more than one value", reason="repeated_header")
    return values.pop()


def _seconds(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 12:
        raise WebhookVerificationError("the timestamp is not a number of seconds since 1970", reason="bad_timestamp")
    return int(text)
