# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_sender import RcsSender

if TYPE_CHECKING:
    from .. import params


class RcsSenderCommentAddedEvent(Model):
    """Somebody left a comment on a sender."""

    type_: Literal["RCS_SENDER_COMMENT_ADDED"]
    """Name of the event."""
    payload: RcsSender
    """The sender as it was when the event happened."""
    comment: str | None = None
    """Text of the comment."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsSenderCommentAddedEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["RCS_SENDER_COMMENT_ADDED"] = "RCS_SENDER_COMMENT_ADDED",
        payload: RcsSender | Mapping[str, Any],
        comment: str | Unset = UNSET,
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
            self.type_ = "RCS_SENDER_COMMENT_ADDED" if value == "RCS_SENDER_COMMENT_ADDED" else value
            at = "payload"
            value = data[at]
            value = new(RcsSender)._load(value, share) if type(value) is dict else as_model(value, RcsSender)
            self.payload = value
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsSenderCommentAddedEvent", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "payload" in present:
            value = present["payload"]
            members["payload"] = value._dump() if type(value) is RcsSender else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("RCS_SENDER_COMMENT_ADDED"), required=True),
            "payload": shapes.Property("payload", shapes.Object(RcsSender), required=True),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
