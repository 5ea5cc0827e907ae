# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .conversation_retention_policy_input_retention_policy_type import (
    ConversationRetentionPolicyInputRetentionPolicyType,
)

if TYPE_CHECKING:
    from .. import params

_CONVERSATION_RETENTION_POLICY_INPUT_RETENTION_POLICY_TYPE: Final = members_of(
    ConversationRetentionPolicyInputRetentionPolicyType
)


class ConversationRetentionPolicyInput(Model):
    """How long an app in CONVERSATION mode keeps messages."""

    retention_policy_type: ConversationRetentionPolicyInputRetentionPolicyType | None = None
    """What expires; single messages when absent."""
    ttl: int | None = None
    """Days until it expires, 180 when absent."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.ConversationRetentionPolicyInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        retention_policy_type: ConversationRetentionPolicyInputRetentionPolicyType
        | params.ConversationRetentionPolicyInputRetentionPolicyTypeText
        | Unset = UNSET,
        ttl: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            if "retentionPolicyType" in data:
                at = "retentionPolicyType"
                value = data[at]
                if value is not None:
                    value = _CONVERSATION_RETENTION_POLICY_INPUT_RETENTION_POLICY_TYPE[value]
                self.retention_policy_type = value
            else:
                known -= 1
            if "ttl" in data:
                self.ttl = data["ttl"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "ConversationRetentionPolicyInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "retention_policy_type" in present:
            value = present["retention_policy_type"]
            members["retentionPolicyType"] = (
                value._value_ if type(value) is ConversationRetentionPolicyInputRetentionPolicyType else encode(value)
            )
        if "ttl" in present:
            value = present["ttl"]
            members["ttl"] = value if type(value) is int else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "retentionPolicyType": shapes.Property(
                "retention_policy_type", shapes.Member(ConversationRetentionPolicyInputRetentionPolicyType)
            ),
            "ttl": shapes.Property("ttl", shapes.INTEGER),
        }
