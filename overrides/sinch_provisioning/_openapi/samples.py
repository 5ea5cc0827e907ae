"""Values made from a schema: valid where the schema allows it, and the same each time."""

from __future__ import annotations

import contextlib
import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from sinch_provisioning._json import JSONObject, JSONValue, as_array, as_object, is_array, is_object
from sinch_provisioning._openapi.pattern_text import LONGEST, text_of
from sinch_provisioning._openapi.schema import Schema, resolve

BUDGET: Final = 400
"""Properties that need not be there, of one value at most."""
STEPS: Final = 20_000
"""Schemas that are looked at for one value at most."""
BRANCHES: Final = 40
"""Combinations of the alternatives of one schema that are tried at most."""
CHOSEN: Final = "x-chosen"
"""Marks what was made by choosing among alternatives."""
COMBINING: Final = ("allOf", "oneOf", "anyOf", "discriminator")
FORMATS: Final = {
    "date-time": "2026-01-15T09:30:00Z",
    "date": "2026-01-15",
    "time": "09:30:00Z",
    "duration": "P1D",
    "uuid": "11111111-1111-4111-8111-111111111111",
    "email": "a@example.com",
    "idn-email": "a@example.com",
    "hostname": "example.com",
    "idn-hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com",
    "url": "https://example.com",
    "iri": "https://example.com",
    "uri-reference": "/text",
    "iri-reference": "/text",
    "uri-template": "https://example.com/{text}",
    "json-pointer": "/text",
    "relative-json-pointer": "0",
    "regex": "text",
    "byte": "dGV4dA==",
}
_HINTS: Final = (
    ("object", ("properties", "required", "additionalProperties", "minProperties", "patternProperties")),
    ("array", ("items", "prefixItems", "minItems", "maxItems")),
    ("string", ("pattern", "minLength", "maxLength", "format")),
    ("number", ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")),
)


class _ImpossibleError(Exception):
    """No finite value can be made: a schema requires itself."""


def sample(document: Mapping[str, JSONValue], schema: JSONValue, *, full: bool = False) -> JSONValue:
    """Return a plain value of a schema: what is required and nothing else, or all of it.

    Args:
        document: what its references lead into.
        schema: the schema.
        full: whether properties that need not be there are, as a server would send them; left out again where they
            make the value invalid.
    """
    checked = Schema(document, schema)
    value: JSONValue = {}
    for is_full in (True, False) if full else (False,):
        try:
            value = _Sampler(document, is_full=is_full).value(schema, ())
        except (_ImpossibleError, RecursionError):
            continue
        if not full or checked.accepts(value):
            return value
    return value


class _Sampler:
    def __init__(self, document: Mapping[str, JSONValue], *, is_full: bool) -> None:
        self._document = document
        self._is_full = is_full
        self._budget = BUDGET
        self._steps = STEPS

    def value(self, schema: JSONValue, above: tuple[str, ...]) -> JSONValue:
        """Return a value of a schema.

        Args:
            schema: the schema.
            above: the references that led here.
        """
        if not is_object(schema):
            return {}
        self._steps -= 1
        if self._steps < 0:
            raise _ImpossibleError
        first: list[JSONValue] = []
        failure = _ImpossibleError()
        for flat, names in itertools.islice(self.flattened(schema, above), BRANCHES):
            try:
                value = self._plain(flat, names)
            except _ImpossibleError as error:
                failure = error
                continue
            if not flat.get(CHOSEN) or Schema(self._document, schema).accepts(value):
                return value
            first.append(value)
        if first:
            return first[0]
        raise failure

    def flattened(self, schema: JSONValue, above: tuple[str, ...]) -> Iterator[tuple[JSONObject, tuple[str, ...]]]:
        """Yield the schema without references, `allOf` and alternatives, one for each way to choose among these."""
        node = as_object(schema)
        if "$ref" in node:
            yield from self._referred(node, above)
            return
        parts = [[part] for part in as_array(node.get("allOf"))]
        chosen = [self._alternatives(node, word) for word in ("oneOf", "anyOf") if node.get(word)]
        if not parts and not chosen:
            yield dict(node), above
            return
        base = {key: value for key, value in node.items() if key not in COMBINING}
        yield from self._combined({**base, CHOSEN: True} if chosen else base, [*parts, *chosen], above)

    def _referred(
        self, node: Mapping[str, JSONValue], above: tuple[str, ...]
    ) -> Iterator[tuple[JSONObject, tuple[str, ...]]]:
        name = str(node["$ref"])
        if name not in above:
            others = {key: value for key, value in node.items() if key != "$ref"}
            yield from self._combined(others, [[resolve(self._document, {"$ref": name})]], (*above, name))

    def _combined(
        self, base: JSONObject, choices: Sequence[Sequence[JSONValue]], above: tuple[str, ...]
    ) -> Iterator[tuple[JSONObject, tuple[str, ...]]]:
        for parts in itertools.product(*choices):
            ways = [itertools.islice(self.flattened(part, above), BRANCHES) for part in parts]
            for flats in itertools.product(*map(list, ways)):
                merged = dict(base)
                names = above
                for flat, below in flats:
                    merged = _merged(merged, flat)
                    names = (*names, *below[len(above) :])
                yield merged, names

    def _alternatives(self, schema: Mapping[str, JSONValue], word: str) -> list[JSONValue]:
        """Return the alternatives of a schema, those with the name that the discriminator has for them first."""
        branches: list[JSONValue] = sorted(schema[word], key=lambda branch: branch == {"type": "null"})
        discriminator = as_object(schema.get("discriminator"))
        name = discriminator.get("propertyName")
        if not isinstance(name, str):
            return branches
        mapping = as_object(discriminator.get("mapping"))
        keys: dict[str, str] = {str(target).rpartition("/")[2]: key for key, target in mapping.items()}
        named: list[JSONValue] = []
        for branch in branches:
            own = str(as_object(branch).get("$ref", "")).rpartition("/")[2]
            if own:
                tag: JSONObject = {"properties": {name: {"const": keys.get(own, own)}}, "required": [name]}
                named.append({"allOf": [branch, tag]})
        return named + branches

    def _plain(self, schema: JSONObject, above: tuple[str, ...]) -> JSONValue:
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return next((value for value in schema["enum"] if value is not None), None)
        type_name = _kind(schema)
        if type_name == "object":
            return self._object(schema, above)
        if type_name == "array":
            return self._array(schema, above)
        if self._is_full:
            shown = _shown(self._document, schema)
            if shown:
                return shown[0]
        return _scalar(type_name, schema)

    def _object(self, schema: JSONObject, above: tuple[str, ...]) -> JSONObject:
        properties = as_object(schema.get("properties"))
        required: list[str] = list(dict.fromkeys(as_array(schema.get("required"))))
        extra = schema.get("additionalProperties")
        others = extra if is_object(extra) else {"type": "string"}
        made = self._optional({name: properties[name] for name in properties if name not in required}, above)
        made |= {name: self.value(properties.get(name, others), above) for name in required}
        for number in range(1, 1 + schema.get("minProperties", 0) - len(made)):
            made[f"key{number}"] = self.value(others, above)
        return {name: made[name] for name in (*properties, *made) if name in made}

    def _optional(self, properties: Mapping[str, JSONValue], above: tuple[str, ...]) -> JSONObject:
        made: JSONObject = {}
        for name, schema in properties.items() if self._is_full else ():
            if self._budget > 0 and not _is_hidden(self._document, schema):
                self._budget -= 1
                with contextlib.suppress(_ImpossibleError):
                    made[name] = self.value(schema, above)
        return made

    def _array(self, schema: JSONObject, above: tuple[str, ...]) -> list[JSONValue]:
        made = [self.value(part, above) for part in schema.get("prefixItems") or ()]
        items = schema.get("items", {})
        wanted = max(schema.get("minItems", 0), 1 if self._is_full and schema.get("maxItems", 1) > 0 else 0)
        if items is False:
            return made
        try:
            while len(made) < wanted:
                item = self.value(items, above)
                made.append(_other(self._document, items, item, made) if schema.get("uniqueItems") else item)
        except _ImpossibleError:
            if len(made) < schema.get("minItems", 0):
                raise
        return made


def _merged(first: JSONObject, second: Mapping[str, JSONValue]) -> JSONObject:
    """Return what both schemas say together."""
    merged = {**first, **second}
    for word in {*first} & {*second} & {*_BOTH}:
        merged[word] = _BOTH[word](first[word], second[word])
    return merged


def _both_properties(first: Mapping[str, JSONValue], second: Mapping[str, JSONValue]) -> JSONObject:
    differing = {name for name in {*first} & {*second} if first[name] != second[name]}
    return {**first, **second, **{name: {"allOf": [first[name], second[name]]} for name in differing}}


def _both_values(first: list[JSONValue], second: list[JSONValue]) -> list[JSONValue]:
    return [value for value in first if value in second]


def _both_names(first: list[JSONValue], second: list[JSONValue]) -> list[JSONValue]:
    return [*first, *second]


_BOTH: Final[dict[str, Callable[[JSONValue, JSONValue], JSONValue]]] = {
    "properties": _both_properties,
    "patternProperties": _both_properties,
    "required": _both_names,
    "enum": _both_values,
    "minimum": max,
    "minLength": max,
    "minItems": max,
    "maximum": min,
    "maxLength": min,
    "maxItems": min,
}
"""How two schemas are one, by the word that both have; of another word that of the second is taken."""


def _kind(schema: Mapping[str, JSONValue]) -> str:
    type_name = schema.get("type")
    if is_array(type_name):
        return str(next((option for option in type_name if option != "null"), "null"))
    if type_name is not None:
        return str(type_name)
    return next((name for name, words in _HINTS if any(word in schema for word in words)), "object")


def _is_hidden(document: Mapping[str, JSONValue], schema: JSONValue) -> bool:
    """Tell whether a property is for what is sent alone."""
    return bool(is_object(schema) and resolve(document, schema).get("writeOnly"))


def _shown(document: Mapping[str, JSONValue], schema: JSONObject) -> list[JSONValue]:
    """Return the examples of a schema that are valid."""
    values = [schema[word] for word in ("example", "default") if word in schema]
    values[:0] = schema["examples"] if is_array(schema.get("examples")) else []
    return [value for value in values if value is not None and Schema(document, schema).accepts(value)]


def _other(document: Mapping[str, JSONValue], schema: JSONValue, value: JSONValue, seen: list[JSONValue]) -> JSONValue:
    """Return a value that is not there yet, of an array whose items differ."""
    if value not in seen:
        return value
    for flat, _ in itertools.islice(_Sampler(document, is_full=False).flattened(schema, ()), 1):
        for choice in flat.get("enum", ()):
            if choice not in seen:
                return choice
    for number in range(1, 1000):
        changed = varied(value, number)
        if changed not in seen and Schema(document, schema).accepts(changed):
            return changed
    return value


def varied(value: JSONValue, number: int) -> JSONValue:
    """Return a value like another, told apart by a number: at the end of a text, added to a number, in an identifier.

    Args:
        value: the value.
        number: from 1.
    """
    if is_object(value):
        name = next((key for key in value if key.lower().endswith("id")), next(iter(value), None))
        return {**value, name: varied(value[name], number)} if name is not None else {}
    if isinstance(value, str) and value:
        digits = f"{number:x}"
        return value[: max(0, len(value) - len(digits))] + digits
    if isinstance(value, bool):
        return value is (number % 2 == 0)
    return value + number if isinstance(value, (int, float)) else value


def _scalar(type_name: str, schema: Mapping[str, JSONValue]) -> JSONValue:
    if type_name in ("integer", "number"):
        return _number(schema, is_whole=type_name == "integer")
    if type_name == "boolean":
        return False
    if type_name == "null":
        return None
    return _text(schema)


def _number(schema: Mapping[str, JSONValue], *, is_whole: bool) -> float:
    step: float = schema.get("multipleOf", 1 if is_whole else 0)
    low, high = _bound(schema, "inimum", max), _bound(schema, "aximum", min)
    gap = step or min(1.0, (high - low) / 2 if math.isfinite(high - low) else 1.0)
    low += gap if low == schema.get("exclusiveMinimum") else 0
    high -= gap if high == schema.get("exclusiveMaximum") else 0
    value = min(max(0.0, low), high)
    if step:
        value = step * (math.ceil(value / step - 1e-9) if value == low else math.floor(value / step + 1e-9))
    return int(value) if float(value).is_integer() else value


def _bound(schema: Mapping[str, JSONValue], name: str, choose: Callable[[Iterable[float]], float]) -> float:
    """Return the least or the greatest number that a schema names; an infinity when it names none."""
    bounds: list[JSONValue] = [schema.get(f"m{name}"), schema.get(f"exclusiveM{name}")]
    infinity = -math.inf if choose is max else math.inf
    return choose([infinity, *(float(bound) for bound in bounds if _is_number(bound))])


def _is_number(value: JSONValue) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _text(schema: Mapping[str, JSONValue]) -> str:
    shortest, longest = int(schema.get("minLength", 0)), int(schema.get("maxLength", LONGEST))
    if "pattern" in schema:
        made = text_of(str(schema["pattern"]), shortest, longest)
        if made is not None:
            return made
    name = schema.get("format", "")
    text = FORMATS.get(name, "text")
    if name in ("uri", "url", "iri") and len(text) < shortest:
        text += "/"
    elif "email" in name and len(text) < shortest:
        return "a" * (shortest - len(text)) + text
    return text.ljust(shortest, "x")[:longest]
