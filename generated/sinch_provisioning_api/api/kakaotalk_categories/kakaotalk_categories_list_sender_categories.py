# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the sender categories as a three-level tree: GET /v1/projects/{projectId}/kakaotalk/categories/senders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation
from ...models.error import Error
from ...models.kakao_talk_sender_categories import KakaoTalkSenderCategories

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="kakaotalk_categories_list_sender_categories",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/categories/senders",
    tag="kakaotalk-categories",
    statuses=(200, 400, 401, 500),
    decode=KakaoTalkSenderCategories.from_dict,
    result=KakaoTalkSenderCategories,
    decode_error=Error.from_dict,
)


def describe() -> Call[KakaoTalkSenderCategories]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION)
