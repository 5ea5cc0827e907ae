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
from .rcs_conversation_api_app_region import RcsConversationApiAppRegion

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
_RCS_CONVERSATION_API_APP_REGION: Final[dict[Any, RcsConversationApiAppRegion]] = {
    member.value: member for member in RcsConversationApiAppRegion
}


@define(init=False)
class RcsConversationApiApp:
    """The Conversation API app a sender is connected to.

    Args:
        id: Id of the app.
        project_id: Project that owns the app; it may differ from the project of the sender.
        region: Region of the connected app.
    """

    id: str
    project_id: str
    region: RcsConversationApiAppRegion
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str,
        project_id: str,
        region: RcsConversationApiAppRegion | str,
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
            value = _RCS_CONVERSATION_API_APP_REGION.get(value) or RcsConversationApiAppRegion(value)
            self.region = value
        except Exception as error:
            raise located(error, "RcsConversationApiApp", at, data) from error
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
