# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read what Instagram says about the channel of an app: GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/instagram."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.instagram_channel_info import InstagramChannelInfo
from ...types import UNSET

OPERATION: Final = Operation(
    id="conversation_get_instagram",
    method="GET",
    path="/v1/projects/{projectId}/conversation/apps/{conversationAppId}/instagram",
    tag="conversation",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> InstagramChannelInfo:
    """Return what a successful answer holds."""
    return InstagramChannelInfo.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    conversation_app_id: str,
) -> Call[InstagramChannelInfo]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/conversation/apps/"
        + path_segment("conversation_app_id", conversation_app_id)
        + "/instagram",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
