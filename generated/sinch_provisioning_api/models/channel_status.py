# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class ChannelStatus(OpenEnum):
    """Health of a channel. `ACTIVE`: it works; `PENDING`: it is being set up; `FAILING` and `ERROR`: it does not
    work, and a reason goes with it; `UNRECOGNIZED`: a status that the Provisioning API does not know."""

    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
