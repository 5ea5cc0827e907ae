# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppNumberProviderInput(OpenEnum):
    """Who the phone number comes from. `CUSTOMER`: the customer brings it; `SINCH`: Sinch supplies it."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
