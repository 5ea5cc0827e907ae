# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppRegistrationMethodInput(OpenEnum):
    """Channel of the one-time password, as sent."""

    SMS = "SMS"
    VOICE = "VOICE"
