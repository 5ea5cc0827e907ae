from ..types import OpenEnum


class WhatsAppRegistrationMethod(OpenEnum):
    """Channel of the one-time password, as answered."""

    SMS = "SMS"
    UNRECOGNIZED = "UNRECOGNIZED"
    VOICE = "VOICE"
