# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .kakao_talk_template import KakaoTalkTemplate

_FIELDS: Final = (
    ("templates", "templates"),
    ("total_size", "totalSize"),
    ("page_size", "pageSize"),
    ("previous_page_token", "previousPageToken"),
    ("next_page_token", "nextPageToken"),
)
_NAMES: Final = frozenset({"templates", "totalSize", "pageSize", "previousPageToken", "nextPageToken"})


@define(init=False)
class KakaoTalkTemplatePage:
    """One page of KakaoTalk templates.

    Args:
        templates: The templates of this page, alphabetical by name.
        total_size: Number of items over all pages.
        page_size: Number of items a page of this listing holds at most.
        previous_page_token: Token of the page before this one; absent on the first page.
        next_page_token: Token of the page after this one; absent on the last page.
    """

    templates: builtins.list[KakaoTalkTemplate]
    total_size: int | None | Unset
    page_size: int | None | Unset
    previous_page_token: str | None | Unset
    next_page_token: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        templates: Sequence[KakaoTalkTemplate | Mapping[str, Any]],
        total_size: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        previous_page_token: str | None | Unset = UNSET,
        next_page_token: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "templates": templates,
                "totalSize": total_size,
                "pageSize": page_size,
                "previousPageToken": previous_page_token,
                "nextPageToken": next_page_token,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "templates"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [
                KakaoTalkTemplate.from_dict(value) if type(value) is dict else as_model(value, KakaoTalkTemplate)
                for value in value
            ]
            self.templates = value
            self.total_size = get("totalSize", UNSET)
            self.page_size = get("pageSize", UNSET)
            self.previous_page_token = get("previousPageToken", UNSET)
            self.next_page_token = get("nextPageToken", UNSET)
        except Exception as error:
            raise located(error, "KakaoTalkTemplatePage", at, data) from error
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
