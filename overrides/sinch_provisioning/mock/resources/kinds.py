"""The kinds of transitions: what `Mock(transitions=…)` and `Mock.trigger` call them, and how they can end."""

from __future__ import annotations

from typing import Final

from sinch_provisioning.mock.resources import (
    bundles,
    kakaotalk,
    kakaotalk_account,
    rcs_launch,
    rcs_sender_states,
    rcs_test_numbers,
    whatsapp_accounts,
)
from sinch_provisioning.mock.resources import whatsapp_sender_states as sender
from sinch_provisioning.mock.resources import whatsapp_templates as template
from sinch_provisioning.mock.transitions import Kind

_ACCOUNT = f"always `{whatsapp_accounts.KEY}`"
_FUTURE = tuple(f"FUTURE_{category}" for category in template.CATEGORIES)

KINDS: Final = {
    bundles.BUNDLE: Kind("id", "A bundle is carried out.", ("DONE", "FAILED")),
    kakaotalk.SENDER: Kind("plusFriendId", "A review of a sender ends.", ("ACCEPTED", "REJECTED")),
    kakaotalk.STATE: Kind(
        "plusFriendId", "KakaoTalk changes a live sender.", ("ACTIVE", "BLOCKED", "INACTIVE", "SUSPENDED"), by_hand=True
    ),
    kakaotalk_account.ACCOUNT: Kind(
        f"always `{kakaotalk_account.KEY}`",
        "The account of a project becomes one that takes new senders, or takes none.",
        kakaotalk_account.STATES,
        by_hand=True,
    ),
    kakaotalk.TEMPLATE: Kind("plusFriendId, code", "A review of a template ends.", ("APPROVED", "REJECTED")),
    rcs_sender_states.SENDER: Kind(
        "id",
        "A sender is set up (the first two), waited for a video (the third), or its launch ends.",
        ("IN_TEST", "NO_GOOGLE_SUPPLIER", "LAUNCHING", *rcs_launch.OUTCOMES),
    ),
    rcs_launch.STATE: Kind("id", "Something happens to a launched sender.", rcs_launch.STATES, by_hand=True),
    rcs_test_numbers.TEST_NUMBER: Kind("id, number", "A tester answers an invitation.", rcs_test_numbers.OUTCOMES),
    whatsapp_accounts.ACCOUNT: Kind(
        _ACCOUNT,
        "An account is looked at, then approved; either may end in the last.",
        ("PENDING_FACEBOOK_VERIFICATION", "ONBOARDED", "REJECTED"),
    ),
    whatsapp_accounts.STATE: Kind(
        _ACCOUNT, "Meta changes a live account.", (*whatsapp_accounts.BANS, "DAILY_LIMIT_CHANGED"), by_hand=True
    ),
    sender.SENDER: Kind("id", "A review of a sender ends.", ("ACCEPTED", "REJECTED", "ERROR")),
    sender.STATE: Kind(
        "id",
        "Meta changes a live sender.",
        (*sender.STATES, *sender.RATINGS, *sender.LIMITS, *sender.NEWS),
        by_hand=True,
    ),
    sender.DELETED: Kind("id", "A deleted sender goes, by itself after 30 days.", (), by_hand=True),
    template.TEMPLATE: Kind(
        "name, language", "A review of a template ends.", ("APPROVED", "REJECTED", *template.REJECTIONS)
    ),
    template.STATE: Kind(
        "name, language",
        "Meta changes a live template.",
        (*template.STATES, *template.SCORES, *template.CATEGORIES, *_FUTURE),
        by_hand=True,
    ),
    template.DELETED: Kind(
        "name, or name, language", "What was deleted can be used again, by itself after 30 days.", ()
    ),
}
"""By name; a rule of `Mock(transitions=…)` can be for each that is not by hand."""
