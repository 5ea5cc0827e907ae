# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppConversationRegion(OpenEnum):
    """Region of the Conversation API, in lower case. `br`: Brazil; `eu`: Europe; `us`: United States."""

    BR = "br"
    EU = "eu"
    US = "us"
