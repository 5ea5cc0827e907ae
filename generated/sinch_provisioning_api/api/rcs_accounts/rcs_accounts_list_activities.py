# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List what happened on the project's RCS account, newest first: GET /v1/projects/{projectId}/rcs/activities."""

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
from ...models.rcs_activity_page import RcsActivityPage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="rcs_accounts_list_activities",
    method="GET",
    path="/v1/projects/{projectId}/rcs/activities",
    tag="rcs-accounts",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> RcsActivityPage:
    """Return what a successful answer holds."""
    return RcsActivityPage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[RcsActivityPage]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/rcs/activities",
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: RcsActivityPage) -> Sequence[models.RcsActivity]:
    """Return the items of a page."""
    return page.notifications or ()


def describe_pages(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PagedCall[RcsActivityPage, models.RcsActivity]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        page_token=page_token,
        page_size=page_size,
    )
    return PagedCall(first=call, items=items)
