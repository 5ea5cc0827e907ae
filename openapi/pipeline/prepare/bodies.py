"""Bodies: the generator is given their types alone, all as JSON; how each media type is written, templates say."""

from __future__ import annotations

from typing import Any

import body_table
from document import Document, operations, resolve
from findings import Report, pointer

FILE = {"type": "string", "format": "binary"}
DEEPEST = 8
"""How far parts of schemas within one another are looked into."""


def check_bodies(document: Document, report: Report) -> None:
    """Refuse bodies that cannot be sent."""
    for method, path, operation, _ in operations(document):
        location = pointer("paths", path, method, "requestBody")
        if "requestBody" not in operation:
            continue
        body = resolve(document, operation["requestBody"])
        if not isinstance(body, dict) or not isinstance(body.get("content"), dict) or not body["content"]:
            report.refuse(location, "has no content; name a media type and its schema, or remove the body")
            continue
        for row in body_table.table(document, operation):
            if row.kind == "form" and not _is_object(document, row.schema):
                report.refuse(
                    f"{location}/content{pointer(row.content_type)[1:]}", "a form must be an object; correct its schema"
                )


def _is_object(document: Document, schema: dict[str, Any]) -> bool:
    schema = resolve(document, schema)
    return schema.get("type") in (None, "object", ["object", "null"])


def types_of_bodies(document: Document, report: Report) -> None:
    """Give the generator the types of bodies, one for each schema."""
    for _, _, operation, _ in list(operations(document)):
        rows = body_table.table(document, operation)
        if not rows:
            operation.pop("requestBody", None)
            continue
        required = body_table.is_required(document, operation)
        by_index = {row.index: row for row in reversed(rows)}
        content = {}
        for index, row in sorted(by_index.items()):
            schema = row.schema
            if row.kind == "multipart":
                schema = _with_files(document, schema, 0)
            if len(by_index) > 1:
                schema = _named(document, operation["operationId"], row, schema)
            content[f"application/x{index}+json" if len(by_index) > 1 else "application/json"] = {"schema": schema}
        operation["requestBody"] = {"required": required, "content": content}


def _named(document: Document, operation_id: str, row: body_table.Media, schema: dict[str, Any]) -> dict[str, Any]:
    """Return a reference to a schema that would have the name of another one of the operation."""
    if "$ref" in schema or not {"properties", "enum", "allOf", "anyOf", "oneOf", "items"} & schema.keys():
        return schema
    schemas = document["components"]["schemas"]
    base = name = f"{operation_id}_{row.kind}_body"
    number = 2
    while name in schemas:
        name, number = f"{base}_{number}", number + 1
    schemas[name] = schema
    return {"$ref": f"#/components/schemas/{name}"}


def _with_files(document: Document, schema: dict[str, Any], depth: int) -> dict[str, Any]:
    """Return the schema of a multipart body, changed in place: what holds bytes is a file."""
    target = resolve(document, schema)
    for part in target.get("allOf") or ():
        if depth < DEEPEST:
            _with_files(document, part, depth + 1)
    properties = target.get("properties")
    for name, part in properties.items() if isinstance(properties, dict) else ():
        if _holds_bytes(part):
            properties[name] = {**FILE, **{key: part[key] for key in ("description", "deprecated") if key in part}}
        elif isinstance(part, dict) and part.get("type") == "array" and _holds_bytes(part.get("items")):
            part["items"] = FILE
    return schema


def _holds_bytes(schema: Any) -> bool:
    """Tell whether a part is a file: binary in 3.0, without a type or with a media type of its own in 3.1."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    if schema.get("format") == "binary":
        return True
    if "contentMediaType" in schema and "contentEncoding" not in schema:
        return "json" not in str(schema["contentMediaType"])
    return not schema.keys() - {"description", "title", "deprecated"}
