# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .kakao_talk_template_subcategory_english_name import KakaoTalkTemplateSubcategoryEnglishName
from .kakao_talk_template_subcategory_name import KakaoTalkTemplateSubcategoryName

if TYPE_CHECKING:
    from .. import params

_KAKAO_TALK_TEMPLATE_SUBCATEGORY_ENGLISH_NAME: Final = members_of(KakaoTalkTemplateSubcategoryEnglishName)
_KAKAO_TALK_TEMPLATE_SUBCATEGORY_NAME: Final = members_of(KakaoTalkTemplateSubcategoryName)


class KakaoTalkTemplateSubcategory(Model):
    """A category a template can be filed under."""

    name: KakaoTalkTemplateSubcategoryName | None = None
    """Name of the category in Korean."""
    code: str | None = None
    """Code to use as categoryCode of a template, six digits as text."""
    name_english: KakaoTalkTemplateSubcategoryEnglishName | None = None
    """Name of the category in English."""
    group_name: str | None = None
    """Name in Korean of the group it belongs to."""
    inclusion: str | None = None
    """Which templates belong here, in Korean."""
    exclusion: str | None = None
    """Which templates do not belong here, in Korean; may be empty."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkTemplateSubcategoryValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: KakaoTalkTemplateSubcategoryName | str | Unset = UNSET,
        code: str | Unset = UNSET,
        name_english: KakaoTalkTemplateSubcategoryEnglishName | str | Unset = UNSET,
        group_name: str | Unset = UNSET,
        inclusion: str | Unset = UNSET,
        exclusion: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 6
        at = ""
        value: Any
        try:
            if "name" in data:
                at = "name"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_SUBCATEGORY_NAME[value]
                self.name = value
            else:
                known -= 1
            if "code" in data:
                value = data["code"]
                self.code = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "nameEnglish" in data:
                at = "nameEnglish"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_SUBCATEGORY_ENGLISH_NAME[value]
                self.name_english = value
            else:
                known -= 1
            if "groupName" in data:
                self.group_name = data["groupName"]
            else:
                known -= 1
            if "inclusion" in data:
                self.inclusion = data["inclusion"]
            else:
                known -= 1
            if "exclusion" in data:
                self.exclusion = data["exclusion"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkTemplateSubcategory", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value._value_ if type(value) is KakaoTalkTemplateSubcategoryName else encode(value)
        if "code" in present:
            value = present["code"]
            members["code"] = value if type(value) is str else encode(value)
        if "name_english" in present:
            value = present["name_english"]
            members["nameEnglish"] = (
                value._value_ if type(value) is KakaoTalkTemplateSubcategoryEnglishName else encode(value)
            )
        if "group_name" in present:
            value = present["group_name"]
            members["groupName"] = value if type(value) is str else encode(value)
        if "inclusion" in present:
            value = present["inclusion"]
            members["inclusion"] = value if type(value) is str else encode(value)
        if "exclusion" in present:
            value = present["exclusion"]
            members["exclusion"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.Member(KakaoTalkTemplateSubcategoryName)),
            "code": shapes.Property("code", shapes.TEXT),
            "nameEnglish": shapes.Property("name_english", shapes.Member(KakaoTalkTemplateSubcategoryEnglishName)),
            "groupName": shapes.Property("group_name", shapes.TEXT),
            "inclusion": shapes.Property("inclusion", shapes.TEXT),
            "exclusion": shapes.Property("exclusion", shapes.TEXT),
        }
