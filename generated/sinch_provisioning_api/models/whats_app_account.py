# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, parse_datetime, shape
from .whats_app_account_changes import WhatsAppAccountChanges
from .whats_app_account_details import WhatsAppAccountDetails
from .whats_app_account_state import WhatsAppAccountState
from .whats_app_business_manager import WhatsAppBusinessManager
from .whats_app_conversation_region import WhatsAppConversationRegion
from .whats_app_country_code import WhatsAppCountryCode
from .whats_app_waba_ban_state import WhatsAppWabaBanState

_FIELDS: Final = (
    ("is_embedded_signup", "isEmbeddedSignup"),
    ("business_manager", "businessManager"),
    ("compatible_regions", "compatibleRegions"),
    ("state", "state"),
    ("waba_id", "wabaId"),
    ("changes", "changes"),
    ("details", "details"),
    ("waba_ban_state", "wabaBanState"),
    ("waba_ban_date", "wabaBanDate"),
    ("waba_enabled_for_insights", "wabaEnabledForInsights"),
    ("primary_business_location", "primaryBusinessLocation"),
)
_NAMES: Final = frozenset(
    {
        "isEmbeddedSignup",
        "businessManager",
        "compatibleRegions",
        "state",
        "wabaId",
        "changes",
        "details",
        "wabaBanState",
        "wabaBanDate",
        "wabaEnabledForInsights",
        "primaryBusinessLocation",
    }
)
_WHATS_APP_ACCOUNT_STATE: Final[dict[Any, WhatsAppAccountState]] = {
    member.value: member for member in WhatsAppAccountState
}
_WHATS_APP_BUSINESS_MANAGER: Final[dict[Any, WhatsAppBusinessManager]] = {
    member.value: member for member in WhatsAppBusinessManager
}
_WHATS_APP_CONVERSATION_REGION: Final[dict[Any, WhatsAppConversationRegion]] = {
    member.value: member for member in WhatsAppConversationRegion
}
_WHATS_APP_COUNTRY_CODE: Final[dict[Any, WhatsAppCountryCode]] = {
    member.value: member for member in WhatsAppCountryCode
}
_WHATS_APP_WABA_BAN_STATE: Final[dict[Any, WhatsAppWabaBanState]] = {
    member.value: member for member in WhatsAppWabaBanState
}


@define(init=False)
class WhatsAppAccount:
    """The WhatsApp account of a project, of which there is one. `state` and `details` describe what is in
    force, `changes` what is pending.

    Args:
        is_embedded_signup: Whether the account was made by embedded signup; else Sinch acts on behalf
            of the customer.
        business_manager: Business manager of Sinch at Meta that the account is connected to.
        compatible_regions: Regions of the Conversation API that can be used with this account.
        state: State of the account. Absent until the first request is decided.
        waba_id: Meta's identifier of the WhatsApp Business Account. May be absent.
        changes: Pending request. Absent when there is none.
        details: Data in force. Absent until the first request is decided.
        waba_ban_state: What Meta did to the WhatsApp Business Account. Absent unless Meta acted.
        waba_ban_date: When Meta bans or banned the WhatsApp Business Account, in UTC. Absent unless
            Meta acted.
        waba_enabled_for_insights: Whether template analytics are switched on.
        primary_business_location: Country of the business. Absent when Meta does not tell it.
    """

    is_embedded_signup: bool
    business_manager: WhatsAppBusinessManager
    compatible_regions: builtins.list[WhatsAppConversationRegion]
    state: WhatsAppAccountState | None | Unset
    waba_id: str | None | Unset
    changes: WhatsAppAccountChanges | None | Unset
    details: WhatsAppAccountDetails | None | Unset
    waba_ban_state: WhatsAppWabaBanState | None | Unset
    waba_ban_date: datetime.datetime | None | Unset
    waba_enabled_for_insights: bool | None | Unset
    primary_business_location: WhatsAppCountryCode | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        is_embedded_signup: bool,
        business_manager: WhatsAppBusinessManager | str,
        compatible_regions: Sequence[WhatsAppConversationRegion | str],
        state: WhatsAppAccountState | str | None | Unset = UNSET,
        waba_id: str | None | Unset = UNSET,
        changes: WhatsAppAccountChanges | Mapping[str, Any] | None | Unset = UNSET,
        details: WhatsAppAccountDetails | Mapping[str, Any] | None | Unset = UNSET,
        waba_ban_state: WhatsAppWabaBanState | str | None | Unset = UNSET,
        waba_ban_date: datetime.datetime | None | Unset = UNSET,
        waba_enabled_for_insights: bool | None | Unset = UNSET,
        primary_business_location: WhatsAppCountryCode | str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "isEmbeddedSignup": is_embedded_signup,
                "businessManager": business_manager,
                "compatibleRegions": compatible_regions,
                "state": state,
                "wabaId": waba_id,
                "changes": changes,
                "details": details,
                "wabaBanState": waba_ban_state,
                "wabaBanDate": waba_ban_date,
                "wabaEnabledForInsights": waba_enabled_for_insights,
                "primaryBusinessLocation": primary_business_location,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "isEmbeddedSignup"
            self.is_embedded_signup = data[at]
            at = "businessManager"
            value = data[at]
            value = _WHATS_APP_BUSINESS_MANAGER.get(value) or WhatsAppBusinessManager(value)
            self.business_manager = value
            at = "compatibleRegions"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [_WHATS_APP_CONVERSATION_REGION.get(value) or WhatsAppConversationRegion(value) for value in value]
            self.compatible_regions = value
            value = get("state", UNSET)
            if value is not UNSET and value is not None:
                at = "state"
                value = _WHATS_APP_ACCOUNT_STATE.get(value) or WhatsAppAccountState(value)
            self.state = value
            self.waba_id = get("wabaId", UNSET)
            value = get("changes", UNSET)
            if value is not UNSET and value is not None:
                at = "changes"
                value = (
                    WhatsAppAccountChanges.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppAccountChanges)
                )
            self.changes = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    WhatsAppAccountDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppAccountDetails)
                )
            self.details = value
            value = get("wabaBanState", UNSET)
            if value is not UNSET and value is not None:
                at = "wabaBanState"
                value = _WHATS_APP_WABA_BAN_STATE.get(value) or WhatsAppWabaBanState(value)
            self.waba_ban_state = value
            value = get("wabaBanDate", UNSET)
            if value is not UNSET and value is not None:
                at = "wabaBanDate"
                value = parse_datetime(value) if value != "" else UNSET
            self.waba_ban_date = value
            self.waba_enabled_for_insights = get("wabaEnabledForInsights", UNSET)
            value = get("primaryBusinessLocation", UNSET)
            if value is not UNSET and value is not None:
                at = "primaryBusinessLocation"
                value = _WHATS_APP_COUNTRY_CODE.get(value) or WhatsAppCountryCode(value)
            self.primary_business_location = value
        except Exception as error:
            raise located(error, "WhatsAppAccount", at, data) from error
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
