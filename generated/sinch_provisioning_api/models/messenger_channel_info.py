# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .channel_status import ChannelStatus

if TYPE_CHECKING:
    from .. import params

_CHANNEL_STATUS: Final = members_of(ChannelStatus)


class MessengerChannelInfo(Model):
    """Facebook page behind the channel."""

    status: ChannelStatus
    """Health of the channel."""
    name: str | None = None
    """Name of the page."""
    status_description: str | None = None
    """Why the channel does not work; absent while it does."""
    id: str | None = None
    """Identifier of the page at Facebook."""
    global_brand_page_name: str | None = None
    """Name of the page with country codes, for global pages; only page administrators get it."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.MessengerChannelInfoValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: ChannelStatus | str,
        name: str | Unset = UNSET,
        status_description: str | Unset = UNSET,
        id: str | Unset = UNSET,
        global_brand_page_name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            at = "status"
            value = data[at]
            value = _CHANNEL_STATUS[value]
            self.status = value
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "statusDescription" in data:
                self.status_description = data["statusDescription"]
            else:
                known -= 1
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "globalBrandPageName" in data:
                self.global_brand_page_name = data["globalBrandPageName"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "MessengerChannelInfo", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is ChannelStatus else encode(value)
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "status_description" in present:
            value = present["status_description"]
            members["statusDescription"] = value if type(value) is str else encode(value)
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "global_brand_page_name" in present:
            value = present["global_brand_page_name"]
            members["globalBrandPageName"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(ChannelStatus), required=True),
            "name": shapes.Property("name", shapes.TEXT),
            "statusDescription": shapes.Property("status_description", shapes.TEXT),
            "id": shapes.Property("id", shapes.TEXT),
            "globalBrandPageName": shapes.Property("global_brand_page_name", shapes.TEXT),
        }
