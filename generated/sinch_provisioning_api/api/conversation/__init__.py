# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Conversation: Read what Meta, Telegram and Viber know about the channels of a Conversation API app."""

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

__all__ = ["AsyncConversation", "AsyncConversationWithResponse", "Conversation", "ConversationWithResponse"]


class Conversation:
    """Read what Meta, Telegram and Viber know about the channels of a Conversation API app.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> ConversationWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return ConversationWithResponse(Conversation, self._dispatcher)

    def get_instagram(
        self, conversation_app_id: str, *, options: CallOptions | None = None
    ) -> models.InstagramChannelInfo:
        """Read what Instagram says about the channel of an app.

        Reads, live from Meta, the Instagram channel of a Conversation API app. Only the status is always
        there.

        Stability: Closed Beta.

        Args:
            conversation_app_id: Identifier of the Conversation API app whose channel is asked for.
            options: what differs for this call from the client's own options.

        Returns:
            A InstagramChannelInfo.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): conversation_app_id_invalid.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, conversation_app_no_instagram_channel.
            ServerError (500): facebook_api_error, internal_error.
        """

        from .conversation_get_instagram import describe

        return self._dispatcher.send(describe(conversation_app_id), options)

    def get_messenger(
        self, conversation_app_id: str, *, options: CallOptions | None = None
    ) -> models.MessengerChannelInfo:
        """Read what Facebook Messenger says about the channel of an app.

        Reads, live from Meta, the Messenger channel of a Conversation API app. Only the status is always
        there.

        Stability: Closed Beta.

        Args:
            conversation_app_id: Identifier of the Conversation API app whose channel is asked for.
            options: what differs for this call from the client's own options.

        Returns:
            A MessengerChannelInfo.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): conversation_app_id_invalid.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, conversation_app_no_messenger_channel.
            ServerError (500): facebook_api_error, internal_error.
        """

        from .conversation_get_messenger import describe

        return self._dispatcher.send(describe(conversation_app_id), options)

    def get_telegram(self, conversation_app_id: str, *, options: CallOptions | None = None) -> models.TelegramBotInfo:
        """Read what Telegram says about the channel of an app.

        Reads, live from Telegram, the bot behind a Conversation API app. Only the status is always there.

        Stability: Closed Beta.

        Args:
            conversation_app_id: Identifier of the Conversation API app whose channel is asked for.
            options: what differs for this call from the client's own options.

        Returns:
            A TelegramBotInfo.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): conversation_app_id_invalid.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, conversation_app_no_telegram_channel.
            ServerError (500): telegram_api_error, internal_error.
        """

        from .conversation_get_telegram import describe

        return self._dispatcher.send(describe(conversation_app_id), options)

    def get_viber(self, conversation_app_id: str, *, options: CallOptions | None = None) -> models.ViberBotInfo:
        """Read what Viber says about the channel of an app.

        Reads, live from Viber, the bot behind a Conversation API app. What Viber does not tell is absent.

        Stability: Closed Beta.

        Args:
            conversation_app_id: Identifier of the Conversation API app whose channel is asked for.
            options: what differs for this call from the client's own options.

        Returns:
            A ViberBotInfo.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, conversation_app_no_viber_channel.
            ServerError (500): viber_api_error, internal_error.
        """

        from .conversation_get_viber import describe

        return self._dispatcher.send(describe(conversation_app_id), options)


class AsyncConversation:
    """Read what Meta, Telegram and Viber know about the channels of a Conversation API app.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncConversationWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncConversationWithResponse(AsyncConversation, self._dispatcher)

    async def get_instagram(
        self, conversation_app_id: str, *, options: CallOptions | None = None
    ) -> models.InstagramChannelInfo:
        """Read what Instagram says about the channel of an app.

        Reads, live from Meta, the Instagram channel of a Conversation API app. Only the status is always
        there.

        Stability: Closed Beta.

        Args:
            conversation_app_id: Identifier of the Conversation API app whose channel is asked for.
            options: what differs for this call from the client's own options.

        Returns:
            A InstagramChannelInfo.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): conversation_app_id_invalid.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, conversation_app_no_instagram_channel.
            ServerError (500): facebook_api_error, internal_error.
        """

        from .conversation_get_instagram import describe

        return await self._dispatcher.send(describe(conversation_app_id), options)

    async def get_messenger(
        self, conversation_app_id: str, *, options: CallOptions | None = None
    ) -> models.MessengerChannelInfo:
        """Read what Facebook Messenger says about the channel of an app.

        Reads, live from Meta, the Messenger channel of a Conversation API app. Only the status is always
        there.

        Stability: Closed Beta.

        Args:
            conversation_app_id: Identifier of the Conversation API app whose channel is asked for.
            options: what differs for this call from the client's own options.

        Returns:
            A MessengerChannelInfo.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): conversation_app_id_invalid.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, conversation_app_no_messenger_channel.
            ServerError (500): facebook_api_error, internal_error.
        """

        from .conversation_get_messenger import describe

        return await self._dispatcher.send(describe(conversation_app_id), options)

    async def get_telegram(
        self, conversation_app_id: str, *, options: CallOptions | None = None
    ) -> models.TelegramBotInfo:
        """Read what Telegram says about the channel of an app.

        Reads, live from Telegram, the bot behind a Conversation API app. Only the status is always there.

        Stability: Closed Beta.

        Args:
            conversation_app_id: Identifier of the Conversation API app whose channel is asked for.
            options: what differs for this call from the client's own options.

        Returns:
            A TelegramBotInfo.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): conversation_app_id_invalid.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, conversation_app_no_telegram_channel.
            ServerError (500): telegram_api_error, internal_error.
        """

        from .conversation_get_telegram import describe

        return await self._dispatcher.send(describe(conversation_app_id), options)

    async def get_viber(self, conversation_app_id: str, *, options: CallOptions | None = None) -> models.ViberBotInfo:
        """Read what Viber says about the channel of an app.

        Reads, live from Viber, the bot behind a Conversation API app. What Viber does not tell is absent.

        Stability: Closed Beta.

        Args:
            conversation_app_id: Identifier of the Conversation API app whose channel is asked for.
            options: what differs for this call from the client's own options.

        Returns:
            A ViberBotInfo.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): conversation_app_not_found, conversation_app_no_viber_channel.
            ServerError (500): viber_api_error, internal_error.
        """

        from .conversation_get_viber import describe

        return await self._dispatcher.send(describe(conversation_app_id), options)


class ConversationWithResponse(Responding):
    """The methods of `Conversation`, each returning its value with the response; a list returns one page."""

    get_instagram: Final = responding(Conversation.get_instagram)
    get_messenger: Final = responding(Conversation.get_messenger)
    get_telegram: Final = responding(Conversation.get_telegram)
    get_viber: Final = responding(Conversation.get_viber)


class AsyncConversationWithResponse(Responding):
    """The methods of `AsyncConversation`, each returning its value with the response; a list returns one page."""

    get_instagram: Final = async_responding(AsyncConversation.get_instagram)
    get_messenger: Final = async_responding(AsyncConversation.get_messenger)
    get_telegram: Final = async_responding(AsyncConversation.get_telegram)
    get_viber: Final = async_responding(AsyncConversation.get_viber)
