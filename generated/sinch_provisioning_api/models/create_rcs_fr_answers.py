# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .create_rcs_answer_metadata import CreateRcsAnswerMetadata

if TYPE_CHECKING:
    from .. import params


class CreateRcsFrAnswers(Model):
    """Answers for a launch in France, to be created. Any of them may come later by update."""

    full_company_address: str | None = None
    """Full address of the company."""
    full_company_address_metadata: CreateRcsAnswerMetadata | None = None
    """How to read fullCompanyAddress; left out when it is read as it stands."""
    siren: str | None = None
    """SIREN number of the company in the French register, nine digits."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsFrAnswersValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        full_company_address: str | Unset = UNSET,
        full_company_address_metadata: CreateRcsAnswerMetadata | params.CreateRcsAnswerMetadataDict | Unset = UNSET,
        siren: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "fullCompanyAddress" in data:
                self.full_company_address = data["fullCompanyAddress"]
            else:
                known -= 1
            if "fullCompanyAddressMetadata" in data:
                at = "fullCompanyAddressMetadata"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsAnswerMetadata)
                    )
                self.full_company_address_metadata = value
            else:
                known -= 1
            if "siren" in data:
                self.siren = data["siren"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateRcsFrAnswers", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "full_company_address" in present:
            value = present["full_company_address"]
            members["fullCompanyAddress"] = value if type(value) is str else encode(value)
        if "full_company_address_metadata" in present:
            value = present["full_company_address_metadata"]
            members["fullCompanyAddressMetadata"] = (
                value._dump() if type(value) is CreateRcsAnswerMetadata else encode(value)
            )
        if "siren" in present:
            value = present["siren"]
            members["siren"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "fullCompanyAddress": shapes.Property("full_company_address", shapes.TEXT),
            "fullCompanyAddressMetadata": shapes.Property(
                "full_company_address_metadata", shapes.Object(CreateRcsAnswerMetadata)
            ),
            "siren": shapes.Property("siren", shapes.TEXT),
        }
