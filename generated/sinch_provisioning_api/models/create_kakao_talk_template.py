# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .create_kakao_talk_template_details import CreateKakaoTalkTemplateDetails
from .submit_action import SubmitAction

_FIELDS: Final = (("status", "status"), ("details", "details"), ("save_draft_on_failure", "saveDraftOnFailure"))
_NAMES: Final = frozenset({"status", "details", "saveDraftOnFailure"})
_SUBMIT_ACTION: Final[dict[Any, SubmitAction]] = {member.value: member for member in SubmitAction}


@define(init=False)
class CreateKakaoTalkTemplate:
    """A new KakaoTalk template. With the status `DRAFT` everything else may be left out; with `SUBMIT`,
    which is the default, the details that say so are needed, or the API answers 400 `invalid_payload`.

    Args:
        status: Whether to save a draft or to submit for review; `SUBMIT` when absent.
        details: What the template is. A draft may leave it out, or hold any part of it.
        save_draft_on_failure: Whether the values are kept as a draft when the submission fails; the
            error then names the code of the draft in `additionalInformation.templateCode`.
    """

    status: SubmitAction | None | Unset
    details: CreateKakaoTalkTemplateDetails | None | Unset
    save_draft_on_failure: bool | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: SubmitAction | str | None | Unset = UNSET,
        details: CreateKakaoTalkTemplateDetails | Mapping[str, Any] | None | Unset = UNSET,
        save_draft_on_failure: bool | None | Unset = UNSET,
    ) -> None:
        self._load({"status": status, "details": details, "saveDraftOnFailure": save_draft_on_failure})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("status", UNSET)
            if value is not UNSET and value is not None:
                at = "status"
                value = _SUBMIT_ACTION.get(value) or SubmitAction(value)
            self.status = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    CreateKakaoTalkTemplateDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateKakaoTalkTemplateDetails)
                )
            self.details = value
            self.save_draft_on_failure = get("saveDraftOnFailure", UNSET)
        except Exception as error:
            raise located(error, "CreateKakaoTalkTemplate", at, data) from error
        self.additional_properties = (
            {} if _NAMES.issuperset(data) else {key: value for key, value in data.items() if key not in _NAMES}
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object.

        Raises:
            ModelDecodeError: the object is not what the document says.
        """
        self = cls.__new__(cls)
        self._load(data if type(data) is dict else as_object(data))
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model: absent properties left out, unknown ones included.

        Raises:
            ModelDecodeError: a value cannot be sent.
        """
        return encode_model(self, _FIELDS)
