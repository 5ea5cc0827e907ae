# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateRejectionCode(OpenEnum):
    """Why Meta refused a template. `ABUSIVE_CONTENT`: it breaks the rules on safety, spam or abuse;
    `INCORRECT_CATEGORY`: its content does not fit its category, which can be changed after this code alone;
    `INVALID_FORMAT`: variables, syntax or media are wrong; `SCAM`: it looks like fraud; `NONE`: it was not
    refused; `UNRECOGNIZED`: for a reason that this version does not know."""

    ABUSIVE_CONTENT = "ABUSIVE_CONTENT"
    INCORRECT_CATEGORY = "INCORRECT_CATEGORY"
    INVALID_FORMAT = "INVALID_FORMAT"
    NONE = "NONE"
    SCAM = "SCAM"
    UNRECOGNIZED = "UNRECOGNIZED"
