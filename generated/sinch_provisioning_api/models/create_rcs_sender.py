# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .create_rcs_sender_details import CreateRcsSenderDetails
from .rcs_billing_category import RcsBillingCategory
from .rcs_use_case import RcsUseCase
from .region import Region

if TYPE_CHECKING:
    from .. import params

_RCS_BILLING_CATEGORY: Final = members_of(RcsBillingCategory)
_RCS_USE_CASE: Final = members_of(RcsUseCase)
_REGION: Final = members_of(Region)


class CreateRcsSender(Model):
    """A sender to be created. Region, billing category and use case are all it takes for a draft; details
    may come now or later by update.
    """

    region: Region
    """Region to create the sender in. It cannot be changed later."""
    billing_category: RcsBillingCategory
    """How the traffic of the sender is to be billed. It cannot be changed later."""
    use_case: RcsUseCase
    """What the sender is to be used for. It cannot be changed later, and decides what is asked."""
    details: CreateRcsSenderDetails | None = None
    """Brand, testers, countries and answers. All of it may be left out: without a complete brand the
    sender is a DRAFT, with one it is set up and becomes IN_TEST."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsSenderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        region: Region | params.RegionText,
        billing_category: RcsBillingCategory | params.RcsBillingCategoryText,
        use_case: RcsUseCase | params.RcsUseCaseText,
        details: CreateRcsSenderDetails | params.CreateRcsSenderDetailsDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "region"
            value = data[at]
            value = _REGION[value]
            self.region = value
            at = "billingCategory"
            value = data[at]
            value = _RCS_BILLING_CATEGORY[value]
            self.billing_category = value
            at = "useCase"
            value = data[at]
            value = _RCS_USE_CASE[value]
            self.use_case = value
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsSenderDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsSenderDetails)
                    )
                self.details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateRcsSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "region" in present:
            value = present["region"]
            members["region"] = value._value_ if type(value) is Region else encode(value)
        if "billing_category" in present:
            value = present["billing_category"]
            members["billingCategory"] = value._value_ if type(value) is RcsBillingCategory else encode(value)
        if "use_case" in present:
            value = present["use_case"]
            members["useCase"] = value._value_ if type(value) is RcsUseCase else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is CreateRcsSenderDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "region": shapes.Property("region", shapes.Member(Region), required=True),
            "billingCategory": shapes.Property("billing_category", shapes.Member(RcsBillingCategory), required=True),
            "useCase": shapes.Property("use_case", shapes.Member(RcsUseCase), required=True),
            "details": shapes.Property("details", shapes.Object(CreateRcsSenderDetails)),
        }
