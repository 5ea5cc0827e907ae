"""KakaoTalk senders.

A sender has two axes: its state (its life), absent until a first submission is accepted, and the status of its pending
changes (their review). Create and submit, wait for the review, register, verify; a live sender can be changed and
reviewed again. A deleted sender stays readable, and a second delete is refused. Which logo or category the real API
refuses is not simulated.
"""

from __future__ import annotations

from functools import partial

from sinch_provisioning.mock.context import Context, Resource, handles, merged, public
from sinch_provisioning.mock.messages import Refusal
from sinch_provisioning.mock.resources.activities import comment_on, history, note

SENDER = "kakaotalk_sender"


def _sender(context: Context) -> Resource:
    key = context.path["plusFriendId"]
    context.mock.progress.read(SENDER, context.key(key))
    return context.get(SENDER, key, "sender_not_found")


def _reviewed(context: Context, sender: Resource, outcome: str = "ACCEPTED") -> None:
    """End a review: accepted, the pending details are in force; rejected, they wait for a change."""
    changes = sender.get("changes")
    if outcome not in ("ACCEPTED", "REJECTED"):
        raise ValueError(f"outcome {outcome} is not known; known are ACCEPTED and REJECTED")
    if changes is None:
        return
    sender["modified"] = context.now()
    if outcome == "REJECTED":
        changes["status"] = "REJECTED"
        note(context, sender, "REJECTED")
        context.emit("KAKAOTALK_SENDER_REJECTED", {"payload": public(sender)})
        return
    del sender["changes"]
    sender["details"] = merged(sender.get("details", {}), changes["details"])
    sender.setdefault("id", context.mock.ids.uuid())
    sender.setdefault("state", "INACTIVE")
    is_active = sender["state"] == "ACTIVE"
    note(context, sender, "ACTIVE" if is_active else "INACTIVE")
    context.emit(f"KAKAOTALK_SENDER_{'ACTIVE' if is_active else 'INACTIVE'}", {"payload": public(sender)})


def _submit(context: Context, sender: Resource) -> None:
    sender["changes"]["status"] = "IN_PROGRESS"
    note(context, sender, "IN_PROGRESS")
    key = context.key(sender["plusFriendId"])
    context.mock.progress.plan(SENDER, key, partial(_reviewed, context, sender))


@handles("kakaotalk_senders_list")
def list_senders(context: Context) -> tuple[int, Resource]:
    """List senders, narrowed by state and by status of pending changes."""
    states, statuses = context.query.get("filterStates"), context.query.get("filterStatuses")
    found = [
        sender
        for sender in context.all(SENDER).values()
        if (not states or sender.get("state") in states)
        and (not statuses or sender.get("changes", {}).get("status") in statuses)
    ]
    return 200, context.paged(found, "senders", show=public)


@handles("kakaotalk_senders_create")
def create(context: Context) -> tuple[int, Resource]:
    """Create a sender; its channel id is unique over all projects."""
    body = context.body
    key = body["plusFriendId"]
    if any(key in context.mock.store.of(project.project_id, SENDER) for project in context.mock.projects):
        raise Refusal(409, "plus_friend_id_used")
    changes = {"status": "DRAFT", "details": merged({}, body["details"])}
    sender: Resource = {"plusFriendId": key, "changes": changes, "created": context.now(), "modified": context.now()}
    note(context, sender, "CREATED")
    context.all(SENDER)[key] = sender
    if body.get("status", "SUBMIT") == "SUBMIT":
        _submit(context, sender)
    else:
        note(context, sender, "DRAFT")
    return 201, public(sender)


@handles("kakaotalk_senders_get")
def get(context: Context) -> tuple[int, Resource]:
    """Read a sender."""
    return 200, public(_sender(context))


@handles("kakaotalk_senders_update")
def update(context: Context) -> tuple[int, Resource]:
    """Change a sender or its draft; only a draft, a refused change or a live sender can be changed."""
    sender, body = _sender(context), context.body
    if not body:
        raise Refusal(400, "no_fields_to_update")
    if sender.get("_deleted") or sender.get("state", "ACTIVE") != "ACTIVE":
        raise Refusal(409, "sender_not_updatable")
    changes = sender.get("changes")
    if changes is not None and changes["status"] == "IN_PROGRESS":
        raise Refusal(409, "sender_changes_not_updatable")
    base = changes["details"] if changes else {}
    changed = {**base, **body.get("details", {})}
    details = {name: value for name, value in changed.items() if value is not None}
    sender["changes"] = {"status": "DRAFT", "details": details}
    sender["modified"] = context.now()
    removed = [name for name, value in body.get("details", {}).items() if value is None]
    for name in removed:
        sender.get("details", {}).pop(name, None)
    note(context, sender, "EDITED")
    if body.get("status", "DRAFT") == "SUBMIT":
        _submit(context, sender)
    return 200, public(sender)


@handles("kakaotalk_senders_delete")
def delete(context: Context) -> tuple[int, None]:
    """Mark a sender for removal; a sender that was never accepted goes at once."""
    sender = _sender(context)
    if sender.get("_deleted"):
        raise Refusal(409, "sender_already_deleted")
    context.mock.progress.drop(SENDER, context.key(sender["plusFriendId"]))
    sender.pop("changes", None)
    if "state" not in sender:
        del context.all(SENDER)[sender["plusFriendId"]]
        return 204, None
    sender["_deleted"] = True
    sender["state"] = "INACTIVE"
    sender["modified"] = context.now()
    note(context, sender, "INACTIVE")
    context.emit("KAKAOTALK_SENDER_INACTIVE", {"payload": public(sender)})
    return 204, None


@handles("kakaotalk_senders_delete_changes")
def delete_changes(context: Context) -> tuple[int, None]:
    """Drop pending changes that are a draft or were refused."""
    key = context.path["plusFriendId"]
    sender = context.all(SENDER).get(key)
    if sender is None or "changes" not in sender:
        raise Refusal(404, "sender_changes_not_found")
    if sender["changes"]["status"] == "IN_PROGRESS":
        raise Refusal(409, "sender_changes_not_deletable")
    del sender["changes"]
    sender["modified"] = context.now()
    if "state" not in sender:
        del context.all(SENDER)[key]
    return 204, None


@handles("kakaotalk_senders_register")
def register(context: Context) -> tuple[int, Resource]:
    """Start the phone verification of an accepted sender."""
    sender = _sender(context)
    if sender.get("_deleted") or sender.get("state") not in ("INACTIVE", "VERIFYING"):
        raise Refusal(409, "not_allowed_register")
    sender["state"] = "VERIFYING"
    sender["modified"] = context.now()
    return 200, public(sender)


@handles("kakaotalk_senders_verify")
def verify(context: Context) -> tuple[int, Resource]:
    """Finish the phone verification; the mock takes every code."""
    sender = _sender(context)
    if sender.get("state") != "VERIFYING":
        raise Refusal(409, "not_allowed_verify")
    sender["state"] = "ACTIVE"
    sender["modified"] = context.now()
    note(context, sender, "ACTIVE")
    context.emit("KAKAOTALK_SENDER_ACTIVE", {"payload": public(sender)})
    return 200, public(sender)


@handles("kakaotalk_senders_list_activities")
def list_activities(context: Context) -> tuple[int, Resource]:
    """List what happened to a sender, newest first."""
    return history(context, _sender(context))


@handles("kakaotalk_senders_create_comment")
def create_comment(context: Context) -> tuple[int, Resource]:
    """Leave a comment on a sender."""
    sender = _sender(context)
    return comment_on(context, sender, "KAKAOTALK_SENDER_COMMENT_ADDED", public(sender))
