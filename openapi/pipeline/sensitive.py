"""What the document marks as secret: a property or a parameter with `x-sensitive: true` or `format: password`.

The generated package carries the names, apart for what is sent and what is received: `code` is a one-time password in
a request and the public name of a template in an answer. Within one of the two a name means one thing, or `lint` says
so; then a message shows by its names alone what must not be shown, also where its operation is not known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from document import Document, operations, parameters, resolve

Marks = dict[str, dict[bool, str]]
"""By name: where it stands marked, and where it does not."""


def is_sensitive(schema: Any) -> bool:
    """Tell whether a schema, or a parameter, is marked as secret."""
    return isinstance(schema, dict) and (schema.get("x-sensitive") is True or schema.get("format") == "password")


def sent(document: Document) -> Marks:
    """Return the names of what a client sends: members of bodies, and parameters."""
    holders: list[Any] = []
    for _, _, operation, item in operations(document):
        holders += [operation.get("requestBody"), parameters(document, operation, item)]
    return _marks(document, holders)


def received(document: Document) -> Marks:
    """Return the names of what a client receives: members of answers and events."""
    holders: list[Any] = [operation["responses"] for _, _, operation, _ in operations(document)]
    holders += [item["post"]["requestBody"] for item in document.get("webhooks", {}).values()]
    return _marks(document, holders)


def names(document: Document) -> tuple[list[str], list[str]]:
    """Return the names that are secret where they are sent, and those that are where they are received.

    What one side alone has and marks is secret on the other side, too: a server may send it back.
    """

    def secret(own: Marks, other: Marks) -> list[str]:
        secret_names = {name for name, places in own.items() if True in places}
        return sorted(secret_names | {name for name, places in other.items() if True in places and name not in own})

    both = sent(document), received(document)
    return secret(*both), secret(*reversed(both))


def ambiguous_names(document: Document) -> Iterator[str]:
    """A name that is marked as secret is marked wherever it is sent, or wherever it is received."""
    for side, marks in (("sent", sent(document)), ("received", received(document))):
        for name, places in sorted(marks.items()):
            if len(places) == 2:
                yield f"{places[False]}: {name} is {side} as a secret in {places[True]}; mark it here, or rename one"


def model_properties(document: Document) -> set[tuple[str, str]]:
    """Return schema and property of what a model must not show."""
    return {
        (name, key)
        for name, schema in document["components"]["schemas"].items()
        for part in (schema, *schema.get("allOf", ()))
        for key, node in part.get("properties", {}).items()
        if is_sensitive(node) or is_sensitive(resolve(document, node))
    }


def _marks(document: Document, holders: Any) -> Marks:
    by_name: defaultdict[str, dict[bool, str]] = defaultdict(dict)
    seen: set[str] = set()

    def walk(node: Any, location: str) -> None:
        if isinstance(node, list):
            for part in node:
                walk(part, location)
        elif isinstance(node, dict):
            for name, part in _named(node):
                is_marked = is_sensitive(part) or is_sensitive(resolve(document, part))
                by_name[name].setdefault(is_marked, location or f"the parameter {name}")
            reference = node.get("$ref")
            if isinstance(reference, str) and reference not in seen:
                seen.add(reference)
                walk(resolve(document, node), reference.rpartition("/")[2])
            for key, part in node.items():
                if key not in ("example", "examples", "links"):
                    walk(part, location)

    walk(holders, "")
    return by_name


def _named(node: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    properties = node.get("properties")
    if isinstance(properties, dict):
        yield from properties.items()
    if isinstance(node.get("in"), str) and isinstance(node.get("name"), str):
        yield node["name"], {**node.get("schema", {}), **{key: node[key] for key in node if key == "x-sensitive"}}
