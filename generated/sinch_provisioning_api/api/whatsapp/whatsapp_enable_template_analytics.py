# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Switch on Meta's template analytics for the account: PUT /v1/projects/{projectId}/whatsapp/enableTemplateAnalytics."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
)
from ...models.error import Error
from ...types import UNSET

OPERATION: Final = Operation(
    id="whatsapp_enable_template_analytics",
    method="PUT",
    path="/v1/projects/{projectId}/whatsapp/enableTemplateAnalytics",
    tag="whatsapp",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        424,
        500,
    ),
)


def decode(status: int, data: Any) -> None:
    """Return what a successful answer holds."""
    return None


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe() -> Call[None]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/enableTemplateAnalytics",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
