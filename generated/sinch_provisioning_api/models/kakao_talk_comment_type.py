from ..types import OpenEnum


class KakaoTalkCommentType(OpenEnum):
    """Always CREATED."""

    CREATED = "CREATED"
