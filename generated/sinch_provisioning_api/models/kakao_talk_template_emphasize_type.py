# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkTemplateEmphasizeType(OpenEnum):
    """What a message puts forward. `EMPHASIZE_TYPE_NONE`: nothing; `EMPHASIZE_TYPE_TEXT`: a headline;
    `EMPHASIZE_TYPE_IMAGE`: an image; `EMPHASIZE_TYPE_UNSPECIFIED`: none is set; `UNRECOGNIZED`: something that
    the Provisioning API does not know."""

    EMPHASIZE_TYPE_IMAGE = "EMPHASIZE_TYPE_IMAGE"
    EMPHASIZE_TYPE_NONE = "EMPHASIZE_TYPE_NONE"
    EMPHASIZE_TYPE_TEXT = "EMPHASIZE_TYPE_TEXT"
    EMPHASIZE_TYPE_UNSPECIFIED = "EMPHASIZE_TYPE_UNSPECIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"
