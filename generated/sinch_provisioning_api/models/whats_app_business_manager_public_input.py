# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppBusinessManagerPublicInput(OpenEnum):
    """Business manager of Sinch at Meta that a sender or a solution can be created with. For a sender the region
    decides which will do: BR takes SINCH_BR and SINCH_MX, EU takes SINCH_UK, US takes all three."""

    SINCH_BR = "SINCH_BR"
    SINCH_MX = "SINCH_MX"
    SINCH_UK = "SINCH_UK"
