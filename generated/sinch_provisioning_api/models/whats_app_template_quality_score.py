# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateQualityScore(OpenEnum):
    """Quality rating Meta gives the template from recipients' reactions. `QUALITY_SCORE_GREEN`: good;
    `QUALITY_SCORE_YELLOW`: warning; `QUALITY_SCORE_RED`: poor, pausing or throttling may follow;
    `QUALITY_SCORE_UNKNOWN`: not enough data; `UNRECOGNIZED`: unknown to this API version."""

    QUALITY_SCORE_GREEN = "QUALITY_SCORE_GREEN"
    QUALITY_SCORE_RED = "QUALITY_SCORE_RED"
    QUALITY_SCORE_UNKNOWN = "QUALITY_SCORE_UNKNOWN"
    QUALITY_SCORE_YELLOW = "QUALITY_SCORE_YELLOW"
    UNRECOGNIZED = "UNRECOGNIZED"
