# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the business accounts and numbers behind a Facebook token: POST /v1/projects/{projectId}/whatsapp/wabaDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.error import Error
from ...models.whats_app_wabas import WhatsAppWabas

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_list_waba_details",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/wabaDetails",
    tag="whatsapp",
    statuses=(200, 400, 401, 500),
    decode=WhatsAppWabas.from_dict,
    result=WhatsAppWabas,
    decode_error=Error.from_dict,
    deprecated=True,
)


def describe(body: Any) -> Call[WhatsAppWabas]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.WhatsAppWabaDetailsQuery))
