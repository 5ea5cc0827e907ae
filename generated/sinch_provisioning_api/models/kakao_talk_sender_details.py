# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    UNSET,
    Unset,
    as_object,
    encode_model,
    located,
)

_FIELDS: Final = (
    ("name", "name"),
    ("admin_phone_no", "adminPhoneNo"),
    ("top_level_category_code", "topLevelCategoryCode"),
    ("mid_level_category_code", "midLevelCategoryCode"),
    ("sub_level_category_code", "subLevelCategoryCode"),
    ("logo_image", "logoImage"),
)
_NAMES: Final = frozenset(
    {
        "name",
        "adminPhoneNo",
        "topLevelCategoryCode",
        "midLevelCategoryCode",
        "subLevelCategoryCode",
        "logoImage",
    }
)


@define(init=False)
class KakaoTalkSenderDetails:
    """Live details of a sender.

    Args:
        name: Display name of the sender.
        admin_phone_no: Phone number of the channel administrator, E.164 with a leading plus.
        top_level_category_code: First-level sender category, three digits as text.
        mid_level_category_code: Second-level sender category, four digits as text.
        sub_level_category_code: Third-level sender category, four digits as text.
        logo_image: Address of the logo image.
    """

    name: str
    admin_phone_no: str
    top_level_category_code: str
    mid_level_category_code: str
    sub_level_category_code: str
    logo_image: str | None | Unset
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str,
        admin_phone_no: str,
        top_level_category_code: str,
        mid_level_category_code: str,
        sub_level_category_code: str,
        logo_image: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "adminPhoneNo": admin_phone_no,
                "topLevelCategoryCode": top_level_category_code,
                "midLevelCategoryCode": mid_level_category_code,
                "subLevelCategoryCode": sub_level_category_code,
                "logoImage": logo_image,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "name"
            self.name = data[at]
            at = "adminPhoneNo"
            self.admin_phone_no = data[at]
            at = "topLevelCategoryCode"
            self.top_level_category_code = data[at]
            at = "midLevelCategoryCode"
            self.mid_level_category_code = data[at]
            at = "subLevelCategoryCode"
            self.sub_level_category_code = data[at]
            self.logo_image = get("logoImage", UNSET)
        except Exception as error:
            raise located(error, "KakaoTalkSenderDetails", at, data) from error
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
