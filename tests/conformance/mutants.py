"""Defects of the mock on purpose: the suite must find each of them.

A mutant takes a `MonkeyPatch` and distorts the mock in one way; `run_mutants.py` looks whether the suite notices. Answers
that a mutant distorts go past the mock's own check of its answers: what is measured is the suite, not that check.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pytest
from attrs import evolve
from sinch_provisioning._http.messages import basic_authorization
from sinch_provisioning._openapi import parameters
from sinch_provisioning.mock import (
    DEFAULT_PROJECT,
    Mock,
    Response,
    authentication,
    deliveries,
    handlers,
    paging,
    rate_limit,
    store,
    validation,
)
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.resources import HANDLERS

Mutate = Callable[[pytest.MonkeyPatch], None]


class Mutant(NamedTuple):
    """A defect, and the tag whose slice of the fuzz run sees it when no check does."""

    mutate: Mutate
    tag: str
    what: str


MUTANTS: dict[str, Mutant] = {}


def mutant(tag: str) -> Callable[[Mutate], Mutate]:
    """Register a mutant under its name; its docstring says what is wrong with it."""

    def register(function: Mutate) -> Mutate:
        MUTANTS[function.__name__] = Mutant(function, tag, (function.__doc__ or "").strip())
        return function

    return register


def _change_responses(patch: pytest.MonkeyPatch, distort: Callable[[str, Any, Response], Response]) -> None:
    """Change answers after the mock has checked them; `distort` gets the operation, the request and the answer."""
    real = Mock._response

    def distorted(self: Mock, request: Any, route: Any, **rest: Any) -> Response:
        response = real(self, request, route, **rest)
        return distort(route.operation.id if route.operation else "", request, response)

    patch.setattr(Mock, "_response", distorted)


def _change_body(patch: pytest.MonkeyPatch, wanted: str, change: Callable[[Any], None], status: int = 200) -> None:
    """Change the JSON of the answers of an operation with one status."""

    def distort(operation: str, request: Any, response: Response) -> Response:
        if operation != wanted or response.status != status:
            return response
        value = response.json()
        change(value)
        return evolve(response, body=Response.of_json(status, value).body)

    _change_responses(patch, distort)


def _change_status(patch: pytest.MonkeyPatch, wanted: str, old: int, new: int) -> None:
    def distort(operation: str, request: Any, response: Response) -> Response:
        return evolve(response, status=new) if operation == wanted and response.status == old else response

    _change_responses(patch, distort)


def _replace(patch: pytest.MonkeyPatch, operation: str, handler: Callable[[Context], tuple[int, Any]]) -> None:
    patch.setitem(HANDLERS.by_operation, operation, handler)


def _change_page(patch: pytest.MonkeyPatch, change: Callable[..., dict[str, Any]]) -> None:
    """Put another function in the place of `page`; it gets the real one first."""
    real = paging.page
    patch.setattr(handlers, "page", lambda *given, **named: change(real, *given, **named))


# Pages


@mutant("webhooks")
def a_page_holds_one_too_many(patch: pytest.MonkeyPatch) -> None:
    """A page holds one item more than was asked for."""
    _change_page(
        patch,
        lambda page, items, name, listing, size, offset: (
            page(items, name, listing, size, offset) | {name: list(items[offset : offset + size + 1])}
        ),
    )


@mutant("webhooks")
def a_page_loses_its_last_item(patch: pytest.MonkeyPatch) -> None:
    """The last item of a full page is not shown."""
    _change_page(
        patch,
        lambda page, items, name, listing, size, offset: (
            page(items, name, listing, size, offset) | {name: list(items[offset : offset + max(1, size - 1)])}
        ),
    )


@mutant("webhooks")
def pages_overlap(patch: pytest.MonkeyPatch) -> None:
    """Each page but the first begins with the last item of the one before."""
    _change_page(
        patch,
        lambda page, items, name, listing, size, offset: (
            page(items, name, listing, size, offset)
            | {name: list(items[max(0, offset - 1) : max(0, offset - 1) + size])}
        ),
    )


@mutant("webhooks")
def tokens_repeat(patch: pytest.MonkeyPatch) -> None:
    """The token of the next page leads to the present one."""

    def change(page: Any, items: Any, name: str, listing: str, size: int, offset: int) -> dict[str, Any]:
        result: dict[str, Any] = page(items, name, listing, size, offset)
        if offset and "nextPageToken" in result:
            result["nextPageToken"] = paging.make_token(listing, offset)
        return result

    _change_page(patch, change)


@mutant("webhooks")
def the_last_page_is_never_marked(patch: pytest.MonkeyPatch) -> None:
    """The page before the last one has no token."""

    def change(page: Any, items: Any, name: str, listing: str, size: int, offset: int) -> dict[str, Any]:
        result: dict[str, Any] = page(items, name, listing, size, offset)
        if offset + 2 * size >= len(items):
            result.pop("nextPageToken", None)
        return result

    _change_page(patch, change)


@mutant("webhooks")
def the_total_is_that_of_the_page(patch: pytest.MonkeyPatch) -> None:
    """`totalSize` counts the items of the page."""

    def change(page: Any, items: Any, name: str, *rest: Any) -> dict[str, Any]:
        result: dict[str, Any] = page(items, name, *rest)
        return result | {"totalSize": len(result[name])}

    _change_page(patch, change)


@mutant("webhooks")
def the_page_size_is_the_default(patch: pytest.MonkeyPatch) -> None:
    """`pageSize` tells the default whatever was asked for."""
    _change_page(patch, lambda page, *given: page(*given) | {"pageSize": paging.DEFAULT_SIZE})


@mutant("webhooks")
def the_way_back_leads_astray(patch: pytest.MonkeyPatch) -> None:
    """The token of the page before leads to the page after."""

    def change(page: Any, items: Any, name: str, listing: str, size: int, offset: int) -> dict[str, Any]:
        result: dict[str, Any] = page(items, name, listing, size, offset)
        if "previousPageToken" in result:
            result["previousPageToken"] = paging.make_token(listing, offset)
        return result

    _change_page(patch, change)


@mutant("webhooks")
def a_wrong_token_starts_anew(patch: pytest.MonkeyPatch) -> None:
    """A token that was never given out is taken for the first page."""
    real = paging.read_token
    patch.setattr(handlers, "read_token", lambda listing, token: real(listing, token) or 0)


@mutant("webhooks")
def a_token_fits_every_list(patch: pytest.MonkeyPatch) -> None:
    """A token of one list is taken by all others."""
    patch.setattr(paging, "_seal", lambda listing, offset: f"{offset:016x}")


# Who may ask


@mutant("webhooks")
def auth_is_skipped_on_one_operation(patch: pytest.MonkeyPatch) -> None:
    """Reading one webhook needs no credentials."""
    real = Mock._understood

    def distorted(self: Mock, request: Any, route: Any, **rest: Any) -> Context:
        if route.operation is not None and route.operation.id == "webhooks_get":
            project = self.authenticator.projects.get(route.values["projectId"], self.projects[0])
            header = basic_authorization(project.key_id, project.key_secret)
            request = evolve(request, headers={**request.headers, "authorization": header})
        return real(self, request, route, **rest)

    patch.setattr(Mock, "_understood", distorted)


@mutant("webhooks")
def any_secret_will_do(patch: pytest.MonkeyPatch) -> None:
    """The secret of a key is not looked at."""
    real = authentication.Authenticator.authenticate

    def caller(self: Any, header: str | None) -> Any:
        scheme, _, value = (header or "").partition(" ")
        if scheme == "Basic":
            user = self._pair(value)[0]
            return next((project for project in self.projects.values() if project.key_id == user), None)
        return real(self, header)

    patch.setattr(authentication.Authenticator, "authenticate", caller)


@mutant("webhooks")
def tokens_never_end(patch: pytest.MonkeyPatch) -> None:
    """A bearer token goes on after its lifetime."""
    real = authentication.Authenticator.issue
    patch.setattr(
        authentication.Authenticator, "issue", lambda self, project, lifetime=0.0: real(self, project, 10.0**9)
    )


@mutant("webhooks")
def tokens_end_at_once(patch: pytest.MonkeyPatch) -> None:
    """A bearer token ends before the lifetime it was given."""
    real = authentication.Authenticator.issue
    patch.setattr(authentication.Authenticator, "issue", lambda self, project, lifetime=0.0: real(self, project, 1.0))


@mutant("webhooks")
def a_foreign_key_opens_every_project(patch: pytest.MonkeyPatch) -> None:
    """A key of one project works on the path of another."""
    real = Mock._understood

    def distorted(self: Mock, request: Any, route: Any, **rest: Any) -> Context:
        project = self.authenticator.projects.get(route.values.get("projectId", ""))
        if project is not None and self.authenticator.authenticate(request.headers.get("authorization")):
            header = basic_authorization(project.key_id, project.key_secret)
            request = evolve(request, headers={**request.headers, "authorization": header})
        return real(self, request, route, **rest)

    patch.setattr(Mock, "_understood", distorted)


@mutant("webhooks")
def projects_share_their_resources(patch: pytest.MonkeyPatch) -> None:
    """What one project has made, every project can read."""
    real = Context.all
    first = DEFAULT_PROJECT.project_id

    def shared(self: Context, kind: str) -> Any:
        kept, self.project = self.project, first
        try:
            return real(self, kind)
        finally:
            self.project = kept

    patch.setattr(Context, "all", shared)


@mutant("kakaotalk-senders")
def another_project_can_read_a_sender(patch: pytest.MonkeyPatch) -> None:
    """A KakaoTalk sender of another project is found by its identifier."""
    handler = HANDLERS.by_operation["kakaotalk_senders_get"]

    def distorted(found: Context) -> tuple[int, Any]:
        for project in found.state.projects:
            found.project = project.project_id
            try:
                return handler(found)
            except ApiError as api_error:
                last = api_error
        raise last

    _replace(patch, "kakaotalk_senders_get", distorted)


@mutant("webhooks")
def bodies_are_looked_at_before_credentials(patch: pytest.MonkeyPatch) -> None:
    """A bad body is a 400 although it is not known who asks."""
    real = Mock._understood

    def distorted(self: Mock, request: Any, route: Any, **rest: Any) -> Context:
        if route.operation is not None and route.operation.body is not None:
            self._validators[route.operation.id].body(request)
        return real(self, request, route, **rest)

    patch.setattr(Mock, "_understood", distorted)


# What is refused


@mutant("webhooks")
def page_sizes_may_be_larger(patch: pytest.MonkeyPatch) -> None:
    """The upper limit of `pageSize` is off by one."""
    _shift_limit(patch, "pageSize", 1)


@mutant("webhooks")
def page_sizes_must_be_smaller(patch: pytest.MonkeyPatch) -> None:
    """The largest `pageSize` is refused."""
    _shift_limit(patch, "pageSize", -1)


def _shift_limit(patch: pytest.MonkeyPatch, name: str, by: int) -> None:
    real = parameters.Parameter.parse

    def parse(self: Any, texts: list[str]) -> Any:
        value = real(self, texts)
        limit = self.schema.schema.get("maximum") if self.name == name else None
        return value if limit is None or value != limit + (by > 0) else value - by

    patch.setattr(parameters.Parameter, "parse", parse)


@mutant("kakaotalk-senders")
def unknown_filters_are_let_through(patch: pytest.MonkeyPatch) -> None:
    """A value of an enumerated query parameter that nobody knows is taken."""
    patch.setattr(validation.RequestValidator, "query", lambda self, request: {
        parameter.name: parameter.parse([value for name, value in request.query if name == parameter.name])
        for parameter in self.operation.parameters
        if parameter.location == "query" and any(name == parameter.name for name, _ in request.query)
    })  # fmt: skip


@mutant("webhooks")
def path_parameters_are_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """An identifier of another form is looked up all the same."""
    patch.setattr(validation.RequestValidator, "path", lambda self, values: dict(values))


def _forgive(patch: pytest.MonkeyPatch, forgive: Callable[[Any, Any], bool]) -> None:
    """Let bodies pass for which `forgive` says so of each problem."""
    real = validation.RequestValidator.body

    def body(self: Any, request: Any) -> Any:
        try:
            return real(self, request)
        except ApiError as api_error:
            schema = self.operation.body
            if api_error.status != 400 or schema is None:
                raise
            try:
                value = json.loads(request.body)
            except ValueError:
                raise api_error from None
            if all(forgive(problem, value) for problem in schema.problems(value)):
                return value
            raise

    patch.setattr(validation.RequestValidator, "body", body)


@mutant("webhooks")
def a_required_member_may_be_missing(patch: pytest.MonkeyPatch) -> None:
    """A body without a required member is taken."""
    _forgive(patch, lambda problem, value: "is missing" in problem.text)


@mutant("kakaotalk-senders")
def texts_may_be_too_long(patch: pytest.MonkeyPatch) -> None:
    """`maxLength` is not looked at."""
    _forgive(patch, lambda problem, value: problem.text.startswith("maxLength"))


@mutant("kakaotalk-senders")
def texts_may_be_too_short(patch: pytest.MonkeyPatch) -> None:
    """`minLength` is not looked at."""
    _forgive(patch, lambda problem, value: problem.text.startswith("minLength"))


@mutant("kakaotalk-senders")
def patterns_are_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """A text of another form is taken."""
    _forgive(patch, lambda problem, value: problem.text.startswith("pattern"))


@mutant("kakaotalk-senders")
def unknown_enum_values_are_taken(patch: pytest.MonkeyPatch) -> None:
    """A value outside of an enumeration is taken in a body."""
    _forgive(patch, lambda problem, value: problem.text.startswith("enum"))


@mutant("webhooks")
def types_are_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """A number is taken for a text."""
    _forgive(patch, lambda problem, value: problem.text.startswith("type"))


@mutant("kakaotalk-senders")
def the_longest_text_is_refused(patch: pytest.MonkeyPatch) -> None:
    """A text of just the allowed length is refused: the limit is off by one."""
    real = validation.RequestValidator.body

    def body(self: Any, request: Any) -> Any:
        value = real(self, request)
        if isinstance(value, dict) and len(str(value.get("details", {}).get("name", ""))) == 512:
            raise self.error(["/details/name: too long"], "invalid_input")
        return value

    patch.setattr(validation.RequestValidator, "body", body)


@mutant("webhooks")
def every_media_type_is_taken(patch: pytest.MonkeyPatch) -> None:
    """A body that says it is plain text is read as JSON."""
    real = validation.RequestValidator.body
    patch.setattr(
        validation.RequestValidator,
        "body",
        lambda self, request: real(
            self, evolve(request, headers={**request.headers, "content-type": "application/json"})
        ),
    )


@mutant("webhooks")
def malformed_json_is_a_server_error(patch: pytest.MonkeyPatch) -> None:
    """A body that is no JSON ends in a 500."""
    _change_status(patch, "webhooks_create", 400, 500)


@mutant("webhooks")
def methods_are_refused_without_allow(patch: pytest.MonkeyPatch) -> None:
    """A 405 does not say which methods there are."""
    _change_responses(
        patch,
        lambda operation, request, answer: (
            evolve(answer, headers={name: value for name, value in answer.headers.items() if name != "allow"})
            if answer.status == 405
            else answer
        ),
    )


@mutant("webhooks")
def unknown_methods_are_not_found(patch: pytest.MonkeyPatch) -> None:
    """A method the path does not have is a 404."""
    _change_responses(
        patch, lambda operation, request, answer: evolve(answer, status=404) if answer.status == 405 else answer
    )


# What is answered


@mutant("webhooks")
def a_required_member_is_lost(patch: pytest.MonkeyPatch) -> None:
    """A webhook is shown without its identifier."""
    _change_body(patch, "webhooks_get", lambda value: value.pop("id"))


@mutant("kakaotalk-senders")
def an_undocumented_state_is_shown(patch: pytest.MonkeyPatch) -> None:
    """A sender has a state the document does not know."""
    _change_body(patch, "kakaotalk_senders_get", lambda value: value.update(state="SLEEPING"))


@mutant("kakaotalk-senders")
def a_date_is_no_date(patch: pytest.MonkeyPatch) -> None:
    """A date-time is written as people write it."""
    _change_body(patch, "kakaotalk_senders_get", lambda value: value.update(created="15 January 2026"))


@mutant("kakaotalk-senders")
def a_text_is_a_number(patch: pytest.MonkeyPatch) -> None:
    """An identifier is shown as a number."""
    _change_body(patch, "kakaotalk_senders_get", lambda value: value.update(plusFriendId=7))


@mutant("bundles")
def a_status_is_wrong(patch: pytest.MonkeyPatch) -> None:
    """Creating a bundle is answered with 200."""
    _change_status(patch, "bundles_create", 201, 200)


@mutant("webhooks")
def a_deletion_has_a_body(patch: pytest.MonkeyPatch) -> None:
    """A 204 is a 200 with a body."""
    _change_status(patch, "webhooks_delete", 204, 200)


@mutant("webhooks")
def what_is_missing_is_a_server_error(patch: pytest.MonkeyPatch) -> None:
    """An unknown identifier ends in a 500."""
    _change_status(patch, "webhooks_get", 404, 500)


@mutant("webhooks")
def an_error_has_no_code(patch: pytest.MonkeyPatch) -> None:
    """The body of a 404 has no `errorCode`."""
    _change_body(patch, "webhooks_get", lambda value: value.pop("errorCode"), 404)


@mutant("webhooks")
def json_is_called_text(patch: pytest.MonkeyPatch) -> None:
    """JSON is sent as plain text."""
    _change_responses(
        patch,
        lambda operation, request, answer: (
            evolve(answer, headers={**answer.headers, "content-type": "text/plain"})
            if operation == "webhooks_list"
            else answer
        ),
    )


@mutant("webhooks")
def a_secret_is_shown(patch: pytest.MonkeyPatch) -> None:
    """The secret of a webhook is in the answer."""

    def distort(operation: str, request: Any, response: Response) -> Response:
        if operation != "webhooks_create" or response.status != 201:
            return response
        secret = json.loads(request.body)["secret"]
        return evolve(response, body=Response.of_json(201, response.json() | {"secret": secret}).body)

    _change_responses(patch, distort)


# What is kept


@mutant("webhooks")
def a_deletion_does_nothing(patch: pytest.MonkeyPatch) -> None:
    """A deleted webhook can still be used."""
    _replace(patch, "webhooks_delete", lambda found: (204, None))


@mutant("kakaotalk-templates")
def a_deleted_template_is_kept(patch: pytest.MonkeyPatch) -> None:
    """A deleted KakaoTalk template can still be read."""
    _replace(patch, "kakaotalk_templates_delete", lambda found: (204, None))


@mutant("rcs-senders")
def a_deleted_test_number_is_kept(patch: pytest.MonkeyPatch) -> None:
    """A removed test number can still be read."""
    _replace(patch, "rcs_senders_delete_test_number", lambda found: (204, None))


@mutant("whatsapp-templates")
def a_deleted_whatsapp_template_is_kept(patch: pytest.MonkeyPatch) -> None:
    """A deleted WhatsApp template can still be read."""
    _replace(patch, "whatsapp_templates_delete", lambda found: (204, None))


@mutant("webhooks")
def an_update_changes_nothing(patch: pytest.MonkeyPatch) -> None:
    """A PATCH answers with the resource as it was."""
    _replace(patch, "webhooks_update", HANDLERS.by_operation["webhooks_get"])


@mutant("rcs-senders")
def an_update_of_a_sender_changes_nothing(patch: pytest.MonkeyPatch) -> None:
    """A PATCH of an RCS sender answers with the sender as it was."""
    _replace(patch, "rcs_senders_update", HANDLERS.by_operation["rcs_senders_get"])


@mutant("whatsapp-senders")
def a_creation_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    """A WhatsApp sender that was created is not kept."""
    handler = HANDLERS.by_operation["whatsapp_senders_create"]

    def distorted(found: Context) -> tuple[int, Any]:
        kept = found.state.store.state()
        response = handler(found)
        found.state.store.replace(kept)
        return response

    _replace(patch, "whatsapp_senders_create", distorted)


@mutant("webhooks")
def targets_may_be_used_twice(patch: pytest.MonkeyPatch) -> None:
    """Two webhooks may have one target."""
    _change_error(patch, "webhooks_create", 409)


@mutant("webhooks")
def there_is_no_limit_of_webhooks(patch: pytest.MonkeyPatch) -> None:
    """A project may have as many webhooks as it likes."""
    from sinch_provisioning.mock.resources import webhooks

    patch.setattr(webhooks, "LIMIT", 10**6)


@mutant("webhooks")
def the_limit_of_webhooks_is_off_by_one(patch: pytest.MonkeyPatch) -> None:
    """A project may have sixteen webhooks."""
    from sinch_provisioning.mock.resources import webhooks

    patch.setattr(webhooks, "LIMIT", 16)


def _change_error(
    patch: pytest.MonkeyPatch, operation: str, status: int, make: Mapping[str, Any] | None = None
) -> None:
    """Let a handler answer as if all were well where it refuses with a status."""
    handler = HANDLERS.by_operation[operation]

    def distorted(found: Context) -> tuple[int, Any]:
        try:
            return handler(found)
        except ApiError as api_error:
            if api_error.status != status:
                raise
            from sinch_provisioning.mock.example_values import example_value

            spec = found.operation.response(found.operation.success)
            return found.operation.success, None if spec is None else example_value(spec)

    _replace(patch, operation, distorted)


@mutant("kakaotalk-senders")
def a_sender_is_verified_unregistered(patch: pytest.MonkeyPatch) -> None:
    """A sender can be verified although it was not registered."""
    _change_error(patch, "kakaotalk_senders_verify", 409)


@mutant("kakaotalk-senders")
def a_sender_is_made_twice(patch: pytest.MonkeyPatch) -> None:
    """A channel can be connected twice."""
    _change_error(patch, "kakaotalk_senders_create", 409)


@mutant("rcs-senders")
def an_unfinished_sender_is_launched(patch: pytest.MonkeyPatch) -> None:
    """An RCS sender can be launched before its conditions are met."""
    _change_error(patch, "rcs_senders_launch", 412)


@mutant("kakaotalk-senders")
def filters_are_ignored(patch: pytest.MonkeyPatch) -> None:
    """A list shows everything whatever the filter says."""
    handler = HANDLERS.by_operation["kakaotalk_senders_list"]

    def distorted(found: Context) -> tuple[int, Any]:
        found.query = {name: value for name, value in found.query.items() if not name.startswith("filter")}
        return handler(found)

    _replace(patch, "kakaotalk_senders_list", distorted)


@mutant("kakaotalk-senders")
def reviews_never_end(patch: pytest.MonkeyPatch) -> None:
    """What is submitted stays in review."""
    from sinch_provisioning.mock.transitions import Transitions

    patch.setattr(Transitions, "run_due", lambda self: None)


# Events, limits, chance


@mutant("webhooks")
def events_are_signed_with_another_secret(patch: pytest.MonkeyPatch) -> None:
    """The signature of an event does not hold."""
    real = deliveries.sign
    patch.setattr(deliveries, "sign", lambda body, secret, **rest: real(body, secret + "x", **rest))


@mutant("webhooks")
def events_are_not_repeated(patch: pytest.MonkeyPatch) -> None:
    """An event whose delivery fails is lost."""
    real = deliveries.Deliveries.__init__

    def once(self: Any, schema_of: Any, subscribers: Any, nonce: Any, policy: Any) -> None:
        real(self, schema_of, subscribers, nonce, evolve(policy, attempts=1))

    patch.setattr(deliveries.Deliveries, "__init__", once)


@mutant("webhooks")
def events_go_to_everybody(patch: pytest.MonkeyPatch) -> None:
    """A webhook gets events its triggers do not name."""

    def everybody(state: Any, project: str, event: str) -> list[tuple[str, str]]:
        return [(item["target"], item["_secret"] or "") for item in state.store.of(project, "webhook").values()]

    patch.setattr(HANDLERS, "subscribers", [everybody])


@mutant("webhooks")
def events_are_lost(patch: pytest.MonkeyPatch) -> None:
    """Every second event is not sent."""
    real = deliveries.Deliveries.emit

    def emit(self: Any, project: str, event: dict[str, Any]) -> None:
        real(self, project, event)
        if len(self.events) % 2 == 0 and self._waiting:
            self._waiting.pop()

    patch.setattr(deliveries.Deliveries, "emit", emit)


@mutant("webhooks")
def identifiers_are_left_to_chance(patch: pytest.MonkeyPatch) -> None:
    """Identifiers differ from run to run."""
    import secrets

    patch.setattr(store.Identifiers, "hexadecimal", lambda self, *rest: secrets.token_hex(12).upper())


@mutant("webhooks")
def the_rate_limit_lets_one_more_through(patch: pytest.MonkeyPatch) -> None:
    """One request more than the burst is answered."""
    real = rate_limit.TokenBuckets.take
    patch.setattr(
        rate_limit.TokenBuckets,
        "take",
        lambda self, limit, project: real(self, evolve(limit, burst=limit.burst + 1), project),
    )


@mutant("webhooks")
def a_limited_project_may_not_go_on(patch: pytest.MonkeyPatch) -> None:
    """`Retry-After` is too short."""
    real = rate_limit.TokenBuckets.take
    patch.setattr(
        rate_limit.TokenBuckets,
        "take",
        lambda self, limit, project: real(self, evolve(limit, rate=limit.rate / 100), project) and 1,
    )
