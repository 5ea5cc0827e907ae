"""What the platform behind the API may do to a live resource, again and again: it waits for `Mock.trigger`."""

from __future__ import annotations

from collections.abc import Callable

from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.store import Resource


def expect(
    context: Context,
    kind: str,
    key: tuple[str, ...],
    move: Callable[[Context, Resource, str], None],
    resource: Resource,
) -> None:
    """Let a resource be moved by hand, again and again.

    Args:
        context: any request of its project; nothing of it is kept, for there may be very many resources.
        kind: kind of the moves, as `Mock.trigger` calls it.
        key: the identifiers of the resource.
        move: does what an outcome says; raises ValueError for one that it does not know, such as none at all.
        resource: what is moved.
    """
    state, operation, project = context.state, context.operation, context.project

    def act(outcome: str = "") -> None:
        state.transitions.schedule(kind, (project, *key), act, "manual")
        move(Context(state, operation, project), resource, outcome)

    state.transitions.schedule(kind, (project, *key), act, "manual")
