# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .submit_action import SubmitAction
from .update_whats_app_sender_details import UpdateWhatsAppSenderDetails

if TYPE_CHECKING:
    from .. import params

_SUBMIT_ACTION: Final = members_of(SubmitAction)


class UpdateWhatsAppSender(Model):
    """A change of a sender. It is kept as a draft unless `status` is SUBMIT, and a request that changes
    nothing is refused with no_fields_to_update.
    """

    status: SubmitAction | None = None
    """Whether to keep the change as a draft or to submit it; it is kept when this is left out."""
    details: UpdateWhatsAppSenderDetails | None = None
    """Fields of the profile to change. Left out, what is pending is submitted as it is."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateWhatsAppSenderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: SubmitAction | params.SubmitActionText | Unset = UNSET,
        details: UpdateWhatsAppSenderDetails | params.UpdateWhatsAppSenderDetailsDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _SUBMIT_ACTION[value]
                self.status = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(UpdateWhatsAppSenderDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateWhatsAppSenderDetails)
                    )
                self.details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "UpdateWhatsAppSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is SubmitAction else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is UpdateWhatsAppSenderDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(SubmitAction)),
            "details": shapes.Property("details", shapes.Object(UpdateWhatsAppSenderDetails)),
        }
