from ..types import OpenEnum


class SubprojectStatus(OpenEnum):
    """Progress of a subproject."""

    PENDING = "PENDING"
    READY = "READY"
