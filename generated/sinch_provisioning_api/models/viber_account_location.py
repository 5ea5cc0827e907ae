# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape

_FIELDS: Final = (("lon", "lon"), ("lat", "lat"))
_NAMES: Final = frozenset({"lon", "lat"})


@define(init=False)
class ViberAccountLocation:
    """Place of the account, in degrees.

    Args:
        lon: Longitude in degrees, positive to the east.
        lat: Latitude in degrees, positive to the north.
    """

    lon: float | None | Unset
    lat: float | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, lon: float | None | Unset = UNSET, lat: float | None | Unset = UNSET) -> None:
        self._load({"lon": lon, "lat": lat})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.lon = get("lon", UNSET)
            self.lat = get("lat", UNSET)
        except Exception as error:
            raise located(error, "ViberAccountLocation", at, data) from error
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
