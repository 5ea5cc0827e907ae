"""Comments and activities, which every family has alike."""

from __future__ import annotations

from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.indexes import Resource, View

AUTHOR = "Provisioning API user"


def note(context: Context, resource: Resource, activity_type: str, comment: str | None = None) -> None:
    """Write into the history of a resource, to the second."""
    entry: Resource = {"type": activity_type, "created": context.now()[:19] + ".000Z"}
    if comment is not None:
        entry |= {"author": AUTHOR, "comment": comment}
    resource.setdefault("_activities", []).append(entry)


def history(context: Context, resource: Resource) -> tuple[int, Resource]:
    """Return a page of what happened to a resource, newest first."""
    notes = resource.get("_activities", [])
    newest_first = View(notes, lambda activity: activity, range(len(notes) - 1, -1, -1))
    return 200, context.paged(newest_first, "notifications")


def comment_on(
    context: Context, resource: Resource, event: str, payload: Resource | None = None
) -> tuple[int, Resource]:
    """Leave the comment of the request on a resource.

    Args:
        context: the request.
        resource: what is commented on.
        event: type of the event that tells of it.
        payload: the resource as the event shows it; None for an event without one.
    """
    note(context, resource, "COMMENT_ADDED", context.body["comment"])
    message: Resource = {"comment": context.body["comment"]}
    context.emit(event, message if payload is None else {**message, "payload": payload})
    return 201, {"type": "CREATED", "comment": context.body["comment"], "created": context.now()}
