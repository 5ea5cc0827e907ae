"""Defects as an outsider thinks of them: what else moves than it should, and what does not move; time and identity."""

from __future__ import annotations

import copy
import datetime
import json
from typing import Any

from attrs import evolve
from in_passing import Passing, code_of, edited, passing
from sinch_provisioning.mock import Response

# Nothing else moves.


@passing("kakaotalk_senders_list_activities")
def looking_at_activities_is_an_activity(call: Passing) -> Response | None:
    """Each read of the history of a sender adds to it."""
    response = call.go()
    sender = call.stored("kakaotalk_sender").get(call.values["plusFriendId"])
    if response.status == 200 and sender is not None:
        sender["_activities"] = [
            *sender.get("_activities", []),
            {"type": "EDITED", "created": "2026-01-15T09:30:00.000Z"},
        ]
    return response


@passing("whatsapp_senders_list")
def a_list_moves_modified(call: Passing) -> Response | None:
    """Listing senders moves their `modified`."""
    response = call.go()
    for sender in call.stored("whatsapp_sender").values():
        sender["modified"] = "2026-01-15T09:31:00.000Z"
    return response


@passing("whatsapp_accounts_update")
def a_refused_account_is_renamed_all_the_same(call: Passing) -> Response | None:
    """An update that is refused with 409 changes the legal name."""
    response = call.go()
    account = call.stored("whatsapp_account").get("account")
    body = call.body
    if response.status == 409 and account is not None and isinstance(body, dict):
        details = body.get("details", body)
        name = details.get("companyLegalName") if isinstance(details, dict) else None
        if name:
            account.setdefault("changes", {}).setdefault("details", {})["companyLegalName"] = name
    return response


@passing("webhooks_create")
def a_target_that_exists_takes_over_the_triggers(call: Passing) -> Response | None:
    """A creation that is refused with `webhook_exists` changes the triggers of the webhook that is there."""
    response = call.go()
    if code_of(response) == "webhook_exists":
        for hook in call.stored("webhook").values():
            if hook["target"] == call.body["target"]:
                hook["triggers"] = call.body["triggers"]
    return response


@passing("kakaotalk_senders_register")
def a_refused_registration_begins_all_the_same(call: Passing) -> Response | None:
    """An active sender that is registered again is refused, and is VERIFYING after that."""
    response = call.go()
    sender = call.stored("kakaotalk_sender").get(call.values["plusFriendId"])
    if response.status == 409 and sender is not None and sender.get("state") == "ACTIVE":
        sender["state"] = "VERIFYING"
    return response


@passing("rcs_senders_update")
def null_does_not_remove_contacts(call: Passing) -> Response | None:
    """The contacts of a brand stay when they are set to null."""
    body = call.body
    if isinstance(body, dict) and isinstance(body.get("details"), dict):
        brand = body["details"].get("brand")
        if isinstance(brand, dict):
            for name in ("emails", "phones", "websites"):
                if brand.get(name, "") is None:
                    del brand[name]
            return call.go(call.with_body(body))
    return None


@passing("rcs_senders_update")
def new_countries_are_added_to_the_old(call: Passing) -> Response | None:
    """A list of countries does not replace the one before."""
    body = call.body
    sender = call.stored("rcs_sender").get(call.values["senderId"])
    if isinstance(body, dict) and isinstance(body.get("details"), dict) and sender:
        new, old = body["details"].get("countries"), sender.get("details", {}).get("countries", [])
        if isinstance(new, list):
            body["details"]["countries"] = [*old, *(country for country in new if country not in old)]
            return call.go(call.with_body(body))
    return None


@passing("rcs_senders_update")
def a_section_of_answers_is_replaced(call: Passing) -> Response | None:
    """An update of one answer removes the other answers of its section."""
    before = copy.deepcopy(call.stored("rcs_sender").get(call.values["senderId"], {}))
    response = call.go()
    body = call.body
    if response.status == 200 and isinstance(body.get("details"), dict):
        sender = call.stored("rcs_sender")[call.values["senderId"]]
        old = before.get("details", {}).get("questionnaire") or {}
        for name, section in (body["details"].get("questionnaire") or {}).items():
            new = section.get("answers") if isinstance(section, dict) else None
            answers = sender.get("details", {}).get("questionnaire", {}).get(name, {}).get("answers")
            if new and answers and name in old:
                for name_of_answer in [key for key in answers if key not in new]:
                    del answers[name_of_answer]
                response = call.do("rcs_senders_get")
    return response


@passing("whatsapp_senders_update")
def null_leaves_the_second_web_site(call: Passing) -> Response | None:
    """`websiteTwo` is not cleared by null."""
    body = call.body
    if (
        isinstance(body, dict)
        and isinstance(body.get("details"), dict)
        and body["details"].get("websiteTwo", 0) is None
    ):
        del body["details"]["websiteTwo"]
        return call.go(call.with_body(body))
    return None


@passing("kakaotalk_templates_update")
def a_new_content_removes_the_buttons(call: Passing) -> Response | None:
    """An update of the content of a draft takes its buttons away."""
    response = call.go()
    body = call.body
    template = call.stored("kakaotalk_template").get((call.values["plusFriendId"], call.values["templateCode"]))
    is_content = response.status == 200 and "content" in body.get("details", {}) and "buttons" not in body["details"]
    if is_content and template.get("changes", {}).get("details", {}).pop("buttons", None):
        return edited(response, lambda shown: shown["changes"]["details"].pop("buttons", None) and shown)
    return response


@passing("webhooks_update")
def a_new_secret_means_every_event(call: Passing) -> Response | None:
    """A webhook of which the secret alone is changed gets ALL events from then on."""
    body = call.body
    if isinstance(body, dict) and list(body) == ["secret"]:
        return call.go(call.with_body({**body, "triggers": ["ALL"]}))
    return None


@passing("webhooks_replace")
def a_replaced_webhook_keeps_its_old_triggers(call: Passing) -> Response | None:
    """PUT adds triggers to those that were there."""
    hook, body = call.stored("webhook").get(call.values["webhookId"]), call.body
    if hook and isinstance(body, dict) and isinstance(body.get("triggers"), list):
        old = [trigger for trigger in hook["triggers"] if trigger not in body["triggers"]]
        return call.go(call.with_body({**body, "triggers": [*body["triggers"], *old]}))
    return None


@passing("kakaotalk_senders_delete_changes")
def dropping_changes_drops_the_details_in_force(call: Passing) -> Response | None:
    """A live sender whose changes are dropped has no details any more."""
    response = call.go()
    sender = call.stored("kakaotalk_sender").get(call.values["plusFriendId"])
    if response.status == 204 and sender is not None:
        sender.pop("details", None)
    return response


@passing("whatsapp_templates_delete")
def one_language_takes_the_others_along(call: Passing) -> Response | None:
    """The deletion of a draft in one language deletes the name in all of them."""
    response = call.go()
    if response.status == 204:
        templates = call.stored("whatsapp_template")
        for key in [key for key in templates if key[0] == call.values["templateName"]]:
            del templates[key]
    return response


@passing("rcs_senders_delete_test_number")
def the_last_tester_goes_instead(call: Passing) -> Response | None:
    """It is not the named test number that is removed, but the newest."""
    response = call.do("rcs_senders_get") if call.request.headers.get("authorization") else None
    states = json.loads(response.content).get("testNumberStates", []) if response and response.status == 200 else []
    numbers = [state["number"] for state in states]
    if call.values["testNumber"] in numbers:
        path = call.mock.path_of(call.operation, {**call.values, "testNumber": numbers[-1]})
        return call.go(evolve(call.request, url=path))
    return None


@passing("whatsapp_templates_delete_by_name")
def names_that_begin_alike_are_deleted_together(call: Passing) -> Response | None:
    """The deletion of `order` deletes `order_shipped`, too."""
    response = call.go()
    if response.status == 204:
        templates = call.stored("whatsapp_template")
        for key in [key for key in templates if key[0].startswith(call.values["templateName"])]:
            del templates[key]
    return response


@passing("whatsapp_senders_delete")
def a_deleted_sender_takes_the_comments_of_the_others(call: Passing) -> Response | None:
    """The deletion of a sender empties the history of every other one."""
    response = call.go()
    if response.status == 204:
        for sender in call.stored("whatsapp_sender").values():
            sender["_activities"] = []
    return response


@passing("kakaotalk_templates_create")
def a_new_template_touches_its_sender(call: Passing) -> Response | None:
    """The creation of a template takes the details in force of its sender away."""
    response = call.go()
    sender = call.stored("kakaotalk_sender").get(call.values["plusFriendId"])
    if response.status == 201 and sender is not None:
        sender.pop("details", None)
    return response


# Time and identity.


def _later(text: str, **step: int) -> str:
    moment = datetime.datetime.fromisoformat(text) + datetime.timedelta(**step)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@passing("whatsapp_senders_update")
def an_update_renews_created(call: Passing) -> Response | None:
    """A sender that is changed looks as if it had been made at that moment."""
    response = call.go()
    sender = call.stored("whatsapp_sender").get(call.values["senderId"])
    if response.status == 200 and sender is not None:
        sender["created"] = sender["modified"]
        return edited(response, lambda shown: {**shown, "created": shown["modified"]})
    return response


@passing("rcs_senders_add_test_numbers")
def testers_leave_modified_alone(call: Passing) -> Response | None:
    """`modified` of an RCS sender does not move when testers are added."""
    sender = call.stored("rcs_sender").get(call.values["senderId"], {})
    before = sender.get("modified")
    response = call.go()
    if response.status == 200 and before:
        sender["modified"] = before
    return response


@passing("kakaotalk_senders_register", "kakaotalk_senders_verify")
def verification_leaves_modified_alone(call: Passing) -> Response | None:
    """`modified` of a KakaoTalk sender does not move with its verification."""
    sender = call.stored("kakaotalk_sender").get(call.values["plusFriendId"], {})
    before = sender.get("modified")
    response = call.go()
    if response.status == 200 and before:
        sender["modified"] = before
        return edited(response, lambda shown: {**shown, "modified": before})
    return response


@passing("webhooks_replace")
def a_replaced_webhook_has_another_id(call: Passing) -> Response | None:
    """PUT makes a new webhook of another identifier; the old one is gone."""
    response = call.go()
    hooks = call.stored("webhook")
    if response.status == 200:
        old = call.values["webhookId"]
        new = old[::-1]
        hooks[new] = {**hooks[old], "id": new}
        del hooks[old]
        return edited(response, lambda shown: {**shown, "id": new})
    return response


@passing("webhooks_create", "webhooks_delete")
def identifiers_of_deleted_webhooks_come_again(call: Passing) -> Response | None:
    """A new webhook gets the identifier of one that was deleted."""
    free = call.memory.setdefault(call.project, [])
    response = call.go()
    hooks = call.stored("webhook")
    if response.status == 204:
        free.append(call.values["webhookId"])
    elif response.status == 201 and free:
        made, new = json.loads(response.content)["id"], free.pop()
        hooks[new] = {**hooks[made], "id": new}
        del hooks[made]
        return edited(response, lambda shown: {**shown, "id": new})
    return response


@passing("whatsapp_templates_get", "whatsapp_templates_list")
def all_templates_have_one_id_at_meta(call: Passing) -> Response | None:
    """`whatsappId` is the same for every template."""

    def same(shown: Any) -> None:
        for template in shown.get("templates", [shown]):
            if "whatsappId" in template:
                template["whatsappId"] = "1094715603387254"

    return edited(call.go(), same)


@passing(
    "rcs_senders_create_comment",
    "rcs_accounts_create_comment",
    "whatsapp_accounts_create_comment",
)
def comments_are_an_hour_early(call: Passing) -> Response | None:
    """The time of a comment is that of another time zone, written as UTC."""
    return edited(call.go(), lambda comment: {**comment, "created": _later(comment["created"], hours=1)})


@passing("kakaotalk_senders_create")
def a_sender_that_exists_is_replaced(call: Passing) -> Response | None:
    """A creation with a `plusFriendId` in use takes the place of the sender that had it."""
    response = call.go()
    senders = call.stored("kakaotalk_sender")
    if code_of(response) == "plus_friend_id_used" and call.body["plusFriendId"] in senders:
        del senders[call.body["plusFriendId"]]
        return call.go()
    return response


@passing("whatsapp_templates_sync")
def a_sync_ends_every_review_well(call: Passing) -> Response | None:
    """A sync makes drafts live that were never submitted."""
    response = call.go()
    if response.status == 200:
        for template in call.stored("whatsapp_template").values():
            if template.get("changes", {}).get("status") == "DRAFT" and "state" not in template:
                template["changes"]["status"] = "IN_PROGRESS"
    return response


@passing("rcs_senders_create_comment")
def a_comment_resets_the_launch(call: Passing) -> Response | None:
    """A comment on a launched sender takes it back to its test."""
    response = call.go()
    sender = call.stored("rcs_sender").get(call.values["senderId"])
    if response.status == 201 and sender is not None and sender["state"] == "LAUNCHED":
        sender["state"] = "IN_TEST"
    return response
