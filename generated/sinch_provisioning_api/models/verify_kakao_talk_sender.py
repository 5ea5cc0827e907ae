# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located

if TYPE_CHECKING:
    from .. import params


class VerifyKakaoTalkSender(Model):
    """The one-time code of the phone verification."""

    code: int
    """One-time code that the administrator received after the registration. It is sent as a number, so
    zeros in front of it are left out."""
    _secrets: ClassVar[tuple[str, ...]] = ("code",)
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.VerifyKakaoTalkSenderValues]) -> Self: ...  # type: ignore[override]

    def __init__(self, *, code: int, additional_properties: Mapping[str, Any] | Unset = UNSET) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            at = "code"
            self.code = data[at]
        except Exception as error:
            raise located(error, "VerifyKakaoTalkSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "code" in present:
            value = present["code"]
            members["code"] = value if type(value) is int else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"code": shapes.Property("code", shapes.INTEGER, required=True)}
