"""Where the path parameters of an operation can be found: in the answers of operations that only read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from attrs import frozen

from sinch_provisioning._openapi.document import resolve
from sinch_provisioning.contract._matching import Api, ApiOperation

PROJECT = "projectId"  # which every client fills
_BODY = "$response.body#"


class Listing(NamedTuple):
    """What a list is made of: the name of its array, and what its items may hold."""

    array: str
    item: Mapping[str, Any]


def properties_of(document: Mapping[str, Any], schema: Any) -> dict[str, Any]:
    """Return the properties of a schema, those of its parts included."""
    found: dict[str, Any] = {}
    target = resolve(document, schema)
    if isinstance(target, dict):
        for part in target.get("allOf", ()):
            found.update(properties_of(document, part))
        found.update(target.get("properties", {}))
    return found


def listing_of(api: Api, operation: ApiOperation) -> Listing | None:
    """Return what the list of an operation is made of; None when it answers with no list."""
    schema = operation.responses.get(operation.success)
    properties = properties_of(api.document, schema.schema) if schema is not None else {}
    arrays = [
        (name, target)
        for name, one in properties.items()
        if (target := resolve(api.document, one)).get("type") == "array"
    ]
    if len(arrays) != 1 or (len(properties) > 1 and "nextPageToken" not in properties):
        return None
    name, array = arrays[0]
    return Listing(name, properties_of(api.document, array.get("items", {})))


@frozen
class Rule:
    """How an answer tells path parameters.

    Args:
        producer: the operation that answers.
        scope: what they are for: a path template up to the last of them.
        array: name of the array to look in; None for the body itself.
        fields: for each parameter, the way to its value in an item or the body.
    """

    producer: ApiOperation
    scope: str
    array: str | None
    fields: Mapping[str, tuple[str, ...]]


class Link(NamedTuple):
    """A link of the document: where it leads, and the way to each parameter in the body of the answer."""

    target: ApiOperation
    fields: Mapping[str, tuple[str, ...]]

    def values(self, above: Mapping[str, str], body: Any) -> dict[str, str] | None:
        """Return the path parameters for its target; None when the answer does not tell them.

        Args:
            above: the path parameters of the operation that was answered.
            body: the parsed answer.
        """
        found = {**above, **{name: at(body, way) for name, way in self.fields.items()}}
        names = [name for name in self.target.names if name != PROJECT]
        if not all(isinstance(found.get(name), (str, int)) and found[name] != "" for name in names):
            return None
        return {name: str(found[name]) for name in names}


def link_of(api: Api, node: Mapping[str, Any]) -> Link | None:
    """Return a link of the document; None when it names no operation by its id."""
    target = api.by_id.get(node.get("operationId", ""))
    return None if target is None else Link(target, _fields(node.get("parameters", {})))


def scope_of(operation: ApiOperation) -> str:
    """Return the path template of an operation up to its last parameter."""
    return operation.path[: operation.path.rfind("}") + 1]


def _own_names(scope: str) -> list[str]:
    return [part[1:-1] for part in scope.split("/") if part.startswith("{") and part[1:-1] != PROJECT]


class Finder:
    """Finds path parameters in the answers it is shown.

    Args:
        api: the document.
        given: parameters the caller knows, by name.
    """

    def __init__(self, api: Api, given: Mapping[str, str] | None = None) -> None:
        self._api, self._given = api, dict(given or {})
        self._reads = {one.path: one for one in api.operations if one.is_safe}
        self._listings = {one.id: listing_of(api, one) for one in self._reads.values()}
        self._known: dict[str, list[dict[str, str]]] = {}
        self._rules = list(self._from_links())
        scopes = dict.fromkeys(scope_of(one) for one in api.operations)
        linked = {rule.scope for rule in self._rules}
        self._rules += [rule for scope in scopes if scope not in linked for rule in self._from_collection(scope)]
        ruled = {rule.scope for rule in self._rules}
        self._loose = [scope for scope in scopes if scope not in ruled and len(_own_names(scope)) == 1]

    def listing(self, operation: ApiOperation) -> Listing | None:
        """Return what the list of a reading operation is made of."""
        return self._listings.get(operation.id)

    def _from_links(self) -> Iterator[Rule]:
        for operation in self._api.operations:
            answer = operation.answer(operation.success)
            for node in answer.links.values() if answer else ():
                link, producer = link_of(self._api, node), self._producer(operation)
                if link is None or producer is None or not link.fields:
                    continue
                listing = self._listings[producer.id] if producer.path == operation.path else None
                array = listing.array if listing else None
                fields = {name: way[2:] if way[0] == array else way for name, way in link.fields.items()}
                scope = scope_of(link.target)
                if not set(_own_names(scope)) - set(fields) - set(producer.names):
                    yield Rule(producer, scope, array, fields)

    def _producer(self, operation: ApiOperation) -> ApiOperation | None:
        """Return what reads the things an operation makes: the GET of its path, or of the nearest path above it."""
        path = operation.path
        while path.count("/") > 1:
            found = self._reads.get(path)
            if found is not None and (path == operation.path or self._listings[found.id] is None):
                return found
            path = path.rpartition("/")[0]
        return None

    def _from_collection(self, scope: str) -> Iterator[Rule]:
        above, _, last = scope.rpartition("/")
        producer = self._reads.get(above)
        listing = self._listings.get(producer.id) if producer is not None else None
        if producer is None or listing is None:
            return
        name = last[1:-1]
        fits = [one for one in listing.item if name.lower().endswith(one.lower())]
        if fits:
            yield Rule(producer, scope, listing.array, {name: (max(fits, key=len),)})

    def learn(self, operation: ApiOperation, values: Mapping[str, str], body: Any) -> None:
        """Take from an answer what it tells.

        Args:
            operation: what was asked.
            values: its path parameters.
            body: the parsed answer.
        """
        for rule in self._rules:
            if rule.producer.id != operation.id:
                continue
            items = at(body, (rule.array,)) if rule.array else [body]
            for item in items if isinstance(items, list) else ():
                found = {name: at(item, way) for name, way in rule.fields.items()}
                self._add(rule.scope, {**values, **found})
        for scope in self._loose:
            (name,) = _own_names(scope)
            for value in _named(body, name):
                self._add(scope, {name: value})

    def _add(self, scope: str, values: Mapping[str, Any]) -> None:
        names = _own_names(scope)
        if not all(isinstance(values.get(name), (str, int)) and values[name] != "" for name in names):
            return
        found = {name: str(values[name]) for name in names}
        known = self._known.setdefault(scope, [])
        if found not in known:
            known.append(found)

    def values(self, operation: ApiOperation) -> dict[str, str] | None:
        """Return path parameters for an operation, the project's left out; None when they are not known (yet)."""
        return self._values(scope_of(operation), operation)

    def _values(self, scope: str, operation: ApiOperation) -> dict[str, str] | None:
        names = _own_names(scope)
        if not names:
            return {}
        given = {name: self._given[name] for name in names if name in self._given}
        for one in self._known.get(scope, ()):
            if all(one[name] == value for name, value in given.items()):
                return one
        listed = self.listed(operation, names[-1])
        value = given.get(names[-1], listed[0] if listed else None)
        if value is None:
            return None
        above = scope[: scope.rpartition("/{")[0].rfind("}") + 1]
        rest = self._values(above, operation)
        return None if rest is None else {**rest, names[-1]: value}

    @staticmethod
    def listed(operation: ApiOperation, name: str) -> list[str]:
        """Return the values the document lists for a path parameter."""
        one = next((one for one in operation.inputs if one.place == "path" and one.name == name), None)
        if one is None:
            return []
        target = resolve(one.schema._document, one.schema.schema)
        values = target.get("enum", [target["const"]] if "const" in target else [])
        return [str(value) for value in values]

    def sources(self, operation: ApiOperation) -> dict[str, str]:
        """Return, for each path parameter but the project, where its value can come from; an empty text for nowhere."""
        scope, found = scope_of(operation), dict[str, str]()
        for name in _own_names(scope):
            part = scope[: scope.index(f"{{{name}}}") + len(name) + 2]
            rules = (one for one in self._rules if one.scope in {part, scope} and name in one.fields)
            producer = next((one.producer.id for one in rules), "")
            if name in self._given:
                found[name] = "given"
            elif producer:
                found[name] = f"answers of {producer}"
            elif self.listed(operation, name):
                found[name] = "the values the document lists"
            else:
                found[name] = "any answer that has a member of this name" if part in self._loose else ""
        return found


def _fields(parameters: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {
        name.removeprefix("path."): tuple(
            part.replace("~1", "/").replace("~0", "~") for part in text[len(_BODY) + 1 :].split("/")
        )
        for name, text in parameters.items()
        if isinstance(text, str) and text.startswith(_BODY)
    }


def at(value: Any, way: tuple[str, ...]) -> Any:
    """Return what stands in a JSON value at the end of a way; None when nothing does."""
    for part in way:
        if isinstance(value, list) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        elif isinstance(value, dict):
            value = value.get(part)
        else:
            return None
    return value


def _named(value: Any, name: str) -> Iterator[Any]:
    if isinstance(value, dict):
        if isinstance(value.get(name), str):
            yield value[name]
        for one in value.values():
            yield from _named(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from _named(one, name)
