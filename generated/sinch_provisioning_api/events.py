# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""What a delivery of a webhook can be: the model of an event, or an event that the document does not know."""

from __future__ import annotations

from typing import Literal, TypeAlias

from . import models, types

__all__ = ["Event", "EventName"]

Event: TypeAlias = (
    models.BundleDoneEvent
    | models.KakaoTalkSenderActiveEvent
    | models.KakaoTalkSenderCommentAddedEvent
    | models.KakaoTalkSenderInactiveEvent
    | models.KakaoTalkSenderRejectedEvent
    | models.KakaoTalkTemplateApprovedEvent
    | models.KakaoTalkTemplateCommentAddedEvent
    | models.KakaoTalkTemplateRejectedEvent
    | models.RcsSenderCommentAddedEvent
    | models.RcsSenderOperatorStatusUpdatedEvent
    | models.RcsSenderStatusUpdatedEvent
    | models.RcsAccountCommentAddedEvent
    | models.WhatsAppAccountCommentAddedEvent
    | models.WhatsAppAccountOnboardedEvent
    | models.WhatsAppAccountPendingVerificationEvent
    | models.WhatsAppAccountRejectedEvent
    | models.WhatsAppWabaAccountChangedEvent
    | models.WhatsAppSenderActiveEvent
    | models.WhatsAppSenderCommentAddedEvent
    | models.WhatsAppSenderDailyLimitChangedEvent
    | models.WhatsAppSenderErrorEvent
    | models.WhatsAppSenderInactiveEvent
    | models.WhatsAppSenderPendingVerificationEvent
    | models.WhatsAppSenderQualityRatingChangedEvent
    | models.WhatsAppSenderRejectedEvent
    | models.WhatsAppTemplateApprovedEvent
    | models.WhatsAppTemplateCategoryFutureUpdateEvent
    | models.WhatsAppTemplateCategoryUpdatedEvent
    | models.WhatsAppTemplateCommentAddedEvent
    | models.WhatsAppTemplateDeletedEvent
    | models.WhatsAppTemplateQualityScoreUpdatedEvent
    | models.WhatsAppTemplateRejectedEvent
    | models.WhatsAppTemplateStatusUpdatedEvent
    | models.RcsBrandRegistrationProcessStatusUpdatedEvent
    | models.WhatsAppAccountDailyLimitChangedEvent
    | models.WhatsAppSenderDeletedEvent
    | models.WhatsAppSenderDisplayNameUpdatedEvent
    | models.WhatsAppSenderUsernameUpdatedEvent
    | types.UnknownEvent
)
"""Every event; told apart by class, or by `type_`, which is a literal in each model."""

EventName: TypeAlias = Literal[
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
    "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED",
    "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED",
    "WHATSAPP_SENDER_DELETED",
    "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED",
    "WHATSAPP_SENDER_USERNAME_UPDATED",
]
"""Name of an event, as its `type` says it."""
