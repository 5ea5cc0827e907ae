# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .create_rcs_sender_details import CreateRcsSenderDetails
from .rcs_billing_category import RcsBillingCategory
from .rcs_use_case import RcsUseCase
from .region import Region

_FIELDS: Final = (
    ("region", "region"),
    ("billing_category", "billingCategory"),
    ("use_case", "useCase"),
    ("details", "details"),
)
_NAMES: Final = frozenset({"region", "billingCategory", "useCase", "details"})
_RCS_BILLING_CATEGORY: Final[dict[Any, RcsBillingCategory]] = {member.value: member for member in RcsBillingCategory}
_RCS_USE_CASE: Final[dict[Any, RcsUseCase]] = {member.value: member for member in RcsUseCase}
_REGION: Final[dict[Any, Region]] = {member.value: member for member in Region}


@define(init=False)
class CreateRcsSender:
    """A sender to be created. Region, billing category and use case are all it takes for a draft; details
    may come now or later by update.

    Args:
        region: Region to create the sender in. It cannot be changed later.
        billing_category: How the traffic of the sender is to be billed. It cannot be changed later.
        use_case: What the sender is to be used for. It cannot be changed later, and decides what is
            asked.
        details: Brand, testers, countries and answers. All of it may be left out: without a complete
            brand the sender is a DRAFT, with one it is set up and becomes IN_TEST.
    """

    region: Region
    billing_category: RcsBillingCategory
    use_case: RcsUseCase
    details: CreateRcsSenderDetails | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        region: Region | str,
        billing_category: RcsBillingCategory | str,
        use_case: RcsUseCase | str,
        details: CreateRcsSenderDetails | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"region": region, "billingCategory": billing_category, "useCase": use_case, "details": details})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "region"
            value = data[at]
            value = _REGION.get(value) or Region(value)
            self.region = value
            at = "billingCategory"
            value = data[at]
            value = _RCS_BILLING_CATEGORY.get(value) or RcsBillingCategory(value)
            self.billing_category = value
            at = "useCase"
            value = data[at]
            value = _RCS_USE_CASE.get(value) or RcsUseCase(value)
            self.use_case = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    CreateRcsSenderDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsSenderDetails)
                )
            self.details = value
        except Exception as error:
            raise located(error, "CreateRcsSender", at, data) from error
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
