# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .create_rcs_answer_metadata import CreateRcsAnswerMetadata

_FIELDS: Final = (
    ("full_company_address", "fullCompanyAddress"),
    ("full_company_address_metadata", "fullCompanyAddressMetadata"),
    ("siren", "siren"),
)
_NAMES: Final = frozenset({"fullCompanyAddress", "fullCompanyAddressMetadata", "siren"})


@define(init=False)
class CreateRcsFrAnswers:
    """Answers for a launch in France, to be created. Any of them may come later by update.

    Args:
        full_company_address: Full address of the company.
        full_company_address_metadata: How to read fullCompanyAddress; left out when it is read as it
            stands.
        siren: SIREN number of the company in the French register, nine digits.
    """

    full_company_address: str | None | Unset
    full_company_address_metadata: CreateRcsAnswerMetadata | None | Unset
    siren: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        full_company_address: str | None | Unset = UNSET,
        full_company_address_metadata: CreateRcsAnswerMetadata | Mapping[str, Any] | None | Unset = UNSET,
        siren: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "fullCompanyAddress": full_company_address,
                "fullCompanyAddressMetadata": full_company_address_metadata,
                "siren": siren,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.full_company_address = get("fullCompanyAddress", UNSET)
            value = get("fullCompanyAddressMetadata", UNSET)
            if value is not UNSET and value is not None:
                at = "fullCompanyAddressMetadata"
                value = (
                    CreateRcsAnswerMetadata.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsAnswerMetadata)
                )
            self.full_company_address_metadata = value
            self.siren = get("siren", UNSET)
        except Exception as error:
            raise located(error, "CreateRcsFrAnswers", at, data) from error
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
