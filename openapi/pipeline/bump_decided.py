"""What a person decided against a vendor's document before: a bump keeps it, and says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from document import Document, media, resolve

NAME = "divergences.yaml"


class Decided:
    """The parts of our document that stand as they are because `divergences.yaml` says so.

    An entry with `until` holds for documents before that version: from it on, theirs is right.

    Args:
        document: our document, bundled; its nodes are looked up by identity.
        entries: what the file lists.
        version: of their document.
    """

    def __init__(self, document: Document, entries: list[dict[str, str]], version: str) -> None:
        self._whys: dict[tuple[int, str], str] = {}
        self.kept: dict[str, None] = {}
        for entry in entries:
            if "until" not in entry or _numbers(version) < _numbers(str(entry["until"])):
                for node in nodes_at(document, entry["where"]):
                    self._whys.setdefault((id(node), entry["what"]), entry["why"])

    @classmethod
    def of(cls, folder: Path, document: Document, version: str) -> Decided:
        """Read what was decided about the sources in a folder."""
        path = folder / NAME
        entries = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else None
        return cls(document, entries or [], version)

    def keeps(self, node: Any, what: str, text: str) -> bool:
        """Tell whether ours stands in a place, and note that theirs says otherwise.

        Args:
            node: a schema of our document.
            what: the keyword that differs.
            text: what theirs says, with the place.
        """
        why = self._whys.get((id(node), what))
        if why is not None:
            self.kept[f"{text}; ours stands: {why}"] = None
        return why is not None


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def nodes_at(document: Document, where: str) -> Iterator[Any]:
    """Yield the schemas that an entry is about.

    Args:
        document: our document, bundled.
        where: `family METHOD /path 200.items[].name`; a `*` at the end stands for all that follows.
    """
    match = re.fullmatch(r"\S+ ([A-Z]+) (\S+?)(?: (body|\d{3})([^*]*))?(\*?)", where)
    if match is None:
        return
    method, path, holder, inner, follows = match.groups()
    for name, item in document["paths"].items():
        operation = item.get(method.lower())
        if operation is not None and (name == path or (holder is None and name.startswith(path))):
            nodes = bodies(document, operation, holder)
            for step in re.findall(r"\[\]|[^.\[\]]+", inner or ""):
                nodes = [child for node in nodes for key, child in children(document, node) if key == step]
            for node in nodes:
                yield from below(document, node, set()) if follows else forms(document, node)


def bodies(document: Document, operation: Any, holder: str | None) -> list[Any]:
    """Return the schemas of an operation's request body (`body`), of a response (its status), or of all."""
    parts = {"body": operation.get("requestBody", {}), **operation.get("responses", {})}
    chosen = [part for name, part in parts.items() if holder in (None, name)]
    return [content.get("schema") for part in chosen for content in media(resolve(document, part))]


def forms(document: Document, node: Any) -> Iterator[Any]:
    """Yield a schema, what it refers to, and its parts and alternatives: all that speaks about the same value."""
    target = resolve(document, node)
    if not isinstance(target, dict):
        return
    yield target
    for word in ("allOf", "anyOf", "oneOf"):
        for part in target.get(word, ()):
            yield from forms(document, part)


def children(document: Document, node: Any) -> Iterator[tuple[str, Any]]:
    """Yield the schemas one step below a schema: of its properties by their names, of its items as `[]`."""
    for form in forms(document, node):
        yield from form.get("properties", {}).items()
        if "items" in form:
            yield "[]", form["items"]


def below(document: Document, node: Any, seen: set[int]) -> Iterator[Any]:
    """Yield a schema and all that it leads to."""
    for form in forms(document, node):
        if id(form) not in seen:
            seen.add(id(form))
            yield form
            for _, child in children(document, form):
                yield from below(document, child, seen)
