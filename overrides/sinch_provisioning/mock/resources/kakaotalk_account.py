"""The KakaoTalk account of a project, which no operation shows: its first sender brings it along.

Its state is READY, or one in which no sender can be created: IN_PROGRESS, NOT_UPDATABLE, CORRUPT or TAKEN (the project
has one of elsewhere). `Mock.trigger` of `kakaotalk_account` changes it, as does what `Mock.set_state` takes, before the
first sender too: `{"kakaotalk_account": {"account": {"_state": "IN_PROGRESS"}}}`.
"""

from __future__ import annotations

from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.resources.moves import expect
from sinch_provisioning.mock.store import Resource
from sinch_provisioning.mock.transitions import unknown_outcome

ACCOUNT: Final = "kakaotalk_account"
KEY: Final = "account"
ERRORS: Final = {
    "IN_PROGRESS": (412, "account_is_in_progress"),
    "NOT_UPDATABLE": (409, "account_not_updatable"),
    "CORRUPT": (409, "account_data_is_corrupt"),
    "TAKEN": (409, "account_exists"),
}
"""By state: how the creation of a sender is refused."""
STATES: Final = ("READY", *ERRORS)


def check_account(context: Context) -> None:
    """Refuse to create a sender in a project whose account is not ready."""
    error = ERRORS.get(context.all(ACCOUNT).get(KEY, {}).get("_state", "READY"))
    if error is not None:
        raise ApiError(*error)


def open_account(context: Context) -> None:
    """Make the account of the project unless it is there."""
    account = context.all(ACCOUNT).setdefault(KEY, {"_state": "READY"})
    expect(context, ACCOUNT, (KEY,), _moved, account)


def _moved(context: Context, account: Resource, outcome: str) -> None:
    if outcome not in STATES:
        raise unknown_outcome(outcome, STATES)
    account["_state"] = outcome
