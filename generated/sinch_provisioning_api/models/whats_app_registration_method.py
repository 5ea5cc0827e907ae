# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppRegistrationMethod(OpenEnum):
    """How the one-time password reaches the number. `SMS`: in a text message; `VOICE`: in a call; `UNRECOGNIZED`: in
    a way that this version does not know."""

    SMS = "SMS"
    UNRECOGNIZED = "UNRECOGNIZED"
    VOICE = "VOICE"
