# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateCardHeaderFormat(OpenEnum):
    """Kind of media in the header of a carousel card."""

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
