# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read a template: GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill
from ...models.error import Error
from ...models.whats_app_template import WhatsAppTemplate
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="whatsapp_templates_get",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}",
    tag="whatsapp-templates",
    statuses=(200, 400, 401, 404, 500),
    decode=WhatsAppTemplate.from_dict,
    result=WhatsAppTemplate,
    decode_error=Error.from_dict,
)


def describe(
    template_name: str,
    language_code: models.TemplateLanguage | params.TemplateLanguageText,
    *,
    field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | params.WhatsAppTemplateFieldMaskPathText]
    | Unset = UNSET,
    template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange
    | params.WhatsAppTemplateAnalyticsRangeText
    | Unset = UNSET,
) -> Call[WhatsAppTemplate]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("template_name", template_name), ("language_code", language_code)),
        query=encode_query(
            ("field_mask", "fieldMask", field_mask),
            ("template_analytics_date_range", "templateAnalyticsDateRange", template_analytics_date_range),
        ),
    )
