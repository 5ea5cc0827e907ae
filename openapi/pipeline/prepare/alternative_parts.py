"""Parts of `allOf` that are no objects: the generator makes a class of objects alone.

Where a part is one of several schemas, the whole is one of several: each alternative together with all other parts.
Where the parts are texts, numbers or lists, the whole is what all of them say.
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import Any

from document import CONDITIONS, Document, may_be_object
from findings import Report

from prepare.details import WORDS

PREFIX = "#/components/schemas/"
UNIONS = ("oneOf", "anyOf")
NULL = {"type": "null"}
MOST = 64
"""How many combinations of alternatives are written; there is a class for each."""
LIMITS = {"minimum": max, "exclusiveMinimum": max, "minLength": max, "minItems": max}
LIMITS |= {"maximum": min, "exclusiveMaximum": min, "maxLength": min, "maxItems": min}
TYPED = {"type", "enum", "const", "properties", "items", "prefixItems", "additionalProperties", *UNIONS}


def without_other_parts(document: Document, report: Report) -> None:
    """Write each `allOf` whose parts are not all objects as one of several schemas, or as one schema."""
    walk = _Alternatives(document["components"]["schemas"], report)
    for name in list(walk.schemas):
        walk.schema(name)
    for part in ("paths", "webhooks"):
        walk.visit(document.get(part), part, f"#/{part}")


class _Alternatives:
    def __init__(self, schemas: dict[str, Any], report: Report) -> None:
        self.schemas = schemas
        self._report = report
        self._seen: set[str] = set()

    def schema(self, name: str) -> None:
        """Rewrite a schema with a name, and those that it refers to in its parts, once."""
        if name in self.schemas and name not in self._seen:
            self._seen.add(name)
            self.visit(self.schemas[name], name, f"#/components/schemas/{name}")

    def visit(self, node: Any, owner: str, location: str) -> None:
        """Rewrite all schemas below a node."""
        if isinstance(node, list):
            for index, item in enumerate(node):
                self.visit(item, owner, f"{location}/{index}")
        elif isinstance(node, dict):
            for key, item in list(node.items()):
                inner = f"{owner}_{key}" if location.endswith("/properties") else owner
                self.visit(item, inner, f"{location}/{str(key).replace('~', '~0').replace('/', '~1')}")
            if isinstance(node.get("allOf"), list):
                self._rewrite(node, owner, location)

    def _rewrite(self, node: dict[str, Any], owner: str, location: str) -> None:
        unions = [{key: node[key]} for key in UNIONS if isinstance(node.get(key), list)]
        own = _own(node)
        listed = (*node["allOf"], *unions, *([own] if own else ()))
        parts = [part for part in listed if isinstance(part, dict) and not _is_condition(part)]
        choices = [self._options(part) for part in parts]
        if all(len(options) == 1 and self._is_object(options[0]) for options in choices):
            if unions or len(parts) < len(node["allOf"]):
                self._replace(node, {"allOf": parts})
            return
        if prod(map(len, choices)) > MOST:
            self._report.refuse(location, f"its parts have over {MOST} combinations; write those that occur by oneOf")
            return
        combined = [self._combined(list(chosen), owner, parts) for chosen in product(*choices)]
        kept = [schema for number, schema in enumerate(combined) if schema and schema not in combined[:number]]
        if not kept:
            self._report.refuse(location, "no value is of all its parts; correct the types of the parts")
        elif len(kept) == 1:
            self._replace(node, kept[0])
        else:
            self._replace(node, {"oneOf": kept})

    def _replace(self, node: dict[str, Any], made: dict[str, Any]) -> None:
        for key in ("allOf", *UNIONS, *_own(node)):
            node.pop(key, None)
        node.update({**made, **{key: node[key] for key in node.keys() & WORDS}})

    def _target(self, schema: Any) -> Any:
        """Return the schema that a reference leads to, by way of others, rewritten itself."""
        seen: set[str] = set()
        while isinstance(schema, dict) and str(schema.get("$ref", "")).startswith(PREFIX):
            name = schema["$ref"].removeprefix(PREFIX)
            if name in seen:
                return {}
            seen.add(name)
            self.schema(name)
            schema = self.schemas.get(name)
        return schema

    def _options(self, part: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the alternatives of a part; the part itself where it has none."""
        target = self._target(part)
        if not isinstance(target, dict) or target.get("properties") or "allOf" in target:
            return [part]
        listed = [option for key in UNIONS for option in target.get(key) or () if isinstance(option, dict)]
        return [inner for option in listed for inner in self._options(option)] or [part]

    def _is_object(self, part: dict[str, Any]) -> bool:
        target = self._target(part)
        if not isinstance(target, dict):
            return True
        return may_be_object(target) and not {"enum", "const", "items"} & target.keys()

    def _combined(self, parts: list[dict[str, Any]], owner: str, fixed: list[dict[str, Any]]) -> dict[str, Any] | None:
        """Return the schema of what is all of some schemas; None when nothing can be.

        Args:
            parts: the schemas.
            owner: what its name begins with.
            fixed: those of which its name says nothing.
        """
        typed = [part for part in parts if TYPED & self._flat(part).keys() or "allOf" in self._flat(part)]
        objects = [part for part in typed if self._is_object(part)]
        if not objects:
            return self._narrowed(parts, typed)
        if len(objects) < len(typed):
            return None
        if len(typed) == 1 and not any("required" in part for part in parts):
            return typed[0]
        names = [str(part.get("$ref", "")).removeprefix(PREFIX) for part in parts if part not in fixed]
        name = base = "_".join([owner, *filter(None, names)])
        number = 2
        while name in self.schemas:
            name, number = f"{base}_{number}", number + 1
        self.schemas[name] = {"allOf": parts}
        self._seen.add(name)
        return {"$ref": PREFIX + name}

    def _flat(self, part: dict[str, Any]) -> dict[str, Any]:
        target = self._target(part)
        return target if isinstance(target, dict) else {}

    def _narrowed(self, parts: list[dict[str, Any]], typed: list[dict[str, Any]]) -> dict[str, Any] | None:
        """Return what several schemas of texts, numbers or lists say together."""
        if len(typed) == 1 and not any("format" in self._flat(part) for part in parts if part is not typed[0]):
            return dict(typed[0])  # what the others limit, no type of Python says
        made: dict[str, Any] = {}
        for part in parts:
            for key, value in self._flat(part).items():
                if key == "type":
                    types = _both(made.get(key, value), value)
                    if not types:
                        return None
                    made[key] = types[0] if len(types) == 1 else types
                elif key == "enum" and key in made:
                    made[key] = [item for item in made[key] if item in value]
                elif key in LIMITS and key in made:
                    made[key] = LIMITS[key](made[key], value)
                elif key != "items" or key not in made:
                    made[key] = value
        return None if made.get("enum") == [] else made


def _both(types: Any, others: Any) -> list[str]:
    """Return the types that a value may have which is of both; an integer is a number."""
    first, second = (listed if isinstance(listed, list) else [listed] for listed in (types, others))
    both = [name for name in first if name in second]
    return both or (["integer"] if {"integer", "number"} <= {*first, *second} else [])


def _own(node: dict[str, Any]) -> dict[str, Any]:
    """Return what a schema of a text, a number or a list says beside its parts."""
    if may_be_object(node) and "enum" not in node:
        return {}
    return {key: value for key, value in node.items() if key not in {"allOf", *UNIONS, *WORDS} and key[:2] != "x-"}


def _is_condition(part: dict[str, Any]) -> bool:
    """Tell whether a part says which properties must be there by alternatives, and nothing else."""
    listed = [option for key in UNIONS for option in part.get(key) or ()]
    is_union = bool(listed) and not part.keys() - {*UNIONS, *WORDS}
    return is_union and all(isinstance(option, dict) and not option.keys() - CONDITIONS for option in listed)
