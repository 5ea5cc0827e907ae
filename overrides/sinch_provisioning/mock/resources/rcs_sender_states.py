"""What all operations on an RCS sender share: finding it, showing it, moving it from state to state."""

from __future__ import annotations

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, public
from sinch_provisioning.mock.resources.activities import note
from sinch_provisioning.mock.resources.identifiers import identifier
from sinch_provisioning.mock.resources.rcs_questionnaire import with_questions
from sinch_provisioning.mock.store import Resource

SENDER = "rcs_sender"
NOT_SET_UP = ("DRAFT", "IN_PROGRESS")
ACTIVITIES = {"IN_TEST": "TEST", "LAUNCHED": "ACTIVE", "UNLAUNCHED": "INACTIVE"}


def sender_of(context: Context, *, checks_format: bool = True) -> Resource:
    """Return the sender the request names, and count the read.

    Args:
        context: the request.
        checks_format: whether the operation documents a 400 for a malformed identifier.
    """
    key = identifier(context, "senderId") if checks_format else context.path["senderId"]
    context.read(SENDER, key)
    return context.get(SENDER, key, "sender_not_found")


def now(context: Context) -> str:
    """Return the present instant as senders and testers of RCS have it: with a lower-case t."""
    return context.now().replace("T", "t")


def shown(sender: Resource) -> Resource:
    """Return a sender as the API shows it."""
    return {**public(sender), "details": with_questions(sender.get("details", {}))}


def move(context: Context, sender: Resource, state: str) -> None:
    """Bring a sender into a state, and tell."""
    before = sender["state"]
    sender["modified"] = now(context)
    if before == state:
        return
    sender["state"] = state
    if state in ACTIVITIES:
        note(context, sender, ACTIVITIES[state])
    message = {"payload": shown(sender), "previousState": before, "currentState": state}
    context.emit("RCS_SENDER_STATUS_UPDATED", message)


def check_google(sender: Resource) -> None:
    """Refuse with 400 when a sender that was set up is not known to Google."""
    if sender["state"] not in NOT_SET_UP and "google" not in sender.get("supplierDetails", {}):
        raise ApiError(400, "no_google_supplier")
