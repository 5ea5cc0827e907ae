# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .submit_action import SubmitAction
from .update_kakao_talk_template_details import UpdateKakaoTalkTemplateDetails

_FIELDS: Final = (("status", "status"), ("details", "details"))
_NAMES: Final = frozenset({"status", "details"})
_SUBMIT_ACTION: Final[dict[Any, SubmitAction]] = {member.value: member for member in SubmitAction}


@define(init=False)
class UpdateKakaoTalkTemplate:
    """A change of a KakaoTalk template or of its draft. With the status `SUBMIT` the details that are
    saved and those that are sent must together be complete, as for a new template.

    Args:
        status: Whether to save a draft or to submit for review; `DRAFT` when absent.
        details: The details to change; what is absent stays as it is.
    """

    status: SubmitAction | None | Unset
    details: UpdateKakaoTalkTemplateDetails | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: SubmitAction | str | None | Unset = UNSET,
        details: UpdateKakaoTalkTemplateDetails | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"status": status, "details": details})

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
                    UpdateKakaoTalkTemplateDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, UpdateKakaoTalkTemplateDetails)
                )
            self.details = value
        except Exception as error:
            raise located(error, "UpdateKakaoTalkTemplate", at, data) from error
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
