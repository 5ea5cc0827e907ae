# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""WhatsApp Solutions: Multi-partner solutions shared with other Meta apps."""

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
    "AsyncWhatsAppSolutions",
    "AsyncWhatsAppSolutionsWithResponse",
    "WhatsAppSolutions",
    "WhatsAppSolutionsWithResponse",
]


class WhatsAppSolutions:
    """Multi-partner solutions shared with other Meta apps.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> WhatsAppSolutionsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return WhatsAppSolutionsWithResponse(WhatsAppSolutions, self._dispatcher)

    def list(self, *, options: CallOptions | None = None) -> models.WhatsAppSolutions:
        """List the solutions the project can use.

        Lists the Multi-Partner Solutions the project can use, all in one answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSolutions.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_solutions_list import describe

        return self._dispatcher.send(describe(), options)

    @overload
    def create(
        self,
        body: models.CreateWhatsAppSolution | params.CreateWhatsAppSolutionDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppSolutionCreation: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppSolutionFields]
    ) -> models.WhatsAppSolutionCreation: ...

    def create(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppSolutionCreation:
        """Create solutions for the tech provider apps behind a token.

        Creates a Multi-Partner Solution with each app of the tech provider that a token gives access to.
        Apps with which none could be made are listed in the answer, which is a success all the same.

        Args:
            body: A request for one solution with each app of a tech provider that a token gives access to.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSolutionCreation.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_solutions_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWhatsAppSolution)
        return self._dispatcher.send(describe(body), options)

    def get(self, solution_id: str, *, options: CallOptions | None = None) -> models.WhatsAppSolution:
        """Read a solution.

        Reads one Multi-Partner Solution.

        Args:
            solution_id: Identifier of the solution.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSolution.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, solution_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_solutions_get import describe

        return self._dispatcher.send(describe(solution_id), options)

    def assign(self, solution_id: str, *, options: CallOptions | None = None) -> None:
        """Make the project use a solution for embedded signup.

        Makes the project use a solution for embedded signup. Refused once the project is onboarded.

        Args:
            solution_id: Identifier of the solution.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, solution_not_found.
            ConflictError (409): solution_cannot_be_reassigned.
            ServerError (500): internal_error.
        """

        from .whatsapp_solutions_assign import describe

        return self._dispatcher.send(describe(solution_id), options)


class AsyncWhatsAppSolutions:
    """Multi-partner solutions shared with other Meta apps.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncWhatsAppSolutionsWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncWhatsAppSolutionsWithResponse(AsyncWhatsAppSolutions, self._dispatcher)

    async def list(self, *, options: CallOptions | None = None) -> models.WhatsAppSolutions:
        """List the solutions the project can use.

        Lists the Multi-Partner Solutions the project can use, all in one answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSolutions.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_solutions_list import describe

        return await self._dispatcher.send(describe(), options)

    @overload
    async def create(
        self,
        body: models.CreateWhatsAppSolution | params.CreateWhatsAppSolutionDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppSolutionCreation: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppSolutionFields]
    ) -> models.WhatsAppSolutionCreation: ...

    async def create(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppSolutionCreation:
        """Create solutions for the tech provider apps behind a token.

        Creates a Multi-Partner Solution with each app of the tech provider that a token gives access to.
        Apps with which none could be made are listed in the answer, which is a success all the same.

        Args:
            body: A request for one solution with each app of a tech provider that a token gives access to.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSolutionCreation.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_solutions_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWhatsAppSolution)
        return await self._dispatcher.send(describe(body), options)

    async def get(self, solution_id: str, *, options: CallOptions | None = None) -> models.WhatsAppSolution:
        """Read a solution.

        Reads one Multi-Partner Solution.

        Args:
            solution_id: Identifier of the solution.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSolution.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, solution_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_solutions_get import describe

        return await self._dispatcher.send(describe(solution_id), options)

    async def assign(self, solution_id: str, *, options: CallOptions | None = None) -> None:
        """Make the project use a solution for embedded signup.

        Makes the project use a solution for embedded signup. Refused once the project is onboarded.

        Args:
            solution_id: Identifier of the solution.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, solution_not_found.
            ConflictError (409): solution_cannot_be_reassigned.
            ServerError (500): internal_error.
        """

        from .whatsapp_solutions_assign import describe

        return await self._dispatcher.send(describe(solution_id), options)


class WhatsAppSolutionsWithResponse(Responding):
    """The methods of `WhatsAppSolutions`, each returning its value with the response; a list returns one page."""

    list: Final = responding(WhatsAppSolutions.list)
    create: Final = responding(WhatsAppSolutions.create)
    get: Final = responding(WhatsAppSolutions.get)
    assign: Final = responding(WhatsAppSolutions.assign)


class AsyncWhatsAppSolutionsWithResponse(Responding):
    """The methods of `AsyncWhatsAppSolutions`, each returning its value with the response; a list returns one page."""

    list: Final = async_responding(AsyncWhatsAppSolutions.list)
    create: Final = async_responding(AsyncWhatsAppSolutions.create)
    get: Final = async_responding(AsyncWhatsAppSolutions.get)
    assign: Final = async_responding(AsyncWhatsAppSolutions.assign)
