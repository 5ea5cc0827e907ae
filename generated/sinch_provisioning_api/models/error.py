# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .error_code import ErrorCode

if TYPE_CHECKING:
    from .. import params

_ERROR_CODE: Final = members_of(ErrorCode)


class Error(Model):
    """The body of every error answer, in all families."""

    error_code: ErrorCode
    """Stable name of the error, meant for programs. The set is open: a code that is not listed is to be
    treated by its HTTP status."""
    message: str
    """What went wrong, for people."""
    resolution: str
    """What to do about it, for people."""
    additional_information: dict[str, Any] | None = None
    """Context of the error. Keys depend on the code: `validationErrors` is an array of strings,
    `supportedCodes` and the like are one comma-separated string, `metaError` is an object."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.ErrorValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        error_code: ErrorCode | str,
        message: str,
        resolution: str,
        additional_information: Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "errorCode"
            value = data[at]
            value = _ERROR_CODE[value]
            self.error_code = value
            at = "message"
            self.message = data[at]
            at = "resolution"
            self.resolution = data[at]
            if "additionalInformation" in data:
                self.additional_information = data["additionalInformation"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "Error", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "error_code" in present:
            value = present["error_code"]
            members["errorCode"] = value._value_ if type(value) is ErrorCode else encode(value)
        if "message" in present:
            value = present["message"]
            members["message"] = value if type(value) is str else encode(value)
        if "resolution" in present:
            value = present["resolution"]
            members["resolution"] = value if type(value) is str else encode(value)
        if "additional_information" in present:
            value = present["additional_information"]
            members["additionalInformation"] = encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "errorCode": shapes.Property("error_code", shapes.Member(ErrorCode), required=True),
            "message": shapes.Property("message", shapes.TEXT, required=True),
            "resolution": shapes.Property("resolution", shapes.TEXT, required=True),
            "additionalInformation": shapes.Property("additional_information", shapes.MAP),
        }
