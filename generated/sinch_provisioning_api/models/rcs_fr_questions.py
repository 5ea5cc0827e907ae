# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_question import RcsQuestion

_FIELDS: Final = (("full_company_address", "fullCompanyAddress"), ("siren", "siren"))
_NAMES: Final = frozenset({"fullCompanyAddress", "siren"})


@define(init=False)
class RcsFrQuestions:
    """The questions for a launch in France, each under the name of its answer.

    Args:
        full_company_address: Asks for the full address of the company.
        siren: Asks for the SIREN number of the company.
    """

    full_company_address: RcsQuestion | None | Unset
    siren: RcsQuestion | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        full_company_address: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        siren: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"fullCompanyAddress": full_company_address, "siren": siren})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("fullCompanyAddress", UNSET)
            if value is not UNSET and value is not None:
                at = "fullCompanyAddress"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.full_company_address = value
            value = get("siren", UNSET)
            if value is not UNSET and value is not None:
                at = "siren"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.siren = value
        except Exception as error:
            raise located(error, "RcsFrQuestions", at, data) from error
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
