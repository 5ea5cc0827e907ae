"""A value and its schema, walked together: which parts of the schema each part of the value meets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple, TypeAlias

from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning._openapi.pointer import escape
from sinch_provisioning._openapi.schema import Schema, resolve

LONGEST: Final = 100
"""Characters of a name that a pointer shows: every pointer below holds them, too."""
Part: TypeAlias = tuple[list[JSONValue], JSONValue, str]


class Visit(NamedTuple):
    """A part of a value and the parts of the schema that describe it.

    Args:
        pointer: where the value stands.
        value: the value.
        nodes: the schemas, without references; of alternatives only those that accept the value.
    """

    pointer: str
    value: JSONValue
    nodes: list[Mapping[str, JSONValue]]


class Traversal:
    """Walks values of one document.

    Args:
        document: the document.
    """

    def __init__(self, document: Mapping[str, JSONValue]) -> None:
        self._document = document
        self._schemas: dict[int, Schema] = {}

    def walk(self, schema: JSONValue, value: JSONValue, pointer: str = "") -> Iterator[Visit]:
        """Yield every part of a value, the value itself first."""
        pending = [iter([([schema], value, pointer)])]  # no recursion: a value may be nested as deeply as it likes
        while pending:
            part = next(pending[-1], None)
            if part is None:
                pending.pop()
                continue
            schemas, inner, path = part
            nodes = [node for applied in schemas for node in self._applied(applied, inner)]
            yield Visit(path, inner, nodes)
            pending.append(_parts(nodes, inner, path))

    def _applied(self, schema: JSONValue, value: JSONValue) -> Iterator[Mapping[str, JSONValue]]:
        while is_object(schema):
            yield schema
            for part in schema.get("allOf", ()):
                yield from self._applied(part, value)
            for word in ("anyOf", "oneOf"):
                branches = schema.get(word, ())
                fitting = [branch for branch in branches if self._accepts(branch, value)]
                for part in fitting or branches:
                    yield from self._applied(part, value)
            if "$ref" not in schema:
                return
            schema = resolve(self._document, {"$ref": schema["$ref"]})

    def _accepts(self, schema: Mapping[str, JSONValue], value: JSONValue) -> bool:
        key = id(schema)
        if key not in self._schemas:
            self._schemas[key] = Schema(self._document, schema)
        return self._schemas[key].accepts(value)


def _parts(nodes: list[Mapping[str, JSONValue]], value: JSONValue, pointer: str) -> Iterator[Part]:
    """Yield the parts of a value, each with its schemas and its place."""
    if is_object(value):
        for name, child in value.items():
            yield _schemas_of(nodes, name), child, below(pointer, name)
    elif is_array(value):
        items = [node["items"] for node in nodes if "items" in node]
        for index, child in enumerate(value):
            yield items, child, f"{pointer}/{index}"


def below(pointer: str, name: str) -> str:
    """Return the pointer to a member of what a pointer leads to, for people: a very long name is cut off."""
    return f"{pointer}/{escape(name if len(name) <= LONGEST else f'{name[:LONGEST]}…')}"


def _schemas_of(nodes: list[Mapping[str, JSONValue]], name: str) -> list[JSONValue]:
    """Return the schemas of a property: those for its name, else those for any other name."""
    named = [node["properties"][name] for node in nodes if name in node.get("properties", {})]
    return named or [node["additionalProperties"] for node in nodes if "additionalProperties" in node]


def unknown_properties(visit: Visit) -> list[str]:
    """Return the properties of a visited object that no schema describes.

    An object without any described property, or one that says what others may be, is open on purpose.
    """
    value = visit.value
    if not is_object(value):
        return []
    described = [node for node in visit.nodes if "properties" in node]
    if not described or any(node.get("additionalProperties") for node in visit.nodes):
        return []
    known = {name for node in described for name in node["properties"]}
    return [name for name in value if name not in known]
