# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, parse_datetime, shape
from .kakao_talk_template_changes import KakaoTalkTemplateChanges
from .kakao_talk_template_details import KakaoTalkTemplateDetails
from .kakao_talk_template_state import KakaoTalkTemplateState

_FIELDS: Final = (
    ("code", "code"),
    ("id", "id"),
    ("state", "state"),
    ("changes", "changes"),
    ("details", "details"),
    ("created", "created"),
    ("modified", "modified"),
)
_NAMES: Final = frozenset({"code", "id", "state", "changes", "details", "created", "modified"})
_KAKAO_TALK_TEMPLATE_STATE: Final[dict[Any, KakaoTalkTemplateState]] = {
    member.value: member for member in KakaoTalkTemplateState
}


@define(init=False)
class KakaoTalkTemplate:
    """A KakaoTalk template: what is in force, and the changes that wait for a review.

    Args:
        code: Generated code of the template, its address in paths and when sending.
        id: Generated identifier of the template, a UUID.
        state: Outcome of the last review; absent before the first one.
        changes: Pending changes; absent when there are none.
        details: Values in force; absent before the end of the first review.
        created: When the template was created, ISO 8601 in UTC.
        modified: When the template was last changed, ISO 8601 in UTC.
    """

    code: str
    id: str | None | Unset
    state: KakaoTalkTemplateState | None | Unset
    changes: KakaoTalkTemplateChanges | None | Unset
    details: KakaoTalkTemplateDetails | None | Unset
    created: datetime.datetime | None | Unset
    modified: datetime.datetime | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        code: str,
        id: str | None | Unset = UNSET,
        state: KakaoTalkTemplateState | str | None | Unset = UNSET,
        changes: KakaoTalkTemplateChanges | Mapping[str, Any] | None | Unset = UNSET,
        details: KakaoTalkTemplateDetails | Mapping[str, Any] | None | Unset = UNSET,
        created: datetime.datetime | None | Unset = UNSET,
        modified: datetime.datetime | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "code": code,
                "id": id,
                "state": state,
                "changes": changes,
                "details": details,
                "created": created,
                "modified": modified,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "code"
            self.code = data[at]
            self.id = get("id", UNSET)
            value = get("state", UNSET)
            if value is not UNSET and value is not None:
                at = "state"
                value = _KAKAO_TALK_TEMPLATE_STATE.get(value) or KakaoTalkTemplateState(value)
            self.state = value
            value = get("changes", UNSET)
            if value is not UNSET and value is not None:
                at = "changes"
                value = (
                    KakaoTalkTemplateChanges.from_dict(value)
                    if type(value) is dict
                    else as_model(value, KakaoTalkTemplateChanges)
                )
            self.changes = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    KakaoTalkTemplateDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, KakaoTalkTemplateDetails)
                )
            self.details = value
            value = get("created", UNSET)
            if value is not UNSET and value is not None:
                at = "created"
                value = parse_datetime(value) if value != "" else UNSET
            self.created = value
            value = get("modified", UNSET)
            if value is not UNSET and value is not None:
                at = "modified"
                value = parse_datetime(value) if value != "" else UNSET
            self.modified = value
        except Exception as error:
            raise located(error, "KakaoTalkTemplate", at, data) from error
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
