# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class ConversationProcessingModeInput(OpenEnum):
    """How a Conversation API app treats messages. `CONVERSATION`: it groups them by contact and keeps them;
    `DISPATCH`: it passes each on by itself."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
