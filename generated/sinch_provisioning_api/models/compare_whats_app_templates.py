# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .whats_app_template_compare_target import WhatsAppTemplateCompareTarget
from .whats_app_template_compare_timeframe import WhatsAppTemplateCompareTimeframe

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_COMPARE_TIMEFRAME: Final = members_of(WhatsAppTemplateCompareTimeframe)


class CompareWhatsAppTemplates(Model):
    """Which template to compare with, and over which time."""

    templates: builtins.list[WhatsAppTemplateCompareTarget]
    """The template to compare with, exactly one."""
    timeframe: WhatsAppTemplateCompareTimeframe | None = None
    """How many days the comparison goes back; 7 when left out."""
    end_timestamp: int | None = None
    """Where the time ends, in milliseconds since 1970; now when left out."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CompareWhatsAppTemplatesValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        templates: Sequence[WhatsAppTemplateCompareTarget | params.WhatsAppTemplateCompareTargetDict],
        timeframe: WhatsAppTemplateCompareTimeframe | params.WhatsAppTemplateCompareTimeframeText | Unset = UNSET,
        end_timestamp: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "templates"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            items, value = value, []
            for item in items:
                value.append(
                    new(WhatsAppTemplateCompareTarget)._load(item, share)
                    if type(item) is dict
                    else as_model(item, WhatsAppTemplateCompareTarget)
                )
            self.templates = value
            if "timeframe" in data:
                at = "timeframe"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_COMPARE_TIMEFRAME[value]
                self.timeframe = value
            else:
                known -= 1
            if "endTimestamp" in data:
                self.end_timestamp = data["endTimestamp"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CompareWhatsAppTemplates", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "templates" in present:
            value = present["templates"]
            members["templates"] = (
                [item._dump() if type(item) is WhatsAppTemplateCompareTarget else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "timeframe" in present:
            value = present["timeframe"]
            members["timeframe"] = value._value_ if type(value) is WhatsAppTemplateCompareTimeframe else encode(value)
        if "end_timestamp" in present:
            value = present["end_timestamp"]
            members["endTimestamp"] = value if type(value) is int else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "templates": shapes.Property(
                "templates", shapes.List(shapes.Object(WhatsAppTemplateCompareTarget)), required=True
            ),
            "timeframe": shapes.Property("timeframe", shapes.Member(WhatsAppTemplateCompareTimeframe)),
            "endTimestamp": shapes.Property("end_timestamp", shapes.INTEGER),
        }
