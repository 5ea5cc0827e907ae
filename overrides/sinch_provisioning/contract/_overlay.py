"""An OpenAPI Overlay (1.0.0) with the evidence of each action in a comment, and schemas made of what was seen."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Final

from attrs import define, field

from sinch_provisioning._json import JSONObject, JSONValue, as_object, is_array, is_object
from sinch_provisioning._openapi.changes.values import type_of
from sinch_provisioning._openapi.pointer import resolve_pointer, split
from sinch_provisioning._terminal import counted, visible

_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NAME: Final = re.compile(r"(?!.*[0-9]{4})[A-Za-z_$][A-Za-z0-9_$.-]{0,63}")
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
SHOWN: Final = 5
"""Exchanges that a comment names."""


def is_name(text: str) -> bool:
    """Tell whether a text can be the name of a member, and no key of data such as a phone number."""
    return _NAME.fullmatch(text) is not None


def json_path(document: JSONValue, pointer: str) -> str:
    """Return a JSON pointer into a document as a JSONPath (RFC 9535)."""
    path, parts = "$", split(pointer)
    for index, part in enumerate(parts):
        if is_array(resolve_pointer(document, parts[:index])):
            path += f"[{part}]"
        else:
            path += f".{part}" if _PLAIN.fullmatch(part) else f"[{quoted(part)}]"
    return path


def quoted(text: str) -> str:
    """Return a text as JSONPath writes one."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def inferred(value: JSONValue) -> JSONObject:
    """Return a schema that a value has, without anything of the value itself: types, and names of members."""
    name = type_of(value)
    if is_object(value):
        members = {key: inferred(member) for key, member in value.items() if is_name(key)}
        return {"type": name, "properties": members} if members else {"type": name}
    if is_array(value):
        return {"type": name, **_widest([inferred(item) for item in value])}
    if isinstance(value, str) and _TIME.fullmatch(value):
        return {"type": name, "format": "date-time"}
    return {"type": name}


def _widest(items: Sequence[JSONObject]) -> JSONObject:
    """Return what the items of a list are, as a member of its schema; nothing for no item."""
    return {"items": reduce(widened, items)} if items else {}


def widened(first: JSONObject, second: JSONObject) -> JSONObject:
    """Return a schema that takes what two schemas of `inferred` take."""
    types = list(dict.fromkeys([*_types(first), *_types(second)]))
    if {"number", "integer"} <= set(types):
        types.remove("integer")
    made: JSONObject = {"type": types[0] if len(types) == 1 else types}
    if first.get("format") == second.get("format") is not None:
        made["format"] = first["format"]
    properties = {**as_object(first.get("properties"))}
    for key, schema in as_object(second.get("properties")).items():
        properties[key] = widened(properties[key], schema) if key in properties else schema
    made |= {"properties": properties} if properties else {}
    return made | _widest([side["items"] for side in (first, second) if "items" in side])


def _types(schema: JSONObject) -> list[str]:
    types = schema["type"]
    return types if is_array(types) else [types]


@define
class Action:
    """An action of an overlay.

    Args:
        target: JSONPath to what is changed.
        update: what is merged into it, or appended to a list; None to remove it.
        reasons: the rules that found it, with their sentence.
        places: the first exchanges that show it.
        count: how often it was seen.
    """

    target: str
    update: JSONValue = None
    reasons: dict[str, None] = field(factory=dict[str, None])
    places: dict[str, None] = field(factory=dict[str, None])
    count: int = 0

    def see(self, reason: str, place: str) -> None:
        """Note one more exchange that shows it."""
        self.count += 1
        self.reasons[reason] = None
        if len(self.places) < SHOWN:
            self.places[place] = None

    def lines(self) -> Iterable[str]:
        """Yield the action as YAML, its evidence before it."""
        for reason in self.reasons:
            yield f"  # {one_line(reason)}"
        yield f"  # seen {counted(self.count, 'time')}, such as in {one_line(', '.join(self.places))}"
        yield f"  - target: {_dumped(self.target)}"
        yield "    remove: true" if self.update is None else f"    update: {_dumped(self.update)}"


@define
class Overlay:
    """What a curator may change, with what no action can.

    Args:
        title: what it is for.
        actions: the actions, in the order they are applied.
        rest: sentences about what is left to a person.
    """

    title: str
    actions: list[Action]
    rest: list[str]

    def text(self) -> str:
        """Return it as YAML; what stands beside the comments is JSON, which any reader of YAML takes."""
        head = ["overlay: 1.0.0", "info:", f"  title: {_dumped(self.title)}", "  version: 1.0.0"]
        lines = [line for action in self.actions for line in action.lines()]
        rest = ["# For a person to decide:", *(f"#   {one_line(line)}" for line in self.rest)] if self.rest else []
        return "\n".join([*head, *rest, *(["actions:", *lines] if lines else ["actions: []"])]) + "\n"


def one_line(text: str) -> str:
    """Return a text for a comment: it cannot end it."""
    return " ".join(visible(text).split())


def _dumped(value: JSONValue) -> str:
    return visible(json.dumps(value, ensure_ascii=False))
