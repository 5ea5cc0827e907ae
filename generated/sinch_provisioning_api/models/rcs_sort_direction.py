# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class RcsSortDirection(OpenEnum):
    """Order of the list of senders, ascending or descending."""

    ASC = "ASC"
    DESC = "DESC"
