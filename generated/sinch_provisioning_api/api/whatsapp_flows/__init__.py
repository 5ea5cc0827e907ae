"""WhatsApp Flows: Read the WhatsApp flows of a project and their screens."""

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

__all__ = ["AsyncWhatsappFlows", "AsyncWhatsappFlowsWithResponse", "WhatsappFlows", "WhatsappFlowsWithResponse"]


class WhatsappFlows:
    """Read the WhatsApp flows of a project and their screens.

    Args:
        sender: what carries a described request to the server and back.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def with_response(self) -> WhatsappFlowsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return WhatsappFlowsWithResponse(self._sender)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.WhatsAppFlow]:
        """List the flows of the project's business account.

        Lists the flows of the business account of the project.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            404: project_not_found.
            500: internal_error.
        """

        from .whatsapp_flows_list import describe_pages

        call = describe_pages(
            page_token=page_token,
            page_size=page_size,
        )
        return self._sender.paginate(call, options)

    def list_screens(
        self,
        flow_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppFlowScreens:
        """List the screens of a flow.

        Lists the screens of a flow. The answer is not paged.

        Args:
            flow_id: Flow to read.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppFlowScreens.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            404: project_not_found, flow_not_found, flow_screens_not_found.
            500: internal_error.
        """

        from .whatsapp_flows_list_screens import describe

        call = describe(
            flow_id,
        )
        return self._sender.send(call, options)


class AsyncWhatsappFlows:
    """Read the WhatsApp flows of a project and their screens.

    Args:
        sender: what carries a described request to the server and back.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @property
    def with_response(self) -> AsyncWhatsappFlowsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncWhatsappFlowsWithResponse(self._sender)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.WhatsAppFlow]:
        """List the flows of the project's business account.

        Lists the flows of the business account of the project.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            404: project_not_found.
            500: internal_error.
        """

        from .whatsapp_flows_list import describe_pages

        call = describe_pages(
            page_token=page_token,
            page_size=page_size,
        )
        return self._sender.paginate(call, options)

    async def list_screens(
        self,
        flow_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppFlowScreens:
        """List the screens of a flow.

        Lists the screens of a flow. The answer is not paged.

        Args:
            flow_id: Flow to read.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppFlowScreens.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            404: project_not_found, flow_not_found, flow_screens_not_found.
            500: internal_error.
        """

        from .whatsapp_flows_list_screens import describe

        call = describe(
            flow_id,
        )
        return await self._sender.send(call, options)


class WhatsappFlowsWithResponse:
    """The methods of `WhatsappFlows`, returning the value together with its response; a paged one returns one page."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ApiResponse[models.WhatsAppFlowPage]:
        """List the flows of the project's business account.

        Lists the flows of the business account of the project.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppFlowPage with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            404: project_not_found.
            500: internal_error.
        """

        from .whatsapp_flows_list import describe

        call = describe(
            page_token=page_token,
            page_size=page_size,
        )
        return self._sender.send_with_response(call, options)

    def list_screens(
        self,
        flow_id: str,
        *,
        options: CallOptions | None = None,
    ) -> ApiResponse[models.WhatsAppFlowScreens]:
        """List the screens of a flow.

        Lists the screens of a flow. The answer is not paged.

        Args:
            flow_id: Flow to read.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppFlowScreens with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            404: project_not_found, flow_not_found, flow_screens_not_found.
            500: internal_error.
        """

        from .whatsapp_flows_list_screens import describe

        call = describe(
            flow_id,
        )
        return self._sender.send_with_response(call, options)


class AsyncWhatsappFlowsWithResponse:
    """The methods of `AsyncWhatsappFlows`, returning the value together with its response; a paged one returns one page."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ApiResponse[models.WhatsAppFlowPage]:
        """List the flows of the project's business account.

        Lists the flows of the business account of the project.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppFlowPage with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            404: project_not_found.
            500: internal_error.
        """

        from .whatsapp_flows_list import describe

        call = describe(
            page_token=page_token,
            page_size=page_size,
        )
        return await self._sender.send_with_response(call, options)

    async def list_screens(
        self,
        flow_id: str,
        *,
        options: CallOptions | None = None,
    ) -> ApiResponse[models.WhatsAppFlowScreens]:
        """List the screens of a flow.

        Lists the screens of a flow. The answer is not paged.

        Args:
            flow_id: Flow to read.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppFlowScreens with its response.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            400: project_not_initialized.
            401: unauthorized_error.
            404: project_not_found, flow_not_found, flow_screens_not_found.
            500: internal_error.
        """

        from .whatsapp_flows_list_screens import describe

        call = describe(
            flow_id,
        )
        return await self._sender.send_with_response(call, options)
