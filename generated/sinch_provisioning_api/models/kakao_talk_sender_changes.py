# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_model, located, members_of
from .change_status import ChangeStatus
from .kakao_talk_sender_details import KakaoTalkSenderDetails

if TYPE_CHECKING:
    from .. import params

_CHANGE_STATUS: Final = members_of(ChangeStatus)


class KakaoTalkSenderChanges(Model):
    """Pending changes of a sender."""

    status: ChangeStatus
    """Where the pending changes stand."""
    details: KakaoTalkSenderDetails | None = None
    """Values that wait for the review; a draft may have none, and an update holds what it changes."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkSenderChangesValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: ChangeStatus | str,
        details: KakaoTalkSenderDetails | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "status"
            value = data[at]
            value = _CHANGE_STATUS.get(value) or ChangeStatus(value)
            self.status = value
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        KakaoTalkSenderDetails._decode(value)
                        if type(value) is dict
                        else as_model(value, KakaoTalkSenderDetails)
                    )
                self.details = value
        except Exception as error:
            raise located(error, "KakaoTalkSenderChanges", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(ChangeStatus), required=True),
            "details": shapes.Property("details", shapes.Object(KakaoTalkSenderDetails)),
        }
