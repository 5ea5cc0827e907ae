# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsTestNumberStatus(OpenEnum):
    """How far the invitation of a tester got: PENDING is on its way, UNVERIFIED is sent and not answered, VERIFIED
    is accepted, DECLINED is refused by the tester, REJECTED could not be made, INVALID is not a number that can
    be invited, UNRECOGNIZED is anything else."""

    DECLINED = "DECLINED"
    INVALID = "INVALID"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNVERIFIED = "UNVERIFIED"
    VERIFIED = "VERIFIED"
