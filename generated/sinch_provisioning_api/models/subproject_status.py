# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class SubprojectStatus(OpenEnum):
    """How far a subproject is. `PENDING`: it is being made; `READY`: it can be used."""

    PENDING = "PENDING"
    READY = "READY"
