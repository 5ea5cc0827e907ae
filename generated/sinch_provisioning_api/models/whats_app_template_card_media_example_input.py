# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .whats_app_template_card_media_mime_type import WhatsAppTemplateCardMediaMimeType

_FIELDS: Final = (("url", "url"), ("mime_type", "mimeType"))
_NAMES: Final = frozenset({"url", "mimeType"})
_WHATS_APP_TEMPLATE_CARD_MEDIA_MIME_TYPE: Final[dict[Any, WhatsAppTemplateCardMediaMimeType]] = {
    member.value: member for member in WhatsAppTemplateCardMediaMimeType
}


@define(init=False)
class WhatsAppTemplateCardMediaExampleInput:
    """Sample file of a card, for the review.

    Args:
        url: Public address the file is fetched from. An image is a JPEG or PNG with 8 bits a channel,
            up to 5 MB; a video is H.264 with at most one AAC track in 3GP or MP4, up to 16 MB. For
            SUBMIT it must be there.
        mime_type: Media type of the file, for one that does not tell it by itself.
    """

    url: str | None | Unset
    mime_type: WhatsAppTemplateCardMediaMimeType | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        url: str | None | Unset = UNSET,
        mime_type: WhatsAppTemplateCardMediaMimeType | str | None | Unset = UNSET,
    ) -> None:
        self._load({"url": url, "mimeType": mime_type})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.url = get("url", UNSET)
            value = get("mimeType", UNSET)
            if value is not UNSET and value is not None:
                at = "mimeType"
                value = _WHATS_APP_TEMPLATE_CARD_MEDIA_MIME_TYPE.get(value) or WhatsAppTemplateCardMediaMimeType(value)
            self.mime_type = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateCardMediaExampleInput", at, data) from error
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
