# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape

_FIELDS: Final = (
    ("name", "name"),
    ("code", "code"),
    ("parent_code", "parentCode"),
    ("depth", "depth"),
    ("subcategories", "subcategories"),
)
_NAMES: Final = frozenset({"name", "code", "parentCode", "depth", "subcategories"})


@define(init=False)
class KakaoTalkSenderCategory:
    """A category of senders, with those below it; the tree has three levels.

    Args:
        name: Name of the category in Korean.
        code: Code of this category: three digits at the top, four below; unique only under its parent.
        parent_code: Code of the category one level up; empty at the top.
        depth: Level in the tree, 1 at the top and 3 at the bottom.
        subcategories: Categories one level down; empty on the third level.
    """

    name: str
    code: str
    parent_code: str | None | Unset
    depth: int | None | Unset
    subcategories: builtins.list[KakaoTalkSenderCategory] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str,
        code: str,
        parent_code: str | None | Unset = UNSET,
        depth: int | None | Unset = UNSET,
        subcategories: Sequence[KakaoTalkSenderCategory | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {"name": name, "code": code, "parentCode": parent_code, "depth": depth, "subcategories": subcategories}
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "name"
            self.name = data[at]
            at = "code"
            self.code = data[at]
            self.parent_code = get("parentCode", UNSET)
            self.depth = get("depth", UNSET)
            value = get("subcategories", UNSET)
            if value is not UNSET and value is not None:
                at = "subcategories"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    KakaoTalkSenderCategory.from_dict(value)
                    if type(value) is dict
                    else as_model(value, KakaoTalkSenderCategory)
                    for value in value
                ]
            self.subcategories = value
        except Exception as error:
            raise located(error, "KakaoTalkSenderCategory", at, data) from error
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
