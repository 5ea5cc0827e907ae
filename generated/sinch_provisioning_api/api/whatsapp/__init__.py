"""WhatsApp: Helpers around a WhatsApp Business Account: template analytics and embedded signup."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ... import models
from ...types import UNSET, UnknownVariant, Unset

if TYPE_CHECKING:
    from ...client import (
        ApiResponse,
        AsyncPager,
        AsyncSender,
        CallOptions,
        Pager,
        Sender,
    )

__all__ = ["AsyncWhatsapp", "AsyncWhatsappWithResponse", "Whatsapp", "WhatsappWithResponse"]


class Whatsapp:
    """Helpers around a WhatsApp Business Account: template analytics and embedded signup.

    Args:
        sender: what carries a described request to the server and back.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def with_response(self) -> WhatsappWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return WhatsappWithResponse(self._sender)

    def enable_template_analytics(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Switch on Meta's template analytics for the account.

        Switches on the template analytics of Meta for the account of the project. It has no request body
        and an empty answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            424: template_insights_not_yet_available.
            500: internal_error.
        """

        from .whatsapp_enable_template_analytics import describe

        call = describe()
        return self._sender.send(call, options)

    def create_long_lived_access_token(
        self,
        body: models.CreateWhatsAppLongLivedToken | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppLongLivedToken:
        """Exchange a Facebook token or code for a 60-day token.

        Exchanges a Facebook token or code for a token that lives 60 days. One of the two must be sent.

        Deprecated by the API.

        Args:
            body: Facebook credential to exchange.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppLongLivedToken.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: invalid_input, invalid_facebook_token, invalid_facebook_code, invalid_business_manager,
                invalid_business_manager_for_environment, invalid_payload.
            401: unauthorized_error.
            500: internal_error.
        """

        from .whatsapp_create_long_lived_access_token import describe

        call = describe(
            body,
        )
        return self._sender.send(call, options)

    def list_waba_details(
        self,
        body: models.WhatsAppWabaDetailsQuery | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppWabas:
        """List the business accounts and numbers behind a Facebook token.

        Lists the business accounts, and their numbers, that a Facebook token gives access to. A POST that
        reads.

        Deprecated by the API.

        Args:
            body: Facebook credential to look accounts up with.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppWabas.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: invalid_input.
            401: unauthorized_error.
            500: internal_error.
        """

        from .whatsapp_list_waba_details import describe

        call = describe(
            body,
        )
        return self._sender.send(call, options)


class AsyncWhatsapp:
    """Helpers around a WhatsApp Business Account: template analytics and embedded signup.

    Args:
        sender: what carries a described request to the server and back.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @property
    def with_response(self) -> AsyncWhatsappWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncWhatsappWithResponse(self._sender)

    async def enable_template_analytics(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Switch on Meta's template analytics for the account.

        Switches on the template analytics of Meta for the account of the project. It has no request body
        and an empty answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            424: template_insights_not_yet_available.
            500: internal_error.
        """

        from .whatsapp_enable_template_analytics import describe

        call = describe()
        return await self._sender.send(call, options)

    async def create_long_lived_access_token(
        self,
        body: models.CreateWhatsAppLongLivedToken | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppLongLivedToken:
        """Exchange a Facebook token or code for a 60-day token.

        Exchanges a Facebook token or code for a token that lives 60 days. One of the two must be sent.

        Deprecated by the API.

        Args:
            body: Facebook credential to exchange.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppLongLivedToken.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: invalid_input, invalid_facebook_token, invalid_facebook_code, invalid_business_manager,
                invalid_business_manager_for_environment, invalid_payload.
            401: unauthorized_error.
            500: internal_error.
        """

        from .whatsapp_create_long_lived_access_token import describe

        call = describe(
            body,
        )
        return await self._sender.send(call, options)

    async def list_waba_details(
        self,
        body: models.WhatsAppWabaDetailsQuery | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppWabas:
        """List the business accounts and numbers behind a Facebook token.

        Lists the business accounts, and their numbers, that a Facebook token gives access to. A POST that
        reads.

        Deprecated by the API.

        Args:
            body: Facebook credential to look accounts up with.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppWabas.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: invalid_input.
            401: unauthorized_error.
            500: internal_error.
        """

        from .whatsapp_list_waba_details import describe

        call = describe(
            body,
        )
        return await self._sender.send(call, options)


class WhatsappWithResponse:
    """The methods of `Whatsapp`, returning the value together with its response; a paged one returns one page."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def enable_template_analytics(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ApiResponse[None]:
        """Switch on Meta's template analytics for the account.

        Switches on the template analytics of Meta for the account of the project. It has no request body
        and an empty answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            Nothing with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            424: template_insights_not_yet_available.
            500: internal_error.
        """

        from .whatsapp_enable_template_analytics import describe

        call = describe()
        return self._sender.send_with_response(call, options)

    def create_long_lived_access_token(
        self,
        body: models.CreateWhatsAppLongLivedToken | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> ApiResponse[models.WhatsAppLongLivedToken]:
        """Exchange a Facebook token or code for a 60-day token.

        Exchanges a Facebook token or code for a token that lives 60 days. One of the two must be sent.

        Deprecated by the API.

        Args:
            body: Facebook credential to exchange.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppLongLivedToken with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: invalid_input, invalid_facebook_token, invalid_facebook_code, invalid_business_manager,
                invalid_business_manager_for_environment, invalid_payload.
            401: unauthorized_error.
            500: internal_error.
        """

        from .whatsapp_create_long_lived_access_token import describe

        call = describe(
            body,
        )
        return self._sender.send_with_response(call, options)

    def list_waba_details(
        self,
        body: models.WhatsAppWabaDetailsQuery | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> ApiResponse[models.WhatsAppWabas]:
        """List the business accounts and numbers behind a Facebook token.

        Lists the business accounts, and their numbers, that a Facebook token gives access to. A POST that
        reads.

        Deprecated by the API.

        Args:
            body: Facebook credential to look accounts up with.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppWabas with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: invalid_input.
            401: unauthorized_error.
            500: internal_error.
        """

        from .whatsapp_list_waba_details import describe

        call = describe(
            body,
        )
        return self._sender.send_with_response(call, options)


class AsyncWhatsappWithResponse:
    """The methods of `AsyncWhatsapp`, returning the value together with its response; a paged one returns one page."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def enable_template_analytics(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ApiResponse[None]:
        """Switch on Meta's template analytics for the account.

        Switches on the template analytics of Meta for the account of the project. It has no request body
        and an empty answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            Nothing with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            424: template_insights_not_yet_available.
            500: internal_error.
        """

        from .whatsapp_enable_template_analytics import describe

        call = describe()
        return await self._sender.send_with_response(call, options)

    async def create_long_lived_access_token(
        self,
        body: models.CreateWhatsAppLongLivedToken | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> ApiResponse[models.WhatsAppLongLivedToken]:
        """Exchange a Facebook token or code for a 60-day token.

        Exchanges a Facebook token or code for a token that lives 60 days. One of the two must be sent.

        Deprecated by the API.

        Args:
            body: Facebook credential to exchange.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppLongLivedToken with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: invalid_input, invalid_facebook_token, invalid_facebook_code, invalid_business_manager,
                invalid_business_manager_for_environment, invalid_payload.
            401: unauthorized_error.
            500: internal_error.
        """

        from .whatsapp_create_long_lived_access_token import describe

        call = describe(
            body,
        )
        return await self._sender.send_with_response(call, options)

    async def list_waba_details(
        self,
        body: models.WhatsAppWabaDetailsQuery | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> ApiResponse[models.WhatsAppWabas]:
        """List the business accounts and numbers behind a Facebook token.

        Lists the business accounts, and their numbers, that a Facebook token gives access to. A POST that
        reads.

        Deprecated by the API.

        Args:
            body: Facebook credential to look accounts up with.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppWabas with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: invalid_input.
            401: unauthorized_error.
            500: internal_error.
        """

        from .whatsapp_list_waba_details import describe

        call = describe(
            body,
        )
        return await self._sender.send_with_response(call, options)
