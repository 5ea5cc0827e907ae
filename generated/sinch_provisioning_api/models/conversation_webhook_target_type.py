# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class ConversationWebhookTargetType(OpenEnum):
    """How the Conversation API delivers an event. `HTTP`: it is posted to the target; `GRPC`: it is sent by gRPC;
    `DISMISS`: it is not delivered."""

    DISMISS = "DISMISS"
    GRPC = "GRPC"
    HTTP = "HTTP"
