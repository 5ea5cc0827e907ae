"""Names of what lists, maps and alternatives hold, after which the functions of a model's module are called.

The generator gives one name to what all maps hold, and the name of a schema to what a list of it holds, wherever that
list is. In one module, two that differ must not have one name.
"""

from __future__ import annotations

from typing import Any

import render
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import PythonIdentifier

DEEPEST = 16
"""How far maps and lists in one another are named: those that hold themselves have no end."""


def assign(models: list[ModelProperty]) -> None:
    """Name what the properties of models hold; `render.register` has seen the models before."""
    for model in models:
        for prop in render.decoded_parts(model):
            _within(prop, str(prop.python_name), is_in_map=False, depth=0)
    decoded = [[part for prop in render.decoded_parts(model) for part in render.functions(prop)] for model in models]
    for _ in range(DEEPEST):  # for one that several models hold may clash with another one anew
        if not sum(map(_renumbered, decoded)):
            break


def _within(prop: Any, name: str, *, is_in_map: bool, depth: int) -> None:
    for number, member in enumerate(render.members(prop)) if depth < DEEPEST else ():
        inner = render.inner_of(member)
        if inner is None:
            continue
        is_map = isinstance(member, ModelProperty)
        place = name if is_map or member is prop else f"{name}_type_{number}"
        inner_name = f"{place}_values" if is_map else f"{place}_item"
        if is_map or is_in_map:
            inner.python_name = PythonIdentifier(inner_name, "", skip_snake_case=True)
        _within(inner, inner_name, is_in_map=is_map or is_in_map, depth=depth + 1)


def _renumbered(parts: list[Any]) -> bool:
    """Number what has the name of something else that a model decodes; tell whether anything had."""
    by_name: dict[str, Any] = {}
    changed = False
    for part in parts:
        name, number = str(part.python_name), 2
        while name in by_name and _type(by_name[name]) != _type(part):
            name, number = f"{part.python_name}_{number}", number + 1
        by_name.setdefault(name, part)
        if name != part.python_name:
            part.python_name = PythonIdentifier(name, "", skip_snake_case=True)
            changed = True
    return changed


def _type(prop: Any) -> str:
    return str(prop.get_type_string(no_optional=True).as_unembedded_code())
