# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .whats_app_template_card import WhatsAppTemplateCard

_FIELDS: Final = (("type_", "type"), ("cards", "cards"))
_NAMES: Final = frozenset({"type", "cards"})


@define(init=False)
class WhatsAppTemplateCarousel:
    """A row of cards to swipe through.

    Args:
        type_: Kind of component.
        cards: The cards, from left to right, all built from the same components.
    """

    type_: str | None | Unset
    cards: builtins.list[WhatsAppTemplateCard] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str | None | Unset = UNSET,
        cards: Sequence[WhatsAppTemplateCard | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load({"type": type_, "cards": cards})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.type_ = get("type", UNSET)
            value = get("cards", UNSET)
            if value is not UNSET and value is not None:
                at = "cards"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    WhatsAppTemplateCard.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateCard)
                    for value in value
                ]
            self.cards = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateCarousel", at, data) from error
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
