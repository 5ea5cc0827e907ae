# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, parse_datetime, shape
from .kakao_talk_activity_type import KakaoTalkActivityType

_FIELDS: Final = (("type_", "type"), ("created", "created"), ("author", "author"), ("comment", "comment"))
_NAMES: Final = frozenset({"type", "created", "author", "comment"})
_KAKAO_TALK_ACTIVITY_TYPE: Final[dict[Any, KakaoTalkActivityType]] = {
    member.value: member for member in KakaoTalkActivityType
}


@define(init=False)
class KakaoTalkActivity:
    """Something that happened to a sender or a template.

    Args:
        type_: What happened to the resource.
        created: When it happened, ISO 8601 in UTC.
        author: Who did it, such as "Provisioning API user" for what was done by a call.
        comment: Text of the comment; absent when the activity has none.
    """

    type_: KakaoTalkActivityType
    created: datetime.datetime | None | Unset
    author: str | None | Unset
    comment: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: KakaoTalkActivityType | str,
        created: datetime.datetime | None | Unset = UNSET,
        author: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
    ) -> None:
        self._load({"type": type_, "created": created, "author": author, "comment": comment})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "type"
            value = data[at]
            value = _KAKAO_TALK_ACTIVITY_TYPE.get(value) or KakaoTalkActivityType(value)
            self.type_ = value
            value = get("created", UNSET)
            if value is not UNSET and value is not None:
                at = "created"
                value = parse_datetime(value) if value != "" else UNSET
            self.created = value
            self.author = get("author", UNSET)
            self.comment = get("comment", UNSET)
        except Exception as error:
            raise located(error, "KakaoTalkActivity", at, data) from error
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
