# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .whats_app_account_change_status import WhatsAppAccountChangeStatus
from .whats_app_account_details import WhatsAppAccountDetails

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_ACCOUNT_CHANGE_STATUS: Final = members_of(WhatsAppAccountChangeStatus)


class WhatsAppAccountChanges(Model):
    """A request for an account, or a corrected one, that is not decided yet or was refused."""

    status: WhatsAppAccountChangeStatus
    """How far the request is."""
    details: WhatsAppAccountDetails | None = None
    """What was asked for. May be absent."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppAccountChangesValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: WhatsAppAccountChangeStatus | str,
        details: WhatsAppAccountDetails | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            at = "status"
            value = data[at]
            value = _WHATS_APP_ACCOUNT_CHANGE_STATUS[value]
            self.status = value
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppAccountDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppAccountDetails)
                    )
                self.details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppAccountChanges", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is WhatsAppAccountChangeStatus else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is WhatsAppAccountDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(WhatsAppAccountChangeStatus), required=True),
            "details": shapes.Property("details", shapes.Object(WhatsAppAccountDetails)),
        }
