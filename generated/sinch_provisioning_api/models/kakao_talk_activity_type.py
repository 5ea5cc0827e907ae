# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkActivityType(OpenEnum):
    """Kind of an activity. `CREATED`, `EDITED`, `DRAFT` and `IN_PROGRESS`: the resource was created, changed, saved
    as a draft or submitted; `REJECTED`: the review refused it; `ACTIVE` and `INACTIVE`: a sender was switched on
    or off; `COMMENT_ADDED`: somebody left a comment."""

    ACTIVE = "ACTIVE"
    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    INACTIVE = "INACTIVE"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
