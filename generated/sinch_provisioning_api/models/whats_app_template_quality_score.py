# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateQualityScore(OpenEnum):
    """Grade Meta gives a template from what recipients report. `QUALITY_SCORE_GREEN`: good; `QUALITY_SCORE_YELLOW`:
    fair; `QUALITY_SCORE_RED`: poor, it may be paused; `QUALITY_SCORE_UNKNOWN`: not graded yet; `UNRECOGNIZED`: a
    grade that this version does not know."""

    QUALITY_SCORE_GREEN = "QUALITY_SCORE_GREEN"
    QUALITY_SCORE_RED = "QUALITY_SCORE_RED"
    QUALITY_SCORE_UNKNOWN = "QUALITY_SCORE_UNKNOWN"
    QUALITY_SCORE_YELLOW = "QUALITY_SCORE_YELLOW"
    UNRECOGNIZED = "UNRECOGNIZED"
