# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .kakao_talk_template_category_english_name import KakaoTalkTemplateCategoryEnglishName
from .kakao_talk_template_category_name import KakaoTalkTemplateCategoryName
from .kakao_talk_template_subcategory import KakaoTalkTemplateSubcategory

if TYPE_CHECKING:
    from .. import params

_KAKAO_TALK_TEMPLATE_CATEGORY_ENGLISH_NAME: Final = members_of(KakaoTalkTemplateCategoryEnglishName)
_KAKAO_TALK_TEMPLATE_CATEGORY_NAME: Final = members_of(KakaoTalkTemplateCategoryName)


class KakaoTalkTemplateCategory(Model):
    """A group of template categories."""

    name: KakaoTalkTemplateCategoryName | None = None
    """Name of the group in Korean."""
    name_english: KakaoTalkTemplateCategoryEnglishName | None = None
    """Name of the group in English."""
    subcategories: builtins.list[KakaoTalkTemplateSubcategory] | None = None
    """Categories of the group; their codes go into a template."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkTemplateCategoryValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: KakaoTalkTemplateCategoryName | str | Unset = UNSET,
        name_english: KakaoTalkTemplateCategoryEnglishName | str | Unset = UNSET,
        subcategories: Sequence[KakaoTalkTemplateSubcategory | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "name" in data:
                at = "name"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_CATEGORY_NAME[value]
                self.name = value
            else:
                known -= 1
            if "nameEnglish" in data:
                at = "nameEnglish"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_CATEGORY_ENGLISH_NAME[value]
                self.name_english = value
            else:
                known -= 1
            if "subcategories" in data:
                at = "subcategories"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(KakaoTalkTemplateSubcategory)._load(item, share)
                            if type(item) is dict
                            else as_model(item, KakaoTalkTemplateSubcategory)
                        )
                self.subcategories = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkTemplateCategory", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value._value_ if type(value) is KakaoTalkTemplateCategoryName else encode(value)
        if "name_english" in present:
            value = present["name_english"]
            members["nameEnglish"] = (
                value._value_ if type(value) is KakaoTalkTemplateCategoryEnglishName else encode(value)
            )
        if "subcategories" in present:
            value = present["subcategories"]
            members["subcategories"] = (
                [item._dump() if type(item) is KakaoTalkTemplateSubcategory else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.Member(KakaoTalkTemplateCategoryName)),
            "nameEnglish": shapes.Property("name_english", shapes.Member(KakaoTalkTemplateCategoryEnglishName)),
            "subcategories": shapes.Property("subcategories", shapes.List(shapes.Object(KakaoTalkTemplateSubcategory))),
        }
