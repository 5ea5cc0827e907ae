# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateSupportedAppInput(Model):
    """An Android app that can take the code."""

    package_name: str | None = None
    """Package of the app, such as com.example.shop. For SUBMIT it must be there."""
    signature_hash: str | None = None
    """Hash of the key the app is signed with, 11 characters. For SUBMIT it must be there."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateSupportedAppInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        package_name: str | Unset = UNSET,
        signature_hash: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        if "packageName" in data:
            self.package_name = data["packageName"]
        else:
            known -= 1
        if "signatureHash" in data:
            self.signature_hash = data["signatureHash"]
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "package_name" in present:
            value = present["package_name"]
            members["packageName"] = value if type(value) is str else encode(value)
        if "signature_hash" in present:
            value = present["signature_hash"]
            members["signatureHash"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "packageName": shapes.Property("package_name", shapes.TEXT),
            "signatureHash": shapes.Property("signature_hash", shapes.TEXT),
        }
