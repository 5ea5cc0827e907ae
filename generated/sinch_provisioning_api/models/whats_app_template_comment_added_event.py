# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .whats_app_template import WhatsAppTemplate

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateCommentAddedEvent(Model):
    """Someone commented on the template."""

    type_: Literal["WHATSAPP_TEMPLATE_COMMENT_ADDED"]
    """Name of the event."""
    payload: WhatsAppTemplate
    """The template as it is at the moment of the event."""
    comment: str | None = None
    """What was said in the comment."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCommentAddedEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["WHATSAPP_TEMPLATE_COMMENT_ADDED"] = "WHATSAPP_TEMPLATE_COMMENT_ADDED",
        payload: WhatsAppTemplate | Mapping[str, Any],
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "WHATSAPP_TEMPLATE_COMMENT_ADDED" if value == "WHATSAPP_TEMPLATE_COMMENT_ADDED" else value
            at = "payload"
            value = data[at]
            value = (
                new(WhatsAppTemplate)._load(value, share) if type(value) is dict else as_model(value, WhatsAppTemplate)
            )
            self.payload = value
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateCommentAddedEvent", at, data) from error
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
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("WHATSAPP_TEMPLATE_COMMENT_ADDED"), required=True),
            "payload": shapes.Property("payload", shapes.Object(WhatsAppTemplate), required=True),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
