# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Comment on a template: POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation, fill
from ...models.comment import Comment
from ...models.error import Error

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="whatsapp_templates_create_comment",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/comments",
    tag="whatsapp-templates",
    statuses=(201, 400, 401, 404, 409, 500),
    decode=Comment.from_dict,
    result=Comment,
    decode_error=Error.from_dict,
)


def describe(
    template_name: str, language_code: models.TemplateLanguage | params.TemplateLanguageText, body: Any
) -> Call[Comment]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("template_name", template_name), ("language_code", language_code)),
        body=encode_body(body, models.CreateComment),
    )
