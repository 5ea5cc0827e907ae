"""What a team uses of a document: operations, parameters, statuses, and every place of a schema that its values met."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from attrs import define, field

from sinch_provisioning._http.messages import Exchange, Response, media_type
from sinch_provisioning._http.redaction import MASK
from sinch_provisioning._json import JSONValue, as_array, as_object, is_array, is_object
from sinch_provisioning._openapi.changes.compare import operations_of
from sinch_provisioning._openapi.changes.form import Form, Places
from sinch_provisioning._openapi.changes.forms import Forms
from sinch_provisioning._openapi.changes.operations import (
    covering,
    headers_of,
    media_types,
    parameters_at,
    statuses_of,
)
from sinch_provisioning._openapi.changes.places import Place, Source
from sinch_provisioning._openapi.changes.policy import REQUEST, RESPONSE
from sinch_provisioning._openapi.changes.values import key_of, type_of
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning.contract._bodies import Unreadable, json_of
from sinch_provisioning.contract._checks import texts_of
from sinch_provisioning.contract._left_out import LeftOut
from sinch_provisioning.contract._matching import Match, Matcher, Traffic
from sinch_provisioning.errors import ConfigurationError

VALUES: Final = 500
"""Different values of one place that are kept, to hold them against the new document."""
CALLS: Final = 5
"""Calls that a report names as evidence."""
WHOLE: Final = ""
"""In the place of a pointer: the operation itself."""


@define
class Seen:
    """What was met at one place.

    Args:
        count: how often.
        calls: the first exchanges that met it.
        values: what it held, by what they have in common; of objects the names of their members.
    """

    count: int = 0
    calls: dict[str, None] = field(factory=dict[str, None])
    values: dict[str, JSONValue] = field(factory=dict[str, JSONValue])

    def note(self, call: str, value: JSONValue) -> None:
        """Note that a value was met."""
        self.count += 1
        if len(self.calls) < CALLS:
            self.calls[call] = None
        kept = dict.fromkeys(value) if is_object(value) else value
        if len(self.values) < VALUES:
            self.values.setdefault(key_of(kept), kept)


Key: TypeAlias = tuple[str, str, str]
"""An operation, a direction, and a pointer into the document or the name of something at the operation."""


class Usage:
    """What is used of a document.

    Args:
        node: the document.
        server: where the traffic went, with its base path.

    Attributes:
        seen: what was met, by operation, direction and place.
        is_deep: whether bodies were seen, and not only that operations were called.
        unknown: how many calls were of no operation of the document.
        left_out: what of the traffic is no call of an API.
    """

    def __init__(self, node: Mapping[str, JSONValue], *, server: str | None = None) -> None:
        self.source = Source(node)
        self.forms = Forms(self.source)
        self._matcher = Matcher(Document.of(node), server=server)
        rows = list(operations_of(self.source))
        self.operations = {(row.route.method.upper(), row.route.path): row for row in rows}
        self.names: dict[str, str] = {row.place.text("operationId"): row.name for row in rows}
        self.seen: dict[Key, Seen] = {}
        self.is_deep = True
        self.unknown = 0
        self.left_out = LeftOut()

    def at(self, operation: str, direction: str, place: str) -> Seen | None:
        """Return what was met at a place; None for nothing."""
        return self.seen.get((operation, direction, place))

    @property
    def used(self) -> list[str]:
        """The operations that were called."""
        return [operation for operation, _, place in self.seen if operation and place == WHOLE]

    def _note(self, operation: str, direction: str, place: str, call: str, value: JSONValue = None) -> None:
        self.seen.setdefault((operation, direction, place), Seen()).note(call, value)

    def add(self, exchanges: Iterable[Exchange]) -> None:
        """Take in traffic.

        Raises:
            ConfigurationError: none of it is with this API.
        """
        traffic = Traffic(self._matcher, self.left_out)
        for _, exchange, match in traffic.sorted(exchanges):
            if match.operation is None:
                self.unknown += 1
            else:
                self._exchange(match.operation, exchange, match)

    def add_coverage(self, report: JSONValue, source: str) -> None:
        """Take in what `contract coverage --json` printed: operations, statuses and parameters, and no values.

        Raises:
            ConfigurationError: it is no such report, or names operations of another document.
        """
        used = as_object(as_object(report).get("used"))
        if not used:
            raise ConfigurationError(f"{source} is neither a HAR file nor a report of contract coverage --json")
        self.is_deep = False
        for name in as_array(used.get("operations")):
            if str(name) not in self.names:
                raise ConfigurationError(
                    f"{source}: the old document has no operation {name}; use the one it was made for"
                )
            for known in (self.names[str(name)], ""):
                self._note(known, REQUEST, WHOLE, source)
        for name, status in as_array(used.get("statuses")):
            self._note(self.names.get(str(name), ""), RESPONSE, f"status {status}", source)
        for name, location, parameter in as_array(used.get("parameters")):
            self._note(self.names.get(str(name), ""), REQUEST, f"{location} parameter {parameter}", source)

    def _exchange(self, operation: Operation, exchange: Exchange, match: Match) -> None:
        row = self.operations[operation.method, operation.path]
        call = exchange.place
        for name in (row.name, ""):
            self._note(name, REQUEST, WHOLE, call)
        places = parameters_at(self.source, row.item, row.place)
        for parameter in operation.parameters:
            texts = texts_of(parameter, exchange, match)
            key = f"{parameter.location} parameter {_plain_name(parameter.location, parameter.name)}"
            if texts and key in places:
                self._note(row.name, REQUEST, key, call)
                self._walk((row.name, REQUEST, call), (places[key].child("schema"),), parameter.parse(texts))
        self._body(row.name, exchange, self.source.resolve(row.place.child("requestBody")))
        statuses = statuses_of(row.place)
        described = covering(statuses, str(exchange.status)) if exchange.response is not None else None
        if described is not None and exchange.response is not None:
            key = next(status for status, place in statuses.items() if place == described)
            self._note(row.name, RESPONSE, f"status {key}", call)
            self._response((row.name, RESPONSE, call), exchange.response, self.source.resolve(described))

    def _body(self, name: str, exchange: Exchange, holder: Place) -> None:
        if exchange.request.body:
            self._note(name, REQUEST, "body", exchange.place)
            used = (name, REQUEST, exchange.place)
            self._content(used, holder, media_type(exchange.request.headers), exchange.request.body)

    def _response(self, used: Key, response: Response, holder: Place) -> None:
        name, direction, call = used
        for key, place in headers_of(self.source, holder).items():
            if response.headers.get(key.removeprefix("response header ")) is not None:
                self._note(name, direction, key, call)
                self._note(name, direction, place.pointer, call)
        if response.body:
            self._content(used, holder, media_type(response.headers), response.body)

    def _content(self, used: Key, holder: Place, content_type: str, body: bytes) -> None:
        place = media_types(holder).get(content_type)
        if place is None:
            return
        self._note(used[0], used[1], place.pointer, used[2])
        value = json_of(body) if "json" in content_type else Unreadable("it is no JSON")
        if place.child("schema").node is not None and not isinstance(value, Unreadable):
            self._walk(used, (place.child("schema"),), value)

    def _walk(self, used: Key, places: Places, value: JSONValue) -> None:
        """Note every place of a schema that a value meets."""
        name, direction, call = used
        pending = [(places, value)]
        seen: set[tuple[int, ...]] = set()
        while pending:
            part, inner = pending.pop()
            key = (id(inner), *(id(place.node) for place in part))
            if inner == MASK or key in seen:
                continue
            seen.add(key)
            form = self.forms.of(part)
            pointers = [form.pointer, *(place.pointer for place in (*part, *self.forms.resolved(part)))]
            for pointer in dict.fromkeys(pointers):
                self._note(name, direction, pointer, call, inner)
            pending += self._below(form, inner)

    def _below(self, form: Form, value: JSONValue) -> list[tuple[Places, JSONValue]]:
        members = [member for union in form.unions for member in union.members]
        fitting = [member for member in members if fits(self.forms, member, value)] or members
        return [*((member, value) for member in fitting), *_parts(form, value)]


def _parts(form: Form, value: JSONValue) -> list[tuple[Places, JSONValue]]:
    if is_array(value):
        return [(form.items, item) for item in value] if form.items else []
    if not is_object(value):
        return []
    described = {name: form.properties.get(name, form.others) for name in value}
    return [(places, value[name]) for name, places in described.items() if isinstance(places, tuple)]


def _plain_name(location: str, name: str) -> str:
    return name.lower() if location == "header" else name


def fits(forms: Forms, places: Places, value: JSONValue) -> bool:
    """Tell whether a value may be of a schema: by its type, what is required, and the constants of its members."""
    form = forms.of(places)
    if form.types is not None and not fits_type(form, value):
        return False
    if not is_object(value):
        return form.values is None or key_of(value) in set(map(key_of, form.values))
    tags = {name: forms.of(part).values for name, part in form.properties.items() if name in value}
    is_tagged = all(values is None or key_of(value[name]) in set(map(key_of, values)) for name, values in tags.items())
    return is_tagged and form.required <= set(value)


def fits_type(form: Form, value: JSONValue) -> bool:
    """Tell whether a value has one of the types of a form."""
    types, name = form.types, type_of(value)
    if types is None or (name == "null" and form.is_nullable):
        return True
    return name in types or (name == "integer" and "number" in types) or (name == "number" and _is_whole(types, value))


def _is_whole(types: frozenset[str], value: JSONValue) -> bool:
    return "integer" in types and json.dumps(value).endswith(".0")
