# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .template_language import TemplateLanguage
from .whats_app_template_block_reason import WhatsAppTemplateBlockReason

if TYPE_CHECKING:
    from .. import params

_TEMPLATE_LANGUAGE: Final = members_of(TemplateLanguage)
_WHATS_APP_TEMPLATE_BLOCK_REASON: Final = members_of(WhatsAppTemplateBlockReason)


class WhatsAppTemplateComparisonEntry(Model):
    """Figures of one template in a comparison."""

    name: str | None = None
    """Name of the template."""
    language: TemplateLanguage | None = None
    """Language of the template."""
    block_order: int | None = None
    """Rank among the two by how often recipients blocked the sender, from 1."""
    message_sends: int | None = None
    """Number of messages that were sent."""
    top_block_reason: WhatsAppTemplateBlockReason | None = None
    """Reason that recipients gave most often when they blocked the sender."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateComparisonEntryValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        language: TemplateLanguage | str | Unset = UNSET,
        block_order: int | Unset = UNSET,
        message_sends: int | Unset = UNSET,
        top_block_reason: WhatsAppTemplateBlockReason | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
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
            if "blockOrder" in data:
                self.block_order = data["blockOrder"]
            else:
                known -= 1
            if "messageSends" in data:
                self.message_sends = data["messageSends"]
            else:
                known -= 1
            if "topBlockReason" in data:
                at = "topBlockReason"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_BLOCK_REASON[value]
                self.top_block_reason = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateComparisonEntry", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "language" in present:
            value = present["language"]
            members["language"] = value._value_ if type(value) is TemplateLanguage else encode(value)
        if "block_order" in present:
            value = present["block_order"]
            members["blockOrder"] = value if type(value) is int else encode(value)
        if "message_sends" in present:
            value = present["message_sends"]
            members["messageSends"] = value if type(value) is int else encode(value)
        if "top_block_reason" in present:
            value = present["top_block_reason"]
            members["topBlockReason"] = value._value_ if type(value) is WhatsAppTemplateBlockReason else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "language": shapes.Property("language", shapes.Member(TemplateLanguage)),
            "blockOrder": shapes.Property("block_order", shapes.INTEGER),
            "messageSends": shapes.Property("message_sends", shapes.INTEGER),
            "topBlockReason": shapes.Property("top_block_reason", shapes.Member(WhatsAppTemplateBlockReason)),
        }
