"""Testers of an RCS sender.

An invitation waits (PENDING) until the sender is set up, goes out (UNVERIFIED) and is accepted (VERIFIED); the outcomes
`DECLINED` and `REJECTED` end it otherwise. What is not a phone number gets the state INVALID. Three endings of numbers
stand for people and carriers that say no: `5550001` declines, `5550002` cannot be reached, and the carrier of `5550003`
takes testers of launched senders only.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.resources.rcs_accounts import check_switched_on
from sinch_provisioning.mock.resources.rcs_sender_states import NOT_SET_UP, check_google, now, sender_of
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.transitions import unknown_outcome

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

TEST_NUMBER = "rcs_test_number"
DAILY, LIMIT = 20, 200
DECLINES, UNREACHABLE, AFTER_LAUNCH = "5550001", "5550002", "5550003"
OUTCOMES = ("VERIFIED", "DECLINED", "REJECTED")
E164 = re.compile(r"\+?[1-9][0-9]{5,14}", re.ASCII)
FEATURES = [
    "ACTION_COMPOSE", "ACTION_CREATE_CALENDAR_EVENT", "ACTION_DIAL", "ACTION_OPEN_URL", "ACTION_OPEN_URL_IN_WEBVIEW",
    "ACTION_SHARE_LOCATION", "ACTION_VIEW_LOCATION", "REVOCATION", "RICHCARD_CAROUSEL", "RICHCARD_STANDALONE",
]  # fmt: skip


def _entry(sender: Resource, number: str) -> Resource | None:
    return next((entry for entry in sender.get("testNumberStates", ()) if entry["number"] == number), None)


def _tester(context: Context, sender: Resource) -> Resource:
    number = context.path["testNumber"]
    context.read(TEST_NUMBER, sender["id"], number)
    entry = _entry(sender, number)
    if entry is None:
        raise ApiError(404, "user_is_not_tester_for_agent")
    return entry


def _may_be_invited(sender: Resource, number: str) -> bool:
    if number.endswith(UNREACHABLE):
        return False
    return not number.endswith(AFTER_LAUNCH) or sender["state"] == "LAUNCHED"


def _answered(context: Context, sender: Resource, entry: Resource, outcome: str | None = None) -> None:
    """End an invitation."""
    if outcome is None:
        outcome = "DECLINED" if entry["number"].endswith(DECLINES) else "VERIFIED"
    if outcome not in OUTCOMES:
        raise unknown_outcome(outcome, OUTCOMES)
    entry["state"] = outcome
    if outcome == "DECLINED" and entry["number"] not in sender.setdefault("_declined", []):
        sender["_declined"].append(entry["number"])


def _send(context: Context, sender: Resource, entry: Resource) -> None:
    """Send one invitation, or keep it until the sender is set up."""
    key = context.key(sender["id"], entry["number"])
    context.state.transitions.cancel(TEST_NUMBER, key)
    entry["submitted"] = now(context)
    if not E164.fullmatch(entry["number"]):
        entry["state"] = "INVALID"
    elif sender["state"] in NOT_SET_UP:
        entry["state"] = "PENDING"
    elif not _may_be_invited(sender, entry["number"]):
        entry["state"] = "REJECTED"
    else:
        entry["state"] = "UNVERIFIED"
        context.state.transitions.schedule(TEST_NUMBER, key, partial(_answered, context, sender, entry))


def send_pending(context: Context, sender: Resource) -> None:
    """Send the invitations that waited for the sender to be set up."""
    for entry in sender.get("testNumberStates", ()):
        if entry["state"] == "PENDING":
            _send(context, sender, entry)


def invite(context: Context, sender: Resource, numbers: list[str]) -> None:
    """Invite numbers, all or none: 404 for one that declined before, 429 above 20 a day or 200 in all."""
    if set(numbers) & set(sender.get("_declined", ())):
        raise ApiError(404, "blocked_because_the_recipient_declined")
    today, counted = context.now()[:10], sender.get("_invitations", {})
    daily = counted.get("daily", 0) if counted.get("day") == today else 0
    total = counted.get("total", 0)
    if numbers and (daily + len(numbers) > DAILY or total + len(numbers) > LIMIT):
        raise ApiError(429, "rbm_too_many_requests")
    sender["_invitations"] = {"day": today, "daily": daily + len(numbers), "total": total + len(numbers)}
    for number in numbers:
        entry = _entry(sender, number)
        if entry is None:
            entry = {"number": number}
            sender.setdefault("testNumberStates", []).append(entry)
        _send(context, sender, entry)
    _list_numbers(sender)


def forget(context: Context, sender: Resource, numbers: set[str]) -> None:
    """Take testers off a sender."""
    for number in numbers:
        context.cancel(TEST_NUMBER, sender["id"], number)
    sender["testNumberStates"] = [
        entry for entry in sender.get("testNumberStates", ()) if entry["number"] not in numbers
    ]
    _list_numbers(sender)


def _list_numbers(sender: Resource) -> None:
    numbers = [entry["number"] for entry in sender.get("testNumberStates", ())]
    if numbers:
        sender["details"]["testNumbers"] = numbers
    else:
        sender["details"].pop("testNumbers", None)


@handles(
    "rcs_senders_add_test_numbers",
    assumption="What is not a phone number is taken and becomes INVALID; numbers ending in 5550001 decline, in 5550002 "
    "cannot be reached, in 5550003 are refused before launch; all numbers of a request are invited or "
    "none.",
)
def add(context: Context) -> tuple[int, Resource]:
    """Invite testers; the answer lists all of the sender."""
    sender, numbers = sender_of(context), context.body["testNumbers"]
    check_google(sender)
    if any(number.endswith(UNREACHABLE) for number in numbers):
        raise ApiError(404, "user_cannot_be_reached")
    if not all(_may_be_invited(sender, number) for number in numbers):
        raise ApiError(404, "add_test_number_not_allowed_before_launch")
    invite(context, sender, numbers)
    sender["modified"] = now(context)
    return 200, {"testNumbers": sender.get("testNumberStates", [])}


@handles("rcs_senders_get_test_number", assumption="An invitation of a sender that is not set up yet is PENDING.")
def get(context: Context) -> tuple[int, Resource]:
    """Read the state of an invitation."""
    sender = sender_of(context, checks_format=False)
    check_google(sender)
    return 200, _tester(context, sender)


@handles(
    "rcs_senders_delete_test_number", assumption="A tester who declined stays blocked after the number is removed."
)
def delete(context: Context) -> tuple[int, None]:
    """Remove a tester."""
    sender = sender_of(context)
    check_google(sender)
    forget(context, sender, {_tester(context, sender)["number"]})
    sender["modified"] = now(context)
    return 204, None


@handles(
    "rcs_senders_get_test_number_capabilities", assumption="The device of a VERIFIED tester supports every feature."
)
def get_capabilities(context: Context) -> tuple[int, Resource]:
    """Read what the device of a tester supports; only after the invitation was accepted."""
    check_switched_on(context, "wrong_supplier_configuration")
    sender = sender_of(context)
    check_google(sender)
    entry = _tester(context, sender)
    refusals = {"DECLINED": "blocked_because_the_recipient_declined", "REJECTED": "user_cannot_be_reached"}
    if entry["state"] != "VERIFIED":
        raise ApiError(404, refusals.get(entry["state"], "user_has_not_accepted_invite"))
    return 200, {"features": FEATURES}


@handles("rcs_senders_retry_test_number", assumption="An INVALID number stays INVALID when it is invited again.")
def retry(context: Context) -> tuple[int, Resource]:
    """Invite a tester again; an accepted invitation is open again then."""
    sender = sender_of(context)
    check_google(sender)
    entry = _tester(context, sender)
    if entry["number"].endswith(AFTER_LAUNCH) and not _may_be_invited(sender, entry["number"]):
        raise ApiError(404, "add_test_number_not_allowed_before_launch")
    invite(context, sender, [entry["number"]])
    sender["modified"] = now(context)
    return 200, entry
