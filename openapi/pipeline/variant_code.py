"""Python code that tells the variants of a union apart: by a tag, else by the keys that each must have."""

from __future__ import annotations

from typing import Any, NamedTuple

from openapi_python_client.parser.properties import ConstProperty, EnumProperty, ModelProperty, StringProperty
from render import item_name, literal, models, plain, properties


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


class Tag(NamedTuple):
    """A property whose value tells variants apart.

    Args:
        name: its name in the API.
        groups: the variants that each value allows.
        others: the variant that all other values stand for, if there is such.
    """

    name: str
    groups: dict[str, list[ModelProperty]]
    others: list[ModelProperty]


def _tag_of(variants: list[ModelProperty], used: tuple[str, ...] = ()) -> Tag | None:
    """Return the tag of some variants, besides those that were used before."""
    for tag in _names(variants[0]):
        values = {model.class_info.name: _tag_values(model, tag) for model in variants}
        others = [model for model in variants if values[model.class_info.name] is None]
        if tag in used or not (not others or (len(others) == 1 < len(variants) and _is_text(others[0], tag))):
            continue
        groups: dict[str, list[ModelProperty]] = {}
        for model in variants:
            for value in sorted(values[model.class_info.name] or ()):
                groups.setdefault(value, []).append(model)
        if not others and len({tuple(m.class_info.name for m in group) for group in groups.values()}) == 1:
            continue  # every value allows every variant: this tag tells nothing
        return Tag(tag, groups, others)
    return None


def _conditions(tag: Tag) -> dict[tuple[str, ...], str]:
    """Return for the names of variants the condition under which a tag allows them and no other."""
    same: dict[tuple[str, ...], list[str]] = {}
    for value, group in tag.groups.items():
        same.setdefault(tuple(model.class_info.name for model in group), []).append(value)
    return {
        names: f"tag == {literal(texts[0])}" if len(texts) == 1 else f"tag in ({', '.join(map(literal, texts))})"
        for names, texts in same.items()
    }


def _by_tag(variants: list[ModelProperty], used: tuple[str, ...], indent: str) -> list[str] | None:
    """Return statements that choose among the variants by the values of a tag, or None when there is no tag."""
    tag = _tag_of(variants, used)
    if tag is None:
        return None
    lines = [f"{indent}tag = value.get({literal(tag.name)})"]
    for names, condition in _conditions(tag).items():
        group = [model for model in variants if model.class_info.name in names]
        lines.append(f"{indent}if {condition}:")
        if len(group) == 1:
            lines.append(f"{indent}    return {group[0].class_info.name}")
            continue
        inner = _by_tag(group, (*used, tag.name), indent + "    ")
        best = max(group, key=_constants)
        lines += inner or [*_by_keys(group, indent + "    "), f"{indent}    return {best.class_info.name}"]
    return lines + [f"{indent}return {other.class_info.name}" for other in tag.others]


def appended(prop: Any) -> list[str]:
    """Return statements that decode the local `item` of a list and append it, where a tag tells most variants apart.

    They ask for the tag in place: the function that chooses a variant takes a fifth of what a small object takes.
    """
    tag = _tag_of(models(prop)) if len(models(prop)) > 1 else None
    single = {names[0]: text for names, text in _conditions(tag).items() if len(names) == 1} if tag else {}
    if tag is None or not single:
        return []
    lines = [f"tag = item.get({literal(tag.name)}) if type(item) is dict else None"]
    for name, condition in single.items():
        word = "if" if len(lines) == 1 else "elif"
        lines += [f"{word} {condition}:", f"    value.append(new({name})._load(item, share))"]
    return [*lines, "else:", f"    value.append({item_name(prop)}(item, share))"]


def _is_text(model: ModelProperty, name: str) -> bool:
    """Tell whether a property may be any text: the model stands for whatever the others do not."""
    return any(plain(prop.name) == name and isinstance(prop, StringProperty) for prop in properties(model))


def _by_some_tag(variants: list[ModelProperty]) -> tuple[list[str], list[ModelProperty]]:
    """Return statements that choose among the variants that have a tag, and the variants that have not."""
    for tag in dict.fromkeys(name for model in variants for name in _names(model)):
        tagged = [model for model in variants if _tag_values(model, tag) is not None]
        others = [model for model in variants if tag not in _names(model)]
        if len(tagged) > 1 and len(tagged) + len(others) == len(variants):
            lines = _by_tag(tagged, (), "        ")
            if lines:
                return [f"    if {literal(tag)} in value:", *lines], others
    return [], variants


def _by_keys(variants: list[ModelProperty], indent: str = "    ") -> list[str]:
    """Return statements that choose by the required keys of one variant alone, the most demanding variant first.

    Of variants that have no such key, the package looks which one an object fits.
    """
    lines: list[str] = []
    unclear: list[ModelProperty] = []
    for model in sorted(variants, key=lambda model: -len(_names(model, required=True))):
        others = {name for other in variants if other is not model for name in _names(other, required=True)}
        own = [name for name in _names(model, required=True) if name not in others]
        if own:
            lines += _if_has(own, model, indent)
        else:
            unclear.append(model)
    if len(unclear) == 1 and _names(unclear[0], required=True):
        return lines + _if_has(_names(unclear[0], required=True), unclear[0], indent)
    if unclear:
        names = ", ".join(model.class_info.name for model in variants if model in unclear)
        lines += [f"{indent}from .. import shapes", "", f"{indent}return shapes.fitting(value, {names})"]
    return lines


def _if_has(names: list[str], model: ModelProperty, indent: str) -> list[str]:
    condition = " and ".join(f"{literal(name)} in value" for name in names)
    return [f"{indent}if {condition}:", f"{indent}    return {model.class_info.name}"]


def dispatch(prop: Any) -> list[str]:
    """Return the body of the function that chooses the class of one object of a union of models."""
    variants = models(prop)
    lines = _by_tag(variants, (), "    ")
    if lines is None:
        tagged, others = _by_some_tag(variants)
        lines = [*tagged, *_by_keys(others)] if others else tagged
    return lines if lines and lines[-1].startswith("    return") else [*lines, "    return UnknownVariant"]
