"""Objects and enums within schemas whose classes would have a name that another class has: they get one of their own.

The generator calls the class of an object that stands within another after its place. Here the same names are made in
the same way; where one is taken, or too long for a file, the object becomes a schema with a name that is free.
"""

from __future__ import annotations

from typing import Any

from document import Document, operations
from findings import Report
from openapi_python_client.strings import ClassName, pascal_case

from prepare.taken_names import ClassNames

PREFIX = "#/components/schemas/"
UNIONS = ("anyOf", "oneOf")


def tell_classes_apart(document: Document, report: Report) -> None:
    """Name the objects and enums within schemas whose classes could not have the names of their places."""
    walk = _InlineClasses(document["components"]["schemas"])
    walk.components()
    for _, _, operation, _ in operations(document):
        walk.operation(operation)


class _InlineClasses:
    def __init__(self, schemas: dict[str, Any]) -> None:
        self._schemas = schemas
        self._names = ClassNames()
        self._enums: dict[str, set[Any]] = {}
        self._seen: set[str] = set()
        for name in schemas:
            self._names.take(name)

    def components(self) -> None:
        """Look into all schemas, those that are made on the way included."""
        while todo := [name for name in self._schemas if name not in self._seen]:
            for name in todo:
                self._seen.add(name)
                self._visit(self._schemas, name, name, "", is_named=True)

    def operation(self, operation: dict[str, Any]) -> None:
        """Look into the schemas that stand within an operation."""
        name = operation["operationId"]
        for content in ((operation.get("requestBody") or {}).get("content") or {}).values():
            self._visit(content, "schema", "body", name)
        for parameter in operation.get("parameters") or ():
            self._visit(parameter, "schema", str(parameter.get("name")), name)
        for status, response in operation["responses"].items():
            for content in (response.get("content") or {}).values():
                self._visit(content, "schema", f"response_{status}", name)
        self.components()

    def _visit(self, holder: Any, slot: Any, name: str, parent: str, *, is_named: bool = False) -> None:
        """Look at the schema at a place.

        Args:
            holder: the mapping or list that holds the schema.
            slot: its key or index there.
            name: what the generator calls it.
            parent: the class around it, or the operation.
            is_named: whether its name is taken by itself.
        """
        schema = holder[slot] if isinstance(holder, list) or slot in holder else None
        if not isinstance(schema, dict) or "$ref" in schema or _is_other_name(schema):
            return
        values = schema.get("enum")
        unions = [part for key in UNIONS for part in schema.get(key) or ()]
        if isinstance(values, list) and schema.get("type") != "boolean":
            name = f"{name}_type_1" if None in values else name
            if not is_named:
                self._enum(holder, slot, _class_name(name, parent), values)
        elif unions:
            self._alternatives(schema, name, parent)
        elif isinstance(schema.get("type"), list):
            for number, type_name in enumerate(schema["type"]):
                if type_name in ("array", "object"):
                    self._typed(schema, type_name, f"{name}_type_{number}", parent)
        elif schema.get("type") == "array":
            self._visit(schema, "items", f"{name}_item", parent)
        elif schema.get("type") == "object" or schema.get("allOf") or ("type" not in schema and "properties" in schema):
            class_name = _class_name(name, parent)
            if not parent and not is_named:  # of one of several schemas the generator makes what is within twice
                self._hoist(holder, slot, name if self._names.is_free(name) else self._names.other(name, self._schemas))
            elif is_named or self._claim(holder, slot, class_name):
                self._members(schema, class_name)

    def _alternatives(self, schema: dict[str, Any], name: str, parent: str) -> None:
        number = 0
        for key in UNIONS:
            parts = schema.get(key) or []
            for index in range(len(parts)):
                self._visit(parts, index, f"{name}_type_{number}", parent)
                number += 1

    def _typed(self, schema: dict[str, Any], type_name: str, name: str, parent: str) -> None:
        """Look at one of several types of a schema, of which the generator makes a schema each."""
        if type_name == "array":
            self._visit(schema, "items", f"{name}_item", parent)
        elif schema.get("properties") or isinstance(schema.get("additionalProperties"), dict):
            class_name, box = _class_name(name, parent), [{**schema, "type": type_name}]
            if self._claim(box, 0, class_name):
                self._members(schema, class_name)
                return
            types = schema.pop("type")
            kept = {key: schema[key] for key in ("description", "deprecated") if key in schema}
            parts = [box[0] if other == type_name else {**schema, "type": other} for other in types]
            schema.clear()
            schema.update({**kept, "anyOf": parts})

    def _members(self, schema: dict[str, Any], class_name: str) -> None:
        for part in (schema, *(part for part in schema.get("allOf") or () if isinstance(part, dict))):
            properties = part.get("properties")
            for key in list(properties) if isinstance(properties, dict) else ():
                self._visit(properties, key, str(key), class_name)
        self._visit(schema, "additionalProperties", "AdditionalProperty", class_name)

    def _enum(self, holder: Any, slot: Any, class_name: str, values: list[Any]) -> None:
        """Let an enum have the name of its place; of two with the same values the generator makes one class."""
        listed = set(map(repr, values))
        if self._enums.get(class_name) != listed and self._claim(holder, slot, class_name):
            self._enums[class_name] = listed

    def _claim(self, holder: Any, slot: Any, class_name: str) -> bool:
        """Let a schema have the name of its place; return False where it became a schema of its own instead."""
        if self._names.is_free(class_name):
            self._names.take(class_name)
            return True
        self._hoist(holder, slot, self._names.other(class_name, self._schemas))
        return False

    def _hoist(self, holder: Any, slot: Any, name: str) -> None:
        """Let a schema be one of its own."""
        self._names.take(name)
        self._schemas[name] = holder[slot]
        holder[slot] = {"$ref": PREFIX + name}


def _class_name(name: str, parent: str) -> str:
    return str(ClassName(f"{pascal_case(parent)}{pascal_case(name)}" if parent else name, "field_"))


def _is_other_name(schema: dict[str, Any]) -> bool:
    """Tell whether a schema is but another name of one that it refers to."""
    parts = [part for key in ("allOf", *UNIONS) for part in schema.get(key) or ()]
    return len(parts) == 1 and isinstance(parts[0], dict) and "$ref" in parts[0]
