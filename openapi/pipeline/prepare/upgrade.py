"""OpenAPI 3.0: its schemas become those of 3.1, which are JSON Schema."""

from __future__ import annotations

from typing import Any

from document import Document
from findings import Report

from prepare.schema_walk import change_schemas


def to_3_1(document: Document, report: Report) -> None:
    """Make a document of 3.0 one of 3.1."""
    if str(document["openapi"]).startswith("3.0"):
        document["openapi"] = "3.1.0"
        change_schemas(document, _upgraded)


def _upgraded(schema: Any) -> Any:
    if not isinstance(schema, dict) or "$ref" in schema:
        return {"$ref": schema["$ref"]} if isinstance(schema, dict) else schema  # 3.0 ignores what stands beside it
    if schema == {"nullable": True}:
        return schema  # a part of `allOf`, which means the whole
    made = dict(schema)
    if isinstance(made.get("allOf"), list) and {"nullable": True} in made["allOf"]:
        made.update(allOf=[part for part in made["allOf"] if part != {"nullable": True}], nullable=True)
    for limit, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if made.get(limit) is True and bound in made:
            made[limit] = made.pop(bound)
        elif isinstance(made.get(limit), bool):
            del made[limit]
    return _nullable(made) if made.pop("nullable", False) is True else made


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    type_name = schema.get("type")
    if isinstance(type_name, str) and "enum" not in schema:
        return {**schema, "type": [type_name, "null"]}
    if "enum" in schema:
        values = [value for value in schema["enum"] if value is not None]
        described = {key: schema.pop(key) for key in ("description", "deprecated") if key in schema}
        return {**described, "anyOf": [{**schema, "enum": values}, {"type": "null"}]}
    for key in ("anyOf", "oneOf"):
        if isinstance(schema.get(key), list):
            return {**schema, key: [*schema[key], {"type": "null"}]}
    if isinstance(schema.get("allOf"), list):
        described = {key: schema.pop(key) for key in ("description", "deprecated") if key in schema}
        only = schema["allOf"][0] if schema.keys() == {"allOf"} and len(schema["allOf"]) == 1 else schema
        return {**described, "anyOf": [only, {"type": "null"}]}
    return schema
