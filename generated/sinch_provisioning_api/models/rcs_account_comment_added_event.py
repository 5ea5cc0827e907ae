# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located

if TYPE_CHECKING:
    from .. import params


class RcsAccountCommentAddedEvent(Model):
    """Somebody left a comment on the RCS account of the project. The account itself is not part of the
    event.
    """

    type_: Literal["RCS_ACCOUNT_COMMENT_ADDED"]
    """Name of the event."""
    comment: str | None = None
    """Text of the comment."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsAccountCommentAddedEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["RCS_ACCOUNT_COMMENT_ADDED"] = "RCS_ACCOUNT_COMMENT_ADDED",
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "RCS_ACCOUNT_COMMENT_ADDED" if value == "RCS_ACCOUNT_COMMENT_ADDED" else value
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsAccountCommentAddedEvent", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("RCS_ACCOUNT_COMMENT_ADDED"), required=True),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
