from ..types import OpenEnum


class KakaoTalkSubmitAction(OpenEnum):
    """Whether the request only saves a draft or also submits it for review."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"
