# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""KakaoTalk Templates: Create and maintain the message templates of a KakaoTalk sender."""

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
    "AsyncKakaoTalkTemplates",
    "AsyncKakaoTalkTemplatesWithResponse",
    "KakaoTalkTemplates",
    "KakaoTalkTemplatesWithResponse",
]


class KakaoTalkTemplates:
    """Create and maintain the message templates of a KakaoTalk sender.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> KakaoTalkTemplatesWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return KakaoTalkTemplatesWithResponse(KakaoTalkTemplates, self._dispatcher)

    def list(
        self,
        plus_friend_id: str,
        *,
        filter_states: Sequence[models.KakaoTalkTemplateState | params.KakaoTalkTemplateStateText] | Unset = UNSET,
        filter_statuses: Sequence[models.ChangeStatus | params.ChangeStatusText] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        template_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.KakaoTalkTemplate, models.KakaoTalkTemplatePage]:
        """List the templates of a sender.

        Lists the templates of a sender in alphabetical order, narrowed by state, status of changes or
        beginning of the name if asked. A page holds up to 1000.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            filter_states: Keep only templates in one of these states.
            filter_statuses: Keep only templates whose pending changes have one of these statuses.
            page_size: How many entries a page should hold. From 1 to 1000.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            template_name: Only templates whose name begins with this text.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_size, invalid_page_token.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, template_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    plus_friend_id,
                    filter_states=filter_states,
                    filter_statuses=filter_statuses,
                    page_size=page_size,
                    page_token=page_token,
                    template_name=template_name,
                ),
                items,
            ),
            options,
        )

    @overload
    def create(
        self,
        plus_friend_id: str,
        body: models.CreateKakaoTalkTemplate | params.CreateKakaoTalkTemplateDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkTemplate: ...

    @overload
    def create(
        self,
        plus_friend_id: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.CreateKakaoTalkTemplateFields],
    ) -> models.KakaoTalkTemplate: ...

    def create(
        self, plus_friend_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.KakaoTalkTemplate:
        """Create a template, as a draft or submitted for review.

        Creates a template of a sender. With the status `DRAFT` whatever is there is saved without
        validation; with `SUBMIT`, the default, a name, a language and a content are needed, else the answer
        is 400 `invalid_payload`; a 424 says that KakaoTalk refuses the template. With saveDraftOnFailure it
        is then kept as a draft, and `additionalInformation.templateCode` of the error is its code.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            body: A new KakaoTalk template. With the status `DRAFT` everything else may be left out; with
                `SUBMIT`, which is the default, the details that say so are needed, or the API answers 400
                `invalid_payload`.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_category_code, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): template_exists.
            FailedDependencyError (424): template_kakaotalk_validation_error.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateKakaoTalkTemplate)
        return self._dispatcher.send(describe(plus_friend_id, body), options)

    def get(
        self, plus_friend_id: str, template_code: str, *, options: CallOptions | None = None
    ) -> models.KakaoTalkTemplate:
        """Read one template.

        Reads one template, addressed by its generated code.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, template_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_get import describe

        return self._dispatcher.send(describe(plus_friend_id, template_code), options)

    def delete(self, plus_friend_id: str, template_code: str, *, options: CallOptions | None = None) -> None:
        """Delete a template.

        Deletes a template.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found, sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_delete import describe

        return self._dispatcher.send(describe(plus_friend_id, template_code), options)

    @overload
    def update(
        self,
        plus_friend_id: str,
        template_code: str,
        body: models.UpdateKakaoTalkTemplate | params.UpdateKakaoTalkTemplateDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkTemplate: ...

    @overload
    def update(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.UpdateKakaoTalkTemplateFields],
    ) -> models.KakaoTalkTemplate: ...

    def update(
        self,
        plus_friend_id: str,
        template_code: str,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.KakaoTalkTemplate:
        """Change a template or its draft, and optionally submit the change.

        Changes a template or its draft and, with the status `SUBMIT`, hands the change in for review; what
        is saved and what is sent must then together be complete, else the answer is 400 `invalid_payload`.
        The language cannot be changed once there is one.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            body: A change of a KakaoTalk template or of its draft. With the status `SUBMIT` the details
                that are saved and those that are sent must together be complete, as for a new template.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_category_code, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, template_not_found.
            ConflictError (409): template_exists, template_not_updatable, template_changes_not_updatable.
            FailedDependencyError (424): template_kakaotalk_validation_error.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateKakaoTalkTemplate)
        return self._dispatcher.send(describe(plus_friend_id, template_code, body), options)

    def list_activities(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.KakaoTalkActivity, models.KakaoTalkActivityPage]:
        """List what happened to a template, newest first.

        Lists what happened to a template, newest first, under the name `notifications`.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
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
            NotFoundError (404): sender_not_found, template_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(plus_friend_id, template_code, page_size=page_size, page_token=page_token), items),
            options,
        )

    def delete_changes(self, plus_friend_id: str, template_code: str, *, options: CallOptions | None = None) -> None:
        """Delete the draft of a template.

        Deletes the draft of a template; it only works while nothing was submitted to KakaoTalk.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ConflictError (409): template_not_deletable.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_delete_changes import describe

        return self._dispatcher.send(describe(plus_friend_id, template_code), options)

    @overload
    def create_comment(
        self,
        plus_friend_id: str,
        template_code: str,
        body: models.CreateComment | params.CreateCommentDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Comment: ...

    @overload
    def create_comment(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.CreateCommentFields],
    ) -> models.Comment: ...

    def create_comment(
        self,
        plus_friend_id: str,
        template_code: str,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.Comment:
        """Leave a comment on a template.

        Leaves a comment on a template for the people who review it.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, template_invalid_language_code,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return self._dispatcher.send(describe(plus_friend_id, template_code, body), options)

    def wait(
        self,
        plus_friend_id: str,
        template_code: str,
        **rules: Unpack[
            ResourceWait[
                models.KakaoTalkTemplate,
                models.KakaoTalkTemplateState
                | params.KakaoTalkTemplateStateText
                | models.ChangeStatus
                | params.ChangeStatusText,
            ]
        ],
    ) -> models.KakaoTalkTemplate:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> models.KakaoTalkTemplate:
            return self.get(plus_friend_id=plus_friend_id, template_code=template_code, options=options)

        return self._dispatcher.wait(read, ("state", "changes.status"), rules)


class AsyncKakaoTalkTemplates:
    """Create and maintain the message templates of a KakaoTalk sender.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncKakaoTalkTemplatesWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncKakaoTalkTemplatesWithResponse(AsyncKakaoTalkTemplates, self._dispatcher)

    def list(
        self,
        plus_friend_id: str,
        *,
        filter_states: Sequence[models.KakaoTalkTemplateState | params.KakaoTalkTemplateStateText] | Unset = UNSET,
        filter_statuses: Sequence[models.ChangeStatus | params.ChangeStatusText] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        template_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.KakaoTalkTemplate, models.KakaoTalkTemplatePage]:
        """List the templates of a sender.

        Lists the templates of a sender in alphabetical order, narrowed by state, status of changes or
        beginning of the name if asked. A page holds up to 1000.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            filter_states: Keep only templates in one of these states.
            filter_statuses: Keep only templates whose pending changes have one of these statuses.
            page_size: How many entries a page should hold. From 1 to 1000.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            template_name: Only templates whose name begins with this text.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_size, invalid_page_token.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, template_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    plus_friend_id,
                    filter_states=filter_states,
                    filter_statuses=filter_statuses,
                    page_size=page_size,
                    page_token=page_token,
                    template_name=template_name,
                ),
                items,
            ),
            options,
        )

    @overload
    async def create(
        self,
        plus_friend_id: str,
        body: models.CreateKakaoTalkTemplate | params.CreateKakaoTalkTemplateDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkTemplate: ...

    @overload
    async def create(
        self,
        plus_friend_id: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.CreateKakaoTalkTemplateFields],
    ) -> models.KakaoTalkTemplate: ...

    async def create(
        self, plus_friend_id: str, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.KakaoTalkTemplate:
        """Create a template, as a draft or submitted for review.

        Creates a template of a sender. With the status `DRAFT` whatever is there is saved without
        validation; with `SUBMIT`, the default, a name, a language and a content are needed, else the answer
        is 400 `invalid_payload`; a 424 says that KakaoTalk refuses the template. With saveDraftOnFailure it
        is then kept as a draft, and `additionalInformation.templateCode` of the error is its code.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            body: A new KakaoTalk template. With the status `DRAFT` everything else may be left out; with
                `SUBMIT`, which is the default, the details that say so are needed, or the API answers 400
                `invalid_payload`.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_category_code, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found.
            ConflictError (409): template_exists.
            FailedDependencyError (424): template_kakaotalk_validation_error.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateKakaoTalkTemplate)
        return await self._dispatcher.send(describe(plus_friend_id, body), options)

    async def get(
        self, plus_friend_id: str, template_code: str, *, options: CallOptions | None = None
    ) -> models.KakaoTalkTemplate:
        """Read one template.

        Reads one template, addressed by its generated code.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, template_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_get import describe

        return await self._dispatcher.send(describe(plus_friend_id, template_code), options)

    async def delete(self, plus_friend_id: str, template_code: str, *, options: CallOptions | None = None) -> None:
        """Delete a template.

        Deletes a template.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found, sender_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_delete import describe

        return await self._dispatcher.send(describe(plus_friend_id, template_code), options)

    @overload
    async def update(
        self,
        plus_friend_id: str,
        template_code: str,
        body: models.UpdateKakaoTalkTemplate | params.UpdateKakaoTalkTemplateDict,
        *,
        options: CallOptions | None = None,
    ) -> models.KakaoTalkTemplate: ...

    @overload
    async def update(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.UpdateKakaoTalkTemplateFields],
    ) -> models.KakaoTalkTemplate: ...

    async def update(
        self,
        plus_friend_id: str,
        template_code: str,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.KakaoTalkTemplate:
        """Change a template or its draft, and optionally submit the change.

        Changes a template or its draft and, with the status `SUBMIT`, hands the change in for review; what
        is saved and what is sent must then together be complete, else the answer is 400 `invalid_payload`.
        The language cannot be changed once there is one.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            body: A change of a KakaoTalk template or of its draft. With the status `SUBMIT` the details
                that are saved and those that are sent must together be complete, as for a new template.
            options: what differs for this call from the client's own options.

        Returns:
            A KakaoTalkTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_category_code, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): sender_not_found, template_not_found.
            ConflictError (409): template_exists, template_not_updatable, template_changes_not_updatable.
            FailedDependencyError (424): template_kakaotalk_validation_error.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateKakaoTalkTemplate)
        return await self._dispatcher.send(describe(plus_friend_id, template_code, body), options)

    def list_activities(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.KakaoTalkActivity, models.KakaoTalkActivityPage]:
        """List what happened to a template, newest first.

        Lists what happened to a template, newest first, under the name `notifications`.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
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
            NotFoundError (404): sender_not_found, template_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(plus_friend_id, template_code, page_size=page_size, page_token=page_token), items),
            options,
        )

    async def delete_changes(
        self, plus_friend_id: str, template_code: str, *, options: CallOptions | None = None
    ) -> None:
        """Delete the draft of a template.

        Deletes the draft of a template; it only works while nothing was submitted to KakaoTalk.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ConflictError (409): template_not_deletable.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_delete_changes import describe

        return await self._dispatcher.send(describe(plus_friend_id, template_code), options)

    @overload
    async def create_comment(
        self,
        plus_friend_id: str,
        template_code: str,
        body: models.CreateComment | params.CreateCommentDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Comment: ...

    @overload
    async def create_comment(
        self,
        plus_friend_id: str,
        template_code: str,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.CreateCommentFields],
    ) -> models.Comment: ...

    async def create_comment(
        self,
        plus_friend_id: str,
        template_code: str,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.Comment:
        """Leave a comment on a template.

        Leaves a comment on a template for the people who review it.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            body: A comment to be left on an account, a sender or a template.
            options: what differs for this call from the client's own options.

        Returns:
            A Comment.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, template_invalid_language_code,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ServerError (500): internal_error.
        """

        from .kakaotalk_templates_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return await self._dispatcher.send(describe(plus_friend_id, template_code, body), options)

    async def wait(
        self,
        plus_friend_id: str,
        template_code: str,
        **rules: Unpack[
            ResourceWait[
                models.KakaoTalkTemplate,
                models.KakaoTalkTemplateState
                | params.KakaoTalkTemplateStateText
                | models.ChangeStatus
                | params.ChangeStatusText,
            ]
        ],
    ) -> models.KakaoTalkTemplate:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            plus_friend_id: The sender, addressed by the KakaoTalk channel id it was created with (not by
                the generated id).
            template_code: The template, addressed by its generated code.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> Coroutine[Any, Any, models.KakaoTalkTemplate]:
            return self.get(plus_friend_id=plus_friend_id, template_code=template_code, options=options)

        return await self._dispatcher.wait(read, ("state", "changes.status"), rules)


class KakaoTalkTemplatesWithResponse(Responding):
    """The methods of `KakaoTalkTemplates`, each returning its value with the response; a list returns one page."""

    list: Final = responding_page(KakaoTalkTemplates.list)
    create: Final = responding(KakaoTalkTemplates.create)
    get: Final = responding(KakaoTalkTemplates.get)
    delete: Final = responding(KakaoTalkTemplates.delete)
    update: Final = responding(KakaoTalkTemplates.update)
    list_activities: Final = responding_page(KakaoTalkTemplates.list_activities)
    delete_changes: Final = responding(KakaoTalkTemplates.delete_changes)
    create_comment: Final = responding(KakaoTalkTemplates.create_comment)


class AsyncKakaoTalkTemplatesWithResponse(Responding):
    """The methods of `AsyncKakaoTalkTemplates`, each returning its value with the response; a list returns one page."""

    list: Final = async_responding_page(AsyncKakaoTalkTemplates.list)
    create: Final = async_responding(AsyncKakaoTalkTemplates.create)
    get: Final = async_responding(AsyncKakaoTalkTemplates.get)
    delete: Final = async_responding(AsyncKakaoTalkTemplates.delete)
    update: Final = async_responding(AsyncKakaoTalkTemplates.update)
    list_activities: Final = async_responding_page(AsyncKakaoTalkTemplates.list_activities)
    delete_changes: Final = async_responding(AsyncKakaoTalkTemplates.delete_changes)
    create_comment: Final = async_responding(AsyncKakaoTalkTemplates.create_comment)
