"""What a schema says, as a value."""

from __future__ import annotations

from typing import Final, TypeAlias

from attrs import define, evolve, field

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.changes.places import Place

Places: TypeAlias = tuple[Place, ...]
"""Schemas that all describe the same value; none: any value."""

LOWER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
UPPER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
LIMITS: Final = (*LOWER, *UPPER, "multipleOf", "pattern", "uniqueItems", "format")


@define
class Union:
    """Alternatives.

    Args:
        word: `anyOf` or `oneOf`.
        members: the alternatives but null and one for what is not known.
        is_open: whether there is one for what is not known.
        tag: the property that tells them apart; empty when the document names none.
        mapping: what of them each value of the tag names, as a reference or a name.
        pointer: where it stands.
    """

    word: str
    members: list[Places]
    is_open: bool
    tag: str
    mapping: dict[str, str]
    pointer: str


@define
class Form:
    """What a schema says.

    Args:
        pointer: where it stands.
        types: the types of JSON Schema it takes; None: any.
        is_nullable: whether it takes null.
        values: the only values it takes; None when they are not listed.
        known: the values that are known where any other is taken as well.
        limits: what values of its type must keep.
        properties: its properties.
        required: names of what must be there.
        others: what other properties may be; True: anything.
        items: what the items of a list are.
        heads: what the first items of a list are, by position, and properties by pattern.
        unions: its alternatives.
        notes: default, deprecated, readOnly, writeOnly.
        texts: what people read, and extensions.
        rest: other words, each with its place.
        reference: where in another file the schema is.
        submitted: what holds besides when the value is submitted.
    """

    pointer: str = ""
    types: frozenset[str] | None = None
    is_nullable: bool = True
    values: list[JSONValue] | None = None
    known: list[JSONValue] | None = None
    limits: JSONObject = field(factory=JSONObject)
    properties: dict[str, Places] = field(factory=dict[str, Places])
    required: frozenset[str] = frozenset()
    others: Places | bool = True
    items: Places = ()
    heads: dict[str, Places] = field(factory=dict[str, Places])
    unions: list[Union] = field(factory=list[Union])
    notes: JSONObject = field(factory=JSONObject)
    texts: JSONObject = field(factory=JSONObject)
    rest: dict[str, Place] = field(factory=dict[str, Place])
    reference: str = ""
    submitted: Places = ()

    @property
    def is_plain(self) -> bool:
        """Whether it says nothing but which types are taken."""
        parts = (self.values, self.known, self.limits, self.properties, self.required, self.items, self.heads)
        return not any((*parts, self.unions, self.rest, self.reference, self.submitted)) and self.others is True

    @property
    def lists_values(self) -> bool:
        """Whether it says nothing but which values are taken."""
        return self.values is not None and evolve(self, values=None).is_plain
