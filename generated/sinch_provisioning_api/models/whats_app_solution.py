# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .whats_app_meta_app import WhatsAppMetaApp
from .whats_app_solution_details import WhatsAppSolutionDetails

if TYPE_CHECKING:
    from .. import params


class WhatsAppSolution(Model):
    """A Multi-Partner Solution: an agreement at Meta between an app of a tech provider and one of Sinch,
    by which both serve the customers of the former.
    """

    id: str | None = None
    """Identifier of the solution."""
    details: WhatsAppSolutionDetails | None = None
    """What the solution is called."""
    partner_app: WhatsAppMetaApp | None = None
    """App of the tech provider."""
    owner_app: WhatsAppMetaApp | None = None
    """App of Sinch, the solution partner."""
    assigned: bool | None = None
    """Whether this project uses the solution."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppSolutionValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        details: WhatsAppSolutionDetails | Mapping[str, Any] | Unset = UNSET,
        partner_app: WhatsAppMetaApp | Mapping[str, Any] | Unset = UNSET,
        owner_app: WhatsAppMetaApp | Mapping[str, Any] | Unset = UNSET,
        assigned: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppSolutionDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppSolutionDetails)
                    )
                self.details = value
            else:
                known -= 1
            if "partnerApp" in data:
                at = "partnerApp"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppMetaApp)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppMetaApp)
                    )
                self.partner_app = value
            else:
                known -= 1
            if "ownerApp" in data:
                at = "ownerApp"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppMetaApp)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppMetaApp)
                    )
                self.owner_app = value
            else:
                known -= 1
            if "assigned" in data:
                self.assigned = data["assigned"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppSolution", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is WhatsAppSolutionDetails else encode(value)
        if "partner_app" in present:
            value = present["partner_app"]
            members["partnerApp"] = value._dump() if type(value) is WhatsAppMetaApp else encode(value)
        if "owner_app" in present:
            value = present["owner_app"]
            members["ownerApp"] = value._dump() if type(value) is WhatsAppMetaApp else encode(value)
        if "assigned" in present:
            value = present["assigned"]
            members["assigned"] = value if type(value) is bool else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT),
            "details": shapes.Property("details", shapes.Object(WhatsAppSolutionDetails)),
            "partnerApp": shapes.Property("partner_app", shapes.Object(WhatsAppMetaApp)),
            "ownerApp": shapes.Property("owner_app", shapes.Object(WhatsAppMetaApp)),
            "assigned": shapes.Property("assigned", shapes.BOOLEAN),
        }
