# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, UnknownVariant, Unset, as_list, as_object, encode_model, located, shape, wrong_shape
from .whats_app_template_card_body import WhatsAppTemplateCardBody
from .whats_app_template_card_buttons import WhatsAppTemplateCardButtons
from .whats_app_template_card_header import WhatsAppTemplateCardHeader

_FIELDS: Final = (("components", "components"),)
_NAMES: Final = frozenset({"components"})


def _components_item_variant(value: dict[str, Any]) -> Any:
    tag = value.get("type")
    if tag == "HEADER":
        return WhatsAppTemplateCardHeader.from_dict(value)
    if tag == "BODY":
        return WhatsAppTemplateCardBody.from_dict(value)
    if tag == "BUTTONS":
        return WhatsAppTemplateCardButtons.from_dict(value)
    return UnknownVariant(value)


def _components_item_value(value: Any) -> Any:
    if type(value) is dict:
        return _components_item_variant(value)
    if isinstance(
        value, (WhatsAppTemplateCardHeader, WhatsAppTemplateCardBody, WhatsAppTemplateCardButtons, UnknownVariant)
    ):
        return value
    if isinstance(value, Mapping):
        return _components_item_value(dict(value))
    raise wrong_shape(value, "an object")


@define(init=False)
class WhatsAppTemplateCard:
    """One card of a carousel.

    Args:
        components: The parts of the card, each kind once.
    """

    components: (
        builtins.list[
            WhatsAppTemplateCardHeader | WhatsAppTemplateCardBody | WhatsAppTemplateCardButtons | UnknownVariant
        ]
        | None
        | Unset
    )
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        components: Sequence[
            WhatsAppTemplateCardHeader
            | Mapping[str, Any]
            | WhatsAppTemplateCardBody
            | WhatsAppTemplateCardButtons
            | UnknownVariant
        ]
        | None
        | Unset = UNSET,
    ) -> None:
        self._load({"components": components})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("components", UNSET)
            if value is not UNSET and value is not None:
                at = "components"
                if type(value) is not list:
                    value = as_list(value)
                value = [_components_item_value(value) for value in value]
            self.components = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateCard", at, data) from error
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
