# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, parse_datetime, shape
from .whats_app_template_analytics_button import WhatsAppTemplateAnalyticsButton

_FIELDS: Final = (
    ("sent", "sent"),
    ("delivered", "delivered"),
    ("read", "read"),
    ("start", "start"),
    ("end", "end"),
    ("buttons", "buttons"),
)
_NAMES: Final = frozenset({"sent", "delivered", "read", "start", "end", "buttons"})


@define(init=False)
class WhatsAppTemplateAnalytics:
    """What happened to messages made from a template in one period.

    Args:
        sent: Number of messages that were sent.
        delivered: Number of messages that were delivered.
        read: Number of messages that were read.
        start: When the period began, in UTC.
        end: When the period ended, in UTC.
        buttons: Clicks on each button.
    """

    sent: int | None | Unset
    delivered: int | None | Unset
    read: int | None | Unset
    start: datetime.datetime | None | Unset
    end: datetime.datetime | None | Unset
    buttons: builtins.list[WhatsAppTemplateAnalyticsButton] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        sent: int | None | Unset = UNSET,
        delivered: int | None | Unset = UNSET,
        read: int | None | Unset = UNSET,
        start: datetime.datetime | None | Unset = UNSET,
        end: datetime.datetime | None | Unset = UNSET,
        buttons: Sequence[WhatsAppTemplateAnalyticsButton | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load({"sent": sent, "delivered": delivered, "read": read, "start": start, "end": end, "buttons": buttons})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.sent = get("sent", UNSET)
            self.delivered = get("delivered", UNSET)
            self.read = get("read", UNSET)
            value = get("start", UNSET)
            if value is not UNSET and value is not None:
                at = "start"
                value = parse_datetime(value) if value != "" else UNSET
            self.start = value
            value = get("end", UNSET)
            if value is not UNSET and value is not None:
                at = "end"
                value = parse_datetime(value) if value != "" else UNSET
            self.end = value
            value = get("buttons", UNSET)
            if value is not UNSET and value is not None:
                at = "buttons"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    WhatsAppTemplateAnalyticsButton.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateAnalyticsButton)
                    for value in value
                ]
            self.buttons = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateAnalytics", at, data) from error
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
