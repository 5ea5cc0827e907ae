# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Delete one language variant: DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill, nothing
from ...models.error import Error
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="whatsapp_templates_delete",
    method="DELETE",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}",
    tag="whatsapp-templates",
    statuses=(204, 400, 401, 404, 409, 500),
    decode=nothing,
    decode_error=Error.from_dict,
)


def describe(
    template_name: str,
    language_code: models.TemplateLanguage | params.TemplateLanguageText,
    *,
    delete_submitted: bool | Unset = UNSET,
) -> Call[None]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("template_name", template_name), ("language_code", language_code)),
        query=encode_query(("delete_submitted", "deleteSubmitted", delete_submitted)),
    )
