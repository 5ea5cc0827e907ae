# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_question import RcsQuestion

if TYPE_CHECKING:
    from .. import params


class RcsFrQuestions(Model):
    """The questions for a launch in France, each under the name of its answer."""

    full_company_address: RcsQuestion | None = None
    """Asks for the full address of the company."""
    siren: RcsQuestion | None = None
    """Asks for the SIREN number of the company."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsFrQuestionsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        full_company_address: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        siren: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            if "fullCompanyAddress" in data:
                at = "fullCompanyAddress"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.full_company_address = value
            else:
                known -= 1
            if "siren" in data:
                at = "siren"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.siren = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsFrQuestions", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "full_company_address" in present:
            value = present["full_company_address"]
            members["fullCompanyAddress"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "siren" in present:
            value = present["siren"]
            members["siren"] = value._dump() if type(value) is RcsQuestion else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "fullCompanyAddress": shapes.Property("full_company_address", shapes.Object(RcsQuestion)),
            "siren": shapes.Property("siren", shapes.Object(RcsQuestion)),
        }
