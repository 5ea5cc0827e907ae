# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, UnknownVariant, Unset, as_list, encode, located, new, wrong_shape
from .whats_app_template_card_body_input import WhatsAppTemplateCardBodyInput
from .whats_app_template_card_buttons_input import WhatsAppTemplateCardButtonsInput
from .whats_app_template_card_header_input import WhatsAppTemplateCardHeaderInput

if TYPE_CHECKING:
    from .. import params


def _components_item_variant(value: dict[str, Any]) -> Any:
    tag = value.get("type")
    if tag == "HEADER":
        return WhatsAppTemplateCardHeaderInput
    if tag == "BODY":
        return WhatsAppTemplateCardBodyInput
    if tag == "BUTTONS":
        return WhatsAppTemplateCardButtonsInput
    return UnknownVariant


def _components_item_value(value: Any, share: Share) -> Any:
    if type(value) is dict:
        return new(_components_item_variant(value))._load(value, share)
    if isinstance(
        value,
        (
            WhatsAppTemplateCardHeaderInput,
            WhatsAppTemplateCardBodyInput,
            WhatsAppTemplateCardButtonsInput,
            UnknownVariant,
        ),
    ):
        return value
    if isinstance(value, Mapping):
        return _components_item_value(dict(value), share)
    raise wrong_shape(value, "an object")


class WhatsAppTemplateCardInput(Model):
    """One card of a carousel."""

    components: (
        builtins.list[
            WhatsAppTemplateCardHeaderInput
            | WhatsAppTemplateCardBodyInput
            | WhatsAppTemplateCardButtonsInput
            | UnknownVariant
        ]
        | None
    ) = None
    """The parts of the card. For SUBMIT they must be there, each kind once."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCardInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        components: Sequence[
            WhatsAppTemplateCardHeaderInput
            | params.WhatsAppTemplateCardHeaderInputDict
            | WhatsAppTemplateCardBodyInput
            | params.WhatsAppTemplateCardBodyInputDict
            | WhatsAppTemplateCardButtonsInput
            | params.WhatsAppTemplateCardButtonsInputDict
            | UnknownVariant
        ]
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            if "components" in data:
                at = "components"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        tag = item.get("type") if type(item) is dict else None
                        if tag == "HEADER":
                            value.append(new(WhatsAppTemplateCardHeaderInput)._load(item, share))
                        elif tag == "BODY":
                            value.append(new(WhatsAppTemplateCardBodyInput)._load(item, share))
                        elif tag == "BUTTONS":
                            value.append(new(WhatsAppTemplateCardButtonsInput)._load(item, share))
                        else:
                            value.append(_components_item_value(item, share))
                self.components = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateCardInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "components" in present:
            value = present["components"]
            members["components"] = encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "components": shapes.Property(
                "components",
                shapes.List(
                    shapes.Union(
                        shapes.Object(WhatsAppTemplateCardHeaderInput),
                        shapes.Object(WhatsAppTemplateCardBodyInput),
                        shapes.Object(WhatsAppTemplateCardButtonsInput),
                        shapes.MAP,
                        variant=_components_item_variant,
                    )
                ),
            )
        }
