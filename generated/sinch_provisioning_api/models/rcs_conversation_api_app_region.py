from ..types import OpenEnum


class RcsConversationApiAppRegion(OpenEnum):
    """Region of the connected app."""

    BR = "BR"
    EU = "EU"
    UNRECOGNIZED = "UNRECOGNIZED"
    US = "US"
