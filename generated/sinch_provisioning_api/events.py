# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""What a delivery of a webhook can be: the model of an event, or an event that the document does not know."""

from __future__ import annotations

from typing import TypeAlias

from . import models, types

__all__ = ["Event"]

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
