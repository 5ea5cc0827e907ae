from ..types import OpenEnum


class WhatsAppTemplateMediaHeaderFormat(OpenEnum):
    """Kind of media in a header."""

    DOCUMENT = "DOCUMENT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
