# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_model,
    as_object,
    encode_model,
    located,
)
from .kakao_talk_sender_change_status import KakaoTalkSenderChangeStatus
from .kakao_talk_sender_changes_details import KakaoTalkSenderChangesDetails

_FIELDS: Final = (
    ("status", "status"),
    ("details", "details"),
)
_NAMES: Final = frozenset(
    {
        "status",
        "details",
    }
)
_KAKAO_TALK_SENDER_CHANGE_STATUS: Final[dict[Any, KakaoTalkSenderChangeStatus]] = {
    member.value: member for member in KakaoTalkSenderChangeStatus
}


@define(init=False)
class KakaoTalkSenderChanges:
    """Pending changes of a sender.

    Args:
        status: Where pending changes of a sender stand. `DRAFT`: saved, not submitted; `IN_PROGRESS`:
            submitted and under review; `REJECTED`: reviewed and refused.
        details: Details a pending change would set. A draft may hold any part of them.
    """

    status: KakaoTalkSenderChangeStatus
    details: KakaoTalkSenderChangesDetails
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        status: KakaoTalkSenderChangeStatus | str,
        details: KakaoTalkSenderChangesDetails | Mapping[str, Any],
    ) -> None:
        self._load(
            {
                "status": status,
                "details": details,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "status"
            value = data[at]
            value = _KAKAO_TALK_SENDER_CHANGE_STATUS.get(value) or KakaoTalkSenderChangeStatus(value)
            self.status = value
            at = "details"
            value = data[at]
            value = (
                KakaoTalkSenderChangesDetails.from_dict(value)
                if type(value) is dict
                else as_model(value, KakaoTalkSenderChangesDetails)
            )
            self.details = value
        except Exception as error:
            raise located(error, "KakaoTalkSenderChanges", at, data) from error
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
