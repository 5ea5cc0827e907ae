# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppActivityType(OpenEnum):
    """What an entry of the activity log reports of an account, a sender or a template. `CREATED`, `EDITED`: it was
    made or changed; `COMMENT_ADDED`: someone commented on it; `DRAFT`: it was kept as a draft; `IN_PROGRESS`: it
    was submitted; `PENDING_FACEBOOK_VERIFICATION`: the client has to approve the account in Meta's business
    manager; `REGISTERED`, `VERIFIED`: a password was asked for, or the number was confirmed with it; `ACTIVE`,
    `INACTIVE`: the sender was started or stopped; `REJECTED`, `ERROR`: it was refused, or failed."""

    ACTIVE = "ACTIVE"
    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    ERROR = "ERROR"
    INACTIVE = "INACTIVE"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REGISTERED = "REGISTERED"
    REJECTED = "REJECTED"
    VERIFIED = "VERIFIED"
