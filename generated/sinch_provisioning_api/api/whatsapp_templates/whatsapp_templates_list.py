# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the templates of the project: GET /v1/projects/{projectId}/whatsapp/templates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, page_items
from ...models.error import Error
from ...models.whats_app_template_page import WhatsAppTemplatePage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="whatsapp_templates_list",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/templates",
    tag="whatsapp-templates",
    statuses=(200, 400, 401, 500),
    decode=WhatsAppTemplatePage.from_dict,
    result=WhatsAppTemplatePage,
    decode_error=Error.from_dict,
)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | params.WhatsAppTemplateFieldMaskPathText]
    | Unset = UNSET,
    filter_states: Sequence[models.WhatsAppTemplateState | params.WhatsAppTemplateStateText] | Unset = UNSET,
    filter_statuses: Sequence[models.ChangeStatus | params.ChangeStatusText] | Unset = UNSET,
    template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange
    | params.WhatsAppTemplateAnalyticsRangeText
    | Unset = UNSET,
    template_name: str | Unset = UNSET,
) -> Call[WhatsAppTemplatePage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
            ("field_mask", "fieldMask", field_mask),
            ("filter_states", "filterStates", filter_states),
            ("filter_statuses", "filterStatuses", filter_statuses),
            ("template_analytics_date_range", "templateAnalyticsDateRange", template_analytics_date_range),
            ("template_name", "templateName", template_name),
        ),
    )


def items(page: WhatsAppTemplatePage) -> Sequence[models.WhatsAppTemplate]:
    """Return the items of a page."""
    return page_items(page, "templates", "templates")
