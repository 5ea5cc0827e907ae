# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""RCS Questionnaire: The questions that must be answered before an RCS sender can be launched."""

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
    "AsyncRcsQuestionnaire",
    "AsyncRcsQuestionnaireWithResponse",
    "RcsQuestionnaire",
    "RcsQuestionnaireWithResponse",
]


class RcsQuestionnaire:
    """The questions that must be answered before an RCS sender can be launched.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> RcsQuestionnaireWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return RcsQuestionnaireWithResponse(RcsQuestionnaire, self._dispatcher)

    def get(
        self,
        use_case: models.RcsUseCase | params.RcsUseCaseText,
        *,
        countries: Sequence[models.RcsLaunchCountry | params.RcsLaunchCountryText] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.RcsQuestionnaireQuestions:
        """Read the launch questions for a use case, optionally for some countries.

        Reads the questions that must be answered before a sender with a use case is launched; those of a
        country only when the country is named. The answers are created and changed with the sender. Sinch
        may change the questions at any time.

        Args:
            use_case: What the sender is to be used for.
            countries: Countries the sender shall be launched in; the questions for them are added.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsQuestionnaireQuestions.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): questionnaire_invalid_use_case, questionnaire_invalid_country.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .rcs_questionnaire_get import describe

        return self._dispatcher.send(describe(use_case, countries=countries), options)


class AsyncRcsQuestionnaire:
    """The questions that must be answered before an RCS sender can be launched.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncRcsQuestionnaireWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncRcsQuestionnaireWithResponse(AsyncRcsQuestionnaire, self._dispatcher)

    async def get(
        self,
        use_case: models.RcsUseCase | params.RcsUseCaseText,
        *,
        countries: Sequence[models.RcsLaunchCountry | params.RcsLaunchCountryText] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.RcsQuestionnaireQuestions:
        """Read the launch questions for a use case, optionally for some countries.

        Reads the questions that must be answered before a sender with a use case is launched; those of a
        country only when the country is named. The answers are created and changed with the sender. Sinch
        may change the questions at any time.

        Args:
            use_case: What the sender is to be used for.
            countries: Countries the sender shall be launched in; the questions for them are added.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsQuestionnaireQuestions.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): questionnaire_invalid_use_case, questionnaire_invalid_country.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .rcs_questionnaire_get import describe

        return await self._dispatcher.send(describe(use_case, countries=countries), options)


class RcsQuestionnaireWithResponse(Responding):
    """The methods of `RcsQuestionnaire`, each returning its value with the response; a list returns one page."""

    get: Final = responding(RcsQuestionnaire.get)


class AsyncRcsQuestionnaireWithResponse(Responding):
    """The methods of `AsyncRcsQuestionnaire`, each returning its value with the response; a list returns one page."""

    get: Final = async_responding(AsyncRcsQuestionnaire.get)
