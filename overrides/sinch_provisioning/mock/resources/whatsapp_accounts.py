"""The WhatsApp account of a project: at most one.

It is requested, waits for Meta, then for the customer to approve in Meta's business manager, and is onboarded; it may
be rejected on the way, corrected, and handed in again. A sender that is created without an account brings one along.

`Mock.trigger` of `whatsapp_account` with the key `account` ends a step: the first with PENDING_FACEBOOK_VERIFICATION or
REJECTED, the second with ONBOARDED or REJECTED. What Meta does to an onboarded account is `whatsapp_account_state`:
DISABLE, REINSTATE, SCHEDULE_FOR_DISABLE or DAILY_LIMIT_CHANGED.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers, public
from sinch_provisioning.mock.resources.activities import comment_on, history, note
from sinch_provisioning.mock.resources.moves import expect
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.transitions import unknown_outcome

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

ACCOUNT = "whatsapp_account"
STATE = "whatsapp_account_state"
KEY = "account"
DETAILS = ("companyLegalName", "clientBusinessManagerId")
REGIONS = {
    "SINCH_BR": ("BR", "US"),
    "SINCH_MX": ("BR", "US"),
    "SINCH_UK": ("EU", "US"),
}
"""Regions of the Conversation API that go with a business manager."""
BANS = ("DISABLE", "REINSTATE", "SCHEDULE_FOR_DISABLE")


def compatible(manager: str) -> list[str]:
    """Return the regions of a business manager as answers show them."""
    return [region.lower() for region in REGIONS.get(manager, ("US",))]


def digits(context: Context, length: int = 15) -> str:
    """Return a new identifier of digits, as Meta gives them."""
    return str(10 ** (length - 1) + int(context.state.ids.hexadecimal(), 16) % (9 * 10 ** (length - 1)))


def account_of(context: Context) -> Resource:
    """Return the account of the project; refuse with 404 when there is none."""
    context.read(ACCOUNT, KEY)
    return context.get(ACCOUNT, KEY, "account_not_found")


def is_onboarded(context: Context) -> bool:
    """Return whether the project has an account that is onboarded."""
    return context.all(ACCOUNT).get(KEY, {}).get("state") == "ONBOARDED"


def bring_along(context: Context, manager: str, waba: str, *, is_embedded: bool) -> None:
    """Give the project an onboarded account unless it has one.

    Args:
        context: the request.
        manager: business manager of the sender that brings it along.
        waba: business account of that sender.
        is_embedded: whether the sender comes by embedded signup.
    """
    if KEY not in context.all(ACCOUNT):
        account = _begin(context, manager, is_embedded=is_embedded)
        account |= {"state": "ONBOARDED", "wabaId": waba}
        _onboarded(context, account)


def _begin(context: Context, manager: str, *, is_embedded: bool) -> Resource:
    account: Resource = {
        "isEmbeddedSignup": is_embedded,
        "businessManager": manager,
        "compatibleRegions": compatible(manager),
        "wabaEnabledForInsights": False,
    }
    context.all(ACCOUNT)[KEY] = account
    note(context, account, "CREATED")
    return account


def _submit(context: Context, account: Resource) -> None:
    account["changes"]["status"] = "IN_PROGRESS"
    note(context, account, "IN_PROGRESS")
    context.schedule(ACCOUNT, [KEY], partial(_looked_at, context, account))


def _looked_at(context: Context, account: Resource, outcome: str = "PENDING_FACEBOOK_VERIFICATION") -> None:
    """End the first step: the customer is asked to approve."""
    if outcome == "REJECTED":
        _reject(context, account)
        return
    if outcome != "PENDING_FACEBOOK_VERIFICATION":
        raise unknown_outcome(outcome, ("PENDING_FACEBOOK_VERIFICATION", "REJECTED"))
    account["state"] = account["changes"]["status"] = outcome
    note(context, account, outcome)
    context.emit("WHATSAPP_ACCOUNT_PENDING_VERIFICATION", {"payload": public(account)})
    context.schedule(ACCOUNT, [KEY], partial(_approved, context, account))


def _approved(context: Context, account: Resource, outcome: str = "ONBOARDED") -> None:
    """End the second step: the customer has approved or not."""
    if outcome == "REJECTED":
        _reject(context, account)
        return
    if outcome != "ONBOARDED":
        raise unknown_outcome(outcome, ("ONBOARDED", "REJECTED"))
    account["state"], account["wabaId"] = outcome, digits(context)
    account["details"] = account.pop("changes")["details"]
    _onboarded(context, account)


def _onboarded(context: Context, account: Resource) -> None:
    """Tell that an account is onboarded; no type of activity does."""
    context.emit("WHATSAPP_ACCOUNT_ONBOARDED", {"payload": public(account)})
    expect(context, STATE, (KEY,), _moved, account)


def _reject(context: Context, account: Resource) -> None:
    account["state"] = account["changes"]["status"] = "REJECTED"
    note(context, account, "REJECTED")
    context.emit("WHATSAPP_ACCOUNT_REJECTED", {"payload": public(account)})


def _moved(context: Context, account: Resource, outcome: str) -> None:
    """Let Meta do something to an onboarded account."""
    if outcome in BANS:
        account["wabaBanState"], account["wabaBanDate"] = outcome, context.now()
        context.emit("WHATSAPP_WABA_ACCOUNT_CHANGED", {"payload": public(account)})
    elif outcome == "DAILY_LIMIT_CHANGED":
        context.emit("WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED", {"payload": public(account)})
    else:
        raise unknown_outcome(outcome, (*BANS, "DAILY_LIMIT_CHANGED"))


@handles("whatsapp_accounts_get")
def get(context: Context) -> tuple[int, Resource]:
    """Read the account."""
    return 200, public(account_of(context))


@handles("whatsapp_accounts_create", assumption="Without a business manager it is SINCH_UK; every one may be named.")
def create(context: Context) -> tuple[int, Resource]:
    """Request the account of the project."""
    if KEY in context.all(ACCOUNT):
        raise ApiError(409, "account_exists")
    body = context.body
    account = _begin(context, body.get("businessManager", "SINCH_UK"), is_embedded=False)
    details = {name: body[name] for name in DETAILS}
    account["changes"] = {"status": "IN_PROGRESS", "details": details}
    _submit(context, account)
    return 201, public(account)


@handles("whatsapp_accounts_update")
def update(context: Context) -> tuple[int, Resource]:
    """Correct a rejected account and hand it in again."""
    account = account_of(context)
    new = {name: context.body[name] for name in DETAILS if name in context.body}
    if not new:
        raise ApiError(400, "no_fields_to_update")
    if account.get("changes", {}).get("status") != "REJECTED":
        raise ApiError(409, "account_not_updatable")
    account["changes"]["details"] = {**account["changes"]["details"], **new}
    account.pop("state", None)
    note(context, account, "EDITED")
    _submit(context, account)
    return 200, public(account)


@handles("whatsapp_accounts_list_activities")
def list_activities(context: Context) -> tuple[int, Resource]:
    """List what happened to the account, newest first."""
    return history(context, account_of(context))


@handles("whatsapp_accounts_create_comment")
def create_comment(context: Context) -> tuple[int, Resource]:
    """Leave a comment on the account."""
    account = account_of(context)
    return comment_on(context, account, "WHATSAPP_ACCOUNT_COMMENT_ADDED", public(account))
