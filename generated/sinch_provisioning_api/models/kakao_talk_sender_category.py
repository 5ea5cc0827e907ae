# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_list,
    as_model,
    as_object,
    encode_model,
    located,
)

_FIELDS: Final = (
    ("name", "name"),
    ("parent_code", "parentCode"),
    ("depth", "depth"),
    ("code", "code"),
    ("subcategories", "subcategories"),
)
_NAMES: Final = frozenset(
    {
        "name",
        "parentCode",
        "depth",
        "code",
        "subcategories",
    }
)


@define(init=False)
class KakaoTalkSenderCategory:
    """A category of senders, with those below it.

    Args:
        name: Korean name.
        parent_code: Code of the level above; empty at the top.
        depth: Level in the tree.
        code: Code of this category: three digits at the top, four below; unique only under its parent.
        subcategories: Level below; empty on the third level.
    """

    name: str
    parent_code: str
    depth: int
    code: str
    subcategories: builtins.list[KakaoTalkSenderCategory]
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str,
        parent_code: str,
        depth: int,
        code: str,
        subcategories: Sequence[KakaoTalkSenderCategory | Mapping[str, Any]],
    ) -> None:
        self._load(
            {
                "name": name,
                "parentCode": parent_code,
                "depth": depth,
                "code": code,
                "subcategories": subcategories,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "name"
            self.name = data[at]
            at = "parentCode"
            self.parent_code = data[at]
            at = "depth"
            self.depth = data[at]
            at = "code"
            self.code = data[at]
            at = "subcategories"
            value = data[at]
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
