# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppDailyLimit(OpenEnum):
    """To how many different people a number may open a conversation within 24 hours: `TIER_50` to `TIER_100K` give
    the number, `TIER_UNLIMITED` sets none. `NOT_SET`: Meta has not assigned one; `UNRECOGNIZED`: one that this
    version does not know."""

    NOT_SET = "NOT_SET"
    TIER_100K = "TIER_100K"
    TIER_10K = "TIER_10K"
    TIER_1K = "TIER_1K"
    TIER_250 = "TIER_250"
    TIER_50 = "TIER_50"
    TIER_UNLIMITED = "TIER_UNLIMITED"
    UNRECOGNIZED = "UNRECOGNIZED"
