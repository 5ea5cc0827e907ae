# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .whats_app_waba_number import WhatsAppWabaNumber

if TYPE_CHECKING:
    from .. import params


class WhatsAppWaba(Model):
    """One WhatsApp Business Account."""

    name: str | None = None
    """Name of the account at Meta."""
    id: str | None = None
    """Meta's identifier of the account; it is the wabaId of a new sender."""
    numbers: builtins.list[WhatsAppWabaNumber] | None = None
    """The numbers of the account that are shared with Sinch."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppWabaValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        numbers: Sequence[WhatsAppWabaNumber | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "numbers" in data:
                at = "numbers"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WhatsAppWabaNumber)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppWabaNumber)
                        )
                self.numbers = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppWaba", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "numbers" in present:
            value = present["numbers"]
            members["numbers"] = (
                [item._dump() if type(item) is WhatsAppWabaNumber else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "id": shapes.Property("id", shapes.TEXT),
            "numbers": shapes.Property("numbers", shapes.List(shapes.Object(WhatsAppWabaNumber))),
        }
