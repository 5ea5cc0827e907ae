# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .whats_app_template import WhatsAppTemplate
from .whats_app_template_category import WhatsAppTemplateCategory

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_CATEGORY: Final = members_of(WhatsAppTemplateCategory)


class WhatsAppTemplateCategoryFutureUpdateEvent(Model):
    """Meta announced that it will change the category of the template."""

    type_: Literal["WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"]
    """Name of the event."""
    payload: WhatsAppTemplate
    """The template as it is at the moment of the event."""
    future_category: WhatsAppTemplateCategory | None = None
    """Category the template will have."""
    comment: str | None = None
    """A remark that goes with the event. Absent when there is none."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCategoryFutureUpdateEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"] = "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE",
        payload: WhatsAppTemplate | Mapping[str, Any],
        future_category: WhatsAppTemplateCategory | str | Unset = UNSET,
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
            self.type_ = (
                "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"
                if value == "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"
                else value
            )
            at = "payload"
            value = data[at]
            value = (
                new(WhatsAppTemplate)._load(value, share) if type(value) is dict else as_model(value, WhatsAppTemplate)
            )
            self.payload = value
            if "futureCategory" in data:
                at = "futureCategory"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_CATEGORY[value]
                self.future_category = value
            else:
                known -= 1
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateCategoryFutureUpdateEvent", at, data) from error
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
        if "future_category" in present:
            value = present["future_category"]
            members["futureCategory"] = value._value_ if type(value) is WhatsAppTemplateCategory else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property(
                "type_", shapes.Constant("WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"), required=True
            ),
            "payload": shapes.Property("payload", shapes.Object(WhatsAppTemplate), required=True),
            "futureCategory": shapes.Property("future_category", shapes.Member(WhatsAppTemplateCategory)),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
