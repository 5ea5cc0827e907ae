"""Opaque page tokens: each names a place in one listing, and works there only."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Sequence

from sinch_provisioning._json import JSONObject, JSONValue

DEFAULT_SIZE = 50


def make_token(listing: str, offset: int) -> str:
    """Return the token of a place in a listing."""
    text = f"{offset}:{_seal(listing, offset)}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_token(listing: str, token: str) -> int | None:
    """Return the place a token names; None when it is not a token of this listing."""
    try:
        text = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return None
    offset, _, seal = text.partition(":")
    if not offset.isascii() or not offset.isdigit() or len(offset) > 12 or seal != _seal(listing, int(offset)):
        return None
    return int(offset) if make_token(listing, int(offset)) == token else None


def _seal(listing: str, offset: int) -> str:
    return hashlib.sha256(f"{listing}\0{offset}".encode()).hexdigest()[:16]


def page(items: Sequence[JSONValue], name: str, listing: str, size: int, offset: int) -> JSONObject:
    """Return one page in the API's shape.

    Args:
        items: all items.
        name: what the array of items is called.
        listing: what the tokens are for: operation, path and filters.
        size: items a page holds.
        offset: place of the first item.
    """
    shown: JSONObject = {"totalSize": len(items), "pageSize": size, name: list(items[offset : offset + size])}
    if offset > 0:
        shown["previousPageToken"] = make_token(listing, max(0, offset - size))
    if offset + size < len(items):
        shown["nextPageToken"] = make_token(listing, offset + size)
    return shown
