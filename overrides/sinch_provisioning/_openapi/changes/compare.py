"""Compares two documents: `compare(old, new)` returns what changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import define

from sinch_provisioning._json import JSONValue, as_array
from sinch_provisioning._openapi.changes.access import Access, requirements
from sinch_provisioning._openapi.changes.alignment import VENDOR, Route, align, ids_of
from sinch_provisioning._openapi.changes.collecting import Reach
from sinch_provisioning._openapi.changes.operations import METHODS, EventPair, OperationPair, Sides
from sinch_provisioning._openapi.changes.places import Place, Source
from sinch_provisioning._openapi.changes.policy import EVENT, REQUEST, RESPONSE
from sinch_provisioning._openapi.changes.report import Report
from sinch_provisioning._openapi.changes.values import same

WHOLE = (REQUEST, RESPONSE)
HOST = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*://[^/]*|^//[^/]*")


@define
class OperationPlace:
    """An operation and where it stands.

    Args:
        route: what it is known by.
        place: the operation object.
        item: its path item.
    """

    route: Route
    place: Place
    item: Place

    @property
    def name(self) -> str:
        """Its operationId, or its method and path."""
        return self.place.text("operationId") or f"{self.route.method.upper()} {self.route.path}"


def compare(old: Mapping[str, JSONValue], new: Mapping[str, JSONValue]) -> Report:
    """Return what changed between two documents of OpenAPI 3.0 or 3.1.

    Two spellings of the same document have no changes: the order of members and of parameters, references or what they
    lead to, names of components, parameters of the path item or of each operation, `nullable` or a type of null.

    Args:
        old: the old document, as JSON or YAML has it.
        new: the new one.

    Raises:
        ConfigurationError: one of them is no such document, or holds a reference that leads nowhere.
    """
    sides = Sides(Source(old), Source(new))
    _operations(sides)
    _events(sides)
    _info(sides)
    titles = [source.root.child("info").text("version") for source in (sides.old, sides.new)]
    return Report(list(sides.collector.changes()), titles[0], titles[1])


def operations_of(source: Source) -> Iterator[OperationPlace]:
    """Yield the operations of a document, webhooks left out."""
    servers = source.root.items("servers")
    base = HOST.sub("", servers[0].text("url") if servers else "").rstrip("/")
    for path, reference in source.root.children("paths").items():
        if not path.startswith("x-"):
            item = source.resolve(reference)
            yield from _methods(item, path, base)


def _methods(item: Place, path: str, base: str) -> Iterator[OperationPlace]:
    for method in METHODS:
        place = item.child(method)
        if place.members:
            yield OperationPlace(Route(path, method, ids_of(place.members), base), place, item)


def _operations(sides: Sides) -> None:
    old = {row.route: row for row in operations_of(sides.old)}
    new = {row.route: row for row in operations_of(sides.new)}
    alignment = align(list(old), list(new))
    access = Access(sides)
    for route in alignment.removed:
        _only(sides, "operation-removed", old[route], is_old=True)
    for route in alignment.added:
        _only(sides, "operation-added", new[route], is_old=False)
    is_foreign = _is_foreign([(old[before], new[after]) for before, after, _ in alignment.same])
    for before, after, by in alignment.same:
        _operation(sides, access, old[before], new[after], by if not is_foreign else "")
    if not same(_urls(sides.old.root), _urls(sides.new.root)):
        access.servers(sides.old.root, sides.new.root, "")

    def users(scheme: str) -> list[str]:
        rows = (old[before] for before, _, _ in alignment.same)
        return [row.name for row in rows if any(scheme in names for names in requirements(sides.old, row.place, {}))]

    access.schemes(users)


def _only(sides: Sides, rule: str, row: OperationPlace, *, is_old: bool) -> None:
    nothing = Place(None, "/paths")
    places = (row.place, nothing) if is_old else (nothing, row.place)
    reach = Reach(WHOLE, row.name)
    subject = f"{row.route.method.upper()} {row.route.path}"
    sides.add(rule, *places, "is gone" if is_old else "is new", reach, subject)


def _is_foreign(pairs: list[tuple[OperationPlace, OperationPlace]]) -> bool:
    """Tell whether one document has names of ours, with the vendor's beside each, and the other its vendor's alone."""
    with_vendor = [[VENDOR in row.place.members for row in side] for side in zip(*pairs, strict=True)]
    kept = any(old.place.text("operationId") == new.place.text("operationId") for old, new in pairs)
    return bool(pairs) and not kept and sorted((all(side), any(side)) for side in with_vendor) == FOREIGN


FOREIGN = [(False, False), (True, True)]


def _operation(sides: Sides, access: Access, old: OperationPlace, new: OperationPlace, by: str) -> None:
    """Compare two operations; aligned by nothing, they have names that nobody compares."""
    reach = Reach(WHOLE, old.name)
    for rule, text in _address_changes(old, new, by):
        sides.add(rule, old.place, new.place, text, reach)
    paths = (old.route.path, new.route.path)
    OperationPair(sides, old.name, (old.place, old.item), (new.place, new.item), paths).compare(is_named=bool(by))
    access.security(old.place, new.place, old.name)
    holders = [_server_holder(source, row) for source, row in ((sides.old, old), (sides.new, new))]
    if any(holder.pointer for holder in holders) and not same(*map(_urls, holders)):
        access.servers(holders[0], holders[1], old.name)
    _callbacks(sides, old, new)


def _address_changes(old: OperationPlace, new: OperationPlace, by: str) -> Iterator[tuple[str, str]]:
    if not set(old.route.shapes) & set(new.route.shapes) or old.route.method != new.route.method:
        yield "operation-moved", f"is {new.route.method.upper()} {new.route.path} now"
    names = [row.place.text("operationId") or "nothing" for row in (old, new)]
    if not by:
        yield "operation-named-by-vendor", f"is called {names[1]} there, and {names[0]} here"
        return
    if names[0] != names[1]:
        yield "operation-renamed", f"is called {names[1]} now, and was {names[0]}"
    yield from _tag_changes(old, new)


def _tag_changes(old: OperationPlace, new: OperationPlace) -> Iterator[tuple[str, str]]:
    tags = [list(map(str, as_array(row.place.members.get("tags")))) or ["none"] for row in (old, new)]
    if tags[0][0] != tags[1][0]:
        yield "operation-tag-changed", f"has the tag {tags[1][0]} now, and had {tags[0][0]}"
    elif sorted(tags[0]) != sorted(tags[1]):
        yield "text-changed", "has other tags beside the first"


def _server_holder(source: Source, row: OperationPlace) -> Place:
    return next((holder for holder in (row.place, row.item) if holder.members.get("servers")), source.root)


def _urls(holder: Place) -> JSONValue:
    return as_array(holder.members.get("servers")) or [{"url": ""}]


def _callbacks(sides: Sides, old: OperationPlace, new: OperationPlace) -> None:
    rows: list[dict[str, Place]] = []
    for source, row in ((sides.old, old), (sides.new, new)):
        named = {name: source.resolve(place) for name, place in row.place.children("callbacks").items()}
        rows.append(
            {
                f"{old.name} {name} {expression}": item
                for name, place in named.items()
                for expression, item in ((key, place.child(key)) for key in place.members if not key.startswith("x-"))
            }
        )
    _event_items(sides, rows[0], rows[1])


def _events(sides: Sides) -> None:
    _event_items(sides, sides.old.root.children("webhooks"), sides.new.root.children("webhooks"))


def _event_items(sides: Sides, old: Mapping[str, Place], new: Mapping[str, Place]) -> None:
    first = {row.route: row for name, item in old.items() for row in _methods(sides.old.resolve(item), name, "")}
    second = {row.route: row for name, item in new.items() for row in _methods(sides.new.resolve(item), name, "")}
    known = {(route.path, route.method): row for route, row in second.items()}
    for route, row in first.items():
        other = known.pop((route.path, route.method), None)
        if other is None:
            reach = Reach((EVENT,), event=route.path)
            sides.add("event-removed", row.place, Place(None, "/webhooks"), "is gone", reach, f"event {route.path}")
        else:
            EventPair(sides, route.path, (row.place, row.item), (other.place, other.item)).compare()
    for (name, _), row in known.items():
        reach = Reach((EVENT,), event=name)
        sides.add("event-added", Place(None, "/webhooks"), row.place, "is new", reach, f"event {name}")


def _info(sides: Sides) -> None:
    old, new = sides.old.root.child("info"), sides.new.root.child("info")
    reach = Reach(WHOLE)
    if old.text("version") != new.text("version"):
        text = f"version is {new.text('version')} now, and was {old.text('version')}"
        sides.add("version-changed", old, new, text, reach, "the document's")
    sides.texts(old, new, reach, "title", "summary", "description", "license", "contact", "termsOfService")
    sides.texts(sides.old.root, sides.new.root, reach, "externalDocs")
    tags = [{tag.text("name"): tag for tag in source.root.items("tags")} for source in (sides.old, sides.new)]
    for name in tags[0].keys() & tags[1].keys():
        sides.texts(tags[0][name], tags[1][name], reach, "description", "externalDocs")
