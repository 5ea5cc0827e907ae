# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the activity log of a template: GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/activities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    PagedCall,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.whats_app_activity_page import WhatsAppActivityPage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="whatsapp_templates_list_activities",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/activities",
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


def decode(status: int, data: Any) -> WhatsAppActivityPage:
    """Return what a successful answer holds."""
    return WhatsAppActivityPage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    template_name: str,
    language_code: models.TemplateLanguage | str,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[WhatsAppActivityPage]:
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
        + "/activities",
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: WhatsAppActivityPage) -> Sequence[models.WhatsAppActivity]:
    """Return the items of a page."""
    return page.notifications or ()


def describe_pages(
    template_name: str,
    language_code: models.TemplateLanguage | str,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PagedCall[WhatsAppActivityPage, models.WhatsAppActivity]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        template_name,
        language_code,
        page_token=page_token,
        page_size=page_size,
    )
    return PagedCall(first=call, items=items)
