# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class DispatchRetentionPolicyInput(Model):
    """How long an app in DISPATCH mode keeps messages."""

    retention_policy_type: str | None = None
    """What expires; in this mode always single messages."""
    ttl: int | None = None
    """Days until a message expires, 7 when absent."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.DispatchRetentionPolicyInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        retention_policy_type: Literal["MESSAGE_EXPIRE_POLICY"] | Unset = UNSET,
        ttl: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        if "retentionPolicyType" in data:
            value = data["retentionPolicyType"]
            self.retention_policy_type = "MESSAGE_EXPIRE_POLICY" if value == "MESSAGE_EXPIRE_POLICY" else value
        else:
            known -= 1
        if "ttl" in data:
            self.ttl = data["ttl"]
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "retention_policy_type" in present:
            value = present["retention_policy_type"]
            members["retentionPolicyType"] = value if type(value) is str else encode(value)
        if "ttl" in present:
            value = present["ttl"]
            members["ttl"] = value if type(value) is int else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "retentionPolicyType": shapes.Property("retention_policy_type", shapes.Constant("MESSAGE_EXPIRE_POLICY")),
            "ttl": shapes.Property("ttl", shapes.INTEGER),
        }
