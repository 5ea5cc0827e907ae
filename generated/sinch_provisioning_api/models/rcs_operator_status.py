# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsOperatorStatus(OpenEnum):
    """How far a launch is, in a country as a whole or with one operator: NOT_LAUNCHED, PENDING, LAUNCHED, REJECTED
    and SUSPENDED by the operator, PENDING_UNLAUNCHED and UNLAUNCHED when it is taken back,
    INVALID_IN_GOOGLE_MY_BUSINESS when Google does not accept the business, UNRECOGNIZED for anything else."""

    INVALID_IN_GOOGLE_MY_BUSINESS = "INVALID_IN_GOOGLE_MY_BUSINESS"
    LAUNCHED = "LAUNCHED"
    NOT_LAUNCHED = "NOT_LAUNCHED"
    PENDING = "PENDING"
    PENDING_UNLAUNCHED = "PENDING_UNLAUNCHED"
    REJECTED = "REJECTED"
    SUSPENDED = "SUSPENDED"
    UNLAUNCHED = "UNLAUNCHED"
    UNRECOGNIZED = "UNRECOGNIZED"
