# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Comment on a template: POST /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/comments."""

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
from ...models.comment import Comment
from ...models.error import Error

OPERATION: Final = Operation(
    id="whatsapp_templates_create_comment",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}/comments",
    tag="whatsapp-templates",
    success=(201,),
    statuses=(
        201,
        400,
        401,
        404,
        409,
        500,
    ),
)


def decode(status: int, data: Any) -> Comment:
    """Return what a successful answer holds."""
    return Comment.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    template_name: str,
    language_code: models.TemplateLanguage | str,
    body: models.CreateComment | Mapping[str, Any],
) -> Call[Comment]:
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
        + "/comments",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
