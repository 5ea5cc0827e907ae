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
    DateTimeProperty: ("datetime.datetime", "parse_datetime"),
    DateProperty: ("datetime.date", "parse_date"),
    UuidProperty: ("uuid.UUID", "parse_uuid"),
}
"""Kinds of texts that are read as something else: its type, and the function that reads it."""


class UnsupportedError(Exception):
    """A property the templates have no code for; the text names it."""


def plain(value: Any) -> Any:
    """Return the text itself where the generator marks it as coming from the document."""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else value


def literal(value: Any) -> str:
    """Return the value as a Python literal."""
    return json.dumps(plain(value), ensure_ascii=False)


_KNOWN: dict[str, ModelProperty] = {}


RESERVED = {"additional_properties", "fields_set", "from_dict", "is_set", "replace", "to_dict", "to_json"}
"""What every model has besides its properties; a test compares with the package."""


def register(model_props: list[ModelProperty]) -> None:
    """Remember the models with their properties: where one is mentioned, the generator keeps a copy without them.

    A property that is named as what every model has gets an underscore, as the generator does for words of Python.
    """
    _KNOWN.clear()
    _KNOWN.update({str(model.class_info.name): model for model in model_props})
    for model in model_props:
        for prop in properties(model):
            if prop.python_name in RESERVED:
                prop.python_name = PythonIdentifier(f"{prop.python_name}_", "", skip_snake_case=True)


def properties(model: ModelProperty) -> list[Any]:
    """Return the properties of a model, the required ones first."""
    known = _KNOWN.get(str(model.class_info.name), model)
    return [*(known.required_properties or []), *(known.optional_properties or [])]


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
        if isinstance(member, ListProperty):
            yield from classes(member.inner_property)
        elif isinstance(member, EnumProperty) or (isinstance(member, ModelProperty) and not is_free_form(member)):
            yield member


def renamed(model: ModelProperty) -> str:
    """Return the table of the attributes whose name in the API is not theirs in camelCase; empty when there is none."""
    names = {str(prop.python_name): plain(prop.name) for prop in properties(model)}
    other = {key: name for key, name in names.items() if api_name(key) != name}
    return json.dumps(other, ensure_ascii=False) if other else ""


def _tag_values(model: ModelProperty, name: str) -> set[str] | None:
    for prop in properties(model):
        if plain(prop.name) == name:
            if isinstance(prop, ConstProperty):
                return {plain(prop.value.raw_value)}
            if isinstance(prop, EnumProperty):
                return {plain(value) for value in prop.values.values()}
    return None


def _names(model: ModelProperty, required: bool = False) -> list[str]:
    return [plain(prop.name) for prop in properties(model) if prop.required or not required]


def _constants(model: ModelProperty) -> int:
    return sum(isinstance(prop, ConstProperty) for prop in properties(model))


def _by_tag(variants: list[ModelProperty], used: tuple[str, ...], indent: str) -> list[str] | None:
    """Return statements that choose among the variants by the values of a tag, or None when there is no tag."""
    for tag in _names(variants[0]):
        values = {model.class_info.name: _tag_values(model, tag) for model in variants}
        if tag in used or any(value is None for value in values.values()):
            continue
        groups: dict[str, list[ModelProperty]] = {}
        for model in variants:
            for value in sorted(values[model.class_info.name] or ()):
                groups.setdefault(value, []).append(model)
        if len({tuple(m.class_info.name for m in group) for group in groups.values()}) == 1:
            continue  # every value allows every variant: this tag tells nothing
        lines = [f"{indent}tag = value.get({literal(tag)})"]
        same: dict[tuple[str, ...], list[str]] = {}
        for value, group in groups.items():
            same.setdefault(tuple(model.class_info.name for model in group), []).append(value)
        for names, texts in same.items():
            group = [model for model in variants if model.class_info.name in names]
            condition = (
                f"tag == {literal(texts[0])}" if len(texts) == 1 else f"tag in ({', '.join(map(literal, texts))})"
            )
            lines.append(f"{indent}if {condition}:")
            if len(group) == 1:
                lines.append(f"{indent}    return {group[0].class_info.name}")
                continue
            inner = _by_tag(group, (*used, tag), indent + "    ")
            best = max(group, key=_constants)
            lines += inner or [f"{indent}    return {best.class_info.name}"]
        return lines
    return None


def _by_keys(variants: list[ModelProperty]) -> list[str]:
    """Return statements that choose by the required keys of one variant alone, the most demanding variant first."""
    lines = []
    for model in sorted(variants, key=lambda model: -len(_names(model, required=True))):
        others = {name for other in variants if other is not model for name in _names(other, required=True)}
        own = [name for name in _names(model, required=True) if name not in others] or _names(model, required=True)
        if own:
            condition = " and ".join(f"{literal(name)} in value" for name in own)
            lines += [f"    if {condition}:", f"        return {model.class_info.name}"]
    return lines


def dispatch(prop: Any) -> list[str]:
    """Return the body of the function that chooses the class of one object of a union of models."""
    variants = models(prop)
    return [*(_by_tag(variants, (), "    ") or _by_keys(variants)), "    return UnknownVariant"]


def _object(prop: Any, function: str) -> str:
    variants = models(prop)
    if not variants:
        return "value"
    if len(variants) > 1:
        return f"{function}(value)._decode(value)"
    return f"{variants[0].class_info.name}._decode(value)"


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
        or (isinstance(member, ModelProperty) and is_free_form(member))
        for member in members(prop)
    )


def _strict_expression(prop: Any) -> str | None:
    """Return an expression of `value` for the simple kinds, which are most; None when a function is needed."""
    kinds = [member for member in members(prop) if not isinstance(member, NoneProperty)]
    enums = [member for member in kinds if isinstance(member, EnumProperty)]
    if len(kinds) == 1 or (enums and len(kinds) == 2 and any(isinstance(member, StringProperty) for member in kinds)):
        member = enums[0] if enums else kinds[0]
        if isinstance(member, EnumProperty) and member.value_type is int:
            return f"as_int_member(value, {member.class_info.name})"
        if isinstance(member, EnumProperty):
            return f"{table_name(member)}.get(value) or {member.class_info.name}(value)"
        if isinstance(member, ModelProperty):
            name = member.class_info.name
            return f"{name}._decode(value) if type(value) is dict else as_model(value, {name})"
        if type(member) in PARSED:
            return f"{PARSED[type(member)][1]}(value)"
    return None


def table_name(prop: Any) -> str:
    """Return the name of the module-level table from a text to the member of an enum."""
    return f"_{prop.class_info.module_name.upper()}"


def needs_function(prop: Any) -> bool:
    """Tell whether a value of this kind is decoded by a function of its own."""
    if is_plain(prop):
        return False
    if isinstance(prop, ListProperty):
        return needs_function(prop.inner_property)
    return _strict_expression(prop) is None


def innermost(prop: Any) -> Any:
    """Return what a list holds, at any depth; the property itself when it is no list."""
    while isinstance(prop, ListProperty):
        prop = prop.inner_property
    return prop


def value_function(prop: Any) -> list[str]:
    """Return the body of the function that decodes one value of a union of several kinds."""
    lines: list[str] = []
    kinds = list(members(prop))
    if any(isinstance(member, ModelProperty) for member in kinds):
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
            lines += ["    if isinstance(value, Mapping):", f"        return {item_name(prop)}(dict(value))"]
    for member in kinds:
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
    simple = _strict_expression(inner)
    if simple:
        return f"[{simple} for value in {source}]"
    return f"[{item_name(inner)}(value) for value in {source}]"


def decode(prop: Any) -> list[str]:
    """Return the statements that turn the local `value` into the decoded value."""
    if is_plain(prop):
        return []
    kinds = [member for member in members(prop) if not isinstance(member, NoneProperty)]
    if len(kinds) == 1 and isinstance(kinds[0], ListProperty):
        return [
            "if type(value) is not list:",
            "    value = as_list(value)",
            f"value = {list_expression(kinds[0])}",
        ]
    simple = _strict_expression(prop)
    if may_be_empty(prop):
        simple = f'{simple} if value != "" else UNSET'  # some servers send an empty text for a time that is not there
    return [f"value = {simple}" if simple else f"value = {item_name(prop)}(value)"]


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
    return None


def is_nullable(prop: Any) -> bool:
    """Tell whether the document allows null."""
    return any(isinstance(member, NoneProperty) for member in members(prop))
