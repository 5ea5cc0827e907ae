# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .whats_app_template_analytics_button_type import WhatsAppTemplateAnalyticsButtonType

_FIELDS: Final = (("type_", "type"), ("content", "content"), ("clicks", "clicks"))
_NAMES: Final = frozenset({"type", "content", "clicks"})
_WHATS_APP_TEMPLATE_ANALYTICS_BUTTON_TYPE: Final[dict[Any, WhatsAppTemplateAnalyticsButtonType]] = {
    member.value: member for member in WhatsAppTemplateAnalyticsButtonType
}


@define(init=False)
class WhatsAppTemplateAnalyticsButton:
    """Clicks on one button of a template.

    Args:
        type_: Kind of button.
        content: Label of the button, or the address it opens.
        clicks: Number of clicks.
    """

    type_: WhatsAppTemplateAnalyticsButtonType | None | Unset
    content: str | None | Unset
    clicks: int | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: WhatsAppTemplateAnalyticsButtonType | str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        clicks: int | None | Unset = UNSET,
    ) -> None:
        self._load({"type": type_, "content": content, "clicks": clicks})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("type", UNSET)
            if value is not UNSET and value is not None:
                at = "type"
                value = _WHATS_APP_TEMPLATE_ANALYTICS_BUTTON_TYPE.get(value) or WhatsAppTemplateAnalyticsButtonType(
                    value
                )
            self.type_ = value
            self.content = get("content", UNSET)
            self.clicks = get("clicks", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateAnalyticsButton", at, data) from error
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
