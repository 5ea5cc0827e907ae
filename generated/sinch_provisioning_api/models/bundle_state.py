from ..types import OpenEnum


class BundleState(OpenEnum):
    """Progress of a bundle."""

    DONE = "DONE"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
