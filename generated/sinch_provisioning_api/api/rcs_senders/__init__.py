# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""RCS Senders: Create, test, launch and maintain RCS senders."""

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

__all__ = ["AsyncRcsSenders", "AsyncRcsSendersWithResponse", "RcsSenders", "RcsSendersWithResponse"]


class RcsSenders:
    """Create, test, launch and maintain RCS senders.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> RcsSendersWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return RcsSendersWithResponse(RcsSenders, self._dispatcher)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_conversation_api_app_id: str | Unset = UNSET,
        filter_sender_ids: str | Unset = UNSET,
        filter_sender_name: str | Unset = UNSET,
        filter_states: Sequence[models.RcsSenderState | params.RcsSenderStateText] | Unset = UNSET,
        sort_column: models.RcsSenderSortColumn | params.RcsSenderSortColumnText | Unset = UNSET,
        sort_direction: models.RcsSortDirection | params.RcsSortDirectionText | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.RcsSender, models.RcsSenderPage]:
        """Page through the project's RCS senders, with filters and sorting.

        Lists the RCS senders of the project, with filters and sorting. Without a page size 50 senders come
        at a time.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            filter_conversation_api_app_id: Only senders that are connected to the Conversation API app with
                this identifier.
            filter_sender_ids: Only the senders with these identifiers, UUIDs with a comma between them.
            filter_sender_name: Only senders whose brand has this name.
            filter_states: Only senders that are in one of these states.
            sort_column: What to sort the senders by.
            sort_direction: Whether the lowest or the highest value comes first.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_token, invalid_page_size, invalid_filter_states.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    page_token=page_token,
                    page_size=page_size,
                    filter_conversation_api_app_id=filter_conversation_api_app_id,
                    filter_sender_ids=filter_sender_ids,
                    filter_sender_name=filter_sender_name,
                    filter_states=filter_states,
                    sort_column=sort_column,
                    sort_direction=sort_direction,
                ),
                items,
            ),
            options,
        )

    @overload
    def create(
        self, body: models.CreateRcsSender | params.CreateRcsSenderDict, *, options: CallOptions | None = None
    ) -> models.RcsSender: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateRcsSenderFields]
    ) -> models.RcsSender: ...

    def create(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.RcsSender:
        """Create an RCS sender, bare (draft) or with all its details.

        Creates an RCS sender. Region, billing category and use case are enough for a draft; everything else
        may come now or later by update. A sender whose brand is complete is set up and becomes IN_TEST.
        Images are fetched during the request, and refused when they are not as `bannerUrl` and `logoUrl`
        say. Region, billing category and use case cannot be changed later.

        Args:
            body: A sender to be created. Region, billing category and use case are all it takes for a
                draft; details may come now or later by update.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, file_invalid_mime_type, invalid_payload,
                invalid_google_agent, add_test_number_invalid.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used, rbm_webhook_incorrect_secret.
            NotFoundError (404): project_not_found, rbm_resources_not_found.
            ConflictError (409): account_data_is_corrupt, file_not_found, file_size_too_large,
                file_has_wrong_dimensions, file_unexpected_error.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateRcsSender)
        return self._dispatcher.send(describe(body), options)

    def get(self, sender_id: str, *, options: CallOptions | None = None) -> models.RcsSender:
        """Read one RCS sender.

        Reads one RCS sender with its questionnaire, its testers and how far its launch is in each country.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used.
            NotFoundError (404): sender_not_found.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_get import describe

        return self._dispatcher.send(describe(sender_id), options)

    @overload
    def update(
        self,
        sender_id: str,
        body: models.UpdateRcsSender | params.UpdateRcsSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.RcsSender: ...

    @overload
    def update(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.UpdateRcsSenderFields]
    ) -> models.RcsSender: ...

    def update(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.RcsSender:
        """Change parts of a sender; null clears a value.

        Changes the details that are sent: what is absent stays, null removes, a list replaces the one
        before. While a sender is LAUNCHING or LAUNCHED only its countries can change; another change is
        refused with fields_not_updatable. Members that the API does not know are refused, such as the
        questions beside the answers, so what was read cannot be sent back as it is.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: What is to change in a sender. The API refuses members that are not listed here, such as
                those of a newer server or the questions of the questionnaire.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_id_format, no_fields_to_update,
                fields_not_updatable, invalid_payload, invalid_google_agent, add_test_number_invalid,
                invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used.
            NotFoundError (404): project_not_found, sender_not_found, rbm_resources_not_found,
                blocked_because_the_recipient_declined.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateRcsSender)
        return self._dispatcher.send(describe(sender_id, body), options)

    def list_activities(
        self,
        sender_id: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.RcsActivity, models.RcsActivityPage]:
        """List what happened on a sender, newest first.

        Lists what happened to a sender, newest first. Without a page size 50 entries come at a time.

        Args:
            sender_id: Identifier of the sender, a UUID.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_token, invalid_page_size, invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .rcs_senders_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(sender_id, page_token=page_token, page_size=page_size), items), options
        )

    @overload
    def create_comment(
        self,
        sender_id: str,
        body: models.CreateComment | params.CreateCommentDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Comment: ...

    @overload
    def create_comment(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.CreateCommentFields]
    ) -> models.Comment: ...

    def create_comment(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.Comment:
        """Leave a comment on a sender.

        Leaves a comment on a sender for the people who review it.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload, invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .rcs_senders_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return self._dispatcher.send(describe(sender_id, body), options)

    def launch(self, sender_id: str, *, options: CallOptions | None = None) -> models.RcsSender:
        """Hand a complete sender in for launch by suppliers and operators.

        Hands a sender in for launch by suppliers and operators. It must be IN_TEST, LAUNCHING, LAUNCHED or
        UNLAUNCHED, else launch_invalid_agent_state is answered; launching a launched sender again is how
        countries are added. It needs a banner, a logo, a privacy policy, terms of service, an e-mail
        address or phone number of the brand, at least one country, and the answers of the sections general
        and verification, and of gb and fr where GB and FR are among the countries; videos, screenshots and
        the length of the campaign may be missing, and missing answers for the United States may not stop a
        launch yet. What is missing is listed in additionalInformation.validationErrors of
        launch_precondition_failed. Without a video the sender waits in PREPARING_LAUNCH while Sinch adds
        one, else it is LAUNCHING. A launch goes on after the answer, operator by operator: follow state and
        countryStatus of the sender, or the events RCS_SENDER_STATUS_UPDATED and
        RCS_SENDER_OPERATOR_STATUS_UPDATED.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): verification_suspended_in_gmb, invalid_id_format,
                invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used.
            NotFoundError (404): sender_not_found, rbm_resources_not_found.
            ConflictError (409): launch_invalid_agent_state, launch_invalid_verification_state.
            PreconditionFailedError (412): launch_precondition_failed.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_launch import describe

        return self._dispatcher.send(describe(sender_id), options)

    @overload
    def add_test_numbers(
        self,
        sender_id: str,
        body: models.CreateRcsTestNumbers | params.CreateRcsTestNumbersDict,
        *,
        options: CallOptions | None = None,
    ) -> models.RcsTestNumbers: ...

    @overload
    def add_test_numbers(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.CreateRcsTestNumbersFields]
    ) -> models.RcsTestNumbers: ...

    def add_test_numbers(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.RcsTestNumbers:
        """Invite phone numbers as testers of a sender.

        Invites phone numbers as testers, 20 a day and 200 in all for a sender; more is refused with
        rbm_too_many_requests. A number that is a tester already is invited again, and is UNVERIFIED until
        it accepts again. A tester who declined cannot be invited any more.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: Phone numbers to invite as testers.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsTestNumbers.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format, invalid_input, no_google_supplier,
                add_test_number_invalid, invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, sender_not_found,
                add_test_number_not_allowed_before_launch, blocked_because_the_recipient_declined,
                user_cannot_be_reached.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_add_test_numbers import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateRcsTestNumbers)
        return self._dispatcher.send(describe(sender_id, body), options)

    def get_test_number(
        self, sender_id: str, test_number: str, *, options: CallOptions | None = None
    ) -> models.RcsTestNumberState:
        """Read the invitation state of one test number.

        Reads how far the invitation of one tester got.

        Args:
            sender_id: Identifier of the sender, a UUID.
            test_number: Phone number of the tester, E.164 with the leading plus (%2B in the address).
            options: what differs for this call from the client's own options.

        Returns:
            A RcsTestNumberState.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): no_google_supplier.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, sender_not_found, user_is_not_tester_for_agent.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_get_test_number import describe

        return self._dispatcher.send(describe(sender_id, test_number), options)

    def delete_test_number(self, sender_id: str, test_number: str, *, options: CallOptions | None = None) -> None:
        """Remove a test number from a sender.

        Removes a tester from a sender.

        Args:
            sender_id: Identifier of the sender, a UUID.
            test_number: Phone number of the tester, E.164 with the leading plus (%2B in the address).
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format, no_google_supplier, invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, user_is_not_tester_for_agent.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_delete_test_number import describe

        return self._dispatcher.send(describe(sender_id, test_number), options)

    def get_test_number_capabilities(
        self, sender_id: str, test_number: str, *, options: CallOptions | None = None
    ) -> models.RcsTestNumberCapabilities:
        """Ask which RCS features the test number's device supports.

        Asks which RCS features the device of a tester supports. The tester must have accepted the
        invitation.

        Args:
            sender_id: Identifier of the sender, a UUID.
            test_number: Phone number of the tester, E.164 with the leading plus (%2B in the address).
            options: what differs for this call from the client's own options.

        Returns:
            A RcsTestNumberCapabilities.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format, no_google_supplier.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): wrong_supplier_configuration.
            NotFoundError (404): sender_not_found, user_is_not_tester_for_agent, looking_up_the_rbm_agent,
                blocked_because_the_recipient_declined, user_has_not_accepted_invite,
                user_cannot_be_reached.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_get_test_number_capabilities import describe

        return self._dispatcher.send(describe(sender_id, test_number), options)

    def retry_test_number(
        self, sender_id: str, test_number: str, *, options: CallOptions | None = None
    ) -> models.RcsTestNumberState:
        """Send the tester invitation again.

        Sends the invitation of a tester again; it counts as one of the 20 a day. A GET that acts: a
        verified number becomes unverified, so it must not be repeated, cached or prefetched.

        Args:
            sender_id: Identifier of the sender, a UUID.
            test_number: Phone number of the tester, E.164 with the leading plus (%2B in the address).
            options: what differs for this call from the client's own options.

        Returns:
            A RcsTestNumberState.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format, no_google_supplier, add_test_number_invalid,
                invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, user_is_not_tester_for_agent,
                add_test_number_not_allowed_before_launch, blocked_because_the_recipient_declined.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_retry_test_number import describe

        return self._dispatcher.send(describe(sender_id, test_number), options)

    def wait(
        self,
        sender_id: str,
        **rules: Unpack[ResourceWait[models.RcsSender, models.RcsSenderState | params.RcsSenderStateText]],
    ) -> models.RcsSender:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            sender_id: Identifier of the sender, a UUID.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> models.RcsSender:
            return self.get(sender_id=sender_id, options=options)

        return self._dispatcher.wait(read, ("state",), rules)


class AsyncRcsSenders:
    """Create, test, launch and maintain RCS senders.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncRcsSendersWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncRcsSendersWithResponse(AsyncRcsSenders, self._dispatcher)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_conversation_api_app_id: str | Unset = UNSET,
        filter_sender_ids: str | Unset = UNSET,
        filter_sender_name: str | Unset = UNSET,
        filter_states: Sequence[models.RcsSenderState | params.RcsSenderStateText] | Unset = UNSET,
        sort_column: models.RcsSenderSortColumn | params.RcsSenderSortColumnText | Unset = UNSET,
        sort_direction: models.RcsSortDirection | params.RcsSortDirectionText | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.RcsSender, models.RcsSenderPage]:
        """Page through the project's RCS senders, with filters and sorting.

        Lists the RCS senders of the project, with filters and sorting. Without a page size 50 senders come
        at a time.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            filter_conversation_api_app_id: Only senders that are connected to the Conversation API app with
                this identifier.
            filter_sender_ids: Only the senders with these identifiers, UUIDs with a comma between them.
            filter_sender_name: Only senders whose brand has this name.
            filter_states: Only senders that are in one of these states.
            sort_column: What to sort the senders by.
            sort_direction: Whether the lowest or the highest value comes first.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_token, invalid_page_size, invalid_filter_states.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    page_token=page_token,
                    page_size=page_size,
                    filter_conversation_api_app_id=filter_conversation_api_app_id,
                    filter_sender_ids=filter_sender_ids,
                    filter_sender_name=filter_sender_name,
                    filter_states=filter_states,
                    sort_column=sort_column,
                    sort_direction=sort_direction,
                ),
                items,
            ),
            options,
        )

    @overload
    async def create(
        self, body: models.CreateRcsSender | params.CreateRcsSenderDict, *, options: CallOptions | None = None
    ) -> models.RcsSender: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateRcsSenderFields]
    ) -> models.RcsSender: ...

    async def create(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.RcsSender:
        """Create an RCS sender, bare (draft) or with all its details.

        Creates an RCS sender. Region, billing category and use case are enough for a draft; everything else
        may come now or later by update. A sender whose brand is complete is set up and becomes IN_TEST.
        Images are fetched during the request, and refused when they are not as `bannerUrl` and `logoUrl`
        say. Region, billing category and use case cannot be changed later.

        Args:
            body: A sender to be created. Region, billing category and use case are all it takes for a
                draft; details may come now or later by update.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, file_invalid_mime_type, invalid_payload,
                invalid_google_agent, add_test_number_invalid.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used, rbm_webhook_incorrect_secret.
            NotFoundError (404): project_not_found, rbm_resources_not_found.
            ConflictError (409): account_data_is_corrupt, file_not_found, file_size_too_large,
                file_has_wrong_dimensions, file_unexpected_error.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateRcsSender)
        return await self._dispatcher.send(describe(body), options)

    async def get(self, sender_id: str, *, options: CallOptions | None = None) -> models.RcsSender:
        """Read one RCS sender.

        Reads one RCS sender with its questionnaire, its testers and how far its launch is in each country.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used.
            NotFoundError (404): sender_not_found.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_get import describe

        return await self._dispatcher.send(describe(sender_id), options)

    @overload
    async def update(
        self,
        sender_id: str,
        body: models.UpdateRcsSender | params.UpdateRcsSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.RcsSender: ...

    @overload
    async def update(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.UpdateRcsSenderFields]
    ) -> models.RcsSender: ...

    async def update(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.RcsSender:
        """Change parts of a sender; null clears a value.

        Changes the details that are sent: what is absent stays, null removes, a list replaces the one
        before. While a sender is LAUNCHING or LAUNCHED only its countries can change; another change is
        refused with fields_not_updatable. Members that the API does not know are refused, such as the
        questions beside the answers, so what was read cannot be sent back as it is.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: What is to change in a sender. The API refuses members that are not listed here, such as
                those of a newer server or the questions of the questionnaire.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_id_format, no_fields_to_update,
                fields_not_updatable, invalid_payload, invalid_google_agent, add_test_number_invalid,
                invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used.
            NotFoundError (404): project_not_found, sender_not_found, rbm_resources_not_found,
                blocked_because_the_recipient_declined.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateRcsSender)
        return await self._dispatcher.send(describe(sender_id, body), options)

    def list_activities(
        self,
        sender_id: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.RcsActivity, models.RcsActivityPage]:
        """List what happened on a sender, newest first.

        Lists what happened to a sender, newest first. Without a page size 50 entries come at a time.

        Args:
            sender_id: Identifier of the sender, a UUID.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_token, invalid_page_size, invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .rcs_senders_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(sender_id, page_token=page_token, page_size=page_size), items), options
        )

    @overload
    async def create_comment(
        self,
        sender_id: str,
        body: models.CreateComment | params.CreateCommentDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Comment: ...

    @overload
    async def create_comment(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.CreateCommentFields]
    ) -> models.Comment: ...

    async def create_comment(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.Comment:
        """Leave a comment on a sender.

        Leaves a comment on a sender for the people who review it.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, invalid_payload, invalid_id_format.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .rcs_senders_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return await self._dispatcher.send(describe(sender_id, body), options)

    async def launch(self, sender_id: str, *, options: CallOptions | None = None) -> models.RcsSender:
        """Hand a complete sender in for launch by suppliers and operators.

        Hands a sender in for launch by suppliers and operators. It must be IN_TEST, LAUNCHING, LAUNCHED or
        UNLAUNCHED, else launch_invalid_agent_state is answered; launching a launched sender again is how
        countries are added. It needs a banner, a logo, a privacy policy, terms of service, an e-mail
        address or phone number of the brand, at least one country, and the answers of the sections general
        and verification, and of gb and fr where GB and FR are among the countries; videos, screenshots and
        the length of the campaign may be missing, and missing answers for the United States may not stop a
        launch yet. What is missing is listed in additionalInformation.validationErrors of
        launch_precondition_failed. Without a video the sender waits in PREPARING_LAUNCH while Sinch adds
        one, else it is LAUNCHING. A launch goes on after the answer, operator by operator: follow state and
        countryStatus of the sender, or the events RCS_SENDER_STATUS_UPDATED and
        RCS_SENDER_OPERATOR_STATUS_UPDATED.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): verification_suspended_in_gmb, invalid_id_format,
                invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): rbm_has_not_been_used.
            NotFoundError (404): sender_not_found, rbm_resources_not_found.
            ConflictError (409): launch_invalid_agent_state, launch_invalid_verification_state.
            PreconditionFailedError (412): launch_precondition_failed.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_launch import describe

        return await self._dispatcher.send(describe(sender_id), options)

    @overload
    async def add_test_numbers(
        self,
        sender_id: str,
        body: models.CreateRcsTestNumbers | params.CreateRcsTestNumbersDict,
        *,
        options: CallOptions | None = None,
    ) -> models.RcsTestNumbers: ...

    @overload
    async def add_test_numbers(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.CreateRcsTestNumbersFields]
    ) -> models.RcsTestNumbers: ...

    async def add_test_numbers(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.RcsTestNumbers:
        """Invite phone numbers as testers of a sender.

        Invites phone numbers as testers, 20 a day and 200 in all for a sender; more is refused with
        rbm_too_many_requests. A number that is a tester already is invited again, and is UNVERIFIED until
        it accepts again. A tester who declined cannot be invited any more.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: Phone numbers to invite as testers.
            options: what differs for this call from the client's own options.

        Returns:
            A RcsTestNumbers.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format, invalid_input, no_google_supplier,
                add_test_number_invalid, invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, sender_not_found,
                add_test_number_not_allowed_before_launch, blocked_because_the_recipient_declined,
                user_cannot_be_reached.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_add_test_numbers import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateRcsTestNumbers)
        return await self._dispatcher.send(describe(sender_id, body), options)

    async def get_test_number(
        self, sender_id: str, test_number: str, *, options: CallOptions | None = None
    ) -> models.RcsTestNumberState:
        """Read the invitation state of one test number.

        Reads how far the invitation of one tester got.

        Args:
            sender_id: Identifier of the sender, a UUID.
            test_number: Phone number of the tester, E.164 with the leading plus (%2B in the address).
            options: what differs for this call from the client's own options.

        Returns:
            A RcsTestNumberState.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): no_google_supplier.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, sender_not_found, user_is_not_tester_for_agent.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_get_test_number import describe

        return await self._dispatcher.send(describe(sender_id, test_number), options)

    async def delete_test_number(self, sender_id: str, test_number: str, *, options: CallOptions | None = None) -> None:
        """Remove a test number from a sender.

        Removes a tester from a sender.

        Args:
            sender_id: Identifier of the sender, a UUID.
            test_number: Phone number of the tester, E.164 with the leading plus (%2B in the address).
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format, no_google_supplier, invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, user_is_not_tester_for_agent.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_delete_test_number import describe

        return await self._dispatcher.send(describe(sender_id, test_number), options)

    async def get_test_number_capabilities(
        self, sender_id: str, test_number: str, *, options: CallOptions | None = None
    ) -> models.RcsTestNumberCapabilities:
        """Ask which RCS features the test number's device supports.

        Asks which RCS features the device of a tester supports. The tester must have accepted the
        invitation.

        Args:
            sender_id: Identifier of the sender, a UUID.
            test_number: Phone number of the tester, E.164 with the leading plus (%2B in the address).
            options: what differs for this call from the client's own options.

        Returns:
            A RcsTestNumberCapabilities.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format, no_google_supplier.
            AuthenticationError (401): unauthorized_error.
            PermissionDeniedError (403): wrong_supplier_configuration.
            NotFoundError (404): sender_not_found, user_is_not_tester_for_agent, looking_up_the_rbm_agent,
                blocked_because_the_recipient_declined, user_has_not_accepted_invite,
                user_cannot_be_reached.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_get_test_number_capabilities import describe

        return await self._dispatcher.send(describe(sender_id, test_number), options)

    async def retry_test_number(
        self, sender_id: str, test_number: str, *, options: CallOptions | None = None
    ) -> models.RcsTestNumberState:
        """Send the tester invitation again.

        Sends the invitation of a tester again; it counts as one of the 20 a day. A GET that acts: a
        verified number becomes unverified, so it must not be repeated, cached or prefetched.

        Args:
            sender_id: Identifier of the sender, a UUID.
            test_number: Phone number of the tester, E.164 with the leading plus (%2B in the address).
            options: what differs for this call from the client's own options.

        Returns:
            A RcsTestNumberState.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_id_format, no_google_supplier, add_test_number_invalid,
                invalid_region_for_att_supplier.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, user_is_not_tester_for_agent,
                add_test_number_not_allowed_before_launch, blocked_because_the_recipient_declined.
            RateLimitError (429): rbm_too_many_requests.
            ServerError (500): internal_error.
        """

        from .rcs_senders_retry_test_number import describe

        return await self._dispatcher.send(describe(sender_id, test_number), options)

    async def wait(
        self,
        sender_id: str,
        **rules: Unpack[ResourceWait[models.RcsSender, models.RcsSenderState | params.RcsSenderStateText]],
    ) -> models.RcsSender:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            sender_id: Identifier of the sender, a UUID.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> Coroutine[Any, Any, models.RcsSender]:
            return self.get(sender_id=sender_id, options=options)

        return await self._dispatcher.wait(read, ("state",), rules)


class RcsSendersWithResponse(Responding):
    """The methods of `RcsSenders`, each returning its value with the response; a list returns one page."""

    list: Final = responding_page(RcsSenders.list)
    create: Final = responding(RcsSenders.create)
    get: Final = responding(RcsSenders.get)
    update: Final = responding(RcsSenders.update)
    list_activities: Final = responding_page(RcsSenders.list_activities)
    create_comment: Final = responding(RcsSenders.create_comment)
    launch: Final = responding(RcsSenders.launch)
    add_test_numbers: Final = responding(RcsSenders.add_test_numbers)
    get_test_number: Final = responding(RcsSenders.get_test_number)
    delete_test_number: Final = responding(RcsSenders.delete_test_number)
    get_test_number_capabilities: Final = responding(RcsSenders.get_test_number_capabilities)
    retry_test_number: Final = responding(RcsSenders.retry_test_number)


class AsyncRcsSendersWithResponse(Responding):
    """The methods of `AsyncRcsSenders`, each returning its value with the response; a list returns one page."""

    list: Final = async_responding_page(AsyncRcsSenders.list)
    create: Final = async_responding(AsyncRcsSenders.create)
    get: Final = async_responding(AsyncRcsSenders.get)
    update: Final = async_responding(AsyncRcsSenders.update)
    list_activities: Final = async_responding_page(AsyncRcsSenders.list_activities)
    create_comment: Final = async_responding(AsyncRcsSenders.create_comment)
    launch: Final = async_responding(AsyncRcsSenders.launch)
    add_test_numbers: Final = async_responding(AsyncRcsSenders.add_test_numbers)
    get_test_number: Final = async_responding(AsyncRcsSenders.get_test_number)
    delete_test_number: Final = async_responding(AsyncRcsSenders.delete_test_number)
    get_test_number_capabilities: Final = async_responding(AsyncRcsSenders.get_test_number_capabilities)
    retry_test_number: Final = async_responding(AsyncRcsSenders.retry_test_number)
