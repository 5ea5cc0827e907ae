# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .subproject_status import SubprojectStatus

if TYPE_CHECKING:
    from .. import params

_SUBPROJECT_STATUS: Final = members_of(SubprojectStatus)


class Subproject(Model):
    """The subproject that was made."""

    name: str
    """Name of the subproject."""
    id: str
    """Project id of the subproject, a UUID."""
    parent_project_id: str
    """Project it hangs under, the projectId of the request."""
    status: SubprojectStatus
    """How far the subproject is."""
    labels: dict[str, Any] | None = None
    """Labels of the subproject, texts by name; absent when none were given."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.SubprojectValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str,
        id: str,
        parent_project_id: str,
        status: SubprojectStatus | str,
        labels: Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            at = "name"
            self.name = data[at]
            at = "id"
            self.id = data[at]
            at = "parentProjectId"
            value = data[at]
            self.parent_project_id = share(value, value) if type(value) is str else value
            at = "status"
            value = data[at]
            value = _SUBPROJECT_STATUS[value]
            self.status = value
            if "labels" in data:
                self.labels = data["labels"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "Subproject", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "parent_project_id" in present:
            value = present["parent_project_id"]
            members["parentProjectId"] = value if type(value) is str else encode(value)
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is SubprojectStatus else encode(value)
        if "labels" in present:
            value = present["labels"]
            members["labels"] = encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT, required=True),
            "id": shapes.Property("id", shapes.TEXT, required=True),
            "parentProjectId": shapes.Property("parent_project_id", shapes.TEXT, required=True),
            "status": shapes.Property("status", shapes.Member(SubprojectStatus), required=True),
            "labels": shapes.Property("labels", shapes.MAP),
        }
