from ..types import OpenEnum


class RcsSortDirection(OpenEnum):
    """Sort order of the sender list."""

    ASC = "ASC"
    DESC = "DESC"
