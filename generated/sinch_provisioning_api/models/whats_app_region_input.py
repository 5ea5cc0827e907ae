# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppRegionInput(OpenEnum):
    """Sinch region of the sender, as sent."""

    BR = "BR"
    EU = "EU"
    US = "US"
