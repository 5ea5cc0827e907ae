# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_list, as_model, located, members_of
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

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            if "name" in data:
                at = "name"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_CATEGORY_NAME.get(value) or KakaoTalkTemplateCategoryName(value)
                self.name = value
            if "nameEnglish" in data:
                at = "nameEnglish"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_CATEGORY_ENGLISH_NAME.get(
                        value
                    ) or KakaoTalkTemplateCategoryEnglishName(value)
                self.name_english = value
            if "subcategories" in data:
                at = "subcategories"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = [
                        KakaoTalkTemplateSubcategory._decode(value)
                        if type(value) is dict
                        else as_model(value, KakaoTalkTemplateSubcategory)
                        for value in value
                    ]
                self.subcategories = value
        except Exception as error:
            raise located(error, "KakaoTalkTemplateCategory", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.Member(KakaoTalkTemplateCategoryName)),
            "nameEnglish": shapes.Property("name_english", shapes.Member(KakaoTalkTemplateCategoryEnglishName)),
            "subcategories": shapes.Property("subcategories", shapes.List(shapes.Object(KakaoTalkTemplateSubcategory))),
        }
