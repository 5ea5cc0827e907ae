# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""WhatsApp: Helpers around a WhatsApp Business Account: template analytics and embedded signup."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Unpack, overload

from ... import models
from ...body import given
from ...client import PagedCall, Responding, async_responding, async_responding_page, responding, responding_page
from ...types import UNSET, UnknownVariant, Unset, concealed, deprecated

if TYPE_CHECKING:
    from ... import params
    from ...client import AsyncDispatcher, AsyncPager, CallOptions, Dispatcher, Pager, ResourceWait

__all__ = ["AsyncWhatsApp", "AsyncWhatsAppWithResponse", "WhatsApp", "WhatsAppWithResponse"]


class WhatsApp:
    """Helpers around a WhatsApp Business Account: template analytics and embedded signup.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> WhatsAppWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return WhatsAppWithResponse(WhatsApp, self._dispatcher)

    def enable_template_analytics(self, *, options: CallOptions | None = None) -> None:
        """Switch on Meta's template analytics for the account.

        Switches on Meta's template analytics for the account of the project. There is neither a request
        body nor an answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            FailedDependencyError (424): template_insights_not_yet_available.
            ServerError (500): internal_error.
        """

        from .whatsapp_enable_template_analytics import describe

        return self._dispatcher.send(describe(), options)

    @overload
    @deprecated("Deprecated: a new sender names its account and its number instead.")
    def create_long_lived_access_token(
        self,
        body: models.CreateWhatsAppLongLivedToken | params.CreateWhatsAppLongLivedTokenDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppLongLivedToken: ...

    @overload
    @deprecated("Deprecated: a new sender names its account and its number instead.")
    def create_long_lived_access_token(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppLongLivedTokenFields]
    ) -> models.WhatsAppLongLivedToken: ...

    @deprecated("Deprecated: a new sender names its account and its number instead.")
    def create_long_lived_access_token(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppLongLivedToken:
        """Exchange a Facebook token or code for a 60-day token.

        Exchanges a Facebook token or code from embedded signup for a token that is good for 60 days. One of
        the two must be sent. Deprecated: a new sender names its account and its number instead.

        Args:
            body: A Facebook token or code to exchange. One of the two must be sent.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppLongLivedToken.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_facebook_token, invalid_facebook_code,
                invalid_business_manager, invalid_business_manager_for_environment, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .whatsapp_create_long_lived_access_token import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWhatsAppLongLivedToken)
        return self._dispatcher.send(describe(body), options)

    @overload
    @deprecated("Deprecated: a new sender names its account and its number instead.")
    def list_waba_details(
        self,
        body: models.WhatsAppWabaDetailsQuery | params.WhatsAppWabaDetailsQueryDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppWabas: ...

    @overload
    @deprecated("Deprecated: a new sender names its account and its number instead.")
    def list_waba_details(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.WhatsAppWabaDetailsQueryFields]
    ) -> models.WhatsAppWabas: ...

    @deprecated("Deprecated: a new sender names its account and its number instead.")
    def list_waba_details(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppWabas:
        """List the business accounts and numbers behind a Facebook token.

        Lists the WhatsApp Business Accounts, with their numbers, that a Facebook token gives access to. It
        changes nothing, although it is a POST. Deprecated: a new sender names its account and its number
        instead.

        Args:
            body: A Facebook token whose accounts are to be listed.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppWabas.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .whatsapp_list_waba_details import describe

        fields = concealed(fields)
        body = given(body, fields, models.WhatsAppWabaDetailsQuery)
        return self._dispatcher.send(describe(body), options)


class AsyncWhatsApp:
    """Helpers around a WhatsApp Business Account: template analytics and embedded signup.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncWhatsAppWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncWhatsAppWithResponse(AsyncWhatsApp, self._dispatcher)

    async def enable_template_analytics(self, *, options: CallOptions | None = None) -> None:
        """Switch on Meta's template analytics for the account.

        Switches on Meta's template analytics for the account of the project. There is neither a request
        body nor an answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            FailedDependencyError (424): template_insights_not_yet_available.
            ServerError (500): internal_error.
        """

        from .whatsapp_enable_template_analytics import describe

        return await self._dispatcher.send(describe(), options)

    @overload
    @deprecated("Deprecated: a new sender names its account and its number instead.")
    async def create_long_lived_access_token(
        self,
        body: models.CreateWhatsAppLongLivedToken | params.CreateWhatsAppLongLivedTokenDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppLongLivedToken: ...

    @overload
    @deprecated("Deprecated: a new sender names its account and its number instead.")
    async def create_long_lived_access_token(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppLongLivedTokenFields]
    ) -> models.WhatsAppLongLivedToken: ...

    @deprecated("Deprecated: a new sender names its account and its number instead.")
    async def create_long_lived_access_token(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppLongLivedToken:
        """Exchange a Facebook token or code for a 60-day token.

        Exchanges a Facebook token or code from embedded signup for a token that is good for 60 days. One of
        the two must be sent. Deprecated: a new sender names its account and its number instead.

        Args:
            body: A Facebook token or code to exchange. One of the two must be sent.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppLongLivedToken.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_facebook_token, invalid_facebook_code,
                invalid_business_manager, invalid_business_manager_for_environment, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .whatsapp_create_long_lived_access_token import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWhatsAppLongLivedToken)
        return await self._dispatcher.send(describe(body), options)

    @overload
    @deprecated("Deprecated: a new sender names its account and its number instead.")
    async def list_waba_details(
        self,
        body: models.WhatsAppWabaDetailsQuery | params.WhatsAppWabaDetailsQueryDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppWabas: ...

    @overload
    @deprecated("Deprecated: a new sender names its account and its number instead.")
    async def list_waba_details(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.WhatsAppWabaDetailsQueryFields]
    ) -> models.WhatsAppWabas: ...

    @deprecated("Deprecated: a new sender names its account and its number instead.")
    async def list_waba_details(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppWabas:
        """List the business accounts and numbers behind a Facebook token.

        Lists the WhatsApp Business Accounts, with their numbers, that a Facebook token gives access to. It
        changes nothing, although it is a POST. Deprecated: a new sender names its account and its number
        instead.

        Args:
            body: A Facebook token whose accounts are to be listed.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppWabas.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .whatsapp_list_waba_details import describe

        fields = concealed(fields)
        body = given(body, fields, models.WhatsAppWabaDetailsQuery)
        return await self._dispatcher.send(describe(body), options)


class WhatsAppWithResponse(Responding):
    """The methods of `WhatsApp`, each returning its value with the response; a list returns one page."""

    enable_template_analytics: Final = responding(WhatsApp.enable_template_analytics)
    create_long_lived_access_token: Final = responding(WhatsApp.create_long_lived_access_token)
    list_waba_details: Final = responding(WhatsApp.list_waba_details)


class AsyncWhatsAppWithResponse(Responding):
    """The methods of `AsyncWhatsApp`, each returning its value with the response; a list returns one page."""

    enable_template_analytics: Final = async_responding(AsyncWhatsApp.enable_template_analytics)
    create_long_lived_access_token: Final = async_responding(AsyncWhatsApp.create_long_lived_access_token)
    list_waba_details: Final = async_responding(AsyncWhatsApp.list_waba_details)
