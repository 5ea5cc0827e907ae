# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_model, located
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

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            if "id" in data:
                self.id = data["id"]
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        WhatsAppSolutionDetails._decode(value)
                        if type(value) is dict
                        else as_model(value, WhatsAppSolutionDetails)
                    )
                self.details = value
            if "partnerApp" in data:
                at = "partnerApp"
                value = data[at]
                if value is not None:
                    value = WhatsAppMetaApp._decode(value) if type(value) is dict else as_model(value, WhatsAppMetaApp)
                self.partner_app = value
            if "ownerApp" in data:
                at = "ownerApp"
                value = data[at]
                if value is not None:
                    value = WhatsAppMetaApp._decode(value) if type(value) is dict else as_model(value, WhatsAppMetaApp)
                self.owner_app = value
            if "assigned" in data:
                self.assigned = data["assigned"]
        except Exception as error:
            raise located(error, "WhatsAppSolution", at, data) from error

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
