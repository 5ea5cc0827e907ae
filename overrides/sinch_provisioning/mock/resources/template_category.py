"""What a WhatsApp template of a category may hold, and for how long a message of it is tried."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sinch_provisioning.mock.resources.template_parts import buttons_of
from sinch_provisioning.mock.store import Resource

AUTHENTICATION: Final = "AUTHENTICATION"
_TTL_SECONDS: Final = {AUTHENTICATION: (10, 900), "UTILITY": (30, 43_200), "MARKETING": (43_200, 2_592_000)}
_CODE_MINUTES: Final = (1, 90)  # Meta's own limits; the API prints none
_AUTHENTICATION_ONLY: Final = {"BODY": "addSecurityRecommendation", "FOOTER": "codeExpirationMinutes"}


def out_of_range(category: str, details: Resource) -> Iterator[str]:
    """Yield that the time to live of messages is not one of the category."""
    seconds = details.get("messageSendTtlSeconds")
    if seconds is not None and category in _TTL_SECONDS and not _is_among(_TTL_SECONDS[category], seconds):
        least, most = _TTL_SECONDS[category]
        yield f"/details/messageSendTtlSeconds: {least} to {most} for {category}"


def misplaced(category: str, details: Resource) -> Iterator[str]:
    """Yield what the category does not go with; Meta writes the texts of AUTHENTICATION templates itself."""
    is_authentication = category == AUTHENTICATION
    for part in details["components"]:
        yield from _of_authentication(part) if is_authentication else _of_another(part)
        if part["type"] == "FOOTER" and not _is_among(_CODE_MINUTES, part.get("codeExpirationMinutes")):
            yield "codeExpirationMinutes must be {} to {}".format(*_CODE_MINUTES)
    if not is_authentication and any(button["type"] == "OTP" for button in buttons_of(details)):
        yield "an OTP button is for AUTHENTICATION templates"


def _of_another(part: Resource) -> Iterator[str]:
    extra = _AUTHENTICATION_ONLY.get(part["type"])
    if extra and part.get(extra):
        yield f"{extra} is for AUTHENTICATION templates"


def _of_authentication(part: Resource) -> Iterator[str]:
    part_type = part["type"]
    if part_type not in ("BODY", "FOOTER", "BUTTONS"):
        yield f"an AUTHENTICATION template has no {part_type}"
    elif part_type == "BUTTONS" and [button["type"] for button in part["buttons"]] != ["OTP"]:
        yield "the BUTTONS of an AUTHENTICATION template are one OTP button"
    elif part.get("text"):
        yield f"the {part_type} of an AUTHENTICATION template has no text of its own"


def _is_among(limits: tuple[int, int], number: int | None) -> bool:
    return number is None or limits[0] <= number <= limits[1]
