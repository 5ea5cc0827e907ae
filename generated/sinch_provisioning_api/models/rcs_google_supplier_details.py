# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape

_FIELDS: Final = (("agent_id", "agentId"), ("brand_id", "brandId"))
_NAMES: Final = frozenset({"agentId", "brandId"})


@define(init=False)
class RcsGoogleSupplierDetails:
    """Identifiers of a sender at Google.

    Args:
        agent_id: Identifier of the RCS agent that stands for the sender at Google.
        brand_id: Identifier of the brand that owns the agent at Google.
    """

    agent_id: str | None | Unset
    brand_id: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, agent_id: str | None | Unset = UNSET, brand_id: str | None | Unset = UNSET) -> None:
        self._load({"agentId": agent_id, "brandId": brand_id})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.agent_id = get("agentId", UNSET)
            self.brand_id = get("brandId", UNSET)
        except Exception as error:
            raise located(error, "RcsGoogleSupplierDetails", at, data) from error
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
