# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_object,
    encode_model,
    located,
)
from .whats_app_conversation_app_region import WhatsAppConversationAppRegion

_FIELDS: Final = (
    ("id", "id"),
    ("project_id", "projectId"),
    ("region", "region"),
)
_NAMES: Final = frozenset(
    {
        "id",
        "projectId",
        "region",
    }
)
_WHATS_APP_CONVERSATION_APP_REGION: Final[dict[Any, WhatsAppConversationAppRegion]] = {
    member.value: member for member in WhatsAppConversationAppRegion
}


@define(init=False)
class WhatsAppConversationApiApp:
    """The Conversation API app the sender is plugged into.

    Args:
        id: App id (32 hex digits in the examples).
        project_id: Project the app belongs to.
        region: Region of the linked Conversation API app, upper case.
    """

    id: str
    project_id: str
    region: WhatsAppConversationAppRegion
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str,
        project_id: str,
        region: WhatsAppConversationAppRegion | str,
    ) -> None:
        self._load(
            {
                "id": id,
                "projectId": project_id,
                "region": region,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "id"
            self.id = data[at]
            at = "projectId"
            self.project_id = data[at]
            at = "region"
            value = data[at]
            value = _WHATS_APP_CONVERSATION_APP_REGION.get(value) or WhatsAppConversationAppRegion(value)
            self.region = value
        except Exception as error:
            raise located(error, "WhatsAppConversationApiApp", at, data) from error
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
