# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""The models, each imported on first use, and which of them decodes which event."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .bundle import Bundle
    from .bundle_done_event import BundleDoneEvent
    from .bundle_state import BundleState
    from .change_status import ChangeStatus
    from .channel_status import ChannelStatus
    from .comment import Comment
    from .comment_type import CommentType
    from .compare_whats_app_templates import CompareWhatsAppTemplates
    from .conversation_api_app import ConversationApiApp
    from .conversation_api_trigger import ConversationApiTrigger
    from .conversation_api_trigger_input import ConversationApiTriggerInput
    from .conversation_app import ConversationApp
    from .conversation_app_input import ConversationAppInput
    from .conversation_app_webhook import ConversationAppWebhook
    from .conversation_app_webhook_input import ConversationAppWebhookInput
    from .conversation_processing_mode import ConversationProcessingMode
    from .conversation_processing_mode_input import ConversationProcessingModeInput
    from .conversation_retention_policy import ConversationRetentionPolicy
    from .conversation_retention_policy_input import ConversationRetentionPolicyInput
    from .conversation_retention_policy_input_retention_policy_type import (
        ConversationRetentionPolicyInputRetentionPolicyType,
    )
    from .conversation_retention_policy_retention_policy_type import ConversationRetentionPolicyRetentionPolicyType
    from .conversation_webhook_target_type import ConversationWebhookTargetType
    from .country_code import CountryCode
    from .create_bundle import CreateBundle
    from .create_comment import CreateComment
    from .create_kakao_talk_sender import CreateKakaoTalkSender
    from .create_kakao_talk_sender_details import CreateKakaoTalkSenderDetails
    from .create_kakao_talk_template import CreateKakaoTalkTemplate
    from .create_kakao_talk_template_details import CreateKakaoTalkTemplateDetails
    from .create_rcs_answer_metadata import CreateRcsAnswerMetadata
    from .create_rcs_brand import CreateRcsBrand
    from .create_rcs_fr_answers import CreateRcsFrAnswers
    from .create_rcs_fr_section import CreateRcsFrSection
    from .create_rcs_gb_answers import CreateRcsGbAnswers
    from .create_rcs_gb_section import CreateRcsGbSection
    from .create_rcs_general_answers import CreateRcsGeneralAnswers
    from .create_rcs_general_section import CreateRcsGeneralSection
    from .create_rcs_questionnaire import CreateRcsQuestionnaire
    from .create_rcs_sender import CreateRcsSender
    from .create_rcs_sender_details import CreateRcsSenderDetails
    from .create_rcs_test_numbers import CreateRcsTestNumbers
    from .create_rcs_us_answers import CreateRcsUsAnswers
    from .create_rcs_us_section import CreateRcsUsSection
    from .create_rcs_verification_answers import CreateRcsVerificationAnswers
    from .create_rcs_verification_section import CreateRcsVerificationSection
    from .create_webhook import CreateWebhook
    from .create_whats_app_account import CreateWhatsAppAccount
    from .create_whats_app_long_lived_token import CreateWhatsAppLongLivedToken
    from .create_whats_app_sender_details import CreateWhatsAppSenderDetails
    from .create_whats_app_sender_embedded import CreateWhatsAppSenderEmbedded
    from .create_whats_app_sender_legacy import CreateWhatsAppSenderLegacy
    from .create_whats_app_sender_on_behalf_of import CreateWhatsAppSenderOnBehalfOf
    from .create_whats_app_sender_on_behalf_of_details import CreateWhatsAppSenderOnBehalfOfDetails
    from .create_whats_app_solution import CreateWhatsAppSolution
    from .create_whats_app_solution_details import CreateWhatsAppSolutionDetails
    from .create_whats_app_template import CreateWhatsAppTemplate
    from .dispatch_retention_policy_input import DispatchRetentionPolicyInput
    from .error import Error
    from .error_code import ErrorCode
    from .instagram_channel_info import InstagramChannelInfo
    from .kakao_talk_activity import KakaoTalkActivity
    from .kakao_talk_activity_page import KakaoTalkActivityPage
    from .kakao_talk_activity_type import KakaoTalkActivityType
    from .kakao_talk_button import KakaoTalkButton
    from .kakao_talk_button_input import KakaoTalkButtonInput
    from .kakao_talk_button_type import KakaoTalkButtonType
    from .kakao_talk_button_type_input import KakaoTalkButtonTypeInput
    from .kakao_talk_sender import KakaoTalkSender
    from .kakao_talk_sender_active_event import KakaoTalkSenderActiveEvent
    from .kakao_talk_sender_categories import KakaoTalkSenderCategories
    from .kakao_talk_sender_category import KakaoTalkSenderCategory
    from .kakao_talk_sender_changes import KakaoTalkSenderChanges
    from .kakao_talk_sender_comment_added_event import KakaoTalkSenderCommentAddedEvent
    from .kakao_talk_sender_details import KakaoTalkSenderDetails
    from .kakao_talk_sender_inactive_event import KakaoTalkSenderInactiveEvent
    from .kakao_talk_sender_page import KakaoTalkSenderPage
    from .kakao_talk_sender_rejected_event import KakaoTalkSenderRejectedEvent
    from .kakao_talk_sender_state import KakaoTalkSenderState
    from .kakao_talk_template import KakaoTalkTemplate
    from .kakao_talk_template_approved_event import KakaoTalkTemplateApprovedEvent
    from .kakao_talk_template_category import KakaoTalkTemplateCategory
    from .kakao_talk_template_category_english_name import KakaoTalkTemplateCategoryEnglishName
    from .kakao_talk_template_category_name import KakaoTalkTemplateCategoryName
    from .kakao_talk_template_category_page import KakaoTalkTemplateCategoryPage
    from .kakao_talk_template_changes import KakaoTalkTemplateChanges
    from .kakao_talk_template_comment_added_event import KakaoTalkTemplateCommentAddedEvent
    from .kakao_talk_template_details import KakaoTalkTemplateDetails
    from .kakao_talk_template_emphasize_type import KakaoTalkTemplateEmphasizeType
    from .kakao_talk_template_emphasize_type_input import KakaoTalkTemplateEmphasizeTypeInput
    from .kakao_talk_template_message_type import KakaoTalkTemplateMessageType
    from .kakao_talk_template_message_type_input import KakaoTalkTemplateMessageTypeInput
    from .kakao_talk_template_page import KakaoTalkTemplatePage
    from .kakao_talk_template_rejected_event import KakaoTalkTemplateRejectedEvent
    from .kakao_talk_template_state import KakaoTalkTemplateState
    from .kakao_talk_template_subcategory import KakaoTalkTemplateSubcategory
    from .kakao_talk_template_subcategory_english_name import KakaoTalkTemplateSubcategoryEnglishName
    from .kakao_talk_template_subcategory_name import KakaoTalkTemplateSubcategoryName
    from .messenger_channel_info import MessengerChannelInfo
    from .page import Page
    from .rcs_account_comment_added_event import RcsAccountCommentAddedEvent
    from .rcs_activity import RcsActivity
    from .rcs_activity_page import RcsActivityPage
    from .rcs_activity_type import RcsActivityType
    from .rcs_answer_metadata import RcsAnswerMetadata
    from .rcs_billing_category import RcsBillingCategory
    from .rcs_brand import RcsBrand
    from .rcs_brand_email import RcsBrandEmail
    from .rcs_brand_email_input import RcsBrandEmailInput
    from .rcs_brand_phone import RcsBrandPhone
    from .rcs_brand_phone_input import RcsBrandPhoneInput
    from .rcs_brand_registration_process_status_updated_event import RcsBrandRegistrationProcessStatusUpdatedEvent
    from .rcs_brand_website import RcsBrandWebsite
    from .rcs_brand_website_input import RcsBrandWebsiteInput
    from .rcs_country_status import RcsCountryStatus
    from .rcs_device_feature import RcsDeviceFeature
    from .rcs_fr_answers import RcsFrAnswers
    from .rcs_fr_question_section import RcsFrQuestionSection
    from .rcs_fr_questions import RcsFrQuestions
    from .rcs_fr_section import RcsFrSection
    from .rcs_gb_answers import RcsGbAnswers
    from .rcs_gb_question_section import RcsGbQuestionSection
    from .rcs_gb_questions import RcsGbQuestions
    from .rcs_gb_section import RcsGbSection
    from .rcs_general_answers import RcsGeneralAnswers
    from .rcs_general_question_section import RcsGeneralQuestionSection
    from .rcs_general_questions import RcsGeneralQuestions
    from .rcs_general_section import RcsGeneralSection
    from .rcs_google_supplier_details import RcsGoogleSupplierDetails
    from .rcs_hosting_region import RcsHostingRegion
    from .rcs_launch_country import RcsLaunchCountry
    from .rcs_operator import RcsOperator
    from .rcs_operator_status import RcsOperatorStatus
    from .rcs_question import RcsQuestion
    from .rcs_questionnaire import RcsQuestionnaire
    from .rcs_questionnaire_questions import RcsQuestionnaireQuestions
    from .rcs_sender import RcsSender
    from .rcs_sender_comment_added_event import RcsSenderCommentAddedEvent
    from .rcs_sender_details import RcsSenderDetails
    from .rcs_sender_operator_status_updated_event import RcsSenderOperatorStatusUpdatedEvent
    from .rcs_sender_page import RcsSenderPage
    from .rcs_sender_sort_column import RcsSenderSortColumn
    from .rcs_sender_state import RcsSenderState
    from .rcs_sender_status_updated_event import RcsSenderStatusUpdatedEvent
    from .rcs_sort_direction import RcsSortDirection
    from .rcs_supplier_details import RcsSupplierDetails
    from .rcs_test_number_capabilities import RcsTestNumberCapabilities
    from .rcs_test_number_state import RcsTestNumberState
    from .rcs_test_number_status import RcsTestNumberStatus
    from .rcs_test_numbers import RcsTestNumbers
    from .rcs_us_answers import RcsUsAnswers
    from .rcs_us_question_section import RcsUsQuestionSection
    from .rcs_us_questions import RcsUsQuestions
    from .rcs_us_section import RcsUsSection
    from .rcs_use_case import RcsUseCase
    from .rcs_verification_answers import RcsVerificationAnswers
    from .rcs_verification_question_section import RcsVerificationQuestionSection
    from .rcs_verification_questions import RcsVerificationQuestions
    from .rcs_verification_section import RcsVerificationSection
    from .region import Region
    from .register_whats_app_sender import RegisterWhatsAppSender
    from .reported_region import ReportedRegion
    from .sms_app import SmsApp
    from .sms_app_input import SmsAppInput
    from .sms_app_provisioning_status import SmsAppProvisioningStatus
    from .submit_action import SubmitAction
    from .subproject import Subproject
    from .subproject_input import SubprojectInput
    from .subproject_status import SubprojectStatus
    from .telegram_bot_info import TelegramBotInfo
    from .template_language import TemplateLanguage
    from .template_language_input import TemplateLanguageInput
    from .update_kakao_talk_sender import UpdateKakaoTalkSender
    from .update_kakao_talk_sender_details import UpdateKakaoTalkSenderDetails
    from .update_kakao_talk_template import UpdateKakaoTalkTemplate
    from .update_kakao_talk_template_details import UpdateKakaoTalkTemplateDetails
    from .update_rcs_answer_metadata import UpdateRcsAnswerMetadata
    from .update_rcs_brand import UpdateRcsBrand
    from .update_rcs_fr_answers import UpdateRcsFrAnswers
    from .update_rcs_fr_section import UpdateRcsFrSection
    from .update_rcs_gb_answers import UpdateRcsGbAnswers
    from .update_rcs_gb_section import UpdateRcsGbSection
    from .update_rcs_general_answers import UpdateRcsGeneralAnswers
    from .update_rcs_general_section import UpdateRcsGeneralSection
    from .update_rcs_questionnaire import UpdateRcsQuestionnaire
    from .update_rcs_sender import UpdateRcsSender
    from .update_rcs_sender_details import UpdateRcsSenderDetails
    from .update_rcs_us_answers import UpdateRcsUsAnswers
    from .update_rcs_us_section import UpdateRcsUsSection
    from .update_rcs_verification_answers import UpdateRcsVerificationAnswers
    from .update_rcs_verification_section import UpdateRcsVerificationSection
    from .update_webhook import UpdateWebhook
    from .update_whats_app_account import UpdateWhatsAppAccount
    from .update_whats_app_sender import UpdateWhatsAppSender
    from .update_whats_app_sender_details import UpdateWhatsAppSenderDetails
    from .update_whats_app_template import UpdateWhatsAppTemplate
    from .verify_kakao_talk_sender import VerifyKakaoTalkSender
    from .verify_whats_app_sender import VerifyWhatsAppSender
    from .viber_account_location import ViberAccountLocation
    from .viber_bot_info import ViberBotInfo
    from .webhook import Webhook
    from .webhook_delivery_status import WebhookDeliveryStatus
    from .webhook_page import WebhookPage
    from .webhook_trigger import WebhookTrigger
    from .whats_app_account import WhatsAppAccount
    from .whats_app_account_change_status import WhatsAppAccountChangeStatus
    from .whats_app_account_changes import WhatsAppAccountChanges
    from .whats_app_account_comment_added_event import WhatsAppAccountCommentAddedEvent
    from .whats_app_account_daily_limit_changed_event import WhatsAppAccountDailyLimitChangedEvent
    from .whats_app_account_details import WhatsAppAccountDetails
    from .whats_app_account_onboarded_event import WhatsAppAccountOnboardedEvent
    from .whats_app_account_pending_verification_event import WhatsAppAccountPendingVerificationEvent
    from .whats_app_account_rejected_event import WhatsAppAccountRejectedEvent
    from .whats_app_account_state import WhatsAppAccountState
    from .whats_app_activity import WhatsAppActivity
    from .whats_app_activity_page import WhatsAppActivityPage
    from .whats_app_activity_type import WhatsAppActivityType
    from .whats_app_business_manager import WhatsAppBusinessManager
    from .whats_app_business_manager_input import WhatsAppBusinessManagerInput
    from .whats_app_business_manager_public_input import WhatsAppBusinessManagerPublicInput
    from .whats_app_conversation_region import WhatsAppConversationRegion
    from .whats_app_daily_limit import WhatsAppDailyLimit
    from .whats_app_failed_solution import WhatsAppFailedSolution
    from .whats_app_flow import WhatsAppFlow
    from .whats_app_flow_page import WhatsAppFlowPage
    from .whats_app_flow_screen import WhatsAppFlowScreen
    from .whats_app_flow_screens import WhatsAppFlowScreens
    from .whats_app_flow_status import WhatsAppFlowStatus
    from .whats_app_long_lived_token import WhatsAppLongLivedToken
    from .whats_app_meta_app import WhatsAppMetaApp
    from .whats_app_meta_local_storage import WhatsAppMetaLocalStorage
    from .whats_app_meta_local_storage_input import WhatsAppMetaLocalStorageInput
    from .whats_app_number_provider import WhatsAppNumberProvider
    from .whats_app_number_provider_input import WhatsAppNumberProviderInput
    from .whats_app_quality_rating import WhatsAppQualityRating
    from .whats_app_registration_method import WhatsAppRegistrationMethod
    from .whats_app_registration_method_input import WhatsAppRegistrationMethodInput
    from .whats_app_sender import WhatsAppSender
    from .whats_app_sender_active_event import WhatsAppSenderActiveEvent
    from .whats_app_sender_change_status import WhatsAppSenderChangeStatus
    from .whats_app_sender_changes import WhatsAppSenderChanges
    from .whats_app_sender_comment_added_event import WhatsAppSenderCommentAddedEvent
    from .whats_app_sender_daily_limit_changed_event import WhatsAppSenderDailyLimitChangedEvent
    from .whats_app_sender_deleted_event import WhatsAppSenderDeletedEvent
    from .whats_app_sender_details import WhatsAppSenderDetails
    from .whats_app_sender_display_name_updated_event import WhatsAppSenderDisplayNameUpdatedEvent
    from .whats_app_sender_error_code import WhatsAppSenderErrorCode
    from .whats_app_sender_error_event import WhatsAppSenderErrorEvent
    from .whats_app_sender_inactive_event import WhatsAppSenderInactiveEvent
    from .whats_app_sender_page import WhatsAppSenderPage
    from .whats_app_sender_pending_verification_event import WhatsAppSenderPendingVerificationEvent
    from .whats_app_sender_quality_rating_changed_event import WhatsAppSenderQualityRatingChangedEvent
    from .whats_app_sender_registration import WhatsAppSenderRegistration
    from .whats_app_sender_rejected_event import WhatsAppSenderRejectedEvent
    from .whats_app_sender_state import WhatsAppSenderState
    from .whats_app_sender_username_updated_event import WhatsAppSenderUsernameUpdatedEvent
    from .whats_app_solution import WhatsAppSolution
    from .whats_app_solution_creation import WhatsAppSolutionCreation
    from .whats_app_solution_details import WhatsAppSolutionDetails
    from .whats_app_solution_error_code import WhatsAppSolutionErrorCode
    from .whats_app_solutions import WhatsAppSolutions
    from .whats_app_template import WhatsAppTemplate
    from .whats_app_template_analytics import WhatsAppTemplateAnalytics
    from .whats_app_template_analytics_button import WhatsAppTemplateAnalyticsButton
    from .whats_app_template_analytics_button_type import WhatsAppTemplateAnalyticsButtonType
    from .whats_app_template_analytics_range import WhatsAppTemplateAnalyticsRange
    from .whats_app_template_approved_event import WhatsAppTemplateApprovedEvent
    from .whats_app_template_block_reason import WhatsAppTemplateBlockReason
    from .whats_app_template_body import WhatsAppTemplateBody
    from .whats_app_template_body_input import WhatsAppTemplateBodyInput
    from .whats_app_template_buttons import WhatsAppTemplateButtons
    from .whats_app_template_buttons_input import WhatsAppTemplateButtonsInput
    from .whats_app_template_card import WhatsAppTemplateCard
    from .whats_app_template_card_body import WhatsAppTemplateCardBody
    from .whats_app_template_card_body_input import WhatsAppTemplateCardBodyInput
    from .whats_app_template_card_buttons import WhatsAppTemplateCardButtons
    from .whats_app_template_card_buttons_input import WhatsAppTemplateCardButtonsInput
    from .whats_app_template_card_header import WhatsAppTemplateCardHeader
    from .whats_app_template_card_header_format import WhatsAppTemplateCardHeaderFormat
    from .whats_app_template_card_header_input import WhatsAppTemplateCardHeaderInput
    from .whats_app_template_card_input import WhatsAppTemplateCardInput
    from .whats_app_template_card_media_example_input import WhatsAppTemplateCardMediaExampleInput
    from .whats_app_template_card_media_mime_type import WhatsAppTemplateCardMediaMimeType
    from .whats_app_template_carousel import WhatsAppTemplateCarousel
    from .whats_app_template_carousel_input import WhatsAppTemplateCarouselInput
    from .whats_app_template_category import WhatsAppTemplateCategory
    from .whats_app_template_category_future_update_event import WhatsAppTemplateCategoryFutureUpdateEvent
    from .whats_app_template_category_input import WhatsAppTemplateCategoryInput
    from .whats_app_template_category_updated_event import WhatsAppTemplateCategoryUpdatedEvent
    from .whats_app_template_changes import WhatsAppTemplateChanges
    from .whats_app_template_comment_added_event import WhatsAppTemplateCommentAddedEvent
    from .whats_app_template_compare_target import WhatsAppTemplateCompareTarget
    from .whats_app_template_compare_timeframe import WhatsAppTemplateCompareTimeframe
    from .whats_app_template_comparison import WhatsAppTemplateComparison
    from .whats_app_template_comparison_entry import WhatsAppTemplateComparisonEntry
    from .whats_app_template_deleted_event import WhatsAppTemplateDeletedEvent
    from .whats_app_template_details import WhatsAppTemplateDetails
    from .whats_app_template_details_input import WhatsAppTemplateDetailsInput
    from .whats_app_template_field_mask_path import WhatsAppTemplateFieldMaskPath
    from .whats_app_template_flow_action import WhatsAppTemplateFlowAction
    from .whats_app_template_flow_action_input import WhatsAppTemplateFlowActionInput
    from .whats_app_template_flow_button import WhatsAppTemplateFlowButton
    from .whats_app_template_flow_button_input import WhatsAppTemplateFlowButtonInput
    from .whats_app_template_footer import WhatsAppTemplateFooter
    from .whats_app_template_footer_input import WhatsAppTemplateFooterInput
    from .whats_app_template_location_header import WhatsAppTemplateLocationHeader
    from .whats_app_template_location_header_input import WhatsAppTemplateLocationHeaderInput
    from .whats_app_template_media_example import WhatsAppTemplateMediaExample
    from .whats_app_template_media_example_input import WhatsAppTemplateMediaExampleInput
    from .whats_app_template_media_header import WhatsAppTemplateMediaHeader
    from .whats_app_template_media_header_format import WhatsAppTemplateMediaHeaderFormat
    from .whats_app_template_media_header_input import WhatsAppTemplateMediaHeaderInput
    from .whats_app_template_media_mime_type import WhatsAppTemplateMediaMimeType
    from .whats_app_template_new_state import WhatsAppTemplateNewState
    from .whats_app_template_otp_button import WhatsAppTemplateOtpButton
    from .whats_app_template_otp_button_input import WhatsAppTemplateOtpButtonInput
    from .whats_app_template_otp_type import WhatsAppTemplateOtpType
    from .whats_app_template_otp_type_input import WhatsAppTemplateOtpTypeInput
    from .whats_app_template_page import WhatsAppTemplatePage
    from .whats_app_template_phone_number_button import WhatsAppTemplatePhoneNumberButton
    from .whats_app_template_phone_number_button_input import WhatsAppTemplatePhoneNumberButtonInput
    from .whats_app_template_quality_score import WhatsAppTemplateQualityScore
    from .whats_app_template_quality_score_updated_event import WhatsAppTemplateQualityScoreUpdatedEvent
    from .whats_app_template_quick_reply_button import WhatsAppTemplateQuickReplyButton
    from .whats_app_template_quick_reply_button_input import WhatsAppTemplateQuickReplyButtonInput
    from .whats_app_template_rejected_event import WhatsAppTemplateRejectedEvent
    from .whats_app_template_rejection_code import WhatsAppTemplateRejectionCode
    from .whats_app_template_state import WhatsAppTemplateState
    from .whats_app_template_status_updated_event import WhatsAppTemplateStatusUpdatedEvent
    from .whats_app_template_supported_app import WhatsAppTemplateSupportedApp
    from .whats_app_template_supported_app_input import WhatsAppTemplateSupportedAppInput
    from .whats_app_template_text_header import WhatsAppTemplateTextHeader
    from .whats_app_template_text_header_input import WhatsAppTemplateTextHeaderInput
    from .whats_app_template_url_button import WhatsAppTemplateUrlButton
    from .whats_app_template_url_button_input import WhatsAppTemplateUrlButtonInput
    from .whats_app_vertical import WhatsAppVertical
    from .whats_app_vertical_input import WhatsAppVerticalInput
    from .whats_app_waba import WhatsAppWaba
    from .whats_app_waba_account_changed_event import WhatsAppWabaAccountChangedEvent
    from .whats_app_waba_ban_state import WhatsAppWabaBanState
    from .whats_app_waba_details_query import WhatsAppWabaDetailsQuery
    from .whats_app_waba_number import WhatsAppWabaNumber
    from .whats_app_wabas import WhatsAppWabas

_MODULES: Final[dict[str, str]] = {
    "Bundle": ".bundle",
    "BundleDoneEvent": ".bundle_done_event",
    "BundleState": ".bundle_state",
    "ChangeStatus": ".change_status",
    "ChannelStatus": ".channel_status",
    "Comment": ".comment",
    "CommentType": ".comment_type",
    "CompareWhatsAppTemplates": ".compare_whats_app_templates",
    "ConversationApiApp": ".conversation_api_app",
    "ConversationApiTrigger": ".conversation_api_trigger",
    "ConversationApiTriggerInput": ".conversation_api_trigger_input",
    "ConversationApp": ".conversation_app",
    "ConversationAppInput": ".conversation_app_input",
    "ConversationAppWebhook": ".conversation_app_webhook",
    "ConversationAppWebhookInput": ".conversation_app_webhook_input",
    "ConversationProcessingMode": ".conversation_processing_mode",
    "ConversationProcessingModeInput": ".conversation_processing_mode_input",
    "ConversationRetentionPolicy": ".conversation_retention_policy",
    "ConversationRetentionPolicyInput": ".conversation_retention_policy_input",
    "ConversationRetentionPolicyInputRetentionPolicyType": ".conversation_retention_policy_input_retention_policy_type",
    "ConversationRetentionPolicyRetentionPolicyType": ".conversation_retention_policy_retention_policy_type",
    "ConversationWebhookTargetType": ".conversation_webhook_target_type",
    "CountryCode": ".country_code",
    "CreateBundle": ".create_bundle",
    "CreateComment": ".create_comment",
    "CreateKakaoTalkSender": ".create_kakao_talk_sender",
    "CreateKakaoTalkSenderDetails": ".create_kakao_talk_sender_details",
    "CreateKakaoTalkTemplate": ".create_kakao_talk_template",
    "CreateKakaoTalkTemplateDetails": ".create_kakao_talk_template_details",
    "CreateRcsAnswerMetadata": ".create_rcs_answer_metadata",
    "CreateRcsBrand": ".create_rcs_brand",
    "CreateRcsFrAnswers": ".create_rcs_fr_answers",
    "CreateRcsFrSection": ".create_rcs_fr_section",
    "CreateRcsGbAnswers": ".create_rcs_gb_answers",
    "CreateRcsGbSection": ".create_rcs_gb_section",
    "CreateRcsGeneralAnswers": ".create_rcs_general_answers",
    "CreateRcsGeneralSection": ".create_rcs_general_section",
    "CreateRcsQuestionnaire": ".create_rcs_questionnaire",
    "CreateRcsSender": ".create_rcs_sender",
    "CreateRcsSenderDetails": ".create_rcs_sender_details",
    "CreateRcsTestNumbers": ".create_rcs_test_numbers",
    "CreateRcsUsAnswers": ".create_rcs_us_answers",
    "CreateRcsUsSection": ".create_rcs_us_section",
    "CreateRcsVerificationAnswers": ".create_rcs_verification_answers",
    "CreateRcsVerificationSection": ".create_rcs_verification_section",
    "CreateWebhook": ".create_webhook",
    "CreateWhatsAppAccount": ".create_whats_app_account",
    "CreateWhatsAppLongLivedToken": ".create_whats_app_long_lived_token",
    "CreateWhatsAppSenderDetails": ".create_whats_app_sender_details",
    "CreateWhatsAppSenderEmbedded": ".create_whats_app_sender_embedded",
    "CreateWhatsAppSenderLegacy": ".create_whats_app_sender_legacy",
    "CreateWhatsAppSenderOnBehalfOf": ".create_whats_app_sender_on_behalf_of",
    "CreateWhatsAppSenderOnBehalfOfDetails": ".create_whats_app_sender_on_behalf_of_details",
    "CreateWhatsAppSolution": ".create_whats_app_solution",
    "CreateWhatsAppSolutionDetails": ".create_whats_app_solution_details",
    "CreateWhatsAppTemplate": ".create_whats_app_template",
    "DispatchRetentionPolicyInput": ".dispatch_retention_policy_input",
    "Error": ".error",
    "ErrorCode": ".error_code",
    "InstagramChannelInfo": ".instagram_channel_info",
    "KakaoTalkActivity": ".kakao_talk_activity",
    "KakaoTalkActivityPage": ".kakao_talk_activity_page",
    "KakaoTalkActivityType": ".kakao_talk_activity_type",
    "KakaoTalkButton": ".kakao_talk_button",
    "KakaoTalkButtonInput": ".kakao_talk_button_input",
    "KakaoTalkButtonType": ".kakao_talk_button_type",
    "KakaoTalkButtonTypeInput": ".kakao_talk_button_type_input",
    "KakaoTalkSender": ".kakao_talk_sender",
    "KakaoTalkSenderActiveEvent": ".kakao_talk_sender_active_event",
    "KakaoTalkSenderCategories": ".kakao_talk_sender_categories",
    "KakaoTalkSenderCategory": ".kakao_talk_sender_category",
    "KakaoTalkSenderChanges": ".kakao_talk_sender_changes",
    "KakaoTalkSenderCommentAddedEvent": ".kakao_talk_sender_comment_added_event",
    "KakaoTalkSenderDetails": ".kakao_talk_sender_details",
    "KakaoTalkSenderInactiveEvent": ".kakao_talk_sender_inactive_event",
    "KakaoTalkSenderPage": ".kakao_talk_sender_page",
    "KakaoTalkSenderRejectedEvent": ".kakao_talk_sender_rejected_event",
    "KakaoTalkSenderState": ".kakao_talk_sender_state",
    "KakaoTalkTemplate": ".kakao_talk_template",
    "KakaoTalkTemplateApprovedEvent": ".kakao_talk_template_approved_event",
    "KakaoTalkTemplateCategory": ".kakao_talk_template_category",
    "KakaoTalkTemplateCategoryEnglishName": ".kakao_talk_template_category_english_name",
    "KakaoTalkTemplateCategoryName": ".kakao_talk_template_category_name",
    "KakaoTalkTemplateCategoryPage": ".kakao_talk_template_category_page",
    "KakaoTalkTemplateChanges": ".kakao_talk_template_changes",
    "KakaoTalkTemplateCommentAddedEvent": ".kakao_talk_template_comment_added_event",
    "KakaoTalkTemplateDetails": ".kakao_talk_template_details",
    "KakaoTalkTemplateEmphasizeType": ".kakao_talk_template_emphasize_type",
    "KakaoTalkTemplateEmphasizeTypeInput": ".kakao_talk_template_emphasize_type_input",
    "KakaoTalkTemplateMessageType": ".kakao_talk_template_message_type",
    "KakaoTalkTemplateMessageTypeInput": ".kakao_talk_template_message_type_input",
    "KakaoTalkTemplatePage": ".kakao_talk_template_page",
    "KakaoTalkTemplateRejectedEvent": ".kakao_talk_template_rejected_event",
    "KakaoTalkTemplateState": ".kakao_talk_template_state",
    "KakaoTalkTemplateSubcategory": ".kakao_talk_template_subcategory",
    "KakaoTalkTemplateSubcategoryEnglishName": ".kakao_talk_template_subcategory_english_name",
    "KakaoTalkTemplateSubcategoryName": ".kakao_talk_template_subcategory_name",
    "MessengerChannelInfo": ".messenger_channel_info",
    "Page": ".page",
    "RcsAccountCommentAddedEvent": ".rcs_account_comment_added_event",
    "RcsActivity": ".rcs_activity",
    "RcsActivityPage": ".rcs_activity_page",
    "RcsActivityType": ".rcs_activity_type",
    "RcsAnswerMetadata": ".rcs_answer_metadata",
    "RcsBillingCategory": ".rcs_billing_category",
    "RcsBrand": ".rcs_brand",
    "RcsBrandEmail": ".rcs_brand_email",
    "RcsBrandEmailInput": ".rcs_brand_email_input",
    "RcsBrandPhone": ".rcs_brand_phone",
    "RcsBrandPhoneInput": ".rcs_brand_phone_input",
    "RcsBrandRegistrationProcessStatusUpdatedEvent": ".rcs_brand_registration_process_status_updated_event",
    "RcsBrandWebsite": ".rcs_brand_website",
    "RcsBrandWebsiteInput": ".rcs_brand_website_input",
    "RcsCountryStatus": ".rcs_country_status",
    "RcsDeviceFeature": ".rcs_device_feature",
    "RcsFrAnswers": ".rcs_fr_answers",
    "RcsFrQuestionSection": ".rcs_fr_question_section",
    "RcsFrQuestions": ".rcs_fr_questions",
    "RcsFrSection": ".rcs_fr_section",
    "RcsGbAnswers": ".rcs_gb_answers",
    "RcsGbQuestionSection": ".rcs_gb_question_section",
    "RcsGbQuestions": ".rcs_gb_questions",
    "RcsGbSection": ".rcs_gb_section",
    "RcsGeneralAnswers": ".rcs_general_answers",
    "RcsGeneralQuestionSection": ".rcs_general_question_section",
    "RcsGeneralQuestions": ".rcs_general_questions",
    "RcsGeneralSection": ".rcs_general_section",
    "RcsGoogleSupplierDetails": ".rcs_google_supplier_details",
    "RcsHostingRegion": ".rcs_hosting_region",
    "RcsLaunchCountry": ".rcs_launch_country",
    "RcsOperator": ".rcs_operator",
    "RcsOperatorStatus": ".rcs_operator_status",
    "RcsQuestion": ".rcs_question",
    "RcsQuestionnaire": ".rcs_questionnaire",
    "RcsQuestionnaireQuestions": ".rcs_questionnaire_questions",
    "RcsSender": ".rcs_sender",
    "RcsSenderCommentAddedEvent": ".rcs_sender_comment_added_event",
    "RcsSenderDetails": ".rcs_sender_details",
    "RcsSenderOperatorStatusUpdatedEvent": ".rcs_sender_operator_status_updated_event",
    "RcsSenderPage": ".rcs_sender_page",
    "RcsSenderSortColumn": ".rcs_sender_sort_column",
    "RcsSenderState": ".rcs_sender_state",
    "RcsSenderStatusUpdatedEvent": ".rcs_sender_status_updated_event",
    "RcsSortDirection": ".rcs_sort_direction",
    "RcsSupplierDetails": ".rcs_supplier_details",
    "RcsTestNumberCapabilities": ".rcs_test_number_capabilities",
    "RcsTestNumberState": ".rcs_test_number_state",
    "RcsTestNumberStatus": ".rcs_test_number_status",
    "RcsTestNumbers": ".rcs_test_numbers",
    "RcsUsAnswers": ".rcs_us_answers",
    "RcsUsQuestionSection": ".rcs_us_question_section",
    "RcsUsQuestions": ".rcs_us_questions",
    "RcsUsSection": ".rcs_us_section",
    "RcsUseCase": ".rcs_use_case",
    "RcsVerificationAnswers": ".rcs_verification_answers",
    "RcsVerificationQuestionSection": ".rcs_verification_question_section",
    "RcsVerificationQuestions": ".rcs_verification_questions",
    "RcsVerificationSection": ".rcs_verification_section",
    "Region": ".region",
    "RegisterWhatsAppSender": ".register_whats_app_sender",
    "ReportedRegion": ".reported_region",
    "SmsApp": ".sms_app",
    "SmsAppInput": ".sms_app_input",
    "SmsAppProvisioningStatus": ".sms_app_provisioning_status",
    "SubmitAction": ".submit_action",
    "Subproject": ".subproject",
    "SubprojectInput": ".subproject_input",
    "SubprojectStatus": ".subproject_status",
    "TelegramBotInfo": ".telegram_bot_info",
    "TemplateLanguage": ".template_language",
    "TemplateLanguageInput": ".template_language_input",
    "UpdateKakaoTalkSender": ".update_kakao_talk_sender",
    "UpdateKakaoTalkSenderDetails": ".update_kakao_talk_sender_details",
    "UpdateKakaoTalkTemplate": ".update_kakao_talk_template",
    "UpdateKakaoTalkTemplateDetails": ".update_kakao_talk_template_details",
    "UpdateRcsAnswerMetadata": ".update_rcs_answer_metadata",
    "UpdateRcsBrand": ".update_rcs_brand",
    "UpdateRcsFrAnswers": ".update_rcs_fr_answers",
    "UpdateRcsFrSection": ".update_rcs_fr_section",
    "UpdateRcsGbAnswers": ".update_rcs_gb_answers",
    "UpdateRcsGbSection": ".update_rcs_gb_section",
    "UpdateRcsGeneralAnswers": ".update_rcs_general_answers",
    "UpdateRcsGeneralSection": ".update_rcs_general_section",
    "UpdateRcsQuestionnaire": ".update_rcs_questionnaire",
    "UpdateRcsSender": ".update_rcs_sender",
    "UpdateRcsSenderDetails": ".update_rcs_sender_details",
    "UpdateRcsUsAnswers": ".update_rcs_us_answers",
    "UpdateRcsUsSection": ".update_rcs_us_section",
    "UpdateRcsVerificationAnswers": ".update_rcs_verification_answers",
    "UpdateRcsVerificationSection": ".update_rcs_verification_section",
    "UpdateWebhook": ".update_webhook",
    "UpdateWhatsAppAccount": ".update_whats_app_account",
    "UpdateWhatsAppSender": ".update_whats_app_sender",
    "UpdateWhatsAppSenderDetails": ".update_whats_app_sender_details",
    "UpdateWhatsAppTemplate": ".update_whats_app_template",
    "VerifyKakaoTalkSender": ".verify_kakao_talk_sender",
    "VerifyWhatsAppSender": ".verify_whats_app_sender",
    "ViberAccountLocation": ".viber_account_location",
    "ViberBotInfo": ".viber_bot_info",
    "Webhook": ".webhook",
    "WebhookDeliveryStatus": ".webhook_delivery_status",
    "WebhookPage": ".webhook_page",
    "WebhookTrigger": ".webhook_trigger",
    "WhatsAppAccount": ".whats_app_account",
    "WhatsAppAccountChangeStatus": ".whats_app_account_change_status",
    "WhatsAppAccountChanges": ".whats_app_account_changes",
    "WhatsAppAccountCommentAddedEvent": ".whats_app_account_comment_added_event",
    "WhatsAppAccountDailyLimitChangedEvent": ".whats_app_account_daily_limit_changed_event",
    "WhatsAppAccountDetails": ".whats_app_account_details",
    "WhatsAppAccountOnboardedEvent": ".whats_app_account_onboarded_event",
    "WhatsAppAccountPendingVerificationEvent": ".whats_app_account_pending_verification_event",
    "WhatsAppAccountRejectedEvent": ".whats_app_account_rejected_event",
    "WhatsAppAccountState": ".whats_app_account_state",
    "WhatsAppActivity": ".whats_app_activity",
    "WhatsAppActivityPage": ".whats_app_activity_page",
    "WhatsAppActivityType": ".whats_app_activity_type",
    "WhatsAppBusinessManager": ".whats_app_business_manager",
    "WhatsAppBusinessManagerInput": ".whats_app_business_manager_input",
    "WhatsAppBusinessManagerPublicInput": ".whats_app_business_manager_public_input",
    "WhatsAppConversationRegion": ".whats_app_conversation_region",
    "WhatsAppDailyLimit": ".whats_app_daily_limit",
    "WhatsAppFailedSolution": ".whats_app_failed_solution",
    "WhatsAppFlow": ".whats_app_flow",
    "WhatsAppFlowPage": ".whats_app_flow_page",
    "WhatsAppFlowScreen": ".whats_app_flow_screen",
    "WhatsAppFlowScreens": ".whats_app_flow_screens",
    "WhatsAppFlowStatus": ".whats_app_flow_status",
    "WhatsAppLongLivedToken": ".whats_app_long_lived_token",
    "WhatsAppMetaApp": ".whats_app_meta_app",
    "WhatsAppMetaLocalStorage": ".whats_app_meta_local_storage",
    "WhatsAppMetaLocalStorageInput": ".whats_app_meta_local_storage_input",
    "WhatsAppNumberProvider": ".whats_app_number_provider",
    "WhatsAppNumberProviderInput": ".whats_app_number_provider_input",
    "WhatsAppQualityRating": ".whats_app_quality_rating",
    "WhatsAppRegistrationMethod": ".whats_app_registration_method",
    "WhatsAppRegistrationMethodInput": ".whats_app_registration_method_input",
    "WhatsAppSender": ".whats_app_sender",
    "WhatsAppSenderActiveEvent": ".whats_app_sender_active_event",
    "WhatsAppSenderChangeStatus": ".whats_app_sender_change_status",
    "WhatsAppSenderChanges": ".whats_app_sender_changes",
    "WhatsAppSenderCommentAddedEvent": ".whats_app_sender_comment_added_event",
    "WhatsAppSenderDailyLimitChangedEvent": ".whats_app_sender_daily_limit_changed_event",
    "WhatsAppSenderDeletedEvent": ".whats_app_sender_deleted_event",
    "WhatsAppSenderDetails": ".whats_app_sender_details",
    "WhatsAppSenderDisplayNameUpdatedEvent": ".whats_app_sender_display_name_updated_event",
    "WhatsAppSenderErrorCode": ".whats_app_sender_error_code",
    "WhatsAppSenderErrorEvent": ".whats_app_sender_error_event",
    "WhatsAppSenderInactiveEvent": ".whats_app_sender_inactive_event",
    "WhatsAppSenderPage": ".whats_app_sender_page",
    "WhatsAppSenderPendingVerificationEvent": ".whats_app_sender_pending_verification_event",
    "WhatsAppSenderQualityRatingChangedEvent": ".whats_app_sender_quality_rating_changed_event",
    "WhatsAppSenderRegistration": ".whats_app_sender_registration",
    "WhatsAppSenderRejectedEvent": ".whats_app_sender_rejected_event",
    "WhatsAppSenderState": ".whats_app_sender_state",
    "WhatsAppSenderUsernameUpdatedEvent": ".whats_app_sender_username_updated_event",
    "WhatsAppSolution": ".whats_app_solution",
    "WhatsAppSolutionCreation": ".whats_app_solution_creation",
    "WhatsAppSolutionDetails": ".whats_app_solution_details",
    "WhatsAppSolutionErrorCode": ".whats_app_solution_error_code",
    "WhatsAppSolutions": ".whats_app_solutions",
    "WhatsAppTemplate": ".whats_app_template",
    "WhatsAppTemplateAnalytics": ".whats_app_template_analytics",
    "WhatsAppTemplateAnalyticsButton": ".whats_app_template_analytics_button",
    "WhatsAppTemplateAnalyticsButtonType": ".whats_app_template_analytics_button_type",
    "WhatsAppTemplateAnalyticsRange": ".whats_app_template_analytics_range",
    "WhatsAppTemplateApprovedEvent": ".whats_app_template_approved_event",
    "WhatsAppTemplateBlockReason": ".whats_app_template_block_reason",
    "WhatsAppTemplateBody": ".whats_app_template_body",
    "WhatsAppTemplateBodyInput": ".whats_app_template_body_input",
    "WhatsAppTemplateButtons": ".whats_app_template_buttons",
    "WhatsAppTemplateButtonsInput": ".whats_app_template_buttons_input",
    "WhatsAppTemplateCard": ".whats_app_template_card",
    "WhatsAppTemplateCardBody": ".whats_app_template_card_body",
    "WhatsAppTemplateCardBodyInput": ".whats_app_template_card_body_input",
    "WhatsAppTemplateCardButtons": ".whats_app_template_card_buttons",
    "WhatsAppTemplateCardButtonsInput": ".whats_app_template_card_buttons_input",
    "WhatsAppTemplateCardHeader": ".whats_app_template_card_header",
    "WhatsAppTemplateCardHeaderFormat": ".whats_app_template_card_header_format",
    "WhatsAppTemplateCardHeaderInput": ".whats_app_template_card_header_input",
    "WhatsAppTemplateCardInput": ".whats_app_template_card_input",
    "WhatsAppTemplateCardMediaExampleInput": ".whats_app_template_card_media_example_input",
    "WhatsAppTemplateCardMediaMimeType": ".whats_app_template_card_media_mime_type",
    "WhatsAppTemplateCarousel": ".whats_app_template_carousel",
    "WhatsAppTemplateCarouselInput": ".whats_app_template_carousel_input",
    "WhatsAppTemplateCategory": ".whats_app_template_category",
    "WhatsAppTemplateCategoryFutureUpdateEvent": ".whats_app_template_category_future_update_event",
    "WhatsAppTemplateCategoryInput": ".whats_app_template_category_input",
    "WhatsAppTemplateCategoryUpdatedEvent": ".whats_app_template_category_updated_event",
    "WhatsAppTemplateChanges": ".whats_app_template_changes",
    "WhatsAppTemplateCommentAddedEvent": ".whats_app_template_comment_added_event",
    "WhatsAppTemplateCompareTarget": ".whats_app_template_compare_target",
    "WhatsAppTemplateCompareTimeframe": ".whats_app_template_compare_timeframe",
    "WhatsAppTemplateComparison": ".whats_app_template_comparison",
    "WhatsAppTemplateComparisonEntry": ".whats_app_template_comparison_entry",
    "WhatsAppTemplateDeletedEvent": ".whats_app_template_deleted_event",
    "WhatsAppTemplateDetails": ".whats_app_template_details",
    "WhatsAppTemplateDetailsInput": ".whats_app_template_details_input",
    "WhatsAppTemplateFieldMaskPath": ".whats_app_template_field_mask_path",
    "WhatsAppTemplateFlowAction": ".whats_app_template_flow_action",
    "WhatsAppTemplateFlowActionInput": ".whats_app_template_flow_action_input",
    "WhatsAppTemplateFlowButton": ".whats_app_template_flow_button",
    "WhatsAppTemplateFlowButtonInput": ".whats_app_template_flow_button_input",
    "WhatsAppTemplateFooter": ".whats_app_template_footer",
    "WhatsAppTemplateFooterInput": ".whats_app_template_footer_input",
    "WhatsAppTemplateLocationHeader": ".whats_app_template_location_header",
    "WhatsAppTemplateLocationHeaderInput": ".whats_app_template_location_header_input",
    "WhatsAppTemplateMediaExample": ".whats_app_template_media_example",
    "WhatsAppTemplateMediaExampleInput": ".whats_app_template_media_example_input",
    "WhatsAppTemplateMediaHeader": ".whats_app_template_media_header",
    "WhatsAppTemplateMediaHeaderFormat": ".whats_app_template_media_header_format",
    "WhatsAppTemplateMediaHeaderInput": ".whats_app_template_media_header_input",
    "WhatsAppTemplateMediaMimeType": ".whats_app_template_media_mime_type",
    "WhatsAppTemplateNewState": ".whats_app_template_new_state",
    "WhatsAppTemplateOtpButton": ".whats_app_template_otp_button",
    "WhatsAppTemplateOtpButtonInput": ".whats_app_template_otp_button_input",
    "WhatsAppTemplateOtpType": ".whats_app_template_otp_type",
    "WhatsAppTemplateOtpTypeInput": ".whats_app_template_otp_type_input",
    "WhatsAppTemplatePage": ".whats_app_template_page",
    "WhatsAppTemplatePhoneNumberButton": ".whats_app_template_phone_number_button",
    "WhatsAppTemplatePhoneNumberButtonInput": ".whats_app_template_phone_number_button_input",
    "WhatsAppTemplateQualityScore": ".whats_app_template_quality_score",
    "WhatsAppTemplateQualityScoreUpdatedEvent": ".whats_app_template_quality_score_updated_event",
    "WhatsAppTemplateQuickReplyButton": ".whats_app_template_quick_reply_button",
    "WhatsAppTemplateQuickReplyButtonInput": ".whats_app_template_quick_reply_button_input",
    "WhatsAppTemplateRejectedEvent": ".whats_app_template_rejected_event",
    "WhatsAppTemplateRejectionCode": ".whats_app_template_rejection_code",
    "WhatsAppTemplateState": ".whats_app_template_state",
    "WhatsAppTemplateStatusUpdatedEvent": ".whats_app_template_status_updated_event",
    "WhatsAppTemplateSupportedApp": ".whats_app_template_supported_app",
    "WhatsAppTemplateSupportedAppInput": ".whats_app_template_supported_app_input",
    "WhatsAppTemplateTextHeader": ".whats_app_template_text_header",
    "WhatsAppTemplateTextHeaderInput": ".whats_app_template_text_header_input",
    "WhatsAppTemplateUrlButton": ".whats_app_template_url_button",
    "WhatsAppTemplateUrlButtonInput": ".whats_app_template_url_button_input",
    "WhatsAppVertical": ".whats_app_vertical",
    "WhatsAppVerticalInput": ".whats_app_vertical_input",
    "WhatsAppWaba": ".whats_app_waba",
    "WhatsAppWabaAccountChangedEvent": ".whats_app_waba_account_changed_event",
    "WhatsAppWabaBanState": ".whats_app_waba_ban_state",
    "WhatsAppWabaDetailsQuery": ".whats_app_waba_details_query",
    "WhatsAppWabaNumber": ".whats_app_waba_number",
    "WhatsAppWabas": ".whats_app_wabas",
}

EVENT_MODELS: Final[dict[str, str]] = {
    "BUNDLE_DONE": "BundleDoneEvent",
    "KAKAOTALK_SENDER_ACTIVE": "KakaoTalkSenderActiveEvent",
    "KAKAOTALK_SENDER_COMMENT_ADDED": "KakaoTalkSenderCommentAddedEvent",
    "KAKAOTALK_SENDER_INACTIVE": "KakaoTalkSenderInactiveEvent",
    "KAKAOTALK_SENDER_REJECTED": "KakaoTalkSenderRejectedEvent",
    "KAKAOTALK_TEMPLATE_APPROVED": "KakaoTalkTemplateApprovedEvent",
    "KAKAOTALK_TEMPLATE_COMMENT_ADDED": "KakaoTalkTemplateCommentAddedEvent",
    "KAKAOTALK_TEMPLATE_REJECTED": "KakaoTalkTemplateRejectedEvent",
    "RCS_SENDER_COMMENT_ADDED": "RcsSenderCommentAddedEvent",
    "RCS_SENDER_OPERATOR_STATUS_UPDATED": "RcsSenderOperatorStatusUpdatedEvent",
    "RCS_SENDER_STATUS_UPDATED": "RcsSenderStatusUpdatedEvent",
    "RCS_ACCOUNT_COMMENT_ADDED": "RcsAccountCommentAddedEvent",
    "WHATSAPP_ACCOUNT_COMMENT_ADDED": "WhatsAppAccountCommentAddedEvent",
    "WHATSAPP_ACCOUNT_ONBOARDED": "WhatsAppAccountOnboardedEvent",
    "WHATSAPP_ACCOUNT_PENDING_VERIFICATION": "WhatsAppAccountPendingVerificationEvent",
    "WHATSAPP_ACCOUNT_REJECTED": "WhatsAppAccountRejectedEvent",
    "WHATSAPP_WABA_ACCOUNT_CHANGED": "WhatsAppWabaAccountChangedEvent",
    "WHATSAPP_SENDER_ACTIVE": "WhatsAppSenderActiveEvent",
    "WHATSAPP_SENDER_COMMENT_ADDED": "WhatsAppSenderCommentAddedEvent",
    "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED": "WhatsAppSenderDailyLimitChangedEvent",
    "WHATSAPP_SENDER_ERROR": "WhatsAppSenderErrorEvent",
    "WHATSAPP_SENDER_INACTIVE": "WhatsAppSenderInactiveEvent",
    "WHATSAPP_SENDER_PENDING_VERIFICATION": "WhatsAppSenderPendingVerificationEvent",
    "WHATSAPP_SENDER_QUALITY_RATING_CHANGED": "WhatsAppSenderQualityRatingChangedEvent",
    "WHATSAPP_SENDER_REJECTED": "WhatsAppSenderRejectedEvent",
    "WHATSAPP_TEMPLATE_APPROVED": "WhatsAppTemplateApprovedEvent",
    "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE": "WhatsAppTemplateCategoryFutureUpdateEvent",
    "WHATSAPP_TEMPLATE_CATEGORY_UPDATED": "WhatsAppTemplateCategoryUpdatedEvent",
    "WHATSAPP_TEMPLATE_COMMENT_ADDED": "WhatsAppTemplateCommentAddedEvent",
    "WHATSAPP_TEMPLATE_DELETED": "WhatsAppTemplateDeletedEvent",
    "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED": "WhatsAppTemplateQualityScoreUpdatedEvent",
    "WHATSAPP_TEMPLATE_REJECTED": "WhatsAppTemplateRejectedEvent",
    "WHATSAPP_TEMPLATE_STATUS_UPDATED": "WhatsAppTemplateStatusUpdatedEvent",
    "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED": "RcsBrandRegistrationProcessStatusUpdatedEvent",
    "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED": "WhatsAppAccountDailyLimitChangedEvent",
    "WHATSAPP_SENDER_DELETED": "WhatsAppSenderDeletedEvent",
    "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED": "WhatsAppSenderDisplayNameUpdatedEvent",
    "WHATSAPP_SENDER_USERNAME_UPDATED": "WhatsAppSenderUsernameUpdatedEvent",
}
"""Name of an event, as its `type` says it, to the name of the model of its payload."""

__all__ = [
    "EVENT_MODELS",
    "Bundle",
    "BundleDoneEvent",
    "BundleState",
    "ChangeStatus",
    "ChannelStatus",
    "Comment",
    "CommentType",
    "CompareWhatsAppTemplates",
    "ConversationApiApp",
    "ConversationApiTrigger",
    "ConversationApiTriggerInput",
    "ConversationApp",
    "ConversationAppInput",
    "ConversationAppWebhook",
    "ConversationAppWebhookInput",
    "ConversationProcessingMode",
    "ConversationProcessingModeInput",
    "ConversationRetentionPolicy",
    "ConversationRetentionPolicyInput",
    "ConversationRetentionPolicyInputRetentionPolicyType",
    "ConversationRetentionPolicyRetentionPolicyType",
    "ConversationWebhookTargetType",
    "CountryCode",
    "CreateBundle",
    "CreateComment",
    "CreateKakaoTalkSender",
    "CreateKakaoTalkSenderDetails",
    "CreateKakaoTalkTemplate",
    "CreateKakaoTalkTemplateDetails",
    "CreateRcsAnswerMetadata",
    "CreateRcsBrand",
    "CreateRcsFrAnswers",
    "CreateRcsFrSection",
    "CreateRcsGbAnswers",
    "CreateRcsGbSection",
    "CreateRcsGeneralAnswers",
    "CreateRcsGeneralSection",
    "CreateRcsQuestionnaire",
    "CreateRcsSender",
    "CreateRcsSenderDetails",
    "CreateRcsTestNumbers",
    "CreateRcsUsAnswers",
    "CreateRcsUsSection",
    "CreateRcsVerificationAnswers",
    "CreateRcsVerificationSection",
    "CreateWebhook",
    "CreateWhatsAppAccount",
    "CreateWhatsAppLongLivedToken",
    "CreateWhatsAppSenderDetails",
    "CreateWhatsAppSenderEmbedded",
    "CreateWhatsAppSenderLegacy",
    "CreateWhatsAppSenderOnBehalfOf",
    "CreateWhatsAppSenderOnBehalfOfDetails",
    "CreateWhatsAppSolution",
    "CreateWhatsAppSolutionDetails",
    "CreateWhatsAppTemplate",
    "DispatchRetentionPolicyInput",
    "Error",
    "ErrorCode",
    "InstagramChannelInfo",
    "KakaoTalkActivity",
    "KakaoTalkActivityPage",
    "KakaoTalkActivityType",
    "KakaoTalkButton",
    "KakaoTalkButtonInput",
    "KakaoTalkButtonType",
    "KakaoTalkButtonTypeInput",
    "KakaoTalkSender",
    "KakaoTalkSenderActiveEvent",
    "KakaoTalkSenderCategories",
    "KakaoTalkSenderCategory",
    "KakaoTalkSenderChanges",
    "KakaoTalkSenderCommentAddedEvent",
    "KakaoTalkSenderDetails",
    "KakaoTalkSenderInactiveEvent",
    "KakaoTalkSenderPage",
    "KakaoTalkSenderRejectedEvent",
    "KakaoTalkSenderState",
    "KakaoTalkTemplate",
    "KakaoTalkTemplateApprovedEvent",
    "KakaoTalkTemplateCategory",
    "KakaoTalkTemplateCategoryEnglishName",
    "KakaoTalkTemplateCategoryName",
    "KakaoTalkTemplateCategoryPage",
    "KakaoTalkTemplateChanges",
    "KakaoTalkTemplateCommentAddedEvent",
    "KakaoTalkTemplateDetails",
    "KakaoTalkTemplateEmphasizeType",
    "KakaoTalkTemplateEmphasizeTypeInput",
    "KakaoTalkTemplateMessageType",
    "KakaoTalkTemplateMessageTypeInput",
    "KakaoTalkTemplatePage",
    "KakaoTalkTemplateRejectedEvent",
    "KakaoTalkTemplateState",
    "KakaoTalkTemplateSubcategory",
    "KakaoTalkTemplateSubcategoryEnglishName",
    "KakaoTalkTemplateSubcategoryName",
    "MessengerChannelInfo",
    "Page",
    "RcsAccountCommentAddedEvent",
    "RcsActivity",
    "RcsActivityPage",
    "RcsActivityType",
    "RcsAnswerMetadata",
    "RcsBillingCategory",
    "RcsBrand",
    "RcsBrandEmail",
    "RcsBrandEmailInput",
    "RcsBrandPhone",
    "RcsBrandPhoneInput",
    "RcsBrandRegistrationProcessStatusUpdatedEvent",
    "RcsBrandWebsite",
    "RcsBrandWebsiteInput",
    "RcsCountryStatus",
    "RcsDeviceFeature",
    "RcsFrAnswers",
    "RcsFrQuestions",
    "RcsFrQuestionSection",
    "RcsFrSection",
    "RcsGbAnswers",
    "RcsGbQuestions",
    "RcsGbQuestionSection",
    "RcsGbSection",
    "RcsGeneralAnswers",
    "RcsGeneralQuestions",
    "RcsGeneralQuestionSection",
    "RcsGeneralSection",
    "RcsGoogleSupplierDetails",
    "RcsHostingRegion",
    "RcsLaunchCountry",
    "RcsOperator",
    "RcsOperatorStatus",
    "RcsQuestion",
    "RcsQuestionnaire",
    "RcsQuestionnaireQuestions",
    "RcsSender",
    "RcsSenderCommentAddedEvent",
    "RcsSenderDetails",
    "RcsSenderOperatorStatusUpdatedEvent",
    "RcsSenderPage",
    "RcsSenderSortColumn",
    "RcsSenderState",
    "RcsSenderStatusUpdatedEvent",
    "RcsSortDirection",
    "RcsSupplierDetails",
    "RcsTestNumberCapabilities",
    "RcsTestNumbers",
    "RcsTestNumberState",
    "RcsTestNumberStatus",
    "RcsUsAnswers",
    "RcsUseCase",
    "RcsUsQuestions",
    "RcsUsQuestionSection",
    "RcsUsSection",
    "RcsVerificationAnswers",
    "RcsVerificationQuestions",
    "RcsVerificationQuestionSection",
    "RcsVerificationSection",
    "Region",
    "RegisterWhatsAppSender",
    "ReportedRegion",
    "SmsApp",
    "SmsAppInput",
    "SmsAppProvisioningStatus",
    "SubmitAction",
    "Subproject",
    "SubprojectInput",
    "SubprojectStatus",
    "TelegramBotInfo",
    "TemplateLanguage",
    "TemplateLanguageInput",
    "UpdateKakaoTalkSender",
    "UpdateKakaoTalkSenderDetails",
    "UpdateKakaoTalkTemplate",
    "UpdateKakaoTalkTemplateDetails",
    "UpdateRcsAnswerMetadata",
    "UpdateRcsBrand",
    "UpdateRcsFrAnswers",
    "UpdateRcsFrSection",
    "UpdateRcsGbAnswers",
    "UpdateRcsGbSection",
    "UpdateRcsGeneralAnswers",
    "UpdateRcsGeneralSection",
    "UpdateRcsQuestionnaire",
    "UpdateRcsSender",
    "UpdateRcsSenderDetails",
    "UpdateRcsUsAnswers",
    "UpdateRcsUsSection",
    "UpdateRcsVerificationAnswers",
    "UpdateRcsVerificationSection",
    "UpdateWebhook",
    "UpdateWhatsAppAccount",
    "UpdateWhatsAppSender",
    "UpdateWhatsAppSenderDetails",
    "UpdateWhatsAppTemplate",
    "VerifyKakaoTalkSender",
    "VerifyWhatsAppSender",
    "ViberAccountLocation",
    "ViberBotInfo",
    "Webhook",
    "WebhookDeliveryStatus",
    "WebhookPage",
    "WebhookTrigger",
    "WhatsAppAccount",
    "WhatsAppAccountChanges",
    "WhatsAppAccountChangeStatus",
    "WhatsAppAccountCommentAddedEvent",
    "WhatsAppAccountDailyLimitChangedEvent",
    "WhatsAppAccountDetails",
    "WhatsAppAccountOnboardedEvent",
    "WhatsAppAccountPendingVerificationEvent",
    "WhatsAppAccountRejectedEvent",
    "WhatsAppAccountState",
    "WhatsAppActivity",
    "WhatsAppActivityPage",
    "WhatsAppActivityType",
    "WhatsAppBusinessManager",
    "WhatsAppBusinessManagerInput",
    "WhatsAppBusinessManagerPublicInput",
    "WhatsAppConversationRegion",
    "WhatsAppDailyLimit",
    "WhatsAppFailedSolution",
    "WhatsAppFlow",
    "WhatsAppFlowPage",
    "WhatsAppFlowScreen",
    "WhatsAppFlowScreens",
    "WhatsAppFlowStatus",
    "WhatsAppLongLivedToken",
    "WhatsAppMetaApp",
    "WhatsAppMetaLocalStorage",
    "WhatsAppMetaLocalStorageInput",
    "WhatsAppNumberProvider",
    "WhatsAppNumberProviderInput",
    "WhatsAppQualityRating",
    "WhatsAppRegistrationMethod",
    "WhatsAppRegistrationMethodInput",
    "WhatsAppSender",
    "WhatsAppSenderActiveEvent",
    "WhatsAppSenderChanges",
    "WhatsAppSenderChangeStatus",
    "WhatsAppSenderCommentAddedEvent",
    "WhatsAppSenderDailyLimitChangedEvent",
    "WhatsAppSenderDeletedEvent",
    "WhatsAppSenderDetails",
    "WhatsAppSenderDisplayNameUpdatedEvent",
    "WhatsAppSenderErrorCode",
    "WhatsAppSenderErrorEvent",
    "WhatsAppSenderInactiveEvent",
    "WhatsAppSenderPage",
    "WhatsAppSenderPendingVerificationEvent",
    "WhatsAppSenderQualityRatingChangedEvent",
    "WhatsAppSenderRegistration",
    "WhatsAppSenderRejectedEvent",
    "WhatsAppSenderState",
    "WhatsAppSenderUsernameUpdatedEvent",
    "WhatsAppSolution",
    "WhatsAppSolutionCreation",
    "WhatsAppSolutionDetails",
    "WhatsAppSolutionErrorCode",
    "WhatsAppSolutions",
    "WhatsAppTemplate",
    "WhatsAppTemplateAnalytics",
    "WhatsAppTemplateAnalyticsButton",
    "WhatsAppTemplateAnalyticsButtonType",
    "WhatsAppTemplateAnalyticsRange",
    "WhatsAppTemplateApprovedEvent",
    "WhatsAppTemplateBlockReason",
    "WhatsAppTemplateBody",
    "WhatsAppTemplateBodyInput",
    "WhatsAppTemplateButtons",
    "WhatsAppTemplateButtonsInput",
    "WhatsAppTemplateCard",
    "WhatsAppTemplateCardBody",
    "WhatsAppTemplateCardBodyInput",
    "WhatsAppTemplateCardButtons",
    "WhatsAppTemplateCardButtonsInput",
    "WhatsAppTemplateCardHeader",
    "WhatsAppTemplateCardHeaderFormat",
    "WhatsAppTemplateCardHeaderInput",
    "WhatsAppTemplateCardInput",
    "WhatsAppTemplateCardMediaExampleInput",
    "WhatsAppTemplateCardMediaMimeType",
    "WhatsAppTemplateCarousel",
    "WhatsAppTemplateCarouselInput",
    "WhatsAppTemplateCategory",
    "WhatsAppTemplateCategoryFutureUpdateEvent",
    "WhatsAppTemplateCategoryInput",
    "WhatsAppTemplateCategoryUpdatedEvent",
    "WhatsAppTemplateChanges",
    "WhatsAppTemplateCommentAddedEvent",
    "WhatsAppTemplateCompareTarget",
    "WhatsAppTemplateCompareTimeframe",
    "WhatsAppTemplateComparison",
    "WhatsAppTemplateComparisonEntry",
    "WhatsAppTemplateDeletedEvent",
    "WhatsAppTemplateDetails",
    "WhatsAppTemplateDetailsInput",
    "WhatsAppTemplateFieldMaskPath",
    "WhatsAppTemplateFlowAction",
    "WhatsAppTemplateFlowActionInput",
    "WhatsAppTemplateFlowButton",
    "WhatsAppTemplateFlowButtonInput",
    "WhatsAppTemplateFooter",
    "WhatsAppTemplateFooterInput",
    "WhatsAppTemplateLocationHeader",
    "WhatsAppTemplateLocationHeaderInput",
    "WhatsAppTemplateMediaExample",
    "WhatsAppTemplateMediaExampleInput",
    "WhatsAppTemplateMediaHeader",
    "WhatsAppTemplateMediaHeaderFormat",
    "WhatsAppTemplateMediaHeaderInput",
    "WhatsAppTemplateMediaMimeType",
    "WhatsAppTemplateNewState",
    "WhatsAppTemplateOtpButton",
    "WhatsAppTemplateOtpButtonInput",
    "WhatsAppTemplateOtpType",
    "WhatsAppTemplateOtpTypeInput",
    "WhatsAppTemplatePage",
    "WhatsAppTemplatePhoneNumberButton",
    "WhatsAppTemplatePhoneNumberButtonInput",
    "WhatsAppTemplateQualityScore",
    "WhatsAppTemplateQualityScoreUpdatedEvent",
    "WhatsAppTemplateQuickReplyButton",
    "WhatsAppTemplateQuickReplyButtonInput",
    "WhatsAppTemplateRejectedEvent",
    "WhatsAppTemplateRejectionCode",
    "WhatsAppTemplateState",
    "WhatsAppTemplateStatusUpdatedEvent",
    "WhatsAppTemplateSupportedApp",
    "WhatsAppTemplateSupportedAppInput",
    "WhatsAppTemplateTextHeader",
    "WhatsAppTemplateTextHeaderInput",
    "WhatsAppTemplateUrlButton",
    "WhatsAppTemplateUrlButtonInput",
    "WhatsAppVertical",
    "WhatsAppVerticalInput",
    "WhatsAppWaba",
    "WhatsAppWabaAccountChangedEvent",
    "WhatsAppWabaBanState",
    "WhatsAppWabaDetailsQuery",
    "WhatsAppWabaNumber",
    "WhatsAppWabas",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
