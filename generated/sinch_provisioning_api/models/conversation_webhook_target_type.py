# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class ConversationWebhookTargetType(OpenEnum):
    """Delivery kinds of the Conversation API."""

    DISMISS = "DISMISS"
    GRPC = "GRPC"
    HTTP = "HTTP"
