# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateQuickReplyButton(Model):
    """A button that sends its label back as a message."""

    type_: str | None = None
    """Kind of button."""
    text: str | None = None
    """Label of the button, and text of the reply."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateQuickReplyButtonValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        text: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any]) -> None:
        if "type" in data:
            self.type_ = data["type"]
        if "text" in data:
            self.text = data["text"]

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("QUICK_REPLY")),
            "text": shapes.Property("text", shapes.TEXT),
        }
