# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .create_kakao_talk_template_details import CreateKakaoTalkTemplateDetails
from .submit_action import SubmitAction

if TYPE_CHECKING:
    from .. import params

_SUBMIT_ACTION: Final = members_of(SubmitAction)


class CreateKakaoTalkTemplate(Model):
    """A new KakaoTalk template. With the status `DRAFT` everything else may be left out; with `SUBMIT`,
    which is the default, the details that say so are needed, or the API answers 400 `invalid_payload`.
    """

    status: SubmitAction | None = None
    """Whether to save a draft or to submit for review; `SUBMIT` when absent."""
    details: CreateKakaoTalkTemplateDetails | None = None
    """What the template is. A draft may leave it out, or hold any part of it."""
    save_draft_on_failure: bool | None = None
    """Whether the values are kept as a draft when the submission fails; the error then names the code of
    the draft in `additionalInformation.templateCode`."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateKakaoTalkTemplateValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: SubmitAction | params.SubmitActionText | Unset = UNSET,
        details: CreateKakaoTalkTemplateDetails | params.CreateKakaoTalkTemplateDetailsDict | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
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
                        new(CreateKakaoTalkTemplateDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateKakaoTalkTemplateDetails)
                    )
                self.details = value
            else:
                known -= 1
            if "saveDraftOnFailure" in data:
                self.save_draft_on_failure = data["saveDraftOnFailure"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateKakaoTalkTemplate", at, data) from error
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
            members["details"] = value._dump() if type(value) is CreateKakaoTalkTemplateDetails else encode(value)
        if "save_draft_on_failure" in present:
            value = present["save_draft_on_failure"]
            members["saveDraftOnFailure"] = value if type(value) is bool else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(SubmitAction)),
            "details": shapes.Property("details", shapes.Object(CreateKakaoTalkTemplateDetails)),
            "saveDraftOnFailure": shapes.Property("save_draft_on_failure", shapes.BOOLEAN),
        }
