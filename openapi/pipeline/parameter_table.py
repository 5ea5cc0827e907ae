"""Parameters of operations: their names for the API, for the generator and in Python, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from document import Document, resolve
from openapi_python_client.strings import PythonIdentifier
from prepare.taken_names import bound

PROJECT = "projectId"
"""The path parameter that a client fills by itself."""
TAKEN = bound(("endpoint_module.py.jinja", "endpoint_init.py.jinja")) | {
    "self", "cls", "body", "options", "fields", "content_type", "describe", "items", "given", "concealed", "models",
    "params", "builtins", "datetime", "client", "url", "fill", "warn_deprecated",
}  # fmt: skip
"""Names that the functions of an operation need for themselves."""
IGNORED = {"accept", "content-type", "authorization"}
"""Headers that OpenAPI says are not parameters, and shall be ignored where they are declared as such."""
DEFAULT_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
DEEPEST = 8
"""How far parts of schemas within one another are looked into."""
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Parameter(NamedTuple):
    """A parameter of one operation.

    Args:
        key: its name among the parameters of the operation, for the generator.
        python: its name in Python.
        name: its name in a request.
        location: `path`, `query`, `header` or `cookie`.
        style: as OpenAPI names it; `json` for one with a JSON content.
        explode: whether each item of a list, or member of an object, is written apart.
        allow_reserved: whether the reserved characters of addresses stay as they are.
        schema: its schema.
        node: the parameter of the document.
        may_be_list: whether its schema takes lists.
        may_be_object: whether its schema takes objects.
    """

    key: str
    python: str
    name: str
    location: str
    style: str
    explode: bool
    allow_reserved: bool
    schema: dict[str, Any]
    node: dict[str, Any]
    may_be_list: bool
    may_be_object: bool

    @property
    def is_plain(self) -> bool:
        """Whether it is written as most are."""
        is_default = self.style == DEFAULT_STYLES[self.location] and self.explode is (self.style == "form")
        is_scalar = not self.may_be_object and not (self.may_be_list and self.location == "path")
        return is_default and is_scalar and not self.allow_reserved and self.location in {"query", "path"}

    @property
    def deprecated(self) -> bool:
        """Whether the document advises against it."""
        return self.node.get("deprecated") is True or self.schema.get("deprecated") is True


def declared(document: Document, operation: dict[str, Any], item: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the parameters of an operation, then those of its path item that it does not have itself."""
    by_name: dict[tuple[Any, Any], dict[str, Any]] = {}
    for reference in [*operation.get("parameters", []), *item.get("parameters", [])]:
        parameter = resolve(document, reference)
        if isinstance(parameter, dict) and "x-left-out" not in parameter:
            by_name.setdefault((parameter.get("name"), parameter.get("in")), parameter)
    return list(by_name.values())


def table(document: Document, path: str, operation: dict[str, Any], item: dict[str, Any]) -> list[Parameter]:
    """Return the parameters of an operation in the order a method has them: of the path first, then the others."""
    nodes = [node for node in declared(document, operation, item) if _is_sent(node)]
    order = PLACEHOLDER.findall(path)
    in_path = sorted((node for node in nodes if node["in"] == "path"), key=lambda node: _index(order, node["name"]))
    others = [node for location in ("query", "header", "cookie") for node in nodes if node["in"] == location]
    rows: list[Parameter] = []
    for node in [*in_path, *others]:
        keys = {identifier(row.key) for row in rows}
        rows.append(_row(document, node, keys, {row.python for row in rows}))
    return rows


def _index(order: list[str], name: str) -> int:
    return order.index(name) if name in order else len(order)


def _is_sent(node: dict[str, Any]) -> bool:
    name, location = node.get("name"), node.get("in")
    if not isinstance(name, str) or location not in DEFAULT_STYLES or (location == "path" and name == PROJECT):
        return False
    return not (location == "header" and name.lower() in IGNORED)


def _row(document: Document, node: dict[str, Any], keys: set[str], names: set[str]) -> Parameter:
    name, location = node["name"], node["in"]
    schema, style = node.get("schema"), node.get("style") or DEFAULT_STYLES[location]
    if "content" in node:
        schema, style = next(iter(node["content"].values()), {}).get("schema"), "json"
    key = next(key for key in _candidates(name, location) if identifier(key) not in keys)
    own = identifier(name)
    python = next(
        candidate for candidate in _candidates(f"{own}_" if own in TAKEN else own, location) if candidate not in names
    )
    explode = node.get("explode", style in {"form", "deepObject"})
    schema = schema if isinstance(schema, dict) else {}
    kinds = set(_kinds(document, schema, 0))
    reserved = node.get("allowReserved") is True
    return Parameter(
        key, python, name, location, style, explode, reserved, schema, node, "array" in kinds, "object" in kinds
    )


def _kinds(document: Document, schema: Any, depth: int) -> Iterator[str]:
    """Yield the types of the values that a schema takes; of one that names none, all that its parts name."""
    schema = resolve(document, schema)
    if not isinstance(schema, dict) or depth > DEEPEST:
        return
    types = schema.get("type")
    yield from types if isinstance(types, list) else [types] if isinstance(types, str) else []
    if "properties" in schema:
        yield "object"
    if not schema.keys() - {"description", "title", "default", "example", "examples", "deprecated"}:
        yield from ("array", "object")
    for part in (part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key) or ()):
        yield from _kinds(document, part, depth + 1)


def identifier(name: str) -> str:
    """Return a name as the generator has it in Python."""
    return str(PythonIdentifier(name, "field_"))


def _candidates(name: str, location: str) -> Iterator[str]:
    yield name
    yield f"{name}_{location}"
    number = 2
    while True:
        yield f"{name}_{number}"
        number += 1
