# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .whats_app_flow_status import WhatsAppFlowStatus

_FIELDS: Final = (("name", "name"), ("id", "id"), ("status", "status"))
_NAMES: Final = frozenset({"name", "id", "status"})
_WHATS_APP_FLOW_STATUS: Final[dict[Any, WhatsAppFlowStatus]] = {member.value: member for member in WhatsAppFlowStatus}


@define(init=False)
class WhatsAppFlow:
    """A WhatsApp flow: a form with several screens that a message can open.

    Args:
        name: Name of the flow for internal use.
        id: Meta's identifier of the flow, digits; a flow button of a template names it.
        status: How far the flow is.
    """

    name: str | None | Unset
    id: str | None | Unset
    status: WhatsAppFlowStatus | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        status: WhatsAppFlowStatus | str | None | Unset = UNSET,
    ) -> None:
        self._load({"name": name, "id": id, "status": status})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            self.id = get("id", UNSET)
            value = get("status", UNSET)
            if value is not UNSET and value is not None:
                at = "status"
                value = _WHATS_APP_FLOW_STATUS.get(value) or WhatsAppFlowStatus(value)
            self.status = value
        except Exception as error:
            raise located(error, "WhatsAppFlow", at, data) from error
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
