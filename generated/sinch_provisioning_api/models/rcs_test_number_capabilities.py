# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_object, encode_model, located, shape
from .rcs_device_feature import RcsDeviceFeature

_FIELDS: Final = (("features", "features"),)
_NAMES: Final = frozenset({"features"})
_RCS_DEVICE_FEATURE: Final[dict[Any, RcsDeviceFeature]] = {member.value: member for member in RcsDeviceFeature}


@define(init=False)
class RcsTestNumberCapabilities:
    """RCS features that the device of a tester supports.

    Args:
        features: Features the device supports; empty when it supports none.
    """

    features: builtins.list[RcsDeviceFeature] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, features: Sequence[RcsDeviceFeature | str] | None | Unset = UNSET) -> None:
        self._load({"features": features})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("features", UNSET)
            if value is not UNSET and value is not None:
                at = "features"
                if type(value) is not list:
                    value = as_list(value)
                value = [_RCS_DEVICE_FEATURE.get(value) or RcsDeviceFeature(value) for value in value]
            self.features = value
        except Exception as error:
            raise located(error, "RcsTestNumberCapabilities", at, data) from error
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
