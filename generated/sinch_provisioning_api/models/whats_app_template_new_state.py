# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateNewState(OpenEnum):
    """What Meta did to a template. `PAUSED` and `UNPAUSED`: it cannot be sent for a while, and can be again;
    `DISABLED` and `REINSTATED`: it cannot be sent any more, and can be again; `FLAGGED`: it will be paused or
    disabled unless its rating gets better; `ARCHIVED`: it was put away."""

    ARCHIVED = "ARCHIVED"
    DISABLED = "DISABLED"
    FLAGGED = "FLAGGED"
    PAUSED = "PAUSED"
    REINSTATED = "REINSTATED"
    UNPAUSED = "UNPAUSED"
