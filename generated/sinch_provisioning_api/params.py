# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""What calls take, for checkers and editors; nothing of it is needed at run time.

`…Dict` is a mapping with the names of the API, `…Fields` are the keywords of a method, `…Text` are known texts,
`…Values` what `replace` of a model takes.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from . import models
from .types import UnknownVariant, Unset


class ModelValues(TypedDict, total=False):
    """Keywords of `replace` that every model takes."""

    additional_properties: Mapping[str, Any] | Unset


BundleStateText: TypeAlias = Literal["DONE", "FAILED", "IN_PROGRESS"]
ChangeStatusText: TypeAlias = Literal["DRAFT", "IN_PROGRESS", "REJECTED"]
ConversationApiTriggerInputText: TypeAlias = Literal[
    "BATCH_DELIVERY_REPORT_FULL",
    "BATCH_DELIVERY_REPORT_SUMMARY",
    "BATCH_STATUS_UPDATE",
    "BILLING_CREDIT_LIMIT_BREACHED",
    "CAPABILITY",
    "CHANNEL_EVENT",
    "CONSENT_BATCH_COMPLETE",
    "CONTACT_CREATE",
    "CONTACT_DELETE",
    "CONTACT_IDENTITIES_DUPLICATION",
    "CONTACT_MERGE",
    "CONTACT_UPDATE",
    "CONVERSATION_DELETE",
    "CONVERSATION_START",
    "CONVERSATION_STOP",
    "EVENT_DELIVERY",
    "EVENT_INBOUND",
    "MESSAGE_DELIVERY",
    "MESSAGE_INBOUND",
    "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
    "MESSAGE_SUBMIT",
    "OPT_IN",
    "OPT_OUT",
    "RECORD_NOTIFICATION",
    "SMART_CONVERSATION",
    "UNSUPPORTED",
]
ConversationProcessingModeInputText: TypeAlias = Literal["CONVERSATION", "DISPATCH"]
ConversationRetentionPolicyInputRetentionPolicyTypeText: TypeAlias = Literal[
    "CONVERSATION_EXPIRE_POLICY", "MESSAGE_EXPIRE_POLICY", "PERSIST_RETENTION_POLICY"
]
ConversationWebhookTargetTypeText: TypeAlias = Literal["DISMISS", "GRPC", "HTTP"]
KakaoTalkButtonTypeInputText: TypeAlias = Literal[
    "APP_LINK",
    "BOT_FOR_CONSULTATION",
    "BOT_KEYWORD",
    "BOT_TRANSFER",
    "BUSINESS_FORM",
    "CHANNEL_ID_ADDED",
    "DELIVERY_SEARCH",
    "IMAGE_SECURE_TRANSMISSION_PLUGIN_ID",
    "MESSAGE_DELIVERY",
    "ONE_CLICK_PAYMENT_PLUGIN",
    "PERSONAL_INFORMATION_USE_PLUGIN_ID",
    "WEB_LINK",
]
KakaoTalkSenderStateText: TypeAlias = Literal["ACTIVE", "BLOCKED", "INACTIVE", "SUSPENDED", "VERIFYING"]
KakaoTalkTemplateEmphasizeTypeInputText: TypeAlias = Literal[
    "EMPHASIZE_TYPE_IMAGE", "EMPHASIZE_TYPE_NONE", "EMPHASIZE_TYPE_TEXT"
]
KakaoTalkTemplateMessageTypeInputText: TypeAlias = Literal["AD_INCLUDED", "BASIC", "EXTRA_INFORMATION", "MIXED"]
KakaoTalkTemplateStateText: TypeAlias = Literal["APPROVED", "REJECTED"]
RcsBillingCategoryText: TypeAlias = Literal[
    "BASIC_MESSAGE", "CONVERSATIONAL", "CONVERSATIONAL_LEGACY", "SINGLE_MESSAGE"
]
RcsLaunchCountryText: TypeAlias = Literal[
    "AT",
    "BE",
    "BR",
    "CA",
    "CZ",
    "DK",
    "FI",
    "FR",
    "DE",
    "GR",
    "HU",
    "IT",
    "MX",
    "NL",
    "NO",
    "PE",
    "PL",
    "PT",
    "SG",
    "SK",
    "ES",
    "SE",
    "US",
    "GB",
]
RcsSenderSortColumnText: TypeAlias = Literal["CREATED", "MODIFIED", "NAME", "STATE"]
RcsSenderStateText: TypeAlias = Literal[
    "DRAFT", "IN_PROGRESS", "IN_TEST", "LAUNCHED", "LAUNCHING", "PREPARING_LAUNCH", "UNLAUNCHED", "UNKNOWN"
]
RcsSortDirectionText: TypeAlias = Literal["ASC", "DESC"]
RcsUseCaseText: TypeAlias = Literal["MULTIUSE", "OTP", "PROMOTIONAL", "TRANSACTIONAL"]
RegionText: TypeAlias = Literal["BR", "EU", "US"]
SubmitActionText: TypeAlias = Literal["DRAFT", "SUBMIT"]
TemplateLanguageText: TypeAlias = Literal[
    "AF",
    "AR",
    "AZ",
    "BG",
    "BN",
    "CA",
    "CS",
    "DA",
    "DE",
    "EL",
    "EN",
    "EN_GB",
    "EN_US",
    "ES",
    "ES_AR",
    "ES_ES",
    "ES_MX",
    "ET",
    "FA",
    "FI",
    "FIL",
    "FR",
    "GA",
    "GU",
    "HA",
    "HE",
    "HI",
    "HR",
    "HU",
    "ID",
    "IT",
    "JA",
    "KA",
    "KK",
    "KN",
    "KO",
    "KY_KG",
    "LO",
    "LT",
    "LV",
    "MK",
    "ML",
    "MR",
    "MS",
    "NB",
    "NL",
    "PA",
    "PL",
    "PT_BR",
    "PT_PT",
    "RO",
    "RU",
    "RW_RW",
    "SK",
    "SL",
    "SQ",
    "SR",
    "SV",
    "SW",
    "TA",
    "TE",
    "TH",
    "TR",
    "UK",
    "UR",
    "UZ",
    "VI",
    "ZH_CN",
    "ZH_HK",
    "ZH_TW",
    "ZU",
    "UNRECOGNIZED",
]
TemplateLanguageInputText: TypeAlias = Literal[
    "AF",
    "AR",
    "AZ",
    "BG",
    "BN",
    "CA",
    "CS",
    "DA",
    "DE",
    "EL",
    "EN",
    "EN_GB",
    "EN_US",
    "ES",
    "ES_AR",
    "ES_ES",
    "ES_MX",
    "ET",
    "FA",
    "FI",
    "FIL",
    "FR",
    "GA",
    "GU",
    "HA",
    "HE",
    "HI",
    "HR",
    "HU",
    "ID",
    "IT",
    "JA",
    "KA",
    "KK",
    "KN",
    "KO",
    "KY_KG",
    "LO",
    "LT",
    "LV",
    "MK",
    "ML",
    "MR",
    "MS",
    "NB",
    "NL",
    "PA",
    "PL",
    "PT_BR",
    "PT_PT",
    "RO",
    "RU",
    "RW_RW",
    "SK",
    "SL",
    "SQ",
    "SR",
    "SV",
    "SW",
    "TA",
    "TE",
    "TH",
    "TR",
    "UK",
    "UR",
    "UZ",
    "VI",
    "ZH_CN",
    "ZH_HK",
    "ZH_TW",
    "ZU",
]
WebhookTriggerText: TypeAlias = Literal[
    "ALL",
    "BUNDLE_DONE",
    "KAKAOTALK_SENDER_ACTIVE",
    "KAKAOTALK_SENDER_COMMENT_ADDED",
    "KAKAOTALK_SENDER_INACTIVE",
    "KAKAOTALK_SENDER_REJECTED",
    "KAKAOTALK_TEMPLATE_APPROVED",
    "KAKAOTALK_TEMPLATE_COMMENT_ADDED",
    "KAKAOTALK_TEMPLATE_REJECTED",
    "RCS_SENDER_COMMENT_ADDED",
    "RCS_SENDER_OPERATOR_STATUS_UPDATED",
    "RCS_SENDER_STATUS_UPDATED",
    "RCS_ACCOUNT_COMMENT_ADDED",
    "WHATSAPP_ACCOUNT_COMMENT_ADDED",
    "WHATSAPP_ACCOUNT_ONBOARDED",
    "WHATSAPP_ACCOUNT_PENDING_VERIFICATION",
    "WHATSAPP_ACCOUNT_REJECTED",
    "WHATSAPP_WABA_ACCOUNT_CHANGED",
    "WHATSAPP_SENDER_ACTIVE",
    "WHATSAPP_SENDER_COMMENT_ADDED",
    "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED",
    "WHATSAPP_SENDER_ERROR",
    "WHATSAPP_SENDER_INACTIVE",
    "WHATSAPP_SENDER_PENDING_VERIFICATION",
    "WHATSAPP_SENDER_QUALITY_RATING_CHANGED",
    "WHATSAPP_SENDER_REJECTED",
    "WHATSAPP_TEMPLATE_APPROVED",
    "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE",
    "WHATSAPP_TEMPLATE_CATEGORY_UPDATED",
    "WHATSAPP_TEMPLATE_COMMENT_ADDED",
    "WHATSAPP_TEMPLATE_DELETED",
    "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED",
    "WHATSAPP_TEMPLATE_REJECTED",
    "WHATSAPP_TEMPLATE_STATUS_UPDATED",
]
WhatsAppAccountChangeStatusText: TypeAlias = Literal[
    "DRAFT", "IN_PROGRESS", "PENDING_FACEBOOK_VERIFICATION", "REJECTED"
]
WhatsAppAccountStateText: TypeAlias = Literal["ONBOARDED", "PENDING_FACEBOOK_VERIFICATION", "REJECTED"]
WhatsAppBusinessManagerInputText: TypeAlias = Literal["SINCH_AMERICA", "SINCH_BR", "SINCH_MX", "SINCH_SEP", "SINCH_UK"]
WhatsAppBusinessManagerPublicInputText: TypeAlias = Literal["SINCH_BR", "SINCH_MX", "SINCH_UK"]
WhatsAppMetaLocalStorageInputText: TypeAlias = Literal[
    "AE", "AU", "BH", "BR", "CA", "CH", "DE", "GB", "ID", "IN", "JP", "KR", "SG", "US", "ZA"
]
WhatsAppNumberProviderInputText: TypeAlias = Literal["CUSTOMER", "SINCH"]
WhatsAppRegistrationMethodInputText: TypeAlias = Literal["SMS", "VOICE"]
WhatsAppSenderChangeStatusText: TypeAlias = Literal["DRAFT", "ERROR", "IN_PROGRESS", "REJECTED"]
WhatsAppSenderStateText: TypeAlias = Literal[
    "ACTIVE", "IN_PROGRESS", "INACTIVE", "PENDING_VERIFICATION", "SUSPENDED", "ERROR"
]
WhatsAppTemplateAnalyticsRangeText: TypeAlias = Literal["DAY", "MONTH", "QUARTER", "WEEK"]
WhatsAppTemplateCardHeaderFormatText: TypeAlias = Literal["IMAGE", "VIDEO"]
WhatsAppTemplateCardMediaMimeTypeText: TypeAlias = Literal["IMAGE/JPEG", "IMAGE/PNG", "VIDEO/3GP", "VIDEO/MP4"]
WhatsAppTemplateCategoryInputText: TypeAlias = Literal["AUTHENTICATION", "MARKETING", "UTILITY"]
WhatsAppTemplateCompareTimeframeText: TypeAlias = Literal["30", "60", "7", "90"]
WhatsAppTemplateFieldMaskPathText: TypeAlias = Literal[
    "whatsappId",
    "state",
    "name",
    "language",
    "category",
    "rejectionCode",
    "qualityScore",
    "changes",
    "changes.status",
    "changes.allowCategoryChange",
    "changes.details",
    "changes.details.components",
    "changes.details.components.0.type",
    "changes.details.components.0.format",
    "changes.details.components.0.text",
    "changes.details.components.0.example",
    "changes.details.components.0.example.url",
    "changes.details.components.0.examples",
    "changes.details.components.0.addSecurityRecommendation",
    "changes.details.components.0.codeExpirationMinutes",
    "changes.details.components.0.buttons",
    "changes.details.components.0.buttons.0.type",
    "changes.details.components.0.buttons.0.text",
    "changes.details.components.0.buttons.0.phoneNumber",
    "changes.details.components.0.buttons.0.url",
    "changes.details.components.0.buttons.0.example",
    "changes.details.components.0.buttons.0.otpType",
    "changes.details.components.0.buttons.0.autofillText",
    "changes.details.components.0.buttons.0.packageName",
    "changes.details.components.0.buttons.0.signatureHash",
    "changes.details.components.0.buttons.0.supportedApps",
    "changes.details.components.0.buttons.0.supportedApps.0.packageName",
    "changes.details.components.0.buttons.0.supportedApps.0.signatureHash",
    "changes.details.components.0.buttons.0.zeroTapTermsAccepted",
    "changes.details.components.0.buttons.0.flowId",
    "changes.details.components.0.buttons.0.flowAction",
    "changes.details.components.0.buttons.0.navigateScreen",
    "changes.details.messageSendTtlSeconds",
    "details",
    "details.components",
    "details.components.0.type",
    "details.components.0.format",
    "details.components.0.text",
    "details.components.0.example",
    "details.components.0.example.url",
    "details.components.0.examples",
    "details.components.0.addSecurityRecommendation",
    "details.components.0.codeExpirationMinutes",
    "details.components.0.buttons",
    "details.components.0.buttons.0.type",
    "details.components.0.buttons.0.text",
    "details.components.0.buttons.0.phoneNumber",
    "details.components.0.buttons.0.url",
    "details.components.0.buttons.0.example",
    "details.components.0.buttons.0.otpType",
    "details.components.0.buttons.0.autofillText",
    "details.components.0.buttons.0.packageName",
    "details.components.0.buttons.0.signatureHash",
    "details.components.0.buttons.0.supportedApps",
    "details.components.0.buttons.0.supportedApps.0.packageName",
    "details.components.0.buttons.0.supportedApps.0.signatureHash",
    "details.components.0.buttons.0.zeroTapTermsAccepted",
    "details.components.0.buttons.0.flowId",
    "details.components.0.buttons.0.flowAction",
    "details.components.0.buttons.0.navigateScreen",
    "details.messageSendTtlSeconds",
    "analytics",
    "analytics.0.sent",
    "analytics.0.delivered",
    "analytics.0.read",
    "analytics.0.start",
    "analytics.0.end",
    "analytics.0.buttons",
    "analytics.0.buttons.0.type",
    "analytics.0.buttons.0.content",
    "analytics.0.buttons.0.clicks",
]
WhatsAppTemplateFlowActionInputText: TypeAlias = Literal["DATA_EXCHANGE", "NAVIGATE"]
WhatsAppTemplateMediaHeaderFormatText: TypeAlias = Literal["DOCUMENT", "IMAGE", "VIDEO"]
WhatsAppTemplateMediaMimeTypeText: TypeAlias = Literal[
    "IMAGE/JPEG", "IMAGE/PNG", "APPLICATION/PDF", "VIDEO/3GP", "VIDEO/MP4"
]
WhatsAppTemplateOtpTypeInputText: TypeAlias = Literal["COPY_CODE", "ONE_TAP", "ZERO_TAP"]
WhatsAppTemplateStateText: TypeAlias = Literal["APPROVED", "DISABLED", "PAUSED", "REJECTED"]
WhatsAppVerticalInputText: TypeAlias = Literal[
    "ALCOHOL",
    "AUTOMOTIVE",
    "BEAUTY_SPA_SALON",
    "CLOTHING_AND_APPAREL",
    "EDUCATION",
    "ENTERTAINMENT",
    "EVENT_PLANNING_AND_SERVICE",
    "FINANCE_AND_BANKING",
    "FOOD_AND_GROCERY",
    "HOTEL_AND_LODGING",
    "MEDICAL_AND_HEALTH",
    "NON_PROFIT",
    "ONLINE_GAMBLING",
    "OTC_DRUGS",
    "OTHER",
    "PHYSICAL_GAMBLING",
    "PROFESSIONAL_SERVICES",
    "PUBLIC_SERVICE",
    "RESTAURANT",
    "SHOPPING_AND_RETAIL",
    "TRAVEL_AND_TRANSPORTATION",
]


class CompareWhatsAppTemplatesDict(TypedDict):
    """A mapping for `models.CompareWhatsAppTemplates`."""

    templates: Sequence[models.WhatsAppTemplateCompareTarget | WhatsAppTemplateCompareTargetDict]
    timeframe: NotRequired[models.WhatsAppTemplateCompareTimeframe | WhatsAppTemplateCompareTimeframeText]
    endTimestamp: NotRequired[int]


class ConversationAppInputDict(TypedDict):
    """A mapping for `models.ConversationAppInput`."""

    name: NotRequired[str]
    webhooks: NotRequired[Sequence[models.ConversationAppWebhookInput | ConversationAppWebhookInputDict]]
    processingMode: NotRequired[models.ConversationProcessingModeInput | ConversationProcessingModeInputText]
    retentionPolicy: NotRequired[
        models.ConversationRetentionPolicyInput
        | ConversationRetentionPolicyInputDict
        | models.DispatchRetentionPolicyInput
        | DispatchRetentionPolicyInputDict
    ]


class ConversationAppWebhookInputDict(TypedDict):
    """A mapping for `models.ConversationAppWebhookInput`."""

    target: str
    triggers: Sequence[models.ConversationApiTriggerInput | ConversationApiTriggerInputText]
    secret: NotRequired[str]
    targetType: NotRequired[models.ConversationWebhookTargetType | ConversationWebhookTargetTypeText]


class ConversationRetentionPolicyInputDict(TypedDict):
    """A mapping for `models.ConversationRetentionPolicyInput`."""

    retentionPolicyType: NotRequired[
        models.ConversationRetentionPolicyInputRetentionPolicyType
        | ConversationRetentionPolicyInputRetentionPolicyTypeText
    ]
    ttl: NotRequired[int]


class CreateBundleDict(TypedDict):
    """A mapping for `models.CreateBundle`."""

    region: models.Region | RegionText
    name: NotRequired[str]
    subproject: NotRequired[models.SubprojectInput | SubprojectInputDict | bool]
    smsApp: NotRequired[models.SmsAppInput | SmsAppInputDict | bool]
    convApp: NotRequired[models.ConversationAppInput | ConversationAppInputDict | bool]
    webhooks: NotRequired[Sequence[models.CreateWebhook | CreateWebhookDict]]


class CreateCommentDict(TypedDict):
    """A mapping for `models.CreateComment`."""

    comment: str


class CreateKakaoTalkSenderDict(TypedDict):
    """A mapping for `models.CreateKakaoTalkSender`."""

    plusFriendId: NotRequired[str]
    details: NotRequired[models.CreateKakaoTalkSenderDetails | CreateKakaoTalkSenderDetailsDict]
    status: NotRequired[models.SubmitAction | SubmitActionText]
    saveDraftOnFailure: NotRequired[bool]


class CreateKakaoTalkSenderDetailsDict(TypedDict):
    """A mapping for `models.CreateKakaoTalkSenderDetails`."""

    name: NotRequired[str]
    adminPhoneNo: NotRequired[str]
    logoImage: NotRequired[str]
    topLevelCategoryCode: NotRequired[str]
    midLevelCategoryCode: NotRequired[str]
    subLevelCategoryCode: NotRequired[str]


class CreateKakaoTalkTemplateDict(TypedDict):
    """A mapping for `models.CreateKakaoTalkTemplate`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    details: NotRequired[models.CreateKakaoTalkTemplateDetails | CreateKakaoTalkTemplateDetailsDict]
    saveDraftOnFailure: NotRequired[bool]


class CreateKakaoTalkTemplateDetailsDict(TypedDict):
    """A mapping for `models.CreateKakaoTalkTemplateDetails`."""

    name: NotRequired[str]
    title: NotRequired[str]
    language: NotRequired[models.TemplateLanguageInput | TemplateLanguageInputText]
    content: NotRequired[str]
    messageType: NotRequired[models.KakaoTalkTemplateMessageTypeInput | KakaoTalkTemplateMessageTypeInputText]
    emphasizeType: NotRequired[models.KakaoTalkTemplateEmphasizeTypeInput | KakaoTalkTemplateEmphasizeTypeInputText]
    categoryCode: NotRequired[str]
    securityFlag: NotRequired[bool]
    extra: NotRequired[str]
    subtitle: NotRequired[str]
    imageName: NotRequired[str]
    imageUrl: NotRequired[str]
    buttons: NotRequired[Sequence[models.KakaoTalkButtonInput | KakaoTalkButtonInputDict]]


class CreateRcsAnswerMetadataDict(TypedDict):
    """A mapping for `models.CreateRcsAnswerMetadata`."""

    ignore: NotRequired[str]


class CreateRcsBrandDict(TypedDict):
    """A mapping for `models.CreateRcsBrand`."""

    name: NotRequired[str]
    description: NotRequired[str]
    emails: NotRequired[Sequence[models.RcsBrandEmailInput | RcsBrandEmailInputDict]]
    phones: NotRequired[Sequence[models.RcsBrandPhoneInput | RcsBrandPhoneInputDict]]
    websites: NotRequired[Sequence[models.RcsBrandWebsiteInput | RcsBrandWebsiteInputDict]]
    color: NotRequired[str]
    bannerUrl: NotRequired[str]
    logoUrl: NotRequired[str]
    privacyPolicyUrl: NotRequired[str]
    termsOfServiceUrl: NotRequired[str]


class CreateRcsFrAnswersDict(TypedDict):
    """A mapping for `models.CreateRcsFrAnswers`."""

    fullCompanyAddress: NotRequired[str]
    fullCompanyAddressMetadata: NotRequired[models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict]
    siren: NotRequired[str]


class CreateRcsFrSectionDict(TypedDict):
    """A mapping for `models.CreateRcsFrSection`."""

    answers: models.CreateRcsFrAnswers | CreateRcsFrAnswersDict


class CreateRcsGbAnswersDict(TypedDict):
    """A mapping for `models.CreateRcsGbAnswers`."""

    brandIndustry: NotRequired[str]
    companyLegalName: NotRequired[str]
    companyRegistrationNumber: NotRequired[str]
    fullCompanyAddress: NotRequired[str]
    fullCompanyAddressMetadata: NotRequired[models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict]
    messagesVolume: NotRequired[str]
    messagesFrequency: NotRequired[str]
    campaignLength: NotRequired[str]


class CreateRcsGbSectionDict(TypedDict):
    """A mapping for `models.CreateRcsGbSection`."""

    answers: models.CreateRcsGbAnswers | CreateRcsGbAnswersDict


class CreateRcsGeneralAnswersDict(TypedDict):
    """A mapping for `models.CreateRcsGeneralAnswers`."""

    optInDescription: NotRequired[str]
    optInDescriptionMetadata: NotRequired[models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict]
    triggerDescription: NotRequired[str]
    triggerDescriptionMetadata: NotRequired[models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict]
    interactionsDescription: NotRequired[str]
    interactionsDescriptionMetadata: NotRequired[models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict]
    optOutDescription: NotRequired[str]
    optOutDescriptionMetadata: NotRequired[models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict]
    videoUris: NotRequired[Sequence[str]]
    screenshotUris: NotRequired[Sequence[str]]


class CreateRcsGeneralSectionDict(TypedDict):
    """A mapping for `models.CreateRcsGeneralSection`."""

    answers: models.CreateRcsGeneralAnswers | CreateRcsGeneralAnswersDict


class CreateRcsQuestionnaireDict(TypedDict):
    """A mapping for `models.CreateRcsQuestionnaire`."""

    general: NotRequired[models.CreateRcsGeneralSection | CreateRcsGeneralSectionDict]
    verification: NotRequired[models.CreateRcsVerificationSection | CreateRcsVerificationSectionDict]
    gb: NotRequired[models.CreateRcsGbSection | CreateRcsGbSectionDict]
    fr: NotRequired[models.CreateRcsFrSection | CreateRcsFrSectionDict]
    us: NotRequired[models.CreateRcsUsSection | CreateRcsUsSectionDict]


class CreateRcsSenderDict(TypedDict):
    """A mapping for `models.CreateRcsSender`."""

    region: models.Region | RegionText
    billingCategory: models.RcsBillingCategory | RcsBillingCategoryText
    useCase: models.RcsUseCase | RcsUseCaseText
    details: NotRequired[models.CreateRcsSenderDetails | CreateRcsSenderDetailsDict]


class CreateRcsSenderDetailsDict(TypedDict):
    """A mapping for `models.CreateRcsSenderDetails`."""

    brand: NotRequired[models.CreateRcsBrand | CreateRcsBrandDict]
    testNumbers: NotRequired[Sequence[str]]
    countries: NotRequired[Sequence[models.RcsLaunchCountry | RcsLaunchCountryText]]
    questionnaire: NotRequired[models.CreateRcsQuestionnaire | CreateRcsQuestionnaireDict]
    callbackUrl: NotRequired[str]


class CreateRcsTestNumbersDict(TypedDict):
    """A mapping for `models.CreateRcsTestNumbers`."""

    testNumbers: Sequence[str]


class CreateRcsUsAnswersDict(TypedDict):
    """A mapping for `models.CreateRcsUsAnswers`."""

    companyLegalName: NotRequired[str]
    ein: NotRequired[str]
    brandIndustry: NotRequired[str]
    fullCompanyAddress: NotRequired[str]
    fullCompanyAddressMetadata: NotRequired[models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict]
    smsCampaign: NotRequired[str]
    messagesVolume: NotRequired[str]


class CreateRcsUsSectionDict(TypedDict):
    """A mapping for `models.CreateRcsUsSection`."""

    answers: models.CreateRcsUsAnswers | CreateRcsUsAnswersDict


class CreateRcsVerificationAnswersDict(TypedDict):
    """A mapping for `models.CreateRcsVerificationAnswers`."""

    name: NotRequired[str]
    title: NotRequired[str]
    email: NotRequired[str]
    website: NotRequired[str]


class CreateRcsVerificationSectionDict(TypedDict):
    """A mapping for `models.CreateRcsVerificationSection`."""

    answers: models.CreateRcsVerificationAnswers | CreateRcsVerificationAnswersDict


class CreateWebhookDict(TypedDict):
    """A mapping for `models.CreateWebhook`."""

    target: str
    secret: str
    triggers: Sequence[models.WebhookTrigger | WebhookTriggerText]


class CreateWhatsAppAccountDict(TypedDict):
    """A mapping for `models.CreateWhatsAppAccount`."""

    companyLegalName: str
    clientBusinessManagerId: str
    businessManager: NotRequired[models.WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputText]


class CreateWhatsAppLongLivedTokenDict(TypedDict):
    """A mapping for `models.CreateWhatsAppLongLivedToken`."""

    facebookToken: NotRequired[str]
    facebookCode: NotRequired[str]
    businessManager: NotRequired[models.WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputText]


class CreateWhatsAppSenderDetailsDict(TypedDict):
    """A mapping for `models.CreateWhatsAppSenderDetails`."""

    displayName: str
    vertical: models.WhatsAppVerticalInput | WhatsAppVerticalInputText
    description: NotRequired[str]
    email: NotRequired[str]
    address: NotRequired[str]
    websiteOne: NotRequired[str]
    websiteTwo: NotRequired[str]
    about: NotRequired[str]
    photoUrl: NotRequired[str]


class CreateWhatsAppSenderEmbeddedDict(TypedDict):
    """A mapping for `models.CreateWhatsAppSenderEmbedded`."""

    wabaId: str
    phoneNumberId: str
    region: NotRequired[models.Region | RegionText]
    metaLocalStorage: NotRequired[models.WhatsAppMetaLocalStorageInput | WhatsAppMetaLocalStorageInputText]
    businessManager: NotRequired[models.WhatsAppBusinessManagerPublicInput | WhatsAppBusinessManagerPublicInputText]


class CreateWhatsAppSenderLegacyDict(TypedDict):
    """A mapping for `models.CreateWhatsAppSenderLegacy`."""

    name: str
    details: models.CreateWhatsAppSenderDetails | CreateWhatsAppSenderDetailsDict
    region: NotRequired[models.Region | RegionText]
    metaLocalStorage: NotRequired[models.WhatsAppMetaLocalStorageInput | WhatsAppMetaLocalStorageInputText]
    businessManager: NotRequired[models.WhatsAppBusinessManagerPublicInput | WhatsAppBusinessManagerPublicInputText]
    wabaId: NotRequired[str]
    phoneNumberId: NotRequired[str]
    facebookAccessToken: NotRequired[str]
    facebookCode: NotRequired[str]


class CreateWhatsAppSenderOnBehalfOfDict(TypedDict):
    """A mapping for `models.CreateWhatsAppSenderOnBehalfOf`."""

    phoneNumberProvider: models.WhatsAppNumberProviderInput | WhatsAppNumberProviderInputText
    status: NotRequired[models.SubmitAction | SubmitActionText]
    region: NotRequired[models.Region | RegionText]
    metaLocalStorage: NotRequired[models.WhatsAppMetaLocalStorageInput | WhatsAppMetaLocalStorageInputText]
    saveDraftOnFailure: NotRequired[bool]
    details: NotRequired[models.CreateWhatsAppSenderOnBehalfOfDetails | CreateWhatsAppSenderOnBehalfOfDetailsDict]


class CreateWhatsAppSenderOnBehalfOfDetailsDict(TypedDict):
    """A mapping for `models.CreateWhatsAppSenderOnBehalfOfDetails`."""

    description: NotRequired[str]
    displayName: NotRequired[str]
    vertical: NotRequired[models.WhatsAppVerticalInput | WhatsAppVerticalInputText]
    email: NotRequired[str]
    address: NotRequired[str]
    websiteOne: NotRequired[str]
    websiteTwo: NotRequired[str]
    about: NotRequired[str]
    photoUrl: NotRequired[str]
    countryCode: NotRequired[str]
    phoneNumber: NotRequired[str]


class CreateWhatsAppSolutionDict(TypedDict):
    """A mapping for `models.CreateWhatsAppSolution`."""

    details: models.CreateWhatsAppSolutionDetails | CreateWhatsAppSolutionDetailsDict
    accessToken: str
    businessManager: models.WhatsAppBusinessManagerPublicInput | WhatsAppBusinessManagerPublicInputText


class CreateWhatsAppSolutionDetailsDict(TypedDict):
    """A mapping for `models.CreateWhatsAppSolutionDetails`."""

    name: str


class CreateWhatsAppTemplateDict(TypedDict):
    """A mapping for `models.CreateWhatsAppTemplate`."""

    name: str
    language: models.TemplateLanguageInput | TemplateLanguageInputText
    category: models.WhatsAppTemplateCategoryInput | WhatsAppTemplateCategoryInputText
    status: NotRequired[models.SubmitAction | SubmitActionText]
    saveDraftOnFailure: NotRequired[bool]
    allowCategoryChange: NotRequired[bool]
    details: NotRequired[models.WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict]


class DispatchRetentionPolicyInputDict(TypedDict):
    """A mapping for `models.DispatchRetentionPolicyInput`."""

    retentionPolicyType: NotRequired[Literal["MESSAGE_EXPIRE_POLICY"]]
    ttl: NotRequired[int]


class KakaoTalkButtonInputDict(TypedDict):
    """A mapping for `models.KakaoTalkButtonInput`."""

    name: NotRequired[str]
    type: NotRequired[models.KakaoTalkButtonTypeInput | KakaoTalkButtonTypeInputText]
    ordering: NotRequired[int]
    linkMo: NotRequired[str]
    linkPc: NotRequired[str]
    schemeIos: NotRequired[str]
    schemeAndroid: NotRequired[str]


class RcsBrandEmailInputDict(TypedDict):
    """A mapping for `models.RcsBrandEmailInput`."""

    label: str
    address: str


class RcsBrandPhoneInputDict(TypedDict):
    """A mapping for `models.RcsBrandPhoneInput`."""

    label: str
    number: str


class RcsBrandWebsiteInputDict(TypedDict):
    """A mapping for `models.RcsBrandWebsiteInput`."""

    label: str
    url: str


class RegisterWhatsAppSenderDict(TypedDict):
    """A mapping for `models.RegisterWhatsAppSender`."""

    method: models.WhatsAppRegistrationMethodInput | WhatsAppRegistrationMethodInputText


class SmsAppInputDict(TypedDict):
    """A mapping for `models.SmsAppInput`."""

    name: NotRequired[str]


class SubprojectInputDict(TypedDict):
    """A mapping for `models.SubprojectInput`."""

    name: NotRequired[str]
    labels: NotRequired[Mapping[str, str]]


class UpdateKakaoTalkSenderDict(TypedDict):
    """A mapping for `models.UpdateKakaoTalkSender`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    details: NotRequired[models.UpdateKakaoTalkSenderDetails | UpdateKakaoTalkSenderDetailsDict]


class UpdateKakaoTalkSenderDetailsDict(TypedDict):
    """A mapping for `models.UpdateKakaoTalkSenderDetails`."""

    name: NotRequired[str]
    adminPhoneNo: NotRequired[str]
    logoImage: NotRequired[str | None]
    topLevelCategoryCode: NotRequired[str]
    midLevelCategoryCode: NotRequired[str]
    subLevelCategoryCode: NotRequired[str]


class UpdateKakaoTalkTemplateDict(TypedDict):
    """A mapping for `models.UpdateKakaoTalkTemplate`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    details: NotRequired[models.UpdateKakaoTalkTemplateDetails | UpdateKakaoTalkTemplateDetailsDict]


class UpdateKakaoTalkTemplateDetailsDict(TypedDict):
    """A mapping for `models.UpdateKakaoTalkTemplateDetails`."""

    name: NotRequired[str]
    title: NotRequired[str | None]
    content: NotRequired[str]
    messageType: NotRequired[models.KakaoTalkTemplateMessageTypeInput | KakaoTalkTemplateMessageTypeInputText]
    emphasizeType: NotRequired[models.KakaoTalkTemplateEmphasizeTypeInput | KakaoTalkTemplateEmphasizeTypeInputText]
    categoryCode: NotRequired[str]
    securityFlag: NotRequired[bool]
    extra: NotRequired[str | None]
    subtitle: NotRequired[str | None]
    imageName: NotRequired[str | None]
    imageUrl: NotRequired[str | None]
    buttons: NotRequired[Sequence[models.KakaoTalkButtonInput | KakaoTalkButtonInputDict] | None]


class UpdateRcsAnswerMetadataDict(TypedDict):
    """A mapping for `models.UpdateRcsAnswerMetadata`."""

    ignore: NotRequired[str | None]


class UpdateRcsBrandDict(TypedDict):
    """A mapping for `models.UpdateRcsBrand`."""

    name: NotRequired[str]
    description: NotRequired[str]
    emails: NotRequired[Sequence[models.RcsBrandEmailInput | RcsBrandEmailInputDict] | None]
    phones: NotRequired[Sequence[models.RcsBrandPhoneInput | RcsBrandPhoneInputDict] | None]
    websites: NotRequired[Sequence[models.RcsBrandWebsiteInput | RcsBrandWebsiteInputDict] | None]
    color: NotRequired[str]
    bannerUrl: NotRequired[str]
    logoUrl: NotRequired[str]
    privacyPolicyUrl: NotRequired[str]
    termsOfServiceUrl: NotRequired[str]


class UpdateRcsFrAnswersDict(TypedDict):
    """A mapping for `models.UpdateRcsFrAnswers`."""

    fullCompanyAddress: NotRequired[str | None]
    fullCompanyAddressMetadata: NotRequired[models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict]
    siren: NotRequired[str | None]


class UpdateRcsFrSectionDict(TypedDict):
    """A mapping for `models.UpdateRcsFrSection`."""

    answers: models.UpdateRcsFrAnswers | UpdateRcsFrAnswersDict


class UpdateRcsGbAnswersDict(TypedDict):
    """A mapping for `models.UpdateRcsGbAnswers`."""

    brandIndustry: NotRequired[str | None]
    companyLegalName: NotRequired[str | None]
    companyRegistrationNumber: NotRequired[str | None]
    fullCompanyAddress: NotRequired[str | None]
    fullCompanyAddressMetadata: NotRequired[models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict]
    messagesVolume: NotRequired[str | None]
    messagesFrequency: NotRequired[str | None]
    campaignLength: NotRequired[str | None]


class UpdateRcsGbSectionDict(TypedDict):
    """A mapping for `models.UpdateRcsGbSection`."""

    answers: models.UpdateRcsGbAnswers | UpdateRcsGbAnswersDict


class UpdateRcsGeneralAnswersDict(TypedDict):
    """A mapping for `models.UpdateRcsGeneralAnswers`."""

    optInDescription: NotRequired[str | None]
    optInDescriptionMetadata: NotRequired[models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict]
    triggerDescription: NotRequired[str | None]
    triggerDescriptionMetadata: NotRequired[models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict]
    interactionsDescription: NotRequired[str | None]
    interactionsDescriptionMetadata: NotRequired[models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict]
    optOutDescription: NotRequired[str | None]
    optOutDescriptionMetadata: NotRequired[models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict]
    videoUris: NotRequired[Sequence[str] | None]
    screenshotUris: NotRequired[Sequence[str] | None]


class UpdateRcsGeneralSectionDict(TypedDict):
    """A mapping for `models.UpdateRcsGeneralSection`."""

    answers: models.UpdateRcsGeneralAnswers | UpdateRcsGeneralAnswersDict


class UpdateRcsQuestionnaireDict(TypedDict):
    """A mapping for `models.UpdateRcsQuestionnaire`."""

    general: NotRequired[models.UpdateRcsGeneralSection | UpdateRcsGeneralSectionDict]
    verification: NotRequired[models.UpdateRcsVerificationSection | UpdateRcsVerificationSectionDict]
    gb: NotRequired[models.UpdateRcsGbSection | UpdateRcsGbSectionDict]
    fr: NotRequired[models.UpdateRcsFrSection | UpdateRcsFrSectionDict]
    us: NotRequired[models.UpdateRcsUsSection | UpdateRcsUsSectionDict]


class UpdateRcsSenderDict(TypedDict):
    """A mapping for `models.UpdateRcsSender`."""

    details: models.UpdateRcsSenderDetails | UpdateRcsSenderDetailsDict


class UpdateRcsSenderDetailsDict(TypedDict):
    """A mapping for `models.UpdateRcsSenderDetails`."""

    brand: NotRequired[models.UpdateRcsBrand | UpdateRcsBrandDict]
    testNumbers: NotRequired[Sequence[str] | None]
    countries: NotRequired[Sequence[models.RcsLaunchCountry | RcsLaunchCountryText] | None]
    questionnaire: NotRequired[models.UpdateRcsQuestionnaire | UpdateRcsQuestionnaireDict]


class UpdateRcsUsAnswersDict(TypedDict):
    """A mapping for `models.UpdateRcsUsAnswers`."""

    companyLegalName: NotRequired[str | None]
    ein: NotRequired[str | None]
    brandIndustry: NotRequired[str | None]
    fullCompanyAddress: NotRequired[str | None]
    fullCompanyAddressMetadata: NotRequired[models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict]
    smsCampaign: NotRequired[str | None]
    messagesVolume: NotRequired[str | None]


class UpdateRcsUsSectionDict(TypedDict):
    """A mapping for `models.UpdateRcsUsSection`."""

    answers: models.UpdateRcsUsAnswers | UpdateRcsUsAnswersDict


class UpdateRcsVerificationAnswersDict(TypedDict):
    """A mapping for `models.UpdateRcsVerificationAnswers`."""

    name: NotRequired[str | None]
    title: NotRequired[str | None]
    email: NotRequired[str | None]
    website: NotRequired[str | None]


class UpdateRcsVerificationSectionDict(TypedDict):
    """A mapping for `models.UpdateRcsVerificationSection`."""

    answers: models.UpdateRcsVerificationAnswers | UpdateRcsVerificationAnswersDict


class UpdateWebhookDict(TypedDict):
    """A mapping for `models.UpdateWebhook`."""

    target: NotRequired[str]
    secret: NotRequired[str]
    triggers: NotRequired[Sequence[models.WebhookTrigger | WebhookTriggerText]]


class UpdateWhatsAppAccountDict(TypedDict):
    """A mapping for `models.UpdateWhatsAppAccount`."""

    companyLegalName: NotRequired[str]
    clientBusinessManagerId: NotRequired[str]


class UpdateWhatsAppSenderDict(TypedDict):
    """A mapping for `models.UpdateWhatsAppSender`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    details: NotRequired[models.UpdateWhatsAppSenderDetails | UpdateWhatsAppSenderDetailsDict]


class UpdateWhatsAppSenderDetailsDict(TypedDict):
    """A mapping for `models.UpdateWhatsAppSenderDetails`."""

    description: NotRequired[str | None]
    displayName: NotRequired[str]
    vertical: NotRequired[models.WhatsAppVerticalInput | WhatsAppVerticalInputText]
    email: NotRequired[str | None]
    address: NotRequired[str | None]
    websiteOne: NotRequired[str | None]
    websiteTwo: NotRequired[str | None]
    about: NotRequired[str | None]
    photoUrl: NotRequired[str | None]


class UpdateWhatsAppTemplateDict(TypedDict):
    """A mapping for `models.UpdateWhatsAppTemplate`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    category: NotRequired[models.WhatsAppTemplateCategoryInput | WhatsAppTemplateCategoryInputText]
    allowCategoryChange: NotRequired[bool]
    details: NotRequired[models.WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict]


class VerifyKakaoTalkSenderDict(TypedDict):
    """A mapping for `models.VerifyKakaoTalkSender`."""

    code: int


class VerifyWhatsAppSenderDict(TypedDict):
    """A mapping for `models.VerifyWhatsAppSender`."""

    code: str


class WhatsAppTemplateBodyInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateBodyInput`."""

    type: Literal["BODY"]
    text: NotRequired[str]
    examples: NotRequired[Sequence[str]]
    addSecurityRecommendation: NotRequired[bool]


class WhatsAppTemplateButtonsInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateButtonsInput`."""

    type: Literal["BUTTONS"]
    buttons: NotRequired[
        Sequence[
            models.WhatsAppTemplateFlowButtonInput
            | WhatsAppTemplateFlowButtonInputDict
            | models.WhatsAppTemplateOtpButtonInput
            | WhatsAppTemplateOtpButtonInputDict
            | models.WhatsAppTemplatePhoneNumberButtonInput
            | WhatsAppTemplatePhoneNumberButtonInputDict
            | models.WhatsAppTemplateQuickReplyButtonInput
            | WhatsAppTemplateQuickReplyButtonInputDict
            | models.WhatsAppTemplateUrlButtonInput
            | WhatsAppTemplateUrlButtonInputDict
        ]
    ]


class WhatsAppTemplateCardBodyInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateCardBodyInput`."""

    type: Literal["BODY"]
    text: NotRequired[str]
    examples: NotRequired[Sequence[str]]


class WhatsAppTemplateCardButtonsInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateCardButtonsInput`."""

    type: Literal["BUTTONS"]
    buttons: NotRequired[
        Sequence[
            models.WhatsAppTemplateUrlButtonInput
            | WhatsAppTemplateUrlButtonInputDict
            | models.WhatsAppTemplateQuickReplyButtonInput
            | WhatsAppTemplateQuickReplyButtonInputDict
            | models.WhatsAppTemplatePhoneNumberButtonInput
            | WhatsAppTemplatePhoneNumberButtonInputDict
        ]
    ]


class WhatsAppTemplateCardHeaderInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateCardHeaderInput`."""

    type: Literal["HEADER"]
    format: NotRequired[models.WhatsAppTemplateCardHeaderFormat | WhatsAppTemplateCardHeaderFormatText]
    example: NotRequired[models.WhatsAppTemplateCardMediaExampleInput | WhatsAppTemplateCardMediaExampleInputDict]


class WhatsAppTemplateCardInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateCardInput`."""

    components: NotRequired[
        Sequence[
            models.WhatsAppTemplateCardHeaderInput
            | WhatsAppTemplateCardHeaderInputDict
            | models.WhatsAppTemplateCardBodyInput
            | WhatsAppTemplateCardBodyInputDict
            | models.WhatsAppTemplateCardButtonsInput
            | WhatsAppTemplateCardButtonsInputDict
        ]
    ]


class WhatsAppTemplateCardMediaExampleInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateCardMediaExampleInput`."""

    url: NotRequired[str]
    mimeType: NotRequired[models.WhatsAppTemplateCardMediaMimeType | WhatsAppTemplateCardMediaMimeTypeText]


class WhatsAppTemplateCarouselInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateCarouselInput`."""

    type: Literal["CAROUSEL"]
    cards: NotRequired[Sequence[models.WhatsAppTemplateCardInput | WhatsAppTemplateCardInputDict]]


class WhatsAppTemplateCompareTargetDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateCompareTarget`."""

    templateName: str
    templateLanguage: models.TemplateLanguage | TemplateLanguageText


class WhatsAppTemplateDetailsInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateDetailsInput`."""

    components: NotRequired[
        Sequence[
            models.WhatsAppTemplateLocationHeaderInput
            | WhatsAppTemplateLocationHeaderInputDict
            | models.WhatsAppTemplateTextHeaderInput
            | WhatsAppTemplateTextHeaderInputDict
            | models.WhatsAppTemplateMediaHeaderInput
            | WhatsAppTemplateMediaHeaderInputDict
            | models.WhatsAppTemplateBodyInput
            | WhatsAppTemplateBodyInputDict
            | models.WhatsAppTemplateFooterInput
            | WhatsAppTemplateFooterInputDict
            | models.WhatsAppTemplateButtonsInput
            | WhatsAppTemplateButtonsInputDict
            | models.WhatsAppTemplateCarouselInput
            | WhatsAppTemplateCarouselInputDict
        ]
    ]
    messageSendTtlSeconds: NotRequired[int]


class WhatsAppTemplateFlowButtonInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateFlowButtonInput`."""

    type: Literal["FLOW"]
    text: NotRequired[str]
    flowId: NotRequired[str]
    flowAction: NotRequired[models.WhatsAppTemplateFlowActionInput | WhatsAppTemplateFlowActionInputText]
    navigateScreen: NotRequired[str]


class WhatsAppTemplateFooterInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateFooterInput`."""

    type: Literal["FOOTER"]
    text: NotRequired[str]
    codeExpirationMinutes: NotRequired[int]


class WhatsAppTemplateLocationHeaderInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateLocationHeaderInput`."""

    type: Literal["HEADER"]
    format: Literal["LOCATION"]


class WhatsAppTemplateMediaExampleInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateMediaExampleInput`."""

    url: NotRequired[str]
    mimeType: NotRequired[models.WhatsAppTemplateMediaMimeType | WhatsAppTemplateMediaMimeTypeText]


class WhatsAppTemplateMediaHeaderInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateMediaHeaderInput`."""

    type: Literal["HEADER"]
    format: NotRequired[models.WhatsAppTemplateMediaHeaderFormat | WhatsAppTemplateMediaHeaderFormatText]
    example: NotRequired[models.WhatsAppTemplateMediaExampleInput | WhatsAppTemplateMediaExampleInputDict]


class WhatsAppTemplateOtpButtonInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateOtpButtonInput`."""

    type: Literal["OTP"]
    otpType: NotRequired[models.WhatsAppTemplateOtpTypeInput | WhatsAppTemplateOtpTypeInputText]
    text: NotRequired[str]
    autofillText: NotRequired[str]
    packageName: NotRequired[str]
    signatureHash: NotRequired[str]
    supportedApps: NotRequired[
        Sequence[models.WhatsAppTemplateSupportedAppInput | WhatsAppTemplateSupportedAppInputDict]
    ]
    zeroTapTermsAccepted: NotRequired[bool]


class WhatsAppTemplatePhoneNumberButtonInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplatePhoneNumberButtonInput`."""

    type: Literal["PHONE_NUMBER"]
    text: NotRequired[str]
    phoneNumber: NotRequired[str]


class WhatsAppTemplateQuickReplyButtonInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateQuickReplyButtonInput`."""

    type: Literal["QUICK_REPLY"]
    text: NotRequired[str]


class WhatsAppTemplateSupportedAppInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateSupportedAppInput`."""

    packageName: NotRequired[str]
    signatureHash: NotRequired[str]


class WhatsAppTemplateTextHeaderInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateTextHeaderInput`."""

    type: Literal["HEADER"]
    format: Literal["TEXT"]
    text: NotRequired[str]
    example: NotRequired[str]


class WhatsAppTemplateUrlButtonInputDict(TypedDict):
    """A mapping for `models.WhatsAppTemplateUrlButtonInput`."""

    type: Literal["URL"]
    text: NotRequired[str]
    url: NotRequired[str]
    example: NotRequired[str]


class WhatsAppWabaDetailsQueryDict(TypedDict):
    """A mapping for `models.WhatsAppWabaDetailsQuery`."""

    facebookToken: str


class CreateWebhookFields(TypedDict):
    """Keywords for `models.CreateWebhook`."""

    target: str
    secret: str
    triggers: Sequence[models.WebhookTrigger | WebhookTriggerText]


class UpdateWebhookFields(TypedDict):
    """Keywords for `models.UpdateWebhook`."""

    target: NotRequired[str]
    secret: NotRequired[str]
    triggers: NotRequired[Sequence[models.WebhookTrigger | WebhookTriggerText]]


class CreateBundleFields(TypedDict):
    """Keywords for `models.CreateBundle`."""

    region: models.Region | RegionText
    name: NotRequired[str]
    subproject: NotRequired[models.SubprojectInput | SubprojectInputDict | bool]
    sms_app: NotRequired[models.SmsAppInput | SmsAppInputDict | bool]
    conv_app: NotRequired[models.ConversationAppInput | ConversationAppInputDict | bool]
    webhooks: NotRequired[Sequence[models.CreateWebhook | CreateWebhookDict]]


class CreateWhatsAppAccountFields(TypedDict):
    """Keywords for `models.CreateWhatsAppAccount`."""

    company_legal_name: str
    client_business_manager_id: str
    business_manager: NotRequired[models.WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputText]


class UpdateWhatsAppAccountFields(TypedDict):
    """Keywords for `models.UpdateWhatsAppAccount`."""

    company_legal_name: NotRequired[str]
    client_business_manager_id: NotRequired[str]


class CreateCommentFields(TypedDict):
    """Keywords for `models.CreateComment`."""

    comment: str


class CreateWhatsAppLongLivedTokenFields(TypedDict):
    """Keywords for `models.CreateWhatsAppLongLivedToken`."""

    facebook_token: NotRequired[str]
    facebook_code: NotRequired[str]
    business_manager: NotRequired[models.WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputText]


class WhatsAppWabaDetailsQueryFields(TypedDict):
    """Keywords for `models.WhatsAppWabaDetailsQuery`."""

    facebook_token: str


class CreateWhatsAppSenderEmbeddedFields(TypedDict):
    """Keywords for `models.CreateWhatsAppSenderEmbedded`."""

    waba_id: str
    phone_number_id: str
    region: NotRequired[models.Region | RegionText]
    meta_local_storage: NotRequired[models.WhatsAppMetaLocalStorageInput | WhatsAppMetaLocalStorageInputText]
    business_manager: NotRequired[models.WhatsAppBusinessManagerPublicInput | WhatsAppBusinessManagerPublicInputText]


class CreateWhatsAppSenderOnBehalfOfFields(TypedDict):
    """Keywords for `models.CreateWhatsAppSenderOnBehalfOf`."""

    phone_number_provider: models.WhatsAppNumberProviderInput | WhatsAppNumberProviderInputText
    status: NotRequired[models.SubmitAction | SubmitActionText]
    region: NotRequired[models.Region | RegionText]
    meta_local_storage: NotRequired[models.WhatsAppMetaLocalStorageInput | WhatsAppMetaLocalStorageInputText]
    save_draft_on_failure: NotRequired[bool]
    details: NotRequired[models.CreateWhatsAppSenderOnBehalfOfDetails | CreateWhatsAppSenderOnBehalfOfDetailsDict]


class CreateWhatsAppSenderLegacyFields(TypedDict):
    """Keywords for `models.CreateWhatsAppSenderLegacy`."""

    name: str
    details: models.CreateWhatsAppSenderDetails | CreateWhatsAppSenderDetailsDict
    region: NotRequired[models.Region | RegionText]
    meta_local_storage: NotRequired[models.WhatsAppMetaLocalStorageInput | WhatsAppMetaLocalStorageInputText]
    business_manager: NotRequired[models.WhatsAppBusinessManagerPublicInput | WhatsAppBusinessManagerPublicInputText]
    waba_id: NotRequired[str]
    phone_number_id: NotRequired[str]
    facebook_access_token: NotRequired[str]
    facebook_code: NotRequired[str]


class UpdateWhatsAppSenderFields(TypedDict):
    """Keywords for `models.UpdateWhatsAppSender`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    details: NotRequired[models.UpdateWhatsAppSenderDetails | UpdateWhatsAppSenderDetailsDict]


class RegisterWhatsAppSenderFields(TypedDict):
    """Keywords for `models.RegisterWhatsAppSender`."""

    method: models.WhatsAppRegistrationMethodInput | WhatsAppRegistrationMethodInputText


class VerifyWhatsAppSenderFields(TypedDict):
    """Keywords for `models.VerifyWhatsAppSender`."""

    code: str


class CreateWhatsAppSolutionFields(TypedDict):
    """Keywords for `models.CreateWhatsAppSolution`."""

    details: models.CreateWhatsAppSolutionDetails | CreateWhatsAppSolutionDetailsDict
    access_token: str
    business_manager: models.WhatsAppBusinessManagerPublicInput | WhatsAppBusinessManagerPublicInputText


class CreateWhatsAppTemplateFields(TypedDict):
    """Keywords for `models.CreateWhatsAppTemplate`."""

    name: str
    language: models.TemplateLanguageInput | TemplateLanguageInputText
    category: models.WhatsAppTemplateCategoryInput | WhatsAppTemplateCategoryInputText
    status: NotRequired[models.SubmitAction | SubmitActionText]
    save_draft_on_failure: NotRequired[bool]
    allow_category_change: NotRequired[bool]
    details: NotRequired[models.WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict]


class UpdateWhatsAppTemplateFields(TypedDict):
    """Keywords for `models.UpdateWhatsAppTemplate`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    category: NotRequired[models.WhatsAppTemplateCategoryInput | WhatsAppTemplateCategoryInputText]
    allow_category_change: NotRequired[bool]
    details: NotRequired[models.WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict]


class CompareWhatsAppTemplatesFields(TypedDict):
    """Keywords for `models.CompareWhatsAppTemplates`."""

    templates: Sequence[models.WhatsAppTemplateCompareTarget | WhatsAppTemplateCompareTargetDict]
    timeframe: NotRequired[models.WhatsAppTemplateCompareTimeframe | WhatsAppTemplateCompareTimeframeText]
    end_timestamp: NotRequired[int]


class CreateRcsSenderFields(TypedDict):
    """Keywords for `models.CreateRcsSender`."""

    region: models.Region | RegionText
    billing_category: models.RcsBillingCategory | RcsBillingCategoryText
    use_case: models.RcsUseCase | RcsUseCaseText
    details: NotRequired[models.CreateRcsSenderDetails | CreateRcsSenderDetailsDict]


class UpdateRcsSenderFields(TypedDict):
    """Keywords for `models.UpdateRcsSender`."""

    details: models.UpdateRcsSenderDetails | UpdateRcsSenderDetailsDict


class CreateRcsTestNumbersFields(TypedDict):
    """Keywords for `models.CreateRcsTestNumbers`."""

    test_numbers: Sequence[str]


class CreateKakaoTalkSenderFields(TypedDict):
    """Keywords for `models.CreateKakaoTalkSender`."""

    plus_friend_id: NotRequired[str]
    details: NotRequired[models.CreateKakaoTalkSenderDetails | CreateKakaoTalkSenderDetailsDict]
    status: NotRequired[models.SubmitAction | SubmitActionText]
    save_draft_on_failure: NotRequired[bool]


class UpdateKakaoTalkSenderFields(TypedDict):
    """Keywords for `models.UpdateKakaoTalkSender`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    details: NotRequired[models.UpdateKakaoTalkSenderDetails | UpdateKakaoTalkSenderDetailsDict]


class VerifyKakaoTalkSenderFields(TypedDict):
    """Keywords for `models.VerifyKakaoTalkSender`."""

    code: int


class CreateKakaoTalkTemplateFields(TypedDict):
    """Keywords for `models.CreateKakaoTalkTemplate`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    details: NotRequired[models.CreateKakaoTalkTemplateDetails | CreateKakaoTalkTemplateDetailsDict]
    save_draft_on_failure: NotRequired[bool]


class UpdateKakaoTalkTemplateFields(TypedDict):
    """Keywords for `models.UpdateKakaoTalkTemplate`."""

    status: NotRequired[models.SubmitAction | SubmitActionText]
    details: NotRequired[models.UpdateKakaoTalkTemplateDetails | UpdateKakaoTalkTemplateDetailsDict]


class BundleValues(ModelValues, total=False):
    id: str
    project_id: str
    state: models.BundleState | str
    region: models.Region | str
    name: str | Unset
    subproject: models.Subproject | Mapping[str, Any] | Unset
    sms_app: models.SmsApp | Mapping[str, Any] | Unset
    conv_app: models.ConversationApp | Mapping[str, Any] | Unset
    webhooks: Sequence[models.Webhook | Mapping[str, Any]] | Unset
    webhook_delivery_statuses: Sequence[models.WebhookDeliveryStatus | Mapping[str, Any]] | Unset


class BundleDoneEventValues(ModelValues, total=False):
    type_: Literal["BUNDLE_DONE"]
    payload: models.Bundle | Mapping[str, Any]


class CommentValues(ModelValues, total=False):
    type_: models.CommentType | str
    comment: str
    created: datetime.datetime | Unset


class CompareWhatsAppTemplatesValues(ModelValues, total=False):
    templates: Sequence[models.WhatsAppTemplateCompareTarget | WhatsAppTemplateCompareTargetDict]
    timeframe: models.WhatsAppTemplateCompareTimeframe | WhatsAppTemplateCompareTimeframeText | Unset
    end_timestamp: int | Unset


class ConversationApiAppValues(ModelValues, total=False):
    id: str | Unset
    project_id: str | Unset
    region: models.ReportedRegion | str | Unset


class ConversationAppValues(ModelValues, total=False):
    id: str
    name: str | Unset
    processing_mode: models.ConversationProcessingMode | str | Unset
    webhooks: Sequence[models.ConversationAppWebhook | Mapping[str, Any]] | Unset
    retention_policy: models.ConversationRetentionPolicy | Mapping[str, Any] | Unset


class ConversationAppInputValues(ModelValues, total=False):
    name: str | Unset
    webhooks: Sequence[models.ConversationAppWebhookInput | ConversationAppWebhookInputDict] | Unset
    processing_mode: models.ConversationProcessingModeInput | ConversationProcessingModeInputText | Unset
    retention_policy: (
        models.ConversationRetentionPolicyInput
        | ConversationRetentionPolicyInputDict
        | models.DispatchRetentionPolicyInput
        | DispatchRetentionPolicyInputDict
        | UnknownVariant
        | Unset
    )


class ConversationAppWebhookValues(ModelValues, total=False):
    id: str | Unset
    target: str | Unset
    triggers: Sequence[models.ConversationApiTrigger | str] | Unset
    secret: str | Unset


class ConversationAppWebhookInputValues(ModelValues, total=False):
    target: str
    triggers: Sequence[models.ConversationApiTriggerInput | ConversationApiTriggerInputText]
    secret: str | Unset
    target_type: models.ConversationWebhookTargetType | ConversationWebhookTargetTypeText | Unset


class ConversationRetentionPolicyValues(ModelValues, total=False):
    retention_policy_type: models.ConversationRetentionPolicyRetentionPolicyType | str | Unset
    ttl: int | Unset


class ConversationRetentionPolicyInputValues(ModelValues, total=False):
    retention_policy_type: (
        models.ConversationRetentionPolicyInputRetentionPolicyType
        | ConversationRetentionPolicyInputRetentionPolicyTypeText
        | Unset
    )
    ttl: int | Unset


class CreateBundleValues(ModelValues, total=False):
    region: models.Region | RegionText
    name: str | Unset
    subproject: models.SubprojectInput | SubprojectInputDict | bool | Unset
    sms_app: models.SmsAppInput | SmsAppInputDict | bool | Unset
    conv_app: models.ConversationAppInput | ConversationAppInputDict | bool | Unset
    webhooks: Sequence[models.CreateWebhook | CreateWebhookDict] | Unset


class CreateCommentValues(ModelValues, total=False):
    comment: str


class CreateKakaoTalkSenderValues(ModelValues, total=False):
    plus_friend_id: str | Unset
    details: models.CreateKakaoTalkSenderDetails | CreateKakaoTalkSenderDetailsDict | Unset
    status: models.SubmitAction | SubmitActionText | Unset
    save_draft_on_failure: bool | Unset


class CreateKakaoTalkSenderDetailsValues(ModelValues, total=False):
    name: str | Unset
    admin_phone_no: str | Unset
    logo_image: str | Unset
    top_level_category_code: str | Unset
    mid_level_category_code: str | Unset
    sub_level_category_code: str | Unset


class CreateKakaoTalkTemplateValues(ModelValues, total=False):
    status: models.SubmitAction | SubmitActionText | Unset
    details: models.CreateKakaoTalkTemplateDetails | CreateKakaoTalkTemplateDetailsDict | Unset
    save_draft_on_failure: bool | Unset


class CreateKakaoTalkTemplateDetailsValues(ModelValues, total=False):
    name: str | Unset
    title: str | Unset
    language: models.TemplateLanguageInput | TemplateLanguageInputText | Unset
    content: str | Unset
    message_type: models.KakaoTalkTemplateMessageTypeInput | KakaoTalkTemplateMessageTypeInputText | Unset
    emphasize_type: models.KakaoTalkTemplateEmphasizeTypeInput | KakaoTalkTemplateEmphasizeTypeInputText | Unset
    category_code: str | Unset
    security_flag: bool | Unset
    extra: str | Unset
    subtitle: str | Unset
    image_name: str | Unset
    image_url: str | Unset
    buttons: Sequence[models.KakaoTalkButtonInput | KakaoTalkButtonInputDict] | Unset


class CreateRcsAnswerMetadataValues(ModelValues, total=False):
    ignore: str | Unset


class CreateRcsBrandValues(ModelValues, total=False):
    name: str | Unset
    description: str | Unset
    emails: Sequence[models.RcsBrandEmailInput | RcsBrandEmailInputDict] | Unset
    phones: Sequence[models.RcsBrandPhoneInput | RcsBrandPhoneInputDict] | Unset
    websites: Sequence[models.RcsBrandWebsiteInput | RcsBrandWebsiteInputDict] | Unset
    color: str | Unset
    banner_url: str | Unset
    logo_url: str | Unset
    privacy_policy_url: str | Unset
    terms_of_service_url: str | Unset


class CreateRcsFrAnswersValues(ModelValues, total=False):
    full_company_address: str | Unset
    full_company_address_metadata: models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict | Unset
    siren: str | Unset


class CreateRcsFrSectionValues(ModelValues, total=False):
    answers: models.CreateRcsFrAnswers | CreateRcsFrAnswersDict


class CreateRcsGbAnswersValues(ModelValues, total=False):
    brand_industry: str | Unset
    company_legal_name: str | Unset
    company_registration_number: str | Unset
    full_company_address: str | Unset
    full_company_address_metadata: models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict | Unset
    messages_volume: str | Unset
    messages_frequency: str | Unset
    campaign_length: str | Unset


class CreateRcsGbSectionValues(ModelValues, total=False):
    answers: models.CreateRcsGbAnswers | CreateRcsGbAnswersDict


class CreateRcsGeneralAnswersValues(ModelValues, total=False):
    opt_in_description: str | Unset
    opt_in_description_metadata: models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict | Unset
    trigger_description: str | Unset
    trigger_description_metadata: models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict | Unset
    interactions_description: str | Unset
    interactions_description_metadata: models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict | Unset
    opt_out_description: str | Unset
    opt_out_description_metadata: models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict | Unset
    video_uris: Sequence[str] | Unset
    screenshot_uris: Sequence[str] | Unset


class CreateRcsGeneralSectionValues(ModelValues, total=False):
    answers: models.CreateRcsGeneralAnswers | CreateRcsGeneralAnswersDict


class CreateRcsQuestionnaireValues(ModelValues, total=False):
    general: models.CreateRcsGeneralSection | CreateRcsGeneralSectionDict | Unset
    verification: models.CreateRcsVerificationSection | CreateRcsVerificationSectionDict | Unset
    gb: models.CreateRcsGbSection | CreateRcsGbSectionDict | Unset
    fr: models.CreateRcsFrSection | CreateRcsFrSectionDict | Unset
    us: models.CreateRcsUsSection | CreateRcsUsSectionDict | Unset


class CreateRcsSenderValues(ModelValues, total=False):
    region: models.Region | RegionText
    billing_category: models.RcsBillingCategory | RcsBillingCategoryText
    use_case: models.RcsUseCase | RcsUseCaseText
    details: models.CreateRcsSenderDetails | CreateRcsSenderDetailsDict | Unset


class CreateRcsSenderDetailsValues(ModelValues, total=False):
    brand: models.CreateRcsBrand | CreateRcsBrandDict | Unset
    test_numbers: Sequence[str] | Unset
    countries: Sequence[models.RcsLaunchCountry | RcsLaunchCountryText] | Unset
    questionnaire: models.CreateRcsQuestionnaire | CreateRcsQuestionnaireDict | Unset
    callback_url: str | Unset


class CreateRcsTestNumbersValues(ModelValues, total=False):
    test_numbers: Sequence[str]


class CreateRcsUsAnswersValues(ModelValues, total=False):
    company_legal_name: str | Unset
    ein: str | Unset
    brand_industry: str | Unset
    full_company_address: str | Unset
    full_company_address_metadata: models.CreateRcsAnswerMetadata | CreateRcsAnswerMetadataDict | Unset
    sms_campaign: str | Unset
    messages_volume: str | Unset


class CreateRcsUsSectionValues(ModelValues, total=False):
    answers: models.CreateRcsUsAnswers | CreateRcsUsAnswersDict


class CreateRcsVerificationAnswersValues(ModelValues, total=False):
    name: str | Unset
    title: str | Unset
    email: str | Unset
    website: str | Unset


class CreateRcsVerificationSectionValues(ModelValues, total=False):
    answers: models.CreateRcsVerificationAnswers | CreateRcsVerificationAnswersDict


class CreateWebhookValues(ModelValues, total=False):
    target: str
    secret: str
    triggers: Sequence[models.WebhookTrigger | WebhookTriggerText]


class CreateWhatsAppAccountValues(ModelValues, total=False):
    company_legal_name: str
    client_business_manager_id: str
    business_manager: models.WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputText | Unset


class CreateWhatsAppLongLivedTokenValues(ModelValues, total=False):
    facebook_token: str | Unset
    facebook_code: str | Unset
    business_manager: models.WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputText | Unset


class CreateWhatsAppSenderDetailsValues(ModelValues, total=False):
    display_name: str
    vertical: models.WhatsAppVerticalInput | WhatsAppVerticalInputText
    description: str | Unset
    email: str | Unset
    address: str | Unset
    website_one: str | Unset
    website_two: str | Unset
    about: str | Unset
    photo_url: str | Unset


class CreateWhatsAppSenderEmbeddedValues(ModelValues, total=False):
    waba_id: str
    phone_number_id: str
    region: models.Region | RegionText | Unset
    meta_local_storage: models.WhatsAppMetaLocalStorageInput | WhatsAppMetaLocalStorageInputText | Unset
    business_manager: models.WhatsAppBusinessManagerPublicInput | WhatsAppBusinessManagerPublicInputText | Unset


class CreateWhatsAppSenderLegacyValues(ModelValues, total=False):
    name: str
    details: models.CreateWhatsAppSenderDetails | CreateWhatsAppSenderDetailsDict
    region: models.Region | RegionText | Unset
    meta_local_storage: models.WhatsAppMetaLocalStorageInput | WhatsAppMetaLocalStorageInputText | Unset
    business_manager: models.WhatsAppBusinessManagerPublicInput | WhatsAppBusinessManagerPublicInputText | Unset
    waba_id: str | Unset
    phone_number_id: str | Unset
    facebook_access_token: str | Unset
    facebook_code: str | Unset


class CreateWhatsAppSenderOnBehalfOfValues(ModelValues, total=False):
    phone_number_provider: models.WhatsAppNumberProviderInput | WhatsAppNumberProviderInputText
    status: models.SubmitAction | SubmitActionText | Unset
    region: models.Region | RegionText | Unset
    meta_local_storage: models.WhatsAppMetaLocalStorageInput | WhatsAppMetaLocalStorageInputText | Unset
    save_draft_on_failure: bool | Unset
    details: models.CreateWhatsAppSenderOnBehalfOfDetails | CreateWhatsAppSenderOnBehalfOfDetailsDict | Unset


class CreateWhatsAppSenderOnBehalfOfDetailsValues(ModelValues, total=False):
    description: str | Unset
    display_name: str | Unset
    vertical: models.WhatsAppVerticalInput | WhatsAppVerticalInputText | Unset
    email: str | Unset
    address: str | Unset
    website_one: str | Unset
    website_two: str | Unset
    about: str | Unset
    photo_url: str | Unset
    country_code: str | Unset
    phone_number: str | Unset


class CreateWhatsAppSolutionValues(ModelValues, total=False):
    details: models.CreateWhatsAppSolutionDetails | CreateWhatsAppSolutionDetailsDict
    access_token: str
    business_manager: models.WhatsAppBusinessManagerPublicInput | WhatsAppBusinessManagerPublicInputText


class CreateWhatsAppSolutionDetailsValues(ModelValues, total=False):
    name: str


class CreateWhatsAppTemplateValues(ModelValues, total=False):
    name: str
    language: models.TemplateLanguageInput | TemplateLanguageInputText
    category: models.WhatsAppTemplateCategoryInput | WhatsAppTemplateCategoryInputText
    status: models.SubmitAction | SubmitActionText | Unset
    save_draft_on_failure: bool | Unset
    allow_category_change: bool | Unset
    details: models.WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict | Unset


class DispatchRetentionPolicyInputValues(ModelValues, total=False):
    retention_policy_type: Literal["MESSAGE_EXPIRE_POLICY"] | Unset
    ttl: int | Unset


class ErrorValues(ModelValues, total=False):
    error_code: models.ErrorCode | str
    message: str
    resolution: str
    additional_information: Mapping[str, Any] | Unset


class InstagramChannelInfoValues(ModelValues, total=False):
    status: models.ChannelStatus | str
    name: str | Unset
    status_description: str | Unset
    id: str | Unset
    username: str | Unset
    biography: str | Unset
    followers_count: int | Unset
    follows_count: int | Unset
    media_count: int | Unset
    profile_picture_url: str | Unset
    website: str | Unset


class KakaoTalkActivityValues(ModelValues, total=False):
    type_: models.KakaoTalkActivityType | str | Unset
    created: datetime.datetime | Unset
    author: str | Unset
    comment: str | Unset


class KakaoTalkActivityPageValues(ModelValues, total=False):
    notifications: Sequence[models.KakaoTalkActivity | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class KakaoTalkButtonValues(ModelValues, total=False):
    name: str | Unset
    type_: models.KakaoTalkButtonType | str | Unset
    ordering: int | Unset
    link_mo: str | Unset
    link_pc: str | Unset
    scheme_ios: str | Unset
    scheme_android: str | Unset


class KakaoTalkButtonInputValues(ModelValues, total=False):
    name: str | Unset
    type_: models.KakaoTalkButtonTypeInput | KakaoTalkButtonTypeInputText | Unset
    ordering: int | Unset
    link_mo: str | Unset
    link_pc: str | Unset
    scheme_ios: str | Unset
    scheme_android: str | Unset


class KakaoTalkSenderValues(ModelValues, total=False):
    plus_friend_id: str
    id: str | Unset
    state: models.KakaoTalkSenderState | str | Unset
    changes: models.KakaoTalkSenderChanges | Mapping[str, Any] | Unset
    details: models.KakaoTalkSenderDetails | Mapping[str, Any] | Unset
    created: datetime.datetime | Unset
    modified: datetime.datetime | Unset


class KakaoTalkSenderActiveEventValues(ModelValues, total=False):
    type_: Literal["KAKAOTALK_SENDER_ACTIVE"]
    payload: models.KakaoTalkSender | Mapping[str, Any]
    comment: str | Unset


class KakaoTalkSenderCategoriesValues(ModelValues, total=False):
    categories: Sequence[models.KakaoTalkSenderCategory | Mapping[str, Any]]


class KakaoTalkSenderCategoryValues(ModelValues, total=False):
    name: str
    code: str
    parent_code: str | Unset
    depth: int | Unset
    subcategories: Sequence[models.KakaoTalkSenderCategory | Mapping[str, Any]] | Unset


class KakaoTalkSenderChangesValues(ModelValues, total=False):
    status: models.ChangeStatus | str
    details: models.KakaoTalkSenderDetails | Mapping[str, Any] | Unset


class KakaoTalkSenderCommentAddedEventValues(ModelValues, total=False):
    type_: Literal["KAKAOTALK_SENDER_COMMENT_ADDED"]
    payload: models.KakaoTalkSender | Mapping[str, Any]
    comment: str | Unset


class KakaoTalkSenderDetailsValues(ModelValues, total=False):
    name: str | Unset
    admin_phone_no: str | Unset
    logo_image: str | Unset
    top_level_category_code: str | Unset
    mid_level_category_code: str | Unset
    sub_level_category_code: str | Unset


class KakaoTalkSenderInactiveEventValues(ModelValues, total=False):
    type_: Literal["KAKAOTALK_SENDER_INACTIVE"]
    payload: models.KakaoTalkSender | Mapping[str, Any]
    comment: str | Unset


class KakaoTalkSenderPageValues(ModelValues, total=False):
    senders: Sequence[models.KakaoTalkSender | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class KakaoTalkSenderRejectedEventValues(ModelValues, total=False):
    type_: Literal["KAKAOTALK_SENDER_REJECTED"]
    payload: models.KakaoTalkSender | Mapping[str, Any]
    comment: str | Unset


class KakaoTalkTemplateValues(ModelValues, total=False):
    code: str
    id: str | Unset
    state: models.KakaoTalkTemplateState | str | Unset
    changes: models.KakaoTalkTemplateChanges | Mapping[str, Any] | Unset
    details: models.KakaoTalkTemplateDetails | Mapping[str, Any] | Unset
    created: datetime.datetime | Unset
    modified: datetime.datetime | Unset


class KakaoTalkTemplateApprovedEventValues(ModelValues, total=False):
    type_: Literal["KAKAOTALK_TEMPLATE_APPROVED"]
    payload: models.KakaoTalkTemplate | Mapping[str, Any]


class KakaoTalkTemplateCategoryValues(ModelValues, total=False):
    name: models.KakaoTalkTemplateCategoryName | str | Unset
    name_english: models.KakaoTalkTemplateCategoryEnglishName | str | Unset
    subcategories: Sequence[models.KakaoTalkTemplateSubcategory | Mapping[str, Any]] | Unset


class KakaoTalkTemplateCategoryPageValues(ModelValues, total=False):
    categories: Sequence[models.KakaoTalkTemplateCategory | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class KakaoTalkTemplateChangesValues(ModelValues, total=False):
    status: models.ChangeStatus | str | Unset
    details: models.KakaoTalkTemplateDetails | Mapping[str, Any] | Unset


class KakaoTalkTemplateCommentAddedEventValues(ModelValues, total=False):
    type_: Literal["KAKAOTALK_TEMPLATE_COMMENT_ADDED"]
    payload: models.KakaoTalkTemplate | Mapping[str, Any]
    comment: str | Unset


class KakaoTalkTemplateDetailsValues(ModelValues, total=False):
    name: str | Unset
    title: str | Unset
    language: models.TemplateLanguage | str | Unset
    message_type: models.KakaoTalkTemplateMessageType | str | Unset
    emphasize_type: models.KakaoTalkTemplateEmphasizeType | str | Unset
    category_code: str | Unset
    security_flag: bool | Unset
    content: str | Unset
    extra: str | Unset
    ad: str | Unset
    subtitle: str | Unset
    image_name: str | Unset
    image_url: str | Unset
    buttons: Sequence[models.KakaoTalkButton | Mapping[str, Any]] | Unset


class KakaoTalkTemplatePageValues(ModelValues, total=False):
    templates: Sequence[models.KakaoTalkTemplate | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class KakaoTalkTemplateRejectedEventValues(ModelValues, total=False):
    type_: Literal["KAKAOTALK_TEMPLATE_REJECTED"]
    payload: models.KakaoTalkTemplate | Mapping[str, Any]


class KakaoTalkTemplateSubcategoryValues(ModelValues, total=False):
    name: models.KakaoTalkTemplateSubcategoryName | str | Unset
    code: str | Unset
    name_english: models.KakaoTalkTemplateSubcategoryEnglishName | str | Unset
    group_name: str | Unset
    inclusion: str | Unset
    exclusion: str | Unset


class MessengerChannelInfoValues(ModelValues, total=False):
    status: models.ChannelStatus | str
    name: str | Unset
    status_description: str | Unset
    id: str | Unset
    global_brand_page_name: str | Unset


class PageValues(ModelValues, total=False):
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class RcsAccountCommentAddedEventValues(ModelValues, total=False):
    type_: Literal["RCS_ACCOUNT_COMMENT_ADDED"]
    comment: str | Unset


class RcsActivityValues(ModelValues, total=False):
    type_: models.RcsActivityType | str | Unset
    created: datetime.datetime | Unset
    author: str | Unset
    comment: str | Unset


class RcsActivityPageValues(ModelValues, total=False):
    notifications: Sequence[models.RcsActivity | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class RcsAnswerMetadataValues(ModelValues, total=False):
    ignore: str | None | Unset


class RcsBrandValues(ModelValues, total=False):
    name: str | Unset
    description: str | Unset
    emails: Sequence[models.RcsBrandEmail | Mapping[str, Any]] | Unset
    phones: Sequence[models.RcsBrandPhone | Mapping[str, Any]] | Unset
    websites: Sequence[models.RcsBrandWebsite | Mapping[str, Any]] | Unset
    color: str | Unset
    banner_url: str | Unset
    logo_url: str | Unset
    privacy_policy_url: str | Unset
    terms_of_service_url: str | Unset


class RcsBrandEmailValues(ModelValues, total=False):
    label: str | Unset
    address: str | Unset


class RcsBrandEmailInputValues(ModelValues, total=False):
    label: str
    address: str


class RcsBrandPhoneValues(ModelValues, total=False):
    label: str | Unset
    number: str | Unset


class RcsBrandPhoneInputValues(ModelValues, total=False):
    label: str
    number: str


class RcsBrandRegistrationProcessStatusUpdatedEventValues(ModelValues, total=False):
    type_: Literal["RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED"]
    payload: models.RcsSender | Mapping[str, Any]
    status: str | Unset
    comment: str | Unset


class RcsBrandWebsiteValues(ModelValues, total=False):
    label: str | Unset
    url: str | Unset


class RcsBrandWebsiteInputValues(ModelValues, total=False):
    label: str
    url: str


class RcsCountryStatusValues(ModelValues, total=False):
    country: models.CountryCode | str
    status: models.RcsOperatorStatus | str
    operators: Sequence[models.RcsOperator | Mapping[str, Any]] | Unset


class RcsFrAnswersValues(ModelValues, total=False):
    full_company_address: str | Unset
    full_company_address_metadata: models.RcsAnswerMetadata | Mapping[str, Any] | Unset
    siren: str | Unset


class RcsFrQuestionSectionValues(ModelValues, total=False):
    questions: models.RcsFrQuestions | Mapping[str, Any] | Unset


class RcsFrQuestionsValues(ModelValues, total=False):
    full_company_address: models.RcsQuestion | Mapping[str, Any] | Unset
    siren: models.RcsQuestion | Mapping[str, Any] | Unset


class RcsFrSectionValues(ModelValues, total=False):
    questions: models.RcsFrQuestions | Mapping[str, Any] | Unset
    answers: models.RcsFrAnswers | Mapping[str, Any] | Unset


class RcsGbAnswersValues(ModelValues, total=False):
    brand_industry: str | Unset
    company_legal_name: str | Unset
    company_registration_number: str | Unset
    full_company_address: str | Unset
    full_company_address_metadata: models.RcsAnswerMetadata | Mapping[str, Any] | Unset
    messages_volume: str | Unset
    messages_frequency: str | Unset
    campaign_length: str | Unset


class RcsGbQuestionSectionValues(ModelValues, total=False):
    questions: models.RcsGbQuestions | Mapping[str, Any] | Unset


class RcsGbQuestionsValues(ModelValues, total=False):
    brand_industry: models.RcsQuestion | Mapping[str, Any] | Unset
    company_legal_name: models.RcsQuestion | Mapping[str, Any] | Unset
    company_registration_number: models.RcsQuestion | Mapping[str, Any] | Unset
    full_company_address: models.RcsQuestion | Mapping[str, Any] | Unset
    messages_volume: models.RcsQuestion | Mapping[str, Any] | Unset
    messages_frequency: models.RcsQuestion | Mapping[str, Any] | Unset
    campaign_length: models.RcsQuestion | Mapping[str, Any] | Unset


class RcsGbSectionValues(ModelValues, total=False):
    questions: models.RcsGbQuestions | Mapping[str, Any] | Unset
    answers: models.RcsGbAnswers | Mapping[str, Any] | Unset


class RcsGeneralAnswersValues(ModelValues, total=False):
    opt_in_description: str | Unset
    opt_in_description_metadata: models.RcsAnswerMetadata | Mapping[str, Any] | Unset
    trigger_description: str | Unset
    trigger_description_metadata: models.RcsAnswerMetadata | Mapping[str, Any] | Unset
    interactions_description: str | Unset
    interactions_description_metadata: models.RcsAnswerMetadata | Mapping[str, Any] | Unset
    opt_out_description: str | Unset
    opt_out_description_metadata: models.RcsAnswerMetadata | Mapping[str, Any] | Unset
    video_uris: Sequence[str] | Unset
    screenshot_uris: Sequence[str] | Unset


class RcsGeneralQuestionSectionValues(ModelValues, total=False):
    questions: models.RcsGeneralQuestions | Mapping[str, Any] | Unset


class RcsGeneralQuestionsValues(ModelValues, total=False):
    opt_in_description: models.RcsQuestion | Mapping[str, Any] | Unset
    trigger_description: models.RcsQuestion | Mapping[str, Any] | Unset
    interactions_description: models.RcsQuestion | Mapping[str, Any] | Unset
    opt_out_description: models.RcsQuestion | Mapping[str, Any] | Unset
    video_uris: models.RcsQuestion | Mapping[str, Any] | Unset
    screenshot_uris: models.RcsQuestion | Mapping[str, Any] | Unset


class RcsGeneralSectionValues(ModelValues, total=False):
    questions: models.RcsGeneralQuestions | Mapping[str, Any] | Unset
    answers: models.RcsGeneralAnswers | Mapping[str, Any] | Unset


class RcsGoogleSupplierDetailsValues(ModelValues, total=False):
    agent_id: str | Unset
    brand_id: str | Unset


class RcsOperatorValues(ModelValues, total=False):
    name: str
    status: models.RcsOperatorStatus | str
    remark: str | Unset
    modified: datetime.datetime | Unset


class RcsQuestionValues(ModelValues, total=False):
    question: str | Unset
    suggested_answers: Sequence[str] | Unset


class RcsQuestionnaireValues(ModelValues, total=False):
    general: models.RcsGeneralSection | Mapping[str, Any] | Unset
    verification: models.RcsVerificationSection | Mapping[str, Any] | Unset
    gb: models.RcsGbSection | Mapping[str, Any] | Unset
    fr: models.RcsFrSection | Mapping[str, Any] | Unset
    us: models.RcsUsSection | Mapping[str, Any] | Unset


class RcsQuestionnaireQuestionsValues(ModelValues, total=False):
    general: models.RcsGeneralQuestionSection | Mapping[str, Any] | Unset
    verification: models.RcsVerificationQuestionSection | Mapping[str, Any] | Unset
    gb: models.RcsGbQuestionSection | Mapping[str, Any] | Unset
    fr: models.RcsFrQuestionSection | Mapping[str, Any] | Unset
    us: models.RcsUsQuestionSection | Mapping[str, Any] | Unset


class RcsSenderValues(ModelValues, total=False):
    id: str
    region: models.Region | str
    billing_category: models.RcsBillingCategory | str
    use_case: models.RcsUseCase | str
    state: models.RcsSenderState | str | Unset
    test_number_states: Sequence[models.RcsTestNumberState | Mapping[str, Any]] | Unset
    country_status: Sequence[models.RcsCountryStatus | Mapping[str, Any]] | Unset
    details: models.RcsSenderDetails | Mapping[str, Any] | Unset
    hosting_region: models.RcsHostingRegion | str | Unset
    auth_name: str | Unset
    auth_token: str | Unset
    conversation_api_app: str | Unset
    conversation_api_app_details: models.ConversationApiApp | Mapping[str, Any] | Unset
    created: datetime.datetime | Unset
    modified: datetime.datetime | Unset
    launched: datetime.datetime | Unset
    supplier_details: models.RcsSupplierDetails | Mapping[str, Any] | Unset


class RcsSenderCommentAddedEventValues(ModelValues, total=False):
    type_: Literal["RCS_SENDER_COMMENT_ADDED"]
    payload: models.RcsSender | Mapping[str, Any]
    comment: str | Unset


class RcsSenderDetailsValues(ModelValues, total=False):
    brand: models.RcsBrand | Mapping[str, Any] | Unset
    callback_url: str | Unset
    test_numbers: Sequence[str] | Unset
    countries: Sequence[models.RcsLaunchCountry | str] | Unset
    questionnaire: models.RcsQuestionnaire | Mapping[str, Any] | Unset


class RcsSenderOperatorStatusUpdatedEventValues(ModelValues, total=False):
    type_: Literal["RCS_SENDER_OPERATOR_STATUS_UPDATED"]
    payload: models.RcsSender | Mapping[str, Any]
    operator: str | Unset
    operator_country: models.CountryCode | str | Unset
    operator_previous_status: models.RcsOperatorStatus | str | Unset
    operator_current_status: models.RcsOperatorStatus | str | Unset
    comment: str | Unset


class RcsSenderPageValues(ModelValues, total=False):
    senders: Sequence[models.RcsSender | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class RcsSenderStatusUpdatedEventValues(ModelValues, total=False):
    type_: Literal["RCS_SENDER_STATUS_UPDATED"]
    payload: models.RcsSender | Mapping[str, Any]
    previous_state: models.RcsSenderState | str | Unset
    current_state: models.RcsSenderState | str | Unset
    comment: str | Unset


class RcsSupplierDetailsValues(ModelValues, total=False):
    google: models.RcsGoogleSupplierDetails | Mapping[str, Any] | Unset


class RcsTestNumberCapabilitiesValues(ModelValues, total=False):
    features: Sequence[models.RcsDeviceFeature | str] | Unset


class RcsTestNumberStateValues(ModelValues, total=False):
    number: str
    state: models.RcsTestNumberStatus | str
    submitted: datetime.datetime | Unset


class RcsTestNumbersValues(ModelValues, total=False):
    test_numbers: Sequence[models.RcsTestNumberState | Mapping[str, Any]] | Unset


class RcsUsAnswersValues(ModelValues, total=False):
    company_legal_name: str | Unset
    ein: str | Unset
    brand_industry: str | Unset
    full_company_address: str | Unset
    full_company_address_metadata: models.RcsAnswerMetadata | Mapping[str, Any] | Unset
    sms_campaign: str | Unset
    messages_volume: str | float | Unset


class RcsUsQuestionSectionValues(ModelValues, total=False):
    questions: models.RcsUsQuestions | Mapping[str, Any] | Unset


class RcsUsQuestionsValues(ModelValues, total=False):
    company_legal_name: models.RcsQuestion | Mapping[str, Any] | Unset
    ein: models.RcsQuestion | Mapping[str, Any] | Unset
    brand_industry: models.RcsQuestion | Mapping[str, Any] | Unset
    full_company_address: models.RcsQuestion | Mapping[str, Any] | Unset
    sms_campaign: models.RcsQuestion | Mapping[str, Any] | Unset
    messages_volume: models.RcsQuestion | Mapping[str, Any] | Unset


class RcsUsSectionValues(ModelValues, total=False):
    questions: models.RcsUsQuestions | Mapping[str, Any] | Unset
    answers: models.RcsUsAnswers | Mapping[str, Any] | Unset


class RcsVerificationAnswersValues(ModelValues, total=False):
    name: str | Unset
    title: str | Unset
    email: str | Unset
    website: str | Unset


class RcsVerificationQuestionSectionValues(ModelValues, total=False):
    questions: models.RcsVerificationQuestions | Mapping[str, Any] | Unset


class RcsVerificationQuestionsValues(ModelValues, total=False):
    name: models.RcsQuestion | Mapping[str, Any] | Unset
    title: models.RcsQuestion | Mapping[str, Any] | Unset
    email: models.RcsQuestion | Mapping[str, Any] | Unset
    website: models.RcsQuestion | Mapping[str, Any] | Unset


class RcsVerificationSectionValues(ModelValues, total=False):
    questions: models.RcsVerificationQuestions | Mapping[str, Any] | Unset
    answers: models.RcsVerificationAnswers | Mapping[str, Any] | Unset


class RegisterWhatsAppSenderValues(ModelValues, total=False):
    method: models.WhatsAppRegistrationMethodInput | WhatsAppRegistrationMethodInputText


class SmsAppValues(ModelValues, total=False):
    id: str
    status: models.SmsAppProvisioningStatus | str
    name: str | Unset
    sms_service_id: str | Unset


class SmsAppInputValues(ModelValues, total=False):
    name: str | Unset


class SubprojectValues(ModelValues, total=False):
    name: str
    id: str
    parent_project_id: str
    status: models.SubprojectStatus | str
    labels: Mapping[str, Any] | Unset


class SubprojectInputValues(ModelValues, total=False):
    name: str | Unset
    labels: Mapping[str, str] | Unset


class TelegramBotInfoValues(ModelValues, total=False):
    status: models.ChannelStatus | str
    name: str | Unset
    status_description: str | Unset
    username: str | Unset
    can_join_groups: bool | Unset
    can_read_all_group_messages: bool | Unset
    supports_inline_queries: bool | Unset


class UpdateKakaoTalkSenderValues(ModelValues, total=False):
    status: models.SubmitAction | SubmitActionText | Unset
    details: models.UpdateKakaoTalkSenderDetails | UpdateKakaoTalkSenderDetailsDict | Unset


class UpdateKakaoTalkSenderDetailsValues(ModelValues, total=False):
    name: str | Unset
    admin_phone_no: str | Unset
    logo_image: str | None | Unset
    top_level_category_code: str | Unset
    mid_level_category_code: str | Unset
    sub_level_category_code: str | Unset


class UpdateKakaoTalkTemplateValues(ModelValues, total=False):
    status: models.SubmitAction | SubmitActionText | Unset
    details: models.UpdateKakaoTalkTemplateDetails | UpdateKakaoTalkTemplateDetailsDict | Unset


class UpdateKakaoTalkTemplateDetailsValues(ModelValues, total=False):
    name: str | Unset
    title: str | None | Unset
    content: str | Unset
    message_type: models.KakaoTalkTemplateMessageTypeInput | KakaoTalkTemplateMessageTypeInputText | Unset
    emphasize_type: models.KakaoTalkTemplateEmphasizeTypeInput | KakaoTalkTemplateEmphasizeTypeInputText | Unset
    category_code: str | Unset
    security_flag: bool | Unset
    extra: str | None | Unset
    subtitle: str | None | Unset
    image_name: str | None | Unset
    image_url: str | None | Unset
    buttons: Sequence[models.KakaoTalkButtonInput | KakaoTalkButtonInputDict] | None | Unset


class UpdateRcsAnswerMetadataValues(ModelValues, total=False):
    ignore: str | None | Unset


class UpdateRcsBrandValues(ModelValues, total=False):
    name: str | Unset
    description: str | Unset
    emails: Sequence[models.RcsBrandEmailInput | RcsBrandEmailInputDict] | None | Unset
    phones: Sequence[models.RcsBrandPhoneInput | RcsBrandPhoneInputDict] | None | Unset
    websites: Sequence[models.RcsBrandWebsiteInput | RcsBrandWebsiteInputDict] | None | Unset
    color: str | Unset
    banner_url: str | Unset
    logo_url: str | Unset
    privacy_policy_url: str | Unset
    terms_of_service_url: str | Unset


class UpdateRcsFrAnswersValues(ModelValues, total=False):
    full_company_address: str | None | Unset
    full_company_address_metadata: models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict | Unset
    siren: str | None | Unset


class UpdateRcsFrSectionValues(ModelValues, total=False):
    answers: models.UpdateRcsFrAnswers | UpdateRcsFrAnswersDict


class UpdateRcsGbAnswersValues(ModelValues, total=False):
    brand_industry: str | None | Unset
    company_legal_name: str | None | Unset
    company_registration_number: str | None | Unset
    full_company_address: str | None | Unset
    full_company_address_metadata: models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict | Unset
    messages_volume: str | None | Unset
    messages_frequency: str | None | Unset
    campaign_length: str | None | Unset


class UpdateRcsGbSectionValues(ModelValues, total=False):
    answers: models.UpdateRcsGbAnswers | UpdateRcsGbAnswersDict


class UpdateRcsGeneralAnswersValues(ModelValues, total=False):
    opt_in_description: str | None | Unset
    opt_in_description_metadata: models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict | Unset
    trigger_description: str | None | Unset
    trigger_description_metadata: models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict | Unset
    interactions_description: str | None | Unset
    interactions_description_metadata: models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict | Unset
    opt_out_description: str | None | Unset
    opt_out_description_metadata: models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict | Unset
    video_uris: Sequence[str] | None | Unset
    screenshot_uris: Sequence[str] | None | Unset


class UpdateRcsGeneralSectionValues(ModelValues, total=False):
    answers: models.UpdateRcsGeneralAnswers | UpdateRcsGeneralAnswersDict


class UpdateRcsQuestionnaireValues(ModelValues, total=False):
    general: models.UpdateRcsGeneralSection | UpdateRcsGeneralSectionDict | Unset
    verification: models.UpdateRcsVerificationSection | UpdateRcsVerificationSectionDict | Unset
    gb: models.UpdateRcsGbSection | UpdateRcsGbSectionDict | Unset
    fr: models.UpdateRcsFrSection | UpdateRcsFrSectionDict | Unset
    us: models.UpdateRcsUsSection | UpdateRcsUsSectionDict | Unset


class UpdateRcsSenderValues(ModelValues, total=False):
    details: models.UpdateRcsSenderDetails | UpdateRcsSenderDetailsDict


class UpdateRcsSenderDetailsValues(ModelValues, total=False):
    brand: models.UpdateRcsBrand | UpdateRcsBrandDict | Unset
    test_numbers: Sequence[str] | None | Unset
    countries: Sequence[models.RcsLaunchCountry | RcsLaunchCountryText] | None | Unset
    questionnaire: models.UpdateRcsQuestionnaire | UpdateRcsQuestionnaireDict | Unset


class UpdateRcsUsAnswersValues(ModelValues, total=False):
    company_legal_name: str | None | Unset
    ein: str | None | Unset
    brand_industry: str | None | Unset
    full_company_address: str | None | Unset
    full_company_address_metadata: models.UpdateRcsAnswerMetadata | UpdateRcsAnswerMetadataDict | Unset
    sms_campaign: str | None | Unset
    messages_volume: str | None | Unset


class UpdateRcsUsSectionValues(ModelValues, total=False):
    answers: models.UpdateRcsUsAnswers | UpdateRcsUsAnswersDict


class UpdateRcsVerificationAnswersValues(ModelValues, total=False):
    name: str | None | Unset
    title: str | None | Unset
    email: str | None | Unset
    website: str | None | Unset


class UpdateRcsVerificationSectionValues(ModelValues, total=False):
    answers: models.UpdateRcsVerificationAnswers | UpdateRcsVerificationAnswersDict


class UpdateWebhookValues(ModelValues, total=False):
    target: str | Unset
    secret: str | Unset
    triggers: Sequence[models.WebhookTrigger | WebhookTriggerText] | Unset


class UpdateWhatsAppAccountValues(ModelValues, total=False):
    company_legal_name: str | Unset
    client_business_manager_id: str | Unset


class UpdateWhatsAppSenderValues(ModelValues, total=False):
    status: models.SubmitAction | SubmitActionText | Unset
    details: models.UpdateWhatsAppSenderDetails | UpdateWhatsAppSenderDetailsDict | Unset


class UpdateWhatsAppSenderDetailsValues(ModelValues, total=False):
    description: str | None | Unset
    display_name: str | Unset
    vertical: models.WhatsAppVerticalInput | WhatsAppVerticalInputText | Unset
    email: str | None | Unset
    address: str | None | Unset
    website_one: str | None | Unset
    website_two: str | None | Unset
    about: str | None | Unset
    photo_url: str | None | Unset


class UpdateWhatsAppTemplateValues(ModelValues, total=False):
    status: models.SubmitAction | SubmitActionText | Unset
    category: models.WhatsAppTemplateCategoryInput | WhatsAppTemplateCategoryInputText | Unset
    allow_category_change: bool | Unset
    details: models.WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict | Unset


class VerifyKakaoTalkSenderValues(ModelValues, total=False):
    code: int


class VerifyWhatsAppSenderValues(ModelValues, total=False):
    code: str


class ViberAccountLocationValues(ModelValues, total=False):
    lon: float | Unset
    lat: float | Unset


class ViberBotInfoValues(ModelValues, total=False):
    name: str | Unset
    status: models.ChannelStatus | str | Unset
    status_description: str | Unset
    id: str | Unset
    uri: str | Unset
    icon: str | Unset
    category: str | Unset
    subcategory: str | Unset
    location: models.ViberAccountLocation | Mapping[str, Any] | Unset
    country: str | Unset
    subscribers_count: int | Unset


class WebhookValues(ModelValues, total=False):
    id: str
    target: str
    project_id: str
    triggers: Sequence[models.WebhookTrigger | str]


class WebhookDeliveryStatusValues(ModelValues, total=False):
    webhook_id: str | Unset
    http_status_code: int | Unset
    error_message: str | Unset
    date: datetime.datetime | Unset


class WebhookPageValues(ModelValues, total=False):
    webhooks: Sequence[models.Webhook | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class WhatsAppAccountValues(ModelValues, total=False):
    is_embedded_signup: bool
    business_manager: models.WhatsAppBusinessManager | str
    compatible_regions: Sequence[models.WhatsAppConversationRegion | str]
    state: models.WhatsAppAccountState | str | Unset
    waba_id: str | Unset
    changes: models.WhatsAppAccountChanges | Mapping[str, Any] | Unset
    details: models.WhatsAppAccountDetails | Mapping[str, Any] | Unset
    waba_ban_state: models.WhatsAppWabaBanState | str | Unset
    waba_ban_date: datetime.datetime | Unset
    waba_enabled_for_insights: bool | Unset
    primary_business_location: models.CountryCode | str | Unset


class WhatsAppAccountChangesValues(ModelValues, total=False):
    status: models.WhatsAppAccountChangeStatus | str
    details: models.WhatsAppAccountDetails | Mapping[str, Any] | Unset


class WhatsAppAccountCommentAddedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_ACCOUNT_COMMENT_ADDED"]
    payload: models.WhatsAppAccount | Mapping[str, Any]
    comment: str | Unset


class WhatsAppAccountDailyLimitChangedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED"]
    payload: models.WhatsAppAccount | Mapping[str, Any]
    comment: str | Unset


class WhatsAppAccountDetailsValues(ModelValues, total=False):
    company_legal_name: str | Unset
    client_business_manager_id: str | Unset


class WhatsAppAccountOnboardedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_ACCOUNT_ONBOARDED"]
    payload: models.WhatsAppAccount | Mapping[str, Any]
    comment: str | Unset


class WhatsAppAccountPendingVerificationEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_ACCOUNT_PENDING_VERIFICATION"]
    payload: models.WhatsAppAccount | Mapping[str, Any]
    comment: str | Unset


class WhatsAppAccountRejectedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_ACCOUNT_REJECTED"]
    payload: models.WhatsAppAccount | Mapping[str, Any]
    comment: str | Unset


class WhatsAppActivityValues(ModelValues, total=False):
    type_: models.WhatsAppActivityType | str | Unset
    created: datetime.datetime | Unset
    author: str | Unset
    comment: str | Unset


class WhatsAppActivityPageValues(ModelValues, total=False):
    notifications: Sequence[models.WhatsAppActivity | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class WhatsAppFailedSolutionValues(ModelValues, total=False):
    partner_app_id: str | Unset
    error_code: models.WhatsAppSolutionErrorCode | str | Unset
    error_message: str | Unset


class WhatsAppFlowValues(ModelValues, total=False):
    name: str | Unset
    id: str | Unset
    status: models.WhatsAppFlowStatus | str | Unset


class WhatsAppFlowPageValues(ModelValues, total=False):
    flows: Sequence[models.WhatsAppFlow | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class WhatsAppFlowScreenValues(ModelValues, total=False):
    id: str | Unset


class WhatsAppFlowScreensValues(ModelValues, total=False):
    screens: Sequence[models.WhatsAppFlowScreen | Mapping[str, Any]] | Unset


class WhatsAppLongLivedTokenValues(ModelValues, total=False):
    long_lived_access_token: str


class WhatsAppMetaAppValues(ModelValues, total=False):
    name: str | Unset
    id: int | Unset


class WhatsAppSenderValues(ModelValues, total=False):
    id: str
    state: models.WhatsAppSenderState | str | Unset
    changes: models.WhatsAppSenderChanges | Mapping[str, Any] | Unset
    details: models.WhatsAppSenderDetails | Mapping[str, Any] | Unset
    created: datetime.datetime | Unset
    modified: datetime.datetime | Unset
    region: models.ReportedRegion | str | Unset
    meta_local_storage: models.WhatsAppMetaLocalStorage | str | Unset
    conversation_api_app: str | Unset
    conversation_api_app_details: models.ConversationApiApp | Mapping[str, Any] | Unset
    max_tps: int | Unset
    quality_rating: models.WhatsAppQualityRating | str | Unset
    daily_limit: models.WhatsAppDailyLimit | str | Unset
    bearer_token: str | Unset
    cloud_api: bool | Unset
    country_code: str | Unset
    phone_number: str | Unset
    number_provider: models.WhatsAppNumberProvider | str | Unset
    business_manager: models.WhatsAppBusinessManager | str | Unset
    waba_ban_state: models.WhatsAppWabaBanState | str | Unset
    waba_ban_date: datetime.datetime | Unset
    compatible_regions: Sequence[models.WhatsAppConversationRegion | str] | Unset


class WhatsAppSenderActiveEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_ACTIVE"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderChangesValues(ModelValues, total=False):
    status: models.WhatsAppSenderChangeStatus | str
    details: models.WhatsAppSenderDetails | Mapping[str, Any] | Unset
    error_reason: str | Unset
    error_code: models.WhatsAppSenderErrorCode | str | Unset


class WhatsAppSenderCommentAddedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_COMMENT_ADDED"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderDailyLimitChangedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_DAILY_LIMIT_CHANGED"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderDeletedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_DELETED"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderDetailsValues(ModelValues, total=False):
    description: str | Unset
    display_name: str | Unset
    vertical: models.WhatsAppVertical | str | Unset
    email: str | Unset
    address: str | Unset
    website_one: str | Unset
    website_two: str | Unset
    about: str | Unset
    photo_url: str | Unset


class WhatsAppSenderDisplayNameUpdatedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_DISPLAY_NAME_UPDATED"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderErrorEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_ERROR"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderInactiveEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_INACTIVE"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderPageValues(ModelValues, total=False):
    senders: Sequence[models.WhatsAppSender | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class WhatsAppSenderPendingVerificationEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_PENDING_VERIFICATION"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderQualityRatingChangedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_QUALITY_RATING_CHANGED"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderRegistrationValues(ModelValues, total=False):
    id: str | Unset
    method: models.WhatsAppRegistrationMethod | str | Unset
    accepted: datetime.datetime | Unset
    verification_code_sent: bool | Unset


class WhatsAppSenderRejectedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_REJECTED"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSenderUsernameUpdatedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_SENDER_USERNAME_UPDATED"]
    payload: models.WhatsAppSender | Mapping[str, Any]
    comment: str | Unset


class WhatsAppSolutionValues(ModelValues, total=False):
    id: str | Unset
    details: models.WhatsAppSolutionDetails | Mapping[str, Any] | Unset
    partner_app: models.WhatsAppMetaApp | Mapping[str, Any] | Unset
    owner_app: models.WhatsAppMetaApp | Mapping[str, Any] | Unset
    assigned: bool | Unset


class WhatsAppSolutionCreationValues(ModelValues, total=False):
    solutions: Sequence[models.WhatsAppSolution | Mapping[str, Any]] | Unset
    failed_solutions: Sequence[models.WhatsAppFailedSolution | Mapping[str, Any]] | Unset


class WhatsAppSolutionDetailsValues(ModelValues, total=False):
    name: str | Unset


class WhatsAppSolutionsValues(ModelValues, total=False):
    solutions: Sequence[models.WhatsAppSolution | Mapping[str, Any]] | Unset


class WhatsAppTemplateValues(ModelValues, total=False):
    name: str | Unset
    whatsapp_id: str | Unset
    state: models.WhatsAppTemplateState | str | Unset
    language: models.TemplateLanguage | str | Unset
    category: models.WhatsAppTemplateCategory | str | Unset
    rejection_code: models.WhatsAppTemplateRejectionCode | str | Unset
    quality_score: models.WhatsAppTemplateQualityScore | str | Unset
    changes: models.WhatsAppTemplateChanges | Mapping[str, Any] | Unset
    details: models.WhatsAppTemplateDetails | Mapping[str, Any] | Unset
    analytics: Sequence[models.WhatsAppTemplateAnalytics | Mapping[str, Any]] | Unset
    is_meta_generated: bool | Unset


class WhatsAppTemplateAnalyticsValues(ModelValues, total=False):
    sent: int | Unset
    delivered: int | Unset
    read: int | Unset
    start: datetime.datetime | Unset
    end: datetime.datetime | Unset
    buttons: Sequence[models.WhatsAppTemplateAnalyticsButton | Mapping[str, Any]] | Unset


class WhatsAppTemplateAnalyticsButtonValues(ModelValues, total=False):
    type_: models.WhatsAppTemplateAnalyticsButtonType | str | Unset
    content: str | Unset
    clicks: int | Unset


class WhatsAppTemplateApprovedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_TEMPLATE_APPROVED"]
    payload: models.WhatsAppTemplate | Mapping[str, Any]
    comment: str | Unset


class WhatsAppTemplateBodyValues(ModelValues, total=False):
    type_: str | Unset
    text: str | Unset
    examples: Sequence[str] | Unset
    add_security_recommendation: bool | Unset


class WhatsAppTemplateBodyInputValues(ModelValues, total=False):
    type_: Literal["BODY"]
    text: str | Unset
    examples: Sequence[str] | Unset
    add_security_recommendation: bool | Unset


class WhatsAppTemplateButtonsValues(ModelValues, total=False):
    type_: str | Unset
    buttons: (
        Sequence[
            models.WhatsAppTemplatePhoneNumberButton
            | Mapping[str, Any]
            | models.WhatsAppTemplateUrlButton
            | models.WhatsAppTemplateQuickReplyButton
            | models.WhatsAppTemplateOtpButton
            | models.WhatsAppTemplateFlowButton
            | UnknownVariant
        ]
        | Unset
    )


class WhatsAppTemplateButtonsInputValues(ModelValues, total=False):
    type_: Literal["BUTTONS"]
    buttons: (
        Sequence[
            models.WhatsAppTemplateFlowButtonInput
            | WhatsAppTemplateFlowButtonInputDict
            | models.WhatsAppTemplateOtpButtonInput
            | WhatsAppTemplateOtpButtonInputDict
            | models.WhatsAppTemplatePhoneNumberButtonInput
            | WhatsAppTemplatePhoneNumberButtonInputDict
            | models.WhatsAppTemplateQuickReplyButtonInput
            | WhatsAppTemplateQuickReplyButtonInputDict
            | models.WhatsAppTemplateUrlButtonInput
            | WhatsAppTemplateUrlButtonInputDict
            | UnknownVariant
        ]
        | Unset
    )


class WhatsAppTemplateCardValues(ModelValues, total=False):
    components: (
        Sequence[
            models.WhatsAppTemplateCardHeader
            | Mapping[str, Any]
            | models.WhatsAppTemplateCardBody
            | models.WhatsAppTemplateCardButtons
            | UnknownVariant
        ]
        | Unset
    )


class WhatsAppTemplateCardBodyValues(ModelValues, total=False):
    type_: str | Unset
    text: str | Unset
    examples: Sequence[str] | Unset


class WhatsAppTemplateCardBodyInputValues(ModelValues, total=False):
    type_: Literal["BODY"]
    text: str | Unset
    examples: Sequence[str] | Unset


class WhatsAppTemplateCardButtonsValues(ModelValues, total=False):
    type_: str | Unset
    buttons: (
        Sequence[
            models.WhatsAppTemplateUrlButton
            | Mapping[str, Any]
            | models.WhatsAppTemplateQuickReplyButton
            | models.WhatsAppTemplatePhoneNumberButton
            | UnknownVariant
        ]
        | Unset
    )


class WhatsAppTemplateCardButtonsInputValues(ModelValues, total=False):
    type_: Literal["BUTTONS"]
    buttons: (
        Sequence[
            models.WhatsAppTemplateUrlButtonInput
            | WhatsAppTemplateUrlButtonInputDict
            | models.WhatsAppTemplateQuickReplyButtonInput
            | WhatsAppTemplateQuickReplyButtonInputDict
            | models.WhatsAppTemplatePhoneNumberButtonInput
            | WhatsAppTemplatePhoneNumberButtonInputDict
            | UnknownVariant
        ]
        | Unset
    )


class WhatsAppTemplateCardHeaderValues(ModelValues, total=False):
    type_: str | Unset
    format_: models.WhatsAppTemplateCardHeaderFormat | str | Unset
    example: models.WhatsAppTemplateMediaExample | Mapping[str, Any] | Unset


class WhatsAppTemplateCardHeaderInputValues(ModelValues, total=False):
    type_: Literal["HEADER"]
    format_: models.WhatsAppTemplateCardHeaderFormat | WhatsAppTemplateCardHeaderFormatText | Unset
    example: models.WhatsAppTemplateCardMediaExampleInput | WhatsAppTemplateCardMediaExampleInputDict | Unset


class WhatsAppTemplateCardInputValues(ModelValues, total=False):
    components: (
        Sequence[
            models.WhatsAppTemplateCardHeaderInput
            | WhatsAppTemplateCardHeaderInputDict
            | models.WhatsAppTemplateCardBodyInput
            | WhatsAppTemplateCardBodyInputDict
            | models.WhatsAppTemplateCardButtonsInput
            | WhatsAppTemplateCardButtonsInputDict
            | UnknownVariant
        ]
        | Unset
    )


class WhatsAppTemplateCardMediaExampleInputValues(ModelValues, total=False):
    url: str | Unset
    mime_type: models.WhatsAppTemplateCardMediaMimeType | WhatsAppTemplateCardMediaMimeTypeText | Unset


class WhatsAppTemplateCarouselValues(ModelValues, total=False):
    type_: str | Unset
    cards: Sequence[models.WhatsAppTemplateCard | Mapping[str, Any]] | Unset


class WhatsAppTemplateCarouselInputValues(ModelValues, total=False):
    type_: Literal["CAROUSEL"]
    cards: Sequence[models.WhatsAppTemplateCardInput | WhatsAppTemplateCardInputDict] | Unset


class WhatsAppTemplateCategoryFutureUpdateEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"]
    payload: models.WhatsAppTemplate | Mapping[str, Any]
    future_category: models.WhatsAppTemplateCategory | str | Unset
    comment: str | Unset


class WhatsAppTemplateCategoryUpdatedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_TEMPLATE_CATEGORY_UPDATED"]
    payload: models.WhatsAppTemplate | Mapping[str, Any]
    comment: str | Unset


class WhatsAppTemplateChangesValues(ModelValues, total=False):
    status: models.ChangeStatus | str | Unset
    allow_category_change: bool | Unset
    details: models.WhatsAppTemplateDetails | Mapping[str, Any] | Unset


class WhatsAppTemplateCommentAddedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_TEMPLATE_COMMENT_ADDED"]
    payload: models.WhatsAppTemplate | Mapping[str, Any]
    comment: str | Unset


class WhatsAppTemplateCompareTargetValues(ModelValues, total=False):
    template_name: str
    template_language: models.TemplateLanguage | TemplateLanguageText


class WhatsAppTemplateComparisonValues(ModelValues, total=False):
    templates: Sequence[models.WhatsAppTemplateComparisonEntry | Mapping[str, Any]] | Unset


class WhatsAppTemplateComparisonEntryValues(ModelValues, total=False):
    name: str | Unset
    language: models.TemplateLanguage | str | Unset
    block_order: int | Unset
    message_sends: int | Unset
    top_block_reason: models.WhatsAppTemplateBlockReason | str | Unset


class WhatsAppTemplateDeletedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_TEMPLATE_DELETED"]
    payload: models.WhatsAppTemplate | Mapping[str, Any] | Unset


class WhatsAppTemplateDetailsValues(ModelValues, total=False):
    components: (
        Sequence[
            models.WhatsAppTemplateTextHeader
            | Mapping[str, Any]
            | models.WhatsAppTemplateMediaHeader
            | models.WhatsAppTemplateBody
            | models.WhatsAppTemplateFooter
            | models.WhatsAppTemplateButtons
            | models.WhatsAppTemplateLocationHeader
            | models.WhatsAppTemplateCarousel
            | UnknownVariant
        ]
        | Unset
    )
    message_send_ttl_seconds: int | Unset


class WhatsAppTemplateDetailsInputValues(ModelValues, total=False):
    components: (
        Sequence[
            models.WhatsAppTemplateLocationHeaderInput
            | WhatsAppTemplateLocationHeaderInputDict
            | models.WhatsAppTemplateTextHeaderInput
            | WhatsAppTemplateTextHeaderInputDict
            | models.WhatsAppTemplateMediaHeaderInput
            | WhatsAppTemplateMediaHeaderInputDict
            | models.WhatsAppTemplateBodyInput
            | WhatsAppTemplateBodyInputDict
            | models.WhatsAppTemplateFooterInput
            | WhatsAppTemplateFooterInputDict
            | models.WhatsAppTemplateButtonsInput
            | WhatsAppTemplateButtonsInputDict
            | models.WhatsAppTemplateCarouselInput
            | WhatsAppTemplateCarouselInputDict
            | UnknownVariant
        ]
        | Unset
    )
    message_send_ttl_seconds: int | Unset


class WhatsAppTemplateFlowButtonValues(ModelValues, total=False):
    type_: str | Unset
    text: str | Unset
    flow_id: str | Unset
    flow_action: models.WhatsAppTemplateFlowAction | str | Unset
    navigate_screen: str | Unset


class WhatsAppTemplateFlowButtonInputValues(ModelValues, total=False):
    type_: Literal["FLOW"]
    text: str | Unset
    flow_id: str | Unset
    flow_action: models.WhatsAppTemplateFlowActionInput | WhatsAppTemplateFlowActionInputText | Unset
    navigate_screen: str | Unset


class WhatsAppTemplateFooterValues(ModelValues, total=False):
    type_: str | Unset
    text: str | Unset
    code_expiration_minutes: int | Unset


class WhatsAppTemplateFooterInputValues(ModelValues, total=False):
    type_: Literal["FOOTER"]
    text: str | Unset
    code_expiration_minutes: int | Unset


class WhatsAppTemplateLocationHeaderValues(ModelValues, total=False):
    type_: str | Unset
    format_: str | Unset


class WhatsAppTemplateLocationHeaderInputValues(ModelValues, total=False):
    type_: Literal["HEADER"]
    format_: Literal["LOCATION"]


class WhatsAppTemplateMediaExampleValues(ModelValues, total=False):
    url: str | Unset


class WhatsAppTemplateMediaExampleInputValues(ModelValues, total=False):
    url: str | Unset
    mime_type: models.WhatsAppTemplateMediaMimeType | WhatsAppTemplateMediaMimeTypeText | Unset


class WhatsAppTemplateMediaHeaderValues(ModelValues, total=False):
    type_: str | Unset
    format_: models.WhatsAppTemplateMediaHeaderFormat | str | Unset
    example: models.WhatsAppTemplateMediaExample | Mapping[str, Any] | Unset


class WhatsAppTemplateMediaHeaderInputValues(ModelValues, total=False):
    type_: Literal["HEADER"]
    format_: models.WhatsAppTemplateMediaHeaderFormat | WhatsAppTemplateMediaHeaderFormatText | Unset
    example: models.WhatsAppTemplateMediaExampleInput | WhatsAppTemplateMediaExampleInputDict | Unset


class WhatsAppTemplateOtpButtonValues(ModelValues, total=False):
    type_: str | Unset
    otp_type: models.WhatsAppTemplateOtpType | str | Unset
    text: str | Unset
    autofill_text: str | Unset
    package_name: str | Unset
    signature_hash: str | Unset
    supported_apps: Sequence[models.WhatsAppTemplateSupportedApp | Mapping[str, Any]] | Unset
    zero_tap_terms_accepted: bool | Unset


class WhatsAppTemplateOtpButtonInputValues(ModelValues, total=False):
    type_: Literal["OTP"]
    otp_type: models.WhatsAppTemplateOtpTypeInput | WhatsAppTemplateOtpTypeInputText | Unset
    text: str | Unset
    autofill_text: str | Unset
    package_name: str | Unset
    signature_hash: str | Unset
    supported_apps: Sequence[models.WhatsAppTemplateSupportedAppInput | WhatsAppTemplateSupportedAppInputDict] | Unset
    zero_tap_terms_accepted: bool | Unset


class WhatsAppTemplatePageValues(ModelValues, total=False):
    templates: Sequence[models.WhatsAppTemplate | Mapping[str, Any]]
    total_size: int | Unset
    page_size: int | Unset
    previous_page_token: str | Unset
    next_page_token: str | Unset


class WhatsAppTemplatePhoneNumberButtonValues(ModelValues, total=False):
    type_: str | Unset
    text: str | Unset
    phone_number: str | Unset


class WhatsAppTemplatePhoneNumberButtonInputValues(ModelValues, total=False):
    type_: Literal["PHONE_NUMBER"]
    text: str | Unset
    phone_number: str | Unset


class WhatsAppTemplateQualityScoreUpdatedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED"]
    payload: models.WhatsAppTemplate | Mapping[str, Any]
    comment: str | Unset


class WhatsAppTemplateQuickReplyButtonValues(ModelValues, total=False):
    type_: str | Unset
    text: str | Unset


class WhatsAppTemplateQuickReplyButtonInputValues(ModelValues, total=False):
    type_: Literal["QUICK_REPLY"]
    text: str | Unset


class WhatsAppTemplateRejectedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_TEMPLATE_REJECTED"]
    payload: models.WhatsAppTemplate | Mapping[str, Any]
    comment: str | Unset


class WhatsAppTemplateStatusUpdatedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_TEMPLATE_STATUS_UPDATED"]
    payload: models.WhatsAppTemplate | Mapping[str, Any]
    new_state: models.WhatsAppTemplateNewState | str | Unset
    comment: str | Unset


class WhatsAppTemplateSupportedAppValues(ModelValues, total=False):
    package_name: str | Unset
    signature_hash: str | Unset


class WhatsAppTemplateSupportedAppInputValues(ModelValues, total=False):
    package_name: str | Unset
    signature_hash: str | Unset


class WhatsAppTemplateTextHeaderValues(ModelValues, total=False):
    type_: str | Unset
    format_: str | Unset
    text: str | Unset
    example: str | Unset


class WhatsAppTemplateTextHeaderInputValues(ModelValues, total=False):
    type_: Literal["HEADER"]
    format_: Literal["TEXT"]
    text: str | Unset
    example: str | Unset


class WhatsAppTemplateUrlButtonValues(ModelValues, total=False):
    type_: str | Unset
    text: str | Unset
    url: str | Unset
    example: str | Unset


class WhatsAppTemplateUrlButtonInputValues(ModelValues, total=False):
    type_: Literal["URL"]
    text: str | Unset
    url: str | Unset
    example: str | Unset


class WhatsAppWabaValues(ModelValues, total=False):
    name: str | Unset
    id: str | Unset
    numbers: Sequence[models.WhatsAppWabaNumber | Mapping[str, Any]] | Unset


class WhatsAppWabaAccountChangedEventValues(ModelValues, total=False):
    type_: Literal["WHATSAPP_WABA_ACCOUNT_CHANGED"]
    payload: models.WhatsAppAccount | Mapping[str, Any]
    comment: str | Unset


class WhatsAppWabaDetailsQueryValues(ModelValues, total=False):
    facebook_token: str


class WhatsAppWabaNumberValues(ModelValues, total=False):
    id: str | Unset
    display_phone_number: str | Unset
    provisioned: bool | Unset


class WhatsAppWabasValues(ModelValues, total=False):
    wabas: Sequence[models.WhatsAppWaba | Mapping[str, Any]]
