"""Bodies of operations: the media types that each takes, and how a body is written in each."""

from __future__ import annotations

from typing import Any, NamedTuple

from document import Document, resolve

WILD = {"*/*", "application/*"}
TEXTS = {"application/xml", "application/yaml", "application/x-yaml", "application/x-ndjson", "application/graphql"}


class Media(NamedTuple):
    """One media type of a body.

    Args:
        content_type: as the document names it.
        kind: `json`, `form`, `multipart`, `text` or `binary`: how a body is written.
        schema: its schema; empty for what is written as it is.
        node: the media type of the document.
        index: its place among the types that the generator is given; equal schemas share one.
    """

    content_type: str
    kind: str
    schema: dict[str, Any]
    node: dict[str, Any]
    index: int

    def encodings(self) -> dict[str, str]:
        """Return the content types that the document gives to parts."""
        by_name = self.node.get("encoding")
        rows = by_name.items() if isinstance(by_name, dict) else ()
        return {
            name: row["contentType"] for name, row in rows if isinstance(row, dict) and _is_one(row.get("contentType"))
        }

    def joined(self) -> list[str]:
        """Return the members whose lists are one value with commas."""
        by_name = self.node.get("encoding")
        rows = by_name.items() if isinstance(by_name, dict) and self.kind == "form" else ()
        return [name for name, row in rows if isinstance(row, dict) and row.get("explode") is False]


def _is_one(content_type: object) -> bool:
    return isinstance(content_type, str) and "," not in content_type and "*" not in content_type


def kind_of(content_type: str, schema: dict[str, Any]) -> str:
    """Return how a body of a media type is written."""
    name = content_type.partition(";")[0].strip().lower()
    if name.endswith(("/json", "+json")) or (name in WILD and not _is_text(schema)):
        return "binary" if _is_text(schema) and schema.get("format") == "binary" else "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    return "text" if name.startswith("text/") or name.endswith("+xml") or name in TEXTS else "binary"


def _is_text(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "string"


def request_body(document: Document, operation: dict[str, Any]) -> dict[str, Any]:
    """Return the body of an operation; an empty object when it takes none."""
    body = resolve(document, operation.get("requestBody"))
    return body if isinstance(body, dict) and isinstance(body.get("content"), dict) else {}


def table(document: Document, operation: dict[str, Any]) -> list[Media]:
    """Return the media types that an operation takes, in the order of the document."""
    rows: list[Media] = []
    for name, reference in request_body(document, operation).get("content", {}).items():
        node = resolve(document, reference) or {}
        own = node.get("schema") if isinstance(node.get("schema"), dict) else {}
        body_kind = kind_of(name, resolve(document, own))
        content_type = "application/json" if body_kind == "json" and "*" in name else name
        schema = own if body_kind in {"json", "form", "multipart"} else {"type": "string", "format": "binary"}
        same = next((row.index for row in rows if row.schema == schema), None)
        index = len({row.index for row in rows}) if same is None else same
        rows.append(Media(content_type, body_kind, schema, node, index))
    return rows


def is_required(document: Document, operation: dict[str, Any]) -> bool:
    """Tell whether an operation must have a body."""
    return request_body(document, operation).get("required") is True
