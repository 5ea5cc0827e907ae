# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_model, as_object, encode_model, leave_out, located, shape
from .update_rcs_sender_details import UpdateRcsSenderDetails

_FIELDS: Final = (("details", "details"),)
_NAMES: Final = frozenset({"details"})


@define(init=False)
class UpdateRcsSender:
    """What is to change in a sender. The API refuses members that are not listed here, such as those of a
    newer server or the questions of the questionnaire.

    Args:
        details: What is to change. While a sender is LAUNCHING or LAUNCHED only its countries can
            change.
    """

    details: UpdateRcsSenderDetails
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, details: UpdateRcsSenderDetails | Mapping[str, Any]) -> None:
        self._load({"details": details})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "details"
            value = data[at]
            value = (
                UpdateRcsSenderDetails.from_dict(value)
                if type(value) is dict
                else as_model(value, UpdateRcsSenderDetails)
            )
            self.details = value
        except Exception as error:
            raise located(error, "UpdateRcsSender", at, data) from error
        self.additional_properties = {}
        if not _NAMES.issuperset(data):
            leave_out("UpdateRcsSender", data.keys() - _NAMES)

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
