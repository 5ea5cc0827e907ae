# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new

if TYPE_CHECKING:
    from .. import params


class KakaoTalkSenderCategory(Model):
    """A category of senders, with those below it; the tree has three levels."""

    name: str
    """Name of the category in Korean."""
    code: str
    """Code of this category: three digits at the top, four below; unique only under its parent."""
    parent_code: str | None = None
    """Code of the category one level up; empty at the top."""
    depth: int | None = None
    """Level in the tree, 1 at the top and 3 at the bottom."""
    subcategories: builtins.list[KakaoTalkSenderCategory] | None = None
    """Categories one level down; empty on the third level."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkSenderCategoryValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str,
        code: str,
        parent_code: str | Unset = UNSET,
        depth: int | Unset = UNSET,
        subcategories: Sequence[KakaoTalkSenderCategory | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            at = "name"
            self.name = data[at]
            at = "code"
            value = data[at]
            self.code = share(value, value) if type(value) is str else value
            if "parentCode" in data:
                value = data["parentCode"]
                self.parent_code = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "depth" in data:
                self.depth = data["depth"]
            else:
                known -= 1
            if "subcategories" in data:
                at = "subcategories"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(KakaoTalkSenderCategory)._load(item, share)
                            if type(item) is dict
                            else as_model(item, KakaoTalkSenderCategory)
                        )
                self.subcategories = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkSenderCategory", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "code" in present:
            value = present["code"]
            members["code"] = value if type(value) is str else encode(value)
        if "parent_code" in present:
            value = present["parent_code"]
            members["parentCode"] = value if type(value) is str else encode(value)
        if "depth" in present:
            value = present["depth"]
            members["depth"] = value if type(value) is int else encode(value)
        if "subcategories" in present:
            value = present["subcategories"]
            members["subcategories"] = (
                [item._dump() if type(item) is KakaoTalkSenderCategory else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT, required=True),
            "code": shapes.Property("code", shapes.TEXT, required=True),
            "parentCode": shapes.Property("parent_code", shapes.TEXT),
            "depth": shapes.Property("depth", shapes.INTEGER),
            "subcategories": shapes.Property("subcategories", shapes.List(shapes.Object(KakaoTalkSenderCategory))),
        }
