# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .submit_action import SubmitAction
from .update_whats_app_sender_details import UpdateWhatsAppSenderDetails

_FIELDS: Final = (("status", "status"), ("details", "details"))
_NAMES: Final = frozenset({"status", "details"})
_SUBMIT_ACTION: Final[dict[Any, SubmitAction]] = {member.value: member for member in SubmitAction}


@define(init=False)
class UpdateWhatsAppSender:
    """A change of a sender. It is kept as a draft unless `status` is SUBMIT, and a request that changes
    nothing is refused with no_fields_to_update.

    Args:
        status: Whether to keep the change as a draft or to submit it; it is kept when this is left out.
        details: Fields of the profile to change. Left out, what is pending is submitted as it is.
    """

    status: SubmitAction | None | Unset
    details: UpdateWhatsAppSenderDetails | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: SubmitAction | str | None | Unset = UNSET,
        details: UpdateWhatsAppSenderDetails | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"status": status, "details": details})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("status", UNSET)
            if value is not UNSET and value is not None:
                at = "status"
                value = _SUBMIT_ACTION.get(value) or SubmitAction(value)
            self.status = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    UpdateWhatsAppSenderDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, UpdateWhatsAppSenderDetails)
                )
            self.details = value
        except Exception as error:
            raise located(error, "UpdateWhatsAppSender", at, data) from error
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
