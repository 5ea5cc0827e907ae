from ..types import OpenEnum


class ConversationWebhookTargetType(OpenEnum):
    """Delivery kinds of the Conversation API."""

    DISMISS = "DISMISS"
    GRPC = "GRPC"
    HTTP = "HTTP"
