# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppFlowStatus(OpenEnum):
    """How far a flow is. `FLOW_STATUS_DRAFT`: being edited; `FLOW_STATUS_PUBLISHED`: can be sent;
    `FLOW_STATUS_DEPRECATED`: withdrawn, cannot be sent; `UNRECOGNIZED`: a status that this version does not know."""

    FLOW_STATUS_DEPRECATED = "FLOW_STATUS_DEPRECATED"
    FLOW_STATUS_DRAFT = "FLOW_STATUS_DRAFT"
    FLOW_STATUS_PUBLISHED = "FLOW_STATUS_PUBLISHED"
    UNRECOGNIZED = "UNRECOGNIZED"
