from ..types import OpenEnum


class RcsHostingRegion(OpenEnum):
    """Region at the supplier (Google); chosen by Sinch, only in answers."""

    ASIA_PACIFIC = "ASIA_PACIFIC"
    EUROPE = "EUROPE"
    NORTH_AMERICA = "NORTH_AMERICA"
