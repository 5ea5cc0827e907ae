# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .conversation_retention_policy_input_retention_policy_type import (
    ConversationRetentionPolicyInputRetentionPolicyType,
)

_FIELDS: Final = (("retention_policy_type", "retentionPolicyType"), ("ttl", "ttl"))
_NAMES: Final = frozenset({"retentionPolicyType", "ttl"})
_CONVERSATION_RETENTION_POLICY_INPUT_RETENTION_POLICY_TYPE: Final[
    dict[Any, ConversationRetentionPolicyInputRetentionPolicyType]
] = {member.value: member for member in ConversationRetentionPolicyInputRetentionPolicyType}


@define(init=False)
class ConversationRetentionPolicyInput:
    """How long an app in CONVERSATION mode keeps messages.

    Args:
        retention_policy_type: What expires; single messages when absent.
        ttl: Days until it expires, 180 when absent.
    """

    retention_policy_type: ConversationRetentionPolicyInputRetentionPolicyType | None | Unset
    ttl: int | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        retention_policy_type: ConversationRetentionPolicyInputRetentionPolicyType | str | None | Unset = UNSET,
        ttl: int | None | Unset = UNSET,
    ) -> None:
        self._load({"retentionPolicyType": retention_policy_type, "ttl": ttl})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("retentionPolicyType", UNSET)
            if value is not UNSET and value is not None:
                at = "retentionPolicyType"
                value = _CONVERSATION_RETENTION_POLICY_INPUT_RETENTION_POLICY_TYPE.get(
                    value
                ) or ConversationRetentionPolicyInputRetentionPolicyType(value)
            self.retention_policy_type = value
            self.ttl = get("ttl", UNSET)
        except Exception as error:
            raise located(error, "ConversationRetentionPolicyInput", at, data) from error
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
