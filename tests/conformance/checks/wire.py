"""Checks of what lies around a body: headers, media types as they may be spelled, addresses as they may be encoded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from sinch_provisioning.mock import Request
from suite.world import World, whole

from checks.explorer import OPERATIONS, basic
from checks.registry import MakeMock, check, explored

SPELLINGS = ("application/json; charset=utf-8", "application/json;charset=UTF-8", "Application/JSON")
"""Ways to write the media type of JSON, which mean the same (RFC 9110, 8.3)."""


@check
def each_response_has_a_name_of_its_own(make: MakeMock) -> Iterator[str]:
    """Each response has an `x-request-id` that no other has; what has a body names its media type, what has none is empty."""
    explorer = explored(make)
    for operation in OPERATIONS.values():
        for path in explorer.paths(operation)[:1]:
            explorer.call(operation, path, explorer.example(operation))
            explorer.call(operation, path, explorer.example(operation), authorization=None)
    seen: set[str] = set()
    for item in explorer.answers:
        name = item.headers.get("x-request-id", "")
        if not name or name in seen:
            yield f"{item.operation.id} {item.status}: the x-request-id is {'that of another' if name else 'missing'}"
        seen.add(name)
        if bool(item.body) != ("content-type" in item.headers) or (item.status == 204 and item.body):
            yield f"{item.operation.id} {item.status}: a body without a media type, or the other way round"


@check
def json_may_be_spelled_in_other_ways(make: MakeMock) -> Iterator[str]:
    """The media type of JSON is known in any case and with its parameters, by every operation that takes a body."""
    explorer = explored(make)
    for operation in OPERATIONS.values():
        for path in explorer.paths(operation)[:1] if operation.body is not None else ():
            plain = explorer.call(operation, path, b"{").status  # is no JSON, so that nothing is carried out
            for media_type in SPELLINGS:
                status = explorer.call(operation, path, b"{", media_type=media_type).status
                if status != plain:
                    yield f"{operation.id}: a body of {media_type} is answered with {status}, not {plain}"


@check
def addresses_may_be_encoded(make: MakeMock) -> Iterator[str]:
    """What is percent-encoded in a path or a query means what it means as it is, to every operation that reads."""
    world = World(make()).populate(("plain",))
    for operation, path in world.reads():
        query = whole(operation)
        plain = world.call(operation, path, query=query)
        values = {"projectId": world.sides[0].project.project_id, **path}
        address = operation.path.format_map({name: _encoded(value) for name, value in values.items()})
        address += "?" + "&".join(f"{name}={_encoded(str(value))}" for name, value in query.items()) if query else ""
        response = world.mock.handle(Request("GET", address, {"authorization": basic(world.sides[0].project)}))
        if (response.status, response.body) != (plain.status, plain.body):
            yield f"{operation.id}: with its address encoded it answers {response.status}, else {plain.status}"


def _encoded(value: Any) -> str:
    """Return a text of which every character that is no letter or digit, and the first, is percent-encoded."""
    return f"%{ord(value[0]):02X}{quote(value[1:], safe='')}" if value and value.isascii() else quote(value, safe="")
