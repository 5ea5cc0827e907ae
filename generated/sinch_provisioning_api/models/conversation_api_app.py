# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .reported_region import ReportedRegion

if TYPE_CHECKING:
    from .. import params

_REPORTED_REGION: Final = members_of(ReportedRegion)


class ConversationApiApp(Model):
    """The Conversation API app that a sender is connected to."""

    id: str | None = None
    """Identifier of the app, as the Conversation API shows it."""
    project_id: str | None = None
    """Identifier of the project that owns the app; it may differ from the project of the sender."""
    region: ReportedRegion | None = None
    """Region of the app."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.ConversationApiAppValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        region: ReportedRegion | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "projectId" in data:
                value = data["projectId"]
                self.project_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "region" in data:
                at = "region"
                value = data[at]
                if value is not None:
                    value = _REPORTED_REGION[value]
                self.region = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "ConversationApiApp", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "project_id" in present:
            value = present["project_id"]
            members["projectId"] = value if type(value) is str else encode(value)
        if "region" in present:
            value = present["region"]
            members["region"] = value._value_ if type(value) is ReportedRegion else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT),
            "projectId": shapes.Property("project_id", shapes.TEXT),
            "region": shapes.Property("region", shapes.Member(ReportedRegion)),
        }
