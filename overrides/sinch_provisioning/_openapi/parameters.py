"""A parameter as the document describes it: its schema, and the value of the texts it is sent as."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from sinch_provisioning._json import JSONObject, JSONValue, as_object, is_array, is_object
from sinch_provisioning._openapi.schema import Schema, known_values, properties_of, resolve

_SEPARATORS = {"pipeDelimited": "|", "spaceDelimited": " "}
"""What stands between the items of an array that is sent as one text, where it is no comma."""
_PARAMETER = re.compile(r"\{([^{}]+)\}")
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class Parameter:
    """A parameter with its schema.

    Args:
        document: the document.
        node: the parameter as it stands there, without references.
    """

    def __init__(self, document: Mapping[str, JSONValue], node: Mapping[str, JSONValue]) -> None:
        self.node = node
        self.name: str = str(node["name"])
        self.location: str = node["in"]
        self.required = bool(node.get("required"))
        self.schema = Schema(document, node["schema"])
        self.known_schema = Schema(document, node["schema"], known_only=True)
        target = _without_null(document, node["schema"])
        self.is_array = _kind(document, target) == "array"
        self.kind = _kind(document, _without_null(document, target.get("items", {})) if self.is_array else target)
        self._is_object = self.kind == "object" and not self.is_array
        self._style = str(node.get("style", "form" if self.location in ("query", "cookie") else "simple"))
        self._is_exploded = bool(node.get("explode", self._style == "form"))
        self._is_json = bool(node.get("x-json"))
        self._separator = "" if self._is_exploded or not self.is_array else _SEPARATORS.get(self._style, ",")

    def texts(self, query: Sequence[tuple[str, str]]) -> list[str]:
        """Return what a query says of the parameter; an object that is spread over it as one JSON text."""
        members = self._spread(query) if self._is_object and self.location == "query" and not self._is_json else {}
        own = [value for name, value in query if name in (self.name, f"{self.name}[]")]
        return [json.dumps(members)] if members else own

    def _spread(self, query: Sequence[tuple[str, str]]) -> JSONObject:
        document = self.schema.document
        properties = properties_of(document, self.schema.schema)
        if self._style == "deepObject":
            sent = {key[len(self.name) + 1 : -1]: value for key, value in query if self._is_member(key)}
        else:
            sent = {key: value for key, value in query if key in properties and self._is_exploded}
        return {name: _value(sent[name], _kind(document, resolve(document, properties.get(name, {})))) for name in sent}

    def _is_member(self, key: str) -> bool:
        return key.startswith(f"{self.name}[") and key.endswith("]")

    def code(self) -> str:
        """Return the error code the API would use for this parameter, by its naming: `invalid_page_size`."""
        return f"invalid_{_WORD.sub('_', self.name).lower()}"

    def parse(self, texts: Sequence[str]) -> JSONValue:
        """Return the value of the texts; a text that is not a value of the type stays a text, which is then refused."""
        if self._is_json or self._is_object:
            return _of_json(texts[-1])
        if self._separator:
            texts = [part for text in texts for part in text.split(self._separator)]
        values = [_value(text, self.kind) for text in texts]
        return values if self.is_array else values[-1]

    def listed(self) -> list[str]:
        """Return the values the document lists for it."""
        target = resolve(self.schema.document, self.schema.schema)
        values = target.get("enum", [target["const"]] if "const" in target else [])
        return [str(value) for value in values]

    def known(self) -> list[str]:
        """Return the values that are known of it, or of an item of it, whether the document takes others too or not."""
        document = self.schema.document
        target = _without_null(document, self.schema.schema)
        target = _without_null(document, target.get("items", {})) if self.is_array else target
        return [str(value) for value in known_values(document, target) or target.get("enum", ())]


def parameters_of(template: str) -> tuple[str, ...]:
    """Return the names of the parameters of a path template, in order."""
    return tuple(_PARAMETER.findall(template))


def _of_json(text: str) -> JSONValue:
    """Return the value of a JSON text; another text stays one."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _without_null(document: Mapping[str, JSONValue], schema: JSONValue) -> Mapping[str, JSONValue]:
    """Return a schema, or the one that it takes beside null."""
    target = resolve(document, schema)
    if not is_object(target):
        return {}
    branches = [branch for branch in (*target.get("anyOf", ()), *target.get("oneOf", ())) if branch != {"type": "null"}]
    is_alone = "type" not in target and len(branches) == 1
    return _without_null(document, branches[0]) if is_alone else target


def _kind(document: Mapping[str, JSONValue], node: Mapping[str, JSONValue]) -> str:
    """Return the type of a schema; of alternatives that of the first."""
    type_name = node.get("type")
    if is_array(type_name):
        return str(next((option for option in type_name if option != "null"), "null"))
    if type_name is not None:
        return str(type_name)
    parts = [part for word in ("anyOf", "oneOf", "allOf") for part in node.get(word, ())]
    if parts:
        return _kind(document, as_object(resolve(document, parts[0])))
    return "object" if "properties" in node else "string"


def _value(text: str, type_name: str) -> JSONValue:
    if type_name == "integer" and re.fullmatch(r"-?(0|[1-9][0-9]{0,18})", text):
        return int(text)
    if type_name == "number" and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text):
        return float(text)
    if type_name == "boolean" and text in {"true", "false"}:
        return text == "true"
    return text


def undeclared(document: Mapping[str, JSONValue], name: str) -> Parameter:
    """Return what a parameter of a path is taken for that the document does not declare: a text."""
    return Parameter(document, {"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
