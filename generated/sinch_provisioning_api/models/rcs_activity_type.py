# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsActivityType(OpenEnum):
    """What happened: CREATED and EDITED by the project, COMMENT_ADDED by anybody, TEST when a sender became ready
    for testers, ACTIVE when it was launched, INACTIVE when it was taken back, DELETED. Accounts report CREATED
    and COMMENT_ADDED only."""

    ACTIVE = "ACTIVE"
    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DELETED = "DELETED"
    EDITED = "EDITED"
    INACTIVE = "INACTIVE"
    TEST = "TEST"
