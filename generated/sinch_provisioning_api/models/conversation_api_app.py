# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .reported_region import ReportedRegion

_FIELDS: Final = (("id", "id"), ("project_id", "projectId"), ("region", "region"))
_NAMES: Final = frozenset({"id", "projectId", "region"})
_REPORTED_REGION: Final[dict[Any, ReportedRegion]] = {member.value: member for member in ReportedRegion}


@define(init=False)
class ConversationApiApp:
    """The Conversation API app that a sender is connected to.

    Args:
        id: Identifier of the app, as the Conversation API shows it.
        project_id: Identifier of the project that owns the app; it may differ from the project of the
            sender.
        region: Region of the app.
    """

    id: str | None | Unset
    project_id: str | None | Unset
    region: ReportedRegion | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        region: ReportedRegion | str | None | Unset = UNSET,
    ) -> None:
        self._load({"id": id, "projectId": project_id, "region": region})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.id = get("id", UNSET)
            self.project_id = get("projectId", UNSET)
            value = get("region", UNSET)
            if value is not UNSET and value is not None:
                at = "region"
                value = _REPORTED_REGION.get(value) or ReportedRegion(value)
            self.region = value
        except Exception as error:
            raise located(error, "ConversationApiApp", at, data) from error
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
