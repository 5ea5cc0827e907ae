# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class ConversationProcessingMode(OpenEnum):
    """How a Conversation API app treats messages. `CONVERSATION`: it groups them by contact and keeps them;
    `DISPATCH`: it passes each on by itself; `UNSPECIFIED`: none is set; `UNRECOGNIZED`: a mode that the
    Provisioning API does not know."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"
