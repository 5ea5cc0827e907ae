# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .whats_app_waba import WhatsAppWaba

if TYPE_CHECKING:
    from .. import params


class WhatsAppWabas(Model):
    """The WhatsApp Business Accounts that a token gives access to."""

    wabas: builtins.list[WhatsAppWaba]
    """The accounts that the token gives access to."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppWabasValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        wabas: Sequence[WhatsAppWaba | Mapping[str, Any]],
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            at = "wabas"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            items, value = value, []
            for item in items:
                value.append(
                    new(WhatsAppWaba)._load(item, share) if type(item) is dict else as_model(item, WhatsAppWaba)
                )
            self.wabas = value
        except Exception as error:
            raise located(error, "WhatsAppWabas", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "wabas" in present:
            value = present["wabas"]
            members["wabas"] = (
                [item._dump() if type(item) is WhatsAppWaba else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"wabas": shapes.Property("wabas", shapes.List(shapes.Object(WhatsAppWaba)), required=True)}
