# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Request the project's WhatsApp account: POST /v1/projects/{projectId}/whatsapp."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.error import Error
from ...models.whats_app_account import WhatsAppAccount

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_accounts_create",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp",
    tag="whatsapp-accounts",
    statuses=(201, 400, 401, 404, 409, 500),
    decode=WhatsAppAccount.from_dict,
    result=WhatsAppAccount,
    decode_error=Error.from_dict,
)


def describe(body: Any) -> Call[WhatsAppAccount]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.CreateWhatsAppAccount))
