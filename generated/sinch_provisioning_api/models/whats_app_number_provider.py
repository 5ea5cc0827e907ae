from ..types import OpenEnum


class WhatsAppNumberProvider(OpenEnum):
    """Who supplied the phone number, as answered."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
    UNRECOGNIZED = "UNRECOGNIZED"
