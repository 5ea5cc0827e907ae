"""Which texts of a response are kept once, however many objects of its body say the same.

A page of a list repeats itself: its objects are of the same projects and countries, and link to the same few sites. The
parser makes a text for each of them, and such texts are more of what decoded objects weigh than the objects. Names tell
which ones repeat: a look for an equal text takes as long as three attributes, too long for what differs anyway. A
constant is always the one of the code, which costs nothing.
"""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser.properties import ConstProperty, NoneProperty, StringProperty
from render import literal, members, plain

REPEATED = {"code", "country", "id", "website"}
"""Words in the name of an attribute whose texts repeat from object to object."""


def expression(prop: Any) -> str:
    """Return an expression of the local `value` that keeps one text for all equal ones; empty where each is kept."""
    kinds = [member for member in members(prop) if not isinstance(member, NoneProperty)]
    if len(kinds) != 1:
        return ""
    if isinstance(kinds[0], ConstProperty):
        value = kinds[0].value.raw_value
        return f"{literal(value)} if value == {literal(value)} else value" if isinstance(plain(value), str) else ""
    repeats = type(kinds[0]) is StringProperty and REPEATED.intersection(str(prop.python_name).split("_"))
    if not repeats or (prop.required and prop.python_name == "id"):  # its own, which no other has
        return ""
    return "share(value, value) if type(value) is str else value"
