# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class ViberAccountLocation(Model):
    """Place of the account, in degrees."""

    lon: float | None = None
    """Longitude in degrees, positive to the east."""
    lat: float | None = None
    """Latitude in degrees, positive to the north."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.ViberAccountLocationValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        lon: float | Unset = UNSET,
        lat: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        if "lon" in data:
            self.lon = data["lon"]
        else:
            known -= 1
        if "lat" in data:
            self.lat = data["lat"]
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "lon" in present:
            value = present["lon"]
            members["lon"] = value if type(value) is float else encode(value)
        if "lat" in present:
            value = present["lat"]
            members["lat"] = value if type(value) is float else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"lon": shapes.Property("lon", shapes.NUMBER), "lat": shapes.Property("lat", shapes.NUMBER)}
