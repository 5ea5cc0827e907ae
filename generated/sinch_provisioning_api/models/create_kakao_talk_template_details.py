# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .kakao_talk_button_input import KakaoTalkButtonInput
from .kakao_talk_template_emphasize_type_input import KakaoTalkTemplateEmphasizeTypeInput
from .kakao_talk_template_message_type_input import KakaoTalkTemplateMessageTypeInput
from .template_language_input import TemplateLanguageInput

_FIELDS: Final = (
    ("name", "name"),
    ("title", "title"),
    ("language", "language"),
    ("content", "content"),
    ("message_type", "messageType"),
    ("emphasize_type", "emphasizeType"),
    ("category_code", "categoryCode"),
    ("security_flag", "securityFlag"),
    ("extra", "extra"),
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
        "content",
        "messageType",
        "emphasizeType",
        "categoryCode",
        "securityFlag",
        "extra",
        "subtitle",
        "imageName",
        "imageUrl",
        "buttons",
    }
)
_KAKAO_TALK_TEMPLATE_EMPHASIZE_TYPE_INPUT: Final[dict[Any, KakaoTalkTemplateEmphasizeTypeInput]] = {
    member.value: member for member in KakaoTalkTemplateEmphasizeTypeInput
}
_KAKAO_TALK_TEMPLATE_MESSAGE_TYPE_INPUT: Final[dict[Any, KakaoTalkTemplateMessageTypeInput]] = {
    member.value: member for member in KakaoTalkTemplateMessageTypeInput
}
_TEMPLATE_LANGUAGE_INPUT: Final[dict[Any, TemplateLanguageInput]] = {
    member.value: member for member in TemplateLanguageInput
}


@define(init=False)
class CreateKakaoTalkTemplateDetails:
    """Details of a template to be created. A draft may hold any part of them; with the status `SUBMIT`,
    `name`, `language` and `content` are needed.

    Args:
        name: Name of the template, up to 150 characters, unique among the templates of the sender.
            Needed to submit.
        title: Headline, up to 50 characters; the phone cuts it beyond two lines of about 23 (Android)
            or 27 (iOS) characters.
        language: Language of the template; it cannot be changed later. Needed to submit.
        content: Text of the message, up to 1000 characters, with variables such as `#{name}`. Needed to
            submit.
        message_type: Layout family of the message; `BASIC` when absent.
        emphasize_type: What the message puts forward; nothing when absent.
        category_code: Code of the template category, six digits as text; `999999`, others, when absent.
        security_flag: Marks a security message such as a one-time code: its text is shown on the main
            device only.
        extra: Text of the block of additional information, up to 500 characters, for the message types
            that have one.
        subtitle: Line under the headline, up to 50 characters; the phone cuts it beyond about 18
            (Android) or 21 (iOS) characters.
        image_name: File name of the image, up to 250 characters.
        image_url: Public address of the image, a JPEG or PNG of at most 500 KB and at least 500 x 250
            pixels, twice as wide as high.
        buttons: Up to 5 buttons; no two may have the same type.
    """

    name: str | None | Unset
    title: str | None | Unset
    language: TemplateLanguageInput | None | Unset
    content: str | None | Unset
    message_type: KakaoTalkTemplateMessageTypeInput | None | Unset
    emphasize_type: KakaoTalkTemplateEmphasizeTypeInput | None | Unset
    category_code: str | None | Unset
    security_flag: bool | None | Unset
    extra: str | None | Unset
    subtitle: str | None | Unset
    image_name: str | None | Unset
    image_url: str | None | Unset
    buttons: builtins.list[KakaoTalkButtonInput] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        language: TemplateLanguageInput | str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        message_type: KakaoTalkTemplateMessageTypeInput | str | None | Unset = UNSET,
        emphasize_type: KakaoTalkTemplateEmphasizeTypeInput | str | None | Unset = UNSET,
        category_code: str | None | Unset = UNSET,
        security_flag: bool | None | Unset = UNSET,
        extra: str | None | Unset = UNSET,
        subtitle: str | None | Unset = UNSET,
        image_name: str | None | Unset = UNSET,
        image_url: str | None | Unset = UNSET,
        buttons: Sequence[KakaoTalkButtonInput | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "title": title,
                "language": language,
                "content": content,
                "messageType": message_type,
                "emphasizeType": emphasize_type,
                "categoryCode": category_code,
                "securityFlag": security_flag,
                "extra": extra,
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
                value = _TEMPLATE_LANGUAGE_INPUT.get(value) or TemplateLanguageInput(value)
            self.language = value
            self.content = get("content", UNSET)
            value = get("messageType", UNSET)
            if value is not UNSET and value is not None:
                at = "messageType"
                value = _KAKAO_TALK_TEMPLATE_MESSAGE_TYPE_INPUT.get(value) or KakaoTalkTemplateMessageTypeInput(value)
            self.message_type = value
            value = get("emphasizeType", UNSET)
            if value is not UNSET and value is not None:
                at = "emphasizeType"
                value = _KAKAO_TALK_TEMPLATE_EMPHASIZE_TYPE_INPUT.get(value) or KakaoTalkTemplateEmphasizeTypeInput(
                    value
                )
            self.emphasize_type = value
            self.category_code = get("categoryCode", UNSET)
            self.security_flag = get("securityFlag", UNSET)
            self.extra = get("extra", UNSET)
            self.subtitle = get("subtitle", UNSET)
            self.image_name = get("imageName", UNSET)
            self.image_url = get("imageUrl", UNSET)
            value = get("buttons", UNSET)
            if value is not UNSET and value is not None:
                at = "buttons"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    KakaoTalkButtonInput.from_dict(value)
                    if type(value) is dict
                    else as_model(value, KakaoTalkButtonInput)
                    for value in value
                ]
            self.buttons = value
        except Exception as error:
            raise located(error, "CreateKakaoTalkTemplateDetails", at, data) from error
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
