# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkSubmitAction(OpenEnum):
    """Whether the request only saves a draft or also submits it for review."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"
