# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""WhatsApp Accounts: Create and maintain the WhatsApp account of a project."""

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

__all__ = [
    "AsyncWhatsAppAccounts",
    "AsyncWhatsAppAccountsWithResponse",
    "WhatsAppAccounts",
    "WhatsAppAccountsWithResponse",
]


class WhatsAppAccounts:
    """Create and maintain the WhatsApp account of a project.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> WhatsAppAccountsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return WhatsAppAccountsWithResponse(WhatsAppAccounts, self._dispatcher)

    def get(self, *, options: CallOptions | None = None) -> models.WhatsAppAccount:
        """Read the project's WhatsApp account.

        Reads the WhatsApp account of the project.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppAccount.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): account_not_found.
            ConflictError (409): account_data_is_corrupt.
            ServerError (500): internal_error.
        """

        from .whatsapp_accounts_get import describe

        return self._dispatcher.send(describe(), options)

    @overload
    def create(
        self,
        body: models.CreateWhatsAppAccount | params.CreateWhatsAppAccountDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppAccount: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppAccountFields]
    ) -> models.WhatsAppAccount: ...

    def create(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.WhatsAppAccount:
        """Request the project's WhatsApp account.

        Requests the WhatsApp account of the project, of which there is one. The request is decided later:
        the client first approves it in Meta's business manager. Read the account, or register a webhook, to
        follow it.

        Args:
            body: A request for an account on behalf of the customer. Meta has taken no new accounts of this
                kind since 2025-09-30; creating a sender through embedded signup makes the account by
                itself.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppAccount.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_business_manager_for_environment, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ConflictError (409): account_exists, account_data_is_corrupt.
            ServerError (500): internal_error.
        """

        from .whatsapp_accounts_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWhatsAppAccount)
        return self._dispatcher.send(describe(body), options)

    @overload
    def update(
        self,
        body: models.UpdateWhatsAppAccount | params.UpdateWhatsAppAccountDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppAccount: ...

    @overload
    def update(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.UpdateWhatsAppAccountFields]
    ) -> models.WhatsAppAccount: ...

    def update(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.WhatsAppAccount:
        """Correct a rejected account and hand it in again.

        Corrects a refused account and submits it again. Only a refused account can be corrected.

        Args:
            body: Corrected data of a refused account. At least one field must be sent.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppAccount.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, no_fields_to_update.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): account_not_found.
            ConflictError (409): account_not_updatable.
            ServerError (500): internal_error.
        """

        from .whatsapp_accounts_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateWhatsAppAccount)
        return self._dispatcher.send(describe(body), options)

    def list_activities(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, options: CallOptions | None = None
    ) -> Pager[models.WhatsAppActivity, models.WhatsAppActivityPage]:
        """List the account's activity log, newest first.

        Lists what happened to the account, newest first.

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

        from .whatsapp_accounts_list_activities import describe, items

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
        """Add a comment to the account.

        Leaves a comment on the account for those who review it.

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
            ConflictError (409): account_data_is_corrupt.
            ServerError (500): internal_error.
        """

        from .whatsapp_accounts_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return self._dispatcher.send(describe(body), options)

    def wait(
        self,
        **rules: Unpack[
            ResourceWait[
                models.WhatsAppAccount,
                models.WhatsAppAccountState
                | params.WhatsAppAccountStateText
                | models.WhatsAppAccountChangeStatus
                | params.WhatsAppAccountChangeStatusText,
            ]
        ],
    ) -> models.WhatsAppAccount:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> models.WhatsAppAccount:
            return self.get(options=options)

        return self._dispatcher.wait(read, ("state", "changes.status"), rules)


class AsyncWhatsAppAccounts:
    """Create and maintain the WhatsApp account of a project.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncWhatsAppAccountsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncWhatsAppAccountsWithResponse(AsyncWhatsAppAccounts, self._dispatcher)

    async def get(self, *, options: CallOptions | None = None) -> models.WhatsAppAccount:
        """Read the project's WhatsApp account.

        Reads the WhatsApp account of the project.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppAccount.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): account_not_found.
            ConflictError (409): account_data_is_corrupt.
            ServerError (500): internal_error.
        """

        from .whatsapp_accounts_get import describe

        return await self._dispatcher.send(describe(), options)

    @overload
    async def create(
        self,
        body: models.CreateWhatsAppAccount | params.CreateWhatsAppAccountDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppAccount: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppAccountFields]
    ) -> models.WhatsAppAccount: ...

    async def create(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppAccount:
        """Request the project's WhatsApp account.

        Requests the WhatsApp account of the project, of which there is one. The request is decided later:
        the client first approves it in Meta's business manager. Read the account, or register a webhook, to
        follow it.

        Args:
            body: A request for an account on behalf of the customer. Meta has taken no new accounts of this
                kind since 2025-09-30; creating a sender through embedded signup makes the account by
                itself.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppAccount.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_business_manager_for_environment, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ConflictError (409): account_exists, account_data_is_corrupt.
            ServerError (500): internal_error.
        """

        from .whatsapp_accounts_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWhatsAppAccount)
        return await self._dispatcher.send(describe(body), options)

    @overload
    async def update(
        self,
        body: models.UpdateWhatsAppAccount | params.UpdateWhatsAppAccountDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppAccount: ...

    @overload
    async def update(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.UpdateWhatsAppAccountFields]
    ) -> models.WhatsAppAccount: ...

    async def update(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppAccount:
        """Correct a rejected account and hand it in again.

        Corrects a refused account and submits it again. Only a refused account can be corrected.

        Args:
            body: Corrected data of a refused account. At least one field must be sent.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppAccount.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, no_fields_to_update.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): account_not_found.
            ConflictError (409): account_not_updatable.
            ServerError (500): internal_error.
        """

        from .whatsapp_accounts_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateWhatsAppAccount)
        return await self._dispatcher.send(describe(body), options)

    def list_activities(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, options: CallOptions | None = None
    ) -> AsyncPager[models.WhatsAppActivity, models.WhatsAppActivityPage]:
        """List the account's activity log, newest first.

        Lists what happened to the account, newest first.

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

        from .whatsapp_accounts_list_activities import describe, items

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
        """Add a comment to the account.

        Leaves a comment on the account for those who review it.

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
            ConflictError (409): account_data_is_corrupt.
            ServerError (500): internal_error.
        """

        from .whatsapp_accounts_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return await self._dispatcher.send(describe(body), options)

    async def wait(
        self,
        **rules: Unpack[
            ResourceWait[
                models.WhatsAppAccount,
                models.WhatsAppAccountState
                | params.WhatsAppAccountStateText
                | models.WhatsAppAccountChangeStatus
                | params.WhatsAppAccountChangeStatusText,
            ]
        ],
    ) -> models.WhatsAppAccount:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> Coroutine[Any, Any, models.WhatsAppAccount]:
            return self.get(options=options)

        return await self._dispatcher.wait(read, ("state", "changes.status"), rules)


class WhatsAppAccountsWithResponse(Responding):
    """The methods of `WhatsAppAccounts`, each returning its value with the response; a list returns one page."""

    get: Final = responding(WhatsAppAccounts.get)
    create: Final = responding(WhatsAppAccounts.create)
    update: Final = responding(WhatsAppAccounts.update)
    list_activities: Final = responding_page(WhatsAppAccounts.list_activities)
    create_comment: Final = responding(WhatsAppAccounts.create_comment)


class AsyncWhatsAppAccountsWithResponse(Responding):
    """The methods of `AsyncWhatsAppAccounts`, each returning its value with the response; a list returns one page."""

    get: Final = async_responding(AsyncWhatsAppAccounts.get)
    create: Final = async_responding(AsyncWhatsAppAccounts.create)
    update: Final = async_responding(AsyncWhatsAppAccounts.update)
    list_activities: Final = async_responding_page(AsyncWhatsAppAccounts.list_activities)
    create_comment: Final = async_responding(AsyncWhatsAppAccounts.create_comment)
