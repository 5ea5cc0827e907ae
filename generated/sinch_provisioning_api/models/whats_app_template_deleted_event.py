# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .whats_app_template import WhatsAppTemplate

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateDeletedEvent(Model):
    """The template was deleted."""

    type_: Literal["WHATSAPP_TEMPLATE_DELETED"]
    """Name of the event."""
    payload: WhatsAppTemplate | None = None
    """The template as it was. May be absent."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateDeletedEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["WHATSAPP_TEMPLATE_DELETED"] = "WHATSAPP_TEMPLATE_DELETED",
        payload: WhatsAppTemplate | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "WHATSAPP_TEMPLATE_DELETED" if value == "WHATSAPP_TEMPLATE_DELETED" else value
            if "payload" in data:
                at = "payload"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppTemplate)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppTemplate)
                    )
                self.payload = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateDeletedEvent", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "payload" in present:
            value = present["payload"]
            members["payload"] = value._dump() if type(value) is WhatsAppTemplate else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("WHATSAPP_TEMPLATE_DELETED"), required=True),
            "payload": shapes.Property("payload", shapes.Object(WhatsAppTemplate)),
        }
