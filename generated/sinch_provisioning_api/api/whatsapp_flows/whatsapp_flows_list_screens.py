# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the screens of a flow: GET /v1/projects/{projectId}/whatsapp/flows/{flowId}/screens."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.whats_app_flow_screens import WhatsAppFlowScreens
from ...types import UNSET

OPERATION: Final = Operation(
    id="whatsapp_flows_list_screens",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/flows/{flowId}/screens",
    tag="whatsapp-flows",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppFlowScreens:
    """Return what a successful answer holds."""
    return WhatsAppFlowScreens.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    flow_id: str,
) -> Call[WhatsAppFlowScreens]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/flows/" + path_segment("flow_id", flow_id) + "/screens",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
