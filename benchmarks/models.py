"""Bytes to typed objects and back, what they weigh, and events of webhooks."""

from __future__ import annotations

import copy
import hashlib
import hmac
import json
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

from pairs import Row, in_turns, row, value
from sinch_provisioning.webhooks import Verifier, sign
from sinch_provisioning_api import load_document
from sinch_provisioning_api.models import WhatsAppSenderPage, WhatsAppTemplatePage

SENDERS = "/v1/projects/{projectId}/whatsapp/senders"
TEMPLATES = "/v1/projects/{projectId}/whatsapp/templates"
SIZES = (1, 10, 100, 1_000, 10_000)
SECRET = "a-long-random-secret"


def example(path: str) -> dict[str, Any]:
    """Return the document's example of a page."""
    content = load_document()["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    page: dict[str, Any] = copy.deepcopy(next(iter(content["examples"].values()))["value"])
    return page


def page_of_senders(count: int) -> dict[str, Any]:
    """Return a page of so many WhatsApp senders."""
    page = example(SENDERS)
    page["senders"] = [dict(page["senders"][0], id=f"s{number}") for number in range(count)]
    return page


def page_of_templates(count: int, components: list[dict[str, Any]]) -> dict[str, Any]:
    """Return a page of so many WhatsApp templates, each with some components."""
    page = example(TEMPLATES)
    details = {**page["templates"][0]["details"], "components": components}
    page["templates"] = [dict(page["templates"][0], name=f"t{number}", details=details) for number in range(count)]
    return page


BODY = {"type": "BODY", "text": "Hello {{1}}, your bouquet arrives on {{2}}.", "examples": ["Alex", "Friday"]}
BUTTONS = {
    "type": "BUTTONS",
    "buttons": [
        {"type": "URL", "text": "Track", "url": "https://example.com/orders/{{1}}", "example": "https://example.com/1"},
        {"type": "PHONE_NUMBER", "text": "Call", "phoneNumber": "+442079460123"},
        {"type": "QUICK_REPLY", "text": "Thanks"},
    ],
}
CARD = {
    "components": [
        {"type": "HEADER", "format": "IMAGE", "example": {"url": "https://example.com/a.png"}},
        BODY,
        BUTTONS,
    ]
}
MIXED = [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": "1"}, BODY, BUTTONS,
         {"type": "CAROUSEL", "cards": [CARD, CARD]}]  # fmt: skip


def decoding(name: str, what: str, target: float, model: Any, page: dict[str, Any], rounds: int) -> Row:
    """Return the row of bytes that become typed objects, against the parser alone."""
    text = json.dumps(page)
    pairs = in_turns(lambda: model.from_dict(json.loads(text)), lambda: json.loads(text), rounds)
    return row(name, f"{what}, {len(text) / 1e6:.1f} MB / json.loads", target, pairs)


def rows(rounds: int, *, quick: bool) -> Iterator[Row]:
    """Measure the models."""
    page = page_of_senders(2000)
    yield decoding("decode", "bytes to typed objects, 2,000 WhatsApp senders", 2.0, WhatsAppSenderPage, page, rounds)
    text = json.dumps(page)
    senders = WhatsAppSenderPage.from_dict(json.loads(text))
    pairs = in_turns(senders.to_dict, lambda: json.loads(text), rounds)
    yield row("encode", "the same objects to JSON values / json.loads", 1.3, pairs)
    ratio = held(lambda: WhatsAppSenderPage.from_dict(json.loads(text))) / held(lambda: json.loads(text))
    yield value("memory", "memory of these objects / of the same as dicts", 0.55, [ratio], "")
    mixed = page_of_templates(1000, MIXED)
    what = "bytes to typed objects, 1,000 WhatsApp templates with carousels"
    yield decoding("templates", what, 2.5, WhatsAppTemplatePage, mixed, rounds)
    yield variants(rounds)
    for count in () if quick else SIZES:
        yield of_size(count, rounds)
    yield webhook(rounds, 200 if quick else 1000)


def of_size(count: int, rounds: int) -> Row:
    """Return the row of a page of so many senders, small ones many times."""
    text = json.dumps(page_of_senders(count))
    times = max(1000 // count, 1)
    pairs = in_turns(
        lambda: [WhatsAppSenderPage.from_dict(json.loads(text)) for _ in range(times)],
        lambda: [json.loads(text) for _ in range(times)],
        rounds,
    )
    return row(f"decode@{count}", f"bytes to typed objects, {count:,} WhatsApp senders / json.loads", None, pairs)


def variants(rounds: int) -> Row:
    """Return how long the last variant of a union takes against the first."""
    first, last = (
        page_of_templates(500, [{"type": "BODY", "text": "Hello"}] * 10),
        page_of_templates(500, [{"type": "FOOTER", "text": "Hello"}] * 10),
    )
    decode = WhatsAppTemplatePage.from_dict
    pairs = in_turns(lambda: decode(last), lambda: decode(first), rounds)
    return row("variants", "the last variant of a union / the first", 1.1, pairs)


def webhook(rounds: int, count: int) -> Row:
    """Return how long verifying and decoding a delivery takes against a MAC and the parser."""
    schema = load_document()["webhooks"]
    content = next(iter(schema.values()))["post"]["requestBody"]["content"]["application/json"]
    body = json.dumps(next(iter(content["examples"].values()))["value"]).encode()
    stamp = str(int(time.time()))
    deliveries = [
        sign(body, SECRET, nonce=f"n{number}", timestamp=int(stamp)) for number in range(count * (rounds + 2))
    ]
    verifier, waiting = Verifier(SECRET), iter(deliveries)
    key = SECRET.encode()

    def ours() -> None:
        for _ in range(count):
            verifier.verify(body, next(waiting))

    def bare() -> None:
        for number in range(count):
            text = b"%b.%d.%b" % (body, number, stamp.encode())
            hmac.compare_digest(hmac.new(key, text, hashlib.sha256).digest(), b"x" * 32)
            json.loads(body)

    return row("webhook", "a webhook verified and decoded / hmac and json.loads", 3.0, in_turns(ours, bare, rounds))


def held(make: Callable[[], Any]) -> float:
    """Return the megabytes that a value takes."""
    tracemalloc.start()
    kept = make()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del kept
    return size / 1e6
