# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .whats_app_solution_error_code import WhatsAppSolutionErrorCode

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_SOLUTION_ERROR_CODE: Final = members_of(WhatsAppSolutionErrorCode)


class WhatsAppFailedSolution(Model):
    """An app of the tech provider with which no solution could be made."""

    partner_app_id: str | None = None
    """Meta's identifier of the app, here as a text."""
    error_code: WhatsAppSolutionErrorCode | None = None
    """Why it could not be made, as a code."""
    error_message: str | None = None
    """Why it could not be made, in words. May be absent."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppFailedSolutionValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        partner_app_id: str | Unset = UNSET,
        error_code: WhatsAppSolutionErrorCode | str | Unset = UNSET,
        error_message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "partnerAppId" in data:
                value = data["partnerAppId"]
                self.partner_app_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "errorCode" in data:
                at = "errorCode"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_SOLUTION_ERROR_CODE[value]
                self.error_code = value
            else:
                known -= 1
            if "errorMessage" in data:
                self.error_message = data["errorMessage"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppFailedSolution", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "partner_app_id" in present:
            value = present["partner_app_id"]
            members["partnerAppId"] = value if type(value) is str else encode(value)
        if "error_code" in present:
            value = present["error_code"]
            members["errorCode"] = value._value_ if type(value) is WhatsAppSolutionErrorCode else encode(value)
        if "error_message" in present:
            value = present["error_message"]
            members["errorMessage"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "partnerAppId": shapes.Property("partner_app_id", shapes.TEXT),
            "errorCode": shapes.Property("error_code", shapes.Member(WhatsAppSolutionErrorCode)),
            "errorMessage": shapes.Property("error_message", shapes.TEXT),
        }
