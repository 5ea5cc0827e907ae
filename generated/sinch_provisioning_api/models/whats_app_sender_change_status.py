# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppSenderChangeStatus(OpenEnum):
    """Status of the pending changes of a sender. `DRAFT`: kept, not submitted; `IN_PROGRESS`: submitted, not
    decided; `REJECTED`: refused; `ERROR`: could not be carried out."""

    DRAFT = "DRAFT"
    ERROR = "ERROR"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
