# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_object, encode_model, located, shape

_FIELDS: Final = (("code", "code"),)
_NAMES: Final = frozenset({"code"})


@define(init=False)
class VerifyKakaoTalkSender:
    """The one-time code of the phone verification.

    Args:
        code: One-time code that the administrator received after the registration. It is sent as a
            number, so zeros in front of it are left out.
    """

    code: int = field(repr=False)
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, code: int) -> None:
        self._load({"code": code})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "code"
            self.code = data[at]
        except Exception as error:
            raise located(error, "VerifyKakaoTalkSender", at, data) from error
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
