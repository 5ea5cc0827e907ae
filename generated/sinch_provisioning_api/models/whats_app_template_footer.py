# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape

_FIELDS: Final = (("type_", "type"), ("text", "text"), ("code_expiration_minutes", "codeExpirationMinutes"))
_NAMES: Final = frozenset({"type", "text", "codeExpirationMinutes"})


@define(init=False)
class WhatsAppTemplateFooter:
    """A short line below the text.

    Args:
        type_: Kind of component.
        text: Text of the footer.
        code_expiration_minutes: For how many minutes the code is valid, which the footer then says.
            Only AUTHENTICATION templates have it.
    """

    type_: str | None | Unset
    text: str | None | Unset
    code_expiration_minutes: int | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        code_expiration_minutes: int | None | Unset = UNSET,
    ) -> None:
        self._load({"type": type_, "text": text, "codeExpirationMinutes": code_expiration_minutes})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.type_ = get("type", UNSET)
            self.text = get("text", UNSET)
            self.code_expiration_minutes = get("codeExpirationMinutes", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateFooter", at, data) from error
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
