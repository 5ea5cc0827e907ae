"""Python code for one property of the document: its types, and the straight-line statements that decode it.

The templates ask these functions for what would be a thicket in Jinja. Every text of the document that goes into the
code passes `literal`, which writes it as a Python string.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from document import api_name
from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
    UuidProperty,
)  # fmt: skip
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

SCALARS = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    NoneProperty: "None",
}
PARSED = {
    UuidProperty: ("UUID", "parse_uuid"),
    DateProperty: ("datetime.date", "parse_date"),
    DateTimeProperty: ("datetime.datetime", "parse_datetime"),
}
"""Kinds of texts that are read as something else: its type, and the function that reads it; the choosiest first."""


class UnsupportedError(Exception):
    """A property the templates have no code for; the text names it."""


def plain(value: Any) -> Any:
    """Return the text itself where the generator marks it as coming from the document."""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else value


def literal(value: Any) -> str:
    """Return the value as a Python literal."""
    data = plain(value)
    return repr(data) if data is None or isinstance(data, bool) else json.dumps(data, ensure_ascii=False)


_KNOWN: dict[str, ModelProperty] = {}

RESERVED = {"additional_properties", "fields_set", "from_dict", "is_set", "replace", "to_dict", "to_json"}
"""What every model has besides its properties; a test compares with the package."""
MODULES = {"builtins"}
"""Modules that types of attributes are written with; the generator keeps `datetime` for itself."""


def register(model_props: list[ModelProperty]) -> None:
    """Remember the models with their properties: where one is mentioned, the generator keeps a copy without them.

    A property that is named as what every model has gets an underscore, as the generator does for words of Python.
    """
    _KNOWN.clear()
    _KNOWN.update({str(model.class_info.name): model for model in model_props})
    for model in model_props:
        for prop in properties(model):
            if prop.python_name in RESERVED | MODULES:
                prop.python_name = PythonIdentifier(f"{prop.python_name}_", "", skip_snake_case=True)
        if unknown_values(model) is not None:
            model.additional_properties.python_name = PythonIdentifier("unknown_values", "", skip_snake_case=True)


def functions(prop: Any) -> Iterator[Any]:
    """Yield what of a property is decoded by a function of its own, at any depth."""
    if is_plain(prop):
        return
    for member in members(prop):
        if inner_of(member) is not None:
            yield from functions(inner_of(member))
    if inner_of(prop) is None and _strict_expression(prop) is None:
        yield prop


def properties(model: ModelProperty) -> list[Any]:
    """Return the properties of a model, the required ones first."""
    known = _KNOWN.get(str(model.class_info.name), model)
    return [*(known.required_properties or []), *(known.optional_properties or [])]


def map_values(prop: Any) -> Any:
    """Return what the values of a map are, the property of a dict; None for what is no map, or one of anything."""
    if not isinstance(prop, ModelProperty) or not is_free_form(prop):
        return None
    values = _KNOWN.get(str(prop.class_info.name), prop).additional_properties
    return None if isinstance(values, AnyProperty) else values


def unknown_values(model: ModelProperty) -> Any:
    """Return what the properties are that a model with properties does not name; None where they may be anything."""
    known = _KNOWN.get(str(model.class_info.name), model)
    values = known.additional_properties
    return values if values is not None and properties(model) and not is_plain(values) else None


def decoded_parts(model: ModelProperty) -> list[Any]:
    """Return all that a model decodes: its properties, and what the others are."""
    values = unknown_values(model)
    return [*properties(model), *([] if values is None else [values])]


def inner_of(prop: Any) -> Any:
    """Return what a list or a map holds; None for everything else."""
    return prop.inner_property if isinstance(prop, ListProperty) else map_values(prop)


def is_free_form(model: ModelProperty) -> bool:
    """Tell whether a model has no properties of its own: it is a dict then."""
    return not properties(model)


def is_closed(model: ModelProperty) -> bool:
    """Tell whether the API refuses members that a model does not have (`additionalProperties: false`)."""
    return _KNOWN.get(str(model.class_info.name), model).additional_properties is None


def members(prop: Any) -> Iterator[Any]:
    """Yield the alternatives of a property: itself, or the branches of a union."""
    if isinstance(prop, UnionProperty):
        yield from prop.inner_properties
    else:
        yield prop


def models(prop: Any) -> list[ModelProperty]:
    """Return the alternatives that are classes of their own."""
    return [member for member in members(prop) if isinstance(member, ModelProperty) and not is_free_form(member)]


def classes(prop: Any) -> Iterator[Any]:
    """Yield every class a property mentions, at any depth."""
    for member in members(prop):
        inner = inner_of(member)
        if inner is not None:
            yield from classes(inner)
        elif isinstance(member, EnumProperty) or (isinstance(member, ModelProperty) and not is_free_form(member)):
            yield member


def renamed(model: ModelProperty) -> str:
    """Return the table of the attributes whose name in the API is not theirs in camelCase; empty when there is none."""
    names = {str(prop.python_name): plain(prop.name) for prop in properties(model)}
    other = {key: name for key, name in names.items() if api_name(key) != name}
    return json.dumps(other, ensure_ascii=False) if other else ""


def _object(prop: Any, function: str, source: str = "value") -> str:
    variants = models(prop)
    if not variants:
        return source
    if len(variants) > 1:
        return f"new({function}({source}))._load({source}, share)"
    return f"new({variants[0].class_info.name})._load({source}, share)"


def function_name(prop: Any) -> str:
    """Return the name of the module-level function that tells the variants of a union apart."""
    return f"_{prop.python_name}_variant"


def item_name(prop: Any) -> str:
    """Return the name of the module-level function that decodes one item of a list, or one value of a union."""
    return f"_{prop.python_name}_value"


def is_plain(prop: Any) -> bool:
    """Tell whether a decoded value is the JSON value itself."""
    return all(
        isinstance(member, (*SCALARS, AnyProperty, ConstProperty, FileProperty))
        or (
            isinstance(member, ModelProperty)
            and is_free_form(member)
            and (map_values(member) is None or is_plain(map_values(member)))
        )
        for member in members(prop)
    )


def _strict_expression(prop: Any, source: str = "value") -> str | None:
    """Return an expression of a local for the simple kinds, which are most; None when a function is needed."""
    kinds = [member for member in members(prop) if not isinstance(member, NoneProperty)]
    enums = [member for member in kinds if isinstance(member, EnumProperty)]
    if len(kinds) == 1 or (enums and len(kinds) == 2 and any(isinstance(member, StringProperty) for member in kinds)):
        member = enums[0] if enums else kinds[0]
        if isinstance(member, EnumProperty) and member.value_type is int:
            return f"as_int_member({source}, {member.class_info.name})"
        if isinstance(member, EnumProperty):
            return f"{table_name(member)}[{source}]"
        if inner_of(member) is not None:
            return (
                list_expression(member, f"as_list({source})")
                if isinstance(member, ListProperty)
                else map_expression(member, source)
            )
        if isinstance(member, ModelProperty):
            name = member.class_info.name
            return f"new({name})._load({source}, share) if type({source}) is dict else as_model({source}, {name})"
        if type(member) in PARSED:
            return f"{PARSED[type(member)][1]}({source})"
    return None


def table_name(prop: Any) -> str:
    """Return the name of the module-level table from a text to the member of an enum."""
    return f"_{prop.class_info.module_name.upper()}"


def needs_function(prop: Any) -> bool:
    """Tell whether a value of this kind is decoded by a function of its own."""
    if is_plain(prop):
        return False
    if inner_of(prop) is not None:
        return needs_function(inner_of(prop))
    return _strict_expression(prop) is None


def value_function(prop: Any) -> list[str]:
    """Return the body of the function that decodes one value of a union of several kinds."""
    lines: list[str] = []
    kinds = list(members(prop))
    maps = [member for member in kinds if map_values(member) is not None and not is_plain(member)]
    if maps and not models(prop):
        lines += ["    if isinstance(value, Mapping):", f"        return {map_expression(maps[0])}"]
    elif any(isinstance(member, ModelProperty) for member in kinds):
        model_props = models(prop)
        lines += ["    if type(value) is dict:", f"        return {_object(prop, function_name(prop))}"]
        if model_props:
            names = ", ".join(
                [
                    *(model.class_info.name for model in model_props),
                    *(["UnknownVariant"] if len(model_props) > 1 else []),
                ]
            )
            lines += [f"    if isinstance(value, ({names},)):", "        return value"]
            lines += ["    if isinstance(value, Mapping):", f"        return {item_name(prop)}(dict(value), share)"]
    texts, lists = _texts(kinds), [member for member in kinds if isinstance(member, ListProperty)]
    if len(lists) > 1:
        lines += _chosen(lists, "isinstance(value, (list, tuple))")
        lines.append(f"        return {list_expression(lists[0])}")
    if texts:
        lines += _chosen(texts, "not isinstance(value, (list, tuple, Mapping))")
    for member in kinds:
        if member in texts or (member in lists and len(lists) > 1):
            continue
        if isinstance(member, ListProperty):
            lines += ["    if isinstance(value, (list, tuple)):", f"        return {list_expression(member)}"]
        elif isinstance(member, EnumProperty):
            is_int = member.value_type is int
            condition = "isinstance(value, int) and not isinstance(value, bool)" if is_int else "isinstance(value, str)"
            lines += [f"    if {condition}:", f"        return {member.class_info.name}(value)"]
        elif type(member) in PARSED:
            name, function = PARSED[type(member)]
            is_value = f"isinstance(value, (str, {name}))" if name.startswith("datetime") else "is_uuid(value)"
            lines += [f"    if {is_value}:", f"        return {function}(value)"]
    scalar = any(isinstance(member, (*SCALARS, AnyProperty, ConstProperty, FileProperty)) for member in kinds)
    if scalar:
        return [*lines, "    return value"]
    return [*lines, f"    raise wrong_shape(value, {literal(shape_of(prop))})"]


def rank(prop: Any) -> int:
    """Return where a kind stands in the order in which the kinds of a union are asked."""
    order = (ModelProperty, ListProperty, *PARSED, EnumProperty)
    return next((index for index, kind in enumerate(order) if isinstance(prop, kind)), len(order))


def _texts(kinds: list[Any]) -> list[Any]:
    """Return the kinds of a union that a text may be, where it must be looked at; empty where one look is enough."""
    read = [kind for kind in kinds if type(kind) in PARSED]
    others = [kind for kind in kinds if isinstance(kind, StringProperty) or getattr(kind, "value_type", None) is str]
    return sorted([*read, *others], key=rank) if read and len(read) + len(others) > 1 else []


def _chosen(kinds: list[Any], condition: str) -> list[str]:
    """Return statements that decode a value as the first of several kinds that it fits."""
    import shape_code

    shapes = ", ".join(map(shape_code.inner_shape, kinds))
    lines = [f"    if {condition}:", "        from .. import shapes", ""]
    lines.append(f"        which = shapes.which(value, {shapes})")
    for index, kind in enumerate(kinds):
        lines += [f"        if which == {index}:", f"            return {_expression(kind)}"]
    return lines


def _expression(kind: Any) -> str:
    if isinstance(kind, ListProperty):
        return list_expression(kind)
    if isinstance(kind, EnumProperty):
        return f"{kind.class_info.name}(value)"
    return f"{PARSED[type(kind)][1]}(value)" if type(kind) in PARSED else "value"


def shape_of(prop: Any) -> str:
    """Return what a value of this kind should be, for an error message."""
    kinds = {ListProperty: "an array", ModelProperty: "an object"}
    return " or ".join(dict.fromkeys(kinds.get(type(member), "a text") for member in members(prop)))


def list_expression(prop: ListProperty, source: str = "value") -> str:
    """Return an expression that decodes the items of a list."""
    inner = prop.inner_property
    if is_plain(inner):
        return f"list({source})"
    if isinstance(inner, ListProperty):
        return f"[{list_expression(inner, 'inner')} for inner in {source}]"
    return f"[{_item_expression(inner)} for value in {source}]"


def _item_expression(prop: Any, source: str = "value") -> str:
    """Return an expression that decodes one item of a list."""
    simple = _strict_expression(prop, source)
    if simple:
        return simple
    item = f"{item_name(prop)}({source}, share)"
    if models(prop):  # in place what that function would do, as most items are objects
        item = f"{_object(prop, function_name(prop), source)} if type({source}) is dict else {item}"
    return item


def _list_statements(prop: ListProperty) -> list[str]:
    """Return the statements that decode the items of a list: objects in a loop, for that needs no closure."""
    inner = prop.inner_property
    if isinstance(inner, ListProperty) or not models(inner):
        return [f"value = {list_expression(prop)}"]
    import variant_code

    statements = variant_code.appended(inner) or [f"value.append({_item_expression(inner, 'item')})"]
    return ["items, value = value, []", "for item in items:", *(f"    {line}" for line in statements)]


def map_expression(prop: Any, source: str = "value") -> str:
    """Return an expression that decodes the values of a map."""
    inner = map_values(prop)
    if inner is None or is_plain(inner):
        return f"dict(as_object({source}))"
    simple = _strict_expression(inner) or f"{item_name(inner)}(value, share)"
    return f"{{key: {simple} for key, value in as_object({source}).items()}}"


def decode(prop: Any) -> list[str]:
    """Return the statements that turn the local `value` into the decoded value."""
    if is_plain(prop):
        return []
    kinds = [member for member in members(prop) if not isinstance(member, NoneProperty)]
    if len(kinds) == 1 and isinstance(kinds[0], ListProperty):
        return ["if type(value) is not list:", "    value = as_list(value)", *_list_statements(kinds[0])]
    simple = _strict_expression(prop)
    return [f"value = {simple}" if simple else f"value = {item_name(prop)}(value, share)"]


def may_fail(model: ModelProperty) -> bool:
    """Tell whether decoding a model can fail: something is required, or is not the JSON value itself."""
    return any(prop.required or decode(prop) for prop in properties(model))


def may_be_empty(prop: Any) -> bool:
    """Tell whether an empty text is taken for absent: an optional time."""
    kinds = [member for member in members(prop) if not isinstance(member, NoneProperty)]
    return not prop.required and len(kinds) == 1 and type(kinds[0]) in PARSED


def const_of(prop: Any) -> str | None:
    """Return the literal a required constant must have; None for everything else."""
    if isinstance(prop, ConstProperty) and prop.required:
        return literal(prop.value.raw_value)
    if isinstance(prop, EnumProperty) and prop.required and len(prop.values) == 1:
        return literal(next(iter(prop.values.values())))
    return None


def is_nullable(prop: Any) -> bool:
    """Tell whether the document allows null."""
    return any(isinstance(member, NoneProperty) for member in members(prop))
