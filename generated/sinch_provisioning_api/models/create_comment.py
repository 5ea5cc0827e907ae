# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located

if TYPE_CHECKING:
    from .. import params


class CreateComment(Model):
    """A comment to be left on an account, a sender or a template."""

    comment: str
    """Text of the comment."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateCommentValues]) -> Self: ...  # type: ignore[override]

    def __init__(self, *, comment: str, additional_properties: Mapping[str, Any] | Unset = UNSET) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            at = "comment"
            self.comment = data[at]
        except Exception as error:
            raise located(error, "CreateComment", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"comment": shapes.Property("comment", shapes.TEXT, required=True)}
