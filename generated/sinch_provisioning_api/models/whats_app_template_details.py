# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, UnknownVariant, Unset, as_list, as_object, encode_model, located, shape, wrong_shape
from .whats_app_template_body import WhatsAppTemplateBody
from .whats_app_template_buttons import WhatsAppTemplateButtons
from .whats_app_template_carousel import WhatsAppTemplateCarousel
from .whats_app_template_footer import WhatsAppTemplateFooter
from .whats_app_template_location_header import WhatsAppTemplateLocationHeader
from .whats_app_template_media_header import WhatsAppTemplateMediaHeader
from .whats_app_template_text_header import WhatsAppTemplateTextHeader

_FIELDS: Final = (("components", "components"), ("message_send_ttl_seconds", "messageSendTtlSeconds"))
_NAMES: Final = frozenset({"components", "messageSendTtlSeconds"})


def _components_item_variant(value: dict[str, Any]) -> Any:
    tag = value.get("type")
    if tag == "HEADER":
        tag = value.get("format")
        if tag == "TEXT":
            return WhatsAppTemplateTextHeader.from_dict(value)
        if tag in ("DOCUMENT", "IMAGE", "VIDEO"):
            return WhatsAppTemplateMediaHeader.from_dict(value)
        if tag == "LOCATION":
            return WhatsAppTemplateLocationHeader.from_dict(value)
    if tag == "BODY":
        return WhatsAppTemplateBody.from_dict(value)
    if tag == "FOOTER":
        return WhatsAppTemplateFooter.from_dict(value)
    if tag == "BUTTONS":
        return WhatsAppTemplateButtons.from_dict(value)
    if tag == "CAROUSEL":
        return WhatsAppTemplateCarousel.from_dict(value)
    return UnknownVariant(value)


def _components_item_value(value: Any) -> Any:
    if type(value) is dict:
        return _components_item_variant(value)
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
        return _components_item_value(dict(value))
    raise wrong_shape(value, "an object")


@define(init=False)
class WhatsAppTemplateDetails:
    """Content of a template. Among pending changes it holds what the change touches, and that alone.

    Args:
        components: The parts of the message, from top to bottom; one BODY at least and each kind once.
        message_send_ttl_seconds: For how many seconds delivery of a message is tried before it is
            dropped. Absent when the default of the category applies: 600 for AUTHENTICATION, 2592000
            for UTILITY and MARKETING.
    """

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
        | Unset
    )
    message_send_ttl_seconds: int | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

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
        | None
        | Unset = UNSET,
        message_send_ttl_seconds: int | None | Unset = UNSET,
    ) -> None:
        self._load({"components": components, "messageSendTtlSeconds": message_send_ttl_seconds})

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
            self.message_send_ttl_seconds = get("messageSendTtlSeconds", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateDetails", at, data) from error
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
