"""Responses: the generator is given their types alone, all as JSON objects; how each is read, templates say."""

from __future__ import annotations

import re
from typing import Any

import response_table
from document import Document, operations, resolve
from findings import Report, pointer

STATUS = re.compile(r"(?i)[1-5](\d\d|xx)|default")
FIRST = {True: 200, False: 400}
"""The statuses under which the generator is given the types of successes and of errors, one after another."""


def check_responses(document: Document, report: Report) -> None:
    """Refuse what is no response, and statuses that are none; a description may be missing."""
    for node in (document["components"].get("responses") or {}).values():
        if isinstance(node, dict) and "$ref" not in node:
            node.setdefault("description", "")
    for method, path, operation, _ in operations(document):
        rows = operation["responses"]
        for status, node in list(rows.items()):
            if str(status).startswith("x-"):
                del rows[status]
                continue
            location = pointer("paths", path, method, "responses", status)
            if not STATUS.fullmatch(str(status)):
                report.refuse(location, "is not a status; write three digits, a range such as 2XX, or default")
                del rows[status]
            elif not isinstance(node, dict):
                report.refuse(location, "is not a response; write an object with a description")
                del rows[status]
            elif method == "head":  # whose response never has a body
                resolved = resolve(document, node)
                if isinstance(resolved, dict):
                    rows[status] = {key: value for key, value in resolved.items() if key != "content"}
            elif "$ref" not in node:
                node.setdefault("description", "")


def types_of_responses(document: Document, report: Report) -> None:
    """Give the generator the types of responses where they are not as most are, one for each schema."""
    schemas = document["components"]["schemas"]
    for _, _, operation, _ in list(operations(document)):
        rows = response_table.table(document, operation)
        if response_table.is_plain(rows):
            _without_ranges(document, operation)
            continue
        typed: dict[str, Any] = {}
        for is_good, group in ((True, response_table.successes(rows)), (False, response_table.failures(rows))):
            for row in group:
                if row.form != "json":
                    continue
                if row.name not in schemas:
                    schemas[row.name] = _wrapped(row.schema) if row.is_wrapped else row.schema
                schema = {"$ref": f"#/components/schemas/{row.name}"}
                status = str(FIRST[is_good] + len(typed))
                typed[status] = {"description": "", "content": {"application/json": {"schema": schema}}}
        operation["responses"] = typed or {"204": {"description": ""}}


def _without_ranges(document: Document, operation: dict[str, Any]) -> None:
    """Name the media types that are ranges, such as `*/*`, as the JSON that they are read as."""
    for status, node in operation["responses"].items():
        resolved = resolve(document, node)
        content = resolved.get("content") if isinstance(resolved, dict) else None
        if any("*" in name for name in content or ()):
            plain = {response_table.plain_type(name): value for name, value in content.items()}
            operation["responses"][status] = {**resolved, "content": plain}


def _wrapped(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": ["value"], "properties": {"value": schema}}
