# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateState(OpenEnum):
    """Whether a template can be sent, as Meta decided. `APPROVED`: it can be sent; `PAUSED`: it cannot be sent for a
    while, because recipients gave it a poor rating; `DISABLED`: it cannot be sent any more; `REJECTED`: Meta
    refused it."""

    APPROVED = "APPROVED"
    DISABLED = "DISABLED"
    PAUSED = "PAUSED"
    REJECTED = "REJECTED"
