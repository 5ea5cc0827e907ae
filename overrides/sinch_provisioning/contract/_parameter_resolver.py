"""Where the path parameters of an operation can be found: in the answers of operations that only read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from attrs import frozen

from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning._openapi.document import PROJECT, Document, Operation
from sinch_provisioning._openapi.links import Link, identifiers
from sinch_provisioning._openapi.pointer import resolve_pointer
from sinch_provisioning._openapi.schema import properties_of, resolve


class Listing(NamedTuple):
    """What a list is made of: the name of its array, and what its items may hold."""

    array: str
    item: Mapping[str, JSONValue]


def listing_of(document: Document, operation: Operation) -> Listing | None:
    """Return what the list of an operation is made of; None when it answers with no list."""
    spec = operation.response(operation.success)
    schema = spec.schema if spec is not None else None
    properties = properties_of(document.node, schema.schema) if schema is not None else {}
    arrays = [
        (name, target)
        for name, schema in properties.items()
        if (target := resolve(document.node, schema)).get("type") == "array"
    ]
    if len(arrays) != 1 or (len(properties) > 1 and "nextPageToken" not in properties):
        return None
    name, array = arrays[0]
    return Listing(name, properties_of(document.node, array.get("items", {})))


@frozen
class Rule:
    """How an answer tells path parameters.

    Args:
        producer: the operation that answers.
        scope: what they are for: a path template up to the last of them.
        array: name of the array to look in; None for the body itself.
        fields: for each parameter, the way to its value in an item or the body.
    """

    producer: Operation
    scope: str
    array: str | None
    fields: Mapping[str, tuple[str, ...]]


@frozen
class Source:
    """Where the value of a path parameter can come from.

    Args:
        text: for people.
        producer: id of the operation whose response tells it; None for another source.
    """

    text: str
    producer: str | None = None


def scope_of(operation: Operation) -> str:
    """Return the path template of an operation up to its last parameter."""
    return operation.path[: operation.path.rfind("}") + 1]


def _arrays(document: Document, operation: Operation) -> dict[str, JSONValue]:
    """Return what the arrays of an answer are made of, by name."""
    spec = operation.response(operation.success)
    schema = spec.schema if spec is not None else None
    properties = properties_of(document.node, schema.schema) if schema is not None else {}
    schemas = {name: resolve(document.node, schema) for name, schema in properties.items()}
    return {
        name: schema["items"] for name, schema in schemas.items() if schema.get("type") == "array" and "items" in schema
    }


def _rule_of(producer: Operation, link: Link, array: str | None, linked: str | None) -> Rule | None:
    """Return how the answer of a producer tells what a link leads to.

    Args:
        producer: the operation that answers.
        link: the link.
        array: name of the array to look in; None for the body itself.
        linked: what the link calls that array.
    """
    fields = {name: way[2:] if way[0] == linked else way for name, way in link.fields.items()}
    scope = scope_of(link.target)
    missing = set(_own_names(scope)) - set(fields) - set(producer.path_names)
    return None if missing or not fields else Rule(producer, scope, array, fields)


def _own_names(scope: str) -> list[str]:
    return [part[1:-1] for part in scope.split("/") if part.startswith("{") and part[1:-1] != PROJECT]


class ParameterResolver:
    """Finds path parameters in the answers it is shown.

    Args:
        document: the document.
        parameters: parameters the caller knows, by name.
    """

    def __init__(self, document: Document, parameters: Mapping[str, str] | None = None) -> None:
        self._document = document
        self._parameters = dict(parameters or {})
        self._reads = {operation.path: operation for operation in document.operations if operation.is_safe}
        self._listings = {operation.id: listing_of(document, operation) for operation in self._reads.values()}
        self._known: dict[str, dict[tuple[str, ...], dict[str, str]]] = {}
        scopes = dict.fromkeys(scope_of(operation) for operation in document.operations)
        self._rules = self._all_rules(scopes)
        ruled = {rule.scope for rule in self._rules}
        self._loose = [scope for scope in scopes if scope not in ruled and len(_own_names(scope)) == 1]

    def _all_rules(self, scopes: Iterable[str]) -> list[Rule]:
        """Return how the values of each scope are found: by the links, else by the list of the path above."""
        by_link = list(self._from_links())
        linked = {rule.scope for rule in by_link}
        unlinked = (scope for scope in scopes if scope not in linked)
        return [*by_link, *(rule for scope in unlinked for rule in self._from_collection(scope))]

    def reader(self, path: str) -> Operation | None:
        """Return what reads a path without side effects."""
        return self._reads.get(path)

    def listing(self, operation: Operation) -> Listing | None:
        """Return what the list of a reading operation is made of."""
        return self._listings.get(operation.id)

    def _from_links(self) -> Iterator[Rule]:
        for operation in self._document.operations:
            spec = operation.response(operation.success)
            producer = self._producer(operation)
            if spec is None or producer is None:
                continue
            for node in spec.links.values():
                link = Link.of(self._document, node)
                rule = None if link is None else _rule_of(producer, link, *self._array(operation, producer, link))
                if rule is not None:
                    yield rule

    def _array(self, operation: Operation, producer: Operation, link: Link) -> tuple[str | None, str | None]:
        """Return the array of a producer that a link of an operation leads through, and what the link calls it.

        What a link finds in an array of its own answer, a reader above it may show in one of another name: their items
        are of one schema.
        """
        if producer.path == operation.path:
            listing = self._listings[producer.id]
            return (listing.array, listing.array) if listing else (None, None)
        made, shown = _arrays(self._document, operation), _arrays(self._document, producer)
        for linked in (way[0] for way in link.fields.values() if way[0] in made):
            alike = [name for name, items in shown.items() if items == made[linked]]
            if alike:
                return (linked if linked in alike else alike[0]), linked
        return None, None

    def _producer(self, operation: Operation) -> Operation | None:
        """Return what reads the things an operation makes: the GET of its path, or of the nearest path above it."""
        path = operation.path
        while path.count("/") > 1:
            reader = self._reads.get(path)
            if reader is not None and (path == operation.path or self._listings[reader.id] is None):
                return reader
            path = path.rpartition("/")[0]
        return None

    def _from_collection(self, scope: str) -> Iterator[Rule]:
        above, _, last = scope.rpartition("/")
        producer = self._reads.get(above)
        listing = self._listings.get(producer.id) if producer is not None else None
        if producer is None or listing is None:
            return
        name = last[1:-1]
        fits = [key for key in listing.item if name.lower().endswith(key.lower())]
        if fits:
            yield Rule(producer, scope, listing.array, {name: (max(fits, key=len),)})

    def observe(self, operation: Operation, values: Mapping[str, str], body: JSONValue) -> None:
        """Take from a response what it tells.

        Args:
            operation: what was asked.
            values: its path parameters.
            body: the parsed body of the response.
        """
        for rule in self._rules:
            if rule.producer.id != operation.id:
                continue
            items = resolve_pointer(body, (rule.array,)) if rule.array else [body]
            for item in items if is_array(items) else ():
                fields = {name: resolve_pointer(item, parts) for name, parts in rule.fields.items()}
                self._add(rule.scope, {**values, **fields})
        for scope in self._loose:
            (name,) = _own_names(scope)
            for value in _named(body, name):
                self._add(scope, {name: value})

    def _add(self, scope: str, values: Mapping[str, JSONValue]) -> None:
        parameters = identifiers(values, _own_names(scope))
        if parameters is not None:
            self._known.setdefault(scope, {}).setdefault(tuple(parameters.values()), parameters)

    def values(self, operation: Operation) -> dict[str, str] | None:
        """Return path parameters for an operation, the project's left out; None when they are not known (yet)."""
        return self._values(scope_of(operation), operation)

    def all_values(self, operation: Operation) -> list[dict[str, str]]:
        """Return the path parameters for an operation that responses have told so far, one for each resource."""
        return list(self._observed(scope_of(operation)))

    def _observed(self, scope: str) -> Iterator[dict[str, str]]:
        for values in self._known.get(scope, {}).values():
            if all(self._parameters.get(name, value) == value for name, value in values.items()):
                yield values

    def _values(self, scope: str, operation: Operation) -> dict[str, str] | None:
        names = _own_names(scope)
        if not names:
            return {}
        for values in self._observed(scope):
            return values
        known = {name: self._parameters[name] for name in names if name in self._parameters}
        listed = self.listed(operation, names[-1])
        value = known.get(names[-1], listed[0] if listed else None)
        if value is None:
            return None
        above = scope[: scope.rpartition("/{")[0].rfind("}") + 1]
        rest = self._values(above, operation)
        return None if rest is None else {**rest, names[-1]: value}

    @staticmethod
    def listed(operation: Operation, name: str) -> list[str]:
        """Return the values the document lists for a path parameter."""
        path = (
            parameter for parameter in operation.parameters if parameter.location == "path" and parameter.name == name
        )
        parameter = next(path, None)
        return [] if parameter is None else parameter.listed()

    def sources(self, operation: Operation) -> dict[str, Source | None]:
        """Return, for each path parameter but the project, where its value can come from; None for nowhere."""
        scope = scope_of(operation)
        return {name: self._source(operation, scope, name) for name in _own_names(scope)}

    def _source(self, operation: Operation, scope: str, name: str) -> Source | None:
        part = scope[: scope.index(f"{{{name}}}") + len(name) + 2]
        rules = (rule for rule in self._rules if rule.scope in {part, scope} and name in rule.fields)
        producer = next((rule.producer.id for rule in rules), None)
        if name in self._parameters:
            return Source("given")
        if producer is not None:
            return Source(f"answers of {producer}", producer)
        if self.listed(operation, name):
            return Source("the values the document lists")
        return Source("any answer that has a member of this name") if part in self._loose else None


def _named(value: JSONValue, name: str) -> Iterator[str]:
    pending = [value]
    while pending:
        node = pending.pop()
        if is_object(node):
            if isinstance(node.get(name), str):
                yield node[name]
            pending += reversed(list(node.values()))
        elif is_array(node):
            pending += reversed(node)
