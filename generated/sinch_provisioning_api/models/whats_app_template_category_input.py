# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateCategoryInput(OpenEnum):
    """What a template shall be for. `AUTHENTICATION`: one-time codes; `MARKETING`: promotion; `UTILITY`: orders,
    accounts and other matters the recipient began. The list belongs to Meta, so any other text may be sent too;
    the server decides."""

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
