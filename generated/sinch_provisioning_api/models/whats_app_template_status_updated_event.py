# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .whats_app_template import WhatsAppTemplate
from .whats_app_template_new_state import WhatsAppTemplateNewState

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_NEW_STATE: Final = members_of(WhatsAppTemplateNewState)


class WhatsAppTemplateStatusUpdatedEvent(Model):
    """Meta changed the state of the template."""

    type_: Literal["WHATSAPP_TEMPLATE_STATUS_UPDATED"]
    """Name of the event."""
    payload: WhatsAppTemplate
    """The template as it is at the moment of the event."""
    new_state: WhatsAppTemplateNewState | None = None
    """What Meta did to the template."""
    comment: str | None = None
    """A remark that goes with the event. Absent when there is none."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateStatusUpdatedEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["WHATSAPP_TEMPLATE_STATUS_UPDATED"] = "WHATSAPP_TEMPLATE_STATUS_UPDATED",
        payload: WhatsAppTemplate | Mapping[str, Any],
        new_state: WhatsAppTemplateNewState | str | Unset = UNSET,
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "WHATSAPP_TEMPLATE_STATUS_UPDATED" if value == "WHATSAPP_TEMPLATE_STATUS_UPDATED" else value
            at = "payload"
            value = data[at]
            value = (
                new(WhatsAppTemplate)._load(value, share) if type(value) is dict else as_model(value, WhatsAppTemplate)
            )
            self.payload = value
            if "newState" in data:
                at = "newState"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_NEW_STATE[value]
                self.new_state = value
            else:
                known -= 1
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateStatusUpdatedEvent", at, data) from error
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
        if "new_state" in present:
            value = present["new_state"]
            members["newState"] = value._value_ if type(value) is WhatsAppTemplateNewState else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("WHATSAPP_TEMPLATE_STATUS_UPDATED"), required=True),
            "payload": shapes.Property("payload", shapes.Object(WhatsAppTemplate), required=True),
            "newState": shapes.Property("new_state", shapes.Member(WhatsAppTemplateNewState)),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
