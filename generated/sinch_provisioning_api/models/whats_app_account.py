# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

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
from .country_code import CountryCode
from .whats_app_account_changes import WhatsAppAccountChanges
from .whats_app_account_details import WhatsAppAccountDetails
from .whats_app_account_state import WhatsAppAccountState
from .whats_app_business_manager import WhatsAppBusinessManager
from .whats_app_conversation_region import WhatsAppConversationRegion
from .whats_app_waba_ban_state import WhatsAppWabaBanState

if TYPE_CHECKING:
    from .. import params

_COUNTRY_CODE: Final = members_of(CountryCode)
_WHATS_APP_ACCOUNT_STATE: Final = members_of(WhatsAppAccountState)
_WHATS_APP_BUSINESS_MANAGER: Final = members_of(WhatsAppBusinessManager)
_WHATS_APP_CONVERSATION_REGION: Final = members_of(WhatsAppConversationRegion)
_WHATS_APP_WABA_BAN_STATE: Final = members_of(WhatsAppWabaBanState)


class WhatsAppAccount(Model):
    """The WhatsApp account of a project, of which there is one. `state` and `details` describe what is in
    force, `changes` what is pending.
    """

    is_embedded_signup: bool
    """Whether the account was made by embedded signup; else Sinch acts on behalf of the customer."""
    business_manager: WhatsAppBusinessManager
    """Business manager of Sinch at Meta that the account is connected to."""
    compatible_regions: builtins.list[WhatsAppConversationRegion]
    """Regions of the Conversation API that can be used with this account."""
    state: WhatsAppAccountState | None = None
    """State of the account. Absent until the first request is decided."""
    waba_id: str | None = None
    """Meta's identifier of the WhatsApp Business Account. May be absent."""
    changes: WhatsAppAccountChanges | None = None
    """Pending request. Absent when there is none."""
    details: WhatsAppAccountDetails | None = None
    """Data in force. Absent until the first request is decided."""
    waba_ban_state: WhatsAppWabaBanState | None = None
    """What Meta did to the WhatsApp Business Account. Absent unless Meta acted."""
    waba_ban_date: datetime.datetime | None = None
    """When Meta bans or banned the WhatsApp Business Account, in UTC. Absent unless Meta acted."""
    waba_enabled_for_insights: bool | None = None
    """Whether template analytics are switched on."""
    primary_business_location: CountryCode | None = None
    """Country of the business. Absent when Meta does not tell it."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppAccountValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        is_embedded_signup: bool,
        business_manager: WhatsAppBusinessManager | str,
        compatible_regions: Sequence[WhatsAppConversationRegion | str],
        state: WhatsAppAccountState | str | Unset = UNSET,
        waba_id: str | Unset = UNSET,
        changes: WhatsAppAccountChanges | Mapping[str, Any] | Unset = UNSET,
        details: WhatsAppAccountDetails | Mapping[str, Any] | Unset = UNSET,
        waba_ban_state: WhatsAppWabaBanState | str | Unset = UNSET,
        waba_ban_date: datetime.datetime | Unset = UNSET,
        waba_enabled_for_insights: bool | Unset = UNSET,
        primary_business_location: CountryCode | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 11
        at = ""
        value: Any
        try:
            at = "isEmbeddedSignup"
            self.is_embedded_signup = data[at]
            at = "businessManager"
            value = data[at]
            value = _WHATS_APP_BUSINESS_MANAGER[value]
            self.business_manager = value
            at = "compatibleRegions"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [_WHATS_APP_CONVERSATION_REGION[value] for value in value]
            self.compatible_regions = value
            if "state" in data:
                at = "state"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_ACCOUNT_STATE[value]
                self.state = value
            else:
                known -= 1
            if "wabaId" in data:
                value = data["wabaId"]
                self.waba_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "changes" in data:
                at = "changes"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppAccountChanges)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppAccountChanges)
                    )
                self.changes = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppAccountDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppAccountDetails)
                    )
                self.details = value
            else:
                known -= 1
            if "wabaBanState" in data:
                at = "wabaBanState"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_WABA_BAN_STATE[value]
                self.waba_ban_state = value
            else:
                known -= 1
            if "wabaBanDate" in data:
                at = "wabaBanDate"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.waba_ban_date = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "wabaEnabledForInsights" in data:
                self.waba_enabled_for_insights = data["wabaEnabledForInsights"]
            else:
                known -= 1
            if "primaryBusinessLocation" in data:
                at = "primaryBusinessLocation"
                value = data[at]
                if value is not None:
                    value = _COUNTRY_CODE[value]
                self.primary_business_location = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppAccount", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "is_embedded_signup" in present:
            value = present["is_embedded_signup"]
            members["isEmbeddedSignup"] = value if type(value) is bool else encode(value)
        if "business_manager" in present:
            value = present["business_manager"]
            members["businessManager"] = value._value_ if type(value) is WhatsAppBusinessManager else encode(value)
        if "compatible_regions" in present:
            value = present["compatible_regions"]
            members["compatibleRegions"] = (
                [item._value_ if type(item) is WhatsAppConversationRegion else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "state" in present:
            value = present["state"]
            members["state"] = value._value_ if type(value) is WhatsAppAccountState else encode(value)
        if "waba_id" in present:
            value = present["waba_id"]
            members["wabaId"] = value if type(value) is str else encode(value)
        if "changes" in present:
            value = present["changes"]
            members["changes"] = value._dump() if type(value) is WhatsAppAccountChanges else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is WhatsAppAccountDetails else encode(value)
        if "waba_ban_state" in present:
            value = present["waba_ban_state"]
            members["wabaBanState"] = value._value_ if type(value) is WhatsAppWabaBanState else encode(value)
        if "waba_ban_date" in present:
            value = present["waba_ban_date"]
            members["wabaBanDate"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "waba_enabled_for_insights" in present:
            value = present["waba_enabled_for_insights"]
            members["wabaEnabledForInsights"] = value if type(value) is bool else encode(value)
        if "primary_business_location" in present:
            value = present["primary_business_location"]
            members["primaryBusinessLocation"] = value._value_ if type(value) is CountryCode else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "isEmbeddedSignup": shapes.Property("is_embedded_signup", shapes.BOOLEAN, required=True),
            "businessManager": shapes.Property(
                "business_manager", shapes.Member(WhatsAppBusinessManager), required=True
            ),
            "compatibleRegions": shapes.Property(
                "compatible_regions", shapes.List(shapes.Member(WhatsAppConversationRegion)), required=True
            ),
            "state": shapes.Property("state", shapes.Member(WhatsAppAccountState)),
            "wabaId": shapes.Property("waba_id", shapes.TEXT),
            "changes": shapes.Property("changes", shapes.Object(WhatsAppAccountChanges)),
            "details": shapes.Property("details", shapes.Object(WhatsAppAccountDetails)),
            "wabaBanState": shapes.Property("waba_ban_state", shapes.Member(WhatsAppWabaBanState)),
            "wabaBanDate": shapes.Property(
                "waba_ban_date", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True
            ),
            "wabaEnabledForInsights": shapes.Property("waba_enabled_for_insights", shapes.BOOLEAN),
            "primaryBusinessLocation": shapes.Property("primary_business_location", shapes.Member(CountryCode)),
        }
