# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppAccountChangeStatus(OpenEnum):
    """Status of the pending request for an account. `DRAFT`: kept, not submitted; `IN_PROGRESS`: submitted, not
    decided; `PENDING_FACEBOOK_VERIFICATION`: the client has yet to approve it in Meta's business manager;
    `REJECTED`: refused."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REJECTED = "REJECTED"
