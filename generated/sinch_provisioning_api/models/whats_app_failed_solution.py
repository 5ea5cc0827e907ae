# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .whats_app_solution_error_code import WhatsAppSolutionErrorCode

_FIELDS: Final = (("partner_app_id", "partnerAppId"), ("error_code", "errorCode"), ("error_message", "errorMessage"))
_NAMES: Final = frozenset({"partnerAppId", "errorCode", "errorMessage"})
_WHATS_APP_SOLUTION_ERROR_CODE: Final[dict[Any, WhatsAppSolutionErrorCode]] = {
    member.value: member for member in WhatsAppSolutionErrorCode
}


@define(init=False)
class WhatsAppFailedSolution:
    """An app of the tech provider with which no solution could be made.

    Args:
        partner_app_id: Meta's identifier of the app, here as a text.
        error_code: Why it could not be made, as a code.
        error_message: Why it could not be made, in words. May be absent.
    """

    partner_app_id: str | None | Unset
    error_code: WhatsAppSolutionErrorCode | None | Unset
    error_message: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        partner_app_id: str | None | Unset = UNSET,
        error_code: WhatsAppSolutionErrorCode | str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
    ) -> None:
        self._load({"partnerAppId": partner_app_id, "errorCode": error_code, "errorMessage": error_message})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.partner_app_id = get("partnerAppId", UNSET)
            value = get("errorCode", UNSET)
            if value is not UNSET and value is not None:
                at = "errorCode"
                value = _WHATS_APP_SOLUTION_ERROR_CODE.get(value) or WhatsAppSolutionErrorCode(value)
            self.error_code = value
            self.error_message = get("errorMessage", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppFailedSolution", at, data) from error
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
