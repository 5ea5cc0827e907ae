# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""KakaoTalk Senders: Create, register, verify and maintain KakaoTalk senders."""

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
    "AsyncKakaoTalkSenders",
    "AsyncKakaoTalkSendersWithResponse",
    "KakaoTalkSenders",
    "KakaoTalkSendersWithResponse",
]


class KakaoTalkSenders:
    """Create, register, verify and maintain KakaoTalk senders.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> KakaoTalkSendersWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return KakaoTalkSendersWithResponse(KakaoTalkSenders, self._dispatcher)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_states: Sequence[models.KakaoTalkSenderState | params.KakaoTalkSenderStateText] | Unset = UNSET,
        filter_statuses: Sequence[models.ChangeStatus | params.ChangeStatusText] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.KakaoTalkSender, models.KakaoTalkSenderPage]:
        """List the senders of a project, optionally narrowed by state or by status of pending changes.

        Lists the KakaoTalk senders of the project, narrowed by state or by the status of pending changes if
        asked. Without a page size 50 come at a time.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            filter_states: Keep only senders in one of these states.
            filter_statuses: Keep only senders whose pending changes have one of these statuses.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_token, invalid_page_size, project_not_initialized,
                invalid_filter_states, invalid_filter_statuses.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_list import describe, items

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
        body: models.CreateKakaoTalkSender | params.CreateKakaoTalkSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkSender: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateKakaoTalkSenderFields]
    ) -> models.KakaoTalkSender: ...

    def create(self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any) -> models.KakaoTalkSender:
        """Create a sender from a KakaoTalk channel id, either as a draft or submitted for review.

        Creates a sender from a KakaoTalk channel id. With the status `DRAFT` whatever is there is saved
        without validation; with `SUBMIT`, the default, plusFriendId, the administrator's phone number, a
        name and the three category codes are needed, else the answer is 400 `invalid_input`. With
        saveDraftOnFailure a refused submission is kept as a draft.

        Args:
            body: A new KakaoTalk sender. With the status `DRAFT` everything else may be left out; with
                `SUBMIT`, which is the default, `plusFriendId` and the details that say so are needed, or
                the API answers 400 `invalid_input`.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): file_invalid_mime_type, sender_invalid_category_code, invalid_input.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ConflictError (409): account_exists, account_not_updatable, account_data_is_corrupt,
                file_not_found, file_unexpected_error, file_size_too_large, plus_friend_id_used.
            PreconditionFailedError (412): account_is_in_progress.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateKakaoTalkSender)
        return self._dispatcher.send(describe(body), options)

    def get(self, plus_friend_id: str, *, options: CallOptions | None = None) -> models.KakaoTalkSender:
        """Read one sender.

        Reads one sender: its live details and the pending changes beside them.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_get import describe

        return self._dispatcher.send(describe(plus_friend_id), options)

    def delete(self, plus_friend_id: str, *, options: CallOptions | None = None) -> None:
        """Mark a sender for removal.

        Marks a sender for removal. It keeps delivering for 60 days and then disappears.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
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

        from .kakaotalk_senders_delete import describe

        return self._dispatcher.send(describe(plus_friend_id), options)

    @overload
    def update(
        self,
        plus_friend_id: str,
        body: models.UpdateKakaoTalkSender | params.UpdateKakaoTalkSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkSender: ...

    @overload
    def update(
        self,
        plus_friend_id: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.UpdateKakaoTalkSenderFields],
    ) -> models.KakaoTalkSender: ...

    def update(
        self, plus_friend_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.KakaoTalkSender:
        """Change a sender or its draft, and optionally submit the change.

        Changes a sender or its draft and, with the status `SUBMIT`, hands the change in for review; what is
        saved and what is sent must then together be complete, else the answer is 400 `invalid_input`. A
        null logo removes the logo.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            body: A change of a KakaoTalk sender or of its draft; at least one property must be there. With
                the status `SUBMIT` the details that are saved and those that are sent must together be
                complete, as for a new sender.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): file_invalid_mime_type, invalid_input, project_not_initialized,
                no_fields_to_update, sender_invalid_category_code.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, sender_not_found.
            ConflictError (409): file_not_found, file_unexpected_error, file_size_too_large,
                sender_changes_not_updatable, sender_not_updatable.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateKakaoTalkSender)
        return self._dispatcher.send(describe(plus_friend_id, body), options)

    def list_activities(
        self,
        plus_friend_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.KakaoTalkActivity, models.KakaoTalkActivityPage]:
        """List what happened to a sender, newest first.

        Lists what happened to a sender, newest first, under the name `notifications`.

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
            BadRequestError (400): project_not_initialized, invalid_page_token, invalid_page_size.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(plus_friend_id, page_size=page_size, page_token=page_token), items), options
        )

    def delete_changes(self, plus_friend_id: str, *, options: CallOptions | None = None) -> None:
        """Drop the draft or rejected changes of a sender.

        Drops the pending changes of a sender; only changes that are a draft or were rejected can be
        dropped.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
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

        from .kakaotalk_senders_delete_changes import describe

        return self._dispatcher.send(describe(plus_friend_id), options)

    @overload
    def create_comment(
        self,
        plus_friend_id: str,
        body: models.CreateComment | params.CreateCommentDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Comment: ...

    @overload
    def create_comment(
        self, plus_friend_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.CreateCommentFields]
    ) -> models.Comment: ...

    def create_comment(
        self, plus_friend_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.Comment:
        """Leave a comment on a sender.

        Leaves a comment on a sender for the people who review it.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return self._dispatcher.send(describe(plus_friend_id, body), options)

    def register(self, plus_friend_id: str, *, options: CallOptions | None = None) -> models.KakaoTalkSender:
        """Start phone verification: a one-time code is sent to the administrator.

        Starts the phone verification: a one-time code is sent to the administrator of the channel.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_app_key.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): not_allowed_register.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_register import describe

        return self._dispatcher.send(describe(plus_friend_id), options)

    @overload
    def verify(
        self,
        plus_friend_id: str,
        body: models.VerifyKakaoTalkSender | params.VerifyKakaoTalkSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkSender: ...

    @overload
    def verify(
        self,
        plus_friend_id: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.VerifyKakaoTalkSenderFields],
    ) -> models.KakaoTalkSender: ...

    def verify(
        self, plus_friend_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.KakaoTalkSender:
        """Finish phone verification with the one-time code.

        Finishes the phone verification with the one-time code.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            body: The one-time code of the phone verification.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): not_allowed_verify.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_verify import describe

        fields = concealed(fields)
        body = given(body, fields, models.VerifyKakaoTalkSender)
        return self._dispatcher.send(describe(plus_friend_id, body), options)

    def wait(
        self,
        plus_friend_id: str,
        **rules: Unpack[
            ResourceWait[
                models.KakaoTalkSender,
                models.KakaoTalkSenderState
                | params.KakaoTalkSenderStateText
                | models.ChangeStatus
                | params.ChangeStatusText,
            ]
        ],
    ) -> models.KakaoTalkSender:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> models.KakaoTalkSender:
            return self.get(plus_friend_id=plus_friend_id, options=options)

        return self._dispatcher.wait(read, ("state", "changes.status"), rules)


class AsyncKakaoTalkSenders:
    """Create, register, verify and maintain KakaoTalk senders.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncKakaoTalkSendersWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncKakaoTalkSendersWithResponse(AsyncKakaoTalkSenders, self._dispatcher)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_states: Sequence[models.KakaoTalkSenderState | params.KakaoTalkSenderStateText] | Unset = UNSET,
        filter_statuses: Sequence[models.ChangeStatus | params.ChangeStatusText] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.KakaoTalkSender, models.KakaoTalkSenderPage]:
        """List the senders of a project, optionally narrowed by state or by status of pending changes.

        Lists the KakaoTalk senders of the project, narrowed by state or by the status of pending changes if
        asked. Without a page size 50 come at a time.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            filter_states: Keep only senders in one of these states.
            filter_statuses: Keep only senders whose pending changes have one of these statuses.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_page_token, invalid_page_size, project_not_initialized,
                invalid_filter_states, invalid_filter_statuses.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_list import describe, items

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
        body: models.CreateKakaoTalkSender | params.CreateKakaoTalkSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkSender: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateKakaoTalkSenderFields]
    ) -> models.KakaoTalkSender: ...

    async def create(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.KakaoTalkSender:
        """Create a sender from a KakaoTalk channel id, either as a draft or submitted for review.

        Creates a sender from a KakaoTalk channel id. With the status `DRAFT` whatever is there is saved
        without validation; with `SUBMIT`, the default, plusFriendId, the administrator's phone number, a
        name and the three category codes are needed, else the answer is 400 `invalid_input`. With
        saveDraftOnFailure a refused submission is kept as a draft.

        Args:
            body: A new KakaoTalk sender. With the status `DRAFT` everything else may be left out; with
                `SUBMIT`, which is the default, `plusFriendId` and the details that say so are needed, or
                the API answers 400 `invalid_input`.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): file_invalid_mime_type, sender_invalid_category_code, invalid_input.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found.
            ConflictError (409): account_exists, account_not_updatable, account_data_is_corrupt,
                file_not_found, file_unexpected_error, file_size_too_large, plus_friend_id_used.
            PreconditionFailedError (412): account_is_in_progress.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateKakaoTalkSender)
        return await self._dispatcher.send(describe(body), options)

    async def get(self, plus_friend_id: str, *, options: CallOptions | None = None) -> models.KakaoTalkSender:
        """Read one sender.

        Reads one sender: its live details and the pending changes beside them.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_get import describe

        return await self._dispatcher.send(describe(plus_friend_id), options)

    async def delete(self, plus_friend_id: str, *, options: CallOptions | None = None) -> None:
        """Mark a sender for removal.

        Marks a sender for removal. It keeps delivering for 60 days and then disappears.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
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

        from .kakaotalk_senders_delete import describe

        return await self._dispatcher.send(describe(plus_friend_id), options)

    @overload
    async def update(
        self,
        plus_friend_id: str,
        body: models.UpdateKakaoTalkSender | params.UpdateKakaoTalkSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkSender: ...

    @overload
    async def update(
        self,
        plus_friend_id: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.UpdateKakaoTalkSenderFields],
    ) -> models.KakaoTalkSender: ...

    async def update(
        self, plus_friend_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.KakaoTalkSender:
        """Change a sender or its draft, and optionally submit the change.

        Changes a sender or its draft and, with the status `SUBMIT`, hands the change in for review; what is
        saved and what is sent must then together be complete, else the answer is 400 `invalid_input`. A
        null logo removes the logo.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            body: A change of a KakaoTalk sender or of its draft; at least one property must be there. With
                the status `SUBMIT` the details that are saved and those that are sent must together be
                complete, as for a new sender.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): file_invalid_mime_type, invalid_input, project_not_initialized,
                no_fields_to_update, sender_invalid_category_code.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): project_not_found, sender_not_found.
            ConflictError (409): file_not_found, file_unexpected_error, file_size_too_large,
                sender_changes_not_updatable, sender_not_updatable.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateKakaoTalkSender)
        return await self._dispatcher.send(describe(plus_friend_id, body), options)

    def list_activities(
        self,
        plus_friend_id: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.KakaoTalkActivity, models.KakaoTalkActivityPage]:
        """List what happened to a sender, newest first.

        Lists what happened to a sender, newest first, under the name `notifications`.

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
            BadRequestError (400): project_not_initialized, invalid_page_token, invalid_page_size.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(plus_friend_id, page_size=page_size, page_token=page_token), items), options
        )

    async def delete_changes(self, plus_friend_id: str, *, options: CallOptions | None = None) -> None:
        """Drop the draft or rejected changes of a sender.

        Drops the pending changes of a sender; only changes that are a draft or were rejected can be
        dropped.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
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

        from .kakaotalk_senders_delete_changes import describe

        return await self._dispatcher.send(describe(plus_friend_id), options)

    @overload
    async def create_comment(
        self,
        plus_friend_id: str,
        body: models.CreateComment | params.CreateCommentDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Comment: ...

    @overload
    async def create_comment(
        self, plus_friend_id: str, *, options: CallOptions | None = None, **fields: Unpack[params.CreateCommentFields]
    ) -> models.Comment: ...

    async def create_comment(
        self, plus_friend_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.Comment:
        """Leave a comment on a sender.

        Leaves a comment on a sender for the people who review it.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return await self._dispatcher.send(describe(plus_friend_id, body), options)

    async def register(self, plus_friend_id: str, *, options: CallOptions | None = None) -> models.KakaoTalkSender:
        """Start phone verification: a one-time code is sent to the administrator.

        Starts the phone verification: a one-time code is sent to the administrator of the channel.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_app_key.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): not_allowed_register.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_register import describe

        return await self._dispatcher.send(describe(plus_friend_id), options)

    @overload
    async def verify(
        self,
        plus_friend_id: str,
        body: models.VerifyKakaoTalkSender | params.VerifyKakaoTalkSenderDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkSender: ...

    @overload
    async def verify(
        self,
        plus_friend_id: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.VerifyKakaoTalkSenderFields],
    ) -> models.KakaoTalkSender: ...

    async def verify(
        self, plus_friend_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.KakaoTalkSender:
        """Finish phone verification with the one-time code.

        Finishes the phone verification with the one-time code.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            body: The one-time code of the phone verification.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkSender.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): not_allowed_verify.
            ServerError (500): internal_error.
        """

        from .kakaotalk_senders_verify import describe

        fields = concealed(fields)
        body = given(body, fields, models.VerifyKakaoTalkSender)
        return await self._dispatcher.send(describe(plus_friend_id, body), options)

    async def wait(
        self,
        plus_friend_id: str,
        **rules: Unpack[
            ResourceWait[
                models.KakaoTalkSender,
                models.KakaoTalkSenderState
                | params.KakaoTalkSenderStateText
                | models.ChangeStatus
                | params.ChangeStatusText,
            ]
        ],
    ) -> models.KakaoTalkSender:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> Coroutine[Any, Any, models.KakaoTalkSender]:
            return self.get(plus_friend_id=plus_friend_id, options=options)

        return await self._dispatcher.wait(read, ("state", "changes.status"), rules)


class KakaoTalkSendersWithResponse(Responding):
    """The methods of `KakaoTalkSenders`, each returning its value with the response; a list returns one page."""

    list: Final = responding_page(KakaoTalkSenders.list)
    create: Final = responding(KakaoTalkSenders.create)
    get: Final = responding(KakaoTalkSenders.get)
    delete: Final = responding(KakaoTalkSenders.delete)
    update: Final = responding(KakaoTalkSenders.update)
    list_activities: Final = responding_page(KakaoTalkSenders.list_activities)
    delete_changes: Final = responding(KakaoTalkSenders.delete_changes)
    create_comment: Final = responding(KakaoTalkSenders.create_comment)
    register: Final = responding(KakaoTalkSenders.register)
    verify: Final = responding(KakaoTalkSenders.verify)


class AsyncKakaoTalkSendersWithResponse(Responding):
    """The methods of `AsyncKakaoTalkSenders`, each returning its value with the response; a list returns one page."""

    list: Final = async_responding_page(AsyncKakaoTalkSenders.list)
    create: Final = async_responding(AsyncKakaoTalkSenders.create)
    get: Final = async_responding(AsyncKakaoTalkSenders.get)
    delete: Final = async_responding(AsyncKakaoTalkSenders.delete)
    update: Final = async_responding(AsyncKakaoTalkSenders.update)
    list_activities: Final = async_responding_page(AsyncKakaoTalkSenders.list_activities)
    delete_changes: Final = async_responding(AsyncKakaoTalkSenders.delete_changes)
    create_comment: Final = async_responding(AsyncKakaoTalkSenders.create_comment)
    register: Final = async_responding(AsyncKakaoTalkSenders.register)
    verify: Final = async_responding(AsyncKakaoTalkSenders.verify)
