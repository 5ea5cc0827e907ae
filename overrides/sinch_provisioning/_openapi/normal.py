"""Any OpenAPI document in the one form that the rest reads: 3.1, each operation with a name, no shorthand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, count
from typing import Final

from sinch_provisioning._json import JSONObject, JSONValue, as_array, as_object, is_array, is_object
from sinch_provisioning._openapi.schema import resolve

METHODS: Final = ("get", "head", "post", "put", "patch", "delete", "options", "trace")
_DATA: Final = frozenset({"example", "default", "const", "enum", "value"})
"""Words whose value is data, whatever it looks like."""
_NAMED: Final = frozenset(
    {"properties", "patternProperties", "dependentSchemas", "mapping", "schemas", "responses", "parameters", "examples"}
    | {"requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths", "webhooks", "content"}
    | {"variables", "scopes", "encoding"}
)
"""Words below which any name may stand."""


def normalized(document: Mapping[str, JSONValue]) -> JSONObject:
    """Return a copy of an OpenAPI 3.0 or 3.1 document in the form that is read here.

    Args:
        document: the document, as JSON or YAML has it.

    Raises:
        ValueError: it is not an OpenAPI 3 document; the text says what it is.
    """
    _check(document)
    made: JSONObject = _with_text_keys(document)
    if str(made["openapi"]).startswith("3.0"):
        made = {**_as_3_1(made), "openapi": "3.1.0"}
    components = as_object(made.get("components"))
    made["components"] = {**components, "schemas": as_object(components.get("schemas"))}
    _resolve_examples(made, made)
    paths = as_object(made.get("paths")).items()
    made["paths"] = {path: dict(resolve(made, item)) for path, item in paths if is_object(item)}
    seen: set[str] = set()
    for path, item in made["paths"].items():
        for method in [method for method in METHODS if is_object(item.get(method))]:
            item[method] = _operation(made, f"{method} {path}", item[method], item, seen)
        item.pop("parameters", None)  # each operation has them now
    return made


def _check(document: Mapping[str, JSONValue]) -> None:
    if not re.match(r"3\.[0-9]", str(document.get("openapi", ""))):
        version = f"Swagger {document['swagger']}" if "swagger" in document else "not an OpenAPI document"
        raise ValueError(f"the document must be OpenAPI 3.0 or 3.1, and is {version}; convert it first")
    if not is_object(document.get("paths", {})):
        raise ValueError("paths: must be a mapping of paths; correct the document")


def _with_text_keys(node: JSONValue) -> JSONValue:
    """Return a copy of a node whose names are texts: YAML reads a bare `200:` as a number."""
    if is_array(node):
        return [_with_text_keys(part) for part in node]
    if not is_object(node):
        return node
    return {str(key): _with_text_keys(value) for key, value in node.items()}


def _resolve_examples(document: JSONObject, node: JSONValue) -> None:
    """Put in what the references among the examples of a media type lead to."""
    for part in as_object(node).values() if is_object(node) else as_array(node):
        _resolve_examples(document, part)
    examples = as_object(node).get("examples")
    for name, example in as_object(examples).items():
        if isinstance(examples, dict) and is_object(example) and isinstance(example.get("$ref"), str):
            examples[name] = resolve(document, example)


def _operation(
    document: JSONObject, location: str, node: Mapping[str, JSONValue], item: Mapping[str, JSONValue], seen: set[str]
) -> JSONObject:
    name = str(node.get("operationId") or re.sub(r"\W+", "_", location).strip("_"))
    unique = next(
        candidate for candidate in chain([name], (f"{name}_{number}" for number in count(2))) if candidate not in seen
    )
    seen.add(unique)
    parameters: dict[tuple[str, str], JSONObject] = {}
    for reference in (*as_array(item.get("parameters")), *as_array(node.get("parameters"))):
        parameter = as_object(resolve(document, reference))
        if "name" in parameter and "in" in parameter:  # the operation's own takes precedence
            parameters[parameter["name"], parameter["in"]] = _parameter(parameter)
    responses = as_object(node.get("responses"))
    return {**node, "operationId": unique, "parameters": list(parameters.values()), "responses": responses}


def _parameter(node: Mapping[str, JSONValue]) -> JSONObject:
    """Return a parameter with a schema; one described by `content` is JSON."""
    if "schema" in node:
        return dict(node)
    content = next(iter(as_object(node.get("content")).values()), None)
    return {**node, "schema": as_object(content).get("schema", {}), "x-json": "content" in node}


def _as_3_1(node: JSONValue, *, is_named: bool = False) -> JSONValue:
    """Return a node of a 3.0 document as 3.1 says it."""
    if is_array(node):
        return [_as_3_1(part) for part in node]
    if not is_object(node):
        return node
    if is_named:
        return {name: _as_3_1(part) for name, part in node.items()}
    if isinstance(node.get("$ref"), str):
        return {"$ref": node["$ref"]}  # 3.0 ignores what stands beside it
    made: JSONObject = {
        word: value if word in _DATA else _as_3_1(value, is_named=word in _NAMED) for word, value in node.items()
    }
    _move_limit(made, "exclusiveMinimum", "minimum")
    _move_limit(made, "exclusiveMaximum", "maximum")
    is_nullable = made.pop("nullable", None)
    return _nullable(made) if is_nullable is True else made


def _move_limit(schema: JSONObject, exclusive: str, limit: str) -> None:
    """Let an exclusive limit be a number of its own, not a flag beside the limit."""
    if isinstance(schema.get(exclusive), bool):
        is_exclusive = schema.pop(exclusive)
        if is_exclusive and limit in schema:
            schema[exclusive] = schema.pop(limit)


def _nullable(schema: JSONObject) -> JSONObject:
    """Return a schema that takes null as well."""
    if is_array(schema.get("enum")) and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    if isinstance(schema.get("type"), str):
        return {**schema, "type": [schema["type"], "null"]}
    if any(word in schema for word in ("allOf", "oneOf", "anyOf", "$ref")):
        words = ("description", "title", "readOnly")
        annotations: JSONObject = {word: schema.pop(word) for word in words if word in schema}
        return {**annotations, "anyOf": [schema, {"type": "null"}]}
    return schema


def base_paths(document: Mapping[str, JSONValue]) -> Iterator[str]:
    """Yield what the paths of a document may have before them: the paths of its servers, the longest first."""
    items = [as_object(item) for item in as_object(document.get("paths")).values()]
    operations = [as_object(item.get(method)) for item in items for method in METHODS]
    servers = [
        as_object(server) for holder in (document, *items, *operations) for server in as_array(holder.get("servers"))
    ]
    paths = {_path_of(server) for server in servers}
    yield from sorted((path for path in paths if path.startswith("/")), key=lambda path: (-len(path), path))


def _path_of(server: Mapping[str, JSONValue]) -> str:
    url = str(server.get("url", ""))
    for name, variable in as_object(server.get("variables")).items():
        url = url.replace(f"{{{name}}}", str(as_object(variable).get("default", "")))
    return re.sub(r"^[a-zA-Z][a-zA-Z0-9+.-]*://[^/]*|^//[^/]*", "", url).rstrip("/")
