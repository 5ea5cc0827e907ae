"""A parameter as the document describes it: its schema, and the value of the texts it is sent as."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.schema import Schema, resolve

_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class Parameter:
    """A parameter with its schema.

    Args:
        document: the document.
        node: the parameter as it stands there, without references.
    """

    def __init__(self, document: Mapping[str, JSONValue], node: Mapping[str, JSONValue]) -> None:
        self.node = node
        self.name: str = node["name"]
        self.location: str = node["in"]
        self.required = bool(node.get("required"))
        self.schema = Schema(document, node["schema"])
        self.known_schema = Schema(document, node["schema"], known_only=True)
        target = resolve(document, node["schema"])
        self.is_array = target.get("type") == "array"
        item = resolve(document, target.get("items", {})) if self.is_array else target
        self.kind = _kind(document, item)
        self._is_joined = self.is_array and node.get("explode") is False  # one text, with commas

    def code(self) -> str:
        """Return the error code the API would use for this parameter, by its naming: `invalid_page_size`."""
        return f"invalid_{_WORD.sub('_', self.name).lower()}"

    def parse(self, texts: Sequence[str]) -> JSONValue:
        """Return the value of the texts; a text that is not a value of the type stays a text, which is then refused."""
        if self._is_joined:
            texts = [part for text in texts for part in text.split(",")]
        values = [_value(text, self.kind) for text in texts]
        return values if self.is_array else values[-1]

    def listed(self) -> list[str]:
        """Return the values the document lists for it."""
        target = resolve(self.schema.document, self.schema.schema)
        values = target.get("enum", [target["const"]] if "const" in target else [])
        return [str(value) for value in values]


def _kind(document: Mapping[str, JSONValue], node: Mapping[str, JSONValue]) -> str:
    """Return the type of a schema; of alternatives that of the first."""
    branches = [*node.get("anyOf", ()), *node.get("oneOf", ())]
    if "type" not in node and branches:
        return _kind(document, resolve(document, branches[0]))
    return str(node.get("type", "string"))


def _value(text: str, type_name: str) -> JSONValue:
    if type_name == "integer" and re.fullmatch(r"-?(0|[1-9][0-9]{0,18})", text):
        return int(text)
    if type_name == "number" and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text):
        return float(text)
    if type_name == "boolean" and text in {"true", "false"}:
        return text == "true"
    return text
