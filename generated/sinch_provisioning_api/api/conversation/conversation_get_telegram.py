# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read what Telegram says about the channel of an app: GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/telegram."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.telegram_bot_info import TelegramBotInfo

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="conversation_get_telegram",
    method="GET",
    path="/v1/projects/{projectId}/conversation/apps/{conversationAppId}/telegram",
    tag="conversation",
    statuses=(200, 400, 401, 404, 500),
    decode=TelegramBotInfo.from_dict,
    result=TelegramBotInfo,
    decode_error=Error.from_dict,
)


def describe(conversation_app_id: str) -> Call[TelegramBotInfo]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("conversation_app_id", conversation_app_id)))
