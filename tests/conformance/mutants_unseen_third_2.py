"""Defects as a third outsider thinks of them: lists, events and errors."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from weakref import WeakKeyDictionary

import pytest
from attrs import evolve
from in_passing import PROJECTS, Passing, edited, error_edited, error_response, items_of, passing, unseen
from mutants_unseen_third import Handled, around
from sinch_provisioning._http.messages import Headers
from sinch_provisioning.mock import Response, handlers
from sinch_provisioning.mock.deliveries import Deliveries, Delivery
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.paging import make_token
from sinch_provisioning.mock.resources import (
    HANDLERS,
    rcs_accounts,
    rcs_senders,
    webhooks,
    whatsapp_senders,
    whatsapp_templates,
)

# Lists.


@unseen("rcs-senders")
def t_rcs_senders_by_change_are_by_creation(patch: pytest.MonkeyPatch) -> None:
    """The sort column MODIFIED sorts by the time of creation."""
    real = rcs_senders._sorted

    def in_order(context: Context, senders: Any) -> Any:
        if context.query.get("sortColumn") == "MODIFIED":
            context = evolve(context, query={**context.query, "sortColumn": "CREATED"})
        return real(context, senders)

    patch.setattr(rcs_senders, "_sorted", in_order)


@unseen("rcs-senders")
def t_the_name_of_an_rcs_sender_is_a_prefix(patch: pytest.MonkeyPatch) -> None:
    """The filter by name lets every sender through whose name begins with it."""
    real = rcs_senders._is_asked_for

    def is_asked_for(query: Any, sender: Any) -> bool:
        rest = {name: value for name, value in query.items() if name != "filterSenderName"}
        return real(rest, sender) and rcs_senders._name(sender).startswith(query.get("filterSenderName", ""))

    patch.setattr(rcs_senders, "_is_asked_for", is_asked_for)


@unseen("rcs-senders")
def t_sender_ids_are_looked_for_as_text(patch: pytest.MonkeyPatch) -> None:
    """An identifier in the filter need not stand alone between the commas: it may be part of a longer one."""
    real = rcs_senders._is_asked_for

    def is_asked_for(query: Any, sender: Any) -> bool:
        rest = {name: value for name, value in query.items() if name != "filterSenderIds"}
        return real(rest, sender) and sender["id"] in query.get("filterSenderIds", sender["id"])

    patch.setattr(rcs_senders, "_is_asked_for", is_asked_for)


@unseen("whatsapp-senders")
def t_states_or_statuses_are_enough(patch: pytest.MonkeyPatch) -> None:
    """A list of WhatsApp senders that is narrowed by state and by status shows what fits one of them."""
    real = whatsapp_senders.matches_filters

    def matches(context: Context, sender: Any) -> bool:
        names = [name for name in ("filterStates", "filterStatuses") if context.query.get(name)]
        return any(real(evolve(context, query={name: context.query[name]}), sender) for name in names)

    patch.setattr(whatsapp_senders, "matches_filters", matches)


@passing("kakaotalk_templates_list")
def t_the_last_of_several_states_counts(call: Passing) -> Response | None:
    """Of several states that KakaoTalk templates are narrowed by only the last is looked at."""

    def change(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
        states = [value for name, value in pairs if name == "filterStates"]
        rest = [pair for pair in pairs if pair[0] != "filterStates"]
        return [*rest, *(("filterStates", state.split(",")[-1]) for state in states[-1:])]

    return call.go(call.with_query(change))


@unseen("kakaotalk-senders")
def t_a_kept_listing_is_shown_to_the_other_project(patch: pytest.MonkeyPatch) -> None:
    """A narrowed list is kept until something changes without a word of whose it is."""

    def narrowed(self: Context, make: Callable[[], Any]) -> Any:
        name = self._listing().replace(self.project, "")
        return self.state.store.listing(name, lambda: list(make()))

    patch.setattr(Context, "narrowed", narrowed)


@passing("rcs_senders_list_activities", "kakaotalk_senders_list_activities")
def t_a_later_page_counts_itself_alone(call: Passing) -> Response | None:
    """The total of a page of activities that a token leads to is the number of those on it."""
    response = call.go()
    if not any(name == "pageToken" for name, _ in call.request.query):
        return response
    return edited(response, lambda page: page.update(totalSize=len(items_of(page))))


@unseen("whatsapp-senders")
def t_the_page_before_begins_one_late(patch: pytest.MonkeyPatch) -> None:
    """The token of the page before leads to its second item, in lists of senders."""
    real = handlers.page

    def page(items: Any, name: str, listing: str, size: int, offset: int) -> Any:
        shown = real(items, name, listing, size, offset)
        if name == "senders" and "previousPageToken" in shown:
            shown["previousPageToken"] = make_token(listing, max(0, offset - size) + 1)
        return shown

    patch.setattr(handlers, "page", page)


@passing("whatsapp_templates_list_by_name")
def t_a_field_mask_always_brings_the_name(call: Passing) -> Response | None:
    """The languages of a template are listed with their name, also when the field mask does not ask for it."""

    def change(page: Any) -> None:
        for template in page["templates"]:
            template.setdefault("name", call.values["templateName"])

    return edited(call.go(), change)


@passing("whatsapp_templates_list_activities")
def t_a_paged_history_begins_with_the_oldest(call: Passing) -> Response | None:
    """With a page size the activities of a WhatsApp template come oldest first on each page."""
    response = call.go()
    if not any(name == "pageSize" for name, _ in call.request.query):
        return response
    return edited(response, lambda page: page["notifications"].reverse())


@unseen("webhooks")
def t_pages_of_webhooks_are_in_the_order_of_making(patch: pytest.MonkeyPatch) -> None:
    """With a page size webhooks come in the order in which they were made, not by alphabet."""

    def act(real: Any, context: Context) -> Handled:
        if "pageSize" not in context.query:
            return real(context)
        hooks = list(context.all("webhook").values())
        return 200, context.paged(hooks, "webhooks", show=handlers.public)

    around(patch, "webhooks_list", act)


# Events.


def emitting(patch: pytest.MonkeyPatch, act: Callable[[Callable[[str, Any], None], str, Any], None]) -> None:
    """Put a function around the emission of events; it gets what emits, the type and the members."""
    real = Context.emit
    patch.setattr(Context, "emit", lambda self, event, data: act(partial(real, self), event, data))


@unseen("kakaotalk-senders")
def t_a_rejection_is_reported_with_the_status_of_before(patch: pytest.MonkeyPatch) -> None:
    """The event that changes of a KakaoTalk sender were rejected shows them under review."""

    def act(emit: Any, event: str, data: Any) -> None:
        if event == "KAKAOTALK_SENDER_REJECTED":
            payload = data["payload"]
            data = {**data, "payload": {**payload, "changes": {**payload["changes"], "status": "IN_PROGRESS"}}}
        emit(event, data)

    emitting(patch, act)


@unseen("webhooks")
def t_triggers_are_those_of_before_the_update(patch: pytest.MonkeyPatch) -> None:
    """A webhook whose triggers were changed by an update goes on with those that it was made with."""
    kept: WeakKeyDictionary[object, dict[str, list[str]]] = WeakKeyDictionary()
    real = webhooks._subscribers

    def act(update: Any, context: Context) -> Handled:
        webhook = context.all("webhook").get(context.path["webhookId"])
        if webhook is not None and "triggers" in context.body:
            kept.setdefault(context.state, {}).setdefault(webhook["id"], webhook["triggers"])
        return update(context)

    def subscribers(state: Any, project: str, event: str) -> Any:
        if project not in state.authenticator.projects:
            return real(state, project, event)
        old = kept.get(state, {})
        hooks = state.store.of(project, "webhook").values()
        return webhooks.wanting([{**hook, "triggers": old.get(hook["id"], hook["triggers"])} for hook in hooks], event)

    around(patch, "webhooks_update", act)
    patch.setattr(HANDLERS, "subscribers", [subscribers if own is real else own for own in HANDLERS.subscribers])


@unseen("webhooks")
def t_repeated_deliveries_are_not_signed(patch: pytest.MonkeyPatch) -> None:
    """Only the first attempt at a delivery is signed."""
    real = Deliveries._send

    def send(self: Deliveries, delivery: Delivery, post: Any) -> bool:
        def without(target: str, headers: Any, body: bytes) -> int:
            plain = {name: value for name, value in headers.items() if "signature" not in name.lower()}
            return int(post(target, headers if delivery.attempts <= 1 else plain, body))

        return real(self, delivery, without)

    patch.setattr(Deliveries, "_send", send)


@unseen("webhooks")
def t_a_refused_delivery_is_not_repeated(patch: pytest.MonkeyPatch) -> None:
    """What a target refuses with a status from 400 to 499 counts as delivered, and is not sent again."""
    is_delivered = property(lambda delivery: 200 <= (delivery.status or 0) < 500)
    patch.setattr(Delivery, "is_delivered", is_delivered)


@unseen("rcs-accounts")
def t_a_comment_on_an_rcs_account_is_reported_everywhere(patch: pytest.MonkeyPatch) -> None:
    """The event of a comment on the RCS account of a project goes to the webhooks of other projects, too."""
    real = rcs_accounts.comment_on

    def comment_on(context: Context, resource: Any, event: str, payload: Any = None) -> Handled:
        commented = real(context, resource, event, payload)
        for project in PROJECTS:
            if project != context.project:
                event_body = {"type": event, "comment": context.body["comment"]}
                context.state.deliveries.emit(project, event_body)
        return commented

    patch.setattr(rcs_accounts, "comment_on", comment_on)


@unseen("rcs-senders")
def t_an_operator_was_always_pending_before(patch: pytest.MonkeyPatch) -> None:
    """The event of an operator says that its status was PENDING, whatever it was."""

    def act(emit: Any, event: str, data: Any) -> None:
        is_operator = event == "RCS_SENDER_OPERATOR_STATUS_UPDATED"
        emit(event, {**data, "operatorPreviousStatus": "PENDING"} if is_operator else data)

    emitting(patch, act)


@unseen("whatsapp-templates")
def t_a_new_category_is_reported_of_one_language(patch: pytest.MonkeyPatch) -> None:
    """When Meta changes the category of a name, the event comes for the language that was looked at alone."""
    real = whatsapp_templates._moved
    looked_at: list[str] = []

    def moved(context: Context, template: Any, outcome: str) -> None:
        looked_at[:] = [template["language"]]
        real(context, template, outcome)

    def act(emit: Any, event: str, data: Any) -> None:
        if event != "WHATSAPP_TEMPLATE_CATEGORY_UPDATED" or data["payload"]["language"] in looked_at:
            emit(event, data)

    patch.setattr(whatsapp_templates, "_moved", moved)
    emitting(patch, act)


@unseen("whatsapp-templates")
def t_a_deletion_by_name_is_reported_once(patch: pytest.MonkeyPatch) -> None:
    """When a name is deleted, one event tells of it, not one for each language."""
    counts: list[int] = []

    def delete(real: Any, context: Context) -> Handled:
        counts[:] = [0]
        try:
            return real(context)
        finally:
            counts.clear()

    def act(emit: Any, event: str, data: Any) -> None:
        if event == "WHATSAPP_TEMPLATE_DELETED" and counts:
            counts[0] += 1
            if counts[0] > 1:
                return
        emit(event, data)

    around(patch, "whatsapp_templates_delete_by_name", delete)
    emitting(patch, act)


@unseen("bundles")
def t_a_bundle_of_a_subproject_is_reported_to_its_parent(patch: pytest.MonkeyPatch) -> None:
    """The end of a bundle with a subproject is told to the webhooks of the parent project as well."""

    def subscribers(state: Any, project: str, event: str) -> Any:
        parents = [own.project_id for own in state.projects if project in state.store.of(own.project_id, "subproject")]
        return [
            pair for parent in parents for pair in webhooks.wanting(state.store.of(parent, "webhook").values(), event)
        ]

    patch.setattr(HANDLERS, "subscribers", [*HANDLERS.subscribers, subscribers])


@unseen("kakaotalk-templates")
def t_a_removed_template_is_still_reviewed(patch: pytest.MonkeyPatch) -> None:
    """The review of a KakaoTalk template that was deleted goes on, and its end is told."""

    def act(real: Any, context: Context) -> Handled:
        key = (context.path["plusFriendId"], context.path["templateCode"])
        if key in context.all("kakaotalk_template"):
            del context.all("kakaotalk_template")[key]
            return 204, None
        return real(context)

    around(patch, "kakaotalk_templates_delete", act)


# Errors.


@passing("whatsapp_senders_register")
def t_the_sixth_password_has_the_code_of_wrong_ones(call: Passing) -> Response | None:
    """The sixth request for a password is refused with the code for too many wrong ones."""

    def change(error: Any) -> None:
        if error["errorCode"] == "sender-register-too-many-requests":
            error["errorCode"] = "too_many_invalid_verification_codes"

    return error_edited(call.go(), change)


@passing(tag="webhooks")
def t_allow_names_one_method(call: Passing) -> Response | None:
    """The Allow header of a 405 names the first of several methods only."""
    response = call.go()
    allow = response.headers.get("allow")
    if response.status != 405 or allow is None:
        return response
    return evolve(response, headers=Headers({**response.headers, "allow": allow.partition(",")[0]}))


@passing("webhooks_update", "rcs_senders_update")
def t_a_body_of_another_type_is_looked_into_first(call: Passing) -> Response | None:
    """A body that is neither JSON by its type nor valid is refused for what is in it."""
    response = call.go()
    if response.status != 415:
        return response
    again = call.go(call.with_header("content-type", "application/json"))
    return again if again.status == 400 else response


@passing("kakaotalk_templates_update")
def t_a_missing_template_hides_a_bad_body(call: Passing) -> Response | None:
    """A bad body for a template that is not there is answered with 404, not with 400."""
    response = call.go()
    key = (call.values["plusFriendId"], call.values["templateCode"])
    if response.status == 400 and key not in call.stored("kakaotalk_template"):
        return error_response(404, "template_not_found")
    return response


@passing("rcs_senders_launch")
def t_a_refused_launch_names_one_reason(call: Passing) -> Response | None:
    """The list of what a launch lacks holds the first problem only."""

    def change(error: Any) -> None:
        information = error.get("additionalInformation", {})
        if error["errorCode"] == "launch_precondition_failed":
            information["validationErrors"] = information["validationErrors"][:1]

    return error_edited(call.go(), change)


@passing("kakaotalk_templates_create")
def t_a_kept_draft_is_named_by_its_id(call: Passing) -> Response | None:
    """The error of a submission that was kept as a draft names the id of the template, not its code."""

    def change(error: Any) -> None:
        information = error.get("additionalInformation", {})
        key = (call.values["plusFriendId"], information.get("templateCode"))
        if key in call.stored("kakaotalk_template"):
            information["templateCode"] = call.stored("kakaotalk_template")[key]["id"]

    return error_edited(call.go(), change)


@passing("whatsapp_create_long_lived_access_token")
def t_a_bad_code_beside_a_token_is_not_looked_at(call: Passing) -> Response | None:
    """Of a token and a code that come together only the token is looked at."""
    body = call.body
    if not isinstance(body, dict) or "facebookToken" not in body or "facebookCode" not in body:
        return None
    return call.go(call.with_body({"facebookToken": body["facebookToken"]}))
