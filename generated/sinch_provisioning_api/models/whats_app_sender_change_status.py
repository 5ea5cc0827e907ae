from ..types import OpenEnum


class WhatsAppSenderChangeStatus(OpenEnum):
    """Status of the pending change set of a sender."""

    DRAFT = "DRAFT"
    ERROR = "ERROR"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
