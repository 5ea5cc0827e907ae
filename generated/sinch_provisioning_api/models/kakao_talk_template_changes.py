# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .change_status import ChangeStatus
from .kakao_talk_template_details import KakaoTalkTemplateDetails

if TYPE_CHECKING:
    from .. import params

_CHANGE_STATUS: Final = members_of(ChangeStatus)


class KakaoTalkTemplateChanges(Model):
    """Pending changes of a template."""

    status: ChangeStatus | None = None
    """Where the pending changes stand."""
    details: KakaoTalkTemplateDetails | None = None
    """Values that wait for the review; a draft may have none, and an update holds what it changes."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkTemplateChangesValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: ChangeStatus | str | Unset = UNSET,
        details: KakaoTalkTemplateDetails | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _CHANGE_STATUS[value]
                self.status = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(KakaoTalkTemplateDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, KakaoTalkTemplateDetails)
                    )
                self.details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkTemplateChanges", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is ChangeStatus else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is KakaoTalkTemplateDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(ChangeStatus)),
            "details": shapes.Property("details", shapes.Object(KakaoTalkTemplateDetails)),
        }
