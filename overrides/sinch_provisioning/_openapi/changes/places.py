"""A part of a document and where it stands; what references lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from sinch_provisioning._json import JSONObject, JSONValue, as_array, as_object, is_array, is_object
from sinch_provisioning._openapi.pointer import escape, split
from sinch_provisioning.errors import ConfigurationError

_COMPONENT = re.compile(r"/components/[A-Za-z]+/([^/]+)")


class Place(NamedTuple):
    """A part of a document.

    Args:
        node: what stands there.
        pointer: JSON pointer to it.
    """

    node: JSONValue
    pointer: str

    @property
    def members(self) -> Mapping[str, JSONValue]:
        """Its members; none when it is not an object."""
        return as_object(self.node)

    def text(self, name: str) -> str:
        """Return a member that should be a text; empty when there is none."""
        return str(self.members.get(name) or "")

    def child(self, name: str) -> Place:
        """Return the place of a member; its node is None when it is not there."""
        return Place(self.members.get(name), f"{self.pointer}/{escape(name)}")

    def children(self, name: str) -> dict[str, Place]:
        """Return the places below a member that is a map."""
        inner = self.child(name)
        return {key: inner.child(key) for key in inner.members}

    def items(self, name: str) -> list[Place]:
        """Return the places in a member that is a list."""
        inner = self.child(name)
        return [Place(node, f"{inner.pointer}/{index}") for index, node in enumerate(as_array(inner.node))]


class Source:
    """A document whose references can be followed.

    Args:
        node: the document, OpenAPI 3.0 or 3.1, as JSON or YAML has it.

    Raises:
        ConfigurationError: it is not such a document; the text says what it is.
    """

    def __init__(self, node: Mapping[str, JSONValue]) -> None:
        version = str(node.get("openapi", ""))
        if not re.match(r"3\.[0-9]", version):
            other = f"Swagger {node['swagger']}" if "swagger" in node else "not an OpenAPI document"
            raise ConfigurationError(f"a document must be OpenAPI 3.0 or 3.1, and is {other}; convert it first")
        try:
            self.root = Place(_with_text_keys(node), "")
        except RecursionError:
            raise ConfigurationError("the document is nested too deeply, or within itself; use $ref") from None
        self.is_3_0: bool = version.startswith("3.0")
        self._targets: dict[str, Place] = {}

    def resolve(self, place: Place) -> Place:
        """Return a place, or the one that its reference leads to; one into another file stays as it is.

        Raises:
            ConfigurationError: a reference leads nowhere, or back to itself.
        """
        seen: set[str] = set()
        while is_object(place.node) and isinstance(place.node.get("$ref"), str):
            reference: str = place.node["$ref"]
            if not reference.startswith("#"):
                return place
            if reference in seen:
                raise ConfigurationError(f"#{place.pointer}: the reference {reference} leads back to itself")
            seen.add(reference)
            place = self._target(reference, place)
        return place

    def _target(self, reference: str, holder: Place) -> Place:
        if reference not in self._targets:
            pointer = unquote(reference[1:])
            node = self.root.node
            for part in split(pointer):
                if is_array(node) and part.isdigit() and int(part) < len(node):
                    node = node[int(part)]
                elif is_object(node) and part in node:
                    node = node[part]
                else:
                    raise ConfigurationError(
                        f"#{holder.pointer}: the reference {reference} leads nowhere; correct the document"
                    )
            self._targets[reference] = Place(node, pointer)
        return self._targets[reference]


def _with_text_keys(node: JSONValue) -> JSONValue:
    """Return a copy of a node whose names are texts: YAML reads a bare `200:` as a number."""
    if is_array(node):
        return [_with_text_keys(part) for part in node]
    if not is_object(node):
        return node
    made: JSONObject = {str(key): _with_text_keys(value) for key, value in node.items()}
    return made


def component_of(pointer: str) -> str:
    """Return the name of the component that a pointer leads into; empty when it leads into none."""
    match = _COMPONENT.match(pointer)
    return next(iter(split(f"/{match[1]}"))) if match else ""


def spoken(pointer: str) -> str:
    """Return where a pointer leads, for people: `Sender.address.city`, or `GET /things response 200 .name`."""
    parts = list(split(pointer))
    if parts[:1] == ["components"] and len(parts) > 2:
        return (parts[2] if parts[1] == "schemas" else f"{parts[2]} ") + "".join(_steps(parts[3:]))
    if parts[:1] == ["paths"] and len(parts) > 2:
        return f"{parts[2].upper()} {parts[1]}" + "".join(_steps(parts[3:]))
    if parts[:1] == ["webhooks"] and len(parts) > 1:
        return f"event {parts[1]}" + "".join(_steps(parts[3:]))
    return "/".join(parts) or "the document"


_NAMED = {
    "properties": ".{}",
    "responses": " response {}",
    "content": " {}",
    "headers": " header {}",
    "allOf": "",
    "anyOf": "|{}",
    "oneOf": "|{}",
}
"""How people say a part of a pointer and the name that follows it."""
_ALONE = {"requestBody": " body", "items": "[]", "schema": ""}


def _steps(parts: list[str]) -> Iterator[str]:
    """Yield the parts of a pointer as people say them."""
    pending = iter(parts)
    for part in pending:
        if part in _NAMED:
            name = next(pending, "")
            yield _NAMED[part].format(name)
        else:
            yield _ALONE.get(part, f" {part}")
