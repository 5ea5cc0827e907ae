# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the activity log of a template: GET /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/activities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill, page_items
from ...models.error import Error
from ...models.whats_app_activity_page import WhatsAppActivityPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="whatsapp_templates_list_activities",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/activities",
    tag="whatsapp-templates",
    statuses=(200, 400, 401, 404, 500),
    decode=WhatsAppActivityPage.from_dict,
    result=WhatsAppActivityPage,
    decode_error=Error.from_dict,
)


def describe(
    template_name: str,
    language_code: models.TemplateLanguage | params.TemplateLanguageText,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[WhatsAppActivityPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("template_name", template_name), ("language_code", language_code)),
        query=encode_query(("page_token", "pageToken", page_token), ("page_size", "pageSize", page_size)),
    )


def items(page: WhatsAppActivityPage) -> Sequence[models.WhatsAppActivity]:
    """Return the items of a page."""
    return page_items(page, "notifications", "notifications")
