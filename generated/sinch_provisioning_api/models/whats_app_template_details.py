# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, UnknownVariant, Unset, as_list, encode, located, new, wrong_shape
from .whats_app_template_body import WhatsAppTemplateBody
from .whats_app_template_buttons import WhatsAppTemplateButtons
from .whats_app_template_carousel import WhatsAppTemplateCarousel
from .whats_app_template_footer import WhatsAppTemplateFooter
from .whats_app_template_location_header import WhatsAppTemplateLocationHeader
from .whats_app_template_media_header import WhatsAppTemplateMediaHeader
from .whats_app_template_text_header import WhatsAppTemplateTextHeader

if TYPE_CHECKING:
    from .. import params


def _components_item_variant(value: dict[str, Any]) -> Any:
    tag = value.get("type")
    if tag == "HEADER":
        tag = value.get("format")
        if tag == "TEXT":
            return WhatsAppTemplateTextHeader
        if tag in ("DOCUMENT", "IMAGE", "VIDEO"):
            return WhatsAppTemplateMediaHeader
        if tag == "LOCATION":
            return WhatsAppTemplateLocationHeader
    if tag == "BODY":
        return WhatsAppTemplateBody
    if tag == "FOOTER":
        return WhatsAppTemplateFooter
    if tag == "BUTTONS":
        return WhatsAppTemplateButtons
    if tag == "CAROUSEL":
        return WhatsAppTemplateCarousel
    return UnknownVariant


def _components_item_value(value: Any, share: Share) -> Any:
    if type(value) is dict:
        return new(_components_item_variant(value))._load(value, share)
    if isinstance(
        value,
        (
            WhatsAppTemplateTextHeader,
            WhatsAppTemplateMediaHeader,
            WhatsAppTemplateBody,
            WhatsAppTemplateFooter,
            WhatsAppTemplateButtons,
            WhatsAppTemplateLocationHeader,
            WhatsAppTemplateCarousel,
            UnknownVariant,
        ),
    ):
        return value
    if isinstance(value, Mapping):
        return _components_item_value(dict(value), share)
    raise wrong_shape(value, "an object")


class WhatsAppTemplateDetails(Model):
    """Content of a template. Among pending changes it holds what the change touches, and that alone."""

    components: (
        builtins.list[
            WhatsAppTemplateTextHeader
            | WhatsAppTemplateMediaHeader
            | WhatsAppTemplateBody
            | WhatsAppTemplateFooter
            | WhatsAppTemplateButtons
            | WhatsAppTemplateLocationHeader
            | WhatsAppTemplateCarousel
            | UnknownVariant
        ]
        | None
    ) = None
    """The parts of the message, from top to bottom; one BODY at least and each kind once."""
    message_send_ttl_seconds: int | None = None
    """For how many seconds delivery of a message is tried before it is dropped. Absent when the default of
    the category applies: 600 for AUTHENTICATION, 2592000 for UTILITY and MARKETING."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        components: Sequence[
            WhatsAppTemplateTextHeader
            | Mapping[str, Any]
            | WhatsAppTemplateMediaHeader
            | WhatsAppTemplateBody
            | WhatsAppTemplateFooter
            | WhatsAppTemplateButtons
            | WhatsAppTemplateLocationHeader
            | WhatsAppTemplateCarousel
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
                            value.append(new(WhatsAppTemplateBody)._load(item, share))
                        elif tag == "FOOTER":
                            value.append(new(WhatsAppTemplateFooter)._load(item, share))
                        elif tag == "BUTTONS":
                            value.append(new(WhatsAppTemplateButtons)._load(item, share))
                        elif tag == "CAROUSEL":
                            value.append(new(WhatsAppTemplateCarousel)._load(item, share))
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
            raise located(error, "WhatsAppTemplateDetails", at, data) from error
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
                        shapes.Object(WhatsAppTemplateTextHeader),
                        shapes.Object(WhatsAppTemplateMediaHeader),
                        shapes.Object(WhatsAppTemplateBody),
                        shapes.Object(WhatsAppTemplateFooter),
                        shapes.Object(WhatsAppTemplateButtons),
                        shapes.Object(WhatsAppTemplateLocationHeader),
                        shapes.Object(WhatsAppTemplateCarousel),
                        shapes.MAP,
                        variant=_components_item_variant,
                    )
                ),
            ),
            "messageSendTtlSeconds": shapes.Property("message_send_ttl_seconds", shapes.INTEGER),
        }
