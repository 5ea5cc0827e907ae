"""What the words of a schema say, alone and together: pure functions that make forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import evolve

from sinch_provisioning._json import JSONObject, JSONValue, as_array, as_object, is_array, is_object
from sinch_provisioning._openapi.changes.form import LIMITS, LOWER, UPPER, Form, Places
from sinch_provisioning._openapi.changes.places import Place
from sinch_provisioning._openapi.changes.values import key_of, type_of

NOTES: Final = ("default", "deprecated", "readOnly", "writeOnly")
TEXTS: Final = ("title", "description", "example", "examples", "externalDocs", "xml")
UNIONS: Final = ("anyOf", "oneOf")
SUBMIT: Final = "x-submit"
CURATION: Final = frozenset({"x-required-evidence", "x-origin"})
"""What curators note for each other, which the packaged document does not have."""
_READ: Final = frozenset(
    {*LIMITS, *NOTES, *TEXTS, *UNIONS, "$ref", "type", "enum", "const", "properties", "required", "items", "nullable"}
    | {"additionalProperties", "unevaluatedProperties", "allOf", "discriminator", "prefixItems", "patternProperties"}
    | {"$comment", "$schema", "$id", "$anchor", "$defs", SUBMIT}
)
_EMPTY: Final = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False}
"""Limits that limit nothing."""


def _words(place: Place) -> dict[str, Place]:
    """Return the words of a schema that nothing else reads, each with its place."""
    return {word: place.child(word) for word in place.members if word not in _READ and not word.startswith("x-")}


def _others(place: Place) -> Places | bool:
    word = "additionalProperties" if "additionalProperties" in place.members else "unevaluatedProperties"
    node = place.members.get(word, True)
    if node is False:
        return False
    return (place.child(word),) if is_object(node) and node else True


def own(place: Place, *, is_3_0: bool) -> Form:
    """Return what the words of a schema say, without its references, its `allOf` and its alternatives.

    Args:
        place: the schema.
        is_3_0: whether it is of OpenAPI 3.0, where a limit that excludes is a flag.
    """
    node = place.members
    return Form(
        place.pointer,
        types=_types(node.get("type")),
        values=_values(node),
        limits=_limits(node, is_3_0=is_3_0),
        properties={name: (part,) for name, part in place.children("properties").items()},
        required=frozenset(map(str, as_array(node.get("required")))),
        others=_others(place),
        items=(place.child("items"),) if as_object(node.get("items")) else (),
        heads=_heads(place),
        rest=_words(place),
        notes=_notes(node),
        texts=_texts(node),
        submitted=(place.child(SUBMIT),) if SUBMIT in node else (),
    )


def _types(types: JSONValue) -> frozenset[str] | None:
    if is_array(types):
        return frozenset(map(str, types))
    return frozenset([str(types)]) if types else None


def _notes(node: Mapping[str, JSONValue]) -> JSONObject:
    return {word: node[word] for word in NOTES if word in node and (node[word] is not False or word == "default")}


def _texts(node: Mapping[str, JSONValue]) -> JSONObject:
    return {word: text for word, text in node.items() if _is_text(word) and text not in ("", None, [], {})}


def _values(node: Mapping[str, JSONValue]) -> list[JSONValue] | None:
    values = [node["const"]] if "const" in node else node.get("enum")
    return values if is_array(values) else None


def _heads(place: Place) -> dict[str, Places]:
    heads: dict[str, Places] = {
        f"prefixItems/{index}": (part,) for index, part in enumerate(place.items("prefixItems"))
    }
    return heads | {f"patternProperties/{key}": (part,) for key, part in place.children("patternProperties").items()}


def _is_text(word: str) -> bool:
    return word in TEXTS or (word.startswith("x-") and word not in {SUBMIT, *CURATION})


def _limits(node: JSONValue, *, is_3_0: bool) -> JSONObject:
    limits: JSONObject = {word: node[word] for word in LIMITS if word in node and node[word] != _EMPTY.get(word)}
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(limits.get(exclusive), bool):  # as 3.0 says it
            is_exclusive = limits.pop(exclusive)
            if is_exclusive and limit in limits:
                limits[exclusive] = limits.pop(limit)
    return {word: limit for word, limit in limits.items() if _is_limit(word, limit)}


def _is_limit(word: str, limit: JSONValue) -> bool:
    if word in {"pattern", "format"}:
        return isinstance(limit, str)
    return isinstance(limit, bool) == (word == "uniqueItems") and isinstance(limit, (int, float))


def merged(forms: Sequence[Form]) -> Form:
    """Return what forms say together; of what each says for itself, the first is heard."""
    if len(forms) == 1:
        return forms[0]
    made = Form(_pointer_of(forms))
    for form in forms:
        made.types = _both(made.types, form.types)
        made.values = _common(made.values, form.values)
        made.known = made.known or form.known
        made.limits = _tightest(made.limits, form.limits)
        for name, places in form.properties.items():
            made.properties[name] = (*made.properties.get(name, ()), *places)
        made.required |= form.required
        made.others = _fewest(made.others, form.others)
        made.items = (*made.items, *form.items)
        made.heads = {**form.heads, **made.heads}
        made.unions = [*made.unions, *form.unions]
        made.notes = {**form.notes, **made.notes}
        made.texts = {**form.texts, **made.texts}
        made.rest = {**form.rest, **made.rest}
        made.reference = made.reference or form.reference
        made.submitted = (*made.submitted, *form.submitted)
    return made


def _pointer_of(forms: Sequence[Form]) -> str:
    """Return where the first of some forms stands that says more than what people read."""
    structured = (form.pointer for form in forms if not form.is_plain or form.types is not None)
    return next(structured, forms[0].pointer if forms else "")


def _both(first: frozenset[str] | None, second: frozenset[str] | None) -> frozenset[str] | None:
    if first is None or second is None:
        return second if first is None else first
    return _with_integers(first) & _with_integers(second)


def _with_integers(types: frozenset[str]) -> frozenset[str]:
    return types | {"integer"} if "number" in types else types


def _common(first: list[JSONValue] | None, second: list[JSONValue] | None) -> list[JSONValue] | None:
    if first is None or second is None:
        return second if first is None else first
    keys = set(map(key_of, second))
    return [value for value in first if key_of(value) in keys]


def _tightest(first: JSONObject, second: JSONObject) -> JSONObject:
    limits: JSONObject = {**second, **first}
    for word in set(first) & set(second):
        if word in LOWER or word in UPPER:
            limits[word] = (max if word in LOWER else min)(first[word], second[word])
        elif word == "pattern" and first[word] != second[word]:
            limits[word] = " and ".join(sorted({first[word], second[word]}))
    return limits


def _fewest(first: Places | bool, second: Places | bool) -> Places | bool:  # noqa: FBT001 - False and True are schemas
    if first is False or second is False:
        return False
    if first is True or second is True:
        return second if first is True else first
    return (*first, *second)


def is_null(form: Form) -> bool:
    """Tell whether a form takes null alone."""
    return form.types == frozenset({"null"}) or form.values == [None]


def with_null(form: Form) -> Form:
    """Return a form that takes null as well."""
    types = inferred(form)
    return evolve(form, types=None if types is None else types | {"null"})


def simple(forms: list[Form]) -> Form | None:
    """Return alternatives as a form that is no union: one alone, listed values, plain types; None when they are one."""
    if len(forms) < 2:
        return forms[0] if forms else Form(types=frozenset(["null"]))
    types = either(inferred(form) for form in forms)
    values = list({key_of(value): value for form in forms for value in form.values or ()}.values())
    if all(form.lists_values for form in forms):
        return Form(forms[0].pointer, types=types, values=values)
    return _open_list(forms, types, values)


def _open_list(forms: list[Form], types: frozenset[str] | None, values: list[JSONValue]) -> Form | None:
    """Return alternatives that take any value of some types, of which some are known."""
    if types is None or not all(form.is_plain or form.lists_values for form in forms):
        return None
    open_types = either(inferred(form) for form in forms if form.is_plain) or frozenset[str]()
    return Form(forms[0].pointer, types=types, known=values or None) if types <= open_types | {"null"} else None


def either(types: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    """Return the types that one of some alternatives takes; None when one takes any."""
    every = list(types)
    return None if None in every else frozenset(name for part in every if part is not None for name in part)


def inferred(form: Form) -> frozenset[str] | None:
    """Return the types that a form takes; where it names none, those that it describes."""
    if form.types is not None:
        return form.types
    if form.values is not None:
        return frozenset(map(type_of, form.values))
    names = set(form.limits)
    for name, is_described in (
        ("object", form.properties or form.required or form.others is not True),
        ("array", form.items or names & {"minItems", "maxItems", "uniqueItems"}),
        ("string", names & {"minLength", "maxLength", "pattern", "format"}),
        ("number", names & {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}),
    ):
        if is_described:
            return frozenset([name])
    return None


def finished(form: Form) -> Form:
    """Return a form with null apart from its types and values."""
    types = inferred(form)
    is_nullable = types is None or "null" in types
    if types is not None:
        types -= {"null"} | ({"integer"} if "number" in types else set[str]())
    limits = _whole_limits(form.limits) if types == frozenset(["integer"]) else form.limits
    values, known = _without_null(form.values), _without_null(form.known)
    return evolve(form, types=types, is_nullable=is_nullable, values=values, known=known, limits=limits)


def _without_null(values: list[JSONValue] | None) -> list[JSONValue] | None:
    return None if values is None else [value for value in values if value is not None]


def _whole_limits(limits: JSONObject) -> JSONObject:
    """Return limits of a whole number, those that exclude as those that do not."""
    made = dict(limits)
    for exclusive, limit, step in (("exclusiveMinimum", "minimum", 1), ("exclusiveMaximum", "maximum", -1)):
        if isinstance(made.get(exclusive), int) and limit not in made:
            made[limit] = made.pop(exclusive) + step
    return made
