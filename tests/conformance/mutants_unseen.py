"""Defects as an outsider thinks of them who knows the API and not the checks: access, and what is written and read.

They were written before any check was looked at, to learn what the checks notice that their authors had not thought of.
"""

from __future__ import annotations

import base64
import json
from typing import Any

from attrs import evolve
from in_passing import PROJECTS, Passing, edited, error_response, passing
from sinch_provisioning._http.messages import basic_authorization
from sinch_provisioning.mock import Response
from sinch_provisioning.mock.authentication import TOKEN_PATH

# Access and the separation of projects.


@passing("whatsapp_flows_list")
def a_wrong_secret_is_good_enough_to_read_flows(call: Passing) -> Response | None:
    """Of a key the identifier alone is looked at."""
    response = call.go()
    scheme, _, pair = call.request.headers.get("authorization", "").partition(" ")
    if response.status != 401 or scheme.lower() != "basic":
        return response
    own = PROJECTS.get(call.project)
    if own is None:
        return response
    try:
        user = base64.b64decode(pair).decode().partition(":")[0]
    except ValueError:
        return response
    return call.go(call.as_owner()) if user == own.key_id else response


@passing(tag="kakaotalk-categories")
def an_expired_token_still_lists_categories(call: Passing) -> Response | None:
    """The end of a token is not looked at by the list of sender categories."""
    response = call.go()
    if call.request.path == TOKEN_PATH and response.status == 200:
        key = call.request.headers.get("authorization", "")
        own = [p for p in PROJECTS.values() if basic_authorization(p.key_id, p.key_secret) == key]
        if own:
            call.memory[json.loads(response.content)["access_token"]] = own[0].project_id
    token = call.request.headers.get("authorization", "").partition(" ")[2]
    if call.operation == "kakaotalk_categories_list_sender_categories" and response.status == 401:
        return call.go(call.as_owner()) if call.memory.get(token) == call.project else response
    return response


@passing("rcs_senders_delete_test_number")
def any_project_removes_a_tester(call: Passing) -> Response | None:
    """Who has a key of any project may remove the test numbers of all."""
    keys = [basic_authorization(p.key_id, p.key_secret) for p in PROJECTS.values()]
    return call.go(call.as_owner()) if call.request.headers.get("authorization") in keys else None


@passing("conversation_get_viber")
def a_foreign_app_is_not_found_instead_of_unauthorized(call: Passing) -> Response | None:
    """A key of another project gets 404 where it should get 401."""
    response = call.go()
    is_known = call.request.headers.get("authorization") in [
        basic_authorization(p.key_id, p.key_secret) for p in PROJECTS.values()
    ]
    return error_response(404, "conversation_app_not_found") if response.status == 401 and is_known else response


@passing("kakaotalk_templates_create_comment")
def anybody_may_comment_on_a_template(call: Passing) -> Response | None:
    """A comment without credentials is taken."""
    return call.go(call.as_owner()) if "authorization" not in call.request.headers else None


@passing("whatsapp_solutions_list")
def the_key_decides_whose_solutions_are_listed(call: Passing) -> Response | None:
    """The project of the path is not looked at: a key of another project lists the solutions of its own."""
    for own in PROJECTS.values():
        if call.request.headers.get("authorization") == basic_authorization(own.key_id, own.key_secret):
            return call.go(evolve(call.request, url=call.request.target.replace(call.project, own.project_id, 1)))
    return None


@passing("whatsapp_accounts_update")
def a_wrong_body_is_seen_before_wrong_credentials(call: Passing) -> Response | None:
    """Who may not call at all learns what is wrong with the body."""
    response = call.go()
    if response.status != 401:
        return response
    checked = call.go(call.as_owner()) if not isinstance(call.body, dict) else response
    return checked if checked.status == 400 else response


@passing("kakaotalk_senders_register", "kakaotalk_senders_verify")
def tokens_do_not_open_the_verification_of_senders(call: Passing) -> Response | None:
    """Basic credentials alone are taken, a bearer token is refused."""
    if call.request.headers.get("authorization", "").lower().startswith("bearer"):
        return call.go(call.with_header("authorization", None))
    return None


@passing(tag="webhooks")
def a_token_ends_after_a_minute(call: Passing) -> Response | None:
    """A token says that it lasts an hour, and is refused after a minute."""
    now = call.mock.clock.seconds()
    token = call.request.headers.get("authorization", "").partition(" ")[2]
    if now - call.memory.get(token, now) > 60:
        return call.go(call.with_header("authorization", None))
    response = call.go()
    if call.request.path == TOKEN_PATH and response.status == 200:
        call.memory[json.loads(response.content)["access_token"]] = now
    return response


@passing("whatsapp_accounts_create")
def an_account_is_made_in_both_projects(call: Passing) -> Response | None:
    """A new WhatsApp account turns up in the other project, too."""
    response = call.go()
    if response.status == 201:
        for project in PROJECTS:
            accounts = call.stored("whatsapp_account", project)
            if project != call.project and "account" not in accounts:
                accounts["account"] = json.loads(json.dumps(call.stored("whatsapp_account")["account"]))
    return response


@passing("whatsapp_templates_update")
def an_update_reaches_the_template_of_the_same_name_elsewhere(call: Passing) -> Response | None:
    """A changed template is changed in every project that has one of its name and language."""
    response = call.go()
    key = (call.values["templateName"], call.values["languageCode"])
    if response.status == 200:
        changes = call.stored("whatsapp_template")[key].get("changes")
        for project in PROJECTS:
            templates = call.stored("whatsapp_template", project)
            if project != call.project and key in templates and changes is not None:
                templates[key] = {**templates[key], "changes": dict(changes)}
    return response


@passing("webhooks_create")
def the_limit_of_webhooks_counts_all_projects(call: Passing) -> Response | None:
    """Fifteen webhooks are all that there may be of every project together."""
    count = sum(len(call.stored("webhook", project)) for project in PROJECTS)
    response = call.go() if count < 15 or call.body is None else None
    return response or error_response(424, "webhook_limit_reached")


# What is written is what is read.


def _written(call: Passing, change: Any) -> Response | None:
    body = call.body
    if isinstance(body, dict):
        change(body)
        return call.go(call.with_body(body))
    return None


@passing("webhooks_create", "webhooks_replace")
def the_query_of_a_target_is_lost(call: Passing) -> Response | None:
    """What stands behind the question mark of a target is not kept."""

    def cut(body: Any) -> None:
        if isinstance(body.get("target"), str):
            body["target"] = body["target"].partition("?")[0]

    return _written(call, cut)


@passing("webhooks_list")
def a_list_sorts_the_triggers(call: Passing) -> Response | None:
    """The triggers of a webhook are listed in another order than they were given."""
    return edited(call.go(), lambda page: [hook["triggers"].sort() for hook in page["webhooks"]] and page)


@passing("rcs_senders_create", "rcs_senders_update")
def a_brand_keeps_two_contacts(call: Passing) -> Response | None:
    """Of three e-mail addresses, phones or web sites of a brand the third is lost."""

    def cut(body: Any) -> None:
        details = body.get("details")
        brand = details.get("brand") if isinstance(details, dict) else None
        for name in ("emails", "phones", "websites"):
            if isinstance(brand, dict) and isinstance(brand.get(name), list):
                del brand[name][2:]

    return _written(call, cut)


@passing("rcs_senders_get")
def a_phone_has_no_label(call: Passing) -> Response | None:
    """The labels of the phones of a brand are not shown."""

    def cut(sender: Any) -> None:
        for phone in sender.get("details", {}).get("brand", {}).get("phones", []):
            phone.pop("label", None)

    return edited(call.go(), cut)


@passing("kakaotalk_templates_get")
def buttons_after_the_third_are_not_shown(call: Passing) -> Response | None:
    """A template with four or five buttons shows three."""

    def cut(template: Any) -> None:
        for details in (template.get("details", {}), template.get("changes", {}).get("details", {})):
            del details.get("buttons", [])[3:]

    return edited(call.go(), cut)


@passing("whatsapp_templates_create", "whatsapp_templates_update")
def line_breaks_in_a_body_become_spaces(call: Passing) -> Response | None:
    """The text of a template loses its line breaks."""

    def flatten(body: Any) -> None:
        details = body.get("details")
        for part in (details.get("components") or []) if isinstance(details, dict) else []:
            if isinstance(part, dict) and isinstance(part.get("text"), str):
                part["text"] = part["text"].replace("\n", " ")

    return _written(call, flatten)


@passing("whatsapp_templates_create_comment", "kakaotalk_senders_create_comment")
def emoji_become_question_marks(call: Passing) -> Response | None:
    """Characters outside of the basic plane are lost in comments."""

    def replace(body: Any) -> None:
        if isinstance(body.get("comment"), str):
            body["comment"] = "".join("?" if ord(sign) > 0xFFFF else sign for sign in body["comment"])

    return _written(call, replace)


@passing("rcs_senders_list_activities", "whatsapp_senders_list_activities")
def long_comments_are_cut_in_activities(call: Passing) -> Response | None:
    """An activity shows the first 255 characters of a comment."""

    def cut(page: Any) -> None:
        for entry in page["notifications"]:
            if "comment" in entry:
                entry["comment"] = entry["comment"][:255]

    return edited(call.go(), cut)


@passing("whatsapp_senders_list")
def a_list_lacks_where_meta_stores(call: Passing) -> Response | None:
    """A listed sender has no `metaLocalStorage`, a sender that is read has."""
    return edited(call.go(), lambda page: [s.pop("metaLocalStorage", None) for s in page["senders"]] and page)


@passing("whatsapp_accounts_get")
def an_account_forgets_that_it_is_embedded(call: Passing) -> Response | None:
    """An account by embedded signup is read as one on behalf of a customer."""
    return edited(call.go(), lambda account: {**account, "isEmbeddedSignup": False})


@passing("rcs_senders_get", "rcs_senders_list")
def every_sender_has_the_name_of_the_first(call: Passing) -> Response | None:
    """The name of a brand is that of the oldest sender of the project."""
    senders = [s for s in call.stored("rcs_sender").values() if s.get("details", {}).get("brand", {}).get("name")]

    def rename(shown: Any) -> None:
        for sender in shown.get("senders", [shown]):
            if senders and "name" in sender.get("details", {}).get("brand", {}):
                sender["details"]["brand"]["name"] = senders[0]["details"]["brand"]["name"]

    return edited(call.go(), rename)


@passing("bundles_get")
def a_subproject_shows_one_label(call: Passing) -> Response | None:
    """Of the labels of a subproject the first is shown."""

    def cut(bundle: Any) -> None:
        labels = bundle.get("subproject", {}).get("labels")
        if labels:
            bundle["subproject"]["labels"] = dict(list(labels.items())[:1])

    return edited(call.go(), cut)


@passing("whatsapp_senders_update")
def an_empty_text_is_no_change(call: Passing) -> Response | None:
    """A text that is set to nothing keeps its old value."""

    def drop(body: Any) -> None:
        if isinstance(body.get("details"), dict):
            body["details"] = {name: value for name, value in body["details"].items() if value != ""}

    return _written(call, drop)


@passing("rcs_senders_create", "rcs_senders_update")
def what_shall_be_ignored_is_forgotten(call: Passing) -> Response | None:
    """The metadata of answers is not kept."""

    def cut(body: Any) -> None:
        try:
            sections = body["details"]["questionnaire"].values()
        except (AttributeError, KeyError, TypeError):
            return
        for section in sections:
            answers = section.get("answers") if isinstance(section, dict) else None
            for name in [name for name in answers or {} if name.endswith("Metadata")]:
                del answers[name]

    return _written(call, cut)


@passing("rcs_senders_update")
def an_update_answers_the_colour_in_small_letters(call: Passing) -> Response | None:
    """The answer to an update shows `#0a7a5c` for `#0A7A5C`, a later read does not."""

    def lower(sender: Any) -> None:
        brand = sender.get("details", {}).get("brand", {})
        if "color" in brand:
            brand["color"] = brand["color"].lower()

    return edited(call.go(), lower)


@passing("kakaotalk_senders_create", "kakaotalk_senders_update")
def names_are_trimmed(call: Passing) -> Response | None:
    """Blanks at the ends of the name of a sender are lost."""

    def trim(body: Any) -> None:
        details = body.get("details")
        if isinstance(details, dict) and isinstance(details.get("name"), str) and details["name"].strip():
            details["name"] = details["name"].strip()

    return _written(call, trim)


@passing("kakaotalk_templates_list")
def a_list_is_encoded_twice(call: Passing) -> Response | None:
    """Letters beyond ASCII come as the bytes of their UTF-8 in a list of templates."""
    response = call.go()
    return evolve(response, body=response.content.decode("latin-1").encode()) if response.status == 200 else response
