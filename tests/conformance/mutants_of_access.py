"""Defects of who may ask, and how often; see `mutants`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from attrs import evolve
from mutants import mutant, replace_handler
from mutants_in_front import PROJECTS, Call, in_front
from sinch_provisioning._http.messages import basic_authorization
from sinch_provisioning.mock import (
    DEFAULT_PROJECT,
    Mock,
    Response,
    authentication,
    rate_limit,
)
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.resources import HANDLERS


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

    replace_handler(patch, "kakaotalk_senders_get", distorted)


@mutant("webhooks")
def bodies_are_looked_at_before_credentials(patch: pytest.MonkeyPatch) -> None:
    """A bad body is a 400 although it is not known who asks."""
    real = Mock._understood

    def distorted(self: Mock, request: Any, route: Any, **rest: Any) -> Context:
        if route.operation is not None and route.operation.body is not None:
            self._validators[route.operation.id].body(request)
        return real(self, request, route, **rest)

    patch.setattr(Mock, "_understood", distorted)


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


def _own_key(call: Call) -> Mapping[str, str]:
    own = PROJECTS[call.project]
    return {**call.request.headers, "authorization": basic_authorization(own.key_id, own.key_secret)}


@in_front("kakaotalk-templates", "kakaotalk_templates_get")
def a_token_of_another_project_opens_a_template(call: Call) -> Response | None:
    """Another project's bearer token opens a project."""
    if call.request.headers.get("authorization", "").startswith("Bearer mock-") and call.project in PROJECTS:
        return call.go(headers=_own_key(call))
    return None


@in_front("bundles", "bundles_create")
def a_key_of_another_project_makes_a_bundle(call: Call) -> Response | None:
    """Another project's key makes something in a project."""
    other = PROJECTS[call.other]
    if call.request.headers.get("authorization") == basic_authorization(other.key_id, other.key_secret):
        return call.go(headers=_own_key(call))
    return None


@in_front("rcs-senders", "rcs_senders_list")
def a_list_needs_no_credentials(call: Call) -> Response | None:
    """One list can be read without credentials."""
    return call.go(headers=_own_key(call)) if "authorization" not in call.request.headers else None


@in_front("whatsapp-senders", "whatsapp_senders_update")
def a_change_without_credentials_is_carried_out(call: Call) -> Response | None:
    """A change without credentials is refused, and made all the same."""
    if "authorization" not in call.request.headers:
        call.go(headers=_own_key(call))
    return None


@in_front("webhooks", "webhooks_get")
def a_challenge_is_missing(call: Call) -> Response | None:
    """A 401 of one operation has no challenge."""
    response = call.go()
    if response.status == 401:
        return evolve(
            response, headers={name: value for name, value in response.headers.items() if name != "www-authenticate"}
        )
    return response


@in_front("kakaotalk-senders", "kakaotalk_senders_get")
def what_another_project_has_is_forbidden(call: Call) -> Response | None:
    """By its answer one can tell that another project has a sender."""
    response = call.go()
    if response.status == 404 and call.values["plusFriendId"] in call.all("kakaotalk_sender", call.other):
        return evolve(response, status=409)
    return response


@in_front("whatsapp-templates", "whatsapp_templates_get")
def a_template_of_another_project_is_read(call: Call) -> Response | None:
    """What a project does not have is looked for in the other."""
    response = call.go()
    if response.status == 404 and call.project in PROJECTS:
        return call.ask(
            "GET",
            f"/whatsapp/templates/{call.values['templateName']}/languages/{call.values['languageCode']}",
            project=call.other,
        )
    return response
