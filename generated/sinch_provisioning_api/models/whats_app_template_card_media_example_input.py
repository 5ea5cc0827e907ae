# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .whats_app_template_card_media_mime_type import WhatsAppTemplateCardMediaMimeType

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_CARD_MEDIA_MIME_TYPE: Final = members_of(WhatsAppTemplateCardMediaMimeType)


class WhatsAppTemplateCardMediaExampleInput(Model):
    """Sample file of a card, for the review."""

    url: str | None = None
    """Public address the file is fetched from. An image is a JPEG or PNG with 8 bits a channel, up to 5
    MB; a video is H.264 with at most one AAC track in 3GP or MP4, up to 16 MB. For SUBMIT it must be
    there."""
    mime_type: WhatsAppTemplateCardMediaMimeType | None = None
    """Media type of the file, for one that does not tell it by itself."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCardMediaExampleInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        mime_type: WhatsAppTemplateCardMediaMimeType | params.WhatsAppTemplateCardMediaMimeTypeText | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            if "url" in data:
                self.url = data["url"]
            else:
                known -= 1
            if "mimeType" in data:
                at = "mimeType"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_CARD_MEDIA_MIME_TYPE[value]
                self.mime_type = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateCardMediaExampleInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "url" in present:
            value = present["url"]
            members["url"] = value if type(value) is str else encode(value)
        if "mime_type" in present:
            value = present["mime_type"]
            members["mimeType"] = value._value_ if type(value) is WhatsAppTemplateCardMediaMimeType else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "url": shapes.Property("url", shapes.TEXT),
            "mimeType": shapes.Property("mime_type", shapes.Member(WhatsAppTemplateCardMediaMimeType)),
        }
