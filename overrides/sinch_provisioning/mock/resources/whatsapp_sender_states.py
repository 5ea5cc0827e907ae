"""The life of a WhatsApp sender, besides what its owner asks for.

A sender by embedded signup is handed in and becomes active; one on behalf of a customer waits for its number to be
registered and verified first. Its state is its life, the status of its changes their review; a new one has no state.

`Mock.trigger` of `whatsapp_sender` ends a review with ACCEPTED, REJECTED or ERROR. What Meta does to a live sender is
`whatsapp_sender_state`: a state (ACTIVE, INACTIVE, SUSPENDED), a quality rating, a daily limit, or DISPLAY_NAME or
USERNAME for news of these. A deleted sender goes 30 days later, which is `whatsapp_sender_deleted`.
"""

from __future__ import annotations

from functools import partial

from sinch_provisioning.mock.handlers import Context, public
from sinch_provisioning.mock.resources import changes as pending
from sinch_provisioning.mock.resources.activities import note
from sinch_provisioning.mock.resources.moves import expect
from sinch_provisioning.mock.resources.whatsapp_accounts import digits
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.transitions import After, unknown_outcome

SENDER = "whatsapp_sender"
STATE = "whatsapp_sender_state"
DELETED = "whatsapp_sender_deleted"
KEPT = 30 * 24 * 3600  # seconds that a deleted sender goes on
STATES = ("ACTIVE", "INACTIVE", "SUSPENDED")
RATINGS = ("GREEN", "RED", "YELLOW", "UNKNOWN")
LIMITS = ("TIER_50", "TIER_250", "TIER_1K", "TIER_10K", "TIER_100K", "TIER_UNLIMITED")
NEWS = {"DISPLAY_NAME": "DISPLAY_NAME_UPDATED", "USERNAME": "USERNAME_UPDATED"}


def tell(context: Context, sender: Resource, event: str) -> None:
    """Emit an event of a sender."""
    context.emit(f"WHATSAPP_SENDER_{event}", {"payload": public(sender)})


def submit(context: Context, sender: Resource) -> None:
    """Hand the pending changes of a sender in for review."""
    sender["changes"]["status"] = "IN_PROGRESS"
    note(context, sender, "IN_PROGRESS")
    context.schedule(SENDER, [sender["id"]], partial(_reviewed, context, sender))


def activate(context: Context, sender: Resource) -> None:
    """Make a sender live."""
    if "bearerToken" not in sender:
        sender |= {"maxTps": 80, "qualityRating": "GREEN", "dailyLimit": "TIER_250"}
        sender["bearerToken"] = f"mock-{context.state.ids.hexadecimal()}"
        if "phoneNumber" not in sender:
            sender |= {"countryCode": sender.get("countryCode", "1"), "phoneNumber": digits(context, 10)}
        app = {"id": context.state.ids.hexadecimal(), "projectId": context.project, "region": sender["region"]}
        sender["conversationApiAppDetails"] = app
    sender["state"], sender["modified"] = "ACTIVE", context.now()
    note(context, sender, "ACTIVE")
    tell(context, sender, "ACTIVE")
    expect(context, STATE, (sender["id"],), _moved, sender)


def _reviewed(context: Context, sender: Resource, outcome: str = "ACCEPTED") -> None:
    """End a review: accepted, the pending details are in force; else they wait for a change."""
    if outcome not in ("ACCEPTED", "REJECTED", "ERROR"):
        raise unknown_outcome(outcome, ("ACCEPTED", "REJECTED", "ERROR"))
    sender["modified"] = context.now()
    if outcome != "ACCEPTED":
        sender["changes"]["status"] = outcome
        if outcome == "ERROR":
            sender["changes"] |= {"errorCode": "UNKNOWN_ERROR", "errorReason": "Mock: told to fail."}
            sender.setdefault("state", "ERROR")
        note(context, sender, outcome)
        tell(context, sender, outcome)
        return
    pending.enforce(sender)
    sender["details"] = {"displayName": f"Sender {sender['id'][-4:]}", "vertical": "NOT_SET", **sender["details"]}
    if "state" in sender or not sender["_needsVerification"]:
        activate(context, sender)
        return
    sender["state"] = "PENDING_VERIFICATION"
    tell(context, sender, "PENDING_VERIFICATION")


def _moved(context: Context, sender: Resource, outcome: str) -> None:
    """Let Meta do something to a live sender."""
    if outcome not in (*STATES, *RATINGS, *LIMITS, *NEWS):
        raise unknown_outcome(outcome, (*STATES, *RATINGS, *LIMITS, *NEWS))
    sender["modified"] = context.now()  # first, since the event shows it
    if outcome in STATES:
        sender["state"] = outcome
        if outcome != "SUSPENDED":  # neither an activity nor an event tells of that
            note(context, sender, outcome)
            tell(context, sender, outcome)
    elif outcome in RATINGS:
        sender["qualityRating"] = outcome
        tell(context, sender, "QUALITY_RATING_CHANGED")
    elif outcome in LIMITS:
        sender["dailyLimit"] = outcome
        tell(context, sender, "DAILY_LIMIT_CHANGED")
    else:
        tell(context, sender, NEWS[outcome])


def mark_deleted(context: Context, sender: Resource) -> None:
    """Mark a sender, and let it go 30 days later."""
    key = context.key(sender["id"])
    context.state.transitions.cancel(SENDER, key)
    context.state.transitions.cancel(STATE, key)
    pending.drop(sender)
    sender |= {"_deleted": context.state.clock.seconds(), "state": "INACTIVE", "modified": context.now()}
    context.all(SENDER).mark("_deleted", sender["id"])
    note(context, sender, "INACTIVE")
    tell(context, sender, "INACTIVE")
    context.state.transitions.schedule(DELETED, key, partial(_gone, context, sender), After(KEPT))


def _gone(context: Context, sender: Resource) -> None:
    context.all(SENDER).pop(sender["id"], None)
    tell(context, sender, "DELETED")


def sweep(context: Context) -> None:
    """Let go what is over in any project and no transition ends, since a state that is put in has none.

    Deleted senders are known in the order in which they were deleted, so that it takes no look at the others.
    """
    for project in context.state.projects:
        senders = context.state.store.of(project.project_id, SENDER)
        own = Context(context.state, context.operation, project.project_id)
        while (key := senders.first_marked("_deleted")) is not None and _is_over(context, senders[key]):
            context.state.store.changed()
            own.cancel(DELETED, str(key))
            _gone(own, senders[key])


def _is_over(context: Context, sender: Resource) -> bool:
    return bool(context.state.clock.seconds() >= sender["_deleted"] + KEPT)
