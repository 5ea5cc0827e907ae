# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, located, members_of, parse_datetime
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

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            value = _COMMENT_TYPE.get(value) or CommentType(value)
            self.type_ = value
            at = "comment"
            self.comment = data[at]
            if "created" in data:
                at = "created"
                value = data[at]
                if value is not None:
                    value = parse_datetime(value) if value != "" else UNSET
                if value is not UNSET:
                    self.created = value
        except Exception as error:
            raise located(error, "Comment", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Member(CommentType), required=True),
            "comment": shapes.Property("comment", shapes.TEXT, required=True),
            "created": shapes.Property("created", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
        }
