# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateCompareTimeframe(OpenEnum):
    """How many days a comparison goes back, as a text."""

    DAYS_30 = "30"
    DAYS_60 = "60"
    DAYS_7 = "7"
    DAYS_90 = "90"
