# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateFlowActionInput(OpenEnum):
    """What a flow button starts with. `DATA_EXCHANGE`: asks the flow's endpoint first; `NAVIGATE`: opens the named
    screen."""

    DATA_EXCHANGE = "DATA_EXCHANGE"
    NAVIGATE = "NAVIGATE"
