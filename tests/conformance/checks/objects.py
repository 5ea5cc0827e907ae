"""Checks of resources: what was written is what is read, what is deleted is gone, and nobody else sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checks.explorer import OPERATIONS, creating, leaves, problems
from checks.registry import MakeMock, check, explored, keeps_state, paged, reads


def shows(value: Any, written: Any, hidden: frozenset[str] = frozenset()) -> list[str]:
    """Return the members of what was written that do not show in a value, by name and scalar."""
    there = {(place[-1], leaf) for place, leaf in leaves(value) if place and not isinstance(place[-1], int)}
    flat = {leaf for _, leaf in leaves(value)}
    missing = []
    for place, leaf in leaves(written):
        if leaf is None or not place or hidden & set(place):
            continue
        result = leaf in flat if isinstance(place[-1], int) else (place[-1], leaf) in there
        if not result:
            missing.append("/".join(map(str, place)))
    return missing


@check
def every_answer_is_documented(make: MakeMock) -> Iterator[str]:
    """Whatever is asked, the answer is one of the document."""
    explorer = explored(make)
    for operation in OPERATIONS.values():
        for path in explorer.paths(operation)[:2]:
            explorer.call(operation, path, explorer.example(operation))
            explorer.call(operation, dict.fromkeys(path, "0" * 24), explorer.example(operation))
    for item in explorer.answers:
        yield from problems(item)
        if item.status >= 500:
            yield f"{item.operation.id}: {item.status} {item.value}"


@check
def every_operation_succeeds(make: MakeMock) -> Iterator[str]:
    """An explorer over links and examples, or one that leaves all as drafts, reaches each operation, and a call ends well."""
    ended: set[str] = set()
    deletes = [operation for operation in OPERATIONS.values() if operation.method == "DELETE"]
    for drafts in (False, True):
        explorer = explored(make, drafts=drafts)
        for operation in [operation for operation in OPERATIONS.values() if operation.method != "DELETE"] + deletes[
            ::-1
        ]:
            for path in explorer.paths(operation):
                explorer.call(operation, path, explorer.example(operation))
        ended |= {item.operation.id for item in explorer.answers if item.status < 300}
    yield from (f"{name} never ended well" for name in OPERATIONS if name not in ended | set(NOT_WALKED))


NOT_WALKED = {
    "whatsapp_solutions_assign": "a project without an account, which an explorer has before",
    "whatsapp_accounts_update": "a rejected account",
}
"""Operations that need more than examples and links, and what they need."""


HIDDEN: dict[str, frozenset[str]] = {
    "webhooks_create": frozenset({"secret"}),  # is never shown
    "webhooks_replace": frozenset({"secret"}),
    "webhooks_update": frozenset({"secret"}),
}
"""Members of requests that no answer shows, by operation."""


@check
def what_is_created_can_be_read(make: MakeMock) -> Iterator[str]:
    """The answer to a creating call and a read after it show what was sent."""
    explorer = explored(make)
    for operation in creating():
        for path in explorer.paths(operation)[:1]:
            response = explorer.create(operation, path)
            if response is None or not operation.examples:
                continue
            for target, values in explorer.links(response):
                if target.method == "GET" and target.path.startswith(operation.path) and target not in paged():
                    read = explorer.call(target, values)
                    if read.status != 200:
                        yield f"{target.id} after {operation.id}: {read.status}"


@check
def what_is_only_sent_is_never_shown(make: MakeMock) -> Iterator[str]:
    """A member that the document has sent only, such as a secret, is in no answer."""
    explorer = explored(make)
    for operation in OPERATIONS.values():
        for path in explorer.paths(operation)[:1]:
            explorer.call(operation, path, explorer.example(operation))
    for item in explorer.answers:
        alike = [name for name in HIDDEN if OPERATIONS[name].tag == item.operation.tag]
        hidden = {item for name in alike for item in _values(OPERATIONS[name].examples[0], HIDDEN[name])}
        if hidden & {leaf for _, leaf in leaves(item.value)}:
            yield f"{item.operation.id} shows what is only sent"


def _values(body: Any, names: frozenset[str]) -> set[Any]:
    """Return the values of members by name."""
    return {leaf for place, leaf in leaves(body) if names & set(place)}


@check
def what_is_updated_can_be_read(make: MakeMock) -> Iterator[str]:
    """After an update the resource shows what was sent."""
    for explorer in (explored(make), explored(make, drafts=True)):
        for operation in OPERATIONS.values():
            reader = reads(operation.id)
            if operation.method not in ("PATCH", "PUT") or reader is None:
                continue
            for path in explorer.paths(operation)[:2]:
                response = explorer.call(operation, path, explorer.example(operation))
                if response.status != 200:
                    continue
                for shown in (response, explorer.call(reader, path)):
                    hidden = HIDDEN.get(operation.id, frozenset()) | {"status"}
                    missing = shows(shown.value, operation.examples[0], hidden)
                    if missing:
                        yield f"{shown.operation.id} after {operation.id} does not show {missing}"


@check
def what_is_deleted_is_gone(make: MakeMock) -> Iterator[str]:
    """After a 204 to DELETE a further DELETE is refused, and a list is shorter by one or keeps a mark."""
    for operation in [
        operation for operation in OPERATIONS.values() if operation.method == "DELETE" and keeps_state(operation)
    ]:
        explorer = explored(make)
        for path in explorer.paths(operation)[:1]:
            if explorer.call(operation, path).status == 204:
                again = explorer.call(operation, path)
                if again.status < 400:
                    yield f"{operation.id}: a second call is answered with {again.status}"
                reader = reads(operation.id)
                if reader and reader not in KEPT_AFTER_DELETE and explorer.call(reader, path).status != 404:
                    yield f"{reader} still reads what {operation.id} removed"


KEPT_AFTER_DELETE = {"kakaotalk_senders_get", "whatsapp_senders_get"}
"""Reads that go on after a deletion, because the API only marks the resource."""
