# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .subproject_status import SubprojectStatus

_FIELDS: Final = (
    ("name", "name"),
    ("id", "id"),
    ("parent_project_id", "parentProjectId"),
    ("status", "status"),
    ("labels", "labels"),
)
_NAMES: Final = frozenset({"name", "id", "parentProjectId", "status", "labels"})
_SUBPROJECT_STATUS: Final[dict[Any, SubprojectStatus]] = {member.value: member for member in SubprojectStatus}


@define(init=False)
class Subproject:
    """The subproject that was made.

    Args:
        name: Name of the subproject.
        id: Project id of the subproject, a UUID.
        parent_project_id: Project it hangs under, the projectId of the request.
        status: How far the subproject is.
        labels: Labels of the subproject, texts by name; absent when none were given.
    """

    name: str
    id: str
    parent_project_id: str
    status: SubprojectStatus
    labels: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str,
        id: str,
        parent_project_id: str,
        status: SubprojectStatus | str,
        labels: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"name": name, "id": id, "parentProjectId": parent_project_id, "status": status, "labels": labels})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "name"
            self.name = data[at]
            at = "id"
            self.id = data[at]
            at = "parentProjectId"
            self.parent_project_id = data[at]
            at = "status"
            value = data[at]
            value = _SUBPROJECT_STATUS.get(value) or SubprojectStatus(value)
            self.status = value
            self.labels = get("labels", UNSET)
        except Exception as error:
            raise located(error, "Subproject", at, data) from error
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
