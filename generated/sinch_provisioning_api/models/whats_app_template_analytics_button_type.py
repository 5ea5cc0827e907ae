# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateAnalyticsButtonType(OpenEnum):
    """Kind of button a click count belongs to. `UNIQUE_URL`: URL button with a variable; `URL`: URL button with a
    fixed address."""

    QUICK_REPLY = "QUICK_REPLY"
    UNIQUE_URL = "UNIQUE_URL"
    UNRECOGNIZED = "UNRECOGNIZED"
    URL = "URL"
