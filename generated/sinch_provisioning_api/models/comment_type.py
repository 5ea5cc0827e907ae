# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class CommentType(OpenEnum):
    """What happened to a comment. `CREATED`, the only value known, says that it has been left."""

    CREATED = "CREATED"
