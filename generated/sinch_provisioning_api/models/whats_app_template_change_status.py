# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateChangeStatus(OpenEnum):
    """Where the pending change set of a template stands. `DRAFT`: stored only; `IN_PROGRESS`: handed to Meta, no
    verdict yet; `REJECTED`: Meta refused the changes."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
