# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .kakao_talk_template_subcategory_english_name import KakaoTalkTemplateSubcategoryEnglishName
from .kakao_talk_template_subcategory_name import KakaoTalkTemplateSubcategoryName

_FIELDS: Final = (
    ("name", "name"),
    ("code", "code"),
    ("name_english", "nameEnglish"),
    ("group_name", "groupName"),
    ("inclusion", "inclusion"),
    ("exclusion", "exclusion"),
)
_NAMES: Final = frozenset({"name", "code", "nameEnglish", "groupName", "inclusion", "exclusion"})
_KAKAO_TALK_TEMPLATE_SUBCATEGORY_ENGLISH_NAME: Final[dict[Any, KakaoTalkTemplateSubcategoryEnglishName]] = {
    member.value: member for member in KakaoTalkTemplateSubcategoryEnglishName
}
_KAKAO_TALK_TEMPLATE_SUBCATEGORY_NAME: Final[dict[Any, KakaoTalkTemplateSubcategoryName]] = {
    member.value: member for member in KakaoTalkTemplateSubcategoryName
}


@define(init=False)
class KakaoTalkTemplateSubcategory:
    """A category a template can be filed under.

    Args:
        name: Name of the category in Korean.
        code: Code to use as categoryCode of a template, six digits as text.
        name_english: Name of the category in English.
        group_name: Name in Korean of the group it belongs to.
        inclusion: Which templates belong here, in Korean.
        exclusion: Which templates do not belong here, in Korean; may be empty.
    """

    name: KakaoTalkTemplateSubcategoryName | None | Unset
    code: str | None | Unset
    name_english: KakaoTalkTemplateSubcategoryEnglishName | None | Unset
    group_name: str | None | Unset
    inclusion: str | None | Unset
    exclusion: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: KakaoTalkTemplateSubcategoryName | str | None | Unset = UNSET,
        code: str | None | Unset = UNSET,
        name_english: KakaoTalkTemplateSubcategoryEnglishName | str | None | Unset = UNSET,
        group_name: str | None | Unset = UNSET,
        inclusion: str | None | Unset = UNSET,
        exclusion: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "code": code,
                "nameEnglish": name_english,
                "groupName": group_name,
                "inclusion": inclusion,
                "exclusion": exclusion,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("name", UNSET)
            if value is not UNSET and value is not None:
                at = "name"
                value = _KAKAO_TALK_TEMPLATE_SUBCATEGORY_NAME.get(value) or KakaoTalkTemplateSubcategoryName(value)
            self.name = value
            self.code = get("code", UNSET)
            value = get("nameEnglish", UNSET)
            if value is not UNSET and value is not None:
                at = "nameEnglish"
                value = _KAKAO_TALK_TEMPLATE_SUBCATEGORY_ENGLISH_NAME.get(
                    value
                ) or KakaoTalkTemplateSubcategoryEnglishName(value)
            self.name_english = value
            self.group_name = get("groupName", UNSET)
            self.inclusion = get("inclusion", UNSET)
            self.exclusion = get("exclusion", UNSET)
        except Exception as error:
            raise located(error, "KakaoTalkTemplateSubcategory", at, data) from error
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
