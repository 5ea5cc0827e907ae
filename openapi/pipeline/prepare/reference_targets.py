"""References into parts of a document that have no name: schemas get one, everything else is put in place.

The generator makes a class of each schema of `components`, and knows no other place that a reference could lead to.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from document import METHODS, Document, resolve
from findings import Report

NAMED = re.compile(r"#/components/[^/]+/[^/]+")
PREFIX = "#/components/schemas/"
MAPS = {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"}
"""Keys of schemas under which there are names and schemas."""
PLAIN = {*MAPS, "allOf", "anyOf", "oneOf", "prefixItems", "items", "additionalProperties", "not", "schema", "schemas"}
PLAIN |= {"components", "paths", "responses", "requestBody", "content"}
"""Words of a reference that say nothing of what it leads to."""
VALUES = {"example", "examples", "default", "enum", "const", "mapping"}


def name_targets(document: Document, report: Report) -> None:
    """Give a name to each schema that is referred to where it stands, and put other such targets in place."""
    places = list(_references(document, "", is_schema=False, is_map=False))
    names: dict[str, str] = {}
    for holder, is_schema in sorted(places, key=lambda place: len(place[0].get("$ref", ""))):
        reference = holder.get("$ref", "")
        if is_schema and reference and not NAMED.fullmatch(reference):
            names[reference] = names.get(reference) or _named(document, reference, report)
            holder["$ref"] = names[reference]
    for holder, is_schema in places:
        if not is_schema and not NAMED.fullmatch(holder["$ref"]):
            target = resolve(document, holder)
            beside = {key: value for key, value in holder.items() if key != "$ref"}
            holder.clear()
            holder.update({**copy.deepcopy(target), **beside})


def _references(node: Any, key: str, *, is_schema: bool, is_map: bool) -> Iterator[tuple[dict[str, Any], bool]]:
    """Yield what holds a reference, and whether a schema is expected there."""
    if isinstance(node, list):
        for item in node:
            yield from _references(item, "", is_schema=is_schema, is_map=False)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str) and not is_map:
            yield node, is_schema
        for name, item in node.items():
            if is_map or name not in VALUES:
                starts = name in ("schema", "schemas") and not is_schema
                holds_names = (name in MAPS if is_schema else name == "schemas") and not is_map
                yield from _references(item, name, is_schema=is_schema or starts, is_map=holds_names)


def _parts(reference: str) -> list[str]:
    return [unquote(part).replace("~1", "/").replace("~0", "~") for part in reference[2:].split("/")]


def _named(document: Document, reference: str, report: Report) -> str:
    """Give the target of a reference a name, and return the reference to it."""
    holder: Any = document
    *outer, key = _parts(reference)
    for part in outer:
        holder = resolve(document, holder)
        holder = holder[int(part)] if isinstance(holder, list) else holder[part]
    holder = resolve(document, holder)
    slot: Any = int(key) if isinstance(holder, list) else key
    target = holder[slot]
    if isinstance(target, dict) and NAMED.fullmatch(str(target.get("$ref", ""))) and len(target) == 1:
        return str(target["$ref"])
    schemas = document["components"]["schemas"]
    name = base = _name_of(_parts(reference))
    number = 2
    while name in schemas:
        name, number = f"{base}_{number}", number + 1
    schemas[name] = target
    holder[slot] = {"$ref": PREFIX + name}
    report.note(reference, f"is referred to, so it is the schema {name}")
    return PREFIX + name


def _name_of(parts: list[str]) -> str:
    words = [part for part in parts if part not in PLAIN and part not in METHODS and not part.isdigit()]
    words = [word for word in words if "/" not in word or word.startswith("/")]  # a media type says nothing either
    if parts[-2:-1] in (["$defs"], ["definitions"]):
        words = parts[-1:]
    text = " ".join(part for word in words[-2:] for part in re.findall(r"\w+", word) if "{" + part + "}" not in word)
    return re.sub(r"\W+", "_", text).strip("_") or "Schema"
