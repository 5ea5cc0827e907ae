# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateOtpType(OpenEnum):
    """How the code reaches the app, in answers."""

    COPY_CODE = "COPY_CODE"
    ONE_TAP = "ONE_TAP"
    UNRECOGNIZED = "UNRECOGNIZED"
    ZERO_TAP = "ZERO_TAP"
