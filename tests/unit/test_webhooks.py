"""Deliveries: what is accepted, what is refused and why, and that no secret is ever shown."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import pickle
from email.message import Message
from typing import Any

import django.http.request
import httpx
import pytest
import starlette.datastructures
import werkzeug.datastructures
from hypothesis import given
from hypothesis import strategies as st
from sinch_provisioning import errors, models
from sinch_provisioning.hooks import Deviation
from sinch_provisioning.webhooks import MemoryNonceStore, UnknownEvent, Verifier, sign, signed_text
from sinch_provisioning_api import load_document

SECRET = "keep-this-one-quiet"
NOW = 1_700_000_000
EVENTS = load_document()["webhooks"]
EVENT = {"type": "KAKAOTALK_SENDER_ACTIVE", "payload": {"plusFriendId": "@shop", "state": "ACTIVE"}}
BODY = json.dumps(EVENT).encode()


def verifier(**given: Any) -> Verifier:
    return Verifier(given.pop("secret", SECRET), **{"time": lambda: NOW, **given})


def signed(body: bytes = BODY, secret: str = SECRET, **given: Any) -> dict[str, str]:
    return sign(body, secret, **{"nonce": "n-1", "timestamp": NOW, **given})


def refused(reason: str, headers: Any, body: bytes = BODY, **given: Any) -> errors.WebhookVerificationError:
    with pytest.raises(errors.WebhookVerificationError) as caught:
        verifier(**given).verify(body, headers)
    assert caught.value.reason == reason
    assert SECRET not in f"{caught.value}{caught.value!r}"
    assert pickle.loads(pickle.dumps(caught.value)).reason == reason
    return caught.value


def example(event: str) -> Any:
    content = EVENTS[event]["post"]["requestBody"]["content"]["application/json"]
    return next(iter(content["examples"].values()))["value"]


@pytest.mark.parametrize("event", sorted(EVENTS))
def test_every_event_becomes_its_model(event: str) -> None:
    body = json.dumps(example(event)).encode()
    result = verifier().verify(body, signed(body))
    assert type(result).__name__ == models.EVENT_MODELS[event]
    assert result.type_ == event


def test_an_unknown_event_keeps_its_payload() -> None:
    body = b'{"type": "BRAND_NEW", "payload": {"a": [1]}}'
    assert verifier().verify(body, signed(body)) == UnknownEvent(
        "BRAND_NEW", {"type": "BRAND_NEW", "payload": {"a": [1]}}
    )


def test_the_type_of_all_events_tells_them_from_the_rest() -> None:
    known = [
        verifier().verify(body, signed(body)) for body in (json.dumps(example(event)).encode() for event in EVENTS)
    ]
    assert all(isinstance(event, models.Event) for event in known)
    assert isinstance(UnknownEvent("NEW", {}), models.Event)
    assert not isinstance(models.CreateComment(comment="hello"), models.Event)


def test_an_unknown_event_shows_no_payload_and_pickles() -> None:
    event = UnknownEvent("NEW", {"type": "NEW", "token": SECRET})
    assert SECRET not in repr(event)
    assert pickle.loads(pickle.dumps(event)) == event
    assert event != UnknownEvent("NEW", {})


def test_the_signature_is_the_documented_construction() -> None:
    text = BODY + b".n-1." + str(NOW).encode()
    mac = hmac.new(SECRET.encode(), text, hashlib.sha256).digest()
    assert signed()["x-sinch-webhook-signature"] == base64.b64encode(mac).decode()
    assert signed_text(BODY, "n-1", str(NOW)) == text


def as_message(headers: dict[str, str]) -> Message:
    message = Message()
    for name, value in headers.items():
        message[name] = value
    return message


def as_environ(headers: dict[str, str]) -> dict[str, Any]:
    return {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}


@pytest.mark.parametrize(
    "convert",
    [
        lambda h: {name.upper(): value for name, value in h.items()},
        lambda h: {name.encode(): value.encode() for name, value in h.items()},
        lambda h: list(h.items()),
        lambda h: {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in h.items()},
        lambda h: {**as_environ(h), "wsgi.input": object(), "wsgi.version": (1, 0), "CONTENT_LENGTH": None},
        lambda h: {name: [value] for name, value in h.items()},
        lambda h: [(name.encode(), value.encode()) for name, value in h.items()],
        as_message,
        lambda h: as_message(h).items(),
        starlette.datastructures.Headers,
        httpx.Headers,
        lambda h: werkzeug.datastructures.Headers([*h.items()]),
        lambda h: werkzeug.datastructures.EnvironHeaders(as_environ(h)),
        lambda h: django.http.request.HttpHeaders(as_environ(h)),
    ],
    ids=[
        "upper case",
        "bytes",
        "pairs",
        "CGI",
        "WSGI",
        "lists",
        "ASGI",
        "http.server",
        "its pairs",
        "Starlette",
        "httpx",
        "Werkzeug",
        "Flask",
        "Django",
    ],
)
def test_headers_come_in_any_form(convert: Any) -> None:
    assert verifier().verify(BODY, convert(signed())).type_ == "KAKAOTALK_SENDER_ACTIVE"


def test_a_text_body_is_its_utf_8_bytes() -> None:
    body = json.dumps({**EVENT, "comment": "좋아요"}, ensure_ascii=False)
    for item in (body, body.encode(), bytearray(body.encode()), memoryview(body.encode())):
        event = verifier().verify(item, sign(body, SECRET, timestamp=NOW))
        assert event.to_dict() == json.loads(body)


@pytest.mark.parametrize("name", sorted(signed()))
def test_a_missing_header_is_named(name: str) -> None:
    headers = {key: value for key, value in signed().items() if key != name}
    assert name in str(refused("missing_header", headers))
    for nothing in ("  ", b"", None, []):
        refused("missing_header", {**headers, name: nothing})


@pytest.mark.parametrize("name", sorted(signed()))
def test_a_header_with_two_values_is_refused_wherever_the_good_one_is(name: str) -> None:
    pairs = list(signed().items())
    refused("repeated_header", [*pairs, (name.upper(), "another")])
    refused("repeated_header", [(name, "another"), *pairs])
    refused("repeated_header", {**signed(), name: [signed()[name], "another"]})
    message = as_message(signed())
    message[name] = "another"
    for headers in (
        message,
        httpx.Headers([*pairs, (name, "another")]),
        werkzeug.datastructures.Headers(message.items()),
    ):
        refused("repeated_header", headers)
    assert verifier().verify(BODY, [*pairs, (name, signed()[name])])


@pytest.mark.parametrize("headers", [None, 5, "text", [("alone",)]])
def test_headers_that_are_none_are_the_callers_mistake(headers: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="headers must be"):
        verifier().verify(BODY, headers)


@pytest.mark.parametrize("body", [None, 5, EVENT, [EVENT]], ids=lambda body: type(body).__name__)
def test_a_parsed_body_is_the_callers_mistake(body: Any) -> None:
    for act in (verifier().verify, verifier().check):
        with pytest.raises(errors.ConfigurationError, match="before any parsing"):
            act(body, signed())
    with pytest.raises(errors.ConfigurationError, match="before any parsing"):
        sign(body, SECRET)


def test_a_text_that_utf_8_cannot_write_was_never_signed() -> None:
    refused("bad_signature", signed(), "\ud800")  # type: ignore[arg-type]


@pytest.mark.parametrize("body", [BODY + b" ", b"", BODY.replace(b"ACTIVE", b"BLOCKED")])
def test_a_changed_body_is_refused(body: bytes) -> None:
    refused("bad_signature", signed(), body)


@pytest.mark.parametrize(
    ("header", "value", "reason"),
    [
        ("x-sinch-webhook-signature", "not base64!", "bad_signature"),
        ("x-sinch-webhook-signature", "ünicode", "bad_signature"),
        ("x-sinch-webhook-signature", base64.b64encode(b"short").decode(), "bad_signature"),
        ("x-sinch-webhook-signature-nonce", "n-2", "bad_signature"),
        ("x-sinch-webhook-signature-nonce", "ünicode", "bad_signature"),
        ("x-sinch-webhook-signature-nonce", "\udcff", "bad_signature"),
        ("x-sinch-webhook-signature-timestamp", "\u0663" * 10, "bad_timestamp"),
        ("x-sinch-webhook-signature-timestamp", str(NOW + 1), "bad_signature"),
        ("x-sinch-webhook-signature-timestamp", "yesterday", "bad_timestamp"),
        ("x-sinch-webhook-signature-timestamp", "-5", "bad_timestamp"),
        ("x-sinch-webhook-signature-timestamp", "9" * 30, "bad_timestamp"),
        ("x-sinch-webhook-signature-algorithm", "none", "unknown_algorithm"),
    ],
)
def test_a_changed_header_is_refused(header: str, value: str, reason: str) -> None:
    refused(reason, {**signed(), header: value})


@pytest.mark.parametrize("shift", [-301, 301, -86400])
def test_an_old_or_future_delivery_is_refused(shift: int) -> None:
    refused("expired", signed(timestamp=NOW + shift))


@pytest.mark.parametrize("shift", [-300, 0, 300])
def test_the_window_is_five_minutes_both_ways(shift: int) -> None:
    assert verifier().verify(BODY, signed(timestamp=NOW + shift))


def test_the_window_can_be_changed_or_dropped() -> None:
    assert verifier(max_age=None).verify(BODY, signed(timestamp=1))
    refused("expired", signed(timestamp=NOW - 11), max_age=10)


def test_any_of_several_secrets_may_have_signed() -> None:
    for secret in ("old-secret", "new-secret"):
        assert verifier(secret=["new-secret", "old-secret"]).verify(BODY, signed(secret=secret))
    refused("bad_signature", signed(secret="third"), secret=["new-secret", "old-secret"])


def test_a_delivery_is_accepted_once_with_a_nonce_store() -> None:
    now = [float(NOW)]
    store = MemoryNonceStore(time=lambda: now[0])
    checked = verifier(nonces=store, time=lambda: now[0])
    assert checked.verify(BODY, signed())
    with pytest.raises(errors.WebhookVerificationError) as caught:
        checked.verify(BODY, signed())
    assert caught.value.reason == "replayed"
    assert checked.verify(BODY, signed(nonce="n-2"))
    now[0] += 1000
    assert checked.verify(BODY, signed(nonce="n-3", timestamp=now[0]))
    assert len(store) == 1, "what has expired is forgotten"


def test_a_forged_delivery_does_not_use_up_a_nonce() -> None:
    store = MemoryNonceStore(time=lambda: NOW)
    refused("bad_signature", signed(secret="wrong"), nonces=store)
    assert verifier(nonces=store).verify(BODY, signed())


def test_the_end_of_a_signed_body_does_not_pass_for_the_beginning_of_a_nonce() -> None:
    headers = signed(BODY + b".7")
    moved = {name: f"7.{value}" if name.lower().endswith("nonce") else value for name, value in headers.items()}
    refused("bad_signature", moved, BODY)


@pytest.mark.parametrize(
    "body", [b"", b"no json", b"[]", b'{"type": 3}', b"\xff\xfe", b"[" * 100_000, b'{"payload": {}}']
)
def test_a_signed_body_that_is_no_event_is_refused(body: bytes) -> None:
    refused("bad_payload", signed(body), body)


@pytest.mark.parametrize(
    ("payload", "pointer"), [({}, "/payload/plusFriendId"), ("text", "/payload"), (None, "/payload"), ([1], "/payload")]
)
def test_a_known_event_of_another_shape_is_kept_and_told(
    payload: Any, pointer: str, caplog: pytest.LogCaptureFixture
) -> None:
    class Alarm:
        def on_deviation(self, deviation: Deviation) -> None:
            seen.append(deviation)

    seen: list[Deviation] = []
    caplog.set_level(logging.DEBUG, "sinch_provisioning")
    body = json.dumps({"type": "KAKAOTALK_SENDER_ACTIVE", "payload": payload}).encode()
    event: Any = verifier(hooks=[Alarm()]).verify(body, signed(body))
    assert [(row.operation, row.pointer) for row in seen] == [("KAKAOTALK_SENDER_ACTIVE", pointer)]
    assert isinstance(event, models.KakaoTalkSenderActiveEvent)
    assert event.to_dict() == json.loads(body)
    (line,) = [record.getMessage() for record in caplog.records if "kept as it came" in record.getMessage()]
    assert f"{pointer}: " in line
    assert "KAKAOTALK_SENDER_ACTIVE" in line


def test_what_is_no_hook_of_deviations_is_refused() -> None:
    with pytest.raises(errors.ConfigurationError, match="each of hooks must be an object with on_deviation"):
        verifier(hooks=[object()])


def test_what_is_signed_can_be_replaced() -> None:
    def other(body: bytes, nonce: str, timestamp: str) -> bytes:
        return b"|".join([timestamp.encode(), nonce.encode(), body])

    assert verifier(signed_text=other).verify(BODY, signed(signed_text=other))
    refused("bad_signature", signed(), signed_text=other)


@pytest.mark.parametrize(
    "value",
    [
        {"secret": ""},
        {"secret": None},
        {"secret": 5},
        {"secret": "\ud800"},
        {"secret": []},
        {"secret": [None]},
        {"secret": [""]},
        {"max_age": 0},
        {"max_age": "x"},
    ],
)
def test_a_verifier_that_could_not_refuse_is_not_made(value: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError):
        verifier(**value)


def test_no_secret_is_shown() -> None:
    assert SECRET not in repr(verifier())


def test_sign_makes_its_own_nonce_and_time() -> None:
    first, second = sign(BODY, SECRET), sign(BODY, SECRET)
    assert first["x-sinch-webhook-signature-nonce"] != second["x-sinch-webhook-signature-nonce"]
    assert Verifier(SECRET).verify(BODY, first)


@given(st.binary(max_size=200), st.text(min_size=1, max_size=20))
def test_what_was_signed_is_accepted_and_nothing_else(body: bytes, secret: str) -> None:
    headers = sign(body, secret, nonce="n", timestamp=NOW)
    Verifier(secret, time=lambda: NOW).check(body, headers)
    with pytest.raises(errors.WebhookVerificationError):
        Verifier(secret + "x", time=lambda: NOW).check(body, headers)
    with pytest.raises(errors.WebhookVerificationError):
        Verifier(secret, time=lambda: NOW).check(body + b"x", headers)


def test_an_event_that_breaks_its_decoder_is_kept_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Any) -> Any:
        raise RecursionError

    monkeypatch.setattr(models.KakaoTalkSenderActiveEvent, "from_dict", broken)
    event = verifier().verify(BODY, signed())
    assert isinstance(event, UnknownEvent)
    assert (event.type_, event.payload) == ("KAKAOTALK_SENDER_ACTIVE", json.loads(BODY))


def test_a_store_of_many_nonces_forgets_the_oldest_first() -> None:
    now = [0.0]
    store = MemoryNonceStore(time=lambda: now[0])
    for number in range(1000):
        assert store.add(f"n-{number}", until=1000.0 - number)
    now[0] = 500.5
    assert not store.add("n-0", until=2000.0)
    assert len(store) == 500
    assert store.add("n-999", until=2000.0), "forgotten, so new again"


def test_a_delivery_that_was_forgotten_is_accepted_once_more_and_remembered_to_its_end() -> None:
    now = [float(NOW)]
    store = MemoryNonceStore(time=lambda: now[0])
    checked = verifier(nonces=store, time=lambda: now[0])
    checked.forget(signed())  # one that is not there
    checked.verify(BODY, signed())
    now[0] += 100
    checked.forget(signed())
    checked.verify(BODY, signed())
    refused("replayed", signed(), nonces=store, time=lambda: now[0])
    assert len(store) == 1
    now[0] += 250  # past the end of the first, before that of the second
    assert not store.add("n-1", now[0])
    now[0] += 100
    assert store.add("n-1", now[0])
