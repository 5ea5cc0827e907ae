# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppConversationRegion(OpenEnum):
    """Conversation API region, lower case."""

    BR = "br"
    EU = "eu"
    US = "us"
