# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, UnknownVariant, Unset, as_list, encode, located, new, wrong_shape
from .whats_app_template_card_body import WhatsAppTemplateCardBody
from .whats_app_template_card_buttons import WhatsAppTemplateCardButtons
from .whats_app_template_card_header import WhatsAppTemplateCardHeader

if TYPE_CHECKING:
    from .. import params


def _components_item_variant(value: dict[str, Any]) -> Any:
    tag = value.get("type")
    if tag == "HEADER":
        return WhatsAppTemplateCardHeader
    if tag == "BODY":
        return WhatsAppTemplateCardBody
    if tag == "BUTTONS":
        return WhatsAppTemplateCardButtons
    return UnknownVariant


def _components_item_value(value: Any, share: Share) -> Any:
    if type(value) is dict:
        return new(_components_item_variant(value))._load(value, share)
    if isinstance(
        value, (WhatsAppTemplateCardHeader, WhatsAppTemplateCardBody, WhatsAppTemplateCardButtons, UnknownVariant)
    ):
        return value
    if isinstance(value, Mapping):
        return _components_item_value(dict(value), share)
    raise wrong_shape(value, "an object")


class WhatsAppTemplateCard(Model):
    """One card of a carousel."""

    components: (
        builtins.list[
            WhatsAppTemplateCardHeader | WhatsAppTemplateCardBody | WhatsAppTemplateCardButtons | UnknownVariant
        ]
        | None
    ) = None
    """The parts of the card, each kind once."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCardValues]) -> Self: ...  # type: ignore[override]

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
                            value.append(new(WhatsAppTemplateCardHeader)._load(item, share))
                        elif tag == "BODY":
                            value.append(new(WhatsAppTemplateCardBody)._load(item, share))
                        elif tag == "BUTTONS":
                            value.append(new(WhatsAppTemplateCardButtons)._load(item, share))
                        else:
                            value.append(_components_item_value(item, share))
                self.components = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateCard", at, data) from error
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
                        shapes.Object(WhatsAppTemplateCardHeader),
                        shapes.Object(WhatsAppTemplateCardBody),
                        shapes.Object(WhatsAppTemplateCardButtons),
                        shapes.MAP,
                        variant=_components_item_variant,
                    )
                ),
            )
        }
