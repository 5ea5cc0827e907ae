"""Relatives of defects that outsiders thought of and the suite did not notice at first: other defects of the same kinds."""

from __future__ import annotations

from typing import Any

import pytest
from in_passing import Passing, code_of, edited, passing
from mutants import mutant
from sinch_provisioning.mock import Mock, Response


@passing("whatsapp_templates_delete_by_name")
def a_deletion_takes_names_that_begin_alike(call: Passing) -> Response | None:
    """A deletion by name takes the templates along whose names begin with it."""
    response = call.go()
    if response.status == 204:
        templates = call.stored("whatsapp_template")
        for key in [key for key in templates if key[0].startswith(call.values["templateName"])]:
            del templates[key]
    return response


@passing("kakaotalk_senders_delete")
def a_deletion_takes_channels_that_begin_alike(call: Passing) -> Response | None:
    """The deletion of a KakaoTalk sender takes those along whose plusFriendId begins with its own."""
    response = call.go()
    if response.status == 204:
        senders, key = call.stored("kakaotalk_sender"), call.values["plusFriendId"]
        for other in [other for other in senders if other != key and str(other).startswith(key)]:
            del senders[other]
    return response


@passing("rcs_senders_delete_test_number")
def a_tester_goes_with_numbers_that_end_alike(call: Passing) -> Response | None:
    """With a tester those go whose numbers end with the same four digits."""
    sender = call.stored("rcs_sender").get(call.values["senderId"], {})
    response = call.go()
    if response.status == 204 and sender.get("testNumberStates"):
        end = call.values["testNumber"][-4:]
        sender["testNumberStates"] = [item for item in sender["testNumberStates"] if item["number"][-4:] != end]
    return response


@passing("whatsapp_senders_delete", "webhooks_delete")
def a_deletion_takes_identifiers_that_begin_alike(call: Passing) -> Response | None:
    """A deletion takes what has an identifier that begins with the same ten signs."""
    response = call.go()
    key = next(value for name, value in call.values.items() if name != "projectId")
    resources = call.stored("webhook" if "webhookId" in call.values else "whatsapp_sender")
    for other in [other for other in resources if other != key and str(other)[:10] == key[:10]]:
        del resources[other]
    return response


@passing("whatsapp_templates_get")
def a_rejected_template_does_not_say_why(call: Passing) -> Response | None:
    """A rejected WhatsApp template is shown without its changes and the reason."""

    def change(template: Any) -> None:
        if template.get("state") == "REJECTED":
            for name in ("changes", "rejectionCode"):
                template.pop(name, None)

    return edited(call.go(), change)


@passing("whatsapp_senders_get", "whatsapp_senders_list")
def changes_that_failed_do_not_say_why(call: Passing) -> Response | None:
    """Changes of a WhatsApp sender that ended with an error are shown without the reason."""

    def change(value: Any) -> None:
        for sender in value.get("senders", [value]):
            (sender.get("changes") or {}).pop("errorReason", None)

    return edited(call.go(), change)


@passing("rcs_senders_update")
def an_update_of_a_brand_takes_its_color_back(call: Passing) -> Response | None:
    """An update of a brand that does not name its color puts it back to black."""
    details = call.body.get("details") if isinstance(call.body, dict) else None
    brand = details.get("brand") if isinstance(details, dict) else None
    if not isinstance(brand, dict) or "color" in brand:
        return None
    return call.go(call.with_body({**call.body, "details": {**details, "brand": {"color": "#000000", **brand}}}))


@passing("kakaotalk_senders_update")
def a_refused_category_keeps_the_new_name(call: Passing) -> Response | None:
    """An update that is refused for its category has changed the name of the sender all the same."""
    response = call.go()
    details = call.body.get("details") if isinstance(call.body, dict) else None
    name = details.get("name") if isinstance(details, dict) else None
    sender = call.stored("kakaotalk_sender").get(call.values["plusFriendId"], {})
    if code_of(response) == "sender_invalid_category_code" and name:
        sender.get("changes", sender).setdefault("details", {})["name"] = name
    return response


@passing("webhooks_update")
def blanks_around_a_new_secret_are_cut_off(call: Passing) -> Response | None:
    """The secret that an update of a webhook brings is stripped of the blanks at its ends."""
    body = call.body
    if not isinstance(body, dict) or not isinstance(body.get("secret"), str) or not body["secret"].strip():
        return None
    return call.go(call.with_body({**body, "secret": body["secret"].strip()}))


@passing("whatsapp_templates_create", "whatsapp_templates_update")
def long_texts_of_templates_are_cut(call: Passing) -> Response | None:
    """Of the body of a template 900 signs are kept."""
    body = call.body
    details = body.get("details") if isinstance(body, dict) else None
    parts = details.get("components") if isinstance(details, dict) else None
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict) and isinstance(part.get("text"), str) and part.get("type") == "BODY":
            part["text"] = part["text"][:900]
    return call.go(call.with_body(body)) if isinstance(parts, list) else None


def _begin(patch: pytest.MonkeyPatch, kept: str) -> None:
    """Let a reset keep a member of the mock."""
    begin = Mock._begin

    def begin_with(self: Mock, seed: int) -> None:
        before = getattr(self, kept, None) if self._state is not None else None
        begin(self, seed)
        if before is not None:
            setattr(self, kept, before)

    patch.setattr(Mock, "_begin", begin_with)


@mutant("webhooks")
def a_reset_keeps_the_limit(patch: pytest.MonkeyPatch) -> None:
    """The rate limit of before a reset holds after it."""
    _begin(patch, "rate_limit")


@mutant("webhooks")
def a_reset_keeps_the_rules_of_transitions(patch: pytest.MonkeyPatch) -> None:
    """What was to wait before a reset waits after it."""
    _begin(patch, "transitions")


@mutant("webhooks")
def a_reset_keeps_used_up_limits(patch: pytest.MonkeyPatch) -> None:
    """Who had used up the limit before a reset has done so after it."""
    _begin(patch, "_buckets")
