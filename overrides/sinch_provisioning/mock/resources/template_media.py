"""Sample media of WhatsApp templates, which the API fetches when one is submitted; the mock looks at their names."""

from __future__ import annotations

from typing import Final

from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.resources.files import DOCUMENTS, PICTURES, VIDEOS, check_file
from sinch_provisioning.mock.resources.template_parts import all_parts
from sinch_provisioning.mock.store import Resource

_KINDS: Final = {
    "IMAGE": (PICTURES, ("IMAGE/JPEG", "IMAGE/PNG")),
    "VIDEO": (VIDEOS, ("VIDEO/3GP", "VIDEO/MP4")),
    "DOCUMENT": (DOCUMENTS, ("APPLICATION/PDF",)),
}
"""By format of a header: the endings of its files, and their media types."""


def check_media(operation: Operation, details: Resource) -> None:
    """Refuse a header whose sample cannot be fetched, or is of another kind than the header."""
    for pointer, part in all_parts(details, "/details"):
        kind = _KINDS.get(str(part.get("format"))) if part.get("type") == "HEADER" else None
        example = part.get("example")
        if kind is None or not isinstance(example, dict):
            continue
        endings, media_types = kind
        if example.get("mimeType", media_types[0]) not in media_types:
            raise ApiError(
                400, "file_invalid_mime_type", remedy=f"{pointer}/example/mimeType: one of {', '.join(media_types)}."
            )
        check_file(operation, f"{pointer}/example/url", example.get("url"), endings)
