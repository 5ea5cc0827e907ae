# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Compare a template with another: POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/compare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    encode_body,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.whats_app_template_comparison import WhatsAppTemplateComparison

OPERATION: Final = Operation(
    id="whatsapp_templates_compare",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/compare",
    tag="whatsapp-templates",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        409,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppTemplateComparison:
    """Return what a successful answer holds."""
    return WhatsAppTemplateComparison.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    template_name: str,
    language_code: models.TemplateLanguage | str,
    body: models.CompareWhatsAppTemplates | Mapping[str, Any],
) -> Call[WhatsAppTemplateComparison]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/templates/"
        + path_segment("template_name", template_name)
        + "/languages/"
        + path_segment("language_code", language_code)
        + "/compare",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
