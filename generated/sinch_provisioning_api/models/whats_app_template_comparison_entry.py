# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, located, members_of
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

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
            if "language" in data:
                at = "language"
                value = data[at]
                if value is not None:
                    value = _TEMPLATE_LANGUAGE.get(value) or TemplateLanguage(value)
                self.language = value
            if "blockOrder" in data:
                self.block_order = data["blockOrder"]
            if "messageSends" in data:
                self.message_sends = data["messageSends"]
            if "topBlockReason" in data:
                at = "topBlockReason"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_BLOCK_REASON.get(value) or WhatsAppTemplateBlockReason(value)
                self.top_block_reason = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateComparisonEntry", at, data) from error

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
