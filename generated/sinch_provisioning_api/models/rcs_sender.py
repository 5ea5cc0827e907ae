# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack

from ..model import Model
from ..types import (
    UNSET,
    Share,
    Unset,
    as_list,
    as_model,
    encode,
    encode_datetime,
    located,
    members_of,
    new,
    parse_datetime,
)
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

if TYPE_CHECKING:
    from .. import params

_RCS_BILLING_CATEGORY: Final = members_of(RcsBillingCategory)
_RCS_HOSTING_REGION: Final = members_of(RcsHostingRegion)
_RCS_SENDER_STATE: Final = members_of(RcsSenderState)
_RCS_USE_CASE: Final = members_of(RcsUseCase)
_REGION: Final = members_of(Region)


class RcsSender(Model):
    """An RCS sender, with what its testers, operators and suppliers say of it."""

    id: str
    """Identifier of the sender, a UUID."""
    region: Region
    """Region of the sender; fixed when it is created."""
    billing_category: RcsBillingCategory
    """How the traffic of the sender is billed; fixed when it is created."""
    use_case: RcsUseCase
    """What the sender is used for; fixed when it is created."""
    state: RcsSenderState | None = None
    """Where the sender stands in its life."""
    test_number_states: builtins.list[RcsTestNumberState] | None = None
    """Testers and how far their invitations got; absent while there are none."""
    country_status: builtins.list[RcsCountryStatus] | None = None
    """How far the launch is, country by country; absent while no country is chosen."""
    details: RcsSenderDetails | None = None
    """Brand, testers, countries and questionnaire, as they were created and changed."""
    hosting_region: RcsHostingRegion | None = None
    """Region in which Google hosts the sender; Sinch chooses it."""
    auth_name: str | None = None
    """Name that connects the sender to a Conversation API app, where it is entered as the claimed identity
    (the id of the sender does not work there). Present once Sinch has set the sender up."""
    auth_token: str | None = None
    """Token that connects the sender to a Conversation API app, where it is entered as the bearer token.
    Present once Sinch has set the sender up. It is a secret: keep it out of logs."""
    conversation_api_app: str | None = None
    """Deprecated, use conversationApiAppDetails. Identifier of the Conversation API app the sender is
    connected to."""
    conversation_api_app_details: ConversationApiApp | None = None
    """The Conversation API app the sender is connected to; absent while there is none."""
    created: datetime.datetime | None = None
    """When the sender was created, in UTC."""
    modified: datetime.datetime | None = None
    """When the sender was last changed, in UTC."""
    launched: datetime.datetime | None = None
    """When the sender was last launched, in UTC; absent before the first launch."""
    supplier_details: RcsSupplierDetails | None = None
    """Identifiers of the sender at its suppliers; present once Sinch has set it up."""
    _secrets: ClassVar[tuple[str, ...]] = ("auth_token",)
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsSenderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str,
        region: Region | str,
        billing_category: RcsBillingCategory | str,
        use_case: RcsUseCase | str,
        state: RcsSenderState | str | Unset = UNSET,
        test_number_states: Sequence[RcsTestNumberState | Mapping[str, Any]] | Unset = UNSET,
        country_status: Sequence[RcsCountryStatus | Mapping[str, Any]] | Unset = UNSET,
        details: RcsSenderDetails | Mapping[str, Any] | Unset = UNSET,
        hosting_region: RcsHostingRegion | str | Unset = UNSET,
        auth_name: str | Unset = UNSET,
        auth_token: str | Unset = UNSET,
        conversation_api_app: str | Unset = UNSET,
        conversation_api_app_details: ConversationApiApp | Mapping[str, Any] | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        modified: datetime.datetime | Unset = UNSET,
        launched: datetime.datetime | Unset = UNSET,
        supplier_details: RcsSupplierDetails | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 17
        at = ""
        value: Any
        try:
            at = "id"
            self.id = data[at]
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
            if "state" in data:
                at = "state"
                value = data[at]
                if value is not None:
                    value = _RCS_SENDER_STATE[value]
                self.state = value
            else:
                known -= 1
            if "testNumberStates" in data:
                at = "testNumberStates"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(RcsTestNumberState)._load(item, share)
                            if type(item) is dict
                            else as_model(item, RcsTestNumberState)
                        )
                self.test_number_states = value
            else:
                known -= 1
            if "countryStatus" in data:
                at = "countryStatus"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(RcsCountryStatus)._load(item, share)
                            if type(item) is dict
                            else as_model(item, RcsCountryStatus)
                        )
                self.country_status = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsSenderDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsSenderDetails)
                    )
                self.details = value
            else:
                known -= 1
            if "hostingRegion" in data:
                at = "hostingRegion"
                value = data[at]
                if value is not None:
                    value = _RCS_HOSTING_REGION[value]
                self.hosting_region = value
            else:
                known -= 1
            if "authName" in data:
                self.auth_name = data["authName"]
            else:
                known -= 1
            if "authToken" in data:
                self.auth_token = data["authToken"]
            else:
                known -= 1
            if "conversationApiApp" in data:
                self.conversation_api_app = data["conversationApiApp"]
            else:
                known -= 1
            if "conversationApiAppDetails" in data:
                at = "conversationApiAppDetails"
                value = data[at]
                if value is not None:
                    value = (
                        new(ConversationApiApp)._load(value, share)
                        if type(value) is dict
                        else as_model(value, ConversationApiApp)
                    )
                self.conversation_api_app_details = value
            else:
                known -= 1
            if "created" in data:
                at = "created"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.created = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "modified" in data:
                at = "modified"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.modified = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "launched" in data:
                at = "launched"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.launched = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "supplierDetails" in data:
                at = "supplierDetails"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsSupplierDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsSupplierDetails)
                    )
                self.supplier_details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "region" in present:
            value = present["region"]
            members["region"] = value._value_ if type(value) is Region else encode(value)
        if "billing_category" in present:
            value = present["billing_category"]
            members["billingCategory"] = value._value_ if type(value) is RcsBillingCategory else encode(value)
        if "use_case" in present:
            value = present["use_case"]
            members["useCase"] = value._value_ if type(value) is RcsUseCase else encode(value)
        if "state" in present:
            value = present["state"]
            members["state"] = value._value_ if type(value) is RcsSenderState else encode(value)
        if "test_number_states" in present:
            value = present["test_number_states"]
            members["testNumberStates"] = (
                [item._dump() if type(item) is RcsTestNumberState else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "country_status" in present:
            value = present["country_status"]
            members["countryStatus"] = (
                [item._dump() if type(item) is RcsCountryStatus else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is RcsSenderDetails else encode(value)
        if "hosting_region" in present:
            value = present["hosting_region"]
            members["hostingRegion"] = value._value_ if type(value) is RcsHostingRegion else encode(value)
        if "auth_name" in present:
            value = present["auth_name"]
            members["authName"] = value if type(value) is str else encode(value)
        if "auth_token" in present:
            value = present["auth_token"]
            members["authToken"] = value if type(value) is str else encode(value)
        if "conversation_api_app" in present:
            value = present["conversation_api_app"]
            members["conversationApiApp"] = value if type(value) is str else encode(value)
        if "conversation_api_app_details" in present:
            value = present["conversation_api_app_details"]
            members["conversationApiAppDetails"] = value._dump() if type(value) is ConversationApiApp else encode(value)
        if "created" in present:
            value = present["created"]
            members["created"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "modified" in present:
            value = present["modified"]
            members["modified"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "launched" in present:
            value = present["launched"]
            members["launched"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "supplier_details" in present:
            value = present["supplier_details"]
            members["supplierDetails"] = value._dump() if type(value) is RcsSupplierDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT, required=True),
            "region": shapes.Property("region", shapes.Member(Region), required=True),
            "billingCategory": shapes.Property("billing_category", shapes.Member(RcsBillingCategory), required=True),
            "useCase": shapes.Property("use_case", shapes.Member(RcsUseCase), required=True),
            "state": shapes.Property("state", shapes.Member(RcsSenderState)),
            "testNumberStates": shapes.Property("test_number_states", shapes.List(shapes.Object(RcsTestNumberState))),
            "countryStatus": shapes.Property("country_status", shapes.List(shapes.Object(RcsCountryStatus))),
            "details": shapes.Property("details", shapes.Object(RcsSenderDetails)),
            "hostingRegion": shapes.Property("hosting_region", shapes.Member(RcsHostingRegion)),
            "authName": shapes.Property("auth_name", shapes.TEXT),
            "authToken": shapes.Property("auth_token", shapes.TEXT),
            "conversationApiApp": shapes.Property("conversation_api_app", shapes.TEXT),
            "conversationApiAppDetails": shapes.Property(
                "conversation_api_app_details", shapes.Object(ConversationApiApp)
            ),
            "created": shapes.Property("created", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "modified": shapes.Property("modified", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "launched": shapes.Property("launched", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "supplierDetails": shapes.Property("supplier_details", shapes.Object(RcsSupplierDetails)),
        }
