# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_object, encode_model, located, shape

_FIELDS: Final = (("facebook_token", "facebookToken"),)
_NAMES: Final = frozenset({"facebookToken"})


@define(init=False)
class WhatsAppWabaDetailsQuery:
    """A Facebook token whose accounts are to be listed.

    Args:
        facebook_token: Token from embedded signup.
    """

    facebook_token: str = field(repr=False)
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, facebook_token: str) -> None:
        self._load({"facebookToken": facebook_token})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "facebookToken"
            self.facebook_token = data[at]
        except Exception as error:
            raise located(error, "WhatsAppWabaDetailsQuery", at, data) from error
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
