# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .whats_app_template_analytics_button_type import WhatsAppTemplateAnalyticsButtonType

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_ANALYTICS_BUTTON_TYPE: Final = members_of(WhatsAppTemplateAnalyticsButtonType)


class WhatsAppTemplateAnalyticsButton(Model):
    """Clicks on one button of a template."""

    type_: WhatsAppTemplateAnalyticsButtonType | None = None
    """Kind of button."""
    content: str | None = None
    """Label of the button, or the address it opens."""
    clicks: int | None = None
    """Number of clicks."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateAnalyticsButtonValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: WhatsAppTemplateAnalyticsButtonType | str | Unset = UNSET,
        content: str | Unset = UNSET,
        clicks: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "type" in data:
                at = "type"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_ANALYTICS_BUTTON_TYPE[value]
                self.type_ = value
            else:
                known -= 1
            if "content" in data:
                self.content = data["content"]
            else:
                known -= 1
            if "clicks" in data:
                self.clicks = data["clicks"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateAnalyticsButton", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value._value_ if type(value) is WhatsAppTemplateAnalyticsButtonType else encode(value)
        if "content" in present:
            value = present["content"]
            members["content"] = value if type(value) is str else encode(value)
        if "clicks" in present:
            value = present["clicks"]
            members["clicks"] = value if type(value) is int else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Member(WhatsAppTemplateAnalyticsButtonType)),
            "content": shapes.Property("content", shapes.TEXT),
            "clicks": shapes.Property("clicks", shapes.INTEGER),
        }
