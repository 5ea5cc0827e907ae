"""Walks over a bundled document that the rules and the checks of the pipeline share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from jsonschema import Draft202012Validator, FormatChecker

Document = dict[str, Any]

CONDITIONS = {"required", "description", "title", "not"}
"""What an alternative has that says which properties must be there, and none of its own."""
METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")


def api_name(attribute: str) -> str:
    """Return the name of a property that an attribute of a model stands for, unless the model says another."""
    head, *rest = attribute.removesuffix("_").split("_")
    return head + "".join(word.capitalize() for word in rest)


def resolve(document: Document, node: Any) -> Any:
    """Return the node itself, or what its local reference names.

    Raises:
        KeyError: a reference leads nowhere, or back to itself.
    """
    seen: set[str] = set()
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        reference = node["$ref"]
        if reference in seen or not reference.startswith("#/"):
            raise KeyError(reference)
        seen.add(reference)
        target: Any = document
        for part in reference[2:].split("/"):
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            target = target[int(key)] if isinstance(target, list) and key.isdigit() else target[key]
        node = target
    return node


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Yield method, path, operation and path item of every operation, webhooks left out."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method], item


def parameters(document: Document, operation: dict[str, Any], item: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the parameters of an operation, those of its path item included."""
    both = [*item.get("parameters", []), *operation.get("parameters", [])]
    return [resolve(document, parameter) for parameter in both]


def schemas(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the place and the schema of every schema in the document, nested ones included."""

    def walk(location: str, schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
        if not isinstance(schema, dict):
            return
        yield location, schema
        for name, part in schema.get("properties", {}).items():
            yield from walk(f"{location}.{name}", part)
        for key in ("items", "additionalProperties", "propertyNames"):
            yield from walk(f"{location}[{key}]", schema.get(key))
        for key in ("allOf", "oneOf", "anyOf"):
            for index, part in enumerate(schema.get(key, [])):
                yield from walk(f"{location}/{key}/{index}", part)

    for name, schema in document["components"].get("schemas", {}).items():
        yield from walk(name, schema)
    for name, parameter in document["components"].get("parameters", {}).items():
        yield from walk(f"parameter {name}", parameter.get("schema"))
    for method, path, operation, _ in operations(document):
        for parameter in operation.get("parameters", []):
            yield from walk(f"{method.upper()} {path} {parameter.get('name')}", parameter.get("schema"))


def may_be_object(schema: dict[str, Any]) -> bool:
    """Tell whether the type of a schema, where it has one, is that of objects, or that or null."""
    types = schema.get("type", "object")
    return types == "object" or (isinstance(types, list) and set(types) == {"object", "null"})


def is_object(document: Document, schema: Any, seen: tuple[int, ...] = ()) -> bool:
    """Tell whether a schema is an object, and none of several others; what stands beside those, they have."""
    target = resolve(document, schema)
    if not isinstance(target, dict) or id(target) in seen:
        return True
    if {"oneOf", "anyOf"} & target.keys():
        listed = [part for key in ("oneOf", "anyOf") for part in target.get(key) or ()]
        return bool(seen) and all(isinstance(part, dict) and not part.keys() - CONDITIONS for part in listed)
    parts = (is_object(document, part, (*seen, id(target))) for part in target.get("allOf") or ())
    return may_be_object(target) and not {"enum", "const"} & target.keys() and all(parts)


def media(holder: Any) -> Iterator[dict[str, Any]]:
    """Yield the JSON content of a request body or a response."""
    for name, content in (holder or {}).get("content", {}).items():
        if "json" in name:
            yield content


def problems(document: Document, schema: Any, value: Any) -> str | None:
    """Return what is wrong with a value, or None when the schema accepts it."""
    root = {"components": document["components"], "allOf": [schema]}
    error = next(Draft202012Validator(root, format_checker=FormatChecker()).iter_errors(value), None)
    return None if error is None else f"{'/'.join(map(str, error.absolute_path)) or 'the top'}: {error.message[:120]}"
