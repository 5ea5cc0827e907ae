# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    UNSET,
    Unset,
    as_object,
    encode_model,
    located,
)

_FIELDS: Final = (
    ("type_", "type"),
    ("text", "text"),
    ("url", "url"),
    ("example", "example"),
)
_NAMES: Final = frozenset(
    {
        "type",
        "text",
        "url",
        "example",
    }
)


@define(init=False)
class WhatsAppTemplateUrlButtonInput:
    """Opens an address.

    Args:
        type_: Kind of button.
        text: Label; not needed for a draft.
        url: Address; one variable {{1}} is allowed at its end only. Hosts wa.me and whatsapp.com are
            refused.
        example: Whole address with the variable filled in; needed when the address has one, refused
            otherwise (template_invalid_button_example).
    """

    type_: str
    text: str
    url: str
    example: str | None | Unset
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type_: str = "URL",
        text: str,
        url: str,
        example: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "type": type_,
                "text": text,
                "url": url,
                "example": example,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "type"
            self.type_ = data[at]
            at = "text"
            self.text = data[at]
            at = "url"
            self.url = data[at]
            self.example = get("example", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateUrlButtonInput", at, data) from error
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
