# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .kakao_talk_button import KakaoTalkButton
from .kakao_talk_template_emphasize_type import KakaoTalkTemplateEmphasizeType
from .kakao_talk_template_message_type import KakaoTalkTemplateMessageType
from .template_language import TemplateLanguage

_FIELDS: Final = (
    ("name", "name"),
    ("title", "title"),
    ("language", "language"),
    ("message_type", "messageType"),
    ("emphasize_type", "emphasizeType"),
    ("category_code", "categoryCode"),
    ("security_flag", "securityFlag"),
    ("content", "content"),
    ("extra", "extra"),
    ("ad", "ad"),
    ("subtitle", "subtitle"),
    ("image_name", "imageName"),
    ("image_url", "imageUrl"),
    ("buttons", "buttons"),
)
_NAMES: Final = frozenset(
    {
        "name",
        "title",
        "language",
        "messageType",
        "emphasizeType",
        "categoryCode",
        "securityFlag",
        "content",
        "extra",
        "ad",
        "subtitle",
        "imageName",
        "imageUrl",
        "buttons",
    }
)
_KAKAO_TALK_TEMPLATE_EMPHASIZE_TYPE: Final[dict[Any, KakaoTalkTemplateEmphasizeType]] = {
    member.value: member for member in KakaoTalkTemplateEmphasizeType
}
_KAKAO_TALK_TEMPLATE_MESSAGE_TYPE: Final[dict[Any, KakaoTalkTemplateMessageType]] = {
    member.value: member for member in KakaoTalkTemplateMessageType
}
_TEMPLATE_LANGUAGE: Final[dict[Any, TemplateLanguage]] = {member.value: member for member in TemplateLanguage}


@define(init=False)
class KakaoTalkTemplateDetails:
    """Details of a template. Those of pending changes hold what was sent, which may be any part.

    Args:
        name: Name of the template, unique among the templates of the sender.
        title: Headline; absent when there is none.
        language: Language of the template.
        message_type: Layout family of the message.
        emphasize_type: What the message puts forward.
        category_code: Code of the template category, six digits as text.
        security_flag: Whether the text is shown on the main device only.
        content: Text of the message, with variables such as `#{name}`.
        extra: Text of the block of additional information; absent when there is none.
        ad: Advertising or consent line, which KakaoTalk sets; it cannot be sent.
        subtitle: Line under the headline; absent when there is none.
        image_name: File name of the image; absent when there is none.
        image_url: Address of the image; absent when there is none.
        buttons: The buttons of the message, in their order.
    """

    name: str | None | Unset
    title: str | None | Unset
    language: TemplateLanguage | None | Unset
    message_type: KakaoTalkTemplateMessageType | None | Unset
    emphasize_type: KakaoTalkTemplateEmphasizeType | None | Unset
    category_code: str | None | Unset
    security_flag: bool | None | Unset
    content: str | None | Unset
    extra: str | None | Unset
    ad: str | None | Unset
    subtitle: str | None | Unset
    image_name: str | None | Unset
    image_url: str | None | Unset
    buttons: builtins.list[KakaoTalkButton] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        language: TemplateLanguage | str | None | Unset = UNSET,
        message_type: KakaoTalkTemplateMessageType | str | None | Unset = UNSET,
        emphasize_type: KakaoTalkTemplateEmphasizeType | str | None | Unset = UNSET,
        category_code: str | None | Unset = UNSET,
        security_flag: bool | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        extra: str | None | Unset = UNSET,
        ad: str | None | Unset = UNSET,
        subtitle: str | None | Unset = UNSET,
        image_name: str | None | Unset = UNSET,
        image_url: str | None | Unset = UNSET,
        buttons: Sequence[KakaoTalkButton | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "title": title,
                "language": language,
                "messageType": message_type,
                "emphasizeType": emphasize_type,
                "categoryCode": category_code,
                "securityFlag": security_flag,
                "content": content,
                "extra": extra,
                "ad": ad,
                "subtitle": subtitle,
                "imageName": image_name,
                "imageUrl": image_url,
                "buttons": buttons,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            self.title = get("title", UNSET)
            value = get("language", UNSET)
            if value is not UNSET and value is not None:
                at = "language"
                value = _TEMPLATE_LANGUAGE.get(value) or TemplateLanguage(value)
            self.language = value
            value = get("messageType", UNSET)
            if value is not UNSET and value is not None:
                at = "messageType"
                value = _KAKAO_TALK_TEMPLATE_MESSAGE_TYPE.get(value) or KakaoTalkTemplateMessageType(value)
            self.message_type = value
            value = get("emphasizeType", UNSET)
            if value is not UNSET and value is not None:
                at = "emphasizeType"
                value = _KAKAO_TALK_TEMPLATE_EMPHASIZE_TYPE.get(value) or KakaoTalkTemplateEmphasizeType(value)
            self.emphasize_type = value
            self.category_code = get("categoryCode", UNSET)
            self.security_flag = get("securityFlag", UNSET)
            self.content = get("content", UNSET)
            self.extra = get("extra", UNSET)
            self.ad = get("ad", UNSET)
            self.subtitle = get("subtitle", UNSET)
            self.image_name = get("imageName", UNSET)
            self.image_url = get("imageUrl", UNSET)
            value = get("buttons", UNSET)
            if value is not UNSET and value is not None:
                at = "buttons"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    KakaoTalkButton.from_dict(value) if type(value) is dict else as_model(value, KakaoTalkButton)
                    for value in value
                ]
            self.buttons = value
        except Exception as error:
            raise located(error, "KakaoTalkTemplateDetails", at, data) from error
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
