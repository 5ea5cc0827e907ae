"""What WhatsApp refuses at once in a template that is handed over; no schema says it, and a draft need not heed it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.store import Resource

_VARIABLE = re.compile(r"\{\{\s*([a-z0-9_]+)\s*\}\}", re.ASCII | re.IGNORECASE)
_RESTRICTED = ("wa.me", "whatsapp.com")


def check(category: str, details: Resource) -> None:
    """Refuse a template that WhatsApp would not even review.

    Args:
        category: its category.
        details: its details, complete.

    Raises:
        ApiError: 400 for an example that is missing, 409 for an address that may not be linked, 424 for the rest.
    """
    components = details.get("components", [])
    for button in _buttons(components):
        if button["type"] == "URL":
            _check_address(button)
    faults = [*_kinds(components), *_texts(category, components)]
    if faults:
        raise ApiError(424, "template_submit_error", {"metaError": "; ".join(faults)})


def _buttons(components: list[Resource]) -> Iterator[Resource]:
    for component in components:
        if component["type"] == "BUTTONS":
            yield from component["buttons"]
        if component["type"] == "CAROUSEL":
            for card in component["cards"]:
                yield from _buttons(card["components"])


def _check_address(button: Resource) -> None:
    address = unquote(button["url"])
    host = (urlsplit(button["url"]).hostname or "").lower()
    if any(host == one or host.endswith(f".{one}") for one in _RESTRICTED):
        raise ApiError(409, "template_restricted_Domain_for_button_url", {"host": host})
    if _VARIABLE.search(address) and "example" not in button:
        raise ApiError(400, "template_invalid_button_example", {"text": button["text"]})


def _kinds(components: list[Resource]) -> Iterator[str]:
    kinds = [component["type"] for component in components]
    if "BODY" not in kinds:
        yield "a template needs a BODY"
    yield from (f"there may be one {kind} only" for kind in sorted(set(kinds)) if kinds.count(kind) > 1)


def _texts(category: str, components: list[Resource]) -> Iterator[str]:
    for component in components:
        if component["type"] == "BODY":
            text, examples = component.get("text"), component.get("examples", [])
            if text is None and category != "AUTHENTICATION":
                yield "only the BODY of an AUTHENTICATION template may be without a text"
            if len(set(_VARIABLE.findall(text or ""))) > len(examples):
                yield "every variable of a BODY needs an example"
        is_text = component["type"] == "HEADER" and component["format"] == "TEXT"
        if is_text and _VARIABLE.search(component["text"]) and "example" not in component:
            yield "the variable of a HEADER needs an example"
