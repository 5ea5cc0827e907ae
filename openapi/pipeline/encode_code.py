"""Python code that writes the value of one property as JSON, without a call where its class is the expected one."""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser.properties import (
    BooleanProperty,
    ConstProperty,
    DateTimeProperty,
    EnumProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
)
from render import is_free_form, members, plain

AS_IT_IS = {StringProperty: "str", IntProperty: "int", FloatProperty: "float", BooleanProperty: "bool"}


def expression(prop: Any, value: str = "value") -> str:
    """Return an expression of the JSON value of a local; `encode` takes whatever is not of the expected class."""
    kinds = [member for member in members(prop) if not isinstance(member, NoneProperty)]
    enums = [member for member in kinds if isinstance(member, EnumProperty)]
    if len(kinds) > 1 and not (len(enums) == 1 and len(kinds) == 2):
        return f"encode({value})"
    expected, encoded = _encoded(enums[0] if enums else kinds[0], value) if kinds else ("", "")
    return f"{encoded} if type({value}) is {expected} else encode({value})" if encoded else f"encode({value})"


def _encoded(member: Any, value: str) -> tuple[str, str]:
    """Return the class that a value should have, and the expression that encodes one; empty when `encode` does."""
    if isinstance(member, EnumProperty):
        return member.class_info.name, f"{value}._value_"
    if isinstance(member, DateTimeProperty):
        return "datetime.datetime", f"encode_datetime({value})"
    if isinstance(member, ModelProperty) and not is_free_form(member):
        return member.class_info.name, f"{value}._dump()"
    if isinstance(member, ListProperty) and value == "value":
        inner = expression(member.inner_property, "item")
        return ("", "") if inner == "encode(item)" else ("list", f"[{inner} for item in value]")
    if isinstance(member, ConstProperty):
        return type(plain(member.value.raw_value)).__name__, value
    expected = AS_IT_IS.get(type(member), "")
    return expected, value if expected else ""
