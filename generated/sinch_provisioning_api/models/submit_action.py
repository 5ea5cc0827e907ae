# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class SubmitAction(OpenEnum):
    """What happens with the values of the request. `DRAFT`: they are saved without validation, and nothing is sent
    to the supplier; `SUBMIT`: they are validated and handed in for review."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"
