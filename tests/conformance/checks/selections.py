"""Checks of what lists show when asked for a part of it: filters, order, pages and masks, each against the whole list."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import product
from typing import Any

from sinch_provisioning.mock.resources import HANDLERS
from suite.seeding import Seeds, seeded, values_of
from suite.world import World, whole

from checks.explorer import DOCUMENT, OPERATIONS, Exchange
from checks.registry import MakeMock, check, items_of, queries

Item = dict[str, Any]
Query = dict[str, Any]

SIZE = 50
"""Items of a page when none is asked for, unless the document says otherwise."""
SIZES = {"webhooks_list": 15}
"""Others, by operation."""


def _at(item: Any, *names: str) -> Any:
    for name in names:
        item = item.get(name) if isinstance(item, dict) else None
    return item


def _name(item: Item) -> str:
    """Return the name of a resource, as it will be once its pending changes are accepted."""
    candidates = (
        item.get("name"),
        _at(item, "details", "brand", "name"),
        _at(item, "changes", "details", "name"),
        _at(item, "details", "name"),
    )
    return next((value for value in candidates if isinstance(value, str)), "")


FILTERS: dict[str, Callable[[Item, list[str]], bool]] = {
    "filterStates": lambda item, values: item.get("state") in values,
    "filterStatuses": lambda item, values: _at(item, "changes", "status") in values,
    "filterSenderIds": lambda item, values: item.get("id") in [part for value in values for part in value.split(",")],
    "filterSenderName": lambda item, values: _name(item) == values[0],
    "filterConversationApiAppId": lambda item, values: (
        values[0] in (_at(item, "conversationApiAppDetails", "id"), item.get("conversationApiApp"))
    ),
    "templateName": lambda item, values: _name(item).startswith(values[0]),
}
"""By query parameter: whether an item is asked for by some values."""
KNOWN = {*FILTERS, "pageSize", "pageToken", "fieldMask", "sortColumn", "sortDirection", "templateAnalyticsDateRange"}
COLUMNS: dict[str, Callable[[Item], Any]] = {
    "NAME": _name,
    "CREATED": lambda item: item.get("created", ""),
    "MODIFIED": lambda item: item.get("modified", ""),
    "STATE": lambda item: item.get("state", ""),
}
"""By value of sortColumn: what is compared."""
ALPHABETICAL: dict[str, Callable[[Item], Any]] = {
    "webhooks_list": lambda item: item["target"],
    "whatsapp_templates_list": lambda item: (item["name"], item["language"]),
    "whatsapp_templates_list_by_name": lambda item: item["language"],
    "kakaotalk_templates_list": _name,
}
"""Lists in alphabetical order by default, and by what."""


class Listing:
    """A list of a world, and all of it."""

    def __init__(self, world: World, name: str, seeds: Seeds) -> None:
        self.world, self.operation, self.path, self.names = world, OPERATIONS[name], seeds.path, seeds.names
        self.all = self.read({})

    def ask(self, query: Query) -> Exchange:
        """Return the answer to a query."""
        return self.world.call(self.operation, self.path, query=query)

    def read(self, query: Query) -> list[Item]:
        """Return what the list shows for a query, on one page."""
        reply = self.ask({**whole(self.operation), **query})
        return items_of(reply.value) if reply.status == 200 else [{"answered with": reply.status}]

    def pages(self, query: Query, size: int) -> Iterator[Exchange]:
        """Yield the pages of a query."""
        asked = {**query, "pageSize": size}
        for _ in range(200):
            reply = self.ask(asked)
            yield reply
            if reply.status != 200 or not reply.value.get("nextPageToken"):
                return
            asked["pageToken"] = reply.value["nextPageToken"]


def _listings(make: MakeMock) -> Iterator[Listing]:
    world = World(make()).populate()
    for name, seeds in seeded(world).items():
        yield Listing(world, name, seeds)


def _asked(listing: Listing) -> Iterator[Query]:
    """Yield queries for filters: each value, several, those that nothing has, parts of texts, and two filters at once."""
    enums: dict[str, list[Any]] = {}
    for name in queries(listing.operation):
        if name in FILTERS:
            values = values_of(listing.operation, name)
            enums[name] = [[value] for value in values] + [values[:2], values[1:4], values[::-2]] if values else []
            for value in enums[name] or _texts(listing, name):
                yield {name: value}
    for first, second in product(enums.get("filterStates", ())[:4], enums.get("filterStatuses", ())[-4:]):
        yield {"filterStates": first, "filterStatuses": second}
    for name, values in enums.items():
        for other in [other for other in enums if other != name and not enums[other]]:
            yield {name: values[0] if values else "x", other: next(_texts(listing, other))} if values else {}


def _texts(listing: Listing, name: str) -> Iterator[str]:
    """Yield texts that a filter may be about: of the second item and the last, a part, in other letters, and of none."""
    for item in (listing.all[1], listing.all[-1]):
        candidates = {
            "filterSenderIds": item.get("id"),
            "filterConversationApiAppId": _at(item, "conversationApiAppDetails", "id"),
        }
        text = candidates.get(name, _name(item)) or "none"
        yield from (text, text[:3], text[1:], text.upper(), f"{text}x")
    if name == "filterSenderIds":
        yield ",".join(item["id"] for item in listing.all[1:4])
    yield "nothing-has-this"


@check
def filters_show_what_fits_and_no_more(make: MakeMock) -> Iterator[str]:
    """A filtered list is the whole list without what does not fit, in its order, with its total, on every page."""
    for listing in _listings(make):
        for name in sorted(queries(listing.operation).keys() - KNOWN):
            yield f"{listing.operation.id}: the suite does not know what {name} does; add it to checks/selections.py"
        for query in filter(None, _asked(listing)):
            expected = [item for item in listing.all if _fits(item, query)]
            title = f"{listing.operation.id} {query}"
            reply = listing.ask({**whole(listing.operation), **query})
            if reply.status != 200:
                yield f"{title}: answered with {reply.status}"
                continue
            if items_of(reply.value) != expected:
                yield f"{title}: shows {len(items_of(reply.value))} items, {len(expected)} of {len(listing.all)} fit, or in another order"
            if reply.value["totalSize"] != len(expected):
                yield f"{title}: totalSize is {reply.value['totalSize']}, {len(expected)} fit"
            if len(expected) > 2:
                yield from (f"{title}: {text}" for text in _paged(listing, query, expected, (len(expected) + 1) // 2))
        yield from listing.world.problems()


@check
def filtered_lists_follow_what_happens(make: MakeMock) -> Iterator[str]:
    """A filtered list that was read before shows what fits now: after each end of a review, and after days have passed."""
    world = World(make())
    world.control("PUT", "transitions", {"transitions": "manual"})
    world.populate(("plain",))
    lists = [
        Listing(world, operation.id, Seeds(path, []))
        for operation in OPERATIONS.values()
        if FILTERS.keys() & queries(operation) and operation.method == "GET"
        for path in world.places(operation)[:1]
    ]
    yield from _following(lists, "at first")
    project = world.mock.projects[0].project_id
    for kind, spec in HANDLERS.kinds.items():
        keys = list(json.loads(world.state())[project].get(kind, {})) if spec.outcomes else []
        for key, outcome in product(keys, spec.outcomes):
            with suppress(RuntimeError):  # it cannot end so
                world.control("POST", "trigger", {"kind": kind, "key": key.split("/"), "outcome": outcome})
                yield from _following(lists, f"after {kind} {key} {outcome}")
    for operation in OPERATIONS.values():
        for path in world.places(operation)[:1] if operation.method == "DELETE" else ():
            world.call(operation, path)
    for days in (29, 2, 30):
        world.advance(days * 24 * 3600)
        yield from _following(lists, f"{days} days later")


def _following(lists: list[Listing], when: str) -> Iterator[str]:
    """Yield which lists do not show what fits now; what none of the whole list fits any more is read as well."""
    for listing in lists:
        listing.all = listing.read({})
        for name in sorted(FILTERS.keys() & queries(listing.operation)):
            for value in values_of(listing.operation, name):
                shown = listing.read({name: [value]})
                is_refused = listing.all and "answered with" in listing.all[0]  # as its sender is gone
                fitting = [item for item in listing.all if is_refused or FILTERS[name](item, [value])]
                if shown != fitting:
                    yield f"{listing.operation.id} {name}={value}: {when}, it shows {len(shown)} items, {len(fitting)} fit now"


def _fits(item: Item, query: Query) -> bool:
    return all(FILTERS[name](item, value if isinstance(value, list) else [value]) for name, value in query.items())


def _paged(listing: Listing, query: Query, expected: list[Item], size: int) -> Iterator[str]:
    """Yield what is wrong with the pages of a query, and with a token under another query."""
    pages = list(listing.pages(query, size))
    if any(page.status != 200 for page in pages):
        yield f"pages of {size} are answered with {[page.status for page in pages]}"
        return
    shown = [item for page in pages for item in items_of(page.value)]
    if shown != expected:
        yield f"pages of {size} show {len(shown)} items, one page {len(expected)}, or in another order"
    if any(page.value["totalSize"] != len(expected) or page.value["pageSize"] != size for page in pages):
        yield f"pages of {size} tell {[(page.value['totalSize'], page.value['pageSize']) for page in pages]} as totalSize and pageSize"
    token = pages[0].value.get("nextPageToken")
    if token and query:
        for other in ({}, {name: "nothing-has-this" for name in query if not values_of(listing.operation, name)}):
            if other != {} or query:
                reply = listing.ask({**other, "pageSize": size, "pageToken": token})
                if reply.status != 400:
                    yield f"its token is taken with {other or 'no filter'}: {reply.status}"


@check
def lists_are_in_the_order_asked_for(make: MakeMock) -> Iterator[str]:
    """Each column sorts both ways, on every page, and loses nothing; by default lists are in their documented order."""
    for listing in _listings(make):
        name = listing.operation.id
        by = ALPHABETICAL.get(name)
        if by is not None and listing.all != sorted(listing.all, key=by):
            yield f"{name}: it is not in alphabetical order"
        if "sortColumn" not in queries(listing.operation):
            continue
        for column, direction in product(
            values_of(listing.operation, "sortColumn"), values_of(listing.operation, "sortDirection")
        ):
            query = {"sortColumn": column, "sortDirection": direction}
            shown = listing.read(query)
            if column not in COLUMNS:
                yield f"{name}: the suite does not know the column {column}; add it to checks/selections.py"
                continue
            values = [COLUMNS[column](item) for item in shown]
            if values != sorted(values, reverse=direction == "DESC"):
                yield f"{name}: by {column} {direction} it is in another order"
            if _sorted(shown) != _sorted(listing.all):
                yield f"{name}: by {column} {direction} it shows other items"
            yield from (f"{name} by {column} {direction}: {text}" for text in _paged(listing, query, shown, 20))
        for column in values_of(listing.operation, "sortColumn"):
            if listing.read({"sortColumn": column}) != listing.read({"sortColumn": column, "sortDirection": "ASC"}):
                yield f"{name}: by {column} without a direction it is not in ascending order"
            state = listing.all[0]["state"]
            both = listing.read({"sortColumn": column, "sortDirection": "DESC", "filterStates": [state]})
            if both != [
                item for item in listing.read({"sortColumn": column, "sortDirection": "DESC"}) if item["state"] == state
            ]:
                yield f"{name}: by {column}, filtered, it is not the sorted list without what does not fit"


def _sorted(items: list[Item]) -> list[str]:
    return sorted(map(repr, items))


@check
def pages_have_their_default_and_largest_size(make: MakeMock) -> Iterator[str]:
    """Without a size a page holds as many items as the document says; with one so many; and a token outlives a deletion."""
    for listing in _listings(make):
        name, total = listing.operation.id, len(listing.all)
        first = listing.ask({})
        match = re.search(r"(\d+) when left out", queries(listing.operation)["pageSize"].node.get("description", ""))
        size = SIZES.get(name, int(match.group(1)) if match else SIZE)
        if first.value.get("pageSize") != size or len(items_of(first.value)) != min(size, total):
            yield f"{name}: a page holds {len(items_of(first.value))} of {total} items and tells {first.value.get('pageSize')}, not {size}"
        if items_of(first.value) != listing.all[:size] or bool(first.value.get("nextPageToken")) != (total > size):
            yield f"{name}: the first page is not the beginning of the list, or its token is wrong"
        strings = [
            value for item in listing.all if isinstance(item, dict) for value in item.values() if isinstance(value, str)
        ]
        for identifier in listing.names:
            if strings.count(identifier) != 1:
                yield f"{name}: {identifier} is shown {strings.count(identifier)} times"
        if first.value.get("totalSize") != total:
            yield f"{name}: totalSize is {first.value.get('totalSize')}, the largest page holds {total}"
        for asked in {20, total, min(total + 1, whole(listing.operation)["pageSize"])}:
            if 0 < asked <= whole(listing.operation)["pageSize"]:
                yield from (f"{name}: {text}" for text in _paged(listing, {}, listing.all, asked))
        yield from listing.world.problems()


@check
def masks_show_what_they_name_and_no_more(make: MakeMock) -> Iterator[str]:
    """With a mask an answer holds the fields that it names, whole, with the values they have without one."""
    world = World(make()).populate()
    lists = seeded(world)
    for operation in OPERATIONS.values():
        if "fieldMask" not in queries(operation):
            continue
        known = values_of(operation, "fieldMask")
        for path in [lists[operation.id].path] if operation.id in lists else world.places(operation):
            plain = world.call(operation, path, query=whole(operation)).value
            for mask in (*([value] for value in known), known[:2], known[1:5], known[::3], known):
                reply = world.call(operation, path, query={**whole(operation), "fieldMask": mask})
                title = f"{operation.id} with the mask {','.join(mask)[:60]}"
                if reply.status != 200:
                    yield f"{title}: answered with {reply.status}"
                elif "totalSize" in plain:
                    if items_of(reply.value) != [masked(item, mask) for item in items_of(plain)]:
                        yield f"{title}: the items are not those of the whole list with these fields alone"
                    if reply.value["totalSize"] != plain["totalSize"]:
                        yield f"{title}: totalSize is another"
                elif reply.value != masked(plain, mask):
                    yield f"{title}: {sorted(reply.value)} is shown"
    yield from world.problems()


def masked(value: Any, mask: list[str]) -> Any:
    """Return a resource with the fields of a mask alone; `0` in a path stands for each item of an array."""
    return _masked(value, [path.split(".") for path in mask])


def _masked(value: Any, paths: list[list[str]]) -> Any:
    if any(not path for path in paths):
        return value
    if isinstance(value, list):
        return [_masked(item, [path[1:] for path in paths if path[0] == "0"]) for item in value]
    result = {}
    for name, item in value.items():
        below = [path[1:] for path in paths if path[0] == name]
        if any(not path for path in below) or (below and isinstance(item, (dict, list))):
            result[name] = _masked(item, below)
    return result


@check
def several_values_are_the_union_of_each(make: MakeMock) -> Iterator[str]:
    """A query parameter that takes several values answers what each alone brings, in reads that are no lists."""
    world = World(make()).populate(["plain"])
    for operation in OPERATIONS.values():
        names = [name for name, spec in queries(operation).items() if spec.schema.schema.get("type") == "array"]
        if operation.method != "GET" or "pageToken" in queries(operation) or not names or names == ["fieldMask"]:
            continue
        for name, path in product(names, world.places(operation)):
            values = _branch_values(queries(operation)[name].schema.schema) or []
            single = {value: _members(world.call(operation, path, query={name: [value]}).value) for value in values}
            for first, second in zip(values, values[1:], strict=False):
                reply = world.call(operation, path, query={name: [first, second]})
                if reply.status != 200 or _members(reply.value) != single[first] | single[second]:
                    yield f"{operation.id}: {name}={first},{second} is not both together"


def _branch_values(schema: Any) -> list[str]:
    from sinch_provisioning._openapi.schema import resolve

    items = resolve(DOCUMENT, schema.get("items", {}))
    branches = [items, *(resolve(DOCUMENT, branch) for branch in items.get("anyOf", ()))]
    return next((list(branch["enum"]) for branch in branches if "enum" in branch), [])


def _members(value: Any, place: str = "") -> set[str]:
    """Return the places of all members of an answer, at every depth."""
    if isinstance(value, dict):
        return {f"{place}/{name}" for name in value}.union(
            *(_members(item, f"{place}/{name}") for name, item in value.items())
        )
    return set()
