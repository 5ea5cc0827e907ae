"""What of the drift a curator may take into the document: for each difference an action of an overlay, or a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import define, field

from sinch_provisioning._http.messages import Exchange, media_type
from sinch_provisioning._http.redaction import MASK
from sinch_provisioning._json import JSONObject, JSONValue, is_array, is_object
from sinch_provisioning._openapi.changes.compare import OperationPlace, operations_of
from sinch_provisioning._openapi.changes.form import Form, Places
from sinch_provisioning._openapi.changes.forms import Forms
from sinch_provisioning._openapi.changes.operations import covering, headers_of, media_types, parameters_at, statuses_of
from sinch_provisioning._openapi.changes.places import Place, Source
from sinch_provisioning._openapi.changes.values import key_of, type_of
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._openapi.pointer import split
from sinch_provisioning._terminal import counted
from sinch_provisioning.contract._bodies import Unreadable, json_of
from sinch_provisioning.contract._checks import DIFFERENCE, Finding
from sinch_provisioning.contract._matching import Match
from sinch_provisioning.contract._overlay import Action, Overlay, inferred, is_name, json_path, quoted, widened
from sinch_provisioning.contract._usage import fits

RELAXED: Final = frozenset(
    {"format", "pattern", "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "uniqueItems"}
    | {"exclusiveMinimum", "exclusiveMaximum", "minProperties", "maxProperties", "multipleOf"}
)
"""Keywords that are taken out where values do not keep them."""
OBSERVED: Final = "Seen in recorded traffic."
_MISSING: Final = re.compile(r"the required property (.+) is missing")
_TOKEN: Final = re.compile(r"(?!.*[0-9]{4})[A-Za-z][A-Za-z0-9_.-]{0,63}")
"""A value that can be one of a list, and no data of a person."""


@define
class _Message:
    """A body and what the document says of it.

    Args:
        places: its schema; nothing when there is none.
        value: its value; None when it cannot be read.
    """

    places: Places = ()
    value: JSONValue = None


@define
class Suggester:
    """Makes an overlay of what drift finds, one finding at a time; hand `observe` to `drift`.

    Args:
        document: the document that the traffic is held against.
    """

    document: Document
    _actions: dict[str, Action] = field(factory=dict[str, Action], init=False)
    _rest: dict[str, int] = field(factory=dict[str, int], init=False)
    _source: Source = field(init=False)
    _forms: Forms = field(init=False)
    _rows: dict[tuple[str, str], OperationPlace] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._source = Source(self.document.source)
        self._forms = Forms(self._source)
        self._rows = {(row.route.method.upper(), row.route.path): row for row in operations_of(self._source)}

    def overlay(self) -> Overlay:
        """Return the overlay of all that was observed."""
        rest = [f"{text} (seen {counted(count, 'time')})" for text, count in self._rest.items()]
        return Overlay("What recorded traffic shows and the document does not say", [*self._actions.values()], rest)

    def observe(self, exchange: Exchange, match: Match, finding: Finding) -> None:
        """Take in one finding.

        Args:
            exchange: the exchange that shows it.
            match: what it belongs to.
            finding: what differs.
        """
        if finding.rule in {"request-body", "invalid-parameter"} and finding.level != DIFFERENCE:
            return  # the server refused it as well
        operation = match.operation
        row = self._rows.get((operation.method, operation.path)) if operation is not None else None
        where = (
            row.name if row is not None else f"{exchange.request.method} {match.template or 'a path that is unknown'}"
        )
        reason = f"{finding.rule}, {where}{f', status {exchange.status}' if exchange.status else ''}: {finding.text}"
        actions = list(self._actions_for(row, exchange, finding)) if row is not None else []
        for action in actions:
            self._take(action, reason, exchange.place)
        if not actions:
            self._rest[reason] = self._rest.get(reason, 0) + 1

    def _take(self, action: Action, reason: str, place: str) -> None:
        """Add an action; one that adds the same member is widened by what was seen now."""
        names = sorted(action.update) if is_object(action.update) else [key_of(action.update)]
        key = f"{action.target} {names}"
        known = self._actions.setdefault(key, action)
        if known is not action and is_object(known.update) and is_object(action.update):
            known.update = {name: _joined(known.update[name], value) for name, value in action.update.items()}
        known.see(reason, place)

    def _update(self, place: Place, update: JSONValue) -> Action:
        return Action(json_path(self._source.root.node, place.pointer), update)

    def _remove(self, place: Place) -> Action:
        return Action(json_path(self._source.root.node, place.pointer))

    def _actions_for(self, row: OperationPlace, exchange: Exchange, finding: Finding) -> Iterator[Action]:
        rule = finding.rule
        if rule == "undocumented-status":
            yield self._status(row, exchange)
        elif rule in {"undocumented-content-type", "request-content-type"}:
            yield from self._media_type(row, exchange, is_sent=rule.startswith("request"))
        elif rule in {"undocumented-parameter", "missing-parameter"}:
            yield from self._parameter(row, finding.place, is_missing=rule == "missing-parameter")
        elif rule == "response-header":
            yield from self._header(self._holder(row, exchange, is_sent=False), finding)
        elif rule.endswith("-property"):
            yield from self._property(self._message(row, exchange, is_sent="request" in rule), finding.place)
        elif rule in {"request-body", "response-body"}:
            yield from self._body(row, exchange, finding)
        elif rule == "unknown-value":
            for is_sent in (True, False):
                yield from self._value(self._message(row, exchange, is_sent=is_sent), finding.place, "enum")

    def _status(self, row: OperationPlace, exchange: Exchange) -> Action:
        response: JSONObject = {"description": OBSERVED}
        body = exchange.response.body if exchange.response is not None else None
        if body and exchange.response is not None:
            name = media_type(exchange.response.headers)
            value = json_of(body)
            known = None if isinstance(value, Unreadable) else self._known_error(row, name, value)
            schema = known or ({} if isinstance(value, Unreadable) else inferred(value))
            response["content"] = {name: {"schema": schema}} if name else {}
        return self._update(row.place.child("responses"), {str(exchange.status): response})

    def _known_error(self, row: OperationPlace, name: str, value: JSONValue) -> JSONObject | None:
        """Return the schema of an error that the operation has, when a body is such a one."""
        for status, reference in statuses_of(row.place).items():
            media = media_types(self._source.resolve(reference)).get(name)
            schema = media.child("schema") if media is not None else None
            is_named = status[:1] not in "123" and schema is not None and "$ref" in schema.members
            if is_named and schema is not None and fits(self._forms, (schema,), value):
                return {"$ref": schema.members["$ref"]}
        return None

    def _holder(self, row: OperationPlace, exchange: Exchange, *, is_sent: bool) -> Place | None:
        """Return the request body, or the response of a status."""
        if is_sent:
            return self._source.resolve(row.place.child("requestBody"))
        response = covering(statuses_of(row.place), str(exchange.status))
        return None if response is None else self._source.resolve(response)

    def _media_type(self, row: OperationPlace, exchange: Exchange, *, is_sent: bool) -> Iterator[Action]:
        holder = self._holder(row, exchange, is_sent=is_sent)
        message = exchange.request if is_sent else exchange.response
        name = media_type(message.headers) if message is not None else ""
        if holder is not None and name:
            yield self._update(holder, {"content": {name: {"schema": {}}}})

    def _parameter(self, row: OperationPlace, name: str, *, is_missing: bool) -> Iterator[Action]:
        if is_missing:
            known = parameters_at(self._source, row.item, row.place)
            places = [place for key, place in known.items() if key.rpartition(" ")[2].lower() == name.lower()]
            yield from (self._update(place, {"required": False}) for place in places if place.text("in") != "path")
        elif is_name(name):
            node = {"name": name, "in": "query", "description": OBSERVED, "schema": {"type": "string"}}
            listed = row.place.child("parameters")
            is_listed = is_array(listed.node)
            yield self._update(listed, node) if is_listed else self._update(row.place, {"parameters": [node]})

    def _header(self, holder: Place | None, finding: Finding) -> Iterator[Action]:
        headers = headers_of(self._source, holder) if holder is not None else {}
        place = headers.get(f"response header {finding.place.lower()}")
        if place is not None and "is missing" in finding.text:
            yield self._update(place, {"required": False})

    def _message(self, row: OperationPlace, exchange: Exchange, *, is_sent: bool) -> _Message:
        message = exchange.request if is_sent else exchange.response
        holder = self._holder(row, exchange, is_sent=is_sent)
        if message is None or holder is None or not message.body:
            return _Message()
        media = media_types(holder).get(media_type(message.headers))
        value = json_of(message.body)
        if media is None or media.child("schema").node is None or isinstance(value, Unreadable):
            return _Message()
        return _Message((media.child("schema"),), value)

    def _at(self, message: _Message, pointer: str) -> Iterator[tuple[Places, JSONValue]]:
        """Yield the schemas that describe a part of a body, each with that part."""
        pending = [(message.places, message.value, split(pointer))]
        while pending:
            places, value, parts = pending.pop()
            if not places:
                continue
            form = self._forms.of(places)
            members = [member for union in form.unions for member in union.members]
            pending += [(member, value, parts) for member in members if fits(self._forms, member, value)]
            if parts:
                pending.append((*_below(form, value, parts[0]), parts[1:]))
            else:
                yield places, value

    def _property(self, message: _Message, pointer: str) -> Iterator[Action]:
        name = split(pointer)[-1] if pointer else ""
        described = self._at(message, pointer.rpartition("/")[0]) if is_name(name) else ()
        for places, value in described:
            parent = self._parent_of_properties(places)
            if parent and is_object(value) and value.get(name) != MASK:
                yield self._update(Place(None, parent), {name: inferred(value.get(name))})
                return

    def _parent_of_properties(self, places: Places) -> str:
        """Return where the properties of an object stand: its own, rather than those of a part that others share."""
        parents = [part[0].pointer.rpartition("/")[0] for part in self._forms.of(places).properties.values()]
        own = self._forms.resolved(places)[0].pointer
        return next((parent for parent in reversed(parents) if parent.startswith(own)), parents[-1] if parents else "")

    def _body(self, row: OperationPlace, exchange: Exchange, finding: Finding) -> Iterator[Action]:
        message = self._message(row, exchange, is_sent=finding.rule == "request-body")
        operation = self.document.by_id.get(row.name)
        if not message.places or operation is None:
            return
        spec = operation.response(exchange.status)
        schema = operation.body if finding.rule == "request-body" else spec.schema if spec is not None else None
        problems = schema.problems(message.value) if schema is not None else []
        meant = [problem for problem in problems if (problem.pointer, problem.text) == (finding.place, finding.text)]
        for problem in meant[:1]:
            yield from self._relaxed(message, problem.pointer, problem.keyword, problem.text)

    def _relaxed(self, message: _Message, pointer: str, keyword: str, text: str) -> Iterator[Action]:
        if keyword in {"enum", "const"}:
            yield from self._value(message, pointer, keyword)
            return
        match = _MISSING.fullmatch(text)
        for places, value in self._at(message, pointer):
            holders = self._holders(places, keyword)
            holder = next((item for item in holders if match is None or match[1] in item.members[keyword]), None)
            if holder is not None:
                yield from self._without(holder, keyword, match[1] if match is not None else "", value)
                return

    def _without(self, holder: Place, keyword: str, name: str, value: JSONValue) -> Iterator[Action]:
        """Yield what makes a schema take a value that its keyword refuses."""
        if keyword == "required":
            path = json_path(self._source.root.node, holder.child("required").pointer)
            yield Action(f"{path}[?(@ == {quoted(name)})]")
        elif keyword == "type":
            old = holder.members["type"]
            yield self._remove(holder.child("type"))
            yield self._update(holder, {"type": [*(old if is_array(old) else [old]), type_of(value)]})
        elif keyword in RELAXED:
            yield self._remove(holder.child(keyword))

    def _value(self, message: _Message, pointer: str, keyword: str) -> Iterator[Action]:
        """Yield the action that adds a value to a list, where it can be one of a list."""
        for places, value in self._at(message, pointer):
            holder = next(self._holders(places, keyword), None)
            if keyword == "enum" and holder is not None and isinstance(value, str) and _TOKEN.fullmatch(value):
                if value not in holder.members["enum"]:
                    yield self._update(holder.child("enum"), value)
                return

    def _holders(self, places: Places, keyword: str) -> Iterator[Place]:
        """Yield the schemas that have a keyword, among the parts and alternatives of some."""
        pending, seen = list(reversed(places)), set[int]()
        while pending:
            place = self._source.resolve(pending.pop())
            if id(place.node) not in seen:
                seen.add(id(place.node))
                if keyword in place.members:
                    yield place
                pending += [part for word in ("allOf", "anyOf", "oneOf") for part in place.items(word)]


def _below(form: Form, value: JSONValue, part: str) -> tuple[Places, JSONValue]:
    """Return the schemas of a member or an item of a value, and that part of it; nothing where nobody knows."""
    if is_array(value):
        return form.items, value[int(part)]
    inner = form.properties.get(part, form.others)
    return (inner, value.get(part)) if is_object(value) and isinstance(inner, tuple) else ((), None)


def _joined(first: JSONValue, second: JSONValue) -> JSONValue:
    """Return what two updates of the same member say together: lists and members are added up, schemas widened."""
    if is_array(first) and is_array(second):
        return [*first, *(item for item in second if item not in first)]
    if is_object(first) and is_object(second) and first != second:
        return _joined_members(dict(first), dict(second))
    return first


def _joined_members(first: JSONObject, second: JSONObject) -> JSONObject:
    sides = (first, second)
    if all("type" in side for side in sides):
        return widened(first, second)
    if any(not side or "$ref" in side for side in sides):
        return {}  # of schemas that cannot be widened: any value
    return {**second, **{name: _joined(value, second.get(name, value)) for name, value in first.items()}}
