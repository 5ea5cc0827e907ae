# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .whats_app_template import WhatsAppTemplate
from .whats_app_template_category import WhatsAppTemplateCategory

_FIELDS: Final = (
    ("type_", "type"),
    ("payload", "payload"),
    ("future_category", "futureCategory"),
    ("comment", "comment"),
)
_NAMES: Final = frozenset({"type", "payload", "futureCategory", "comment"})
_WHATS_APP_TEMPLATE_CATEGORY: Final[dict[Any, WhatsAppTemplateCategory]] = {
    member.value: member for member in WhatsAppTemplateCategory
}


@define(init=False)
class WhatsAppTemplateCategoryFutureUpdateEvent:
    """Meta announced that it will change the category of the template.

    Args:
        type_: Name of the event.
        payload: The template as it is at the moment of the event.
        future_category: Category the template will have.
        comment: A remark that goes with the event. Absent when there is none.
    """

    type_: str
    payload: WhatsAppTemplate
    future_category: WhatsAppTemplateCategory | None | Unset
    comment: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str = "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE",
        payload: WhatsAppTemplate | Mapping[str, Any],
        future_category: WhatsAppTemplateCategory | str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
    ) -> None:
        self._load({"type": type_, "payload": payload, "futureCategory": future_category, "comment": comment})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "type"
            self.type_ = data[at]
            at = "payload"
            value = data[at]
            value = WhatsAppTemplate.from_dict(value) if type(value) is dict else as_model(value, WhatsAppTemplate)
            self.payload = value
            value = get("futureCategory", UNSET)
            if value is not UNSET and value is not None:
                at = "futureCategory"
                value = _WHATS_APP_TEMPLATE_CATEGORY.get(value) or WhatsAppTemplateCategory(value)
            self.future_category = value
            self.comment = get("comment", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateCategoryFutureUpdateEvent", at, data) from error
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
