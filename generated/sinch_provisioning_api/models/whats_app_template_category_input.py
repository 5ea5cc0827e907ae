from ..types import OpenEnum


class WhatsAppTemplateCategoryInput(OpenEnum):
    """Category that may be asked for."""

    AUTHENTICATION = "AUTHENTICATION"
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
