# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .kakao_talk_template_category_english_name import KakaoTalkTemplateCategoryEnglishName
from .kakao_talk_template_category_name import KakaoTalkTemplateCategoryName
from .kakao_talk_template_subcategory import KakaoTalkTemplateSubcategory

_FIELDS: Final = (("name", "name"), ("name_english", "nameEnglish"), ("subcategories", "subcategories"))
_NAMES: Final = frozenset({"name", "nameEnglish", "subcategories"})
_KAKAO_TALK_TEMPLATE_CATEGORY_ENGLISH_NAME: Final[dict[Any, KakaoTalkTemplateCategoryEnglishName]] = {
    member.value: member for member in KakaoTalkTemplateCategoryEnglishName
}
_KAKAO_TALK_TEMPLATE_CATEGORY_NAME: Final[dict[Any, KakaoTalkTemplateCategoryName]] = {
    member.value: member for member in KakaoTalkTemplateCategoryName
}


@define(init=False)
class KakaoTalkTemplateCategory:
    """A group of template categories.

    Args:
        name: Name of the group in Korean.
        name_english: Name of the group in English.
        subcategories: Categories of the group; their codes go into a template.
    """

    name: KakaoTalkTemplateCategoryName | None | Unset
    name_english: KakaoTalkTemplateCategoryEnglishName | None | Unset
    subcategories: builtins.list[KakaoTalkTemplateSubcategory] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: KakaoTalkTemplateCategoryName | str | None | Unset = UNSET,
        name_english: KakaoTalkTemplateCategoryEnglishName | str | None | Unset = UNSET,
        subcategories: Sequence[KakaoTalkTemplateSubcategory | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load({"name": name, "nameEnglish": name_english, "subcategories": subcategories})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("name", UNSET)
            if value is not UNSET and value is not None:
                at = "name"
                value = _KAKAO_TALK_TEMPLATE_CATEGORY_NAME.get(value) or KakaoTalkTemplateCategoryName(value)
            self.name = value
            value = get("nameEnglish", UNSET)
            if value is not UNSET and value is not None:
                at = "nameEnglish"
                value = _KAKAO_TALK_TEMPLATE_CATEGORY_ENGLISH_NAME.get(value) or KakaoTalkTemplateCategoryEnglishName(
                    value
                )
            self.name_english = value
            value = get("subcategories", UNSET)
            if value is not UNSET and value is not None:
                at = "subcategories"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    KakaoTalkTemplateSubcategory.from_dict(value)
                    if type(value) is dict
                    else as_model(value, KakaoTalkTemplateSubcategory)
                    for value in value
                ]
            self.subcategories = value
        except Exception as error:
            raise located(error, "KakaoTalkTemplateCategory", at, data) from error
        self.additional_properties = (
            {} if _NAMES.issuperset(data) else {key: value for key, value in data.items() if key not in _NAMES}
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object.

        Raises:
            ModelDecodeError: the object is not what the document says.
        """
        self = cls.__new__(cls)
        self._load(data if type(data) is dict else as_object(data))
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model: absent properties left out, unknown ones included.

        Raises:
            ModelDecodeError: a value cannot be sent.
        """
        return encode_model(self, _FIELDS)
