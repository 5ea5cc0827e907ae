from ..types import OpenEnum


class KakaoTalkTemplateChangeStatus(OpenEnum):
    """Where pending changes of a template stand."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
