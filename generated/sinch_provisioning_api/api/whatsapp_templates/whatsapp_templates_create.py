# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create a template: POST /v1/projects/{projectId}/whatsapp/templates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import Call, Operation, encode_body
from ...models.error import Error
from ...models.whats_app_template import WhatsAppTemplate

OPERATION: Final = Operation(
    id="whatsapp_templates_create",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/templates",
    tag="whatsapp-templates",
    statuses=(201, 400, 401, 409, 424, 429, 500),
    decode=WhatsAppTemplate.from_dict,
    decode_error=Error.from_dict,
)


def describe(body: models.CreateWhatsAppTemplate | Mapping[str, Any]) -> Call[WhatsAppTemplate]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body))
