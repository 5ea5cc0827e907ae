# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsSortDirection(OpenEnum):
    """Sort order of the sender list."""

    ASC = "ASC"
    DESC = "DESC"
