"""What calls take, for checkers and editors: `params.py` of the package.

For each model of a request a TypedDict with the names of the API, for each body one of keywords with the names of
Python, for each enum of a request the texts that are known.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator
from typing import Any

import property_types
import render
from names import Globals
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from waiting import Waiting

TAKEN = {"self", "body", "options", "content_type", "fields"}
"""Names of parameters that every method with a body has."""
HEAD = '''"""What calls take, for checkers and editors; nothing of it is needed at run time.

`…Dict` is a mapping with the names of the API, `…Fields` are the keywords of a method, `…Text` are known texts,
`…Values` what `replace` of a model takes.
"""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from . import models
from .types import UnknownVariant, Unset


class ModelValues(TypedDict, total=False):
    """Keywords of `replace` that every model takes."""

    additional_properties: Mapping[str, Any] | Unset


'''


def keywords(endpoint: Endpoint, model: ModelProperty) -> dict[str, Any]:
    """Return the keywords that stand for the properties of a body; one named like a parameter gets underscores."""
    taken = TAKEN | {str(parameter.python_name) for parameter in endpoint.query_parameters}
    by_name: dict[str, Any] = {}
    for prop in render.properties(model):
        name = str(prop.python_name)
        while name in taken or name in by_name:
            name += "_"
        by_name[name] = prop
    return by_name


def bodies(endpoint: Endpoint) -> list[ModelProperty]:
    """Return the models that a body may be, one for each branch of a union."""
    return [model for body in endpoint.bodies for model in render.models(body.prop)]


def fields_name(endpoint: Endpoint, model: ModelProperty) -> str:
    """Return the name of the keywords of a method: that of the model, unless a parameter is in the way."""
    plain = all(not name.endswith("_") or name in _names(model) for name in keywords(endpoint, model))
    name = str(model.class_info.name)
    return f"{name}Fields" if plain else f"{_camel(endpoint.name)}{name}Fields"


def _names(model: ModelProperty) -> set[str]:
    return {str(prop.python_name) for prop in render.properties(model)}


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def _typed_dict(name: str, rows: Iterable[tuple[str, Any]], text: str) -> Iterator[str]:
    typed = {key: _entry(prop) for key, prop in rows}
    if all(key.isidentifier() and not keyword.iskeyword(key) for key in typed):
        yield f'class {name}(TypedDict):\n    """{text}"""\n'
        yield from (f"    {key}: {annotation}" for key, annotation in typed.items())
    else:
        yield f"{name} = TypedDict({render.literal(name)}, {{"
        yield from (f"    {render.literal(key)}: {render.literal(annotation)}," for key, annotation in typed.items())
        yield "})"
    yield "\n"


def _entry(prop: Any) -> str:
    annotation = property_types.type_of(prop, property_types.PARAMS)
    return annotation if prop.required else f"NotRequired[{annotation}]"


def _values(model: ModelProperty, known: Globals) -> Iterator[str]:
    """Yield the keywords of `replace`: the attributes of a model, none of which must be given."""
    if not render.is_free_form(model):
        name = str(model.class_info.name)
        accepted = property_types.CHANGED if name in known.requested else property_types.CHANGED_READ
        yield f"class {name}Values(ModelValues, total=False):"
        for prop in render.properties(model):
            tag = property_types.tag_type(prop) if name in known.events.values() else None
            yield f"    {prop.python_name}: {tag or property_types.argument_type(prop, accepted)}"
        yield "\n"


def source(models: list[ModelProperty], endpoints: list[Endpoint], known: Globals, waits: list[Waiting]) -> str:
    """Return the source of the module.

    Args:
        models: the models of the document.
        endpoints: its operations.
        known: what is known of the document.
        waits: how its resources are waited for.
    """
    mine = [model for model in models if model.class_info.name in known.requested]
    props = [prop for model in mine for prop in render.properties(model)]
    props += [parameter for endpoint in endpoints for parameter in endpoint.query_parameters]
    enums = {
        class_prop.class_info.name: class_prop
        for prop in props
        for class_prop in render.classes(prop)
        if isinstance(class_prop, EnumProperty)
    }
    enums.update({enum.class_info.name: enum for waiting in waits for enum in waiting.enums})
    held = [prop for model in models for prop in render.properties(model)]  # by `replace`
    lines = [HEAD, *property_types.typing_imports([*props, *held], "."), ""]
    for name, enum in sorted(enums.items()):
        values = ", ".join(render.literal(value) for value in enum.values.values())
        lines.append(f"{name}Text: TypeAlias = Literal[{values}]")
    for model in sorted(mine, key=lambda model: str(model.class_info.name)):
        name = str(model.class_info.name)
        rows = [(str(render.plain(prop.name)), prop) for prop in render.properties(model)]
        lines += _typed_dict(f"{name}Dict", rows, f"A mapping for `models.{name}`.")
    written: set[str] = set()
    for endpoint in endpoints:
        for model in bodies(endpoint):
            name = fields_name(endpoint, model)
            if name not in written:
                written.add(name)
                text = f"Keywords for `models.{model.class_info.name}`."
                lines += _typed_dict(name, keywords(endpoint, model).items(), text)
    for model in sorted(models, key=lambda model: str(model.class_info.name)):
        lines += _values(model, known)
    return "\n".join(lines)
