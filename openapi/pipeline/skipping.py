"""What is left out of a document with `--skip-refused`: the smallest part around each place that is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from document import METHODS, Document
from findings import Finding, pointer

OPTIONAL = ("callbacks", "links")
"""Parts of an operation, or of its responses, without which it can be called all the same."""


def without(document: Document, findings: Iterable[Finding]) -> list[str]:
    """Take out of a document, in place, what is refused; return the places that are left out.

    An empty list says that there is nothing around it that could be left out.
    """
    taken: dict[str, None] = {}
    todo = [_parts(finding.location) for finding in findings]
    for parts in todo:
        for path in _taken_out(document, parts):
            taken[pointer(*path)] = None
    return list(taken)


def _parts(location: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in location.split("/")[1:]]


def _taken_out(document: Document, parts: list[str]) -> Iterator[tuple[str, ...]]:
    if parts[:1] == ["paths"] and len(parts) > 1:
        yield from _out_of_paths(document, parts)
    elif parts[:1] == ["webhooks"] and len(parts) > 1:
        if document.get("webhooks", {}).pop(parts[1], None) is not None:
            yield "webhooks", parts[1]
    elif parts[:1] == ["components"] and len(parts) > 2:
        yield from _out_of_components(document, parts[1], parts[2])


def _out_of_paths(document: Document, parts: list[str]) -> Iterator[tuple[str, ...]]:
    item = document["paths"].get(parts[1])
    if not isinstance(item, dict) or len(parts) < 3 or parts[2] not in METHODS:
        if document["paths"].pop(parts[1], None) is not None:
            yield "paths", parts[1]
        return
    operation = item.get(parts[2])
    for key in OPTIONAL:
        if key in parts[3:] and _popped(operation, parts[3 : parts.index(key) + 2]):
            yield tuple(parts[: parts.index(key) + 2])
            return
    if parts[3:4] == ["parameters"] and len(parts) > 4 and _without_parameter(operation, int(parts[4])):
        yield tuple(parts[:5])
    elif item.pop(parts[2], None) is not None:
        yield tuple(parts[:3])


def _popped(node: Any, parts: list[str]) -> bool:
    for part in parts[:-1]:
        node = node.get(part) if isinstance(node, dict) else None
    return isinstance(node, dict) and node.pop(parts[-1], None) is not None


def _without_parameter(operation: Any, index: int) -> bool:
    """Take out a parameter that need not be sent; what stands behind it keeps its place."""
    parameters = operation.get("parameters") if isinstance(operation, dict) else None
    if not isinstance(parameters, list) or index >= len(parameters):
        return False
    parameter = parameters[index]
    if not isinstance(parameter, dict) or parameter.get("required") or "$ref" in parameter:
        return False
    parameters[index] = {"x-left-out": True}
    return True


def _out_of_components(document: Document, section: str, name: str) -> Iterator[tuple[str, ...]]:
    """Take out a component, and whatever refers to it, over however many steps."""
    components = document["components"].get(section) or {}
    if components.pop(name, None) is None:
        return
    yield "components", section, name
    reference = pointer("components", section, name)
    for other_kind, others in document["components"].items():
        for other, node in list(others.items()) if isinstance(others, dict) else ():
            if _mentions(node, reference):
                yield from _out_of_components(document, other_kind, other)
    for path, item in list(document["paths"].items()):
        for method in [key for key in METHODS if key in item]:
            if _mentions(item[method], reference):
                del item[method]
                yield "paths", path, method
        if _mentions(item, reference):
            del document["paths"][path]
            yield "paths", path
    for event, item in list((document.get("webhooks") or {}).items()):
        if _mentions(item, reference):
            del document["webhooks"][event]
            yield "webhooks", event


def _mentions(node: Any, reference: str) -> bool:
    if isinstance(node, list):
        return any(_mentions(item, reference) for item in node)
    if not isinstance(node, dict):
        return False
    own = node.get("$ref")
    if isinstance(own, str) and re.fullmatch(re.escape(reference) + r"(/.*)?", own):
        return True
    return any(_mentions(item, reference) for item in node.values())
