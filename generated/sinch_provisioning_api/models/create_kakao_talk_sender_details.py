# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class CreateKakaoTalkSenderDetails(Model):
    """Details of a sender to be created. A draft may hold any part of them; with the status `SUBMIT`,
    `adminPhoneNo`, `name` and the three category codes are needed.
    """

    name: str | None = None
    """Display name of the sender, up to 512 characters. Needed to submit."""
    admin_phone_no: str | None = None
    """Phone number of the channel administrator, E.164 with a leading plus, up to 15 characters. Needed to
    submit."""
    logo_image: str | None = None
    """Public address of the logo, a JPEG or PNG image of at most 5 MB."""
    top_level_category_code: str | None = None
    """Code of the first-level sender category, three digits as text. Needed to submit."""
    mid_level_category_code: str | None = None
    """Code of the second-level sender category, four digits as text. Needed to submit."""
    sub_level_category_code: str | None = None
    """Code of the third-level sender category, four digits as text. Needed to submit."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateKakaoTalkSenderDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        admin_phone_no: str | Unset = UNSET,
        logo_image: str | Unset = UNSET,
        top_level_category_code: str | Unset = UNSET,
        mid_level_category_code: str | Unset = UNSET,
        sub_level_category_code: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 6
        if "name" in data:
            self.name = data["name"]
        else:
            known -= 1
        if "adminPhoneNo" in data:
            self.admin_phone_no = data["adminPhoneNo"]
        else:
            known -= 1
        if "logoImage" in data:
            self.logo_image = data["logoImage"]
        else:
            known -= 1
        if "topLevelCategoryCode" in data:
            value = data["topLevelCategoryCode"]
            self.top_level_category_code = share(value, value) if type(value) is str else value
        else:
            known -= 1
        if "midLevelCategoryCode" in data:
            value = data["midLevelCategoryCode"]
            self.mid_level_category_code = share(value, value) if type(value) is str else value
        else:
            known -= 1
        if "subLevelCategoryCode" in data:
            value = data["subLevelCategoryCode"]
            self.sub_level_category_code = share(value, value) if type(value) is str else value
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "admin_phone_no" in present:
            value = present["admin_phone_no"]
            members["adminPhoneNo"] = value if type(value) is str else encode(value)
        if "logo_image" in present:
            value = present["logo_image"]
            members["logoImage"] = value if type(value) is str else encode(value)
        if "top_level_category_code" in present:
            value = present["top_level_category_code"]
            members["topLevelCategoryCode"] = value if type(value) is str else encode(value)
        if "mid_level_category_code" in present:
            value = present["mid_level_category_code"]
            members["midLevelCategoryCode"] = value if type(value) is str else encode(value)
        if "sub_level_category_code" in present:
            value = present["sub_level_category_code"]
            members["subLevelCategoryCode"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "adminPhoneNo": shapes.Property("admin_phone_no", shapes.TEXT),
            "logoImage": shapes.Property("logo_image", shapes.TEXT),
            "topLevelCategoryCode": shapes.Property("top_level_category_code", shapes.TEXT),
            "midLevelCategoryCode": shapes.Property("mid_level_category_code", shapes.TEXT),
            "subLevelCategoryCode": shapes.Property("sub_level_category_code", shapes.TEXT),
        }
