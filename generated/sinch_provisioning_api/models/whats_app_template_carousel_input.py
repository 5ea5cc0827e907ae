# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .whats_app_template_card_input import WhatsAppTemplateCardInput

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateCarouselInput(Model):
    """A row of cards to swipe through."""

    type_: str
    """Kind of component."""
    cards: builtins.list[WhatsAppTemplateCardInput] | None = None
    """The cards, from left to right, up to 10, all built from the same components; once a template with
    two cards is approved, messages may have up to 10. For SUBMIT there must be one at least."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCarouselInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["CAROUSEL"] = "CAROUSEL",
        cards: Sequence[WhatsAppTemplateCardInput | params.WhatsAppTemplateCardInputDict] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "CAROUSEL" if value == "CAROUSEL" else value
            if "cards" in data:
                at = "cards"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WhatsAppTemplateCardInput)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppTemplateCardInput)
                        )
                self.cards = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateCarouselInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "cards" in present:
            value = present["cards"]
            members["cards"] = (
                [item._dump() if type(item) is WhatsAppTemplateCardInput else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("CAROUSEL"), required=True),
            "cards": shapes.Property("cards", shapes.List(shapes.Object(WhatsAppTemplateCardInput))),
        }
