# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, parse_datetime, shape
from .conversation_api_app import ConversationApiApp
from .reported_region import ReportedRegion
from .whats_app_business_manager import WhatsAppBusinessManager
from .whats_app_conversation_region import WhatsAppConversationRegion
from .whats_app_daily_limit import WhatsAppDailyLimit
from .whats_app_meta_local_storage import WhatsAppMetaLocalStorage
from .whats_app_number_provider import WhatsAppNumberProvider
from .whats_app_quality_rating import WhatsAppQualityRating
from .whats_app_sender_changes import WhatsAppSenderChanges
from .whats_app_sender_details import WhatsAppSenderDetails
from .whats_app_sender_state import WhatsAppSenderState
from .whats_app_waba_ban_state import WhatsAppWabaBanState

_FIELDS: Final = (
    ("id", "id"),
    ("state", "state"),
    ("changes", "changes"),
    ("details", "details"),
    ("created", "created"),
    ("modified", "modified"),
    ("region", "region"),
    ("meta_local_storage", "metaLocalStorage"),
    ("conversation_api_app", "conversationApiApp"),
    ("conversation_api_app_details", "conversationApiAppDetails"),
    ("max_tps", "maxTps"),
    ("quality_rating", "qualityRating"),
    ("daily_limit", "dailyLimit"),
    ("bearer_token", "bearerToken"),
    ("cloud_api", "cloudApi"),
    ("country_code", "countryCode"),
    ("phone_number", "phoneNumber"),
    ("number_provider", "numberProvider"),
    ("business_manager", "businessManager"),
    ("waba_ban_state", "wabaBanState"),
    ("waba_ban_date", "wabaBanDate"),
    ("compatible_regions", "compatibleRegions"),
)
_NAMES: Final = frozenset(
    {
        "id",
        "state",
        "changes",
        "details",
        "created",
        "modified",
        "region",
        "metaLocalStorage",
        "conversationApiApp",
        "conversationApiAppDetails",
        "maxTps",
        "qualityRating",
        "dailyLimit",
        "bearerToken",
        "cloudApi",
        "countryCode",
        "phoneNumber",
        "numberProvider",
        "businessManager",
        "wabaBanState",
        "wabaBanDate",
        "compatibleRegions",
    }
)
_REPORTED_REGION: Final[dict[Any, ReportedRegion]] = {member.value: member for member in ReportedRegion}
_WHATS_APP_BUSINESS_MANAGER: Final[dict[Any, WhatsAppBusinessManager]] = {
    member.value: member for member in WhatsAppBusinessManager
}
_WHATS_APP_CONVERSATION_REGION: Final[dict[Any, WhatsAppConversationRegion]] = {
    member.value: member for member in WhatsAppConversationRegion
}
_WHATS_APP_DAILY_LIMIT: Final[dict[Any, WhatsAppDailyLimit]] = {member.value: member for member in WhatsAppDailyLimit}
_WHATS_APP_META_LOCAL_STORAGE: Final[dict[Any, WhatsAppMetaLocalStorage]] = {
    member.value: member for member in WhatsAppMetaLocalStorage
}
_WHATS_APP_NUMBER_PROVIDER: Final[dict[Any, WhatsAppNumberProvider]] = {
    member.value: member for member in WhatsAppNumberProvider
}
_WHATS_APP_QUALITY_RATING: Final[dict[Any, WhatsAppQualityRating]] = {
    member.value: member for member in WhatsAppQualityRating
}
_WHATS_APP_SENDER_STATE: Final[dict[Any, WhatsAppSenderState]] = {
    member.value: member for member in WhatsAppSenderState
}
_WHATS_APP_WABA_BAN_STATE: Final[dict[Any, WhatsAppWabaBanState]] = {
    member.value: member for member in WhatsAppWabaBanState
}


@define(init=False)
class WhatsAppSender:
    """A WhatsApp sender: a phone number with its business profile. `state` and `details` describe what is
    live, `changes` what is pending; a sender that is being created has only the latter.

    Args:
        id: Identifier of the sender, a UUID.
        state: State of the live sender. Absent while there is nothing but pending changes.
        changes: Pending changes. Absent when there are none.
        details: Profile in force. Absent until the sender has been live once.
        created: When the sender was created, in UTC.
        modified: When the sender was last changed, in UTC.
        region: Sinch region the sender is in.
        meta_local_storage: Country in which Meta keeps the messages at rest.
        conversation_api_app: Identifier of the connected Conversation API app. Deprecated: read it from
            conversationApiAppDetails.
        conversation_api_app_details: The connected Conversation API app. Absent while there is none.
        max_tps: Messages a second that the sender can send at most.
        quality_rating: Grade Meta gives the number. May be absent.
        daily_limit: To how many people the number may open a conversation in 24 hours. May be absent.
        bearer_token: Secret that connects the sender to a Conversation API app; keep it out of logs.
        cloud_api: Whether Meta's Cloud API hosts the number.
        country_code: Calling code of the number, digits only: `44` for the United Kingdom.
        phone_number: The number without its calling code, digits only.
        number_provider: Who the number comes from.
        business_manager: Business manager of Sinch at Meta that the sender is connected to.
        waba_ban_state: What Meta did to the WhatsApp Business Account. Absent unless Meta acted.
            Deprecated: read it from the account.
        waba_ban_date: When Meta bans or banned the WhatsApp Business Account, in UTC. Absent unless
            Meta acted. Deprecated: read it from the account.
        compatible_regions: Regions of the Conversation API whose apps the sender can be connected to.
    """

    id: str
    state: WhatsAppSenderState | None | Unset
    changes: WhatsAppSenderChanges | None | Unset
    details: WhatsAppSenderDetails | None | Unset
    created: datetime.datetime | None | Unset
    modified: datetime.datetime | None | Unset
    region: ReportedRegion | None | Unset
    meta_local_storage: WhatsAppMetaLocalStorage | None | Unset
    conversation_api_app: str | None | Unset
    conversation_api_app_details: ConversationApiApp | None | Unset
    max_tps: int | None | Unset
    quality_rating: WhatsAppQualityRating | None | Unset
    daily_limit: WhatsAppDailyLimit | None | Unset
    bearer_token: str | None | Unset = field(repr=False)
    cloud_api: bool | None | Unset
    country_code: str | None | Unset
    phone_number: str | None | Unset
    number_provider: WhatsAppNumberProvider | None | Unset
    business_manager: WhatsAppBusinessManager | None | Unset
    waba_ban_state: WhatsAppWabaBanState | None | Unset
    waba_ban_date: datetime.datetime | None | Unset
    compatible_regions: builtins.list[WhatsAppConversationRegion] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str,
        state: WhatsAppSenderState | str | None | Unset = UNSET,
        changes: WhatsAppSenderChanges | Mapping[str, Any] | None | Unset = UNSET,
        details: WhatsAppSenderDetails | Mapping[str, Any] | None | Unset = UNSET,
        created: datetime.datetime | None | Unset = UNSET,
        modified: datetime.datetime | None | Unset = UNSET,
        region: ReportedRegion | str | None | Unset = UNSET,
        meta_local_storage: WhatsAppMetaLocalStorage | str | None | Unset = UNSET,
        conversation_api_app: str | None | Unset = UNSET,
        conversation_api_app_details: ConversationApiApp | Mapping[str, Any] | None | Unset = UNSET,
        max_tps: int | None | Unset = UNSET,
        quality_rating: WhatsAppQualityRating | str | None | Unset = UNSET,
        daily_limit: WhatsAppDailyLimit | str | None | Unset = UNSET,
        bearer_token: str | None | Unset = UNSET,
        cloud_api: bool | None | Unset = UNSET,
        country_code: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        number_provider: WhatsAppNumberProvider | str | None | Unset = UNSET,
        business_manager: WhatsAppBusinessManager | str | None | Unset = UNSET,
        waba_ban_state: WhatsAppWabaBanState | str | None | Unset = UNSET,
        waba_ban_date: datetime.datetime | None | Unset = UNSET,
        compatible_regions: Sequence[WhatsAppConversationRegion | str] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "id": id,
                "state": state,
                "changes": changes,
                "details": details,
                "created": created,
                "modified": modified,
                "region": region,
                "metaLocalStorage": meta_local_storage,
                "conversationApiApp": conversation_api_app,
                "conversationApiAppDetails": conversation_api_app_details,
                "maxTps": max_tps,
                "qualityRating": quality_rating,
                "dailyLimit": daily_limit,
                "bearerToken": bearer_token,
                "cloudApi": cloud_api,
                "countryCode": country_code,
                "phoneNumber": phone_number,
                "numberProvider": number_provider,
                "businessManager": business_manager,
                "wabaBanState": waba_ban_state,
                "wabaBanDate": waba_ban_date,
                "compatibleRegions": compatible_regions,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "id"
            self.id = data[at]
            value = get("state", UNSET)
            if value is not UNSET and value is not None:
                at = "state"
                value = _WHATS_APP_SENDER_STATE.get(value) or WhatsAppSenderState(value)
            self.state = value
            value = get("changes", UNSET)
            if value is not UNSET and value is not None:
                at = "changes"
                value = (
                    WhatsAppSenderChanges.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppSenderChanges)
                )
            self.changes = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    WhatsAppSenderDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppSenderDetails)
                )
            self.details = value
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
            value = get("region", UNSET)
            if value is not UNSET and value is not None:
                at = "region"
                value = _REPORTED_REGION.get(value) or ReportedRegion(value)
            self.region = value
            value = get("metaLocalStorage", UNSET)
            if value is not UNSET and value is not None:
                at = "metaLocalStorage"
                value = _WHATS_APP_META_LOCAL_STORAGE.get(value) or WhatsAppMetaLocalStorage(value)
            self.meta_local_storage = value
            self.conversation_api_app = get("conversationApiApp", UNSET)
            value = get("conversationApiAppDetails", UNSET)
            if value is not UNSET and value is not None:
                at = "conversationApiAppDetails"
                value = (
                    ConversationApiApp.from_dict(value) if type(value) is dict else as_model(value, ConversationApiApp)
                )
            self.conversation_api_app_details = value
            self.max_tps = get("maxTps", UNSET)
            value = get("qualityRating", UNSET)
            if value is not UNSET and value is not None:
                at = "qualityRating"
                value = _WHATS_APP_QUALITY_RATING.get(value) or WhatsAppQualityRating(value)
            self.quality_rating = value
            value = get("dailyLimit", UNSET)
            if value is not UNSET and value is not None:
                at = "dailyLimit"
                value = _WHATS_APP_DAILY_LIMIT.get(value) or WhatsAppDailyLimit(value)
            self.daily_limit = value
            self.bearer_token = get("bearerToken", UNSET)
            self.cloud_api = get("cloudApi", UNSET)
            self.country_code = get("countryCode", UNSET)
            self.phone_number = get("phoneNumber", UNSET)
            value = get("numberProvider", UNSET)
            if value is not UNSET and value is not None:
                at = "numberProvider"
                value = _WHATS_APP_NUMBER_PROVIDER.get(value) or WhatsAppNumberProvider(value)
            self.number_provider = value
            value = get("businessManager", UNSET)
            if value is not UNSET and value is not None:
                at = "businessManager"
                value = _WHATS_APP_BUSINESS_MANAGER.get(value) or WhatsAppBusinessManager(value)
            self.business_manager = value
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
            value = get("compatibleRegions", UNSET)
            if value is not UNSET and value is not None:
                at = "compatibleRegions"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    _WHATS_APP_CONVERSATION_REGION.get(value) or WhatsAppConversationRegion(value) for value in value
                ]
            self.compatible_regions = value
        except Exception as error:
            raise located(error, "WhatsAppSender", at, data) from error
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
