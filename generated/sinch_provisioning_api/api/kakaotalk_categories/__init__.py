# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""KakaoTalk Categories: Categories a KakaoTalk sender or template can be filed under."""

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
    "AsyncKakaoTalkCategories",
    "AsyncKakaoTalkCategoriesWithResponse",
    "KakaoTalkCategories",
    "KakaoTalkCategoriesWithResponse",
]


class KakaoTalkCategories:
    """Categories a KakaoTalk sender or template can be filed under.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> KakaoTalkCategoriesWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return KakaoTalkCategoriesWithResponse(KakaoTalkCategories, self._dispatcher)

    def list_sender_categories(self, *, options: CallOptions | None = None) -> models.KakaoTalkSenderCategories:
        """List the sender categories as a three-level tree.

        Lists the categories a sender can be filed under, as a tree of three levels. The answer is not
        paged.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSenderCategories.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .kakaotalk_categories_list_sender_categories import describe

        return self._dispatcher.send(describe(), options)

    def list_template_categories(
        self,
        plus_friend_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.KakaoTalkTemplateCategory, models.KakaoTalkTemplateCategoryPage]:
        """List the template categories available to a sender.

        Lists the categories the templates of a sender can be filed under.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            page_size: Number of items a page should hold. From 1 to 100.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_size, invalid_page_token.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_categories_list_template_categories import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(plus_friend_id, page_size=page_size, page_token=page_token), items), options
        )


class AsyncKakaoTalkCategories:
    """Categories a KakaoTalk sender or template can be filed under.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncKakaoTalkCategoriesWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncKakaoTalkCategoriesWithResponse(AsyncKakaoTalkCategories, self._dispatcher)

    async def list_sender_categories(self, *, options: CallOptions | None = None) -> models.KakaoTalkSenderCategories:
        """List the sender categories as a three-level tree.

        Lists the categories a sender can be filed under, as a tree of three levels. The answer is not
        paged.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSenderCategories.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .kakaotalk_categories_list_sender_categories import describe

        return await self._dispatcher.send(describe(), options)

    def list_template_categories(
        self,
        plus_friend_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.KakaoTalkTemplateCategory, models.KakaoTalkTemplateCategoryPage]:
        """List the template categories available to a sender.

        Lists the categories the templates of a sender can be filed under.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            page_size: Number of items a page should hold. From 1 to 100.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_size, invalid_page_token.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_categories_list_template_categories import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(plus_friend_id, page_size=page_size, page_token=page_token), items), options
        )


class KakaoTalkCategoriesWithResponse(Responding):
    """The methods of `KakaoTalkCategories`, each returning its value with the response; a list returns one page."""

    list_sender_categories: Final = responding(KakaoTalkCategories.list_sender_categories)
    list_template_categories: Final = responding_page(KakaoTalkCategories.list_template_categories)


class AsyncKakaoTalkCategoriesWithResponse(Responding):
    """The methods of `AsyncKakaoTalkCategories`, each returning its value with the response; a list returns one page."""

    list_sender_categories: Final = async_responding(AsyncKakaoTalkCategories.list_sender_categories)
    list_template_categories: Final = async_responding_page(AsyncKakaoTalkCategories.list_template_categories)
