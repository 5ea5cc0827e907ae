from ..types import OpenEnum


class RcsSenderSortColumn(OpenEnum):
    """Sort key of the sender list."""

    CREATED = "CREATED"
    MODIFIED = "MODIFIED"
    NAME = "NAME"
    STATE = "STATE"
