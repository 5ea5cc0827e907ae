"""The Python type of a property: what is read, and what a caller may pass."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from openapi_python_client.parser.properties import (
    AnyProperty,
    ConstProperty,
    EnumProperty,
    FileProperty,
    ListProperty,
    ModelProperty,
)
from render import PARSED, SCALARS, UnsupportedError, is_free_form, literal, map_values, members, models, plain


class Accepted(NamedTuple):
    """What a caller may pass, and how it is named where it stands.

    Args:
        models: what stands before the name of a model.
        params: what stands before the name of a mapping or of known texts; None: any text, and any mapping.
    """

    models: str
    params: str | None


BUILT: Final = Accepted("", None)
"""What the constructor of a model takes that no request holds."""
REQUESTED: Final = Accepted("", "params.")
"""What the constructor of a model of a request takes."""
PASSED: Final = Accepted("models.", "params.")
"""What a method takes."""
PARAMS: Final = Accepted("models.", "")
"""What stands in `params.py`."""


CHANGED: Final = Accepted("models.", "")
"""What `replace` of a model of a request takes, which stands in `params.py` as well."""
CHANGED_READ: Final = Accepted("models.", None)
"""What `replace` of any other model takes."""


def _one_accepted(prop: Any, accepted: Accepted) -> list[str] | None:
    """Return what a caller may pass besides what is read, for the kinds where that is more; else None."""
    if isinstance(prop, EnumProperty):
        name = prop.class_info.name
        plain_type = "int" if prop.value_type is int else "str"
        return [f"{accepted.models}{name}", plain_type if accepted.params is None else f"{accepted.params}{name}Text"]
    if isinstance(prop, ModelProperty) and is_free_form(prop):
        extra = map_values(prop)
        inner = "Any" if extra is None else type_of(extra, accepted)
        return [f"Mapping[str, {inner}]"]
    if isinstance(prop, ModelProperty):
        name = prop.class_info.name
        mapping = "Mapping[str, Any]" if accepted.params is None else f"{accepted.params}{name}Dict"
        return [f"{accepted.models}{name}", mapping]
    if isinstance(prop, ListProperty):
        return [f"Sequence[{type_of(prop.inner_property, accepted)}]"]
    if isinstance(prop, ConstProperty) and accepted.params is not None and _is_literal(prop.value.raw_value):
        return [f"Literal[{literal(prop.value.raw_value)}]"]
    if type(prop) in PARSED and accepted is PARAMS:
        return [PARSED[type(prop)][0], "str"]
    if isinstance(prop, FileProperty):
        return ["FileContent"]
    return None


def _one_type(prop: Any, accepted: Accepted | None, prefix: str) -> list[str]:
    more = _one_accepted(prop, accepted) if accepted is not None else None
    if more is not None:
        return more
    if isinstance(prop, EnumProperty):
        return [f"{prefix}{prop.class_info.name}"]
    if isinstance(prop, ModelProperty):
        if is_free_form(prop):
            extra = map_values(prop)
            inner = "Any" if extra is None else type_of(extra, None, prefix)
            return [f"dict[str, {inner}]"]
        return [f"{prefix}{prop.class_info.name}"]
    if isinstance(prop, ListProperty):
        return [f"builtins.list[{type_of(prop.inner_property, None, prefix)}]"]
    if isinstance(prop, ConstProperty):
        return [_const_type(prop)]
    if type(prop) in PARSED:
        return [PARSED[type(prop)][0]]
    if isinstance(prop, AnyProperty | FileProperty):
        return ["Any"]
    for prop_type, name in SCALARS.items():
        if isinstance(prop, prop_type):
            return [name]
    raise UnsupportedError(
        f"{plain(prop.name)}: {type(prop).__name__} has no template; write one or change the document"
    )


def _const_type(prop: ConstProperty) -> str:
    return type(plain(prop.value.raw_value)).__name__


def _is_literal(value: Any) -> bool:
    """Tell whether a checker takes a value for a literal: no number with a fraction, nor one beyond 64 bits."""
    number = plain(value)
    return not isinstance(number, float) and not (isinstance(number, int) and abs(number) >= 2**63)


def type_of(prop: Any, accepted: Accepted | None = None, prefix: str = "") -> str:
    """Return the type of a property, `Unset` left out.

    Args:
        prop: the generator's property.
        accepted: for what a caller may pass (a text for an enum, a mapping for a model); None for what is read.
        prefix: what stands before the name of a model that is read, such as `models.`.
    """
    names: list[str] = []
    has_variants = len(models(prop)) > 1  # a branch without properties is for other kinds, each an UnknownVariant
    for member in members(prop):
        if not (has_variants and isinstance(member, ModelProperty) and is_free_form(member)):
            names += [name for name in _one_type(member, accepted, prefix) if name not in names]
    if has_variants and accepted is not PARAMS:
        names.append("UnknownVariant")
    if "None" in names:
        names.remove("None")
        names.append("None")
    return "Any" if "Any" in names else " | ".join(names)


def attribute_type(prop: Any) -> str:
    """Return the type a model's attribute has: what is absent is read as None."""
    name = type_of(prop)
    return name if prop.required or name == "Any" or name.endswith("None") else f"{name} | None"


def argument_type(prop: Any, accepted: Accepted) -> str:
    """Return the type an argument of a constructor or a method has: None only where the document allows null."""
    name = type_of(prop, accepted)
    return name if prop.required or name == "Any" else f"{name} | Unset"


def tag_type(prop: Any) -> str | None:
    """Return the literal type of what tells an event from the others; None for every other property.

    Only a model that is chosen by its tag may say this of what it reads: elsewhere a server may send another text.
    """
    is_tag = isinstance(prop, ConstProperty) and prop.required and plain(prop.name) == "type"
    return f"Literal[{literal(prop.value.raw_value)}]" if is_tag else None


def typing_imports(props: Iterable[Any], package: str, results: str = "") -> list[str]:
    """Return the imports that the types of properties need, for checkers alone, besides those that every module has.

    Args:
        props: the properties.
        package: the package that has `content`, as the module sees it: dots.
        results: types that stand in the module besides.
    """
    text = " ".join([results, *(type_of(prop, PARAMS) for prop in props)])
    by_word = {"UUID": "from uuid import UUID", "FileContent": f"from {package}content import FileContent"}
    return [line for word, line in by_word.items() if re.search(rf"\b{word}\b", text)]
