# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .update_rcs_answer_metadata import UpdateRcsAnswerMetadata

if TYPE_CHECKING:
    from .. import params


class UpdateRcsFrAnswers(Model):
    """Answers for a launch in France that are to change. What is absent stays; null removes."""

    full_company_address: str | None = None
    """Full address of the company. null removes it."""
    full_company_address_metadata: UpdateRcsAnswerMetadata | None = None
    """What is to change in how fullCompanyAddress is read."""
    siren: str | None = None
    """SIREN number of the company in the French register, nine digits. null removes it."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateRcsFrAnswersValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(
        self,
        *,
        full_company_address: str | None | Unset = UNSET,
        full_company_address_metadata: UpdateRcsAnswerMetadata | params.UpdateRcsAnswerMetadataDict | Unset = UNSET,
        siren: str | None | Unset = UNSET,
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
                        new(UpdateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsAnswerMetadata)
                    )
                self.full_company_address_metadata = value
            else:
                known -= 1
            if "siren" in data:
                self.siren = data["siren"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "UpdateRcsFrAnswers", at, data) from error
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
                value._dump() if type(value) is UpdateRcsAnswerMetadata else encode(value)
            )
        if "siren" in present:
            value = present["siren"]
            members["siren"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "fullCompanyAddress": shapes.Property("full_company_address", shapes.Nullable(shapes.TEXT)),
            "fullCompanyAddressMetadata": shapes.Property(
                "full_company_address_metadata", shapes.Object(UpdateRcsAnswerMetadata)
            ),
            "siren": shapes.Property("siren", shapes.Nullable(shapes.TEXT)),
        }
