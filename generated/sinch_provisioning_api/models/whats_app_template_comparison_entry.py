# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .template_language import TemplateLanguage
from .whats_app_template_block_reason import WhatsAppTemplateBlockReason

_FIELDS: Final = (
    ("name", "name"),
    ("language", "language"),
    ("block_order", "blockOrder"),
    ("message_sends", "messageSends"),
    ("top_block_reason", "topBlockReason"),
)
_NAMES: Final = frozenset({"name", "language", "blockOrder", "messageSends", "topBlockReason"})
_TEMPLATE_LANGUAGE: Final[dict[Any, TemplateLanguage]] = {member.value: member for member in TemplateLanguage}
_WHATS_APP_TEMPLATE_BLOCK_REASON: Final[dict[Any, WhatsAppTemplateBlockReason]] = {
    member.value: member for member in WhatsAppTemplateBlockReason
}


@define(init=False)
class WhatsAppTemplateComparisonEntry:
    """Figures of one template in a comparison.

    Args:
        name: Name of the template.
        language: Language of the template.
        block_order: Rank among the two by how often recipients blocked the sender, from 1.
        message_sends: Number of messages that were sent.
        top_block_reason: Reason that recipients gave most often when they blocked the sender.
    """

    name: str | None | Unset
    language: TemplateLanguage | None | Unset
    block_order: int | None | Unset
    message_sends: int | None | Unset
    top_block_reason: WhatsAppTemplateBlockReason | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        language: TemplateLanguage | str | None | Unset = UNSET,
        block_order: int | None | Unset = UNSET,
        message_sends: int | None | Unset = UNSET,
        top_block_reason: WhatsAppTemplateBlockReason | str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "language": language,
                "blockOrder": block_order,
                "messageSends": message_sends,
                "topBlockReason": top_block_reason,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            value = get("language", UNSET)
            if value is not UNSET and value is not None:
                at = "language"
                value = _TEMPLATE_LANGUAGE.get(value) or TemplateLanguage(value)
            self.language = value
            self.block_order = get("blockOrder", UNSET)
            self.message_sends = get("messageSends", UNSET)
            value = get("topBlockReason", UNSET)
            if value is not UNSET and value is not None:
                at = "topBlockReason"
                value = _WHATS_APP_TEMPLATE_BLOCK_REASON.get(value) or WhatsAppTemplateBlockReason(value)
            self.top_block_reason = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateComparisonEntry", at, data) from error
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
