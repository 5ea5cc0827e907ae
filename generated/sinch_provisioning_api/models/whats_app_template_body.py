# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_object, encode_model, located, shape

_FIELDS: Final = (
    ("type_", "type"),
    ("text", "text"),
    ("examples", "examples"),
    ("add_security_recommendation", "addSecurityRecommendation"),
)
_NAMES: Final = frozenset({"type", "text", "examples", "addSecurityRecommendation"})


@define(init=False)
class WhatsAppTemplateBody:
    """The text of the message.

    Args:
        type_: Kind of component.
        text: Text of the message; `{{1}}`, `{{2}}` and so on in it are variables.
        examples: Sample values of the variables, in their order. Absent when there are no variables.
        add_security_recommendation: Whether a sentence is added that warns against passing the code on.
            Only AUTHENTICATION templates have it.
    """

    type_: str | None | Unset
    text: str | None | Unset
    examples: builtins.list[str] | None | Unset
    add_security_recommendation: bool | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        examples: Sequence[str] | None | Unset = UNSET,
        add_security_recommendation: bool | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "type": type_,
                "text": text,
                "examples": examples,
                "addSecurityRecommendation": add_security_recommendation,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.type_ = get("type", UNSET)
            self.text = get("text", UNSET)
            value = get("examples", UNSET)
            if value is not UNSET and value is not None:
                at = "examples"
                if type(value) is not list:
                    value = as_list(value)
                value = list(value)
            self.examples = value
            self.add_security_recommendation = get("addSecurityRecommendation", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateBody", at, data) from error
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
