# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Bundles: Order a subproject, an SMS app, a Conversation API app and webhooks in one asynchronous request."""

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

__all__ = ["AsyncBundles", "AsyncBundlesWithResponse", "Bundles", "BundlesWithResponse"]


class Bundles:
    """Order a subproject, an SMS app, a Conversation API app and webhooks in one asynchronous request.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> BundlesWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return BundlesWithResponse(Bundles, self._dispatcher)

    @overload
    def create(
        self, body: models.CreateBundle | params.CreateBundleDict, *, options: CallOptions | None = None
    ) -> models.Bundle: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateBundleFields]
    ) -> models.Bundle: ...

    def create(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.Bundle:
        """Order a bundle of resources.

        Orders resources in one request: a subproject, an SMS app, a Conversation API app and webhooks. The
        answer comes at once while the parts are still being made; read the bundle again, or listen to
        BUNDLE_DONE.

        Args:
            body: What a new bundle shall hold.
            options: what differs for this call from the client's own options.

        Returns:
            A Bundle.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload, no_services_to_create, missing_name,
                invalid_webhooks, invalid_staging_bundles_input_region.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, sms_app_not_found, default_sms_app_not_found.
            ConflictError (409): webhook_exists.
            FailedDependencyError (424): webhook_limit_reached.
            ServerError (500): failed_to_create_subproject, failed_to_create_sms_service,
                failed_to_create_conversation_service, internal_error.
        """

        from .bundles_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateBundle)
        return self._dispatcher.send(describe(body), options)

    def get(self, bundle_id: str, *, options: CallOptions | None = None) -> models.Bundle:
        """Read one bundle.

        Reads the progress of an order and the resources made so far.

        Args:
            bundle_id: Identifier of the bundle.
            options: what differs for this call from the client's own options.

        Returns:
            A Bundle.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): bundle_not_found, conversation_app_not_found.
            ServerError (500): internal_error.
        """

        from .bundles_get import describe

        return self._dispatcher.send(describe(bundle_id), options)

    def wait(
        self, bundle_id: str, **rules: Unpack[ResourceWait[models.Bundle, models.BundleState | params.BundleStateText]]
    ) -> models.Bundle:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            bundle_id: Identifier of the bundle.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> models.Bundle:
            return self.get(bundle_id=bundle_id, options=options)

        return self._dispatcher.wait(read, ("state",), rules)


class AsyncBundles:
    """Order a subproject, an SMS app, a Conversation API app and webhooks in one asynchronous request.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncBundlesWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncBundlesWithResponse(AsyncBundles, self._dispatcher)

    @overload
    async def create(
        self, body: models.CreateBundle | params.CreateBundleDict, *, options: CallOptions | None = None
    ) -> models.Bundle: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateBundleFields]
    ) -> models.Bundle: ...

    async def create(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.Bundle:
        """Order a bundle of resources.

        Orders resources in one request: a subproject, an SMS app, a Conversation API app and webhooks. The
        answer comes at once while the parts are still being made; read the bundle again, or listen to
        BUNDLE_DONE.

        Args:
            body: What a new bundle shall hold.
            options: what differs for this call from the client's own options.

        Returns:
            A Bundle.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload, no_services_to_create, missing_name,
                invalid_webhooks, invalid_staging_bundles_input_region.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, sms_app_not_found, default_sms_app_not_found.
            ConflictError (409): webhook_exists.
            FailedDependencyError (424): webhook_limit_reached.
            ServerError (500): failed_to_create_subproject, failed_to_create_sms_service,
                failed_to_create_conversation_service, internal_error.
        """

        from .bundles_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateBundle)
        return await self._dispatcher.send(describe(body), options)

    async def get(self, bundle_id: str, *, options: CallOptions | None = None) -> models.Bundle:
        """Read one bundle.

        Reads the progress of an order and the resources made so far.

        Args:
            bundle_id: Identifier of the bundle.
            options: what differs for this call from the client's own options.

        Returns:
            A Bundle.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): bundle_not_found, conversation_app_not_found.
            ServerError (500): internal_error.
        """

        from .bundles_get import describe

        return await self._dispatcher.send(describe(bundle_id), options)

    async def wait(
        self, bundle_id: str, **rules: Unpack[ResourceWait[models.Bundle, models.BundleState | params.BundleStateText]]
    ) -> models.Bundle:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            bundle_id: Identifier of the bundle.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> Coroutine[Any, Any, models.Bundle]:
            return self.get(bundle_id=bundle_id, options=options)

        return await self._dispatcher.wait(read, ("state",), rules)


class BundlesWithResponse(Responding):
    """The methods of `Bundles`, each returning its value with the response; a list returns one page."""

    create: Final = responding(Bundles.create)
    get: Final = responding(Bundles.get)


class AsyncBundlesWithResponse(Responding):
    """The methods of `AsyncBundles`, each returning its value with the response; a list returns one page."""

    create: Final = async_responding(AsyncBundles.create)
    get: Final = async_responding(AsyncBundles.get)
