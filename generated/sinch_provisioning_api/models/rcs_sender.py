# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, parse_datetime, shape
from .conversation_api_app import ConversationApiApp
from .rcs_billing_category import RcsBillingCategory
from .rcs_country_status import RcsCountryStatus
from .rcs_hosting_region import RcsHostingRegion
from .rcs_sender_details import RcsSenderDetails
from .rcs_sender_state import RcsSenderState
from .rcs_supplier_details import RcsSupplierDetails
from .rcs_test_number_state import RcsTestNumberState
from .rcs_use_case import RcsUseCase
from .region import Region

_FIELDS: Final = (
    ("id", "id"),
    ("region", "region"),
    ("billing_category", "billingCategory"),
    ("use_case", "useCase"),
    ("state", "state"),
    ("test_number_states", "testNumberStates"),
    ("country_status", "countryStatus"),
    ("details", "details"),
    ("hosting_region", "hostingRegion"),
    ("auth_name", "authName"),
    ("auth_token", "authToken"),
    ("conversation_api_app", "conversationApiApp"),
    ("conversation_api_app_details", "conversationApiAppDetails"),
    ("created", "created"),
    ("modified", "modified"),
    ("launched", "launched"),
    ("supplier_details", "supplierDetails"),
)
_NAMES: Final = frozenset(
    {
        "id",
        "region",
        "billingCategory",
        "useCase",
        "state",
        "testNumberStates",
        "countryStatus",
        "details",
        "hostingRegion",
        "authName",
        "authToken",
        "conversationApiApp",
        "conversationApiAppDetails",
        "created",
        "modified",
        "launched",
        "supplierDetails",
    }
)
_RCS_BILLING_CATEGORY: Final[dict[Any, RcsBillingCategory]] = {member.value: member for member in RcsBillingCategory}
_RCS_HOSTING_REGION: Final[dict[Any, RcsHostingRegion]] = {member.value: member for member in RcsHostingRegion}
_RCS_SENDER_STATE: Final[dict[Any, RcsSenderState]] = {member.value: member for member in RcsSenderState}
_RCS_USE_CASE: Final[dict[Any, RcsUseCase]] = {member.value: member for member in RcsUseCase}
_REGION: Final[dict[Any, Region]] = {member.value: member for member in Region}


@define(init=False)
class RcsSender:
    """An RCS sender, with what its testers, operators and suppliers say of it.

    Args:
        id: Identifier of the sender, a UUID.
        region: Region of the sender; fixed when it is created.
        billing_category: How the traffic of the sender is billed; fixed when it is created.
        use_case: What the sender is used for; fixed when it is created.
        state: Where the sender stands in its life.
        test_number_states: Testers and how far their invitations got; absent while there are none.
        country_status: How far the launch is, country by country; absent while no country is chosen.
        details: Brand, testers, countries and questionnaire, as they were created and changed.
        hosting_region: Region in which Google hosts the sender; Sinch chooses it.
        auth_name: Name that connects the sender to a Conversation API app, where it is entered as the
            claimed identity (the id of the sender does not work there). Present once Sinch has set the
            sender up.
        auth_token: Token that connects the sender to a Conversation API app, where it is entered as the
            bearer token. Present once Sinch has set the sender up. It is a secret: keep it out of logs.
        conversation_api_app: Deprecated, use conversationApiAppDetails. Identifier of the Conversation
            API app the sender is connected to.
        conversation_api_app_details: The Conversation API app the sender is connected to; absent while
            there is none.
        created: When the sender was created, in UTC.
        modified: When the sender was last changed, in UTC.
        launched: When the sender was last launched, in UTC; absent before the first launch.
        supplier_details: Identifiers of the sender at its suppliers; present once Sinch has set it up.
    """

    id: str
    region: Region
    billing_category: RcsBillingCategory
    use_case: RcsUseCase
    state: RcsSenderState | None | Unset
    test_number_states: builtins.list[RcsTestNumberState] | None | Unset
    country_status: builtins.list[RcsCountryStatus] | None | Unset
    details: RcsSenderDetails | None | Unset
    hosting_region: RcsHostingRegion | None | Unset
    auth_name: str | None | Unset
    auth_token: str | None | Unset = field(repr=False)
    conversation_api_app: str | None | Unset
    conversation_api_app_details: ConversationApiApp | None | Unset
    created: datetime.datetime | None | Unset
    modified: datetime.datetime | None | Unset
    launched: datetime.datetime | None | Unset
    supplier_details: RcsSupplierDetails | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str,
        region: Region | str,
        billing_category: RcsBillingCategory | str,
        use_case: RcsUseCase | str,
        state: RcsSenderState | str | None | Unset = UNSET,
        test_number_states: Sequence[RcsTestNumberState | Mapping[str, Any]] | None | Unset = UNSET,
        country_status: Sequence[RcsCountryStatus | Mapping[str, Any]] | None | Unset = UNSET,
        details: RcsSenderDetails | Mapping[str, Any] | None | Unset = UNSET,
        hosting_region: RcsHostingRegion | str | None | Unset = UNSET,
        auth_name: str | None | Unset = UNSET,
        auth_token: str | None | Unset = UNSET,
        conversation_api_app: str | None | Unset = UNSET,
        conversation_api_app_details: ConversationApiApp | Mapping[str, Any] | None | Unset = UNSET,
        created: datetime.datetime | None | Unset = UNSET,
        modified: datetime.datetime | None | Unset = UNSET,
        launched: datetime.datetime | None | Unset = UNSET,
        supplier_details: RcsSupplierDetails | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "id": id,
                "region": region,
                "billingCategory": billing_category,
                "useCase": use_case,
                "state": state,
                "testNumberStates": test_number_states,
                "countryStatus": country_status,
                "details": details,
                "hostingRegion": hosting_region,
                "authName": auth_name,
                "authToken": auth_token,
                "conversationApiApp": conversation_api_app,
                "conversationApiAppDetails": conversation_api_app_details,
                "created": created,
                "modified": modified,
                "launched": launched,
                "supplierDetails": supplier_details,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "id"
            self.id = data[at]
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
            value = get("state", UNSET)
            if value is not UNSET and value is not None:
                at = "state"
                value = _RCS_SENDER_STATE.get(value) or RcsSenderState(value)
            self.state = value
            value = get("testNumberStates", UNSET)
            if value is not UNSET and value is not None:
                at = "testNumberStates"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    RcsTestNumberState.from_dict(value) if type(value) is dict else as_model(value, RcsTestNumberState)
                    for value in value
                ]
            self.test_number_states = value
            value = get("countryStatus", UNSET)
            if value is not UNSET and value is not None:
                at = "countryStatus"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    RcsCountryStatus.from_dict(value) if type(value) is dict else as_model(value, RcsCountryStatus)
                    for value in value
                ]
            self.country_status = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = RcsSenderDetails.from_dict(value) if type(value) is dict else as_model(value, RcsSenderDetails)
            self.details = value
            value = get("hostingRegion", UNSET)
            if value is not UNSET and value is not None:
                at = "hostingRegion"
                value = _RCS_HOSTING_REGION.get(value) or RcsHostingRegion(value)
            self.hosting_region = value
            self.auth_name = get("authName", UNSET)
            self.auth_token = get("authToken", UNSET)
            self.conversation_api_app = get("conversationApiApp", UNSET)
            value = get("conversationApiAppDetails", UNSET)
            if value is not UNSET and value is not None:
                at = "conversationApiAppDetails"
                value = (
                    ConversationApiApp.from_dict(value) if type(value) is dict else as_model(value, ConversationApiApp)
                )
            self.conversation_api_app_details = value
            value = get("created", UNSET)
            if value is not UNSET and value is not None:
                at = "created"
                value = parse_datetime(value) if value != "" else UNSET
            self.created = value
            value = get("modified", UNSET)
            if value is not UNSET and value is not None:
                at = "modified"
                value = parse_datetime(value) if value != "" else UNSET
            self.modified = value
            value = get("launched", UNSET)
            if value is not UNSET and value is not None:
                at = "launched"
                value = parse_datetime(value) if value != "" else UNSET
            self.launched = value
            value = get("supplierDetails", UNSET)
            if value is not UNSET and value is not None:
                at = "supplierDetails"
                value = (
                    RcsSupplierDetails.from_dict(value) if type(value) is dict else as_model(value, RcsSupplierDetails)
                )
            self.supplier_details = value
        except Exception as error:
            raise located(error, "RcsSender", at, data) from error
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
