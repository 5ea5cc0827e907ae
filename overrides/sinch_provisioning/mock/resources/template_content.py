"""What a WhatsApp template needs when it is submitted. No schema says it, as a draft may leave out anything.

Two kinds of rules: what the API refuses because something is missing or out of range, and what WhatsApp would not even
review.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import unquote, urlsplit

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.resources.template_category import AUTHENTICATION, misplaced, out_of_range
from sinch_provisioning.mock.resources.template_media import check_media
from sinch_provisioning.mock.resources.template_parts import BUTTONS, PARTS, all_parts, buttons_of, inside
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.validation import RequestValidator

_VARIABLE = re.compile(r"\{\{\s*([a-z0-9_]+)\s*\}\}", re.ASCII | re.IGNORECASE)
_RESTRICTED: Final = ("wa.me", "whatsapp.com")
_MEDIA: Final = ("DOCUMENT", "IMAGE", "VIDEO")
_META_CODE: Final = 100
_META_SUBCODE: Final = 2_388_023


def check(operation: Operation, category: str, details: Resource) -> None:
    """Refuse a template that cannot be submitted.

    Args:
        operation: the operation that submits it; its document says by which code incomplete content is refused.
        category: the category of the template.
        details: its details, complete.

    Raises:
        ApiError: 400 for what is missing or out of range, 409 for an address that may not be linked or a file that
            cannot be fetched, 424 for the rest.
    """
    components = details.get("components") or []
    request = RequestValidator(operation)
    untold = [f"{pointer}: needed to submit" for pointer in _without_kind(details, "/details")]
    if untold:
        raise request.error(untold[:10], "invalid_input")
    problems = [*_missing(details, "/details"), *_body(category, components), *_repeated(details, "/details")]
    problems += [*out_of_range(category, details), *request.limits({"details": details})]
    if problems:
        raise request.error(problems[:10], "invalid_input")
    check_media(operation, details)
    for button in buttons_of(details):
        if button["type"] == "URL":
            _check_address(button)
    faults = [*_texts(details), *_cards(components), *_addresses(details), *misplaced(category, details)]
    if faults:
        raise ApiError(424, "template_submit_error", {"metaError": _meta_error(faults)})


def _meta_error(faults: list[str]) -> Resource:
    """Return what Meta says of a template that it does not take, in the form in which the API passes it on."""
    return {
        "code": _META_CODE,
        "subcode": _META_SUBCODE,
        "message": "Invalid parameter",
        "description": "; ".join(faults),
        "reason": "INVALID_FORMAT",
    }


def _without_kind(part: Resource, pointer: str) -> Iterator[str]:
    """Yield the pointer of the type of each component and button that has none yet."""
    for at, inner in inside(part, pointer):
        if part.get("type") != "CAROUSEL" and "type" not in inner:
            yield f"{at}/type"
        else:
            yield from _without_kind(inner, at)


def _missing(part: Resource, pointer: str, *, in_card: bool = False) -> Iterator[str]:
    """Yield the pointer of whatever the details, a card, a component or a button cannot be without."""
    yield from (f"{pointer}/{name}: needed to submit" for name in _needed(part, in_card=in_card) if not part.get(name))
    if _is_media(part) and part.get("example") and not part["example"].get("url"):
        yield f"{pointer}/example/url: needed to submit"
    for name, inner in inside(part, pointer):
        yield from _missing(inner, name, in_card=in_card or part.get("type") == "CAROUSEL")


def _needed(part: Resource, *, in_card: bool) -> tuple[str, ...]:
    part_type = part.get("type")
    if part_type in PARTS:
        return (PARTS[part_type],)
    if part_type == "HEADER":
        return ("format", *(("text",) if part.get("format") == "TEXT" else ("example",) if _is_media(part) else ()))
    if part_type == "BODY":
        return ("text",) if in_card else ()
    starts_with_screen = part_type == "FLOW" and part.get("flowAction") == "NAVIGATE"
    return (*BUTTONS.get(str(part_type), ()), *(("navigateScreen",) if starts_with_screen else ()))


def _body(category: str, components: list[Resource]) -> Iterator[str]:
    bodies = [part for part in components if part["type"] == "BODY"]
    if components and not bodies:
        yield "/details/components: a BODY is needed to submit"
    if category != AUTHENTICATION and not all(body.get("text") for body in bodies):
        yield "/details/components: the text of the BODY is needed to submit"


def _is_media(part: Resource) -> bool:
    return part.get("type") == "HEADER" and part.get("format") in _MEDIA


def _repeated(details: Resource, pointer: str) -> Iterator[str]:
    """Yield where two components are of a kind, or two buttons of a kind and label."""
    for at, part in all_parts(details, pointer):
        kinds = [inner["type"] for inner in part.get("components") or ()] if "type" not in part else []
        yield from (f"{at}/components: only one {part_type}" for part_type in sorted(_twice(kinds)))
        if part.get("type") == "BUTTONS":
            labels = [(button["type"], button.get("text")) for button in part.get("buttons") or ()]
            if _twice(labels):
                yield f"{at}/buttons: two have the same kind and label"


def _twice(values: Iterable[JSONValue]) -> list[JSONValue]:
    """Return what is there more than once."""
    return [value for value, count in Counter(values).items() if count > 1]


def _check_address(button: Resource) -> None:
    address = unquote(button["url"])
    host = (urlsplit(button["url"]).hostname or "").lower()
    if any(host == domain or host.endswith(f".{domain}") for domain in _RESTRICTED):
        raise ApiError(409, "template_restricted_Domain_for_button_url", remedy=f"No button may link to {host}.")
    if bool(_VARIABLE.search(address)) != bool(button.get("example")):
        remedy = f"Give the button {button['text']} an example if its address has a variable, and none else."
        raise ApiError(400, "template_invalid_button_example", remedy=remedy)


def _addresses(details: Resource) -> Iterator[str]:
    """Yield that the address of a URL button varies elsewhere than at its end, or more than once."""
    for button in buttons_of(details):
        address = unquote(button["url"]) if button["type"] == "URL" else ""
        variables = list(_VARIABLE.finditer(address))
        if len(variables) > 1 or any(variable.end() != len(address) for variable in variables):
            yield "the address of a URL button has one variable only, at its end"


def _cards(components: list[Resource]) -> Iterator[str]:
    for carousel in components:
        cards = carousel["cards"] if carousel["type"] == "CAROUSEL" else ()
        if len({_make(card) for card in cards}) > 1:
            yield "all cards need the same components, of the same formats and with the same kinds of buttons"


def _make(card: Resource) -> tuple[JSONValue, ...]:
    """Return what all cards of a carousel have alike: their components, the format of each and its kinds of buttons."""
    parts = (
        (part["type"], part.get("format"), tuple(button["type"] for button in part.get("buttons") or ()))
        for part in card["components"]
    )
    return tuple(sorted(parts, key=lambda part: str(part[0])))


def _texts(details: Resource) -> Iterator[str]:
    for _, part in all_parts(details):
        text, part_type = part.get("text"), part.get("type")
        variables = set(_VARIABLE.findall(text)) if isinstance(text, str) else set[str]()
        if part_type == "BODY" and len(variables) > len(part.get("examples") or ()):
            yield "every variable of a BODY needs an example"
        if part_type == "HEADER":
            yield from _of_header(part, len(variables))


def _of_header(part: Resource, variables: int) -> Iterator[str]:
    if variables and not part.get("example"):
        yield "the variable of a HEADER needs an example"
    if variables > 1:
        yield "a HEADER may have one variable only"
