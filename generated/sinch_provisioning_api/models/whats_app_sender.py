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

if TYPE_CHECKING:
    from .. import params

_REPORTED_REGION: Final = members_of(ReportedRegion)
_WHATS_APP_BUSINESS_MANAGER: Final = members_of(WhatsAppBusinessManager)
_WHATS_APP_CONVERSATION_REGION: Final = members_of(WhatsAppConversationRegion)
_WHATS_APP_DAILY_LIMIT: Final = members_of(WhatsAppDailyLimit)
_WHATS_APP_META_LOCAL_STORAGE: Final = members_of(WhatsAppMetaLocalStorage)
_WHATS_APP_NUMBER_PROVIDER: Final = members_of(WhatsAppNumberProvider)
_WHATS_APP_QUALITY_RATING: Final = members_of(WhatsAppQualityRating)
_WHATS_APP_SENDER_STATE: Final = members_of(WhatsAppSenderState)
_WHATS_APP_WABA_BAN_STATE: Final = members_of(WhatsAppWabaBanState)


class WhatsAppSender(Model):
    """A WhatsApp sender: a phone number with its business profile. `state` and `details` describe what is
    live, `changes` what is pending; a sender that is being created has only the latter.
    """

    id: str
    """Identifier of the sender, a UUID."""
    state: WhatsAppSenderState | None = None
    """State of the live sender. Absent while there is nothing but pending changes."""
    changes: WhatsAppSenderChanges | None = None
    """Pending changes. Absent when there are none."""
    details: WhatsAppSenderDetails | None = None
    """Profile in force. Absent until the sender has been live once."""
    created: datetime.datetime | None = None
    """When the sender was created, in UTC."""
    modified: datetime.datetime | None = None
    """When the sender was last changed, in UTC."""
    region: ReportedRegion | None = None
    """Sinch region the sender is in."""
    meta_local_storage: WhatsAppMetaLocalStorage | None = None
    """Country in which Meta keeps the messages at rest."""
    conversation_api_app: str | None = None
    """Identifier of the connected Conversation API app. Deprecated: read it from
    conversationApiAppDetails."""
    conversation_api_app_details: ConversationApiApp | None = None
    """The connected Conversation API app. Absent while there is none."""
    max_tps: int | None = None
    """Messages a second that the sender can send at most."""
    quality_rating: WhatsAppQualityRating | None = None
    """Grade Meta gives the number. May be absent."""
    daily_limit: WhatsAppDailyLimit | None = None
    """To how many people the number may open a conversation in 24 hours. May be absent."""
    bearer_token: str | None = None
    """Secret that connects the sender to a Conversation API app; keep it out of logs."""
    cloud_api: bool | None = None
    """Whether Meta's Cloud API hosts the number."""
    country_code: str | None = None
    """Calling code of the number, digits only: `44` for the United Kingdom."""
    phone_number: str | None = None
    """The number without its calling code, digits only."""
    number_provider: WhatsAppNumberProvider | None = None
    """Who the number comes from."""
    business_manager: WhatsAppBusinessManager | None = None
    """Business manager of Sinch at Meta that the sender is connected to."""
    waba_ban_state: WhatsAppWabaBanState | None = None
    """What Meta did to the WhatsApp Business Account. Absent unless Meta acted. Deprecated: read it from
    the account."""
    waba_ban_date: datetime.datetime | None = None
    """When Meta bans or banned the WhatsApp Business Account, in UTC. Absent unless Meta acted.
    Deprecated: read it from the account."""
    compatible_regions: builtins.list[WhatsAppConversationRegion] | None = None
    """Regions of the Conversation API whose apps the sender can be connected to."""
    _secrets: ClassVar[tuple[str, ...]] = ("bearer_token",)
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppSenderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str,
        state: WhatsAppSenderState | str | Unset = UNSET,
        changes: WhatsAppSenderChanges | Mapping[str, Any] | Unset = UNSET,
        details: WhatsAppSenderDetails | Mapping[str, Any] | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        modified: datetime.datetime | Unset = UNSET,
        region: ReportedRegion | str | Unset = UNSET,
        meta_local_storage: WhatsAppMetaLocalStorage | str | Unset = UNSET,
        conversation_api_app: str | Unset = UNSET,
        conversation_api_app_details: ConversationApiApp | Mapping[str, Any] | Unset = UNSET,
        max_tps: int | Unset = UNSET,
        quality_rating: WhatsAppQualityRating | str | Unset = UNSET,
        daily_limit: WhatsAppDailyLimit | str | Unset = UNSET,
        bearer_token: str | Unset = UNSET,
        cloud_api: bool | Unset = UNSET,
        country_code: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        number_provider: WhatsAppNumberProvider | str | Unset = UNSET,
        business_manager: WhatsAppBusinessManager | str | Unset = UNSET,
        waba_ban_state: WhatsAppWabaBanState | str | Unset = UNSET,
        waba_ban_date: datetime.datetime | Unset = UNSET,
        compatible_regions: Sequence[WhatsAppConversationRegion | str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 22
        at = ""
        value: Any
        try:
            at = "id"
            self.id = data[at]
            if "state" in data:
                at = "state"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_SENDER_STATE[value]
                self.state = value
            else:
                known -= 1
            if "changes" in data:
                at = "changes"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppSenderChanges)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppSenderChanges)
                    )
                self.changes = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppSenderDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppSenderDetails)
                    )
                self.details = value
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
            if "region" in data:
                at = "region"
                value = data[at]
                if value is not None:
                    value = _REPORTED_REGION[value]
                self.region = value
            else:
                known -= 1
            if "metaLocalStorage" in data:
                at = "metaLocalStorage"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_META_LOCAL_STORAGE[value]
                self.meta_local_storage = value
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
            if "maxTps" in data:
                self.max_tps = data["maxTps"]
            else:
                known -= 1
            if "qualityRating" in data:
                at = "qualityRating"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_QUALITY_RATING[value]
                self.quality_rating = value
            else:
                known -= 1
            if "dailyLimit" in data:
                at = "dailyLimit"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_DAILY_LIMIT[value]
                self.daily_limit = value
            else:
                known -= 1
            if "bearerToken" in data:
                self.bearer_token = data["bearerToken"]
            else:
                known -= 1
            if "cloudApi" in data:
                self.cloud_api = data["cloudApi"]
            else:
                known -= 1
            if "countryCode" in data:
                value = data["countryCode"]
                self.country_code = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "phoneNumber" in data:
                self.phone_number = data["phoneNumber"]
            else:
                known -= 1
            if "numberProvider" in data:
                at = "numberProvider"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_NUMBER_PROVIDER[value]
                self.number_provider = value
            else:
                known -= 1
            if "businessManager" in data:
                at = "businessManager"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_BUSINESS_MANAGER[value]
                self.business_manager = value
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
            if "compatibleRegions" in data:
                at = "compatibleRegions"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = [_WHATS_APP_CONVERSATION_REGION[value] for value in value]
                self.compatible_regions = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "state" in present:
            value = present["state"]
            members["state"] = value._value_ if type(value) is WhatsAppSenderState else encode(value)
        if "changes" in present:
            value = present["changes"]
            members["changes"] = value._dump() if type(value) is WhatsAppSenderChanges else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is WhatsAppSenderDetails else encode(value)
        if "created" in present:
            value = present["created"]
            members["created"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "modified" in present:
            value = present["modified"]
            members["modified"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "region" in present:
            value = present["region"]
            members["region"] = value._value_ if type(value) is ReportedRegion else encode(value)
        if "meta_local_storage" in present:
            value = present["meta_local_storage"]
            members["metaLocalStorage"] = value._value_ if type(value) is WhatsAppMetaLocalStorage else encode(value)
        if "conversation_api_app" in present:
            value = present["conversation_api_app"]
            members["conversationApiApp"] = value if type(value) is str else encode(value)
        if "conversation_api_app_details" in present:
            value = present["conversation_api_app_details"]
            members["conversationApiAppDetails"] = value._dump() if type(value) is ConversationApiApp else encode(value)
        if "max_tps" in present:
            value = present["max_tps"]
            members["maxTps"] = value if type(value) is int else encode(value)
        if "quality_rating" in present:
            value = present["quality_rating"]
            members["qualityRating"] = value._value_ if type(value) is WhatsAppQualityRating else encode(value)
        if "daily_limit" in present:
            value = present["daily_limit"]
            members["dailyLimit"] = value._value_ if type(value) is WhatsAppDailyLimit else encode(value)
        if "bearer_token" in present:
            value = present["bearer_token"]
            members["bearerToken"] = value if type(value) is str else encode(value)
        if "cloud_api" in present:
            value = present["cloud_api"]
            members["cloudApi"] = value if type(value) is bool else encode(value)
        if "country_code" in present:
            value = present["country_code"]
            members["countryCode"] = value if type(value) is str else encode(value)
        if "phone_number" in present:
            value = present["phone_number"]
            members["phoneNumber"] = value if type(value) is str else encode(value)
        if "number_provider" in present:
            value = present["number_provider"]
            members["numberProvider"] = value._value_ if type(value) is WhatsAppNumberProvider else encode(value)
        if "business_manager" in present:
            value = present["business_manager"]
            members["businessManager"] = value._value_ if type(value) is WhatsAppBusinessManager else encode(value)
        if "waba_ban_state" in present:
            value = present["waba_ban_state"]
            members["wabaBanState"] = value._value_ if type(value) is WhatsAppWabaBanState else encode(value)
        if "waba_ban_date" in present:
            value = present["waba_ban_date"]
            members["wabaBanDate"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "compatible_regions" in present:
            value = present["compatible_regions"]
            members["compatibleRegions"] = (
                [item._value_ if type(item) is WhatsAppConversationRegion else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT, required=True),
            "state": shapes.Property("state", shapes.Member(WhatsAppSenderState)),
            "changes": shapes.Property("changes", shapes.Object(WhatsAppSenderChanges)),
            "details": shapes.Property("details", shapes.Object(WhatsAppSenderDetails)),
            "created": shapes.Property("created", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "modified": shapes.Property("modified", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "region": shapes.Property("region", shapes.Member(ReportedRegion)),
            "metaLocalStorage": shapes.Property("meta_local_storage", shapes.Member(WhatsAppMetaLocalStorage)),
            "conversationApiApp": shapes.Property("conversation_api_app", shapes.TEXT),
            "conversationApiAppDetails": shapes.Property(
                "conversation_api_app_details", shapes.Object(ConversationApiApp)
            ),
            "maxTps": shapes.Property("max_tps", shapes.INTEGER),
            "qualityRating": shapes.Property("quality_rating", shapes.Member(WhatsAppQualityRating)),
            "dailyLimit": shapes.Property("daily_limit", shapes.Member(WhatsAppDailyLimit)),
            "bearerToken": shapes.Property("bearer_token", shapes.TEXT),
            "cloudApi": shapes.Property("cloud_api", shapes.BOOLEAN),
            "countryCode": shapes.Property("country_code", shapes.TEXT),
            "phoneNumber": shapes.Property("phone_number", shapes.TEXT),
            "numberProvider": shapes.Property("number_provider", shapes.Member(WhatsAppNumberProvider)),
            "businessManager": shapes.Property("business_manager", shapes.Member(WhatsAppBusinessManager)),
            "wabaBanState": shapes.Property("waba_ban_state", shapes.Member(WhatsAppWabaBanState)),
            "wabaBanDate": shapes.Property(
                "waba_ban_date", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True
            ),
            "compatibleRegions": shapes.Property(
                "compatible_regions", shapes.List(shapes.Member(WhatsAppConversationRegion))
            ),
        }
