"""Defects of what is written and read, of time and identity, in front of the mock; see `mutants_in_front`."""

from __future__ import annotations

import json
from typing import Any

from attrs import evolve
from mutants_in_front import Call, edited, in_front, items
from sinch_provisioning.mock import (
    Response,
)


@in_front("rcs-senders", "rcs_senders_get")
def modified_does_not_move(call: Call) -> Response | None:
    """`modified` is always `created`."""
    return edited(call.go(), lambda value: value.update(modified=value["created"]))


@in_front("whatsapp-senders", "whatsapp_senders_update")
def created_moves(call: Call) -> Response | None:
    """An update moves `created`."""
    response = call.go()
    if response.status == 200:
        call.all("whatsapp_sender")[call.values["senderId"]]["created"] = call.mock.clock.text()
    return response


@in_front("webhooks", "webhooks_get")
def always_the_last_one_is_read(call: Call) -> Response | None:
    """A GET shows the last webhook whatever is asked for."""
    response = call.go()
    if response.status != 200:
        return response
    return call.ask("GET", f"/webhooks/{list(call.all('webhook'))[-1]}")


@in_front("kakaotalk-senders", "kakaotalk_senders_list")
def items_of_lists_are_stale(call: Call) -> Response | None:
    """Items of a list show no pending changes."""
    return edited(call.go(), lambda value: [item.pop("changes", None) for item in items(value)] and value)


@in_front("rcs-senders", "rcs_senders_update")
def an_answer_shows_what_was_before(call: Call) -> Response | None:
    """The answer to an update shows the resource as it was."""
    before = call.ask("GET", f"/rcs/senders/{call.values['senderId']}")
    response = call.go()
    return evolve(response, body=before.body) if response.status == 200 else response


@in_front("rcs-senders", "rcs_senders_create_comment")
def a_comment_is_on_another_sender(call: Call) -> Response | None:
    """A comment appears among the activities of another sender."""
    keys = list(call.all("rcs_sender"))
    response = call.go()
    if response.status == 201 and len(keys) > 1:
        own = call.values["senderId"]
        other = next(key for key in keys if key != own)
        note = call.all("rcs_sender")[own]["_activities"].pop()
        call.all("rcs_sender")[other]["_activities"].append(note)
    return response


@in_front("whatsapp-templates", "whatsapp_templates_create_comment")
def a_comment_is_kept_twice(call: Call) -> Response | None:
    """A comment is noted twice."""
    response = call.go()
    return call.go() if response.status == 201 else response


@in_front("kakaotalk-templates", "kakaotalk_templates_list_activities")
def activities_are_oldest_first(call: Call) -> Response | None:
    """Activities come in the order they happened."""
    return edited(call.go(), lambda value: items(value).reverse())


@in_front("kakaotalk-templates", "kakaotalk_templates_create")
def a_template_loses_a_text(call: Call) -> Response | None:
    """A member of what is created is lost."""
    body = call.body
    if isinstance(body, dict) and isinstance(body.get("details"), dict):
        details = {name: value for name, value in body["details"].items() if name != "subtitle"}
        response = call.go(value={**body, "details": details})
        return response if response.status == 201 else None
    return None


@in_front("whatsapp-templates", "whatsapp_templates_update")
def an_update_is_kept_in_the_answer_alone(call: Call) -> Response | None:
    """An update shows in its answer, and nowhere else."""
    key = (call.values["templateName"], call.values["languageCode"])
    before = json.dumps(call.all("whatsapp_template").get(key))
    response = call.go()
    if response.status == 200:
        call.all("whatsapp_template")[key] = json.loads(before)
    return response


@in_front("webhooks", "webhooks_list")
def a_total_remembers_what_was_deleted(call: Call) -> Response | None:
    """A total does not shrink with a deletion."""
    seen = call.mock.__dict__.setdefault("_most", {})

    def change(value: Any) -> None:
        value["totalSize"] = seen[call.project] = max(seen.get(call.project, 0), value["totalSize"])

    return edited(call.go(), change)
