# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .kakao_talk_button_input import KakaoTalkButtonInput
from .kakao_talk_template_emphasize_type_input import KakaoTalkTemplateEmphasizeTypeInput
from .kakao_talk_template_message_type_input import KakaoTalkTemplateMessageTypeInput

if TYPE_CHECKING:
    from .. import params

_KAKAO_TALK_TEMPLATE_EMPHASIZE_TYPE_INPUT: Final = members_of(KakaoTalkTemplateEmphasizeTypeInput)
_KAKAO_TALK_TEMPLATE_MESSAGE_TYPE_INPUT: Final = members_of(KakaoTalkTemplateMessageTypeInput)


class UpdateKakaoTalkTemplateDetails(Model):
    """Details of a template to be changed; what is absent stays as it is."""

    name: str | None = None
    """Name of the template, up to 150 characters, unique among the templates of the sender."""
    title: str | None = None
    """Headline, up to 50 characters; the phone cuts it beyond two lines of about 23 (Android) or 27 (iOS)
    characters. Null clears it."""
    content: str | None = None
    """Text of the message, up to 1000 characters, with variables such as `#{name}`."""
    message_type: KakaoTalkTemplateMessageTypeInput | None = None
    """Layout family of the message."""
    emphasize_type: KakaoTalkTemplateEmphasizeTypeInput | None = None
    """What the message puts forward."""
    category_code: str | None = None
    """Code of the template category, six digits as text."""
    security_flag: bool | None = None
    """Marks a security message such as a one-time code: its text is shown on the main device only."""
    extra: str | None = None
    """Text of the block of additional information, up to 500 characters; null clears it."""
    subtitle: str | None = None
    """Line under the headline, up to 50 characters; the phone cuts it beyond about 18 (Android) or 21
    (iOS) characters. Null clears it."""
    image_name: str | None = None
    """File name of the image, up to 250 characters; null clears it."""
    image_url: str | None = None
    """Public address of the image, a JPEG or PNG of at most 500 KB and at least 500 x 250 pixels, twice as
    wide as high; null clears it."""
    buttons: builtins.list[KakaoTalkButtonInput] | None = None
    """Up to 5 buttons; no two may have the same type; null clears them."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateKakaoTalkTemplateDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        title: str | None | Unset = UNSET,
        content: str | Unset = UNSET,
        message_type: KakaoTalkTemplateMessageTypeInput | params.KakaoTalkTemplateMessageTypeInputText | Unset = UNSET,
        emphasize_type: KakaoTalkTemplateEmphasizeTypeInput
        | params.KakaoTalkTemplateEmphasizeTypeInputText
        | Unset = UNSET,
        category_code: str | Unset = UNSET,
        security_flag: bool | Unset = UNSET,
        extra: str | None | Unset = UNSET,
        subtitle: str | None | Unset = UNSET,
        image_name: str | None | Unset = UNSET,
        image_url: str | None | Unset = UNSET,
        buttons: Sequence[KakaoTalkButtonInput | params.KakaoTalkButtonInputDict] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 12
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
            if "content" in data:
                self.content = data["content"]
            else:
                known -= 1
            if "messageType" in data:
                at = "messageType"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_MESSAGE_TYPE_INPUT[value]
                self.message_type = value
            else:
                known -= 1
            if "emphasizeType" in data:
                at = "emphasizeType"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_TEMPLATE_EMPHASIZE_TYPE_INPUT[value]
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
            if "extra" in data:
                self.extra = data["extra"]
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
                            new(KakaoTalkButtonInput)._load(item, share)
                            if type(item) is dict
                            else as_model(item, KakaoTalkButtonInput)
                        )
                self.buttons = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "UpdateKakaoTalkTemplateDetails", at, data) from error
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
        if "content" in present:
            value = present["content"]
            members["content"] = value if type(value) is str else encode(value)
        if "message_type" in present:
            value = present["message_type"]
            members["messageType"] = (
                value._value_ if type(value) is KakaoTalkTemplateMessageTypeInput else encode(value)
            )
        if "emphasize_type" in present:
            value = present["emphasize_type"]
            members["emphasizeType"] = (
                value._value_ if type(value) is KakaoTalkTemplateEmphasizeTypeInput else encode(value)
            )
        if "category_code" in present:
            value = present["category_code"]
            members["categoryCode"] = value if type(value) is str else encode(value)
        if "security_flag" in present:
            value = present["security_flag"]
            members["securityFlag"] = value if type(value) is bool else encode(value)
        if "extra" in present:
            value = present["extra"]
            members["extra"] = value if type(value) is str else encode(value)
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
                [item._dump() if type(item) is KakaoTalkButtonInput else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "title": shapes.Property("title", shapes.Nullable(shapes.TEXT)),
            "content": shapes.Property("content", shapes.TEXT),
            "messageType": shapes.Property("message_type", shapes.Member(KakaoTalkTemplateMessageTypeInput)),
            "emphasizeType": shapes.Property("emphasize_type", shapes.Member(KakaoTalkTemplateEmphasizeTypeInput)),
            "categoryCode": shapes.Property("category_code", shapes.TEXT),
            "securityFlag": shapes.Property("security_flag", shapes.BOOLEAN),
            "extra": shapes.Property("extra", shapes.Nullable(shapes.TEXT)),
            "subtitle": shapes.Property("subtitle", shapes.Nullable(shapes.TEXT)),
            "imageName": shapes.Property("image_name", shapes.Nullable(shapes.TEXT)),
            "imageUrl": shapes.Property("image_url", shapes.Nullable(shapes.TEXT)),
            "buttons": shapes.Property("buttons", shapes.Nullable(shapes.List(shapes.Object(KakaoTalkButtonInput)))),
        }
