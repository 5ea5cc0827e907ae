# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppSolutionErrorCode(OpenEnum):
    """Why a solution could not be made. `CREATION_FAILED`: Meta did not create it; `ACTIVATION_FAILED`: Meta created
    it and did not activate it; `UNRECOGNIZED`: for a reason that this version does not know."""

    ACTIVATION_FAILED = "ACTIVATION_FAILED"
    CREATION_FAILED = "CREATION_FAILED"
    UNRECOGNIZED = "UNRECOGNIZED"
