# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateAnalyticsButtonType(OpenEnum):
    """Kind of button whose clicks are counted. `QUICK_REPLY`: a quick reply; `URL`: a link with a fixed address;
    `UNIQUE_URL`: a link with a variable; `UNRECOGNIZED`: a kind that this version does not know."""

    QUICK_REPLY = "QUICK_REPLY"
    UNIQUE_URL = "UNIQUE_URL"
    UNRECOGNIZED = "UNRECOGNIZED"
    URL = "URL"
