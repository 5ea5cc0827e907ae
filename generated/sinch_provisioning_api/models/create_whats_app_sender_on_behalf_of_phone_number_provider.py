# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class CreateWhatsAppSenderOnBehalfOfPhoneNumberProvider(OpenEnum):
    """Whether the number comes from Sinch or from the customer."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
