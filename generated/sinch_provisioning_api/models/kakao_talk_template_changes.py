# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .change_status import ChangeStatus
from .kakao_talk_template_details import KakaoTalkTemplateDetails

_FIELDS: Final = (("status", "status"), ("details", "details"))
_NAMES: Final = frozenset({"status", "details"})
_CHANGE_STATUS: Final[dict[Any, ChangeStatus]] = {member.value: member for member in ChangeStatus}


@define(init=False)
class KakaoTalkTemplateChanges:
    """Pending changes of a template.

    Args:
        status: Where the pending changes stand.
        details: Values that wait for the review; a draft may have none, and an update holds what it
            changes.
    """

    status: ChangeStatus | None | Unset
    details: KakaoTalkTemplateDetails | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: ChangeStatus | str | None | Unset = UNSET,
        details: KakaoTalkTemplateDetails | Mapping[str, Any] | None | Unset = UNSET,
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
                value = _CHANGE_STATUS.get(value) or ChangeStatus(value)
            self.status = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    KakaoTalkTemplateDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, KakaoTalkTemplateDetails)
                )
            self.details = value
        except Exception as error:
            raise located(error, "KakaoTalkTemplateChanges", at, data) from error
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
