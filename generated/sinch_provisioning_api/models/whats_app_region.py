from ..types import OpenEnum


class WhatsAppRegion(OpenEnum):
    """Sinch region of the sender, as answered."""

    BR = "BR"
    EU = "EU"
    UNRECOGNIZED = "UNRECOGNIZED"
    US = "US"
