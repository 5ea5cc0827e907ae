# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateRejectionCode(OpenEnum):
    """Why Meta refused the template. `ABUSIVE_CONTENT`: breaks safety, spam or abuse rules; `INCORRECT_CATEGORY`:
    content does not fit the category; the only code that lets category and allowCategoryChange be updated;
    `INVALID_FORMAT`: placeholders, syntax or media are wrong; `NONE`: not refused; `SCAM`: looks like fraud;
    `UNRECOGNIZED`: unknown to this API version."""

    ABUSIVE_CONTENT = "ABUSIVE_CONTENT"
    INCORRECT_CATEGORY = "INCORRECT_CATEGORY"
    INVALID_FORMAT = "INVALID_FORMAT"
    NONE = "NONE"
    SCAM = "SCAM"
    UNRECOGNIZED = "UNRECOGNIZED"
