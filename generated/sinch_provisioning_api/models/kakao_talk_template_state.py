# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkTemplateState(OpenEnum):
    """Outcome of the last review of a template. `APPROVED`: it may be used for sending; `REJECTED`: it may not."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
