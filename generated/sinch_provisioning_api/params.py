# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""What calls take, for checkers and editors; nothing of it is needed at run time.

`…Dict` is a mapping with the names of the API, `…Fields` are the keywords of a method, `…Text` are known texts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from . import models

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
