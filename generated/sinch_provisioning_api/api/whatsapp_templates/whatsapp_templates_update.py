# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Update a template: PATCH /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.whats_app_template import WhatsAppTemplate

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="whatsapp_templates_update",
    method="PATCH",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}",
    tag="whatsapp-templates",
    statuses=(200, 400, 401, 404, 409, 424, 429, 500),
    decode=WhatsAppTemplate.from_dict,
    result=WhatsAppTemplate,
    decode_error=Error.from_dict,
)


def describe(
    template_name: str, language_code: models.TemplateLanguage | params.TemplateLanguageText, body: Any
) -> Call[WhatsAppTemplate]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("template_name", template_name), ("language_code", language_code)),
        body=encode_body(body, models.UpdateWhatsAppTemplate),
    )
