# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .whats_app_meta_app import WhatsAppMetaApp
from .whats_app_solution_details import WhatsAppSolutionDetails

_FIELDS: Final = (
    ("id", "id"),
    ("details", "details"),
    ("partner_app", "partnerApp"),
    ("owner_app", "ownerApp"),
    ("assigned", "assigned"),
)
_NAMES: Final = frozenset({"id", "details", "partnerApp", "ownerApp", "assigned"})


@define(init=False)
class WhatsAppSolution:
    """A Multi-Partner Solution: an agreement at Meta between an app of a tech provider and one of Sinch,
    by which both serve the customers of the former.

    Args:
        id: Identifier of the solution.
        details: What the solution is called.
        partner_app: App of the tech provider.
        owner_app: App of Sinch, the solution partner.
        assigned: Whether this project uses the solution.
    """

    id: str | None | Unset
    details: WhatsAppSolutionDetails | None | Unset
    partner_app: WhatsAppMetaApp | None | Unset
    owner_app: WhatsAppMetaApp | None | Unset
    assigned: bool | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        details: WhatsAppSolutionDetails | Mapping[str, Any] | None | Unset = UNSET,
        partner_app: WhatsAppMetaApp | Mapping[str, Any] | None | Unset = UNSET,
        owner_app: WhatsAppMetaApp | Mapping[str, Any] | None | Unset = UNSET,
        assigned: bool | None | Unset = UNSET,
    ) -> None:
        self._load(
            {"id": id, "details": details, "partnerApp": partner_app, "ownerApp": owner_app, "assigned": assigned}
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.id = get("id", UNSET)
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    WhatsAppSolutionDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppSolutionDetails)
                )
            self.details = value
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
            self.assigned = get("assigned", UNSET)
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
