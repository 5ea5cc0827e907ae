# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, parse_datetime, shape
from .rcs_activity_type import RcsActivityType

_FIELDS: Final = (("type_", "type"), ("created", "created"), ("author", "author"), ("comment", "comment"))
_NAMES: Final = frozenset({"type", "created", "author", "comment"})
_RCS_ACTIVITY_TYPE: Final[dict[Any, RcsActivityType]] = {member.value: member for member in RcsActivityType}


@define(init=False)
class RcsActivity:
    """Something that happened to an account or a sender.

    Args:
        type_: What happened to the account or the sender.
        created: When it happened, in UTC.
        author: Who did it; "Provisioning API user" is a client of this API.
        comment: Text of the comment; present when the type is COMMENT_ADDED.
    """

    type_: RcsActivityType | None | Unset
    created: datetime.datetime | None | Unset
    author: str | None | Unset
    comment: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: RcsActivityType | str | None | Unset = UNSET,
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
            value = get("type", UNSET)
            if value is not UNSET and value is not None:
                at = "type"
                value = _RCS_ACTIVITY_TYPE.get(value) or RcsActivityType(value)
            self.type_ = value
            value = get("created", UNSET)
            if value is not UNSET and value is not None:
                at = "created"
                value = parse_datetime(value) if value != "" else UNSET
            self.created = value
            self.author = get("author", UNSET)
            self.comment = get("comment", UNSET)
        except Exception as error:
            raise located(error, "RcsActivity", at, data) from error
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
