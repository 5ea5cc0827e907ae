# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, UnknownVariant, Unset, as_list, encode, located, new, wrong_shape
from .whats_app_template_phone_number_button_input import WhatsAppTemplatePhoneNumberButtonInput
from .whats_app_template_quick_reply_button_input import WhatsAppTemplateQuickReplyButtonInput
from .whats_app_template_url_button_input import WhatsAppTemplateUrlButtonInput

if TYPE_CHECKING:
    from .. import params


def _buttons_item_variant(value: dict[str, Any]) -> Any:
    tag = value.get("type")
    if tag == "URL":
        return WhatsAppTemplateUrlButtonInput
    if tag == "QUICK_REPLY":
        return WhatsAppTemplateQuickReplyButtonInput
    if tag == "PHONE_NUMBER":
        return WhatsAppTemplatePhoneNumberButtonInput
    return UnknownVariant


def _buttons_item_value(value: Any, share: Share) -> Any:
    if type(value) is dict:
        return new(_buttons_item_variant(value))._load(value, share)
    if isinstance(
        value,
        (
            WhatsAppTemplateUrlButtonInput,
            WhatsAppTemplateQuickReplyButtonInput,
            WhatsAppTemplatePhoneNumberButtonInput,
            UnknownVariant,
        ),
    ):
        return value
    if isinstance(value, Mapping):
        return _buttons_item_value(dict(value), share)
    raise wrong_shape(value, "an object")


class WhatsAppTemplateCardButtonsInput(Model):
    """The buttons of a card."""

    type_: str
    """Kind of component."""
    buttons: (
        builtins.list[
            WhatsAppTemplateUrlButtonInput
            | WhatsAppTemplateQuickReplyButtonInput
            | WhatsAppTemplatePhoneNumberButtonInput
            | UnknownVariant
        ]
        | None
    ) = None
    """The buttons, from top to bottom, up to 2. For SUBMIT there must be one at least, and no two of the
    same kind and label."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCardButtonsInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["BUTTONS"] = "BUTTONS",
        buttons: Sequence[
            WhatsAppTemplateUrlButtonInput
            | params.WhatsAppTemplateUrlButtonInputDict
            | WhatsAppTemplateQuickReplyButtonInput
            | params.WhatsAppTemplateQuickReplyButtonInputDict
            | WhatsAppTemplatePhoneNumberButtonInput
            | params.WhatsAppTemplatePhoneNumberButtonInputDict
            | UnknownVariant
        ]
        | Unset = UNSET,
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
            self.type_ = "BUTTONS" if value == "BUTTONS" else value
            if "buttons" in data:
                at = "buttons"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        tag = item.get("type") if type(item) is dict else None
                        if tag == "URL":
                            value.append(new(WhatsAppTemplateUrlButtonInput)._load(item, share))
                        elif tag == "QUICK_REPLY":
                            value.append(new(WhatsAppTemplateQuickReplyButtonInput)._load(item, share))
                        elif tag == "PHONE_NUMBER":
                            value.append(new(WhatsAppTemplatePhoneNumberButtonInput)._load(item, share))
                        else:
                            value.append(_buttons_item_value(item, share))
                self.buttons = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateCardButtonsInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "buttons" in present:
            value = present["buttons"]
            members["buttons"] = encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("BUTTONS"), required=True),
            "buttons": shapes.Property(
                "buttons",
                shapes.List(
                    shapes.Union(
                        shapes.Object(WhatsAppTemplateUrlButtonInput),
                        shapes.Object(WhatsAppTemplateQuickReplyButtonInput),
                        shapes.Object(WhatsAppTemplatePhoneNumberButtonInput),
                        shapes.MAP,
                        variant=_buttons_item_variant,
                    )
                ),
            ),
        }
