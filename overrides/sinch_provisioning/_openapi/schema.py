"""A schema of a document, its validator compiled on first use. Needs the extra `contract` or `mock`."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from sinch_provisioning._json import JSONObject, JSONValue, is_array, is_object
from sinch_provisioning._openapi import pointer
from sinch_provisioning._openapi.problems import Problem, problems_of
from sinch_provisioning.errors import ConfigurationError

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

SUBMIT: Final = "x-submit"
"""The key of a schema with what its value must meet besides when it is submitted; a draft need not."""
LARGE: Final = 20_000
"""Parts of a value of which every difference is listed; 64 characters of a text count as one more."""
COMPILED: Final = 1024
"""Validators that a process keeps, for all its documents together; the packaged document makes about 300."""
SCHEMAS: Final = "#/components/schemas"
REFERENCES: Final = ("$ref", "$dynamicRef")
UNKNOWN_VALUE: Final = "unknown-value"
"""The keyword of a problem with a text that is not among the known ones, where the document allows any."""


def resolve(document: Mapping[str, JSONValue], node: JSONValue) -> JSONValue:
    """Return a node of a document, or what its local reference names."""
    while is_object(node) and "$ref" in node:
        target: JSONValue = document
        for part in _parts(node["$ref"]):
            target = target[int(part) if is_array(target) else part]
        node = target
    return node


@lru_cache(maxsize=COMPILED)
def _parts(reference: str) -> tuple[str, ...]:
    """Return the names and places of a local reference; a document has few, which are followed with every request."""
    return pointer.split(unquote(reference[1:]))


def properties_of(document: Mapping[str, JSONValue], schema: JSONValue) -> JSONObject:
    """Return the properties of a schema, those of its parts included."""
    properties: JSONObject = {}
    target = resolve(document, schema)
    if is_object(target):
        for part in target.get("allOf", ()):
            properties.update(properties_of(document, part))
        properties.update(target.get("properties", {}))
    return properties


def known_values(document: Mapping[str, JSONValue], schema: JSONValue) -> list[JSONValue] | None:
    """Return the values of an open enum: one whose alternatives are values that are known, and any other of the type.

    None when the schema is not one.
    """
    target = resolve(document, schema)
    branches = target.get("anyOf", ()) if is_object(target) else ()
    targets = [resolve(document, branch) for branch in branches]
    kinds = [
        target.get("type") for target in targets if "enum" not in target and set(target) <= {"type", "description"}
    ]  # a list, as a type may be one
    known = [value for target in targets if target.get("type") in kinds for value in target.get("enum", ())]
    return known or None


def excluded_values(node: Mapping[str, JSONValue]) -> dict[str, list[JSONValue]]:
    """Return, by property, the values a schema is not for.

    A union that is read has such a branch for the kinds that are not known: `not` with the kinds of the other branches.
    """
    properties: Mapping[str, JSONValue] = node.get("not", {}).get("properties", {})
    return {name: list(part["enum"]) for name, part in properties.items() if "enum" in part}


class Schema:
    """A schema of the document with its validator.

    Args:
        document: what its references lead into.
        schema: the schema.
        known_only: whether open enums take known values alone: a mock answers nothing else.
    """

    def __init__(
        self, document: Mapping[str, JSONValue], schema: Mapping[str, JSONValue], *, known_only: bool = False
    ) -> None:
        self.document = document
        self.schema = schema
        self._known_only = known_only

    @cached_property
    def _root(self) -> JSONObject:
        schemas: JSONValue = reachable(self.document["components"]["schemas"], self.schema)
        schema: JSONValue = self.schema
        if self._known_only:
            schemas, schema = closed(self.document, schemas), closed(self.document, schema)
        return {"allOf": [schema], "components": {"schemas": schemas}}

    @cached_property
    def _validator(self) -> Draft202012Validator:
        try:
            from jsonschema_rs import Draft202012Validator
        except ImportError:
            message = "jsonschema-rs is needed for this: pip install 'sinch-provisioning[contract]'"
            raise ConfigurationError(message) from None
        return _compiled(Draft202012Validator, json.dumps(self._root, default=str))

    def accepts(self, value: JSONValue) -> bool:
        """Tell whether a value is valid; one that no JSON in UTF-8 can say, or nested too deeply, is not."""
        try:
            return bool(self._validator.is_valid(value))
        except ValueError:
            return False

    def problems(self, value: JSONValue) -> list[Problem]:
        """Return every difference of a value to the schema; of a very large value the first one."""
        compiled = self._validator
        try:
            if compiled.is_valid(value):
                return []
            if not _is_large(value):
                return list(problems_of(compiled.iter_errors(value), self._root))
            compiled.validate(value)
        except ValueError as error:  # the validator's own: more than 255 levels, or half of a surrogate pair
            if hasattr(error, "instance_path"):
                return list(problems_of(iter([error]), self._root))
        return [Problem("", "the value cannot be checked: it is nested too deeply, or holds what no UTF-8 can say")]


@lru_cache(maxsize=COMPILED)
def _compiled(validator: type[Draft202012Validator], schema: str) -> Draft202012Validator:
    """Return the validator of a schema in JSON; documents that say the same share it."""
    time = validator({"format": "date-time"}, validate_formats=True)

    def is_time(text: str) -> bool:
        # An empty text for a time is what some servers send for one that is not there; the client reads it so.
        return not text or time.is_valid(text)

    return validator(schema, validate_formats=True, formats={"date-time": is_time})


def reachable(schemas: Mapping[str, JSONValue], schema: JSONValue) -> Mapping[str, JSONValue]:
    """Return the named schemas that a schema leads to; all of them where a reference is not to one of them by name.

    A validator copies every schema that it is given, used or not.

    Args:
        schemas: the schemas of a document, by name.
        schema: the schema to start from.
    """
    names: set[str] = set()
    pending = [schema]
    while pending:
        node = pending.pop()
        if is_array(node):
            pending += node
        elif is_object(node):
            pending += node.values()
            for reference in (node[word] for word in REFERENCES if isinstance(node.get(word), str)):
                name = pointer.split(reference.removeprefix(SCHEMAS))[0] if reference.startswith(f"{SCHEMAS}/") else ""
                if name not in schemas:
                    return schemas
                if name not in names:
                    names.add(name)
                    pending.append(schemas[name])
    return {name: schemas[name] for name in schemas if name in names}


def _is_large(value: JSONValue) -> bool:
    """Tell whether to list every difference would take too long: each of them holds a copy of the part at fault."""
    weight = 0
    pending = [iter([value])]
    while pending and weight <= LARGE:
        for child in pending.pop():
            weight += 1 + (len(child) // 64 if isinstance(child, str) else 0)
            if is_object(child) or is_array(child):
                pending.append(iter(child.values() if is_object(child) else child))
            if weight > LARGE:
                break
    return weight > LARGE


def closed(document: Mapping[str, JSONValue], node: JSONValue) -> JSONValue:
    """Return a node of a document in which open enums and unions take known values alone."""
    if is_array(node):
        return [closed(document, item) for item in node]
    if not is_object(node):
        return node
    node = _closed_union(document, node) if "anyOf" in node else node
    return {name: closed(document, member) for name, member in node.items()}


def _closed_union(document: Mapping[str, JSONValue], node: Mapping[str, JSONValue]) -> JSONObject:
    branches = [resolve(document, branch) for branch in node["anyOf"]]
    known = known_values(document, node)
    if known is None:  # the branch for kinds that are not known goes
        kept = [
            original for original, branch in zip(node["anyOf"], branches, strict=True) if not excluded_values(branch)
        ]
        return {**node, "anyOf": kept}
    return {"enum": [*known, *(None for branch in branches if branch.get("type") == "null")]}


def is_submitted(document: Mapping[str, JSONValue], schema: JSONValue, body: JSONValue) -> bool:
    """Tell whether a body is more than a draft: its status, or the default of it, says otherwise.

    Args:
        document: what references lead into.
        schema: the schema of the body.
        body: the body.
    """
    if not is_object(body):
        return False
    status = properties_of(document, schema).get("status", {})
    return bool(body.get("status", status.get("default")) != "DRAFT")


def submit_problems(
    document: Mapping[str, JSONValue], schema: JSONValue, value: JSONValue, path: tuple[str | int, ...] = ()
) -> Iterator[Problem]:
    """Yield what keeps a value that is valid as a draft from being submitted: the limits that bind then alone.

    Args:
        document: what references lead into.
        schema: the schema of the draft.
        value: the value.
        path: the way to the value.
    """
    target = resolve(document, schema)
    if SUBMIT in target and value is not None:
        for problem in Schema({"components": {"schemas": {}}}, target[SUBMIT]).problems(value):
            yield problem._replace(pointer=pointer.join(path) + problem.pointer)
    for name, part, inner in _described_parts(document, target, value):
        yield from submit_problems(document, part, inner, path if name is None else (*path, name))


def _described_parts(
    document: Mapping[str, JSONValue], target: Mapping[str, JSONValue], value: JSONValue
) -> Iterator[tuple[str | int | None, JSONValue, JSONValue]]:
    """Yield the parts of a value, each with its name and schema; without a name the value itself, by its kind."""
    yield from ((None, branch, value) for branch in target.get("anyOf", ()) if _is_kind(document, branch, value))
    if is_object(value):
        yield from ((name, part, value[name]) for name, part in target.get("properties", {}).items() if name in value)
    elif is_array(value) and "items" in target:
        yield from ((index, target["items"], item) for index, item in enumerate(value))


def _is_kind(document: Mapping[str, JSONValue], branch: JSONValue, value: JSONValue) -> bool:
    """Tell whether a value has what a member of a union requires, and its constants."""
    if not is_object(value) or not all(name in value for name in resolve(document, branch).get("required", ())):
        return False
    parts = {name: resolve(document, part) for name, part in properties_of(document, branch).items() if name in value}
    return all(value[name] == part["const"] for name, part in parts.items() if "const" in part)


def unknown_values(
    document: Mapping[str, JSONValue], nodes: Sequence[Mapping[str, JSONValue]], value: JSONValue
) -> Iterator[tuple[str, str]]:
    """Yield where a value is not among the known ones although the document allows any, and why.

    Of alternatives that describe the same text, one that knows it is enough.

    Args:
        document: what references lead into.
        nodes: the schemas that describe the value.
        value: the value.

    Returns:
        Pairs of the name of a property, empty for the value itself, and a sentence.
    """
    if is_object(value):
        yield from _unknown_tags(nodes, value)
    elif isinstance(value, (str, int)) and not isinstance(value, bool):
        lists = [known for node in nodes if (known := known_values(document, node)) is not None]
        if lists and not any(value in known for known in lists):
            yield "", _unknown(lists[0])


def _unknown_tags(
    nodes: Sequence[Mapping[str, JSONValue]], value: Mapping[str, JSONValue]
) -> Iterator[tuple[str, str]]:
    for node in nodes:
        for name, known in excluded_values(node).items():
            if name in value and value[name] not in known:
                yield name, _unknown(known)


def _unknown(known: Collection[JSONValue]) -> str:
    return f"the value is not among the {len(known)} that are known"
