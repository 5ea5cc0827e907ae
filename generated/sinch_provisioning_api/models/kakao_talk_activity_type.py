# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkActivityType(OpenEnum):
    """Kind of an activity of a sender or a template."""

    ACTIVE = "ACTIVE"
    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    INACTIVE = "INACTIVE"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
