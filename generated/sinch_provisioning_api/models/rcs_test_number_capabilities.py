# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, encode, located, members_of
from .rcs_device_feature import RcsDeviceFeature

if TYPE_CHECKING:
    from .. import params

_RCS_DEVICE_FEATURE: Final = members_of(RcsDeviceFeature)


class RcsTestNumberCapabilities(Model):
    """RCS features that the device of a tester supports."""

    features: builtins.list[RcsDeviceFeature] | None = None
    """Features the device supports; empty when it supports none."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsTestNumberCapabilitiesValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        features: Sequence[RcsDeviceFeature | str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            if "features" in data:
                at = "features"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = [_RCS_DEVICE_FEATURE[value] for value in value]
                self.features = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsTestNumberCapabilities", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "features" in present:
            value = present["features"]
            members["features"] = (
                [item._value_ if type(item) is RcsDeviceFeature else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"features": shapes.Property("features", shapes.List(shapes.Member(RcsDeviceFeature)))}
