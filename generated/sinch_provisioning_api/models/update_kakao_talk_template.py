# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .submit_action import SubmitAction
from .update_kakao_talk_template_details import UpdateKakaoTalkTemplateDetails

if TYPE_CHECKING:
    from .. import params

_SUBMIT_ACTION: Final = members_of(SubmitAction)


class UpdateKakaoTalkTemplate(Model):
    """A change of a KakaoTalk template or of its draft. With the status `SUBMIT` the details that are
    saved and those that are sent must together be complete, as for a new template.
    """

    status: SubmitAction | None = None
    """Whether to save a draft or to submit for review; `DRAFT` when absent."""
    details: UpdateKakaoTalkTemplateDetails | None = None
    """The details to change; what is absent stays as it is."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateKakaoTalkTemplateValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: SubmitAction | params.SubmitActionText | Unset = UNSET,
        details: UpdateKakaoTalkTemplateDetails | params.UpdateKakaoTalkTemplateDetailsDict | Unset = UNSET,
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
                    value = _SUBMIT_ACTION[value]
                self.status = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(UpdateKakaoTalkTemplateDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateKakaoTalkTemplateDetails)
                    )
                self.details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "UpdateKakaoTalkTemplate", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is SubmitAction else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is UpdateKakaoTalkTemplateDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(SubmitAction)),
            "details": shapes.Property("details", shapes.Object(UpdateKakaoTalkTemplateDetails)),
        }
