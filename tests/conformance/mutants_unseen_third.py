"""Defects as a third outsider thinks of them: access, what is written and read, what must not move, time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

import pytest
from attrs import evolve
from in_passing import PROJECTS, Passing, code_of, edited, error_response, passing, unseen
from sinch_provisioning.mock import Mock, MockClock, Response
from sinch_provisioning.mock.authentication import Authenticator
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.rate_limit import TokenBuckets
from sinch_provisioning.mock.resources import (
    HANDLERS,
    bundles,
    kakaotalk,
    rcs_senders,
    webhooks,
    whatsapp_senders,
)
from sinch_provisioning.mock.store import Identifiers

Handled = tuple[int, Any]


def around(patch: pytest.MonkeyPatch, operation: str, act: Callable[[Any, Context], Handled]) -> None:
    """Put a function around the handler of an operation; it gets the handler and the request."""
    real = HANDLERS.by_operation[operation]
    patch.setitem(HANDLERS.by_operation, operation, lambda context: act(real, context))


# Access and credentials.


@unseen("webhooks")
def t_a_token_is_good_at_its_last_instant(patch: pytest.MonkeyPatch) -> None:
    """A token is still taken at the very instant at which its hour is over."""
    real = Authenticator.authenticate

    def authenticate(self: Authenticator, header: str | None) -> Any:
        scheme, _, value = (header or "").partition(" ")
        project, ends = self._tokens.get(value.strip(), (None, 0.0))
        is_over = scheme.lower() == "bearer" and self._now() <= ends
        return real(self, header) or (project if is_over else None)

    patch.setattr(Authenticator, "authenticate", authenticate)


@unseen("whatsapp-flows")
def t_a_new_token_ends_the_one_before(patch: pytest.MonkeyPatch) -> None:
    """A project has one token at a time: a second one makes the first invalid, though its hour is not over."""
    real = Authenticator.issue

    def issue(self: Authenticator, project: Any, *rest: float) -> str:
        for token in [token for token, (owner, _) in self._tokens.items() if owner is project]:
            self.revoke(token)
        return real(self, project, *rest)

    patch.setattr(Authenticator, "issue", issue)


@passing("webhooks_replace")
def t_a_token_of_another_project_replaces_webhooks(call: Passing) -> Response | None:
    """Of a bearer token it is looked at whether it is valid, not whose it is, when a webhook is replaced."""
    response = call.go()
    header = call.request.headers.get("authorization", "")
    is_token = header.lower().startswith("bearer ") and call.mock.authenticator.authenticate(header) is not None
    return call.go(call.as_owner()) if response.status == 401 and is_token else response


@unseen("whatsapp")
def t_a_reset_keeps_the_tokens(patch: pytest.MonkeyPatch) -> None:
    """Tokens of before a reset are taken after it."""
    real = Mock._begin

    def begin(self: Mock, seed: int) -> None:
        tokens = {} if self._state is None else dict(self._state.authenticator._tokens)
        real(self, seed)
        self.authenticator._tokens.update(tokens)

    patch.setattr(Mock, "_begin", begin)


@unseen("conversation")
def t_one_rate_limit_for_all_projects(patch: pytest.MonkeyPatch) -> None:
    """The projects share one bucket of the rate limit."""
    real = TokenBuckets.take
    patch.setattr(TokenBuckets, "take", lambda self, limit, project: real(self, limit, "all"))


@unseen("kakaotalk-categories")
def t_a_refused_key_uses_up_the_limit(patch: pytest.MonkeyPatch) -> None:
    """A request with a wrong key is counted against the rate limit of the project in its path."""
    real = Mock._understood

    def understood(self: Mock, request: Any, route: Any, *, is_limited: bool) -> Context:
        try:
            return real(self, request, route, is_limited=is_limited)
        except ApiError as error:
            named = route.values.get("projectId", "")
            if error.status == 401 and self.rate_limit and is_limited and named in self.authenticator.projects:
                self._buckets.take(self.rate_limit, named)
            raise

    patch.setattr(Mock, "_understood", understood)


@passing("kakaotalk_templates_delete_changes")
def t_a_removal_of_changes_is_done_before_the_key_is_looked_at(call: Passing) -> Response | None:
    """The draft of a template is gone although the request that removes it is refused with 401."""
    response = call.go()
    if response.status == 401:
        call.go(call.as_owner())
    return response


# What was written is what is read.


@unseen("webhooks")
def t_a_new_secret_alone_hears_everything(patch: pytest.MonkeyPatch) -> None:
    """A change of the secret alone puts the triggers back to ALL."""
    real = webhooks._set

    def set_(webhook: Any, body: Any) -> Any:
        if set(body) == {"secret"}:
            webhook["triggers"] = ["ALL"]
        return real(webhook, body)

    patch.setattr(webhooks, "_set", set_)


@passing("whatsapp_senders_update")
def t_emoji_of_about_become_question_marks(call: Passing) -> Response | None:
    """Characters beyond the basic plane are lost from the text about a sender."""
    body = call.body
    about = ((body or {}).get("details") or {}).get("about") if isinstance(body, dict) else None
    if not isinstance(about, str) or max(about, default="") <= "\uffff":
        return None
    body["details"]["about"] = "".join(sign if sign <= "\uffff" else "?" for sign in about)
    return call.go(call.with_body(body))


@passing("whatsapp_senders_update")
def t_null_does_not_clear_a_second_web_site(call: Passing) -> Response | None:
    """A null for the second web site of a sender is taken for nothing said."""
    body = call.body
    details = (body or {}).get("details") if isinstance(body, dict) else None
    if not isinstance(details, dict) or len(details) < 2 or details.get("websiteTwo", "") is not None:
        return None
    return call.go(call.with_body({**body, "details": {k: v for k, v in details.items() if k != "websiteTwo"}}))


@unseen("kakaotalk-templates")
def t_an_update_takes_the_security_flag_back(patch: pytest.MonkeyPatch) -> None:
    """An update that does not name the security flag of a KakaoTalk template puts it back to its default."""

    def act(real: Any, context: Context) -> Handled:
        details = context.body.get("details")
        if details:
            context = evolve(context, body={**context.body, "details": {"securityFlag": False, **details}})
        return real(context)

    around(patch, "kakaotalk_templates_update", act)


@unseen("rcs-senders")
def t_answers_of_a_section_are_replaced_as_a_whole(patch: pytest.MonkeyPatch) -> None:
    """An update of one answer of the questionnaire forgets the other answers of its section."""

    def changed(old: Any, new: Any, depth: int = 0) -> Any:
        result = dict(old)
        for name, value in new.items():
            if value is None:
                result.pop(name, None)
            elif isinstance(value, dict) and depth < 2:
                result[name] = changed(result.get(name) or {}, value, depth + 1)
            elif isinstance(value, dict):
                result[name] = {key: part for key, part in value.items() if part is not None}
            else:
                result[name] = value
        return result

    patch.setattr(rcs_senders, "_changed", changed)


@passing("rcs_senders_create", "rcs_senders_update")
def t_e_mails_of_a_brand_are_sorted(call: Passing) -> Response | None:
    """The e-mails of a brand are kept by alphabet, not in the order in which they were sent."""
    body = call.body
    try:
        emails = body["details"]["brand"]["emails"]
        body["details"]["brand"]["emails"] = sorted(emails, key=lambda email: str(email["address"]))
    except (KeyError, TypeError):
        return None
    return call.go(call.with_body(body))


@unseen("bundles")
def t_no_days_of_retention_become_seven(patch: pytest.MonkeyPatch) -> None:
    """A retention of 0 days is taken for one that was not given."""
    real = bundles._conversation_app

    def app(context: Context, wish: Any) -> Any:
        made = real(context, wish)
        if made["retentionPolicy"].get("ttl") == 0:
            made["retentionPolicy"]["ttl"] = 7
        return made

    patch.setattr(bundles, "_conversation_app", app)


@unseen("whatsapp-solutions")
def t_solutions_share_their_details(patch: pytest.MonkeyPatch) -> None:
    """All solutions of the mock have one object of details: the name of the last one is that of all."""
    shared: WeakKeyDictionary[object, dict[str, Any]] = WeakKeyDictionary()

    def act(real: Any, context: Context) -> Handled:
        status, value = real(context)
        for solution in value["solutions"]:
            details = shared.setdefault(context.state, {})
            details.update(solution["details"])
            solution["details"] = details
        return status, value

    around(patch, "whatsapp_solutions_create", act)


@passing("whatsapp_accounts_list_activities")
def t_long_comments_are_cut_in_the_history(call: Passing) -> Response | None:
    """The history of an account shows the first 1,000 characters of a comment only."""

    def change(page: Any) -> None:
        for entry in page["notifications"]:
            if "comment" in entry:
                entry["comment"] = entry["comment"][:1000]

    return edited(call.go(), change)


@passing("webhooks_create")
def t_blanks_around_a_secret_are_cut_off(call: Passing) -> Response | None:
    """Events are signed with the secret of a webhook without the blanks at its ends."""
    body = call.body
    if not isinstance(body, dict) or not isinstance(body.get("secret"), str) or not body["secret"].strip():
        return None
    return call.go(call.with_body({**body, "secret": body["secret"].strip()}))


# Nothing else moves.


@passing("kakaotalk_senders_create")
def t_a_refused_sender_keeps_its_channel(call: Passing) -> Response | None:
    """A creation that is refused for its category leaves its plusFriendId in use."""
    body = call.body
    key = body.get("plusFriendId") if isinstance(body, dict) else None
    if key in call.memory.setdefault("used", []) and call.request.headers.get("authorization"):
        return error_response(409, "plus_friend_id_used")
    response = call.go()
    if code_of(response) == "sender_invalid_category_code" and not body.get("saveDraftOnFailure"):
        call.memory["used"].append(key)
    return response


@passing("kakaotalk_templates_update")
def t_a_failed_submission_moves_the_time_of_change(call: Passing) -> Response | None:
    """An update that KakaoTalk refuses dates the template anew."""
    response = call.go()
    if response.status == 424:
        key = (call.values["plusFriendId"], call.values["templateCode"])
        call.stored("kakaotalk_template")[key]["modified"] = call.mock.clock.text()
    return response


@unseen("whatsapp-templates")
def t_a_failed_hand_over_keeps_the_new_category(patch: pytest.MonkeyPatch) -> None:
    """The category of a template is changed before its content is looked at, and stays when that is refused."""

    def act(real: Any, context: Context) -> Handled:
        try:
            return real(context)
        except ApiError as error:
            template = context.all("whatsapp_template").get(
                (context.path["templateName"], context.path["languageCode"])
            )
            if template is not None and error.code in ("invalid_input", "template_submit_error"):
                template["category"] = context.body.get("category", template["category"])
            raise

    around(patch, "whatsapp_templates_update", act)


@passing("webhooks_delete")
def t_a_deleted_target_goes_in_every_project(call: Passing) -> Response | None:
    """With a webhook those of the same target in other projects are deleted."""
    webhook = call.stored("webhook").get(call.values["webhookId"], {})
    response = call.go()
    for project in PROJECTS if response.status == 204 else ():
        others = call.stored("webhook", project)
        for key in [key for key, other in others.items() if other["target"] == webhook["target"]]:
            del others[key]
    return response


@unseen("whatsapp-senders")
def t_a_removed_sender_ends_the_reviews_of_others(patch: pytest.MonkeyPatch) -> None:
    """When a sender goes that was never live, what was under review beside it is never decided."""
    real = whatsapp_senders._forget

    def forget(context: Context, sender: Any) -> None:
        for key in context.all("whatsapp_sender"):
            context.cancel("whatsapp_sender", str(key))
        real(context, sender)

    patch.setattr(whatsapp_senders, "_forget", forget)


# Time and identity.


@unseen("webhooks")
def t_parts_of_a_second_do_not_pass(patch: pytest.MonkeyPatch) -> None:
    """The clock is advanced by whole seconds only."""
    real = MockClock.advance

    def advance(self: MockClock, seconds: float) -> None:
        is_part = isinstance(seconds, float) and 0 <= seconds < 1e9
        real(self, float(int(seconds)) if is_part else seconds)

    patch.setattr(MockClock, "advance", advance)


@passing("kakaotalk_templates_update")
def t_a_submission_makes_a_template_anew(call: Passing) -> Response | None:
    """The time of creation of a KakaoTalk template moves when an update submits it."""
    response = call.go()
    if response.status != 200 or not isinstance(call.body, dict) or call.body.get("status") != "SUBMIT":
        return response
    now = call.mock.clock.text()
    call.stored("kakaotalk_template")[call.values["plusFriendId"], call.values["templateCode"]]["created"] = now
    return edited(response, lambda template: template.update(created=now))


@unseen("kakaotalk-senders")
def t_each_acceptance_gives_a_sender_another_id(patch: pytest.MonkeyPatch) -> None:
    """A KakaoTalk sender gets another id whenever changes of it are accepted."""
    real = kakaotalk._reviewed

    def reviewed(context: Context, sender: Any, outcome: str = "ACCEPTED") -> None:
        if outcome == "ACCEPTED":
            sender.pop("id", None)
        real(context, sender, outcome)

    patch.setattr(kakaotalk, "_reviewed", reviewed)


@unseen("webhooks")
def t_names_of_requests_go_on_after_a_reset(patch: pytest.MonkeyPatch) -> None:
    """After a reset the x-request-id does not begin anew."""
    shared = {False: 0, True: 0}
    real = Identifiers.__init__

    def init(self: Identifiers, seed: int) -> None:
        real(self, seed)
        self._requests = shared

    patch.setattr(Identifiers, "__init__", init)


@passing("rcs_senders_create_comment")
def t_a_comment_is_dated_to_the_second(call: Passing) -> Response | None:
    """The time of a comment on an RCS sender lacks its milliseconds, as that of an activity does."""
    return edited(call.go(), lambda comment: comment.update(created=comment["created"][:19] + ".000Z"))


@passing("kakaotalk_senders_register")
def t_a_registration_does_not_move_the_time_of_change(call: Passing) -> Response | None:
    """A KakaoTalk sender that is registered gets another state, and keeps the time of its last change."""
    before = call.stored("kakaotalk_sender").get(call.values["plusFriendId"], {}).get("modified")
    response = call.go()
    if response.status == 200 and before:
        call.stored("kakaotalk_sender")[call.values["plusFriendId"]]["modified"] = before
    return edited(response, lambda sender: sender.update(modified=before))
