# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppQualityRating(OpenEnum):
    """Grade Meta gives a number from what recipients report. `GREEN`: good; `YELLOW`: fair; `RED`: poor, limits may
    follow; `UNKNOWN`: not graded yet; `UNRECOGNIZED`: a grade that this version does not know."""

    GREEN = "GREEN"
    RED = "RED"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"
    YELLOW = "YELLOW"
