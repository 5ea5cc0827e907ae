from ..types import OpenEnum


class CreateWhatsAppSenderOnBehalfOfPhoneNumberProvider(OpenEnum):
    """Whether the number comes from Sinch or from the customer."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
