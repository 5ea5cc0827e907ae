"""What a WhatsApp template is made of: components, cards, buttons, one inside the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sinch_provisioning.mock.store import Resource

PARTS: Final = {None: "components", "BUTTONS": "buttons", "CAROUSEL": "cards"}
"""By kind: the list of parts that it is made of; the details of a template and a card have no kind."""
BUTTONS: Final = {
    "FLOW": ("text", "flowId", "flowAction"),
    "OTP": ("otpType", "text"),
    "PHONE_NUMBER": ("text", "phoneNumber"),
    "QUICK_REPLY": ("text",),
    "URL": ("text", "url"),
}
"""By kind of button: what it cannot be without."""


def inside(part: Resource, pointer: str) -> Iterator[tuple[str, Resource]]:
    """Yield the parts of a part, each with its pointer."""
    name = PARTS.get(part.get("type"))
    for index, inner in enumerate(part.get(name) or () if name else ()):
        yield f"{pointer}/{name}/{index}", inner


def all_parts(part: Resource, pointer: str = "") -> Iterator[tuple[str, Resource]]:
    """Yield a part and all that it is made of, each with its pointer."""
    yield pointer, part
    for name, inner in inside(part, pointer):
        yield from all_parts(inner, name)


def buttons_of(details: Resource) -> Iterator[Resource]:
    """Yield the buttons of a template, those of its cards too."""
    return (part for _, part in all_parts(details) if part.get("type") in BUTTONS)
