# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Exchange a Facebook token or code for a 60-day token: POST /v1/projects/{projectId}/whatsapp/longLivedAccessToken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.error import Error
from ...models.whats_app_long_lived_token import WhatsAppLongLivedToken

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_create_long_lived_access_token",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/longLivedAccessToken",
    tag="whatsapp",
    statuses=(201, 400, 401, 500),
    decode=WhatsAppLongLivedToken.from_dict,
    result=WhatsAppLongLivedToken,
    decode_error=Error.from_dict,
    deprecated=True,
)


def describe(body: Any) -> Call[WhatsAppLongLivedToken]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.CreateWhatsAppLongLivedToken))
