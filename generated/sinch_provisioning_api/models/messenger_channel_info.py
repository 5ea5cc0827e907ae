# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .channel_status import ChannelStatus

_FIELDS: Final = (
    ("status", "status"),
    ("name", "name"),
    ("status_description", "statusDescription"),
    ("id", "id"),
    ("global_brand_page_name", "globalBrandPageName"),
)
_NAMES: Final = frozenset({"status", "name", "statusDescription", "id", "globalBrandPageName"})
_CHANNEL_STATUS: Final[dict[Any, ChannelStatus]] = {member.value: member for member in ChannelStatus}


@define(init=False)
class MessengerChannelInfo:
    """Facebook page behind the channel.

    Args:
        status: Health of the channel.
        name: Name of the page.
        status_description: Why the channel does not work; absent while it does.
        id: Identifier of the page at Facebook.
        global_brand_page_name: Name of the page with country codes, for global pages; only page
            administrators get it.
    """

    status: ChannelStatus
    name: str | None | Unset
    status_description: str | None | Unset
    id: str | None | Unset
    global_brand_page_name: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: ChannelStatus | str,
        name: str | None | Unset = UNSET,
        status_description: str | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        global_brand_page_name: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "status": status,
                "name": name,
                "statusDescription": status_description,
                "id": id,
                "globalBrandPageName": global_brand_page_name,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "status"
            value = data[at]
            value = _CHANNEL_STATUS.get(value) or ChannelStatus(value)
            self.status = value
            self.name = get("name", UNSET)
            self.status_description = get("statusDescription", UNSET)
            self.id = get("id", UNSET)
            self.global_brand_page_name = get("globalBrandPageName", UNSET)
        except Exception as error:
            raise located(error, "MessengerChannelInfo", at, data) from error
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
