# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class SubprojectStatus(OpenEnum):
    """Progress of a subproject."""

    PENDING = "PENDING"
    READY = "READY"
