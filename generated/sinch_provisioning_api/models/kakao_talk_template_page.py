# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .kakao_talk_template import KakaoTalkTemplate

if TYPE_CHECKING:
    from .. import params


class KakaoTalkTemplatePage(Model):
    """One page of KakaoTalk templates."""

    templates: builtins.list[KakaoTalkTemplate]
    """The templates of this page, alphabetical by name."""
    total_size: int | None = None
    """Number of items over all pages."""
    page_size: int | None = None
    """Number of items a page of this listing holds at most."""
    previous_page_token: str | None = None
    """Token of the page before this one; absent on the first page."""
    next_page_token: str | None = None
    """Token of the page after this one; absent on the last page."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkTemplatePageValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        templates: Sequence[KakaoTalkTemplate | Mapping[str, Any]],
        total_size: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        previous_page_token: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            at = "templates"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            items, value = value, []
            for item in items:
                value.append(
                    new(KakaoTalkTemplate)._load(item, share)
                    if type(item) is dict
                    else as_model(item, KakaoTalkTemplate)
                )
            self.templates = value
            if "totalSize" in data:
                self.total_size = data["totalSize"]
            else:
                known -= 1
            if "pageSize" in data:
                self.page_size = data["pageSize"]
            else:
                known -= 1
            if "previousPageToken" in data:
                self.previous_page_token = data["previousPageToken"]
            else:
                known -= 1
            if "nextPageToken" in data:
                self.next_page_token = data["nextPageToken"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkTemplatePage", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "templates" in present:
            value = present["templates"]
            members["templates"] = (
                [item._dump() if type(item) is KakaoTalkTemplate else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "total_size" in present:
            value = present["total_size"]
            members["totalSize"] = value if type(value) is int else encode(value)
        if "page_size" in present:
            value = present["page_size"]
            members["pageSize"] = value if type(value) is int else encode(value)
        if "previous_page_token" in present:
            value = present["previous_page_token"]
            members["previousPageToken"] = value if type(value) is str else encode(value)
        if "next_page_token" in present:
            value = present["next_page_token"]
            members["nextPageToken"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "templates": shapes.Property("templates", shapes.List(shapes.Object(KakaoTalkTemplate)), required=True),
            "totalSize": shapes.Property("total_size", shapes.INTEGER),
            "pageSize": shapes.Property("page_size", shapes.INTEGER),
            "previousPageToken": shapes.Property("previous_page_token", shapes.TEXT),
            "nextPageToken": shapes.Property("next_page_token", shapes.TEXT),
        }
