from ..types import OpenEnum


class KakaoTalkTemplateEmphasizeTypeInput(OpenEnum):
    """What the message puts forward: an image, nothing or a headline."""

    EMPHASIZE_TYPE_IMAGE = "EMPHASIZE_TYPE_IMAGE"
    EMPHASIZE_TYPE_NONE = "EMPHASIZE_TYPE_NONE"
    EMPHASIZE_TYPE_TEXT = "EMPHASIZE_TYPE_TEXT"
