# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, parse_datetime, shape
from .comment_type import CommentType

_FIELDS: Final = (("type_", "type"), ("comment", "comment"), ("created", "created"))
_NAMES: Final = frozenset({"type", "comment", "created"})
_COMMENT_TYPE: Final[dict[Any, CommentType]] = {member.value: member for member in CommentType}


@define(init=False)
class Comment:
    """A comment that was left on an account, a sender or a template.

    Args:
        type_: What happened to the comment.
        comment: Text of the comment, as it was sent.
        created: When the comment was left, in UTC.
    """

    type_: CommentType
    comment: str
    created: datetime.datetime | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self, *, type_: CommentType | str, comment: str, created: datetime.datetime | None | Unset = UNSET
    ) -> None:
        self._load({"type": type_, "comment": comment, "created": created})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "type"
            value = data[at]
            value = _COMMENT_TYPE.get(value) or CommentType(value)
            self.type_ = value
            at = "comment"
            self.comment = data[at]
            value = get("created", UNSET)
            if value is not UNSET and value is not None:
                at = "created"
                value = parse_datetime(value) if value != "" else UNSET
            self.created = value
        except Exception as error:
            raise located(error, "Comment", at, data) from error
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
