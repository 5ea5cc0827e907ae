# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsSenderState(OpenEnum):
    """Where a sender stands in its life: DRAFT is created, but its brand is not complete; IN_PROGRESS is being set
    up by Sinch; IN_TEST may invite testers and may be launched; PREPARING_LAUNCH is handed in for launch and
    completed by Sinch; LAUNCHING is with suppliers and operators; LAUNCHED is live; UNLAUNCHED is taken back and
    may be launched again; UNKNOWN is anything else."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    IN_TEST = "IN_TEST"
    LAUNCHED = "LAUNCHED"
    LAUNCHING = "LAUNCHING"
    PREPARING_LAUNCH = "PREPARING_LAUNCH"
    UNKNOWN = "UNKNOWN"
    UNLAUNCHED = "UNLAUNCHED"
