"""A parameter as the document describes it: its schema, and the value of the texts it is sent as."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sinch_provisioning._openapi.document import Schema, resolve

_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class Parameter:
    """A parameter with its schema.

    Args:
        document: the document.
        node: the parameter as it stands there, without references.
    """

    def __init__(self, document: Mapping[str, Any], node: Mapping[str, Any]) -> None:
        self.name: str = node["name"]
        self.place: str = node["in"]
        self.required: bool = bool(node.get("required"))
        self.schema = Schema(document, node["schema"])
        target = resolve(document, node["schema"])
        self.is_array = target.get("type") == "array"
        item = resolve(document, target.get("items", {})) if self.is_array else target
        self.kind: str = item.get("type", "string")
        self._is_joined = self.is_array and node.get("explode") is False  # one text, with commas

    def code(self) -> str:
        """Return the error code the API would use for this parameter, by its naming: `invalid_page_size`."""
        return f"invalid_{_WORD.sub('_', self.name).lower()}"

    def parse(self, texts: list[str]) -> Any:
        """Return the value of the texts; a text that is no value of the type stays a text, which is then refused."""
        if self._is_joined:
            texts = [part for text in texts for part in text.split(",")]
        values = [_value(text, self.kind) for text in texts]
        return values if self.is_array else values[-1]


def _value(text: str, kind: str) -> Any:
    if kind == "integer" and re.fullmatch(r"-?(0|[1-9][0-9]{0,18})", text):
        return int(text)
    if kind == "number" and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text):
        return float(text)
    if kind == "boolean" and text in {"true", "false"}:
        return text == "true"
    return text
