from ..types import OpenEnum


class WhatsAppTemplateCardHeaderFormat(OpenEnum):
    """Kind of media in the header of a carousel card."""

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
