"""Checks of pages: put together they are the one big page, and no other token is taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock.resources import HANDLERS
from suite.calls import Caller, is_paged
from suite.world import World

from checks.explorer import OPERATIONS
from checks.registry import MakeMock, check, items_of, largest, paged, queries

ITEMS = 17
"""How many of each kind are made before lists are read."""
DEFAULT_SIZE = 50
"""Items of a page of whose size neither the caller nor the document says anything."""


@check
def pages_add_up(make: MakeMock) -> Iterator[str]:
    """The pages of a list, put together, are the one big page; sizes and totals hold; other tokens are a 400."""
    mock = make()
    caller = Caller(mock, mock.projects[0])
    made = caller.populate(ITEMS)
    for name, operation in caller.operations.items():
        if not is_paged(operation) or name not in HANDLERS.by_operation:
            continue
        places = made.get(name) or [{}]
        path = max(places, key=lambda values: _total(caller, name, values))
        yield from (f"{name}: {text}" for text in _pages(caller, name, path))


@check
def pages_add_up_after_deletions(make: MakeMock) -> Iterator[str]:
    """The same once every third of what was made is deleted."""
    mock = make()
    caller = Caller(mock, mock.projects[0])
    made = caller.populate(ITEMS)
    for name, operation in caller.operations.items():
        if operation.method == "DELETE" and operation.path.endswith("}"):
            for path in made.get(name, [])[::3]:
                caller.call(name, path)
    for name, operation in caller.operations.items():
        if is_paged(operation) and name in HANDLERS.by_operation:
            path = max(made.get(name) or [{}], key=lambda values: _total(caller, name, values))
            first = caller.call(name, path, {"pageSize": _largest(caller, name)})
            whole = _items(first.json()) if first.status == 200 else []
            yield from (f"{name} after deletions: {text}" for text in _follow(caller, name, path, 3, whole))


def _total(caller: Caller, name: str, path: dict[str, str]) -> int:
    value = caller.call(name, path).json() or {}
    return int(value.get("totalSize", -1))


def _largest(caller: Caller, name: str) -> int:
    size = next(parameter for parameter in caller.operations[name].parameters if parameter.name == "pageSize")
    return int(resolve(caller.mock.document, size.schema.schema).get("maximum", 100))


def _items(value: Any) -> list[Any]:
    return next(item for item in value.values() if isinstance(item, list))


def _pages(caller: Caller, name: str, path: dict[str, str]) -> Iterator[str]:
    first = caller.call(name, path, {"pageSize": _largest(caller, name)})
    if first.status != 200:
        yield f"the list is answered with {first.status}"
        return
    whole = first.json()
    everything, total = _items(whole), whole["totalSize"]
    if len(everything) != min(total, _largest(caller, name)):
        yield f"the big page holds {len(everything)} of {total} items"
    if len({repr(item) for item in everything}) != len(everything):
        yield "an item is there twice"
    for size in sorted({1, 2, 3, total - 1, total, total + 1} & set(range(1, _largest(caller, name) + 1))):
        yield from _follow(caller, name, path, size, everything)
    for token in ("nonsense", "MDox", "e30", "A" * 64):
        response = caller.call(name, path, {"pageToken": token})
        if response.status != 400:
            yield f"the token {token}, which was never given out, is answered with {response.status}"


def _follow(caller: Caller, name: str, path: dict[str, str], size: int, everything: list[Any]) -> Iterator[str]:
    values: list[Any] = []
    seen: set[str] = set()
    token, before = None, None
    while True:
        response = caller.call(name, path, {"pageSize": size, **({"pageToken": token} if token else {})})
        if response.status != 200:
            yield f"a page of {size} with a token that was given out is answered with {response.status}"
            return
        page = response.json()
        items = _items(page)
        if (page["totalSize"], page["pageSize"]) != (len(everything), size):
            yield f"in pages of {size}, totalSize or pageSize changes on the way"
        if before is not None:
            back = caller.call(name, path, {"pageSize": size, "pageToken": page.get("previousPageToken", "")})
            if back.status != 200 or _items(back.json()) != before:
                yield f"in pages of {size}, previousPageToken does not lead back"
        values += items
        token, before = page.get("nextPageToken"), items
        if not token:
            break
        if len(items) != size or token in seen:
            yield f"in pages of {size}, a page that is not the last holds {len(items)} items, or its token repeats"
            return
        seen.add(token)
        if caller.call(name, path, {"pageSize": size, "pageToken": token[:-1]}).status != 400:
            yield f"in pages of {size}, a token that was cut short is taken"
    if values != everything:
        yield f"pages of {size} hold {len(values)} items, the one big page {len(everything)}, or in another order"


@check
def histories_fill_their_pages(make: MakeMock) -> Iterator[str]:
    """A history of more comments than the largest page holds fills it, and the page that is asked for without a size."""
    world = World(make()).populate(("plain",))
    for operation in OPERATIONS.values():
        address = operation.path.removesuffix("/comments") + "/activities"
        lists = next((item for item in paged() if item.path == address), None)
        if lists is None or not operation.path.endswith("/comments"):
            continue
        for path in world.places(operation)[:1]:
            most = largest(lists)
            for number in range(most + 1):
                world.call(operation, path, {"comment": f"comment {number}"})
            for size in (None, most - 1, most):
                page = world.call(lists, path, query={"pageSize": size} if size else None).value
                wanted = size or queries(lists)["pageSize"].schema.schema.get("default", DEFAULT_SIZE)
                if (len(items_of(page)), page.get("pageSize")) != (wanted, wanted):
                    yield f"{lists.id}: a page of {size or 'no size'} holds {len(items_of(page))}, not {wanted}"
                if page.get("totalSize", 0) <= most or "nextPageToken" not in page:
                    yield f"{lists.id}: a page of {size or 'no size'} does not tell that there is more"
