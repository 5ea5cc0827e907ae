# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Webhooks: Register where the API reports events: one target address, one secret and a list of triggers each."""

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

__all__ = ["AsyncWebhooks", "AsyncWebhooksWithResponse", "Webhooks", "WebhooksWithResponse"]


class Webhooks:
    """Register where the API reports events: one target address, one secret and a list of triggers each.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> WebhooksWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return WebhooksWithResponse(Webhooks, self._dispatcher)

    def list(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, options: CallOptions | None = None
    ) -> Pager[models.Webhook, models.WebhookPage]:
        """List the webhooks of a project.

        Lists the webhooks of the project in alphabetical order. Without paging parameters all of them come
        at once, as there can be no more than 15.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: How many entries one page should hold. From 1 to 15.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_size, invalid_page_token.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .webhooks_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(page_token=page_token, page_size=page_size), items), options
        )

    @overload
    def create(
        self, body: models.CreateWebhook | params.CreateWebhookDict, *, options: CallOptions | None = None
    ) -> models.Webhook: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWebhookFields]
    ) -> models.Webhook: ...

    def create(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.Webhook:
        """Register a webhook for a project.

        Registers a target address for the events its triggers name. A target is unique in its project, and
        a project holds 15 webhooks at most; the next one is refused with 424.

        Args:
            body: Body to create or to replace a webhook.
            options: what differs for this call from the client's own options.

        Returns:
            A Webhook.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            ConflictError (409): webhook_exists.
            FailedDependencyError (424): webhook_limit_reached.
            ServerError (500): internal_error.
        """

        from .webhooks_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWebhook)
        return self._dispatcher.send(describe(body), options)

    def get(self, webhook_id: str, *, options: CallOptions | None = None) -> models.Webhook:
        """Read one webhook.

        Reads one webhook. The secret is never returned.

        Args:
            webhook_id: Identifier of the webhook.
            options: what differs for this call from the client's own options.

        Returns:
            A Webhook.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): webhook_not_found.
            ServerError (500): internal_error.
        """

        from .webhooks_get import describe

        return self._dispatcher.send(describe(webhook_id), options)

    @overload
    def replace(
        self,
        webhook_id: str,
        body: models.CreateWebhook | params.CreateWebhookDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Webhook: ...

    @overload
    def replace(
        self, webhook_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWebhookFields]
    ) -> models.Webhook: ...

    def replace(
        self, webhook_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.Webhook:
        """Replace a webhook.

        Replaces a webhook as a whole: target, secret and triggers must all be sent.

        Args:
            webhook_id: Identifier of the webhook.
            body: Body to create or to replace a webhook.
            options: what differs for this call from the client's own options.

        Returns:
            A Webhook.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload, invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): webhook_not_found.
            ConflictError (409): webhook_exists.
            ServerError (500): internal_error.
        """

        from .webhooks_replace import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWebhook)
        return self._dispatcher.send(describe(webhook_id, body), options)

    def delete(self, webhook_id: str, *, options: CallOptions | None = None) -> None:
        """Delete a webhook.

        Deletes a webhook; no further event is delivered to its target.

        Args:
            webhook_id: Identifier of the webhook.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): webhook_not_found.
            ServerError (500): internal_error.
        """

        from .webhooks_delete import describe

        return self._dispatcher.send(describe(webhook_id), options)

    @overload
    def update(
        self,
        webhook_id: str,
        body: models.UpdateWebhook | params.UpdateWebhookDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Webhook: ...

    @overload
    def update(
        self, webhook_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.UpdateWebhookFields]
    ) -> models.Webhook: ...

    def update(
        self, webhook_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.Webhook:
        """Change parts of a webhook.

        Changes the parts of a webhook that are sent. Triggers, when sent, replace the whole list.

        Args:
            webhook_id: Identifier of the webhook.
            body: Body to change a webhook; every field may be left out.
            options: what differs for this call from the client's own options.

        Returns:
            A Webhook.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload, invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): webhook_not_found.
            ConflictError (409): webhook_exists.
            ServerError (500): internal_error.
        """

        from .webhooks_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateWebhook)
        return self._dispatcher.send(describe(webhook_id, body), options)


class AsyncWebhooks:
    """Register where the API reports events: one target address, one secret and a list of triggers each.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncWebhooksWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncWebhooksWithResponse(AsyncWebhooks, self._dispatcher)

    def list(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, options: CallOptions | None = None
    ) -> AsyncPager[models.Webhook, models.WebhookPage]:
        """List the webhooks of a project.

        Lists the webhooks of the project in alphabetical order. Without paging parameters all of them come
        at once, as there can be no more than 15.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: How many entries one page should hold. From 1 to 15.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_size, invalid_page_token.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .webhooks_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(page_token=page_token, page_size=page_size), items), options
        )

    @overload
    async def create(
        self, body: models.CreateWebhook | params.CreateWebhookDict, *, options: CallOptions | None = None
    ) -> models.Webhook: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWebhookFields]
    ) -> models.Webhook: ...

    async def create(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.Webhook:
        """Register a webhook for a project.

        Registers a target address for the events its triggers name. A target is unique in its project, and
        a project holds 15 webhooks at most; the next one is refused with 424.

        Args:
            body: Body to create or to replace a webhook.
            options: what differs for this call from the client's own options.

        Returns:
            A Webhook.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            ConflictError (409): webhook_exists.
            FailedDependencyError (424): webhook_limit_reached.
            ServerError (500): internal_error.
        """

        from .webhooks_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWebhook)
        return await self._dispatcher.send(describe(body), options)

    async def get(self, webhook_id: str, *, options: CallOptions | None = None) -> models.Webhook:
        """Read one webhook.

        Reads one webhook. The secret is never returned.

        Args:
            webhook_id: Identifier of the webhook.
            options: what differs for this call from the client's own options.

        Returns:
            A Webhook.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): webhook_not_found.
            ServerError (500): internal_error.
        """

        from .webhooks_get import describe

        return await self._dispatcher.send(describe(webhook_id), options)

    @overload
    async def replace(
        self,
        webhook_id: str,
        body: models.CreateWebhook | params.CreateWebhookDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Webhook: ...

    @overload
    async def replace(
        self, webhook_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWebhookFields]
    ) -> models.Webhook: ...

    async def replace(
        self, webhook_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.Webhook:
        """Replace a webhook.

        Replaces a webhook as a whole: target, secret and triggers must all be sent.

        Args:
            webhook_id: Identifier of the webhook.
            body: Body to create or to replace a webhook.
            options: what differs for this call from the client's own options.

        Returns:
            A Webhook.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload, invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): webhook_not_found.
            ConflictError (409): webhook_exists.
            ServerError (500): internal_error.
        """

        from .webhooks_replace import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWebhook)
        return await self._dispatcher.send(describe(webhook_id, body), options)

    async def delete(self, webhook_id: str, *, options: CallOptions | None = None) -> None:
        """Delete a webhook.

        Deletes a webhook; no further event is delivered to its target.

        Args:
            webhook_id: Identifier of the webhook.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): webhook_not_found.
            ServerError (500): internal_error.
        """

        from .webhooks_delete import describe

        return await self._dispatcher.send(describe(webhook_id), options)

    @overload
    async def update(
        self,
        webhook_id: str,
        body: models.UpdateWebhook | params.UpdateWebhookDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Webhook: ...

    @overload
    async def update(
        self, webhook_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.UpdateWebhookFields]
    ) -> models.Webhook: ...

    async def update(
        self, webhook_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.Webhook:
        """Change parts of a webhook.

        Changes the parts of a webhook that are sent. Triggers, when sent, replace the whole list.

        Args:
            webhook_id: Identifier of the webhook.
            body: Body to change a webhook; every field may be left out.
            options: what differs for this call from the client's own options.

        Returns:
            A Webhook.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload, invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): webhook_not_found.
            ConflictError (409): webhook_exists.
            ServerError (500): internal_error.
        """

        from .webhooks_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateWebhook)
        return await self._dispatcher.send(describe(webhook_id, body), options)


class WebhooksWithResponse(Responding):
    """The methods of `Webhooks`, each returning its value with the response; a list returns one page."""

    list: Final = responding_page(Webhooks.list)
    create: Final = responding(Webhooks.create)
    get: Final = responding(Webhooks.get)
    replace: Final = responding(Webhooks.replace)
    delete: Final = responding(Webhooks.delete)
    update: Final = responding(Webhooks.update)


class AsyncWebhooksWithResponse(Responding):
    """The methods of `AsyncWebhooks`, each returning its value with the response; a list returns one page."""

    list: Final = async_responding_page(AsyncWebhooks.list)
    create: Final = async_responding(AsyncWebhooks.create)
    get: Final = async_responding(AsyncWebhooks.get)
    replace: Final = async_responding(AsyncWebhooks.replace)
    delete: Final = async_responding(AsyncWebhooks.delete)
    update: Final = async_responding(AsyncWebhooks.update)
