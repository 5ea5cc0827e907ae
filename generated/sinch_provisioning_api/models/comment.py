# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, encode_datetime, located, members_of, parse_datetime
from .comment_type import CommentType

if TYPE_CHECKING:
    from .. import params

_COMMENT_TYPE: Final = members_of(CommentType)


class Comment(Model):
    """A comment that was left on an account, a sender or a template."""

    type_: CommentType
    """What happened to the comment."""
    comment: str
    """Text of the comment, as it was sent."""
    created: datetime.datetime | None = None
    """When the comment was left, in UTC."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CommentValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: CommentType | str = "CREATED",
        comment: str,
        created: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            value = _COMMENT_TYPE[value]
            self.type_ = value
            at = "comment"
            self.comment = data[at]
            if "created" in data:
                at = "created"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.created = None if value is None else parse_datetime(value)
            else:
                known -= 1
        except Exception as error:
            raise located(error, "Comment", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value._value_ if type(value) is CommentType else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        if "created" in present:
            value = present["created"]
            members["created"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Member(CommentType), required=True),
            "comment": shapes.Property("comment", shapes.TEXT, required=True),
            "created": shapes.Property("created", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
        }
