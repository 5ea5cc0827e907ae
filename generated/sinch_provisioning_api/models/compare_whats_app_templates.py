# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .whats_app_template_compare_target import WhatsAppTemplateCompareTarget
from .whats_app_template_compare_timeframe import WhatsAppTemplateCompareTimeframe

_FIELDS: Final = (("templates", "templates"), ("timeframe", "timeframe"), ("end_timestamp", "endTimestamp"))
_NAMES: Final = frozenset({"templates", "timeframe", "endTimestamp"})
_WHATS_APP_TEMPLATE_COMPARE_TIMEFRAME: Final[dict[Any, WhatsAppTemplateCompareTimeframe]] = {
    member.value: member for member in WhatsAppTemplateCompareTimeframe
}


@define(init=False)
class CompareWhatsAppTemplates:
    """Which template to compare with, and over which time.

    Args:
        templates: The template to compare with, exactly one.
        timeframe: How many days the comparison goes back; 7 when left out.
        end_timestamp: Where the time ends, in milliseconds since 1970; now when left out.
    """

    templates: builtins.list[WhatsAppTemplateCompareTarget]
    timeframe: WhatsAppTemplateCompareTimeframe | None | Unset
    end_timestamp: int | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        templates: Sequence[WhatsAppTemplateCompareTarget | Mapping[str, Any]],
        timeframe: WhatsAppTemplateCompareTimeframe | str | None | Unset = UNSET,
        end_timestamp: int | None | Unset = UNSET,
    ) -> None:
        self._load({"templates": templates, "timeframe": timeframe, "endTimestamp": end_timestamp})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "templates"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [
                WhatsAppTemplateCompareTarget.from_dict(value)
                if type(value) is dict
                else as_model(value, WhatsAppTemplateCompareTarget)
                for value in value
            ]
            self.templates = value
            value = get("timeframe", UNSET)
            if value is not UNSET and value is not None:
                at = "timeframe"
                value = _WHATS_APP_TEMPLATE_COMPARE_TIMEFRAME.get(value) or WhatsAppTemplateCompareTimeframe(value)
            self.timeframe = value
            self.end_timestamp = get("endTimestamp", UNSET)
        except Exception as error:
            raise located(error, "CompareWhatsAppTemplates", at, data) from error
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
