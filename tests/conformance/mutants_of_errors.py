"""Defects of errors and of lives in front of the mock; see `mutants_in_front`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from attrs import evolve
from mutants_in_front import Call, edited, in_front
from sinch_provisioning.mock import Response


def refused(response: Response, change: Callable[[dict[str, Any]], None], status: int | None = None) -> Response:
    """Return the answer of an error, changed in place; any other as it is."""
    if response.status < 400 or (status is not None and response.status != status):
        return response
    value = json.loads(response.body)
    change(value)
    return evolve(response, body=json.dumps(value).encode())


@in_front("kakaotalk-senders", "kakaotalk_senders_verify")
def an_error_has_the_code_of_another(call: Call) -> Response | None:
    """A 409 has the code of another operation."""
    return refused(call.go(), lambda value: value.update(errorCode="not_allowed_register"), 409)


@in_front("rcs-senders", "rcs_senders_get")
def what_is_missing_has_another_code(call: Call) -> Response | None:
    """A 404 has a documented code of another family."""
    return refused(call.go(), lambda value: value.update(errorCode="webhook_not_found"), 404)


@in_front("whatsapp-templates", "whatsapp_templates_update")
def a_conflict_is_a_bad_request(call: Call) -> Response | None:
    """A 409 is a 400."""
    response = call.go()
    return evolve(response, status=400) if response.status == 409 else response


@in_front("webhooks", "webhooks_create", "webhooks_update", "webhooks_replace")
def an_error_has_no_context(call: Call) -> Response | None:
    """A 400 does not say what was wrong."""
    return refused(call.go(), lambda value: value.pop("additionalInformation", None), 400)


@in_front("kakaotalk-senders", "kakaotalk_senders_create")
def a_context_is_a_text(call: Call) -> Response | None:
    """The problems of a body are one text."""

    def change(value: dict[str, Any]) -> None:
        context = value.get("additionalInformation") or {}
        if "validationErrors" in context:
            context["validationErrors"] = ", ".join(context["validationErrors"])

    return refused(call.go(), change, 400)


@in_front("rcs-senders", "rcs_senders_update")
def a_context_names_another_place(call: Call) -> Response | None:
    """The problems of a body are told of its first member."""

    def change(value: dict[str, Any]) -> None:
        context = value.get("additionalInformation") or {}
        if "validationErrors" in context:
            context["validationErrors"] = ["/region: it is wrong"]

    return refused(call.go(), change, 400)


@in_front("whatsapp-senders", "whatsapp_senders_list")
def a_supported_value_is_not_named(call: Call) -> Response | None:
    """The values that a filter supports are told without the last one."""

    def change(value: dict[str, Any]) -> None:
        context = value.get("additionalInformation") or {}
        if "supportedCodes" in context:
            context["supportedCodes"] = context["supportedCodes"].rpartition(",")[0]

    return refused(call.go(), change, 400)


@in_front("rcs-questionnaire", "rcs_questionnaire_get")
def a_context_has_another_name(call: Call) -> Response | None:
    """What is supported stands under another name."""

    def change(value: dict[str, Any]) -> None:
        context = value.get("additionalInformation") or {}
        value["additionalInformation"] = {"supportedCodes": ", ".join(map(str, context.values()))}

    return refused(call.go(), change, 400)


@in_front("kakaotalk-senders")
def an_error_does_not_say_what_to_do(call: Call) -> Response | None:
    """An error has an empty resolution."""
    return refused(call.go(), lambda value: value.update(resolution=""), 409)


@in_front("whatsapp-senders", "whatsapp_senders_create_comment")
def an_error_tells_too_much(call: Call) -> Response | None:
    """A 404 has a context."""
    return refused(call.go(), lambda value: value.update(additionalInformation={"senders": 3}), 404)


@in_front("kakaotalk-senders", "kakaotalk_senders_delete")
def a_deletion_can_be_repeated(call: Call) -> Response | None:
    """What is deleted can be deleted again."""
    response = call.go()
    return evolve(response, status=204, body=b"") if response.status == 409 else response


@in_front("whatsapp-senders", "whatsapp_senders_register")
def a_live_sender_can_be_registered(call: Call) -> Response | None:
    """A sender can be registered again when it is live."""
    sender = call.all("whatsapp_sender").get(call.values["senderId"])
    if sender is not None and sender.get("state") == "ACTIVE":
        sender["state"] = "PENDING_VERIFICATION"
    return None


@in_front("kakaotalk-senders", "kakaotalk_senders_register")
def a_registration_leaves_the_state(call: Call) -> Response | None:
    """A registration is answered, and the sender stays as it was."""
    sender = call.all("kakaotalk_sender").get(call.values["plusFriendId"], {})
    before = sender.get("state")
    response = call.go()
    if response.status == 200:
        sender["state"] = before
    return response


@in_front("kakaotalk-templates", "kakaotalk_templates_update")
def a_change_is_not_in_the_history(call: Call) -> Response | None:
    """An update leaves no activity."""
    response = call.go()
    template = call.all("kakaotalk_template").get((call.values["plusFriendId"], call.values["templateCode"]), {})
    if response.status == 200 and template.get("_activities"):
        template["_activities"][:] = [item for item in template["_activities"] if item["type"] != "EDITED"]
    return response


@in_front("whatsapp-templates", "whatsapp_templates_create")
def a_draft_is_submitted(call: Call) -> Response | None:
    """What is to stay a draft is submitted."""
    body = call.body
    if isinstance(body, dict) and body.get("status") == "DRAFT":
        return call.go(value={**body, "status": "SUBMIT"})
    return None


@in_front("rcs-senders", "rcs_senders_launch")
def a_launch_is_answered_and_nothing_comes_of_it(call: Call) -> Response | None:
    """A launch is answered and not carried out."""
    before = json.dumps(call.all("rcs_sender").get(call.values["senderId"]))
    response = call.go()
    if response.status == 200:
        call.mock.current.transitions.clear()
        call.all("rcs_sender")[call.values["senderId"]] = json.loads(before)
    return response


@in_front("bundles", "bundles_get")
def a_bundle_is_never_done(call: Call) -> Response | None:
    """A bundle is shown as it was in the beginning."""
    return edited(call.go(), lambda value: value.update(state="IN_PROGRESS"))


@in_front("kakaotalk-senders", "kakaotalk_senders_get", "kakaotalk_senders_list")
def what_is_deleted_stays_for_ever(call: Call) -> Response | None:
    """A sender that was deleted never goes."""
    for sender in call.all("kakaotalk_sender").values():
        if "_deleted" in sender:
            sender["_deleted"] = call.mock.clock.seconds()
    return None


@in_front("webhooks", "webhooks_create")
def an_identifier_is_used_again(call: Call) -> Response | None:
    """A webhook gets the identifier of one that was deleted."""
    response = call.go()
    if response.status != 201:
        return response
    last = call.mock.__dict__.setdefault("_last", {})
    new = json.loads(response.body)["id"]
    webhooks = call.all("webhook")
    old = last.get(call.project)
    if old is None or old in webhooks:
        last[call.project] = new
        return response
    webhooks[old] = {**webhooks.pop(new), "id": old}
    return edited(response, lambda value: value.update(id=old))
