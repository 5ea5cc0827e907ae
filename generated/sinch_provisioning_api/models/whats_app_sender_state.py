# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppSenderState(OpenEnum):
    """State of a sender. `IN_PROGRESS`: being set up; `PENDING_VERIFICATION`: its number waits to be registered and
    verified; `ACTIVE`: sends and receives messages; `SUSPENDED`: stopped by Meta; `INACTIVE`: shut down, or
    deleted and within its last 30 days; `ERROR`: could not be set up."""

    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    INACTIVE = "INACTIVE"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING_VERIFICATION = "PENDING_VERIFICATION"
    SUSPENDED = "SUSPENDED"
