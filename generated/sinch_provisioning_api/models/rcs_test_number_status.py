from ..types import OpenEnum


class RcsTestNumberStatus(OpenEnum):
    """State of a tester invitation."""

    DECLINED = "DECLINED"
    INVALID = "INVALID"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNVERIFIED = "UNVERIFIED"
    VERIFIED = "VERIFIED"
