# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, UnknownVariant, Unset, as_list, encode, located, new, wrong_shape
from .whats_app_template_body_input import WhatsAppTemplateBodyInput
from .whats_app_template_buttons_input import WhatsAppTemplateButtonsInput
from .whats_app_template_carousel_input import WhatsAppTemplateCarouselInput
from .whats_app_template_footer_input import WhatsAppTemplateFooterInput
from .whats_app_template_location_header_input import WhatsAppTemplateLocationHeaderInput
from .whats_app_template_media_header_input import WhatsAppTemplateMediaHeaderInput
from .whats_app_template_text_header_input import WhatsAppTemplateTextHeaderInput

if TYPE_CHECKING:
    from .. import params


def _components_item_variant(value: dict[str, Any]) -> Any:
    tag = value.get("type")
    if tag == "HEADER":
        tag = value.get("format")
        if tag == "LOCATION":
            return WhatsAppTemplateLocationHeaderInput
        if tag == "TEXT":
            return WhatsAppTemplateTextHeaderInput
        if tag in ("DOCUMENT", "IMAGE", "VIDEO"):
            return WhatsAppTemplateMediaHeaderInput
    if tag == "BODY":
        return WhatsAppTemplateBodyInput
    if tag == "FOOTER":
        return WhatsAppTemplateFooterInput
    if tag == "BUTTONS":
        return WhatsAppTemplateButtonsInput
    if tag == "CAROUSEL":
        return WhatsAppTemplateCarouselInput
    return UnknownVariant


def _components_item_value(value: Any, share: Share) -> Any:
    if type(value) is dict:
        return new(_components_item_variant(value))._load(value, share)
    if isinstance(
        value,
        (
            WhatsAppTemplateLocationHeaderInput,
            WhatsAppTemplateTextHeaderInput,
            WhatsAppTemplateMediaHeaderInput,
            WhatsAppTemplateBodyInput,
            WhatsAppTemplateFooterInput,
            WhatsAppTemplateButtonsInput,
            WhatsAppTemplateCarouselInput,
            UnknownVariant,
        ),
    ):
        return value
    if isinstance(value, Mapping):
        return _components_item_value(dict(value), share)
    raise wrong_shape(value, "an object")


class WhatsAppTemplateDetailsInput(Model):
    """Content of a template as it shall be."""

    components: (
        builtins.list[
            WhatsAppTemplateLocationHeaderInput
            | WhatsAppTemplateTextHeaderInput
            | WhatsAppTemplateMediaHeaderInput
            | WhatsAppTemplateBodyInput
            | WhatsAppTemplateFooterInput
            | WhatsAppTemplateButtonsInput
            | WhatsAppTemplateCarouselInput
            | UnknownVariant
        ]
        | None
    ) = None
    """The parts of the message. For SUBMIT there must be a BODY, and each kind once."""
    message_send_ttl_seconds: int | None = None
    """For how many seconds delivery of a message is tried before it is dropped. AUTHENTICATION takes 10 to
    900 (Meta: from 30) and is 600 when left out; UTILITY takes 30 to 43200 and MARKETING 43200 to
    2592000. Left out, both are 2592000, 30 days, which for UTILITY is longer than what can be set. For
    SUBMIT it must be within the range of the category."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateDetailsInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        components: Sequence[
            WhatsAppTemplateLocationHeaderInput
            | params.WhatsAppTemplateLocationHeaderInputDict
            | WhatsAppTemplateTextHeaderInput
            | params.WhatsAppTemplateTextHeaderInputDict
            | WhatsAppTemplateMediaHeaderInput
            | params.WhatsAppTemplateMediaHeaderInputDict
            | WhatsAppTemplateBodyInput
            | params.WhatsAppTemplateBodyInputDict
            | WhatsAppTemplateFooterInput
            | params.WhatsAppTemplateFooterInputDict
            | WhatsAppTemplateButtonsInput
            | params.WhatsAppTemplateButtonsInputDict
            | WhatsAppTemplateCarouselInput
            | params.WhatsAppTemplateCarouselInputDict
            | UnknownVariant
        ]
        | Unset = UNSET,
        message_send_ttl_seconds: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
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
                        if tag == "BODY":
                            value.append(new(WhatsAppTemplateBodyInput)._load(item, share))
                        elif tag == "FOOTER":
                            value.append(new(WhatsAppTemplateFooterInput)._load(item, share))
                        elif tag == "BUTTONS":
                            value.append(new(WhatsAppTemplateButtonsInput)._load(item, share))
                        elif tag == "CAROUSEL":
                            value.append(new(WhatsAppTemplateCarouselInput)._load(item, share))
                        else:
                            value.append(_components_item_value(item, share))
                self.components = value
            else:
                known -= 1
            if "messageSendTtlSeconds" in data:
                self.message_send_ttl_seconds = data["messageSendTtlSeconds"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateDetailsInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "components" in present:
            value = present["components"]
            members["components"] = encode(value)
        if "message_send_ttl_seconds" in present:
            value = present["message_send_ttl_seconds"]
            members["messageSendTtlSeconds"] = value if type(value) is int else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "components": shapes.Property(
                "components",
                shapes.List(
                    shapes.Union(
                        shapes.Object(WhatsAppTemplateLocationHeaderInput),
                        shapes.Object(WhatsAppTemplateTextHeaderInput),
                        shapes.Object(WhatsAppTemplateMediaHeaderInput),
                        shapes.Object(WhatsAppTemplateBodyInput),
                        shapes.Object(WhatsAppTemplateFooterInput),
                        shapes.Object(WhatsAppTemplateButtonsInput),
                        shapes.Object(WhatsAppTemplateCarouselInput),
                        shapes.MAP,
                        variant=_components_item_variant,
                    )
                ),
            ),
            "messageSendTtlSeconds": shapes.Property("message_send_ttl_seconds", shapes.INTEGER),
        }
