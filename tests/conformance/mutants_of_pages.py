"""Defects of pages and their tokens; see `mutants`."""

from __future__ import annotations

from typing import Any

import pytest
from mutants import change_page, mutant
from sinch_provisioning.mock import (
    handlers,
    paging,
)


@mutant("webhooks")
def a_page_holds_one_too_many(patch: pytest.MonkeyPatch) -> None:
    """A page holds one item more than was asked for."""
    change_page(
        patch,
        lambda page, items, name, listing, size, offset: (
            page(items, name, listing, size, offset) | {name: list(items[offset : offset + size + 1])}
        ),
    )


@mutant("webhooks")
def a_page_loses_its_last_item(patch: pytest.MonkeyPatch) -> None:
    """The last item of a full page is not shown."""
    change_page(
        patch,
        lambda page, items, name, listing, size, offset: (
            page(items, name, listing, size, offset) | {name: list(items[offset : offset + max(1, size - 1)])}
        ),
    )


@mutant("webhooks")
def pages_overlap(patch: pytest.MonkeyPatch) -> None:
    """Each page but the first begins with the last item of the one before."""
    change_page(
        patch,
        lambda page, items, name, listing, size, offset: (
            page(items, name, listing, size, offset)
            | {name: list(items[max(0, offset - 1) : max(0, offset - 1) + size])}
        ),
    )


@mutant("webhooks")
def tokens_repeat(patch: pytest.MonkeyPatch) -> None:
    """The token of the next page leads to the present one."""

    def change(page: Any, items: Any, name: str, listing: str, size: int, offset: int) -> dict[str, Any]:
        result: dict[str, Any] = page(items, name, listing, size, offset)
        if offset and "nextPageToken" in result:
            result["nextPageToken"] = paging.make_token(listing, offset)
        return result

    change_page(patch, change)


@mutant("webhooks")
def the_last_page_is_never_marked(patch: pytest.MonkeyPatch) -> None:
    """The page before the last one has no token."""

    def change(page: Any, items: Any, name: str, listing: str, size: int, offset: int) -> dict[str, Any]:
        result: dict[str, Any] = page(items, name, listing, size, offset)
        if offset + 2 * size >= len(items):
            result.pop("nextPageToken", None)
        return result

    change_page(patch, change)


@mutant("webhooks")
def the_total_is_that_of_the_page(patch: pytest.MonkeyPatch) -> None:
    """`totalSize` counts the items of the page."""

    def change(page: Any, items: Any, name: str, *rest: Any) -> dict[str, Any]:
        result: dict[str, Any] = page(items, name, *rest)
        return result | {"totalSize": len(result[name])}

    change_page(patch, change)


@mutant("webhooks")
def the_page_size_is_the_default(patch: pytest.MonkeyPatch) -> None:
    """`pageSize` tells the default whatever was asked for."""
    change_page(patch, lambda page, *given: page(*given) | {"pageSize": paging.DEFAULT_SIZE})


@mutant("webhooks")
def the_way_back_leads_astray(patch: pytest.MonkeyPatch) -> None:
    """The token of the page before leads to the page after."""

    def change(page: Any, items: Any, name: str, listing: str, size: int, offset: int) -> dict[str, Any]:
        result: dict[str, Any] = page(items, name, listing, size, offset)
        if "previousPageToken" in result:
            result["previousPageToken"] = paging.make_token(listing, offset)
        return result

    change_page(patch, change)


@mutant("webhooks")
def a_wrong_token_starts_anew(patch: pytest.MonkeyPatch) -> None:
    """A token that was never given out is taken for the first page."""
    real = paging.read_token
    patch.setattr(handlers, "read_token", lambda listing, token: real(listing, token) or 0)


@mutant("webhooks")
def a_token_fits_every_list(patch: pytest.MonkeyPatch) -> None:
    """A token of one list is taken by all others."""
    patch.setattr(paging, "_seal", lambda listing, offset: f"{offset:016x}")
