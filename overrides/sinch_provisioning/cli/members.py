"""What a body may hold, for the help of a command: each member with its type and what it means."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from sinch_provisioning._json import JSONValue, as_array, as_object, is_object
from sinch_provisioning._openapi.schema import Schema, resolve
from sinch_provisioning.cli.bodies import alternatives, types_of

DEPTH: Final = 3
"""Objects within one another that are looked into."""
MOST: Final = 60
"""Members that are listed; bodies of more have an example that shows them."""
CHOICES: Final = 8
"""Values that are listed of each."""
LONGEST: Final = 160
"""Characters of what each means."""


def members_of(schema: Schema) -> list[tuple[str, str]]:
    """Return the members of a body, as `--set` takes them, with what each is; those that must be there first.

    Args:
        schema: that of the body.
    """
    rows = list(_rows(schema.document, [schema.schema], "", DEPTH))
    more = [("…", f"and {len(rows) - MOST} more; --example shows a body")] if len(rows) > MOST else []
    return [*rows[:MOST], *more]


def _rows(
    document: Mapping[str, JSONValue], schemas: Sequence[JSONValue], path: str, depth: int
) -> Iterator[tuple[str, str]]:
    nodes = list(alternatives(document, schemas))
    required, certain = _required(nodes), _certain(document, schemas)
    pairs = [pair for node in nodes for pair in as_object(node.get("properties")).items()]
    for name in sorted(dict(pairs), key=lambda name: (name not in certain, name not in required)):
        member = _Member(document, [schema for key, schema in pairs if key == name])
        place = f"{path}{name}"
        if depth > 1 and member.is_object:
            yield from _rows(document, member.schemas, f"{place}.", depth - 1)
        else:
            yield (f"{place}.0" if member.items else place), member.text(_need(name, required, certain))


def _required(nodes: Sequence[Mapping[str, JSONValue]]) -> set[str]:
    return {str(name) for node in nodes for name in as_array(node.get("required"))}


def _certain(
    document: Mapping[str, JSONValue], schemas: Sequence[JSONValue], above: frozenset[int] = frozenset()
) -> set[str]:
    """Return the members that each form of a body must have; those of one form of several are not among them."""
    names: set[str] = set()
    for node in (as_object(resolve(document, schema)) for schema in schemas):
        if id(node) in above:  # it is a part of itself
            continue
        inner = above | {id(node)}
        names |= _required([node]) | _certain(document, as_array(node.get("allOf")), inner)
        for word in ("anyOf", "oneOf"):
            forms = [_certain(document, [form], inner) for form in as_array(node.get(word))]
            names |= forms[0].intersection(*forms) if forms else set()
    return names


def _need(name: str, required: Collection[str], certain: Collection[str]) -> str:
    return "required" if name in certain else "required in some forms" if name in required else ""


class _Member:
    """A member of a body.

    Args:
        document: what references lead into.
        schemas: what it may be.
    """

    def __init__(self, document: Mapping[str, JSONValue], schemas: Sequence[JSONValue]) -> None:
        self.schemas = schemas
        self._parts = list(alternatives(document, schemas))
        self.items: list[JSONValue] = [part["items"] for part in self._parts if is_object(part.get("items"))]
        self._leaves = list(alternatives(document, self.items)) if self.items else self._parts

    @property
    def is_object(self) -> bool:
        """Whether it has members itself."""
        return any("properties" in part for part in self._parts)

    def text(self, need: str) -> str:
        """Return what it is, for a line of the help, with how much it is needed."""
        types = sorted({name for part in self._leaves for name in types_of(part)} - {"null"})
        place = "in a list" if self.items else ""
        head = ", ".join(filter(None, [" or ".join(types), place, need]))
        return " ".join(filter(None, [f"{head}." if head else "", self._meaning(), self._choices()]))

    def _meaning(self) -> str:
        text = next((str(part["description"]) for part in self._parts if part.get("description")), "")
        text = " ".join(text.split())
        return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"

    def _choices(self) -> str:
        lists = [[part["const"]] if "const" in part else as_array(part.get("enum")) for part in self._leaves]
        values = list(dict.fromkeys(str(value) for values in lists for value in values if value is not None))
        more = ", …" if len(values) > CHOICES else ""
        return f"One of {', '.join(values[:CHOICES])}{more}." if values else ""
