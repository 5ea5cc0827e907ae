"""Checks of lists: pages, tokens, totals and filters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sinch_provisioning._openapi.schema import resolve

from checks.explorer import DOCUMENT, OPERATIONS, Exchange, Explorer, creating, leaves
from checks.registry import MakeMock, check, explored, items_of, keeps_state, largest, list_of, paged, queries


@check
def lists_hold_what_was_created(make: MakeMock) -> Iterator[str]:
    """Each resource that is created makes its list longer by one item."""
    explorer = explored(make)
    for operation in creating():
        lists = list_of(operation.id)
        for path in explorer.paths(operation)[:1] if lists and keeps_state(lists) else ():
            before = explorer.call(lists, path).value
            if explorer.create(operation, path) is None:
                continue
            after = explorer.call(lists, path).value
            if after["totalSize"] != before["totalSize"] + 1 or len(items_of(after)) != len(items_of(before)) + 1:
                yield f"{lists.id} does not grow with {operation.id}"


def _all_pages(explorer: Explorer, operation: Any, path: dict[str, str], size: int) -> Iterator[Exchange]:
    query: dict[str, Any] = {"pageSize": size}
    for _ in range(200):
        response = explorer.call(operation, path, query=query)
        yield response
        if response.status != 200 or not response.value.get("nextPageToken"):
            return
        query["pageToken"] = response.value["nextPageToken"]


@check
def pages_add_up_to_the_list(make: MakeMock) -> Iterator[str]:
    """The union of pages is the one big page: no item twice, none lost; sizes and totals hold; tokens end."""
    explorer = explored(make)
    for operation in creating():
        for path in explorer.paths(operation)[:1]:
            for _ in range(6):
                explorer.create(operation, path)
    for operation in paged():
        for path in explorer.paths(operation)[:1]:
            whole = explorer.call(operation, path, query={"pageSize": largest(operation)}).value
            for size in (1, 2, 3):
                pages = [page.value for page in _all_pages(explorer, operation, path, size)]
                yield from (f"{operation.id}, pages of {size}: {text}" for text in _paging(pages, whole, size))
            if pages and len(pages) > 1:
                yield from _tokens(explorer, operation, path)


def _paging(pages: list[Any], whole: Any, size: int) -> Iterator[str]:
    matches = [item for page in pages for item in items_of(page or {})]
    if matches != items_of(whole):
        yield f"{len(matches)} items in pages, {len(items_of(whole))} in one"
    if any(len(items_of(page)) != size for page in pages[:-1]) or len(items_of(pages[-1])) > size:
        yield "a page is not full, or too full"
    if {page["totalSize"] for page in pages} != {len(items_of(whole))}:
        yield f"totalSize is {[page['totalSize'] for page in pages]}"
    if any(page["pageSize"] != size for page in pages):
        yield "pageSize is not what was asked for"
    if "previousPageToken" in pages[0] or any("previousPageToken" not in page for page in pages[1:]):
        yield "previousPageToken is on the wrong pages"


def _tokens(explorer: Explorer, operation: Any, path: dict[str, str]) -> Iterator[str]:
    first, second = list(_all_pages(explorer, operation, path, 1))[:2]
    token = first.value["nextPageToken"]
    back = explorer.call(operation, path, query={"pageSize": 1, "pageToken": second.value.get("previousPageToken", "")})
    if back.status != 200 or items_of(back.value) != items_of(first.value):
        yield f"{operation.id}: previousPageToken does not lead back"
    for bad in ("nonsense", token[:-1], token + "A", ""):
        if explorer.call(operation, path, query={"pageToken": bad}).status != 400:
            yield f"{operation.id}: the token {bad!r} is not refused"
    for other in paged():
        if other.id != operation.id:
            for other_path in explorer.paths(other)[:1]:
                if explorer.call(other, other_path, query={"pageToken": token}).status != 400:
                    yield f"{other.id} takes a token of {operation.id}"


@check
def filters_narrow_and_never_widen(make: MakeMock) -> Iterator[str]:
    """A filtered list holds items of the whole list that hold the value; one for each value that is there."""
    explorer = explored(make)
    for operation in filter(keeps_state, paged()):
        for path in explorer.paths(operation)[:1]:
            whole = items_of(explorer.call(operation, path, query={"pageSize": largest(operation)}).value or {})
            for name, parameter in queries(operation).items():
                if not name.startswith("filter"):
                    continue
                values = resolve(DOCUMENT, parameter.schema.schema.get("items", {})).get("enum", ())
                for value in values:
                    result = items_of(
                        explorer.call(operation, path, query={name: value, "pageSize": largest(operation)}).value or {}
                    )
                    if any(item not in whole for item in result):
                        yield f"{operation.id}: {name}={value} shows what the whole list does not"
                    if any(value not in {leaf for _, leaf in leaves(item)} for item in result):
                        yield f"{operation.id}: {name}={value} shows an item without it"


@check
def a_value_that_is_named_twice_counts_once(make: MakeMock) -> Iterator[str]:
    """A query parameter that takes several values answers for the same value twice what it answers for it once."""
    explorer = explored(make)
    for operation in OPERATIONS.values():
        for name, parameter in queries(operation).items() if operation.is_safe else ():
            schema = resolve(DOCUMENT, parameter.schema.schema)
            items = resolve(DOCUMENT, schema.get("items", {}))
            branches = [items, *(resolve(DOCUMENT, branch) for branch in items.get("anyOf", ()))]
            for value in next((branch["enum"] for branch in branches if "enum" in branch), ()):
                for path in explorer.paths(operation)[:1]:
                    first, twice = (explorer.call(operation, path, query={name: [value] * number}) for number in (1, 2))
                    if twice.status == 200 and twice.value != first.value:
                        yield f"{operation.id}: {name}={value} twice is not what it is once"
