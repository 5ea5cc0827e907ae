"""What a later server may do to an answer: add properties, enum values and variants, leave out, write null or no time."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sinch_provisioning._openapi.schema import Schema, resolve

NEW = "BRAND_NEW"
ADDED = {"deep": [1, None, {"x": "y"}]}


class Place(NamedTuple):
    """Somewhere in a body: the way there, what is there, and its schema.

    Args:
        way: names and indexes from the top.
        kind: `object`, `enum`, `variant` (the property that tells variants apart), `optional` (null is written), `absent`
            (nothing is written) or `time` (an empty text is written).
    """

    way: tuple[Any, ...]
    kind: str


class Spoiler:
    """Finds places in bodies and changes them.

    Args:
        document: the document.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._compiled: dict[int, Schema] = {}

    def places(self, schema: Any, value: Any, way: tuple[Any, ...] = ()) -> Iterator[Place]:
        """Yield the places of a body."""
        schema = resolve(self.document, schema)
        for part in schema.get("allOf", ()):
            yield from self.places(part, value, way)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                yield from self._branch(schema[key], value, way)
        if "enum" in schema and isinstance(value, str):
            yield Place(way, "enum")
        if isinstance(value, dict):
            yield from self._object(schema, value, way)
        if isinstance(value, list) and "items" in schema:
            for index, item in enumerate(value):
                yield from self.places(schema["items"], item, (*way, index))

    def _object(self, schema: Any, value: dict[str, Any], way: tuple[Any, ...]) -> Iterator[Place]:
        properties = schema.get("properties", {})
        if properties and schema.get("additionalProperties") in (None, True, {}):
            yield Place(way, "object")
        for name, node in properties.items():
            if name not in value:
                continue
            target = resolve(self.document, node)
            if name not in schema.get("required", ()) and "const" not in target:
                kinds = ("optional", "absent", *(("time",) if target.get("format") == "date-time" else ()))
                yield from (Place((*way, name), kind) for kind in kinds)
            yield from self.places(node, value[name], (*way, name))

    def _branch(self, branches: list[Any], value: Any, way: tuple[Any, ...]) -> Iterator[Place]:
        fitting = [branch for branch in branches if self._schema(branch).accepts(value)]
        tags = [
            distorted for branch in branches if (distorted := self._tags(branch))
        ]  # one for kinds that are not known has none
        common = set.intersection(*tags) if tags else set()
        if isinstance(value, dict):
            yield from (Place((*way, name), "variant") for name in sorted(common & set(value)))
        if fitting:
            yield from self.places(fitting[0], value, way)

    def _tags(self, schema: Any) -> set[str]:
        """Return the properties of a schema that hold one constant."""
        schema = resolve(self.document, schema)
        matches = {name for part in schema.get("allOf", ()) for name in self._tags(part)}
        properties = schema.get("properties", {}).items()
        return matches | {name for name, node in properties if "const" in resolve(self.document, node)}

    def _schema(self, schema: Any) -> Schema:
        if id(schema) not in self._compiled:
            self._compiled[id(schema)] = Schema(self.document, schema)
        return self._compiled[id(schema)]

    @staticmethod
    def distort(value: Any, places: list[Place]) -> Any:
        """Return a body with something new at each of the places."""
        result = copy.deepcopy(value)
        for place in places:
            holder: Any = {"": result} if not place.way else result
            for part in place.way[:-1]:
                holder = holder[part]
            key = place.way[-1] if place.way else ""
            if place.kind == "object":
                holder[key]["brandNew"] = ADDED
            elif place.kind == "absent":
                del holder[key]
            else:
                holder[key] = {"optional": None, "time": ""}.get(place.kind, NEW)
        return result
