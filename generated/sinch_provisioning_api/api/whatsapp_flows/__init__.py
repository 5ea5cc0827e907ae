# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""WhatsApp Flows: Read the WhatsApp flows of a project and their screens."""

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

__all__ = ["AsyncWhatsAppFlows", "AsyncWhatsAppFlowsWithResponse", "WhatsAppFlows", "WhatsAppFlowsWithResponse"]


class WhatsAppFlows:
    """Read the WhatsApp flows of a project and their screens.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> WhatsAppFlowsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return WhatsAppFlowsWithResponse(WhatsAppFlows, self._dispatcher)

    def list(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, options: CallOptions | None = None
    ) -> Pager[models.WhatsAppFlow, models.WhatsAppFlowPage]:
        """List the flows of the project's business account.

        Lists the flows of the project's WhatsApp Business Account, 50 at a time unless a page size is
        given.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_flows_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(page_token=page_token, page_size=page_size), items), options
        )

    def list_screens(self, flow_id: str, *, options: CallOptions | None = None) -> models.WhatsAppFlowScreens:
        """List the screens of a flow.

        Lists the screens of a flow, all in one answer.

        Args:
            flow_id: Meta's identifier of the flow, digits.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppFlowScreens.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, flow_not_found, flow_screens_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_flows_list_screens import describe

        return self._dispatcher.send(describe(flow_id), options)


class AsyncWhatsAppFlows:
    """Read the WhatsApp flows of a project and their screens.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncWhatsAppFlowsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncWhatsAppFlowsWithResponse(AsyncWhatsAppFlows, self._dispatcher)

    def list(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, options: CallOptions | None = None
    ) -> AsyncPager[models.WhatsAppFlow, models.WhatsAppFlowPage]:
        """List the flows of the project's business account.

        Lists the flows of the project's WhatsApp Business Account, 50 at a time unless a page size is
        given.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_flows_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(page_token=page_token, page_size=page_size), items), options
        )

    async def list_screens(self, flow_id: str, *, options: CallOptions | None = None) -> models.WhatsAppFlowScreens:
        """List the screens of a flow.

        Lists the screens of a flow, all in one answer.

        Args:
            flow_id: Meta's identifier of the flow, digits.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppFlowScreens.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, flow_not_found, flow_screens_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_flows_list_screens import describe

        return await self._dispatcher.send(describe(flow_id), options)


class WhatsAppFlowsWithResponse(Responding):
    """The methods of `WhatsAppFlows`, each returning its value with the response; a list returns one page."""

    list: Final = responding_page(WhatsAppFlows.list)
    list_screens: Final = responding(WhatsAppFlows.list_screens)


class AsyncWhatsAppFlowsWithResponse(Responding):
    """The methods of `AsyncWhatsAppFlows`, each returning its value with the response; a list returns one page."""

    list: Final = async_responding_page(AsyncWhatsAppFlows.list)
    list_screens: Final = async_responding(AsyncWhatsAppFlows.list_screens)
