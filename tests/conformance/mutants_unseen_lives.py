"""Defects as an outsider thinks of them: life cycles, refusals and limits."""

from __future__ import annotations

import json

import pytest
from in_passing import Passing, code_of, edited, error_response, passing, unseen
from sinch_provisioning.mock import Response

# Life cycles.


@passing("kakaotalk_senders_delete", "whatsapp_senders_delete")
def a_second_deletion_is_not_found(call: Passing) -> Response | None:
    """A sender that was deleted before its time is over is not found, instead of `sender_already_deleted`."""
    response = call.go()
    return error_response(404, "sender_not_found") if code_of(response) == "sender_already_deleted" else response


@passing("kakaotalk_senders_delete")
def a_second_deletion_is_a_success(call: Passing) -> Response | None:
    """Deleting twice is 204 twice."""
    response = call.go()
    return Response(204) if code_of(response) == "sender_already_deleted" else response


@passing("webhooks_create")
def the_limit_of_webhooks_counts_deleted_ones(call: Passing) -> Response | None:
    """Fifteen webhooks may be made of a project, whatever was deleted since."""
    if call.memory.get(call.project, 0) >= 15 and call.body is not None:
        return error_response(424, "webhook_limit_reached")
    response = call.go()
    if response.status == 201:
        call.memory[call.project] = call.memory.get(call.project, 0) + 1
    return response


@passing("webhooks_create")
def a_sixteenth_webhook_is_taken(call: Passing) -> Response | None:
    """The limit of webhooks is one too high."""
    response = call.go()
    hooks = call.stored("webhook")
    if code_of(response) == "webhook_limit_reached" and len(hooks) == 15:
        first = next(iter(hooks))
        kept = hooks[first]
        del hooks[first]
        response = call.go()
        hooks[first] = kept
    return response


@passing("rcs_senders_launch")
def a_launch_needs_no_privacy_policy(call: Passing) -> Response | None:
    """A sender without a privacy policy is launched."""
    sender = call.stored("rcs_sender").get(call.values["senderId"])
    brand = sender.get("details", {}).get("brand") if sender else None
    if brand is None or "privacyPolicyUrl" in brand:
        return None
    brand["privacyPolicyUrl"] = "https://www.example.com/privacy"
    try:
        response = call.go()
    finally:
        del brand["privacyPolicyUrl"]
    return response


@passing("rcs_senders_launch")
def a_draft_can_be_launched(call: Passing) -> Response | None:
    """A sender that is not in test yet is told to be launching."""
    response = call.go()
    if code_of(response) == "launch_invalid_agent_state":
        return call.do("rcs_senders_get")
    return response


@unseen("rcs-senders")
def testers_are_invited_without_end(patch: pytest.MonkeyPatch) -> None:
    """The limit of invitations a day does not hold."""
    from sinch_provisioning.mock.resources import rcs_test_numbers

    patch.setattr(rcs_test_numbers, "DAILY", 1000)


@unseen("rcs-senders")
def the_limit_of_a_day_lasts(patch: pytest.MonkeyPatch) -> None:
    """The invitations of a day are not forgotten on the next."""
    from sinch_provisioning.mock.resources import rcs_test_numbers

    patch.setattr(rcs_test_numbers, "LIMIT", 20)


@passing("whatsapp_senders_verify")
def a_wrong_password_verifies(call: Passing) -> Response | None:
    """Every password is right."""
    body = call.body
    if isinstance(body, dict) and body.get("code") == "000000":
        return call.go(call.with_body({**body, "code": "123456"}))
    return None


@unseen("whatsapp-senders")
def passwords_are_sent_without_end(patch: pytest.MonkeyPatch) -> None:
    """A password can be asked for, and guessed, as often as one likes."""
    from sinch_provisioning.mock.resources import whatsapp_senders

    patch.setattr(whatsapp_senders, "TRIES", 1000)


@passing("whatsapp_templates_update")
def a_template_under_review_can_be_changed(call: Passing) -> Response | None:
    """Changes in progress are overwritten, where they should be refused."""
    response = call.go()
    template = call.stored("whatsapp_template").get((call.values["templateName"], call.values["languageCode"]))
    if code_of(response) == "template_changes_not_updatable" and template:
        template["changes"]["status"] = "DRAFT"
        return call.go()
    return response


@passing("kakaotalk_senders_create", "kakaotalk_templates_create")
def what_fails_is_always_kept(call: Passing) -> Response | None:
    """A failed submission leaves a draft, though it was not asked for."""
    body = call.body
    return call.go(call.with_body({**body, "saveDraftOnFailure": True})) if isinstance(body, dict) else None


@passing("kakaotalk_templates_create", "whatsapp_templates_create")
def what_is_created_is_a_draft_by_default(call: Passing) -> Response | None:
    """A creation without a status is not submitted."""
    body = call.body
    if isinstance(body, dict) and "status" not in body:
        return call.go(call.with_body({**body, "status": "DRAFT"}))
    return None


@passing("whatsapp_senders_update", "kakaotalk_senders_update")
def a_change_is_submitted_by_default(call: Passing) -> Response | None:
    """An update without a status is submitted."""
    body = call.body
    if isinstance(body, dict) and "status" not in body:
        return call.go(call.with_body({**body, "status": "SUBMIT"}))
    return None


@passing("rcs_senders_retry_test_number")
def who_accepted_stays_verified(call: Passing) -> Response | None:
    """A new invitation leaves a verified tester verified."""
    before = call.do("rcs_senders_get_test_number") if "authorization" in call.request.headers else None
    if before is not None and before.status == 200 and json.loads(before.content)["state"] == "VERIFIED":
        response = call.go()
        sender = call.stored("rcs_sender")[call.values["senderId"]]
        for entry in sender["testNumberStates"]:
            if entry["number"] == call.values["testNumber"]:
                entry["state"] = "VERIFIED"
        return edited(response, lambda shown: {**shown, "state": "VERIFIED"})
    return None


@passing("whatsapp_accounts_create")
def a_second_account_replaces_the_first(call: Passing) -> Response | None:
    """Creating an account where there is one makes it anew."""
    response = call.go()
    accounts = call.stored("whatsapp_account")
    if code_of(response) == "account_exists":
        del accounts["account"]
        return call.go()
    return response


@passing("whatsapp_templates_create")
def languages_may_differ_in_category(call: Passing) -> Response | None:
    """A second language of a template may have another category than the first."""
    response = call.go()
    if code_of(response) == "template_incorrect_category":
        name, templates = call.body["name"], call.stored("whatsapp_template")
        aside = {key: templates[key] for key in list(templates) if key[0] == name}
        for key in aside:
            del templates[key]
        response = call.go()
        for key, template in aside.items():
            templates[key] = template
    return response


@passing("whatsapp_templates_delete_by_name", "whatsapp_templates_create")
def a_deleted_name_is_free_at_once(call: Passing) -> Response | None:
    """A name that was deleted can be used again on the same day."""
    response = call.go()
    if code_of(response) == "template_name_recently_used":
        call.stored("whatsapp_template_deleted").pop(call.body["name"], None)
        return call.go()
    return response


@passing("whatsapp_templates_delete")
def submitted_templates_can_be_deleted_unasked(call: Passing) -> Response | None:
    """`deleteSubmitted` is not needed."""
    others = [pair for pair in call.request.query if pair[0] != "deleteSubmitted"]
    return call.go(call.with_query(lambda _: [*others, ("deleteSubmitted", "true")]))


@unseen("kakaotalk-senders")
def deleted_senders_stay(patch: pytest.MonkeyPatch) -> None:
    """A deleted KakaoTalk sender goes after six hundred days, not sixty."""
    from sinch_provisioning.mock.resources import kakaotalk

    patch.setattr(kakaotalk, "KEPT", 600 * 24 * 3600)


@passing("kakaotalk_senders_verify")
def verification_needs_no_registration(call: Passing) -> Response | None:
    """A sender can be verified that was not registered."""
    response = call.go()
    sender = call.stored("kakaotalk_sender").get(call.values["plusFriendId"])
    if code_of(response) == "not_allowed_verify" and sender and sender.get("state") == "INACTIVE":
        sender["state"] = "VERIFYING"
        return call.go()
    return response


@passing("rcs_senders_update")
def an_empty_update_is_taken(call: Passing) -> Response | None:
    """An update without anything in it succeeds."""
    response = call.go()
    return call.do("rcs_senders_get") if code_of(response) == "no_fields_to_update" else response


@passing("kakaotalk_templates_update")
def a_language_can_be_changed(call: Passing) -> Response | None:
    """The language of a template follows an update."""
    response = call.go()
    language = call.body["details"].get("language") if response.status == 200 and "details" in call.body else None
    if language:
        template = call.stored("kakaotalk_template")[call.values["plusFriendId"], call.values["templateCode"]]
        template.get("changes", template).setdefault("details", {})["language"] = language
        return call.do("kakaotalk_templates_get")
    return response


@passing("webhooks_update", "webhooks_replace")
def a_target_may_be_taken_from_another_webhook(call: Passing) -> Response | None:
    """Two webhooks of a project may have one target, if the second is changed to it."""
    response = call.go()
    if code_of(response) == "webhook_exists" and "target" in call.body:
        hooks = call.stored("webhook")
        other = next(hook for hook in hooks.values() if hook["target"] == call.body["target"])
        other["target"] += "#"
        response = call.go()
        other["target"] = other["target"][:-1]
    return response
