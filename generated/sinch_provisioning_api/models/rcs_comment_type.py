from ..types import OpenEnum


class RcsCommentType(OpenEnum):
    """Always CREATED."""

    CREATED = "CREATED"
