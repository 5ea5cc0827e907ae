# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .kakao_talk_button import KakaoTalkButton
from .kakao_talk_template_emphasize_type import KakaoTalkTemplateEmphasizeType
from .kakao_talk_template_message_type import KakaoTalkTemplateMessageType
from .template_language import TemplateLanguage

if TYPE_CHECKING:
    from .. import params

_KAKAO_TALK_TEMPLATE_EMPHASIZE_TYPE: Final = members_of(KakaoTalkTemplateEmphasizeType)
_KAKAO_TALK_TEMPLATE_MESSAGE_TYPE: Final = members_of(KakaoTalkTemplateMessageType)
_TEMPLATE_LANGUAGE: Final = members_of(TemplateLanguage)


class KakaoTalkTemplateDetails(Model):
    """Details of a template. Those of pending changes hold what was sent, which may be any part."""

    name: str | None = None
    """Name of the template, unique among the templates of the sender."""
    title: str | None = None
    """Headline; absent when there is none."""
    language: TemplateLanguage | None = None
    """Language of the template."""
    message_type: KakaoTalkTemplateMessageType | None = None
    """Layout family of the message."""
    emphasize_type: KakaoTalkTemplateEmphasizeType | None = None
    """What the message puts forward."""
    category_code: str | None = None
    """Code of the template category, six digits as text."""
    security_flag: bool | None = None
    """Whether the text is shown on the main device only."""
    content: str | None = None
    """Text of the message, with variables such as `#{name}`."""
    extra: str | None = None
    """Text of the block of additional information; absent when there is none."""
    ad: str | None = None
    """Advertising or consent line, which KakaoTalk sets; it cannot be sent."""
    subtitle: str | None = None
    """Line under the headline; absent when there is none."""
    image_name: str | None = None
    """File name of the image; absent when there is none."""
    image_url: str | None = None
    """Address of the image; absent when there is none."""
    buttons: builtins.list[KakaoTalkButton] | None = None
    """The buttons of the message, in their order."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkTemplateDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        title: str | Unset = UNSET,
        language: TemplateLanguage | str | Unset = UNSET,
        message_type: KakaoTalkTemplateMessageType | str | Unset = UNSET,
        emphasize_type: KakaoTalkTemplateEmphasizeType | str | Unset = UNSET,
        category_code: str | Unset = UNSET,
        security_flag: bool | Unset = UNSET,
        content: str | Unset = UNSET,
        extra: str | Unset = UNSET,
        ad: str | Unset = UNSET,
        subtitle: str | Unset = UNSET,
        image_name: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        buttons: Sequence[KakaoTalkButton | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 14
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "title" in data:
                self.title = data["title"]
            else:
                known -= 1
            if "language" in data:
                at = "language"
                value = data[at]
                if value is not None:
                    value = _TEMPLATE_LANGUAGE[value]
                self.language = value
            else:
                known -= 1
            if "messageType" in data:
                at = "messageType"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_MESSAGE_TYPE[value]
                self.message_type = value
            else:
                known -= 1
            if "emphasizeType" in data:
                at = "emphasizeType"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_EMPHASIZE_TYPE[value]
                self.emphasize_type = value
            else:
                known -= 1
            if "categoryCode" in data:
                value = data["categoryCode"]
                self.category_code = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "securityFlag" in data:
                self.security_flag = data["securityFlag"]
            else:
                known -= 1
            if "content" in data:
                self.content = data["content"]
            else:
                known -= 1
            if "extra" in data:
                self.extra = data["extra"]
            else:
                known -= 1
            if "ad" in data:
                self.ad = data["ad"]
            else:
                known -= 1
            if "subtitle" in data:
                self.subtitle = data["subtitle"]
            else:
                known -= 1
            if "imageName" in data:
                self.image_name = data["imageName"]
            else:
                known -= 1
            if "imageUrl" in data:
                self.image_url = data["imageUrl"]
            else:
                known -= 1
            if "buttons" in data:
                at = "buttons"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(KakaoTalkButton)._load(item, share)
                            if type(item) is dict
                            else as_model(item, KakaoTalkButton)
                        )
                self.buttons = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkTemplateDetails", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "title" in present:
            value = present["title"]
            members["title"] = value if type(value) is str else encode(value)
        if "language" in present:
            value = present["language"]
            members["language"] = value._value_ if type(value) is TemplateLanguage else encode(value)
        if "message_type" in present:
            value = present["message_type"]
            members["messageType"] = value._value_ if type(value) is KakaoTalkTemplateMessageType else encode(value)
        if "emphasize_type" in present:
            value = present["emphasize_type"]
            members["emphasizeType"] = value._value_ if type(value) is KakaoTalkTemplateEmphasizeType else encode(value)
        if "category_code" in present:
            value = present["category_code"]
            members["categoryCode"] = value if type(value) is str else encode(value)
        if "security_flag" in present:
            value = present["security_flag"]
            members["securityFlag"] = value if type(value) is bool else encode(value)
        if "content" in present:
            value = present["content"]
            members["content"] = value if type(value) is str else encode(value)
        if "extra" in present:
            value = present["extra"]
            members["extra"] = value if type(value) is str else encode(value)
        if "ad" in present:
            value = present["ad"]
            members["ad"] = value if type(value) is str else encode(value)
        if "subtitle" in present:
            value = present["subtitle"]
            members["subtitle"] = value if type(value) is str else encode(value)
        if "image_name" in present:
            value = present["image_name"]
            members["imageName"] = value if type(value) is str else encode(value)
        if "image_url" in present:
            value = present["image_url"]
            members["imageUrl"] = value if type(value) is str else encode(value)
        if "buttons" in present:
            value = present["buttons"]
            members["buttons"] = (
                [item._dump() if type(item) is KakaoTalkButton else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "title": shapes.Property("title", shapes.TEXT),
            "language": shapes.Property("language", shapes.Member(TemplateLanguage)),
            "messageType": shapes.Property("message_type", shapes.Member(KakaoTalkTemplateMessageType)),
            "emphasizeType": shapes.Property("emphasize_type", shapes.Member(KakaoTalkTemplateEmphasizeType)),
            "categoryCode": shapes.Property("category_code", shapes.TEXT),
            "securityFlag": shapes.Property("security_flag", shapes.BOOLEAN),
            "content": shapes.Property("content", shapes.TEXT),
            "extra": shapes.Property("extra", shapes.TEXT),
            "ad": shapes.Property("ad", shapes.TEXT),
            "subtitle": shapes.Property("subtitle", shapes.TEXT),
            "imageName": shapes.Property("image_name", shapes.TEXT),
            "imageUrl": shapes.Property("image_url", shapes.TEXT),
            "buttons": shapes.Property("buttons", shapes.List(shapes.Object(KakaoTalkButton))),
        }
