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
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.validation import RequestValidator

_VARIABLE = re.compile(r"\{\{\s*([a-z0-9_]+)\s*\}\}", re.ASCII | re.IGNORECASE)
_RESTRICTED: Final = ("wa.me", "whatsapp.com")
_TTL_SECONDS: Final = {"AUTHENTICATION": (10, 900), "UTILITY": (30, 43_200), "MARKETING": (43_200, 2_592_000)}
_CODE_MINUTES: Final = (1, 90)  # Meta's own limits; the API prints none
_AUTHENTICATION_ONLY: Final = {"BODY": "addSecurityRecommendation", "FOOTER": "codeExpirationMinutes"}
_PARTS: Final = {None: "components", "BUTTONS": "buttons", "CAROUSEL": "cards"}
"""By kind: the list of parts that it is made of; the details of a template and a card have no kind."""
_MEDIA: Final = ("DOCUMENT", "IMAGE", "VIDEO")
_BUTTONS: Final = {
    "FLOW": ("text", "flowId", "flowAction"),
    "OTP": ("otpType", "text"),
    "PHONE_NUMBER": ("text", "phoneNumber"),
    "QUICK_REPLY": ("text",),
    "URL": ("text", "url"),
}
"""By kind of button: what it cannot be without."""


def check(operation: Operation, category: str, details: Resource) -> None:
    """Refuse a template that cannot be submitted.

    Args:
        operation: the operation that submits it; its document says by which code incomplete content is refused.
        category: the category of the template.
        details: its details, complete.

    Raises:
        ApiError: 400 for what is missing or out of range, 409 for an address that may not be linked, 424 for the rest.
    """
    components = details.get("components") or []
    request = RequestValidator(operation)
    untold = [f"{pointer}: needed to submit" for pointer in _without_kind(details, "/details")]
    if untold:
        raise request.error(untold[:10], "invalid_input")
    problems = [*_missing(details, "/details"), *_body(category, components), *_repeated(details, "/details")]
    problems += [*_out_of_range(category, details), *request.limits({"details": details})]
    if problems:
        raise request.error(problems[:10], "invalid_input")
    for button in _buttons(details):
        if button["type"] == "URL":
            _check_address(button)
    faults = [*_texts(details), *_cards(components), *_other_category(category, details)]
    if faults:
        raise ApiError(424, "template_submit_error", {"metaError": "; ".join(faults)})


def _without_kind(part: Resource, pointer: str) -> Iterator[str]:
    """Yield the pointer of the type of each component and button that has none yet."""
    for at, inner in _inside(part, pointer):
        if part.get("type") != "CAROUSEL" and "type" not in inner:
            yield f"{at}/type"
        else:
            yield from _without_kind(inner, at)


def _missing(part: Resource, pointer: str, *, in_card: bool = False) -> Iterator[str]:
    """Yield the pointer of whatever the details, a card, a component or a button cannot be without."""
    yield from (f"{pointer}/{name}: needed to submit" for name in _needed(part, in_card=in_card) if not part.get(name))
    if _is_media(part) and part.get("example") and not part["example"].get("url"):
        yield f"{pointer}/example/url: needed to submit"
    for name, inner in _inside(part, pointer):
        yield from _missing(inner, name, in_card=in_card or part.get("type") == "CAROUSEL")


def _needed(part: Resource, *, in_card: bool) -> tuple[str, ...]:
    part_type = part.get("type")
    if part_type in _PARTS:
        return (_PARTS[part_type],)
    if part_type == "HEADER":
        return ("format", *(("text",) if part.get("format") == "TEXT" else ("example",) if _is_media(part) else ()))
    if part_type == "BODY":
        return ("text",) if in_card else ()
    starts_with_screen = part_type == "FLOW" and part.get("flowAction") == "NAVIGATE"
    return (*_BUTTONS.get(str(part_type), ()), *(("navigateScreen",) if starts_with_screen else ()))


def _body(category: str, components: list[Resource]) -> Iterator[str]:
    bodies = [part for part in components if part["type"] == "BODY"]
    if components and not bodies:
        yield "/details/components: a BODY is needed to submit"
    if category != "AUTHENTICATION" and not all(body.get("text") for body in bodies):
        yield "/details/components: the text of the BODY is needed to submit"


def _is_media(part: Resource) -> bool:
    return part.get("type") == "HEADER" and part.get("format") in _MEDIA


def _inside(part: Resource, pointer: str) -> Iterator[tuple[str, Resource]]:
    """Yield the parts of a part, each with its pointer."""
    name = _PARTS.get(part.get("type"))
    for index, inner in enumerate(part.get(name) or () if name else ()):
        yield f"{pointer}/{name}/{index}", inner


def _all(part: Resource, pointer: str = "") -> Iterator[tuple[str, Resource]]:
    yield pointer, part
    for name, inner in _inside(part, pointer):
        yield from _all(inner, name)


def _buttons(details: Resource) -> Iterator[Resource]:
    return (part for _, part in _all(details) if part.get("type") in _BUTTONS)


def _repeated(details: Resource, pointer: str) -> Iterator[str]:
    """Yield where two components are of a kind, or two buttons of a kind and label."""
    for at, part in _all(details, pointer):
        kinds = [inner["type"] for inner in part.get("components") or ()] if "type" not in part else []
        yield from (f"{at}/components: only one {part_type}" for part_type in sorted(_twice(kinds)))
        if part.get("type") == "BUTTONS":
            labels = [(button["type"], button.get("text")) for button in part.get("buttons") or ()]
            if _twice(labels):
                yield f"{at}/buttons: two have the same kind and label"


def _twice(values: Iterable[JSONValue]) -> list[JSONValue]:
    """Return what is there more than once."""
    return [value for value, count in Counter(values).items() if count > 1]


def _out_of_range(category: str, details: Resource) -> Iterator[str]:
    seconds = details.get("messageSendTtlSeconds")
    least, most = _TTL_SECONDS.get(category, (None, None))
    if seconds is not None and least is not None and most is not None and not least <= seconds <= most:
        yield f"/details/messageSendTtlSeconds: {least} to {most} for {category}"


def _check_address(button: Resource) -> None:
    address = unquote(button["url"])
    host = (urlsplit(button["url"]).hostname or "").lower()
    if any(host == domain or host.endswith(f".{domain}") for domain in _RESTRICTED):
        raise ApiError(409, "template_restricted_Domain_for_button_url", {"host": host})
    if bool(_VARIABLE.search(address)) != bool(button.get("example")):
        raise ApiError(400, "template_invalid_button_example", {"text": button["text"]})


def _cards(components: list[Resource]) -> Iterator[str]:
    for carousel in components:
        cards = carousel["cards"] if carousel["type"] == "CAROUSEL" else ()
        if len({tuple(sorted(part["type"] for part in card["components"])) for card in cards}) > 1:
            yield "all cards need the same components"


def _texts(details: Resource) -> Iterator[str]:
    for _, part in _all(details):
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


def _is_among(limits: tuple[int, int], number: int | None) -> bool:
    return number is None or limits[0] <= number <= limits[1]


def _other_category(category: str, details: Resource) -> Iterator[str]:
    """Yield what the category does not go with."""
    for part in details["components"]:
        extra = _AUTHENTICATION_ONLY.get(part["type"])
        if extra and part.get(extra) and category != "AUTHENTICATION":
            yield f"{extra} is for AUTHENTICATION templates"
        if part["type"] == "FOOTER" and not _is_among(_CODE_MINUTES, part.get("codeExpirationMinutes")):
            yield "codeExpirationMinutes must be {} to {}".format(*_CODE_MINUTES)
    if category != "AUTHENTICATION" and any(button["type"] == "OTP" for button in _buttons(details)):
        yield "an OTP button is for AUTHENTICATION templates"
