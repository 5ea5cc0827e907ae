# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateAnalyticsRange(OpenEnum):
    """How far back the analytics of an answer go. `DAY`: 24 hours; `WEEK`: 7 days; `MONTH`: 30 days; `QUARTER`: 90
    days."""

    DAY = "DAY"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    WEEK = "WEEK"
