# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the screens of a flow: GET /v1/projects/{projectId}/whatsapp/flows/{flowId}/screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.whats_app_flow_screens import WhatsAppFlowScreens

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_flows_list_screens",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/flows/{flowId}/screens",
    tag="whatsapp-flows",
    statuses=(200, 400, 401, 404, 500),
    decode=WhatsAppFlowScreens.from_dict,
    result=WhatsAppFlowScreens,
    decode_error=Error.from_dict,
)


def describe(flow_id: str) -> Call[WhatsAppFlowScreens]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("flow_id", flow_id)))
