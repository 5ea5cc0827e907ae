# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, encode_datetime, located, new, parse_datetime
from .whats_app_template_analytics_button import WhatsAppTemplateAnalyticsButton

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateAnalytics(Model):
    """What happened to messages made from a template in one period."""

    sent: int | None = None
    """Number of messages that were sent."""
    delivered: int | None = None
    """Number of messages that were delivered."""
    read: int | None = None
    """Number of messages that were read."""
    start: datetime.datetime | None = None
    """When the period began, in UTC."""
    end: datetime.datetime | None = None
    """When the period ended, in UTC."""
    buttons: builtins.list[WhatsAppTemplateAnalyticsButton] | None = None
    """Clicks on each button."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateAnalyticsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        sent: int | Unset = UNSET,
        delivered: int | Unset = UNSET,
        read: int | Unset = UNSET,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        buttons: Sequence[WhatsAppTemplateAnalyticsButton | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 6
        at = ""
        value: Any
        try:
            if "sent" in data:
                self.sent = data["sent"]
            else:
                known -= 1
            if "delivered" in data:
                self.delivered = data["delivered"]
            else:
                known -= 1
            if "read" in data:
                self.read = data["read"]
            else:
                known -= 1
            if "start" in data:
                at = "start"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.start = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "end" in data:
                at = "end"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.end = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "buttons" in data:
                at = "buttons"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WhatsAppTemplateAnalyticsButton)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppTemplateAnalyticsButton)
                        )
                self.buttons = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateAnalytics", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "sent" in present:
            value = present["sent"]
            members["sent"] = value if type(value) is int else encode(value)
        if "delivered" in present:
            value = present["delivered"]
            members["delivered"] = value if type(value) is int else encode(value)
        if "read" in present:
            value = present["read"]
            members["read"] = value if type(value) is int else encode(value)
        if "start" in present:
            value = present["start"]
            members["start"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "end" in present:
            value = present["end"]
            members["end"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "buttons" in present:
            value = present["buttons"]
            members["buttons"] = (
                [item._dump() if type(item) is WhatsAppTemplateAnalyticsButton else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "sent": shapes.Property("sent", shapes.INTEGER),
            "delivered": shapes.Property("delivered", shapes.INTEGER),
            "read": shapes.Property("read", shapes.INTEGER),
            "start": shapes.Property("start", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "end": shapes.Property("end", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "buttons": shapes.Property("buttons", shapes.List(shapes.Object(WhatsAppTemplateAnalyticsButton))),
        }
