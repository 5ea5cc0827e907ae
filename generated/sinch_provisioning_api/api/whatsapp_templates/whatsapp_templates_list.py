# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the templates of the project: GET /v1/projects/{projectId}/whatsapp/templates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    PagedCall,
    encode_query,
)
from ...models.error import Error
from ...models.whats_app_template_page import WhatsAppTemplatePage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="whatsapp_templates_list",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/templates",
    tag="whatsapp-templates",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppTemplatePage:
    """Return what a successful answer holds."""
    return WhatsAppTemplatePage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | str] | Unset = UNSET,
    filter_states: Sequence[models.WhatsAppTemplateState | str] | Unset = UNSET,
    filter_statuses: Sequence[models.ChangeStatus | str] | Unset = UNSET,
    template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange | str | Unset = UNSET,
    template_name: str | Unset = UNSET,
) -> Call[WhatsAppTemplatePage]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/templates",
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
            ("field_mask", "fieldMask", field_mask),
            ("filter_states", "filterStates", filter_states),
            ("filter_statuses", "filterStatuses", filter_statuses),
            ("template_analytics_date_range", "templateAnalyticsDateRange", template_analytics_date_range),
            ("template_name", "templateName", template_name),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: WhatsAppTemplatePage) -> Sequence[models.WhatsAppTemplate]:
    """Return the items of a page."""
    return page.templates or ()


def describe_pages(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | str] | Unset = UNSET,
    filter_states: Sequence[models.WhatsAppTemplateState | str] | Unset = UNSET,
    filter_statuses: Sequence[models.ChangeStatus | str] | Unset = UNSET,
    template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange | str | Unset = UNSET,
    template_name: str | Unset = UNSET,
) -> PagedCall[WhatsAppTemplatePage, models.WhatsAppTemplate]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        page_token=page_token,
        page_size=page_size,
        field_mask=field_mask,
        filter_states=filter_states,
        filter_statuses=filter_statuses,
        template_analytics_date_range=template_analytics_date_range,
        template_name=template_name,
    )
    return PagedCall(first=call, items=items)
