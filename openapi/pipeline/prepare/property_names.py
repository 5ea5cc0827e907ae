"""Properties whose attributes would have one name: all but the first get another one, in words for their signs.

`fooBar` and `foo_bar` the generator tells apart itself: both keep the names they have. It cannot where letters and
digits alone are the same: `type` and `@type`, `+1` and `-1`. The generator is given another name of such a property,
and the wire name is put back before templates see it.
"""

from __future__ import annotations

import re
from typing import Any

from document import Document
from findings import Report
from openapi_python_client.strings import PythonIdentifier

PREFIX = "#/components/schemas/"
EXTENSION = "x-wire-names"
"""The extension of the prepared document that tells the name on the wire of each property that has another one."""
FIELD = "field_"
WORDS = {
    "+": "plus",
    "-": "minus",
    "@": "at",
    "$": "dollar",
    "#": "number",
    "*": "star",
    "%": "percent",
    "&": "and",
    "/": "slash",
    "<": "less",
    ">": "greater",
    "=": "equal",
    "!": "not",
    "?": "question",
    "~": "tilde",
    ":": "colon",
    "_": "underscore",
    ".": "dot",
}
VALUES = {"example", "examples", "default", "enum", "const"}


def tell_properties_apart(document: Document, report: Report) -> None:
    """Rename the properties, in all schemas, that the generator cannot tell from another one of the same schema."""
    schemas = document["components"]["schemas"]
    clashing: dict[str, None] = {}
    for part in ("paths", "webhooks", "components"):
        _find(schemas, document.get(part), clashing)
    if not clashing:
        return
    known = _all_names(document)
    new: dict[str, str] = {}
    for wire in clashing:
        new[wire] = _other(wire, {_snake(name) for name in (known - clashing.keys()) | set(new.values())})
    for part in ("paths", "webhooks", "components"):
        _rename(document.get(part), new)
    document[EXTENSION] = {other: wire for wire, other in new.items()}


def _snake(name: str) -> str:
    return str(PythonIdentifier(name, FIELD))


def _raw(name: str) -> str:
    """Return what the generator makes of a name when two would be equal."""
    return str(PythonIdentifier(name, FIELD, skip_snake_case=True))


def _other(wire: str, taken: set[str]) -> str:
    signs = [WORDS.get(sign, "") if not sign.isalnum() else sign for sign in wire]
    base = other = (
        re.sub(r"_+", "_", "".join(f"_{s}_" if len(s) > 1 else s or "_" for s in signs)).strip("_") or "empty"
    )
    number = 2
    while _snake(other) in taken:
        other, number = f"{base}_{number}", number + 1
    return other


def _find(schemas: dict[str, Any], node: Any, clashing: dict[str, None]) -> None:
    if isinstance(node, list):
        for item in node:
            _find(schemas, item, clashing)
    elif isinstance(node, dict):
        if isinstance(node.get("properties"), dict) or isinstance(node.get("allOf"), list):
            _compare(list(_names(schemas, node, ())), clashing)
        for key, item in node.items():
            if key not in VALUES:
                _find(schemas, item, clashing)


def _compare(names: list[str], clashing: dict[str, None]) -> None:
    """Add the names, but the plainest of them, that the generator would make one attribute of."""
    groups: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        groups.setdefault(_snake(name), []).append(name)
    for group in groups.values():
        by_raw: dict[str, list[str]] = {}
        for name in sorted(group, key=lambda name: not name.isidentifier()):
            by_raw.setdefault(_raw(name), []).append(name)
        for same in by_raw.values():
            clashing.update(dict.fromkeys(same[1:]))


def _names(schemas: dict[str, Any], node: Any, seen: tuple[str, ...]) -> list[str]:
    """Return the names of the properties of a schema, those of the parts of `allOf` first."""
    if not isinstance(node, dict):
        return []
    name = str(node.get("$ref", "")).removeprefix(PREFIX)
    if name:
        return [] if name in seen else _names(schemas, schemas.get(name), (*seen, name))
    properties = node.get("properties")
    inner = [name for part in node.get("allOf") or () for name in _names(schemas, part, seen)]
    return [*inner, *(properties if isinstance(properties, dict) else ())]


def _all_names(node: Any) -> set[str]:
    if isinstance(node, list):
        return set().union(*map(_all_names, node)) if node else set()
    if not isinstance(node, dict):
        return set()
    own = node.get("properties")
    return set(own if isinstance(own, dict) else ()).union(*map(_all_names, node.values()))


def _rename(node: Any, new: dict[str, str]) -> None:
    if isinstance(node, list):
        for item in node:
            _rename(item, new)
    elif isinstance(node, dict):
        properties = node.get("properties")
        if isinstance(properties, dict):
            node["properties"] = {new.get(name, name): schema for name, schema in properties.items()}
        if isinstance(node.get("required"), list):
            node["required"] = [new.get(name, name) for name in node["required"]]
        for key, item in node.items():
            if key not in VALUES:
                _rename(item, new)
