# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""WhatsApp Templates: Create, review and maintain the message templates of a WhatsApp Business Account."""

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
    "AsyncWhatsAppTemplates",
    "AsyncWhatsAppTemplatesWithResponse",
    "WhatsAppTemplates",
    "WhatsAppTemplatesWithResponse",
]


class WhatsAppTemplates:
    """Create, review and maintain the message templates of a WhatsApp Business Account.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> WhatsAppTemplatesWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return WhatsAppTemplatesWithResponse(WhatsAppTemplates, self._dispatcher)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | params.WhatsAppTemplateFieldMaskPathText]
        | Unset = UNSET,
        filter_states: Sequence[models.WhatsAppTemplateState | params.WhatsAppTemplateStateText] | Unset = UNSET,
        filter_statuses: Sequence[models.ChangeStatus | params.ChangeStatusText] | Unset = UNSET,
        template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange
        | params.WhatsAppTemplateAnalyticsRangeText
        | Unset = UNSET,
        template_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.WhatsAppTemplate, models.WhatsAppTemplatePage]:
        """List the templates of the project.

        Lists the templates of the project in alphabetical order, each name in each of its languages. A
        field mask thins the answer: what it leaves out is absent.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of templates a page should hold, 1 to 1000; 50 when left out.
            field_mask: Fields that the answer shall hold, all of them when left out; may be repeated.
            filter_states: Only templates in one of these states; may be repeated.
            filter_statuses: Only templates whose pending changes have one of these statuses; may be
                repeated.
            template_analytics_date_range: How far back the analytics go; DAY when left out.
            template_name: Only templates whose name begins with this text.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_size, invalid_page_token,
                invalid_filter_states, invalid_filter_statuses, invalid_fields.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    page_token=page_token,
                    page_size=page_size,
                    field_mask=field_mask,
                    filter_states=filter_states,
                    filter_statuses=filter_statuses,
                    template_analytics_date_range=template_analytics_date_range,
                    template_name=template_name,
                ),
                items,
            ),
            options,
        )

    @overload
    def create(
        self,
        body: models.CreateWhatsAppTemplate | params.CreateWhatsAppTemplateDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppTemplate: ...

    @overload
    def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppTemplateFields]
    ) -> models.WhatsAppTemplate: ...

    def create(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppTemplate:
        """Create a template.

        Creates a template, as a draft or submitted to Meta for review. A draft needs nothing but its name,
        language and category. What is submitted must be complete: where something is missing the answer is
        invalid_input, and what Meta would not review is refused with template_submit_error. Sample files
        are fetched during the call.

        Args:
            body: A new template. A draft needs a name and a language, which are its address, and a
                category; it may leave out everything else, at any depth. What a template needs, and how
                long its texts may be, is checked when it is submitted: `For SUBMIT` says so below.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, template_policies_violations,
                template_check_media_file_size, template_invalid_category, template_invalid_button_example,
                template_media_file_size_exceeds_maximum_file_size_limit, file_invalid_mime_type,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            ConflictError (409): resource_locked, template_exists, template_incorrect_category,
                template_name_recently_used, template_restricted_Domain_for_button_url, file_not_found,
                file_size_too_large, file_unexpected_error,
                object_with_whatsapp_business_account_id_does_not_exist, template_language_recently_deleted.
            FailedDependencyError (424): template_limit_reached, template_content_already_exists,
                template_submit_error.
            RateLimitError (429): whatsapp_business_api_request_limit_exceeded.
            ServerError (500): template_start_session_for_uploading_media, internal_error.
        """

        from .whatsapp_templates_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWhatsAppTemplate)
        return self._dispatcher.send(describe(body), options)

    def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | params.WhatsAppTemplateFieldMaskPathText]
        | Unset = UNSET,
        template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange
        | params.WhatsAppTemplateAnalyticsRangeText
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.WhatsAppTemplate, models.WhatsAppTemplatePage]:
        """List the language variants of one name.

        Lists the language variants of the template with exactly this name. A field mask thins the answer:
        what it leaves out is absent.

        Args:
            template_name: Name of the template.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of templates a page should hold, 1 to 1000; 50 when left out.
            field_mask: Fields that the answer shall hold, all of them when left out; may be repeated.
            template_analytics_date_range: How far back the analytics go; DAY when left out.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_size, invalid_page_token,
                invalid_fields.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_list_by_name import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    template_name,
                    page_token=page_token,
                    page_size=page_size,
                    field_mask=field_mask,
                    template_analytics_date_range=template_analytics_date_range,
                ),
                items,
            ),
            options,
        )

    def delete_by_name(self, template_name: str, *, options: CallOptions | None = None) -> None:
        """Delete a template in all its languages.

        Deletes a template in all its languages, drafts and submitted variants alike. Its name cannot be
        used for 30 days; messages that were sent and not delivered are tried for 30 days.

        Args:
            template_name: Name of the template.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ConflictError (409): resource_locked.
            RateLimitError (429): whatsapp_business_api_request_limit_exceeded.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_delete_by_name import describe

        return self._dispatcher.send(describe(template_name), options)

    def get(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | params.WhatsAppTemplateFieldMaskPathText]
        | Unset = UNSET,
        template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange
        | params.WhatsAppTemplateAnalyticsRangeText
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.WhatsAppTemplate:
        """Read a template.

        Reads one language variant of a template. A field mask thins the answer: what it leaves out is
        absent.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            field_mask: Fields that the answer shall hold, all of them when left out; may be repeated.
            template_analytics_date_range: How far back the analytics go; DAY when left out.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code, invalid_fields.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_get import describe

        return self._dispatcher.send(
            describe(
                template_name,
                language_code,
                field_mask=field_mask,
                template_analytics_date_range=template_analytics_date_range,
            ),
            options,
        )

    def delete(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        delete_submitted: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Delete one language variant.

        Deletes one language variant of a template: a draft, or with deleteSubmitted what was submitted to
        Meta too. A variant that was approved cannot be created again for 30 days.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            delete_submitted: Whether to delete what was submitted to Meta as well. False deletes a draft,
                and refuses a template that was submitted with template_not_deletable_due_to_input_config.
                Default: false.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found, template_changes_not_found.
            ConflictError (409): resource_locked, template_not_deletable_due_to_input_config.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_delete import describe

        return self._dispatcher.send(describe(template_name, language_code, delete_submitted=delete_submitted), options)

    @overload
    def update(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: models.UpdateWhatsAppTemplate | params.UpdateWhatsAppTemplateDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppTemplate: ...

    @overload
    def update(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.UpdateWhatsAppTemplateFields],
    ) -> models.WhatsAppTemplate: ...

    def update(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.WhatsAppTemplate:
        """Update a template.

        Changes a template, or its draft, and submits it to Meta when `status` is SUBMIT. A live template
        stays as it is until Meta approves the change. Not possible while a review is under way. What is
        submitted must be complete: where something is missing the answer is invalid_payload, and what Meta
        would not review is refused with template_submit_error.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            body: A change of a template; its name and language stay. It is kept as a draft unless `status`
                is SUBMIT.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code,
                template_policies_violations, template_check_media_file_size,
                template_invalid_button_example, template_media_file_size_exceeds_maximum_file_size_limit,
                file_invalid_mime_type, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ConflictError (409): resource_locked, template_not_updatable, template_changes_not_updatable,
                template_category_not_updatable, template_allow_category_change_not_updatable,
                template_source_not_updatable, template_name_recently_used,
                template_restricted_Domain_for_button_url, file_not_found, file_size_too_large,
                file_unexpected_error, object_with_whatsapp_business_account_id_does_not_exist,
                template_language_recently_deleted.
            FailedDependencyError (424): template_limit_reached, template_content_already_exists,
                template_submit_error.
            RateLimitError (429): whatsapp_business_api_request_limit_exceeded.
            ServerError (500): template_start_session_for_uploading_media, internal_error.
        """

        from .whatsapp_templates_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateWhatsAppTemplate)
        return self._dispatcher.send(describe(template_name, language_code, body), options)

    def list_activities(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[models.WhatsAppActivity, models.WhatsAppActivityPage]:
        """List the activity log of a template.

        Lists what happened to a template in this language, newest first.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code,
                invalid_page_token, invalid_page_size.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(template_name, language_code, page_token=page_token, page_size=page_size), items),
            options,
        )

    @overload
    def create_comment(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: models.CreateComment | params.CreateCommentDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Comment: ...

    @overload
    def create_comment(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.CreateCommentFields],
    ) -> models.Comment: ...

    def create_comment(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.Comment:
        """Comment on a template.

        Leaves a comment on a template for those who review it.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
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
            ConflictError (409): resource_locked.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return self._dispatcher.send(describe(template_name, language_code, body), options)

    @overload
    def compare(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: models.CompareWhatsAppTemplates | params.CompareWhatsAppTemplatesDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppTemplateComparison: ...

    @overload
    def compare(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.CompareWhatsAppTemplatesFields],
    ) -> models.WhatsAppTemplateComparison: ...

    def compare(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.WhatsAppTemplateComparison:
        """Compare a template with another.

        Compares how often a template and another one were sent, and how often recipients blocked the sender
        for it. Each must have been sent at least 1000 times within the time.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            body: Which template to compare with, and over which time.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppTemplateComparison.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, template_invalid_language_code,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found, templates_compare_not_found.
            ConflictError (409): resource_locked, templates_not_eligible_for_comparison,
                templates_compare_not_unique.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_compare import describe

        fields = concealed(fields)
        body = given(body, fields, models.CompareWhatsAppTemplates)
        return self._dispatcher.send(describe(template_name, language_code, body), options)

    def sync(self, *, options: CallOptions | None = None) -> None:
        """Fetch the templates anew from Meta.

        Fetches the templates of the project from Meta again, for when they were changed there. There is
        neither a request body nor an answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            RateLimitError (429): too_many_requests.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_sync import describe

        return self._dispatcher.send(describe(), options)

    def wait(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        **rules: Unpack[
            ResourceWait[
                models.WhatsAppTemplate,
                models.WhatsAppTemplateState
                | params.WhatsAppTemplateStateText
                | models.ChangeStatus
                | params.ChangeStatusText,
            ]
        ],
    ) -> models.WhatsAppTemplate:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> models.WhatsAppTemplate:
            return self.get(template_name=template_name, language_code=language_code, options=options)

        return self._dispatcher.wait(read, ("state", "changes.status"), rules)


class AsyncWhatsAppTemplates:
    """Create, review and maintain the message templates of a WhatsApp Business Account.

    Args:
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, dispatcher: AsyncDispatcher) -> None:
        self._dispatcher = dispatcher

    @property
    def with_response(self) -> AsyncWhatsAppTemplatesWithResponse:
        """The same methods, returning the value together with status, headers, request id and attempts."""
        return AsyncWhatsAppTemplatesWithResponse(AsyncWhatsAppTemplates, self._dispatcher)

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | params.WhatsAppTemplateFieldMaskPathText]
        | Unset = UNSET,
        filter_states: Sequence[models.WhatsAppTemplateState | params.WhatsAppTemplateStateText] | Unset = UNSET,
        filter_statuses: Sequence[models.ChangeStatus | params.ChangeStatusText] | Unset = UNSET,
        template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange
        | params.WhatsAppTemplateAnalyticsRangeText
        | Unset = UNSET,
        template_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.WhatsAppTemplate, models.WhatsAppTemplatePage]:
        """List the templates of the project.

        Lists the templates of the project in alphabetical order, each name in each of its languages. A
        field mask thins the answer: what it leaves out is absent.

        Args:
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of templates a page should hold, 1 to 1000; 50 when left out.
            field_mask: Fields that the answer shall hold, all of them when left out; may be repeated.
            filter_states: Only templates in one of these states; may be repeated.
            filter_statuses: Only templates whose pending changes have one of these statuses; may be
                repeated.
            template_analytics_date_range: How far back the analytics go; DAY when left out.
            template_name: Only templates whose name begins with this text.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_size, invalid_page_token,
                invalid_filter_states, invalid_filter_statuses, invalid_fields.
            AuthenticationError (401): unauthorized_error.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_list import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    page_token=page_token,
                    page_size=page_size,
                    field_mask=field_mask,
                    filter_states=filter_states,
                    filter_statuses=filter_statuses,
                    template_analytics_date_range=template_analytics_date_range,
                    template_name=template_name,
                ),
                items,
            ),
            options,
        )

    @overload
    async def create(
        self,
        body: models.CreateWhatsAppTemplate | params.CreateWhatsAppTemplateDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppTemplate: ...

    @overload
    async def create(
        self, *, options: CallOptions | None = None, **fields: Unpack[params.CreateWhatsAppTemplateFields]
    ) -> models.WhatsAppTemplate: ...

    async def create(
        self, body: Any = UNSET, *, options: CallOptions | None = None, **fields: Any
    ) -> models.WhatsAppTemplate:
        """Create a template.

        Creates a template, as a draft or submitted to Meta for review. A draft needs nothing but its name,
        language and category. What is submitted must be complete: where something is missing the answer is
        invalid_input, and what Meta would not review is refused with template_submit_error. Sample files
        are fetched during the call.

        Args:
            body: A new template. A draft needs a name and a language, which are its address, and a
                category; it may leave out everything else, at any depth. What a template needs, and how
                long its texts may be, is checked when it is submitted: `For SUBMIT` says so below.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, template_policies_violations,
                template_check_media_file_size, template_invalid_category, template_invalid_button_example,
                template_media_file_size_exceeds_maximum_file_size_limit, file_invalid_mime_type,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            ConflictError (409): resource_locked, template_exists, template_incorrect_category,
                template_name_recently_used, template_restricted_Domain_for_button_url, file_not_found,
                file_size_too_large, file_unexpected_error,
                object_with_whatsapp_business_account_id_does_not_exist, template_language_recently_deleted.
            FailedDependencyError (424): template_limit_reached, template_content_already_exists,
                template_submit_error.
            RateLimitError (429): whatsapp_business_api_request_limit_exceeded.
            ServerError (500): template_start_session_for_uploading_media, internal_error.
        """

        from .whatsapp_templates_create import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateWhatsAppTemplate)
        return await self._dispatcher.send(describe(body), options)

    def list_by_name(
        self,
        template_name: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | params.WhatsAppTemplateFieldMaskPathText]
        | Unset = UNSET,
        template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange
        | params.WhatsAppTemplateAnalyticsRangeText
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.WhatsAppTemplate, models.WhatsAppTemplatePage]:
        """List the language variants of one name.

        Lists the language variants of the template with exactly this name. A field mask thins the answer:
        what it leaves out is absent.

        Args:
            template_name: Name of the template.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of templates a page should hold, 1 to 1000; 50 when left out.
            field_mask: Fields that the answer shall hold, all of them when left out; may be repeated.
            template_analytics_date_range: How far back the analytics go; DAY when left out.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, invalid_page_size, invalid_page_token,
                invalid_fields.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_list_by_name import describe, items

        return self._dispatcher.paginate(
            PagedCall(
                describe(
                    template_name,
                    page_token=page_token,
                    page_size=page_size,
                    field_mask=field_mask,
                    template_analytics_date_range=template_analytics_date_range,
                ),
                items,
            ),
            options,
        )

    async def delete_by_name(self, template_name: str, *, options: CallOptions | None = None) -> None:
        """Delete a template in all its languages.

        Deletes a template in all its languages, drafts and submitted variants alike. Its name cannot be
        used for 30 days; messages that were sent and not delivered are tried for 30 days.

        Args:
            template_name: Name of the template.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ConflictError (409): resource_locked.
            RateLimitError (429): whatsapp_business_api_request_limit_exceeded.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_delete_by_name import describe

        return await self._dispatcher.send(describe(template_name), options)

    async def get(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        field_mask: Sequence[models.WhatsAppTemplateFieldMaskPath | params.WhatsAppTemplateFieldMaskPathText]
        | Unset = UNSET,
        template_analytics_date_range: models.WhatsAppTemplateAnalyticsRange
        | params.WhatsAppTemplateAnalyticsRangeText
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.WhatsAppTemplate:
        """Read a template.

        Reads one language variant of a template. A field mask thins the answer: what it leaves out is
        absent.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            field_mask: Fields that the answer shall hold, all of them when left out; may be repeated.
            template_analytics_date_range: How far back the analytics go; DAY when left out.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code, invalid_fields.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_get import describe

        return await self._dispatcher.send(
            describe(
                template_name,
                language_code,
                field_mask=field_mask,
                template_analytics_date_range=template_analytics_date_range,
            ),
            options,
        )

    async def delete(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        delete_submitted: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Delete one language variant.

        Deletes one language variant of a template: a draft, or with deleteSubmitted what was submitted to
        Meta too. A variant that was approved cannot be created again for 30 days.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            delete_submitted: Whether to delete what was submitted to Meta as well. False deletes a draft,
                and refuses a template that was submitted with template_not_deletable_due_to_input_config.
                Default: false.
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found, template_changes_not_found.
            ConflictError (409): resource_locked, template_not_deletable_due_to_input_config.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_delete import describe

        return await self._dispatcher.send(
            describe(template_name, language_code, delete_submitted=delete_submitted), options
        )

    @overload
    async def update(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: models.UpdateWhatsAppTemplate | params.UpdateWhatsAppTemplateDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppTemplate: ...

    @overload
    async def update(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.UpdateWhatsAppTemplateFields],
    ) -> models.WhatsAppTemplate: ...

    async def update(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.WhatsAppTemplate:
        """Update a template.

        Changes a template, or its draft, and submits it to Meta when `status` is SUBMIT. A live template
        stays as it is until Meta approves the change. Not possible while a review is under way. What is
        submitted must be complete: where something is missing the answer is invalid_payload, and what Meta
        would not review is refused with template_submit_error.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            body: A change of a template; its name and language stay. It is kept as a draft unless `status`
                is SUBMIT.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppTemplate.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code,
                template_policies_violations, template_check_media_file_size,
                template_invalid_button_example, template_media_file_size_exceeds_maximum_file_size_limit,
                file_invalid_mime_type, invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ConflictError (409): resource_locked, template_not_updatable, template_changes_not_updatable,
                template_category_not_updatable, template_allow_category_change_not_updatable,
                template_source_not_updatable, template_name_recently_used,
                template_restricted_Domain_for_button_url, file_not_found, file_size_too_large,
                file_unexpected_error, object_with_whatsapp_business_account_id_does_not_exist,
                template_language_recently_deleted.
            FailedDependencyError (424): template_limit_reached, template_content_already_exists,
                template_submit_error.
            RateLimitError (429): whatsapp_business_api_request_limit_exceeded.
            ServerError (500): template_start_session_for_uploading_media, internal_error.
        """

        from .whatsapp_templates_update import describe

        fields = concealed(fields)
        body = given(body, fields, models.UpdateWhatsAppTemplate)
        return await self._dispatcher.send(describe(template_name, language_code, body), options)

    def list_activities(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[models.WhatsAppActivity, models.WhatsAppActivityPage]:
        """List the activity log of a template.

        Lists what happened to a template in this language, newest first.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            page_token: Opaque token taken from `nextPageToken` or `previousPageToken` of an earlier answer;
                left out for the first page.
            page_size: Number of items a page should hold. From 1 to 100.
            options: what differs for this call from the client's own options.

        Returns:
            The items of all pages.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized, template_invalid_language_code,
                invalid_page_token, invalid_page_size.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_list_activities import describe, items

        return self._dispatcher.paginate(
            PagedCall(describe(template_name, language_code, page_token=page_token, page_size=page_size), items),
            options,
        )

    @overload
    async def create_comment(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: models.CreateComment | params.CreateCommentDict,
        *,
        options: CallOptions | None = None,
    ) -> models.Comment: ...

    @overload
    async def create_comment(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.CreateCommentFields],
    ) -> models.Comment: ...

    async def create_comment(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.Comment:
        """Comment on a template.

        Leaves a comment on a template for those who review it.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
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
            ConflictError (409): resource_locked.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_create_comment import describe

        fields = concealed(fields)
        body = given(body, fields, models.CreateComment)
        return await self._dispatcher.send(describe(template_name, language_code, body), options)

    @overload
    async def compare(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: models.CompareWhatsAppTemplates | params.CompareWhatsAppTemplatesDict,
        *,
        options: CallOptions | None = None,
    ) -> models.WhatsAppTemplateComparison: ...

    @overload
    async def compare(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        *,
        options: CallOptions | None = None,
        **fields: Unpack[params.CompareWhatsAppTemplatesFields],
    ) -> models.WhatsAppTemplateComparison: ...

    async def compare(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        body: Any = UNSET,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> models.WhatsAppTemplateComparison:
        """Compare a template with another.

        Compares how often a template and another one were sent, and how often recipients blocked the sender
        for it. Each must have been sent at least 1000 times within the time.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            body: Which template to compare with, and over which time.
            options: what differs for this call from the client's own options.

        Returns:
            A WhatsAppTemplateComparison.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): invalid_input, project_not_initialized, template_invalid_language_code,
                invalid_payload.
            AuthenticationError (401): unauthorized_error.
            NotFoundError (404): template_not_found, templates_compare_not_found.
            ConflictError (409): resource_locked, templates_not_eligible_for_comparison,
                templates_compare_not_unique.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_compare import describe

        fields = concealed(fields)
        body = given(body, fields, models.CompareWhatsAppTemplates)
        return await self._dispatcher.send(describe(template_name, language_code, body), options)

    async def sync(self, *, options: CallOptions | None = None) -> None:
        """Fetch the templates anew from Meta.

        Fetches the templates of the project from Meta again, for when they were changed there. There is
        neither a request body nor an answer.

        Args:
            options: what differs for this call from the client's own options.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument cannot be sent.
            BadRequestError (400): project_not_initialized.
            AuthenticationError (401): unauthorized_error.
            RateLimitError (429): too_many_requests.
            ServerError (500): internal_error.
        """

        from .whatsapp_templates_sync import describe

        return await self._dispatcher.send(describe(), options)

    async def wait(
        self,
        template_name: str,
        language_code: models.TemplateLanguage | params.TemplateLanguageText,
        **rules: Unpack[
            ResourceWait[
                models.WhatsAppTemplate,
                models.WhatsAppTemplateState
                | params.WhatsAppTemplateStateText
                | models.ChangeStatus
                | params.ChangeStatusText,
            ]
        ],
    ) -> models.WhatsAppTemplate:
        """Read it again and again until it is ready, or in a state of your choice; return it.

        Args:
            template_name: Name of the template.
            language_code: Language of the variant, one of those listed or another that Meta knows.
            rules: `until`, `failed`, `deadline`, `interval`, `max_interval`, `options`: see `ResourceWait`.

        Raises:
            WaitError: it ended otherwise, or the deadline passed; `last` is how it was read last.
        """

        def read(options: CallOptions | None) -> Coroutine[Any, Any, models.WhatsAppTemplate]:
            return self.get(template_name=template_name, language_code=language_code, options=options)

        return await self._dispatcher.wait(read, ("state", "changes.status"), rules)


class WhatsAppTemplatesWithResponse(Responding):
    """The methods of `WhatsAppTemplates`, each returning its value with the response; a list returns one page."""

    list: Final = responding_page(WhatsAppTemplates.list)
    create: Final = responding(WhatsAppTemplates.create)
    list_by_name: Final = responding_page(WhatsAppTemplates.list_by_name)
    delete_by_name: Final = responding(WhatsAppTemplates.delete_by_name)
    get: Final = responding(WhatsAppTemplates.get)
    delete: Final = responding(WhatsAppTemplates.delete)
    update: Final = responding(WhatsAppTemplates.update)
    list_activities: Final = responding_page(WhatsAppTemplates.list_activities)
    create_comment: Final = responding(WhatsAppTemplates.create_comment)
    compare: Final = responding(WhatsAppTemplates.compare)
    sync: Final = responding(WhatsAppTemplates.sync)


class AsyncWhatsAppTemplatesWithResponse(Responding):
    """The methods of `AsyncWhatsAppTemplates`, each returning its value with the response; a list returns one page."""

    list: Final = async_responding_page(AsyncWhatsAppTemplates.list)
    create: Final = async_responding(AsyncWhatsAppTemplates.create)
    list_by_name: Final = async_responding_page(AsyncWhatsAppTemplates.list_by_name)
    delete_by_name: Final = async_responding(AsyncWhatsAppTemplates.delete_by_name)
    get: Final = async_responding(AsyncWhatsAppTemplates.get)
    delete: Final = async_responding(AsyncWhatsAppTemplates.delete)
    update: Final = async_responding(AsyncWhatsAppTemplates.update)
    list_activities: Final = async_responding_page(AsyncWhatsAppTemplates.list_activities)
    create_comment: Final = async_responding(AsyncWhatsAppTemplates.create_comment)
    compare: Final = async_responding(AsyncWhatsAppTemplates.compare)
    sync: Final = async_responding(AsyncWhatsAppTemplates.sync)
