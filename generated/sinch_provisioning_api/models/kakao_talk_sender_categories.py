# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_list, as_model, as_object, encode_model, located, shape
from .kakao_talk_sender_category import KakaoTalkSenderCategory

_FIELDS: Final = (("categories", "categories"),)
_NAMES: Final = frozenset({"categories"})


@define(init=False)
class KakaoTalkSenderCategories:
    """The categories of senders as a tree.

    Args:
        categories: Top-level categories with everything under them.
    """

    categories: builtins.list[KakaoTalkSenderCategory]
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, categories: Sequence[KakaoTalkSenderCategory | Mapping[str, Any]]) -> None:
        self._load({"categories": categories})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "categories"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [
                KakaoTalkSenderCategory.from_dict(value)
                if type(value) is dict
                else as_model(value, KakaoTalkSenderCategory)
                for value in value
            ]
            self.categories = value
        except Exception as error:
            raise located(error, "KakaoTalkSenderCategories", at, data) from error
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
