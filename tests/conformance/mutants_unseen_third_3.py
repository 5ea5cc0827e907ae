"""Defects as a third outsider thinks of them: life cycles, limits, the mock's own controls, some errors."""

from __future__ import annotations

import copy
import json
import math
from typing import Any
from weakref import WeakKeyDictionary

import pytest
from attrs import evolve
from in_passing import Passing, code_of, edited, error_edited, error_response, passing, unseen
from mutants_unseen_third import Handled, around
from sinch_provisioning.mock import Response
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.faults import Faults
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.rate_limit import RateLimit, TokenBuckets
from sinch_provisioning.mock.resources import (
    bundles,
    identifiers,
    kakaotalk,
    rcs_launch,
    webhooks,
    whatsapp_sender_states,
    whatsapp_senders,
    whatsapp_templates,
)
from sinch_provisioning.mock.transitions import Reads, Transitions

# Life cycles and limits.


@passing("whatsapp_senders_delete_changes")
def t_changes_that_failed_cannot_be_dropped(call: Passing) -> Response | None:
    """Pending changes of a live sender that ended with an error cannot be dropped, as if they were under review."""
    sender = call.stored("whatsapp_sender").get(call.values["senderId"], {})
    before = copy.deepcopy(sender)
    response = call.go()
    if response.status != 204 or before["changes"]["status"] != "ERROR" or before["state"] == "ERROR":
        return response
    sender |= before
    return error_response(409, "sender_changes_not_deletable")


@passing("rcs_senders_get_test_number_capabilities", "rcs_senders_retry_test_number")
def t_capabilities_of_who_was_invited_again(call: Passing) -> Response | None:
    """A tester who was verified once has capabilities, although a second invitation is still open."""
    sender = call.stored("rcs_sender").get(call.values["senderId"], {})
    entries = {entry["number"]: entry for entry in sender.get("testNumberStates", ())}
    entry = entries.get(call.values["testNumber"], {})
    key = f"{call.values['senderId']}/{call.values['testNumber']}"
    if entry.get("state") == "VERIFIED":
        call.memory[key] = True
    response = call.go()
    if code_of(response) != "user_has_not_accepted_invite" or key not in call.memory:
        return response
    entry["state"] = "VERIFIED"
    try:
        return call.go()
    finally:
        entry["state"] = "UNVERIFIED"


@passing("whatsapp_templates_compare")
def t_the_asked_template_is_compared_with_more_messages(call: Passing) -> Response | None:
    """The figures of a comparison depend on which of the two templates is the one of the address."""

    def change(comparison: Any) -> None:
        first = next(each for each in comparison["templates"] if each["name"] == call.values["templateName"])
        first["messageSends"] += 1

    return edited(call.go(), change)


@passing("whatsapp_enable_template_analytics")
def t_insights_stay_switched_off(call: Passing) -> Response | None:
    """Template analytics are switched on with success, and the account does not show it."""
    response = call.go()
    if response.status == 200:
        call.stored("whatsapp_account")["account"]["wabaEnabledForInsights"] = False
    return response


@unseen("webhooks")
def t_webhooks_that_are_gone_count(patch: pytest.MonkeyPatch) -> None:
    """The limit of 15 counts every webhook that a project has made, also those it has deleted."""

    def check_room(context: Context, count: int) -> None:
        if context.all("webhook")._next + count > webhooks.LIMIT:
            raise ApiError(424, "webhook_limit_reached")

    patch.setattr(webhooks, "check_room", check_room)


@passing("bundles_get")
def t_a_failed_bundle_has_an_active_sms_app(call: Passing) -> Response | None:
    """The SMS app of a bundle that failed is shown as active."""

    def change(bundle: Any) -> None:
        if bundle["state"] == "FAILED" and "smsApp" in bundle:
            bundle["smsApp"]["status"] = "ACTIVE"

    return edited(call.go(), change)


@passing("whatsapp_senders_register")
def t_a_new_password_forgives_the_wrong_ones(call: Passing) -> Response | None:
    """The count of wrong passwords begins anew whenever a password is sent."""
    response = call.go()
    if response.status == 200:
        call.stored("whatsapp_sender")[call.values["senderId"]]["_wrong"] = 0
    return response


@unseen("whatsapp-senders")
def t_the_pause_begins_with_the_first_wrong_password(patch: pytest.MonkeyPatch) -> None:
    """The hour without verification is counted from the first wrong password, not from the last."""

    def act(real: Any, context: Context) -> Handled:
        sender = context.all("whatsapp_sender").get(context.path["senderId"], {})
        first = sender.get("_guessed") if 0 < sender.get("_wrong", 0) < whatsapp_senders.TRIES else None
        try:
            return real(context)
        finally:
            if first is not None and "_guessed" in sender:
                sender["_guessed"] = first

    around(patch, "whatsapp_senders_verify", act)


@unseen("whatsapp-senders")
def t_a_number_is_used_after_its_sender_is_gone(patch: pytest.MonkeyPatch) -> None:
    """The number of a sender that went after its 30 days cannot be used again."""
    used: WeakKeyDictionary[object, set[str]] = WeakKeyDictionary()
    gone, check_free = whatsapp_sender_states._gone, whatsapp_senders._check_free

    def after(context: Context, sender: Any) -> None:
        used.setdefault(context.state, set()).add(sender["_phoneNumberId"])
        gone(context, sender)

    def check(context: Context, body: Any) -> None:
        if body.get("phoneNumberId") in used.get(context.state, ()):
            raise ApiError(409, "used_phone_number_id")
        check_free(context, body)

    patch.setattr(whatsapp_sender_states, "_gone", after)
    patch.setattr(whatsapp_senders, "_check_free", check)


@unseen("whatsapp-senders")
def t_a_suspended_sender_can_be_changed(patch: pytest.MonkeyPatch) -> None:
    """A WhatsApp sender that Meta has suspended takes changes like an active one."""

    def act(real: Any, context: Context) -> Handled:
        sender = context.all("whatsapp_sender").get(context.path["senderId"], {})
        if sender.get("state") != "SUSPENDED":
            return real(context)
        sender["state"] = "ACTIVE"
        try:
            status, value = real(context)
        finally:
            sender["state"] = "SUSPENDED"
        return status, {**value, "state": "SUSPENDED"}

    around(patch, "whatsapp_senders_update", act)


@unseen("whatsapp-accounts")
def t_a_correction_drops_the_other_detail(patch: pytest.MonkeyPatch) -> None:
    """Who corrects one detail of a rejected account loses the other."""

    def act(real: Any, context: Context) -> Handled:
        status, value = real(context)
        account = context.all("whatsapp_account")["account"]
        details = {name: value for name, value in account["changes"]["details"].items() if name in context.body}
        account["changes"]["details"] = details
        return status, {**value, "changes": {**value["changes"], "details": details}}

    around(patch, "whatsapp_accounts_update", act)


@unseen("whatsapp-solutions")
def t_a_project_has_several_solutions(patch: pytest.MonkeyPatch) -> None:
    """A solution that is assigned leaves the one before assigned."""

    def act(real: Any, context: Context) -> Handled:
        before = [solution for solution in context.all("whatsapp_solution").values() if solution["assigned"]]
        done = real(context)
        for solution in before:
            solution["assigned"] = True
        return done

    around(patch, "whatsapp_solutions_assign", act)


@unseen("whatsapp")
def t_a_token_shows_the_numbers_of_every_project(patch: pytest.MonkeyPatch) -> None:
    """The business account that a token opens lists the numbers of the senders of all projects."""

    def act(real: Any, context: Context) -> Handled:
        status, value = real(context)
        for project in context.state.projects:
            if project.project_id != context.project:
                _, other = real(evolve(context, project=project.project_id))
                numbers = value["wabas"][0]["numbers"]
                value["wabas"][0]["numbers"] = [*other["wabas"][0]["numbers"][:-1], *numbers]
        return status, value

    around(patch, "whatsapp_list_waba_details", act)


@unseen("whatsapp-templates")
def t_a_deleted_language_is_free_a_day_early(patch: pytest.MonkeyPatch) -> None:
    """A pair of name and language is blocked for 29 days after its deletion."""
    patch.setattr(whatsapp_templates, "LANGUAGE_BLOCKED", 29 * 24 * 3600)


@unseen("whatsapp-templates")
def t_refused_changes_end_a_paused_template(patch: pytest.MonkeyPatch) -> None:
    """When changes of a paused template are refused, the template is rejected instead of them."""
    real = whatsapp_templates._reviewed

    def reviewed(context: Context, template: Any, outcome: str = "APPROVED") -> None:
        if template.get("state") == "PAUSED" and outcome != "APPROVED":
            template["state"] = "REJECTED"
        real(context, template, outcome)

    patch.setattr(whatsapp_templates, "_reviewed", reviewed)


@unseen("kakaotalk-templates")
def t_templates_outlive_their_sender(patch: pytest.MonkeyPatch) -> None:
    """A new sender of a plusFriendId that was removed has the templates of the old one."""
    real = kakaotalk._forget

    def forget(context: Context, project: str, key: str) -> None:
        templates = context.state.store.of(project, "kakaotalk_template")
        left = {(key, template["code"]): template for template in templates.by_key(key)}
        real(context, project, key)
        for name, template in left.items():
            templates[name] = template

    patch.setattr(kakaotalk, "_forget", forget)


@passing("rcs_senders_retry_test_number")
def t_invitations_that_are_repeated_are_not_counted(call: Passing) -> Response | None:
    """An invitation that is sent again does not count against the 20 of a day."""
    sender = call.stored("rcs_sender").get(call.values["senderId"], {})
    before = sender.get("_invitations")
    response = call.go()
    if response.status == 200 and before is not None:
        sender["_invitations"] = before
    return response


@passing("rcs_senders_delete_test_number")
def t_who_declined_may_be_invited_after_a_removal(call: Passing) -> Response | None:
    """A tester who declined is no longer blocked once the number was removed."""
    response = call.go()
    if response.status == 204:
        declined = call.stored("rcs_sender")[call.values["senderId"]].get("_declined", [])
        declined[:] = [number for number in declined if number != call.values["testNumber"]]
    return response


@unseen("rcs-senders")
def t_a_refused_country_unmakes_a_launch(patch: pytest.MonkeyPatch) -> None:
    """When a further country is refused, the launched sender is in test again."""
    real = rcs_launch._launched

    def launched(context: Context, sender: Any, *outcome: str) -> None:
        sender.pop("_before", None)
        real(context, sender, *outcome)

    patch.setattr(rcs_launch, "_launched", launched)


@passing("rcs_questionnaire_get")
def t_questions_are_those_of_the_first_country(call: Passing) -> Response | None:
    """Of several countries the questionnaire shows the questions of the first only."""

    def change(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
        countries = [value for name, value in pairs if name == "countries"]
        rest = [pair for pair in pairs if pair[0] != "countries"]
        return [*rest, *(("countries", country.split(",")[0]) for country in countries[:1])]

    return call.go(call.with_query(change))


@passing("kakaotalk_categories_list_sender_categories")
def t_a_category_of_level_three_names_the_top(call: Passing) -> Response | None:
    """The parent of a sender category of the third level is that of the first."""

    def change(tree: Any) -> None:
        raw = json.loads(json.dumps(tree))
        tree["categories"] = [_of_top(category, category["code"], 1) for category in raw["categories"]]

    return edited(call.go(), change)


def _of_top(category: Any, top: str, depth: int) -> Any:
    for name, value in category.items():
        if isinstance(value, list):
            category[name] = [_of_top(child, top, depth + 1) for child in value]
    if depth == 3 and "parentCode" in category:
        category["parentCode"] = top
    return category


# The mock's own controls.


@unseen("webhooks")
def t_a_used_up_fault_hides_those_behind(patch: pytest.MonkeyPatch) -> None:
    """A rule that fits and is used up ends the search for one."""
    real = Faults.match

    def match(self: Faults, request: Any, operation: Any) -> Any:
        counted = next((each for each in self._counted if each.rule.matches(request, operation)), None)
        if counted is not None and counted.rule.count is not None and counted.used >= counted.rule.count > 0:
            return None
        return real(self, request, operation)

    patch.setattr(Faults, "match", match)


@unseen("whatsapp-accounts")
def t_a_transition_comes_one_read_early(patch: pytest.MonkeyPatch) -> None:
    """The last of the reads that still show the state before shows the one after."""
    real = Transitions.read

    def read(self: Transitions, kind: str, key: Any) -> None:
        real(self, kind, key)
        transition = self._pending.get((kind, key))
        if transition is not None and isinstance(transition.when, Reads) and transition.reads == 0:
            self.trigger(kind, key)

    patch.setattr(Transitions, "read", read)


@unseen("rcs-senders")
def t_all_operators_of_a_country_are_dated_alike(patch: pytest.MonkeyPatch) -> None:
    """When one operator of a country gets another status, all of them are dated anew."""
    real = rcs_launch._end_country

    def end_country(context: Context, sender: Any, country: Any, *rest: Any, **last: Any) -> None:
        before = [operator["status"] for operator in country["operators"]]
        real(context, sender, country, *rest, **last)
        if before != [operator["status"] for operator in country["operators"]]:
            for operator in country["operators"]:
                operator["modified"] = rcs_launch.now(context)

    patch.setattr(rcs_launch, "_end_country", end_country)


@unseen("bundles")
def t_deliveries_of_a_bundle_are_dated_by_the_reader(patch: pytest.MonkeyPatch) -> None:
    """The deliveries that a bundle lists bear the time at which it is read."""
    real = bundles._deliveries

    def deliveries(context: Context, bundle: Any) -> Any:
        return [{**entry, "date": context.now()} for entry in real(context, bundle)]

    patch.setattr(bundles, "_deliveries", deliveries)


@unseen("rcs-questionnaire")
def t_retry_after_is_rounded_down(patch: pytest.MonkeyPatch) -> None:
    """Who waits as long as Retry-After says may be too early."""
    real = TokenBuckets.take

    def take(self: TokenBuckets, limit: RateLimit, project: str) -> int:
        wait = real(self, limit, project)
        if not wait:
            return 0
        tokens, _ = self._remaining[project]
        return max(1, math.floor((1 - tokens) / limit.rate))

    patch.setattr(TokenBuckets, "take", take)


@unseen("bundles")
def t_an_identifier_may_be_one_longer(patch: pytest.MonkeyPatch) -> None:
    """An identifier of 256 characters is taken for a well-formed one."""
    patch.setattr(identifiers, "LONGEST", 256)


@passing("conversation_get_telegram")
def t_an_app_without_telegram_lacks_viber(call: Passing) -> Response | None:
    """An app without a Telegram channel is answered with the code of Viber."""

    def change(error: Any) -> None:
        error["errorCode"] = error["errorCode"].replace("no_telegram", "no_viber")

    return error_edited(call.go(), change)
