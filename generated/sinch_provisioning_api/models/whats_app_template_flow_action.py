# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateFlowAction(OpenEnum):
    """What a flow button starts with. `NAVIGATE`: it opens a screen; `DATA_EXCHANGE`: it asks the endpoint of the
    flow what to show; `UNKNOWN` and `UNRECOGNIZED`: something that this version does not know."""

    DATA_EXCHANGE = "DATA_EXCHANGE"
    NAVIGATE = "NAVIGATE"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"
