# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateFlowActionInput(OpenEnum):
    """What a flow button shall start with. `NAVIGATE`: it opens a screen; `DATA_EXCHANGE`: it asks the endpoint of
    the flow what to show."""

    DATA_EXCHANGE = "DATA_EXCHANGE"
    NAVIGATE = "NAVIGATE"
