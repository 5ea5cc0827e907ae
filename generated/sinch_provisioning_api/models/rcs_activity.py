# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, encode_datetime, located, members_of, parse_datetime
from .rcs_activity_type import RcsActivityType

if TYPE_CHECKING:
    from .. import params

_RCS_ACTIVITY_TYPE: Final = members_of(RcsActivityType)


class RcsActivity(Model):
    """Something that happened to an account or a sender."""

    type_: RcsActivityType | None = None
    """What happened to the account or the sender."""
    created: datetime.datetime | None = None
    """When it happened, in UTC."""
    author: str | None = None
    """Who did it; "Provisioning API user" is a client of this API."""
    comment: str | None = None
    """Text of the comment; present when the type is COMMENT_ADDED."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsActivityValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: RcsActivityType | str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        author: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "type" in data:
                at = "type"
                value = data[at]
                if value is not None:
                    value = _RCS_ACTIVITY_TYPE[value]
                self.type_ = value
            else:
                known -= 1
            if "created" in data:
                at = "created"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.created = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "author" in data:
                self.author = data["author"]
            else:
                known -= 1
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsActivity", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value._value_ if type(value) is RcsActivityType else encode(value)
        if "created" in present:
            value = present["created"]
            members["created"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "author" in present:
            value = present["author"]
            members["author"] = value if type(value) is str else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Member(RcsActivityType)),
            "created": shapes.Property("created", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "author": shapes.Property("author", shapes.TEXT),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
