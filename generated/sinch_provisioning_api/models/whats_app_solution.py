# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    UNSET,
    Unset,
    as_model,
    as_object,
    encode_model,
    located,
)
from .whats_app_meta_app import WhatsAppMetaApp
from .whats_app_solution_details import WhatsAppSolutionDetails

_FIELDS: Final = (
    ("id", "id"),
    ("details", "details"),
    ("assigned", "assigned"),
    ("partner_app", "partnerApp"),
    ("owner_app", "ownerApp"),
)
_NAMES: Final = frozenset(
    {
        "id",
        "details",
        "assigned",
        "partnerApp",
        "ownerApp",
    }
)


@define(init=False)
class WhatsAppSolution:
    """A Multi-Partner Solution between a tech provider and Sinch.

    Args:
        id: Solution id.
        details: Describes a solution.
        assigned: Whether this project uses the solution.
        partner_app: A Meta app.
        owner_app: A Meta app.
    """

    id: str
    details: WhatsAppSolutionDetails
    assigned: bool
    partner_app: WhatsAppMetaApp | None | Unset
    owner_app: WhatsAppMetaApp | None | Unset
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str,
        details: WhatsAppSolutionDetails | Mapping[str, Any],
        assigned: bool,
        partner_app: WhatsAppMetaApp | Mapping[str, Any] | None | Unset = UNSET,
        owner_app: WhatsAppMetaApp | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "id": id,
                "details": details,
                "assigned": assigned,
                "partnerApp": partner_app,
                "ownerApp": owner_app,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "id"
            self.id = data[at]
            at = "details"
            value = data[at]
            value = (
                WhatsAppSolutionDetails.from_dict(value)
                if type(value) is dict
                else as_model(value, WhatsAppSolutionDetails)
            )
            self.details = value
            at = "assigned"
            self.assigned = data[at]
            value = get("partnerApp", UNSET)
            if value is not UNSET and value is not None:
                at = "partnerApp"
                value = WhatsAppMetaApp.from_dict(value) if type(value) is dict else as_model(value, WhatsAppMetaApp)
            self.partner_app = value
            value = get("ownerApp", UNSET)
            if value is not UNSET and value is not None:
                at = "ownerApp"
                value = WhatsAppMetaApp.from_dict(value) if type(value) is dict else as_model(value, WhatsAppMetaApp)
            self.owner_app = value
        except Exception as error:
            raise located(error, "WhatsAppSolution", at, data) from error
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
