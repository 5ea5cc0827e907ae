from ..types import OpenEnum


class WhatsAppRegistrationMethodInput(OpenEnum):
    """Channel of the one-time password, as sent."""

    SMS = "SMS"
    VOICE = "VOICE"
