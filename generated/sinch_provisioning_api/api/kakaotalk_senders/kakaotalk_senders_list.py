# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the senders of a project, optionally narrowed by state or by status of pending changes: GET /v1/projects/{projectId}/kakaotalk/senders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, page_items
from ...models.error import Error
from ...models.kakao_talk_sender_page import KakaoTalkSenderPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="kakaotalk_senders_list",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/senders",
    tag="kakaotalk-senders",
    statuses=(200, 400, 401, 404, 500),
    decode=KakaoTalkSenderPage.from_dict,
    result=KakaoTalkSenderPage,
    decode_error=Error.from_dict,
)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_states: Sequence[models.KakaoTalkSenderState | params.KakaoTalkSenderStateText] | Unset = UNSET,
    filter_statuses: Sequence[models.ChangeStatus | params.ChangeStatusText] | Unset = UNSET,
) -> Call[KakaoTalkSenderPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
            ("filter_states", "filterStates", filter_states),
            ("filter_statuses", "filterStatuses", filter_statuses),
        ),
    )


def items(page: KakaoTalkSenderPage) -> Sequence[models.KakaoTalkSender]:
    """Return the items of a page."""
    return page_items(page, "senders", "senders")
