# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppNumberProvider(OpenEnum):
    """Who the phone number comes from. `CUSTOMER`: the customer brought it; `SINCH`: Sinch supplied it;
    `UNRECOGNIZED`: a source that this version does not know."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
    UNRECOGNIZED = "UNRECOGNIZED"
