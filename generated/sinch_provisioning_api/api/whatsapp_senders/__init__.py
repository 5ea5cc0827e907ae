# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""WhatsApp Senders: Create, register, verify and maintain WhatsApp phone numbers."""

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

__all__ = ["AsyncWhatsAppSenders", "AsyncWhatsAppSendersWithResponse", "WhatsAppSenders", "WhatsAppSendersWithResponse"]


class WhatsAppSenders:
    """Create, register, verify and maintain WhatsApp phone numbers.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> WhatsAppSendersWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return WhatsAppSendersWithResponse(WhatsAppSenders, self._dispatcher)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_states: Sequence[models.WhatsAppSenderState | params.WhatsAppSenderStateText] | Unset = UNSET,
        filter_statuses: Sequence[models.WhatsAppSenderChangeStatus | params.WhatsAppSenderChangeStatusText]
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.WhatsAppSender, models.WhatsAppSenderPage]:
        """List the project's senders.

        Lists the WhatsApp senders of the project, 50 at a time unless a page size is given.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            filter_states: Only senders in one of these states; may be repeated.
            filter_statuses: Only senders whose pending changes have one of these statuses; may be repeated.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_token, invalid_page_size,
                invalid_filter_states, invalid_filter_statuses.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    page_token=page_token,
                    page_size=page_size,
                    filter_states=filter_states,
                    filter_statuses=filter_statuses,
                ),
                items,
            ),
            options,
        )

    @overload
    def create(
        self,
        body: models.CreateWhatsAppSenderEmbedded
        | params.CreateWhatsAppSenderEmbeddedDict
        | models.CreateWhatsAppSenderOnBehalfOf
        | params.CreateWhatsAppSenderOnBehalfOfDict
        | models.CreateWhatsAppSenderLegacy
        | params.CreateWhatsAppSenderLegacyDict
        | UnknownVariant,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppSender: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppSenderEmbeddedFields]
    ) -> models.WhatsAppSender: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppSenderOnBehalfOfFields]
    ) -> models.WhatsAppSender: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppSenderLegacyFields]
    ) -> models.WhatsAppSender: ...

    def create(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.WhatsAppSender:
        """Create a sender.

        Creates a sender through embedded signup or on behalf of the customer. The sender is set up later:
        it is IN_PROGRESS among its changes until it is live, and one on behalf of the customer has to be
        registered and verified first. The picture of the profile is fetched during the call.

        Args:
            body: The request.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, invalid_facebook_token,
                invalid_business_manager, invalid_business_manager_for_environment, file_invalid_mime_type,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ConflictError (409): account_data_is_corrupt, wrong_waba_id, not_found_waba_id,
                too_many_waba_id, waba_id_used, wrong_business_manager, used_phone_number_id,
                provisioned_phone_number_id, all_phone_number_id_provisioned,
                invalid_waba_id_or_phone_number_id_for_region, file_not_found, file_size_too_large,
                file_has_wrong_dimensions, file_unexpected_error.
            ServerError (500): facebook_Request_limit_reached, log_in_facebook_required, internal_error.
        """

        from .whatsapp_senders_create import describe

        fields = concealed(fields)
        body = given(
            body,
            fields,
            models.CreateWhatsAppSenderEmbedded,
            models.CreateWhatsAppSenderOnBehalfOf,
            models.CreateWhatsAppSenderLegacy,
        )
        return self._dispatcher.send(describe(body), options)

    def get(self, sender_id: str, *, options: CallOptions | None = None) -> models.WhatsAppSender:
        """Read a sender.

        Reads one sender: the profile in force, and the changes that are pending.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_get import describe

        return self._dispatcher.send(describe(sender_id), options)

    def delete(self, sender_id: str, *, options: CallOptions | None = None) -> None:
        """Schedule a sender for removal in 30 days.

        Deletes a sender. It can send what is left for 30 days, and is removed then.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): sender_already_deleted.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_delete import describe

        return self._dispatcher.send(describe(sender_id), options)

    @overload
    def update(
        self,
        sender_id: str,
        body: models.UpdateWhatsAppSender | params.UpdateWhatsAppSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppSender: ...

    @overload
    def update(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.UpdateWhatsAppSenderFields]
    ) -> models.WhatsAppSender: ...

    def update(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppSender:
        """Change a sender, as draft or handed in.

        Changes the profile of a live sender, or its draft, and submits the change when `status` is SUBMIT.
        The profile in force stays until the change is accepted. Not possible while a change is under way.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: A change of a sender. It is kept as a draft unless `status` is SUBMIT, and a request that
                changes nothing is refused with no_fields_to_update.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, no_fields_to_update,
                file_invalid_mime_type, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): sender_not_updatable, sender_changes_not_updatable, file_not_found,
                file_size_too_large, file_has_wrong_dimensions, file_unexpected_error.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateWhatsAppSender)
        return self._dispatcher.send(describe(sender_id, body), options)

    def list_activities(
        self,
        sender_id: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.WhatsAppActivity, models.WhatsAppActivityPage]:
        """List a sender's activity log, newest first.

        Lists what happened to a sender, newest first.

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
            BadRequestError (400): project_not_initialized, invalid_page_token, invalid_page_size.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(sender_id, page_token=page_token, page_size=page_size), items), options
        )

    def delete_changes(self, sender_id: str, *, options: CallOptions | None = None) -> None:
        """Drop a sender's pending or rejected change set.

        Drops the pending changes of a sender. They must be a draft, refused or failed.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_changes_not_found.
            ConflictError (409): sender_changes_not_deletable.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_delete_changes import describe

        return self._dispatcher.send(describe(sender_id), options)

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
        """Add a comment to a sender.

        Leaves a comment on a sender for those who review it.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_input, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return self._dispatcher.send(describe(sender_id, body), options)

    @overload
    def register(
        self,
        sender_id: str,
        body: models.RegisterWhatsAppSender | params.RegisterWhatsAppSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppSenderRegistration: ...

    @overload
    def register(
        self,
        sender_id: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.RegisterWhatsAppSenderFields],
    ) -> models.WhatsAppSenderRegistration: ...

    def register(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppSenderRegistration:
        """Have a one-time password sent to the number.

        Has a one-time password sent to the number of a sender that is PENDING_VERIFICATION, in a text
        message or a call.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: A request for a one-time password.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSenderRegistration.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, sender_request_code_failed,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): not_allowed_register, sender-number-not-approved-for-enterprise.
            RateLimitError (429): sender-register-too-many-requests, sender-already-registered,
                too_many_invalid_verification_codes.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_register import describe

        fields = concealed(fields)
        body = given(body, fields, models.RegisterWhatsAppSender)
        return self._dispatcher.send(describe(sender_id, body), options)

    @overload
    def verify(
        self,
        sender_id: str,
        body: models.VerifyWhatsAppSender | params.VerifyWhatsAppSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> None: ...

    @overload
    def verify(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.VerifyWhatsAppSenderFields]
    ) -> None: ...

    def verify(self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> None:
        """Confirm the number with the one-time password.

        Confirms the number of a sender that is PENDING_VERIFICATION with the one-time password.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: The one-time password that confirms a number.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): not_allowed_verify, wrong_otp.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_verify import describe

        fields = concealed(fields)
        body = given(body, fields, models.VerifyWhatsAppSender)
        return self._dispatcher.send(describe(sender_id, body), options)

    def wait(
        self,
        sender_id: str,
        **rules: Unpack[
            ResourceWait[
                models.WhatsAppSender,
                models.WhatsAppSenderState
                | params.WhatsAppSenderStateText
                | models.WhatsAppSenderChangeStatus
                | params.WhatsAppSenderChangeStatusText,
            ]
        ],
    ) -> models.WhatsAppSender:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            sender_id: Identifier of the sender, a UUID.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> models.WhatsAppSender:
            return self.get(sender_id=sender_id, options=options)

        return self._dispatcher.wait(read, ("state", "changes.status"), rules)


class AsyncWhatsAppSenders:
    """Create, register, verify and maintain WhatsApp phone numbers.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncWhatsAppSendersWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncWhatsAppSendersWithResponse(AsyncWhatsAppSenders, self._dispatcher)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_states: Sequence[models.WhatsAppSenderState | params.WhatsAppSenderStateText] | Unset = UNSET,
        filter_statuses: Sequence[models.WhatsAppSenderChangeStatus | params.WhatsAppSenderChangeStatusText]
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.WhatsAppSender, models.WhatsAppSenderPage]:
        """List the project's senders.

        Lists the WhatsApp senders of the project, 50 at a time unless a page size is given.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            filter_states: Only senders in one of these states; may be repeated.
            filter_statuses: Only senders whose pending changes have one of these statuses; may be repeated.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_token, invalid_page_size,
                invalid_filter_states, invalid_filter_statuses.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    page_token=page_token,
                    page_size=page_size,
                    filter_states=filter_states,
                    filter_statuses=filter_statuses,
                ),
                items,
            ),
            options,
        )

    @overload
    async def create(
        self,
        body: models.CreateWhatsAppSenderEmbedded
        | params.CreateWhatsAppSenderEmbeddedDict
        | models.CreateWhatsAppSenderOnBehalfOf
        | params.CreateWhatsAppSenderOnBehalfOfDict
        | models.CreateWhatsAppSenderLegacy
        | params.CreateWhatsAppSenderLegacyDict
        | UnknownVariant,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppSender: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppSenderEmbeddedFields]
    ) -> models.WhatsAppSender: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppSenderOnBehalfOfFields]
    ) -> models.WhatsAppSender: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppSenderLegacyFields]
    ) -> models.WhatsAppSender: ...

    async def create(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppSender:
        """Create a sender.

        Creates a sender through embedded signup or on behalf of the customer. The sender is set up later:
        it is IN_PROGRESS among its changes until it is live, and one on behalf of the customer has to be
        registered and verified first. The picture of the profile is fetched during the call.

        Args:
            body: The request.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, invalid_facebook_token,
                invalid_business_manager, invalid_business_manager_for_environment, file_invalid_mime_type,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ConflictError (409): account_data_is_corrupt, wrong_waba_id, not_found_waba_id,
                too_many_waba_id, waba_id_used, wrong_business_manager, used_phone_number_id,
                provisioned_phone_number_id, all_phone_number_id_provisioned,
                invalid_waba_id_or_phone_number_id_for_region, file_not_found, file_size_too_large,
                file_has_wrong_dimensions, file_unexpected_error.
            ServerError (500): facebook_Request_limit_reached, log_in_facebook_required, internal_error.
        """

        from .whatsapp_senders_create import describe

        fields = concealed(fields)
        body = given(
            body,
            fields,
            models.CreateWhatsAppSenderEmbedded,
            models.CreateWhatsAppSenderOnBehalfOf,
            models.CreateWhatsAppSenderLegacy,
        )
        return await self._dispatcher.send(describe(body), options)

    async def get(self, sender_id: str, *, options: CallOptions | None = None) -> models.WhatsAppSender:
        """Read a sender.

        Reads one sender: the profile in force, and the changes that are pending.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_get import describe

        return await self._dispatcher.send(describe(sender_id), options)

    async def delete(self, sender_id: str, *, options: CallOptions | None = None) -> None:
        """Schedule a sender for removal in 30 days.

        Deletes a sender. It can send what is left for 30 days, and is removed then.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): sender_already_deleted.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_delete import describe

        return await self._dispatcher.send(describe(sender_id), options)

    @overload
    async def update(
        self,
        sender_id: str,
        body: models.UpdateWhatsAppSender | params.UpdateWhatsAppSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppSender: ...

    @overload
    async def update(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.UpdateWhatsAppSenderFields]
    ) -> models.WhatsAppSender: ...

    async def update(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppSender:
        """Change a sender, as draft or handed in.

        Changes the profile of a live sender, or its draft, and submits the change when `status` is SUBMIT.
        The profile in force stays until the change is accepted. Not possible while a change is under way.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: A change of a sender. It is kept as a draft unless `status` is SUBMIT, and a request that
                changes nothing is refused with no_fields_to_update.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, no_fields_to_update,
                file_invalid_mime_type, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): sender_not_updatable, sender_changes_not_updatable, file_not_found,
                file_size_too_large, file_has_wrong_dimensions, file_unexpected_error.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateWhatsAppSender)
        return await self._dispatcher.send(describe(sender_id, body), options)

    def list_activities(
        self,
        sender_id: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.WhatsAppActivity, models.WhatsAppActivityPage]:
        """List a sender's activity log, newest first.

        Lists what happened to a sender, newest first.

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
            BadRequestError (400): project_not_initialized, invalid_page_token, invalid_page_size.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(sender_id, page_token=page_token, page_size=page_size), items), options
        )

    async def delete_changes(self, sender_id: str, *, options: CallOptions | None = None) -> None:
        """Drop a sender's pending or rejected change set.

        Drops the pending changes of a sender. They must be a draft, refused or failed.

        Args:
            sender_id: Identifier of the sender, a UUID.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_changes_not_found.
            ConflictError (409): sender_changes_not_deletable.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_delete_changes import describe

        return await self._dispatcher.send(describe(sender_id), options)

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
        """Add a comment to a sender.

        Leaves a comment on a sender for those who review it.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_input, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return await self._dispatcher.send(describe(sender_id, body), options)

    @overload
    async def register(
        self,
        sender_id: str,
        body: models.RegisterWhatsAppSender | params.RegisterWhatsAppSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppSenderRegistration: ...

    @overload
    async def register(
        self,
        sender_id: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.RegisterWhatsAppSenderFields],
    ) -> models.WhatsAppSenderRegistration: ...

    async def register(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppSenderRegistration:
        """Have a one-time password sent to the number.

        Has a one-time password sent to the number of a sender that is PENDING_VERIFICATION, in a text
        message or a call.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: A request for a one-time password.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppSenderRegistration.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, sender_request_code_failed,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): not_allowed_register, sender-number-not-approved-for-enterprise.
            RateLimitError (429): sender-register-too-many-requests, sender-already-registered,
                too_many_invalid_verification_codes.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_register import describe

        fields = concealed(fields)
        body = given(body, fields, models.RegisterWhatsAppSender)
        return await self._dispatcher.send(describe(sender_id, body), options)

    @overload
    async def verify(
        self,
        sender_id: str,
        body: models.VerifyWhatsAppSender | params.VerifyWhatsAppSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> None: ...

    @overload
    async def verify(
        self, sender_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.VerifyWhatsAppSenderFields]
    ) -> None: ...

    async def verify(
        self, sender_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> None:
        """Confirm the number with the one-time password.

        Confirms the number of a sender that is PENDING_VERIFICATION with the one-time password.

        Args:
            sender_id: Identifier of the sender, a UUID.
            body: The one-time password that confirms a number.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): not_allowed_verify, wrong_otp.
            ServerError (500): internal_error.
        """

        from .whatsapp_senders_verify import describe

        fields = concealed(fields)
        body = given(body, fields, models.VerifyWhatsAppSender)
        return await self._dispatcher.send(describe(sender_id, body), options)

    async def wait(
        self,
        sender_id: str,
        **rules: Unpack[
            ResourceWait[
                models.WhatsAppSender,
                models.WhatsAppSenderState
                | params.WhatsAppSenderStateText
                | models.WhatsAppSenderChangeStatus
                | params.WhatsAppSenderChangeStatusText,
            ]
        ],
    ) -> models.WhatsAppSender:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            sender_id: Identifier of the sender, a UUID.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> Coroutine[Any, Any, models.WhatsAppSender]:
            return self.get(sender_id=sender_id, options=options)

        return await self._dispatcher.wait(read, ("state", "changes.status"), rules)


class WhatsAppSendersWithResponse(Responding):
    """The methods of `WhatsAppSenders`, each returning its value with the response; a list returns one page."""

    list: Final = responding_page(WhatsAppSenders.list)
    create: Final = responding(WhatsAppSenders.create)
    get: Final = responding(WhatsAppSenders.get)
    delete: Final = responding(WhatsAppSenders.delete)
    update: Final = responding(WhatsAppSenders.update)
    list_activities: Final = responding_page(WhatsAppSenders.list_activities)
    delete_changes: Final = responding(WhatsAppSenders.delete_changes)
    create_comment: Final = responding(WhatsAppSenders.create_comment)
    register: Final = responding(WhatsAppSenders.register)
    verify: Final = responding(WhatsAppSenders.verify)


class AsyncWhatsAppSendersWithResponse(Responding):
    """The methods of `AsyncWhatsAppSenders`, each returning its value with the response; a list returns one page."""

    list: Final = async_responding_page(AsyncWhatsAppSenders.list)
    create: Final = async_responding(AsyncWhatsAppSenders.create)
    get: Final = async_responding(AsyncWhatsAppSenders.get)
    delete: Final = async_responding(AsyncWhatsAppSenders.delete)
    update: Final = async_responding(AsyncWhatsAppSenders.update)
    list_activities: Final = async_responding_page(AsyncWhatsAppSenders.list_activities)
    delete_changes: Final = async_responding(AsyncWhatsAppSenders.delete_changes)
    create_comment: Final = async_responding(AsyncWhatsAppSenders.create_comment)
    register: Final = async_responding(AsyncWhatsAppSenders.register)
    verify: Final = async_responding(AsyncWhatsAppSenders.verify)
