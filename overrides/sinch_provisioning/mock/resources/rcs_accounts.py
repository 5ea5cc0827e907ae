"""The RCS account of a project: it is there once the project has made a sender.

That RCS is switched off for a project is part of the state: `{"rcs_account": {"account": {"_is_off": true}}}` in what
`Mock.set_state` takes. Then the operations on senders that reach a supplier are refused with 403.
"""

from __future__ import annotations

from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.resources.activities import comment_on, history, note
from sinch_provisioning.mock.store import Resource

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

ACCOUNT = "rcs_account"
KEY = "account"


def check_switched_on(context: Context, code: str = "rbm_has_not_been_used") -> None:
    """Refuse with 403 when RCS is switched off for the project."""
    if context.all(ACCOUNT).get(KEY, {}).get("_is_off"):
        raise ApiError(403, code)


def open_account(context: Context) -> None:
    """Make the account of the project unless it is there."""
    if KEY not in context.all(ACCOUNT):
        account: Resource = {}
        note(context, account, "CREATED")
        context.all(ACCOUNT)[KEY] = account


@handles(
    "rcs_accounts_list_activities",
    assumption="The account comes into being with the first RCS sender of the project.",
)
def list_activities(context: Context) -> tuple[int, Resource]:
    """List what happened to the account, newest first."""
    return history(context, context.get(ACCOUNT, KEY, "account_not_found"))


@handles(
    "rcs_accounts_create_comment", assumption="The account comes into being with the first RCS sender of the project."
)
def create_comment(context: Context) -> tuple[int, Resource]:
    """Leave a comment on the account; its event has no payload."""
    return comment_on(context, context.get(ACCOUNT, KEY, "account_not_found"), "RCS_ACCOUNT_COMMENT_ADDED")
