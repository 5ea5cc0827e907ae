# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .update_rcs_sender_details import UpdateRcsSenderDetails

if TYPE_CHECKING:
    from .. import params


class UpdateRcsSender(Model):
    """What is to change in a sender. The API refuses members that are not listed here, such as those of a
    newer server or the questions of the questionnaire.
    """

    details: UpdateRcsSenderDetails
    """What is to change. While a sender is LAUNCHING or LAUNCHED only its countries can change."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateRcsSenderValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(
        self,
        *,
        details: UpdateRcsSenderDetails | params.UpdateRcsSenderDetailsDict,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            at = "details"
            value = data[at]
            value = (
                new(UpdateRcsSenderDetails)._load(value, share)
                if type(value) is dict
                else as_model(value, UpdateRcsSenderDetails)
            )
            self.details = value
        except Exception as error:
            raise located(error, "UpdateRcsSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is UpdateRcsSenderDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"details": shapes.Property("details", shapes.Object(UpdateRcsSenderDetails), required=True)}
