# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class ChangeStatus(OpenEnum):
    """Where pending changes stand. `DRAFT`: saved, not submitted; `IN_PROGRESS`: submitted and under review;
    `REJECTED`: reviewed and refused."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
