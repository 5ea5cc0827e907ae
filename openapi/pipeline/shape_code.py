"""Python code for what the values of a model should be, as the generated `shapes` names it.

The slow way of decoding, which keeps what does not fit, and the list of deviations go by it.
"""

from __future__ import annotations

from typing import Any

import render
from openapi_python_client.parser.properties import (
    BooleanProperty,
    ConstProperty,
    EnumProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
)

_EXPECTED = {"datetime.datetime": "a date-time", "datetime.date": "a date", "UUID": "a UUID"}
_SHAPES = {
    StringProperty: "TEXT",
    IntProperty: "INTEGER",
    FloatProperty: "NUMBER",
    BooleanProperty: "BOOLEAN",
    FileProperty: "TEXT",
}
"""Kinds that are read as they are, and what the generated `shapes` calls them."""


def inner_shape(prop: Any) -> str:
    """Return the code of what a value of one kind should be, as the generated `shapes` names it."""
    if isinstance(prop, ListProperty):
        return f"shapes.List({shape_code(prop.inner_property)})"
    if isinstance(prop, EnumProperty):
        return f"shapes.Member({prop.class_info.name})"
    if render.map_values(prop) is not None:
        return f"shapes.Map({shape_code(render.map_values(prop))})"
    if isinstance(prop, ModelProperty):
        return "shapes.MAP" if render.is_free_form(prop) else f"shapes.Object({prop.class_info.name})"
    if isinstance(prop, ConstProperty):
        return f"shapes.Constant({render.plain(prop.value.raw_value)!r})"
    if type(prop) in render.PARSED:
        type_name, function = render.PARSED[type(prop)]
        return f"shapes.Parsed({render.literal(_EXPECTED[type_name])}, {function})"
    return f"shapes.{_SHAPES.get(type(prop), 'ANY')}"


def shape_code(prop: Any) -> str:
    """Return the code of what a value should be: what the slow way of decoding, and the list of deviations, go by."""
    kinds = [member for member in render.members(prop) if not isinstance(member, NoneProperty)]
    kinds.sort(key=render.rank)
    if not kinds:
        return "shapes.NULL"
    code = inner_shape(kinds[0])
    if any(isinstance(kind, EnumProperty) for kind in kinds) and len(kinds) == 2 and not render.needs_function(prop):
        code = inner_shape(next(kind for kind in kinds if isinstance(kind, EnumProperty)))
    elif len(kinds) > 1:
        variant = f", variant={render.function_name(prop)}" if len(render.models(prop)) > 1 else ""
        code = f"shapes.Union({', '.join(map(inner_shape, kinds))}{variant})"
    return f"shapes.Nullable({code})" if render.is_nullable(prop) and code != "shapes.ANY" else code


def property_shape(prop: Any) -> str:
    """Return the code of the row of a property in the table of a model."""
    row = [render.literal(prop.python_name), shape_code(prop)]
    row += ["required=True"] if prop.required else []
    row += ["empty_is_absent=True"] if render.may_be_empty(prop) else []
    return f"shapes.Property({', '.join(row)})"
