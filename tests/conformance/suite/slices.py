"""Slices of the document: a tag, the operations whose links lead into it, and the links within."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sinch_provisioning._openapi.document import METHODS
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock.resources import HANDLERS

Document = Mapping[str, Any]


class Link(NamedTuple):
    """A link of the document: the operation and status it starts from, its name, and the operation it leads to."""

    source: str
    status: str
    name: str
    target: str
    node: Mapping[str, Any]


class Slice(NamedTuple):
    """What is fuzzed in one run.

    Args:
        tag: its tag.
        operations: ids of the tag's operations.
        producers: ids of operations of other tags that make what these need.
        stateful: whether there are links to go along, and the mock keeps every change these operations make.
    """

    tag: str
    operations: tuple[str, ...]
    producers: tuple[str, ...]
    stateful: bool

    @property
    def phases(self) -> str:
        """Return the phases that make sense for it."""
        return "examples,coverage,stateful" if self.stateful else "examples,coverage"


def operations(document: Document) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield path, method and node of every operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def with_limits_of_submissions(node: Any) -> Any:
    """Return a node of the document in which what binds a submission alone binds."""
    if isinstance(node, dict):
        values = {name: with_limits_of_submissions(item) for name, item in node.items()}
        return values | values.pop("x-submit", {})
    return [with_limits_of_submissions(item) for item in node] if isinstance(node, list) else node


def links(document: Document) -> list[Link]:
    """Return every link of the document."""
    return [
        Link(node["operationId"], status, name, link["operationId"], link)
        for _, _, node in operations(document)
        for status, response in node["responses"].items()
        for name, link in resolve(document, response).get("links", {}).items()
    ]


def documented_pairs(document: Document) -> set[tuple[str, int]]:
    """Return every documented pair of operation and status."""
    return {(node["operationId"], int(status)) for _, _, node in operations(document) for status in node["responses"]}


def slices(document: Document) -> dict[str, Slice]:
    """Return the slices by tag, in the order of the document's tags."""
    tags: dict[str, list[str]] = {tag["name"]: [] for tag in document["tags"]}
    changing: set[str] = set()
    for _, method, node in operations(document):
        tags[node["tags"][0]].append(node["operationId"])
        if method != "get":
            changing.add(node["operationId"])
    known = links(document)
    members: dict[str, Slice] = {}
    for tag, own in tags.items():
        needed: dict[str, None] = {}
        reached = set(own)
        while more := [item.source for item in known if item.target in reached and item.source not in reached]:
            reached.update(more)
            needed.update(dict.fromkeys(more))
        changes = reached & changing
        linked = any({item.source, item.target} <= reached for item in known)
        members[tag] = Slice(tag, tuple(own), tuple(needed), linked and changes <= set(HANDLERS.by_operation))
    return members
