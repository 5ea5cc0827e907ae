# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateCategory(OpenEnum):
    """What a template is for, from the list that Meta keeps. `AUTHENTICATION`: one-time codes; `MARKETING`:
    promotion; `UTILITY`: orders, accounts and other matters the recipient began; `UNRECOGNIZED`: something that
    this version does not know."""

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UNRECOGNIZED = "UNRECOGNIZED"
    UTILITY = "UTILITY"
