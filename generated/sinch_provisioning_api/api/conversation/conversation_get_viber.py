# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read what Viber says about the channel of an app: GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/viber."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.viber_bot_info import ViberBotInfo
from ...types import UNSET

OPERATION: Final = Operation(
    id="conversation_get_viber",
    method="GET",
    path="/v1/projects/{projectId}/conversation/apps/{conversationAppId}/viber",
    tag="conversation",
    success=(200,),
    statuses=(
        200,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> ViberBotInfo:
    """Return what a successful answer holds."""
    return ViberBotInfo.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    conversation_app_id: str,
) -> Call[ViberBotInfo]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/conversation/apps/"
        + path_segment("conversation_app_id", conversation_app_id)
        + "/viber",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
