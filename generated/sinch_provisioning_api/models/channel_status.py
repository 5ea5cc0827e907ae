from ..types import OpenEnum


class ChannelStatus(OpenEnum):
    """Health of a channel."""

    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"
