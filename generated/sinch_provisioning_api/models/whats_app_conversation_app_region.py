from ..types import OpenEnum


class WhatsAppConversationAppRegion(OpenEnum):
    """Region of the linked Conversation API app, upper case."""

    BR = "BR"
    EU = "EU"
    UNRECOGNIZED = "UNRECOGNIZED"
    US = "US"
