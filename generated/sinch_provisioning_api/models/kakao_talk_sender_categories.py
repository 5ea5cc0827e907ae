# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .kakao_talk_sender_category import KakaoTalkSenderCategory

if TYPE_CHECKING:
    from .. import params


class KakaoTalkSenderCategories(Model):
    """The categories of senders as a tree."""

    categories: builtins.list[KakaoTalkSenderCategory]
    """Top-level categories with everything under them."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkSenderCategoriesValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        categories: Sequence[KakaoTalkSenderCategory | Mapping[str, Any]],
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            at = "categories"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            items, value = value, []
            for item in items:
                value.append(
                    new(KakaoTalkSenderCategory)._load(item, share)
                    if type(item) is dict
                    else as_model(item, KakaoTalkSenderCategory)
                )
            self.categories = value
        except Exception as error:
            raise located(error, "KakaoTalkSenderCategories", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "categories" in present:
            value = present["categories"]
            members["categories"] = (
                [item._dump() if type(item) is KakaoTalkSenderCategory else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "categories": shapes.Property(
                "categories", shapes.List(shapes.Object(KakaoTalkSenderCategory)), required=True
            )
        }
