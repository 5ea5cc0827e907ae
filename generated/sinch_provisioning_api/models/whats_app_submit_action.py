from ..types import OpenEnum


class WhatsAppSubmitAction(OpenEnum):
    """Whether a change is only stored or handed in."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"
