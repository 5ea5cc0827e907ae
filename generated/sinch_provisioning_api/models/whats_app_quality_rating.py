from ..types import OpenEnum


class WhatsAppQualityRating(OpenEnum):
    """Meta's quality grade of the number."""

    GREEN = "GREEN"
    RED = "RED"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"
    YELLOW = "YELLOW"
