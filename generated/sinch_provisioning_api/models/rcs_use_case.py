# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsUseCase(OpenEnum):
    """What a sender is used for: OTP is one-time passwords only, PROMOTIONAL is marketing, TRANSACTIONAL is service
    messages, MULTIUSE is several purposes."""

    MULTIUSE = "MULTIUSE"
    OTP = "OTP"
    PROMOTIONAL = "PROMOTIONAL"
    TRANSACTIONAL = "TRANSACTIONAL"
