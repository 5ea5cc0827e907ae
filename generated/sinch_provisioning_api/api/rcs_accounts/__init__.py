# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""RCS Accounts: Activity and comments of the RCS account of a project."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Unpack, overload

from ... import models
from ...body import given
from ...client import PagedCall, Responding, async_responding, async_responding_page, responding, responding_page
from ...types import UNSET, UnknownVariant, Unset, concealed

if TYPE_CHECKING:
    from ... import params
    from ...client import AsyncDispatcher, AsyncPager, CallOptions, Dispatcher, Pager, ResourceWait

__all__ = ["AsyncRcsAccounts", "AsyncRcsAccountsWithResponse", "RcsAccounts", "RcsAccountsWithResponse"]


class RcsAccounts:
    """Activity and comments of the RCS account of a project.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> RcsAccountsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return RcsAccountsWithResponse(RcsAccounts, self._dispatcher)

    def list_activities(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, options: CallOptions | None = None
    ) -> Pager[models.RcsActivity, models.RcsActivityPage]:
        """List what happened on the project's RCS account, newest first.

        Lists what happened on the RCS account of the project, newest first. Without a page size 50 entries
        come at a time.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_token, invalid_page_size.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): account_not_found.
            ServerError (500): internal_error.
        """

        from .rcs_accounts_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(page_token=page_token, page_size=page_size), items), options
        )

    @overload
    def create_comment(
        self, body: models.CreateComment | params.CreateCommentDict, *, options: CallOptions | None = None
    ) -> models.Comment: ...

    @overload
    def create_comment(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateCommentFields]
    ) -> models.Comment: ...

    def create_comment(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.Comment:
        """Leave a comment on the project's RCS account.

        Leaves a comment on the RCS account of the project for the people at Sinch.

        Args:
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): account_not_found.
            ServerError (500): internal_error.
        """

        from .rcs_accounts_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return self._dispatcher.send(describe(body), options)


class AsyncRcsAccounts:
    """Activity and comments of the RCS account of a project.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncRcsAccountsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncRcsAccountsWithResponse(AsyncRcsAccounts, self._dispatcher)

    def list_activities(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, options: CallOptions | None = None
    ) -> AsyncPager[models.RcsActivity, models.RcsActivityPage]:
        """List what happened on the project's RCS account, newest first.

        Lists what happened on the RCS account of the project, newest first. Without a page size 50 entries
        come at a time.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_token, invalid_page_size.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): account_not_found.
            ServerError (500): internal_error.
        """

        from .rcs_accounts_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(page_token=page_token, page_size=page_size), items), options
        )

    @overload
    async def create_comment(
        self, body: models.CreateComment | params.CreateCommentDict, *, options: CallOptions | None = None
    ) -> models.Comment: ...

    @overload
    async def create_comment(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateCommentFields]
    ) -> models.Comment: ...

    async def create_comment(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.Comment:
        """Leave a comment on the project's RCS account.

        Leaves a comment on the RCS account of the project for the people at Sinch.

        Args:
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): account_not_found.
            ServerError (500): internal_error.
        """

        from .rcs_accounts_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return await self._dispatcher.send(describe(body), options)


class RcsAccountsWithResponse(Responding):
    """The methods of `RcsAccounts`, each returning its value with the response; a list returns one page."""

    list_activities: Final = responding_page(RcsAccounts.list_activities)
    create_comment: Final = responding(RcsAccounts.create_comment)


class AsyncRcsAccountsWithResponse(Responding):
    """The methods of `AsyncRcsAccounts`, each returning its value with the response; a list returns one page."""

    list_activities: Final = async_responding_page(AsyncRcsAccounts.list_activities)
    create_comment: Final = async_responding(AsyncRcsAccounts.create_comment)
