# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape

_FIELDS: Final = (
    ("name", "name"),
    ("admin_phone_no", "adminPhoneNo"),
    ("logo_image", "logoImage"),
    ("top_level_category_code", "topLevelCategoryCode"),
    ("mid_level_category_code", "midLevelCategoryCode"),
    ("sub_level_category_code", "subLevelCategoryCode"),
)
_NAMES: Final = frozenset(
    {"name", "adminPhoneNo", "logoImage", "topLevelCategoryCode", "midLevelCategoryCode", "subLevelCategoryCode"}
)


@define(init=False)
class UpdateKakaoTalkSenderDetails:
    """Details of a sender to be changed; what is absent stays as it is.

    Args:
        name: Display name of the sender, up to 512 characters.
        admin_phone_no: Phone number of the channel administrator, E.164 with a leading plus, up to 15
            characters.
        logo_image: Public address of the logo, a JPEG or PNG image of at most 5 MB; null removes it.
        top_level_category_code: Code of the first-level sender category, three digits as text.
        mid_level_category_code: Code of the second-level sender category, four digits as text.
        sub_level_category_code: Code of the third-level sender category, four digits as text.
    """

    name: str | None | Unset
    admin_phone_no: str | None | Unset
    logo_image: str | None | Unset
    top_level_category_code: str | None | Unset
    mid_level_category_code: str | None | Unset
    sub_level_category_code: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        admin_phone_no: str | None | Unset = UNSET,
        logo_image: str | None | Unset = UNSET,
        top_level_category_code: str | None | Unset = UNSET,
        mid_level_category_code: str | None | Unset = UNSET,
        sub_level_category_code: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "adminPhoneNo": admin_phone_no,
                "logoImage": logo_image,
                "topLevelCategoryCode": top_level_category_code,
                "midLevelCategoryCode": mid_level_category_code,
                "subLevelCategoryCode": sub_level_category_code,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            self.admin_phone_no = get("adminPhoneNo", UNSET)
            self.logo_image = get("logoImage", UNSET)
            self.top_level_category_code = get("topLevelCategoryCode", UNSET)
            self.mid_level_category_code = get("midLevelCategoryCode", UNSET)
            self.sub_level_category_code = get("subLevelCategoryCode", UNSET)
        except Exception as error:
            raise located(error, "UpdateKakaoTalkSenderDetails", at, data) from error
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
