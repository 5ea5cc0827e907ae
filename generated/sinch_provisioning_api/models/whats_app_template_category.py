# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateCategory(OpenEnum):
    """Category in answers. `AUTHENTICATION`: one-time codes; `MARKETING`: promotion; `UTILITY`: transaction and
    service messages; `UNRECOGNIZED`: Meta answered something this API version does not know."""

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UNRECOGNIZED = "UNRECOGNIZED"
    UTILITY = "UTILITY"
