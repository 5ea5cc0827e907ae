"""KakaoTalk senders.

A sender has two axes: its state (its life), absent until a first submission is accepted, and the status of its pending
changes (their review). Create and submit, wait for the review, register, verify; a live sender can be changed and
reviewed again. A deleted sender stays as it is for 60 days of the mock's clock, but for changes, and a second delete is
refused; then it is gone, and its templates with it. A logo is not fetched; its name tells what is wrong with it.

`Mock.trigger` ends a review of `kakaotalk_sender` with ACCEPTED or REJECTED. What becomes of an accepted sender is up
to KakaoTalk: `Mock.trigger` of `kakaotalk_sender_state` takes ACTIVE, BLOCKED, INACTIVE or SUSPENDED.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers, is_narrowed, matches_filters, public
from sinch_provisioning.mock.resources import changes as pending
from sinch_provisioning.mock.resources.activities import comment_on, history, note
from sinch_provisioning.mock.resources.files import PICTURES, check_file
from sinch_provisioning.mock.resources.kakaotalk_account import check_account, open_account
from sinch_provisioning.mock.resources.kakaotalk_category_codes import SENDER_CODES
from sinch_provisioning.mock.resources.moves import expect
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.transitions import unknown_outcome
from sinch_provisioning.mock.validation import RequestValidator

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

SENDER = "kakaotalk_sender"
STATE = "kakaotalk_sender_state"
TEMPLATE = "kakaotalk_template"  # known by its sender and its code
NEEDED = ("adminPhoneNo", "name", "topLevelCategoryCode", "midLevelCategoryCode", "subLevelCategoryCode")
KEPT = 60 * 24 * 3600  # seconds that a deleted sender goes on


def sender_of(context: Context, code: str = "sender_not_found") -> Resource:
    """Return the sender of the path; refuse with 404 when it is not there."""
    key = context.path["plusFriendId"]
    context.read(SENDER, key)
    _forget_if_over(context, context.project, key)
    return context.get(SENDER, key, code)


def _is_over(context: Context, sender: Resource) -> bool:
    return "_deleted" in sender and context.state.clock.seconds() >= sender["_deleted"] + KEPT


def _forget_if_over(context: Context, project: str, key: str) -> None:
    sender = context.state.store.of(project, SENDER).get(key)
    if sender is not None and _is_over(context, sender):
        _forget(context, project, key)


def _forget(context: Context, project: str, key: str) -> None:
    """Remove a sender with its templates, which would else come back with the next sender of its name."""
    context.state.store.changed()
    del context.state.store.of(project, SENDER)[key]
    for transition in (SENDER, STATE):
        context.state.transitions.cancel(transition, (project, key))
    templates = context.state.store.of(project, TEMPLATE)
    for template in templates.by_key(key):
        name = (key, template["code"])
        del templates[name]
        context.state.transitions.cancel(TEMPLATE, (project, *name))


def _sweep(context: Context) -> None:
    """Remove the senders whose time is over; they are known in the order in which they were deleted."""
    senders = context.all(SENDER)
    while (key := senders.first_marked("_deleted")) is not None and _is_over(context, senders[key]):
        _forget(context, context.project, str(key))


def _reviewed(context: Context, sender: Resource, outcome: str = "ACCEPTED") -> None:
    """End a review: accepted, the pending details are in force; rejected, they wait for a change."""
    if outcome not in ("ACCEPTED", "REJECTED"):
        raise unknown_outcome(outcome, ("ACCEPTED", "REJECTED"))
    sender["modified"] = context.now()
    if outcome == "REJECTED":
        sender["changes"]["status"] = "REJECTED"
        note(context, sender, "REJECTED")
        context.emit("KAKAOTALK_SENDER_REJECTED", {"payload": public(sender)})
        return
    pending.enforce(sender)
    sender.setdefault("id", context.state.ids.uuid())
    sender.setdefault("state", "INACTIVE")
    expect(context, STATE, (sender["plusFriendId"],), _moved, sender)
    _tell(context, sender, "ACTIVE" if sender["state"] == "ACTIVE" else "INACTIVE")


def _tell(context: Context, sender: Resource, state: str) -> None:
    note(context, sender, state)
    context.emit(f"KAKAOTALK_SENDER_{state}", {"payload": public(sender)})


def _moved(context: Context, sender: Resource, outcome: str) -> None:
    """Let KakaoTalk change the state of a sender."""
    if outcome not in ("ACTIVE", "BLOCKED", "INACTIVE", "SUSPENDED"):
        raise unknown_outcome(outcome, ("ACTIVE", "BLOCKED", "INACTIVE", "SUSPENDED"))
    sender |= {"state": outcome, "modified": context.now()}
    if outcome in ("ACTIVE", "INACTIVE"):  # no event tells of the others
        _tell(context, sender, outcome)


def _refuse_incomplete(context: Context, details: Resource, plus_friend_id: str | None) -> None:
    """Refuse a submission that lacks something or breaks a limit; what is only saved may be anything."""
    problems = [] if plus_friend_id else ["/plusFriendId: needed to submit"]
    problems += pending.incomplete(details, NEEDED)
    problems += RequestValidator(context.operation).limits({"plusFriendId": plus_friend_id, "details": details})
    if problems:
        raise ApiError(400, "invalid_input", {"validationErrors": problems})


def _failure(context: Context, details: Resource) -> ApiError | None:
    """Return why what is complete cannot be submitted: its category, or its logo."""
    codes = tuple(details[f"{level}LevelCategoryCode"] for level in ("top", "mid", "sub"))
    if codes not in SENDER_CODES:
        return ApiError(400, "sender_invalid_category_code", remedy="Send three codes that the list of categories has.")
    try:
        check_file(context.operation, "/details/logoImage", details.get("logoImage"), PICTURES)
    except ApiError as error:
        return error
    return None


def _refuse_used(context: Context, key: str) -> None:
    """Refuse with 409 a channel that a sender of any project has."""
    for project in context.state.projects:
        _forget_if_over(context, project.project_id, key)
        if key in context.state.store.of(project.project_id, SENDER):
            raise ApiError(409, "plus_friend_id_used")


def _submit(context: Context, sender: Resource) -> None:
    sender["changes"]["status"] = "IN_PROGRESS"
    note(context, sender, "IN_PROGRESS")
    key = context.key(sender["plusFriendId"])
    context.state.transitions.schedule(SENDER, key, partial(_reviewed, context, sender))


@handles("kakaotalk_senders_list")
def list_senders(context: Context) -> tuple[int, Resource]:
    """List senders, narrowed by state and by status of pending changes."""
    _sweep(context)
    senders = context.all(SENDER).made()
    if is_narrowed(context):
        senders = context.narrowed(lambda: filter(partial(matches_filters, context), senders))
    return 200, context.paged(senders, "senders", show=public)


@handles(
    "kakaotalk_senders_create",
    assumption="A category that the list of categories does not have is refused; a submission fails for its category "
    "or its logo, and an incomplete one is not kept as a draft; a draft without a plusFriendId gets one; the first "
    "creation brings the account of the project along; an accepted sender is INACTIVE until it is verified, and the "
    "event of that name tells of it.",
)
def create(context: Context) -> tuple[int, Resource]:
    """Create a sender; its channel id is unique over all projects."""
    body = context.body
    details, wants_review = body.get("details", {}), body.get("status", "SUBMIT") == "SUBMIT"
    if wants_review:
        _refuse_incomplete(context, details, body.get("plusFriendId"))
    check_account(context)
    failed = _failure(context, details) if wants_review else None
    if failed is not None and not body.get("saveDraftOnFailure", False):
        raise failed
    key = body.get("plusFriendId") or context.state.ids.hexadecimal(20)
    _refuse_used(context, key)
    sender: Resource = {"plusFriendId": key, "created": context.now(), "modified": context.now()}
    pending.write(sender, details)
    note(context, sender, "CREATED")
    context.all(SENDER)[key] = sender
    open_account(context)
    if wants_review and failed is None:
        _submit(context, sender)
        return 201, public(sender)
    note(context, sender, "DRAFT")
    if failed is not None:
        raise failed
    return 201, public(sender)


@handles("kakaotalk_senders_get")
def get(context: Context) -> tuple[int, Resource]:
    """Read a sender."""
    return 200, public(sender_of(context))


@handles(
    "kakaotalk_senders_update",
    assumption="Refused changes can be changed like a draft; a logo that null removes stays until the review is over.",
)
def update(context: Context) -> tuple[int, Resource]:
    """Change a sender or its draft; only a draft, a refused change or a live sender can be changed."""
    sender, body = sender_of(context), context.body
    if not body.get("details") and "status" not in body:
        raise ApiError(400, "no_fields_to_update")
    if "_deleted" in sender or sender.get("state", "ACTIVE") != "ACTIVE":
        raise ApiError(409, "sender_not_updatable")
    changes = sender.get("changes")
    if changes is not None and changes["status"] == "IN_PROGRESS":
        raise ApiError(409, "sender_changes_not_updatable")
    changed = pending.rehearsed(sender, body.get("details", {}))
    wants_review = body.get("status", "DRAFT") == "SUBMIT"
    if wants_review:
        whole = pending.complete(changed)
        _refuse_incomplete(context, whole, sender["plusFriendId"])
        failed = _failure(context, whole)
        if failed is not None:
            raise failed
    sender |= {**changed, "modified": context.now()}
    note(context, sender, "EDITED")
    if wants_review:
        _submit(context, sender)
    return 200, public(sender)


@handles(
    "kakaotalk_senders_delete",
    assumption="A deleted sender keeps its state, since it still delivers; it goes after 60 days without an event.",
)
def delete(context: Context) -> tuple[int, None]:
    """Mark a sender for removal; a sender that was never accepted goes at once."""
    sender = sender_of(context)
    if "_deleted" in sender:
        raise ApiError(409, "sender_already_deleted")
    pending.drop(sender)
    context.cancel(SENDER, sender["plusFriendId"])
    if "state" not in sender:
        _forget(context, context.project, sender["plusFriendId"])
        return 204, None
    sender["_deleted"] = context.state.clock.seconds()
    context.all(SENDER).mark("_deleted", sender["plusFriendId"])
    sender["modified"] = context.now()
    note(context, sender, "EDITED")
    return 204, None


@handles("kakaotalk_senders_delete_changes", assumption="A sender that was never accepted goes with its changes.")
def delete_changes(context: Context) -> tuple[int, None]:
    """Drop pending changes that are a draft or were refused."""
    sender = sender_of(context, "sender_changes_not_found")
    if "changes" not in sender:
        raise ApiError(404, "sender_changes_not_found")
    if sender["changes"]["status"] == "IN_PROGRESS":
        raise ApiError(409, "sender_changes_not_deletable")
    pending.drop(sender)
    sender["modified"] = context.now()
    if "state" not in sender:
        _forget(context, context.project, sender["plusFriendId"])
    return 204, None


@handles("kakaotalk_senders_register")
def register(context: Context) -> tuple[int, Resource]:
    """Start the phone verification of an accepted sender."""
    sender = sender_of(context)
    if "_deleted" in sender or sender.get("state") not in ("INACTIVE", "VERIFYING"):
        raise ApiError(409, "not_allowed_register")
    sender["state"] = "VERIFYING"
    sender["modified"] = context.now()
    return 200, public(sender)


@handles("kakaotalk_senders_verify", assumption="Every code is taken; a sender that was deleted can not be verified.")
def verify(context: Context) -> tuple[int, Resource]:
    """Finish the phone verification; the mock takes every code."""
    sender = sender_of(context)
    if "_deleted" in sender or sender.get("state") != "VERIFYING":
        raise ApiError(409, "not_allowed_verify")
    sender["state"] = "ACTIVE"
    sender["modified"] = context.now()
    _tell(context, sender, "ACTIVE")
    return 200, public(sender)


@handles("kakaotalk_senders_list_activities")
def list_activities(context: Context) -> tuple[int, Resource]:
    """List what happened to a sender, newest first."""
    return history(context, sender_of(context))


@handles("kakaotalk_senders_create_comment")
def create_comment(context: Context) -> tuple[int, Resource]:
    """Leave a comment on a sender."""
    sender = sender_of(context)
    return comment_on(context, sender, "KAKAOTALK_SENDER_COMMENT_ADDED", public(sender))
