"""Events: each is a POST of a JSON object that has a name among the schemas; callbacks are refused."""

from __future__ import annotations

import re
from typing import Any

from document import METHODS, Document, operations, resolve
from findings import Report, pointer


def named_payloads(document: Document, report: Report) -> None:
    """Give the payload of each event a name, and say of which event there is nothing to decode."""
    for name, reference in list((document.get("webhooks") or {}).items()):
        item = resolve(document, reference)
        operation = next((item[method] for method in ("post", *METHODS) if isinstance(item.get(method), dict)), None)
        content = _json_content(document, operation)
        if operation is None or content is None or not _is_object(document, content["schema"]):
            del document["webhooks"][name]
            report.note(pointer("webhooks", name), "is left out: an event without a JSON object has nothing to decode")
            continue
        if "$ref" not in content["schema"]:
            content["schema"] = {"$ref": _hoisted(document, name, content["schema"])}
        body = {**resolve(document, operation["requestBody"]), "content": {"application/json": content}}
        document["webhooks"][name] = {**item, "post": {**operation, "requestBody": body}}


def _json_content(document: Document, operation: dict[str, Any] | None) -> dict[str, Any] | None:
    body = resolve(document, (operation or {}).get("requestBody"))
    rows = body.get("content") if isinstance(body, dict) else None
    for name, content in (rows or {}).items():
        if ("json" in name or "*" in name) and isinstance(content, dict) and isinstance(content.get("schema"), dict):
            return dict(content)
    return None


def _is_object(document: Document, schema: dict[str, Any]) -> bool:
    target = resolve(document, schema)
    return target.get("type") in ("object", None) and bool({"properties", "allOf"} & target.keys())


def _hoisted(document: Document, event: str, schema: dict[str, Any]) -> str:
    schemas = document["components"]["schemas"]
    base = name = "_".join(re.findall(r"\w+", event)) or "event"
    number = 2
    while name in schemas:
        name, number = f"{base}_{number}", number + 1
    schemas[name] = schema
    return pointer("components", "schemas", name)


def check_callbacks(document: Document, report: Report) -> None:
    """Refuse callbacks: a client does not serve."""
    for method, path, operation, _ in operations(document):
        for name in operation.get("callbacks") or {}:
            location = pointer("paths", path, method, "callbacks", name)
            report.refuse(location, "a callback is not generated; write it under webhooks, or remove it")
