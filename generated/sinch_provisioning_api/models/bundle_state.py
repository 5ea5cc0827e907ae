# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class BundleState(OpenEnum):
    """How far a bundle is. `IN_PROGRESS`: parts are still being made; `DONE`: all parts are there; `FAILED`: a part
    could not be made."""

    DONE = "DONE"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
