"""Where checks are registered, and what they share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sinch_provisioning.mock import Mock
from sinch_provisioning.mock.resources import HANDLERS

from checks.explorer import OPERATIONS, Explorer

MakeMock = Callable[..., Mock]
Check = Callable[[MakeMock], Iterator[str]]

CHECKS: dict[str, Check] = {}
"""Checks that use no fault: the pairs of operation and status they see count as the mock's own."""
FAULT_CHECKS: dict[str, Check] = {}
"""Checks that bring answers about by faults."""

DEEP = (
    "lives_go_as_written",
    "errors_have_their_code_and_context",
    "what_is_deleted_goes_in_the_end",
    "an_update_of_one_member_changes_this_one",
    "a_second_change_does_what_it_says",
    "chains_end_well",
    "what_is_alike_stays_apart",
    "the_later_of_two_updates_counts",
    "ends_show_what_is_written",
    "updates_of_what_is_full_touch_what_they_name",
    "refused_calls_leave_nothing_behind",
    "what_is_refused_leaves_room",
    "every_valid_value_is_shown",
    "the_longest_texts_are_shown_whole",
    "stories_of_whatsapp_go_as_written",
    "stories_of_the_others_go_as_written",
)
"""Checks that take many seconds: `make test` leaves them to `make conformance` and `make test-long`."""


def check(function: Check) -> Check:
    """Register a check under its name."""
    CHECKS[function.__name__] = function
    return function


def fault_check(function: Check) -> Check:
    """Register a check that brings answers about by faults."""
    FAULT_CHECKS[function.__name__] = function
    return function


def keeps_state(operation: Any) -> bool:
    """Tell whether the mock keeps state for an operation; it answers any other with the document's example."""
    return operation.id in HANDLERS.by_operation


def reads(operation: str) -> str | None:
    """Return the operation that reads what another one writes: the GET on the same path."""
    path = OPERATIONS[operation].path
    return next(
        (operation.id for operation in OPERATIONS.values() if operation.path == path and operation.method == "GET"),
        None,
    )


def list_of(operation: str) -> Any:
    """Return the paged operation on the path of a creating one; None without."""
    path = OPERATIONS[operation].path
    result = next(
        (operation for operation in OPERATIONS.values() if operation.path == path and operation.method == "GET"), None
    )
    return result if result is not None and "pageToken" in queries(result) else None


def queries(operation: Any) -> dict[str, Any]:
    return {parameter.name: parameter for parameter in operation.parameters if parameter.location == "query"}


def paged() -> list[Any]:
    """Return the operations whose answers are pages."""
    return [operation for operation in OPERATIONS.values() if {"pageToken", "pageSize"} <= queries(operation).keys()]


def items_of(value: dict[str, Any]) -> list[Any]:
    """Return the items of a page: its one array."""
    arrays = [item for item in value.values() if isinstance(item, list)]
    return arrays[0] if arrays else []


def explored(make: MakeMock, *, drafts: bool = False, **options: Any) -> Explorer:
    """Return an explorer that has made a resource of each kind."""
    explorer = Explorer(make(**options), drafts=drafts)
    explorer.populate()
    return explorer


def largest(operation: Any) -> int:
    """Return the largest page an operation gives."""
    return int(queries(operation)["pageSize"].schema.schema["maximum"])
