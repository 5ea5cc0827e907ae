# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .whats_app_template_card import WhatsAppTemplateCard

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateCarousel(Model):
    """A row of cards to swipe through."""

    type_: str | None = None
    """Kind of component."""
    cards: builtins.list[WhatsAppTemplateCard] | None = None
    """The cards, from left to right, all built from the same components."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCarouselValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        cards: Sequence[WhatsAppTemplateCard | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            if "type" in data:
                value = data["type"]
                self.type_ = "CAROUSEL" if value == "CAROUSEL" else value
            else:
                known -= 1
            if "cards" in data:
                at = "cards"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WhatsAppTemplateCard)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppTemplateCard)
                        )
                self.cards = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateCarousel", at, data) from error
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
                [item._dump() if type(item) is WhatsAppTemplateCard else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("CAROUSEL")),
            "cards": shapes.Property("cards", shapes.List(shapes.Object(WhatsAppTemplateCard))),
        }
