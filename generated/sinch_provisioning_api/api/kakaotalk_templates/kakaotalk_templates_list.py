# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the templates of a sender: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill, page_items
from ...models.error import Error
from ...models.kakao_talk_template_page import KakaoTalkTemplatePage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="kakaotalk_templates_list",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates",
    tag="kakaotalk-templates",
    statuses=(200, 400, 401, 404, 500),
    decode=KakaoTalkTemplatePage.from_dict,
    result=KakaoTalkTemplatePage,
    decode_error=Error.from_dict,
)


def describe(
    plus_friend_id: str,
    *,
    filter_states: Sequence[models.KakaoTalkTemplateState | params.KakaoTalkTemplateStateText] | Unset = UNSET,
    filter_statuses: Sequence[models.ChangeStatus | params.ChangeStatusText] | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    template_name: str | Unset = UNSET,
) -> Call[KakaoTalkTemplatePage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("plus_friend_id", plus_friend_id)),
        query=encode_query(
            ("filter_states", "filterStates", filter_states),
            ("filter_statuses", "filterStatuses", filter_statuses),
            ("page_size", "pageSize", page_size),
            ("page_token", "pageToken", page_token),
            ("template_name", "templateName", template_name),
        ),
    )


def items(page: KakaoTalkTemplatePage) -> Sequence[models.KakaoTalkTemplate]:
    """Return the items of a page."""
    return page_items(page, "templates", "templates")
