"""Bodies of requests from a file, standard input and `--set`, typed by the schema of the document."""

from __future__ import annotations

import difflib
import json
import re
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from sinch_provisioning_api.content import File, Media, encode_content
from sinch_provisioning_api.types import UNSET

from sinch_provisioning._json import JSONObject, JSONValue, as_array, as_object, is_array, is_object, parse_json
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import Schema, resolve
from sinch_provisioning.cli.output import tell
from sinch_provisioning.errors import ConfigurationError

_DOT: Final = re.compile(r"(?<!\\)\.")
_INTEGER: Final = re.compile(r"-?(0|[1-9][0-9]*)")
_TYPES: Final[tuple[tuple[type, str], ...]] = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"))
_WORDS: Final = {"null": None, "true": True, "false": False}
_PARTS: Final = ("allOf", "anyOf", "oneOf")


def body_of(operation: Operation, source: str | None, settings: Sequence[str]) -> object:
    """Return the body of a request; `UNSET` for none.

    Args:
        operation: the operation.
        source: a file, `-` for standard input, None for nothing.
        settings: what `--set` says, such as `details.name=Hanok`.

    Raises:
        ConfigurationError: it cannot be read, does not fit the document, or is missing.
    """
    is_empty = source is None and not settings
    if is_empty and operation.body_required:
        raise ConfigurationError("a body is needed: --body FILE or --set NAME=VALUE; --example prints one")
    if is_empty:
        return UNSET
    content_type, media_kind = _media(operation)
    if media_kind in {"text", "binary"}:
        return _raw(source, settings, Media(content_type, media_kind))
    value: JSONValue = JSONObject() if source is None else _json_of(source)
    return _encoded(operation, value, settings, Media(content_type, media_kind))


def _encoded(operation: Operation, value: JSONValue, settings: Sequence[str], media: Media) -> object:
    schema = operation.body or _schema_of(operation, media.content_type)
    for setting in settings:
        value = with_setting(schema, value, setting)
    if media.kind == "multipart" and is_object(value):
        value = {name: _part(part) for name, part in value.items()}
    return encode_content(value, media)


def _media(operation: Operation) -> tuple[str, str]:
    """Return the media type that is sent and what kind of body it is."""
    names = list(operation.media_types)
    if operation.body is not None:
        name = next((name for name in names if "json" in name), "application/json")
        return name, "json"
    name = names[0].partition(";")[0].strip().lower()
    if name == "application/x-www-form-urlencoded":
        return name, "form"
    if name == "multipart/form-data":
        return name, "multipart"
    if "*" in name:
        return "application/octet-stream", "binary"
    return name, "text" if name.startswith("text/") else "binary"


def _schema_of(operation: Operation, content_type: str) -> Schema:
    node = as_object(resolve(operation.document, operation.node.get("requestBody")))
    media = as_object(as_object(node.get("content")).get(content_type))
    return Schema(operation.document, media.get("schema", {}))


def _raw(source: str | None, settings: Sequence[str], media: Media) -> object:
    if settings or source is None:
        raise ConfigurationError(f"this operation sends {media.content_type}: pass it with --body FILE, without --set")
    return encode_content(_read(source), media)


def _part(value: JSONValue) -> object:
    is_file = isinstance(value, str) and value.startswith("@") and len(value) > 1
    return File(Path(value[1:])) if is_file else value


def _read(source: str) -> bytes:
    if source == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(source).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigurationError(f"--body {source} cannot be read: {reason}") from None


def _json_of(source: str) -> JSONValue:
    name = "standard input" if source == "-" else source
    text = _read(source)
    try:
        return parse_json(text)
    except json.JSONDecodeError as error:
        where = f"{error.msg} at line {error.lineno}, column {error.colno}"
    except ValueError as error:
        where = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)
    raise ConfigurationError(f"--body {name} is not JSON: {where}")


def with_setting(schema: Schema, value: JSONValue, setting: str) -> JSONValue:
    r"""Return a body with one member set.

    Args:
        schema: that of the body.
        value: the body so far.
        setting: a path with dots, `=` and the value; items of lists by index, a dot within a name as `\.`.

    Raises:
        ConfigurationError: the path leads nowhere, or the value is not of the type that the schema has there.
    """
    path, equals, text = setting.partition("=")
    parts = [part.replace("\\.", ".") for part in _DOT.split(path)]
    if not equals or not all(parts):
        raise ConfigurationError(f"--set must be NAME=VALUE with dots between names, not {setting!r}")
    return _Setter(schema.document, path).put(value, [schema.schema], parts, text)


class _Setter:
    """Sets one member, and says of what goes wrong which path was typed."""

    def __init__(self, document: Mapping[str, JSONValue], path: str) -> None:
        self._document = document
        self._path = path

    def put(self, value: JSONValue, schemas: Sequence[JSONValue], parts: Sequence[str], text: str) -> JSONValue:
        """Return a value in which the rest of the path is set; `schemas` are what it may be, empty when unknown."""
        if not parts:
            return self._typed(schemas, text)
        nodes = list(alternatives(self._document, schemas))
        first = parts[0]
        if is_array(value) or (value is None and _is_list(nodes, first)) or (value == {} and _is_list(nodes, first)):
            return self._item(as_array(value), nodes, parts, text)
        if value is not None and not is_object(value):
            raise ConfigurationError(f"--set {self._path}: what holds {first} is not an object in the body")
        members: JSONObject = {**as_object(value)}
        members[first] = self.put(members.get(first), self._members(nodes, first), parts[1:], text)
        return members

    def _item(
        self, items: list[JSONValue], nodes: Sequence[Mapping[str, JSONValue]], parts: Sequence[str], text: str
    ) -> list[JSONValue]:
        index = int(parts[0]) if _INTEGER.fullmatch(parts[0]) and len(parts[0]) < 6 else -1
        if not 0 <= index <= len(items):
            raise ConfigurationError(
                f"--set {self._path}: {parts[0]} must be an index from 0 to {len(items)} of a list"
            )
        schemas = [node["items"] for node in nodes if is_object(node.get("items"))]
        own = items[index] if index < len(items) else None
        return [*items[:index], self.put(own, schemas, parts[1:], text), *items[index + 1 :]]

    def _members(self, nodes: Sequence[Mapping[str, JSONValue]], name: str) -> list[JSONValue]:
        known = {key: None for node in nodes for key in as_object(node.get("properties"))}
        schemas = [node["properties"][name] for node in nodes if name in as_object(node.get("properties"))]
        if schemas:
            return schemas
        extra = [node["additionalProperties"] for node in nodes if is_object(node.get("additionalProperties"))]
        if not extra and known:
            self._refuse_near(name, known, nodes)
            tell(f"note: the document has no {name} there (--set {self._path}); it is sent all the same")
        return extra

    def _refuse_near(self, name: str, known: Collection[str], nodes: Sequence[Mapping[str, JSONValue]]) -> None:
        """Refuse a name that is nearly one of the document, or stands one level deeper there."""
        below = [
            f"{outer}.{name}"
            for node in nodes
            for outer, member in as_object(node.get("properties")).items()
            if any(name in as_object(inner.get("properties")) for inner in alternatives(self._document, [member]))
        ]
        near = [*difflib.get_close_matches(name, known, 1, 0.75), *below]
        if near:
            raise ConfigurationError(f"--set {self._path}: the document has no {name} there; did you mean {near[0]}?")

    def _typed(self, schemas: Sequence[JSONValue], text: str) -> JSONValue:
        nodes = list(alternatives(self._document, schemas))
        types = {name for node in nodes for name in types_of(node)}
        if not types:
            try:
                return json.loads(text)
            except (ValueError, RecursionError):
                return text
        if text[:1] in {"{", "["} and types & {"object", "array"}:
            try:
                return json.loads(text)
            except (ValueError, RecursionError):
                raise ConfigurationError(f"--set {self._path}: {text[:40]!r} is not JSON") from None
        value = scalar_of(text, types)
        if isinstance(value, str) and "string" not in types:
            raise ConfigurationError(f"--set {self._path} must be {self._wanted(types)}, not {text[:40]!r}")
        return value

    def _wanted(self, types: set[str]) -> str:
        more = {"array": f" (--set {self._path}.0=…, or JSON)", "object": f" (--set {self._path}.NAME=…, or JSON)"}
        return " or ".join(f"{name}{more.get(name, '')}" for name in sorted(types))


def scalar_of(text: str, types: set[str]) -> JSONValue:
    """Return the value of a text as one of some types; the text when it is none of them, or may be a text.

    Args:
        text: what was typed.
        types: names of JSON types.
    """
    if "string" in types:
        return text
    if text in _WORDS and ("null" if text == "null" else "boolean") in types:
        return _WORDS[text]
    if types & {"integer", "number"} and _INTEGER.fullmatch(text) and len(text) < 400:
        return int(text)
    if "number" in types and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?", text):
        return float(text)
    return text


def _is_list(nodes: Sequence[Mapping[str, JSONValue]], part: str) -> bool:
    types = {name for node in nodes for name in types_of(node)}
    return bool(_INTEGER.fullmatch(part)) and ("array" in types or not types)


def alternatives(document: Mapping[str, JSONValue], schemas: Sequence[JSONValue]) -> Iterator[Mapping[str, JSONValue]]:
    """Yield schemas and all that they are put together from, without references.

    Args:
        document: what references lead into.
        schemas: the schemas.
    """
    rest, seen = list(schemas), set[int]()
    while rest:
        node = resolve(document, rest.pop(0))
        if not is_object(node) or id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        rest += [part for word in _PARTS for part in as_array(node.get(word))]


def types_of(node: Mapping[str, JSONValue]) -> set[str]:
    """Return the JSON types of a schema, by its type or by its values; none when it says nothing."""
    declared = node.get("type")
    if declared is not None:
        return set(declared) if is_array(declared) else {str(declared)}
    values = [node["const"]] if "const" in node else as_array(node.get("enum"))
    types = {name for value in values for python, name in _TYPES if type(value) is python}
    if "properties" in node:
        types.add("object")
    return types | ({"array"} if "items" in node else set())
