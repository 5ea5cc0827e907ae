# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateState(OpenEnum):
    """Where the live (already submitted and judged) template stands at Meta. `APPROVED`: may be used for sending;
    `DISABLED`: switched off by Meta, no sending; `PAUSED`: stopped for a while, no sending until it is unpaused;
    `REJECTED`: refused by Meta."""

    APPROVED = "APPROVED"
    DISABLED = "DISABLED"
    PAUSED = "PAUSED"
    REJECTED = "REJECTED"
