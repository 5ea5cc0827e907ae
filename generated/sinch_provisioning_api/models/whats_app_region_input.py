from ..types import OpenEnum


class WhatsAppRegionInput(OpenEnum):
    """Sinch region of the sender, as sent."""

    BR = "BR"
    EU = "EU"
    US = "US"
