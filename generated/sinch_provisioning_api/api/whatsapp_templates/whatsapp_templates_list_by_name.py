# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the language variants of one name: GET /v1/projects/{projectId}/whatsapp/templates/{templateName}."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill, page_items
from ...models.error import Error
from ...models.whats_app_template_page import WhatsAppTemplatePage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="whatsapp_templates_list_by_name",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}",
    tag="whatsapp-templates",
    statuses=(200, 400, 401, 404, 500),
    decode=WhatsAppTemplatePage.from_dict,
    result=WhatsAppTemplatePage,
    decode_error=Error.from_dict,
)


def describe(
    template_name: str,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | params.WhatsAppTemplateFieldMaskPathText]
    | Unset = UNSET,
    template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange
    | params.WhatsAppTemplateAnalyticsRangeText
    | Unset = UNSET,
) -> Call[WhatsAppTemplatePage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("template_name", template_name)),
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
            ("field_mask", "fieldMask", field_mask),
            ("template_analytics_date_range", "templateAnalyticsDateRange", template_analytics_date_range),
        ),
    )


def items(page: WhatsAppTemplatePage) -> Sequence[models.WhatsAppTemplate]:
    """Return the items of a page."""
    return page_items(page, "templates", "templates")
