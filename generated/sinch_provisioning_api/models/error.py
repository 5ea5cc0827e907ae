# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .error_code import ErrorCode

_FIELDS: Final = (
    ("error_code", "errorCode"),
    ("message", "message"),
    ("resolution", "resolution"),
    ("additional_information", "additionalInformation"),
)
_NAMES: Final = frozenset({"errorCode", "message", "resolution", "additionalInformation"})
_ERROR_CODE: Final[dict[Any, ErrorCode]] = {member.value: member for member in ErrorCode}


@define(init=False)
class Error:
    """The body of every error answer, in all families.

    Args:
        error_code: Stable name of the error, meant for programs. The set is open: a code that is not
            listed is to be treated by its HTTP status.
        message: What went wrong, for people.
        resolution: What to do about it, for people.
        additional_information: Context of the error. Keys depend on the code: `validationErrors` is an
            array of strings, `supportedCodes` and the like are one comma-separated string, `metaError`
            is an object.
    """

    error_code: ErrorCode
    message: str
    resolution: str
    additional_information: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        error_code: ErrorCode | str,
        message: str,
        resolution: str,
        additional_information: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "errorCode": error_code,
                "message": message,
                "resolution": resolution,
                "additionalInformation": additional_information,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "errorCode"
            value = data[at]
            value = _ERROR_CODE.get(value) or ErrorCode(value)
            self.error_code = value
            at = "message"
            self.message = data[at]
            at = "resolution"
            self.resolution = data[at]
            self.additional_information = get("additionalInformation", UNSET)
        except Exception as error:
            raise located(error, "Error", at, data) from error
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
