"""Categories of KakaoTalk: those a sender is filed under, a tree of three levels, and those of templates, in groups."""

from __future__ import annotations

from typing import Final

from sinch_provisioning._json import JSONValue
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.resources.kakaotalk import sender_of
from sinch_provisioning.mock.resources.kakaotalk_category_codes import SENDER_CATEGORIES, TEMPLATE_CATEGORIES

HANDLERS = Handlers()
handles: Final = HANDLERS.handles


@handles(
    "kakaotalk_categories_list_sender_categories",
    assumption="The tree is a small plausible part of the real one, the same for every project.",
)
def list_sender_categories(context: Context) -> tuple[int, JSONValue]:
    """List the categories of senders as a tree."""
    return 200, {"categories": SENDER_CATEGORIES}


@handles(
    "kakaotalk_categories_list_template_categories",
    assumption="Every sender has the same categories, whatever its state; a page counts groups, not what is in them.",
)
def list_template_categories(context: Context) -> tuple[int, JSONValue]:
    """List the categories that templates of a sender can be filed under."""
    sender_of(context)
    return 200, context.paged(TEMPLATE_CATEGORIES, "categories")
