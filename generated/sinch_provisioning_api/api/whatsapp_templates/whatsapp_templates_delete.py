# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Delete one language variant: DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}."""

from __future__ import annotations

from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="whatsapp_templates_delete",
    method="DELETE",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}/languages/{languageCode}",
    tag="whatsapp-templates",
    success=(204,),
    statuses=(
        204,
        400,
        401,
        404,
        409,
        500,
    ),
)


def decode(status: int, data: Any) -> None:
    """Return what a successful answer holds."""
    return None


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    template_name: str,
    language_code: models.TemplateLanguage | str,
    *,
    delete_submitted: bool | Unset = UNSET,
) -> Call[None]:
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
            ("delete_submitted", "deleteSubmitted", delete_submitted),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
