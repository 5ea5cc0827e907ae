from ..types import OpenEnum


class WhatsAppConversationRegion(OpenEnum):
    """Conversation API region, lower case."""

    BR = "br"
    EU = "eu"
    US = "us"
