# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located

if TYPE_CHECKING:
    from .. import params


class WhatsAppWabaDetailsQuery(Model):
    """A Facebook token whose accounts are to be listed."""

    facebook_token: str
    """Token from embedded signup."""
    _secrets: ClassVar[tuple[str, ...]] = ("facebook_token",)
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppWabaDetailsQueryValues]) -> Self: ...  # type: ignore[override]

    def __init__(self, *, facebook_token: str, additional_properties: Mapping[str, Any] | Unset = UNSET) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            at = "facebookToken"
            self.facebook_token = data[at]
        except Exception as error:
            raise located(error, "WhatsAppWabaDetailsQuery", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "facebook_token" in present:
            value = present["facebook_token"]
            members["facebookToken"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"facebookToken": shapes.Property("facebook_token", shapes.TEXT, required=True)}
