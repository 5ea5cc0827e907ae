# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppRegistrationMethodInput(OpenEnum):
    """How the one-time password shall reach the number. `SMS`: in a text message; `VOICE`: in a call."""

    SMS = "SMS"
    VOICE = "VOICE"
