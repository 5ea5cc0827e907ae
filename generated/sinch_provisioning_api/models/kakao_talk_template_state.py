from ..types import OpenEnum


class KakaoTalkTemplateState(OpenEnum):
    """Outcome of the last review of a template."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
