"""Channels of Conversation API apps, which the API only looks up.

Apps are those that bundles made, which have no channel; two that every project has, with all four channels, one healthy
and one failing; and what `Mock.set_state` puts in: `{"conversation_app": {"my-app": {"_channels": {"viber": {…}}}}}`.
"""

from __future__ import annotations

from typing import Final

from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.resources.identifiers import identifier
from sinch_provisioning.mock.store import Resource

HANDLERS = Handlers()
handles: Final = HANDLERS.handles

APP = "conversation_app"
HEALTHY, FAILING = "01EB37HMH1M6SV18BSNS3G135H", "01EB37HMH1M6SV18BSNS3FA111"
CHANNELS: dict[str, Resource] = {
    "instagram": {"id": "17841400000000001", "name": "Mock Shop", "username": "mockshop", "followersCount": 120,
                  "followsCount": 8, "mediaCount": 31, "website": "https://shop.example.com"},
    "messenger": {"id": "100000000000001", "name": "Mock Shop", "globalBrandPageName": "Mock Shop PL"},
    "telegram": {"name": "Mock Shop", "username": "mock_shop_bot", "canJoinGroups": True,
                 "canReadAllGroupMessages": False, "supportsInlineQueries": False},
    "viber": {"id": "pa:1000000000000001", "name": "Mock Shop", "uri": "mockshop", "category": "Shopping",
              "subcategory": "Clothing", "location": {"lon": 21.0, "lat": 52.2}, "country": "Poland",
              "subscribersCount": 57},
}  # fmt: skip
GUESS = (
    f"The apps are those of bundles, without a channel, and two in every project with all channels: {HEALTHY}, which "
    f"is ACTIVE, and {FAILING}, which is FAILING."
)


def _channel(context: Context, name: str) -> tuple[int, Resource]:
    app = context.path["conversationAppId"]
    entry = context.all(APP).get(app)
    if entry is None and app in (HEALTHY, FAILING):
        status = (
            {"status": "ACTIVE"} if app == HEALTHY else {"status": "FAILING", "statusDescription": "Not connected."}
        )
        return 200, {**status, **CHANNELS[name]}
    if entry is None:
        raise ApiError(404, "conversation_app_not_found")
    channel = entry.get("_channels", {}).get(name)
    if channel is None:
        raise ApiError(404, f"conversation_app_no_{name}_channel")
    return 200, channel


@handles("conversation_get_instagram", assumption=GUESS)
def get_instagram(context: Context) -> tuple[int, Resource]:
    """Look up the Instagram account of an app."""
    identifier(context, "conversationAppId", "conversation_app_id_invalid")
    return _channel(context, "instagram")


@handles("conversation_get_messenger", assumption=GUESS)
def get_messenger(context: Context) -> tuple[int, Resource]:
    """Look up the Facebook page of an app."""
    identifier(context, "conversationAppId", "conversation_app_id_invalid")
    return _channel(context, "messenger")


@handles("conversation_get_telegram", assumption=GUESS)
def get_telegram(context: Context) -> tuple[int, Resource]:
    """Look up the Telegram bot of an app."""
    identifier(context, "conversationAppId", "conversation_app_id_invalid")
    return _channel(context, "telegram")


@handles("conversation_get_viber", assumption=GUESS)
def get_viber(context: Context) -> tuple[int, Resource]:
    """Look up the Viber account of an app; here no identifier is malformed."""
    return _channel(context, "viber")
