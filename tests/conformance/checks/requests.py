"""Checks of requests: what is refused; the document decides, through a validator not ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import properties_of, resolve
from sinch_provisioning.mock import Request
from suite.outcomes import rich
from suite.world import World

from checks.explorer import DOCUMENT, OPERATIONS, Values, basic, changed, content_key, leaves, validator
from checks.registry import MakeMock, check, explored, queries


@check
def methods_and_media_types_are_refused(make: MakeMock) -> Iterator[str]:
    """405 with the methods of the path, 404 for no path, 415 for another media type, 400 for what is no JSON."""
    explorer = explored(make)
    by_path: dict[str, set[str]] = {}
    for operation in OPERATIONS.values():
        by_path.setdefault(operation.path, set()).add(operation.method)
    headers = {"authorization": basic(explorer.project), "content-type": "application/json"}
    for path, methods in by_path.items():
        address = path.replace("{projectId}", explorer.project.project_id).replace("{", "").replace("}", "")
        for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"} - methods:
            response = explorer.mock.handle(Request(method, address, headers))
            allowed = set(response.headers.get("allow", "").split(", "))
            if (response.status != 405 or not methods <= allowed) and not _shadowed(path, method):
                yield f"{method} {path}: {response.status}, Allow {sorted(allowed)}"
    unknown = explorer.mock.handle(Request("GET", "/v1/projects/nothing/of/the/kind", headers))
    if unknown.status != 404:
        yield f"an unknown path is answered with {unknown.status}"
    for operation in (operation for operation in OPERATIONS.values() if operation.body is not None):
        for path in explorer.paths(operation)[:1]:
            for media_type, body, wanted in (
                ("text/plain", b"{}", 415),
                ("application/json", b"{", 400),
                ("application/json", b"\xff", 400),
                ("application/json", b"NaN", 400),
            ):
                response = explorer.call(operation, path, body, media_type=media_type)
                if response.status != wanted:
                    yield f"{operation.id}: {media_type} {body!r} is answered with {response.status}"
            without = explorer.call(operation, path, b"").status
            if (without == 400) != resolve(DOCUMENT, operation.node["requestBody"]).get("required", False):
                yield f"{operation.id}: no body at all is answered with {without}"


def _shadowed(path: str, method: str) -> bool:
    """Return whether a literal last part is a value of a parameter of another path with this method."""
    head = path.rpartition("/")[0]
    return any(
        operation.method == method and operation.path.rpartition("/")[0] == head for operation in OPERATIONS.values()
    )


@check
def the_document_decides_on_bodies(make: MakeMock) -> Iterator[str]:
    """A body is refused with 400 exactly when the document says so: each required member and each limit.

    What is submitted must meet the limits of submissions, too, and may be refused for what it lacks as a whole; then
    the same values are taken as a draft.
    """
    explorer = explored(make, drafts=True)
    for operation in (operation for operation in OPERATIONS.values() if operation.examples):
        refused = REFUSED_ALL_THE_SAME.get(operation.id, ())
        for path in explorer.paths(operation)[:1]:
            for name, body, is_valid in _cases(operation.id):
                status = explorer.call(operation, path, body).status
                if not is_valid:
                    if status != 400:
                        yield f"{operation.id}: a body with {name} is answered with {status}"
                elif status == 400 and not any(name.startswith(item) for item in refused):
                    as_draft = {**body, "status": "DRAFT"}
                    taken = _is_submitted(operation, body) and explorer.call(operation, path, as_draft).status != 400
                    if not taken:
                        yield f"{operation.id}: a valid body ({name}) is refused"


@cache
def _cases(name: str) -> list[tuple[str, Any, bool]]:
    """Return bodies of an operation: what is odd about each, the body, and whether the document allows it."""
    operation = OPERATIONS[name]
    key = content_key(operation, "requestBody") or ()
    bodies = list(_bodies(operation.examples[0], validator(key, submitted=True)))
    if operation.method == "PATCH":  # null clears, or is none of the values
        whole = rich(operation)
        bodies += [(f"{'/'.join(map(str, place))} = null", changed(whole, place, None)) for place in places_of(whole)]
        bodies += [item for item in _of_limits(whole, validator(key, submitted=True)) if item[0] not in dict(bodies)]
    return [
        (title, body, validator(key, submitted=_is_submitted(operation, body)).is_valid(body)) for title, body in bodies
    ]


def _is_submitted(operation: Any, body: Any) -> bool:
    """Return whether a body could be saved as a draft, and is submitted."""
    status = properties_of(DOCUMENT, operation.body.schema).get("status", {})
    may_be_draft = "DRAFT" in resolve(DOCUMENT, status).get("enum", ())
    return may_be_draft and isinstance(body, dict) and body.get("status", status.get("default")) == "SUBMIT"


REFUSED_ALL_THE_SAME = {
    "bundles_create": ("name", "no name"),  # each resource has a name of its own, or that of the bundle
    "whatsapp_create_long_lived_access_token": ("no facebookToken",),  # it or a code must be there
}
"""Members whose valid values may be a documented 400, by a rule that no schema can hold."""


ODD = ["", "x", "x" * 300, "x" * 5000, " ", "\u0000", "+1", 0, -1, 10**9, 1.5, True, None, [], {}, ["x"] * 60]


def _bodies(example: Any, checker: Any) -> Iterator[tuple[str, Any]]:
    for place, _ in leaves(example):
        where = "/".join(map(str, place))
        for odd in ODD:
            yield f"{where} = {str(odd)[:12]!r}", changed(example, place, odd)
    yield from _of_limits(example, checker)
    for place in places_of(example):
        yield f"no {'/'.join(map(str, place))}", without(example, place)
    yield from _of_containers(example, checker)
    yield from _of_values(example, checker)


def _of_limits(example: Any, checker: Any) -> Iterator[tuple[str, Any]]:
    """Yield bodies with texts that are just as long as they may be, and longer by one."""
    for place, value in leaves(example):
        for size in limits(checker, example, place) if isinstance(value, str) else ():
            text = (value * (size // max(1, len(value)) + 1))[:size]
            yield f"{'/'.join(map(str, place))} of {size} characters", changed(example, place, text)


def _of_containers(example: Any, checker: Any) -> Iterator[tuple[str, Any]]:
    """Yield bodies with other arrays, up to their limits and beyond, and with objects that hold what is not known."""
    if isinstance(example, dict):
        yield "a member that is not known", {**example, "notKnown": 1}
    for place in places_of(example):
        value, where = _at(example, place), "/".join(map(str, place))
        if isinstance(value, (dict, list)):
            yield f"{where} = null", changed(example, place, None)
        if isinstance(value, dict):
            yield f"{where} with a member that is not known", changed(example, place, {**value, "notKnown": 1})
        if isinstance(value, list) and value:
            for title, items in (("no item", []), ("its first item twice", [value[0], value[0]])):
                yield f"{where} of {title}", changed(example, place, items)
            for size in limits(checker, example, place, "maxItems", [value[0]] * 250):
                items = [_another(value[0], number, checker, example, place) for number in range(size)]
                yield f"{where} of {size} items", changed(example, place, items)


def _another(item: Any, number: int, checker: Any, example: Any, place: tuple[Any, ...]) -> Any:
    """Return an item with other texts, so that an array may hold both, in a form in which the document takes it alone."""
    result = item
    for where, value in leaves(item):
        texts = (
            (f"{value}{number}", f"{number}{value}", f"{str(value)[:-3]}{number:03d}") if isinstance(value, str) else ()
        )
        candidates = [changed(result, where, text) if where else text for text in texts]
        result = next((new for new in candidates if checker.is_valid(changed(example, place, [new]))), result)
    return result


def _of_values(example: Any, checker: Any) -> Iterator[tuple[str, Any]]:
    """Yield bodies with each value of each enumeration."""
    seen = set()
    for place, _ in leaves(example):
        for error in checker.iter_errors(changed(example, place, "not a value")):
            for item in [error, *(error.context or [])]:
                values = tuple(item.validator_value) if item.validator == "enum" else ()
                if tuple(item.absolute_path) == place and values not in seen:
                    seen.add(values)
                    for value in values:
                        yield f"{'/'.join(map(str, place))} = {value}", changed(example, place, value)


def _at(value: Any, place: tuple[Any, ...]) -> Any:
    for part in place:
        value = value[part]
    return value


def limits(
    checker: Any, example: Any, place: tuple[Any, ...], keyword: str = "maxLength", large: Any = "x" * 100_000
) -> list[int]:
    """Return the lengths at which the document changes its mind about a text, or an array, with their neighbours."""
    result: set[int] = set()
    for error in checker.iter_errors(changed(example, place, large)):
        for item in [error, *(error.context or [])]:
            if item.validator == keyword and tuple(item.absolute_path) == place:
                result |= {item.validator_value, item.validator_value + 1}
    return sorted(result)


def places_of(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield (*place, name)
            yield from places_of(item, (*place, name))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from places_of(item, (*place, number))


def without(value: Any, place: tuple[Any, ...]) -> Any:
    result = changed(value, place, None)
    node = result
    for part in place[:-1]:
        node = node[part]
    del node[place[-1]]
    return result


@check
def the_document_decides_on_query_parameters(make: MakeMock) -> Iterator[str]:
    """A query parameter is refused with 400 exactly when the document says so."""
    explorer = explored(make)
    for operation in OPERATIONS.values():
        for name, parameter in queries(operation).items():
            if name == "pageToken":
                continue
            schema = parameter.schema.schema
            low, high = schema.get("minimum"), schema.get("maximum")
            cases = [(low, True), (high, True), (low and low - 1 if low != 0 else -1, False)] if low is not None else []
            cases += [(high + 1, False), ("x", False), ("1.5", False), ("\u0661", False)] if high is not None else []
            item = resolve(DOCUMENT, schema.get("items", schema))
            checker = validator(_parameter_key(operation, name))
            for value in (*item.get("enum", ())[:2], "NOT_A_VALUE"):
                content = [value] if schema.get("type") == "array" else value
                cases.append((value, checker.is_valid(content)) if high is None and low is None else (None, True))
            others = {query: _sample(spec) for query, spec in queries(operation).items() if spec.required}
            if name in others:
                path = next(iter(explorer.paths(operation)), {})
                bare = {other: value for other, value in others.items() if other != name}
                if explorer.call(operation, path, query=bare).status != 400:
                    yield f"{operation.id}: it is not refused without {name}"
            for value, valid in cases:
                if value is None:
                    continue
                for path in (explorer.paths(operation) or QUERY_PATHS.get(operation.id, []))[:1]:
                    body = operation.examples[0] if operation.examples else None
                    status = explorer.call(operation, path, body, query={**others, name: value}).status
                    may_be_the_body = valid and operation.body is not None
                    if valid == (status == 400) and not may_be_the_body:
                        yield f"{operation.id}: {name}={value} is answered with {status}"


@check
def a_parameter_that_is_left_out_is_its_default(make: MakeMock) -> Iterator[str]:
    """A call without a query parameter ends as with the default that is documented."""
    world = World(make()).populate()
    for operation in OPERATIONS.values():
        specs = {name: spec.schema.schema for name, spec in queries(operation).items()}
        defaults = {name: node["default"] for name, node in specs.items() if "default" in node}
        for path in world.places(operation) if defaults else ():
            body = next(world.variants(operation))
            for name, value in defaults.items():
                text = json.dumps(value).strip('"')
                without, named = (_end(world, operation, path, body, query) for query in ({}, {name: text}))
                if without != named:
                    yield f"{operation.id}: without {name} it ends with {without}, with its default with {named}"
    yield from world.problems()


def _end(world: World, operation: Operation, path: Values, body: Any, query: Values) -> list[Any]:
    """Return how a call ends, in what its default may change."""
    world.restore()
    reply = world.call(operation, path, body, query=query)
    value = reply.value if isinstance(reply.value, dict) else {}
    return [reply.status, value.get("errorCode"), value.get("state"), (value.get("changes") or {}).get("status")]


QUERY_PATHS: dict[str, list[dict[str, str]]] = {}


def _sample(parameter: Any) -> Any:
    schema = parameter.schema.schema
    return (
        parameter.node.get("example")
        or schema.get("example")
        or resolve(DOCUMENT, schema.get("items", schema)).get("enum", ["x"])[0]
    )


def _parameter_key(operation: Any, name: str) -> tuple[str, ...]:
    """Return the keys that lead to the schema of a parameter."""
    node = DOCUMENT["paths"][operation.path]
    for keys, holder in (
        (("paths", operation.path), node),
        (("paths", operation.path, operation.method.lower()), node),
    ):
        place = holder if len(keys) == 2 else node[operation.method.lower()]
        for number, item in enumerate(place.get("parameters", ())):
            if resolve(DOCUMENT, item)["name"] == name:
                return _indexed((*keys, "parameters"), number)
    raise AssertionError(f"{operation.id} has no parameter {name}")


def _indexed(keys: tuple[str, ...], number: int) -> tuple[Any, ...]:
    return (*keys, number, "schema")
