# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read a template: GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.whats_app_template import WhatsAppTemplate
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="whatsapp_templates_get",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}",
    tag="whatsapp-templates",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppTemplate:
    """Return what a successful answer holds."""
    return WhatsAppTemplate.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    template_name: str,
    language_code: models.TemplateLanguage | str,
    *,
    field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | str] | Unset = UNSET,
    template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange | str | Unset = UNSET,
) -> Call[WhatsAppTemplate]:
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
        + "",
        query=encode_query(
            ("field_mask", "fieldMask", field_mask),
            ("template_analytics_date_range", "templateAnalyticsDateRange", template_analytics_date_range),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
