"""Defects by which something moves that a call does not name, in front of the mock; see `mutants_in_front`."""

from __future__ import annotations

import json
from typing import Any

from mutants_in_front import Call, in_front
from sinch_provisioning.mock import (
    Response,
)


@in_front("webhooks", "webhooks_update")
def a_refused_update_is_carried_out(call: Call) -> Response | None:
    """A refused update is carried out as far as it is right."""
    response = call.go()
    body = call.body
    if response.status == 400 and isinstance(body, dict) and isinstance(body.get("target"), str):
        call.go(value={"target": body["target"] + "x"})
    return response


@in_front("webhooks", "webhooks_delete")
def a_deletion_reaches_into_the_other_project(call: Call) -> Response | None:
    """A deletion removes something of another project, too."""
    response = call.go()
    if response.status == 204 and call.all("webhook", call.other):
        call.all("webhook", call.other).popitem()
    return response


@in_front("rcs-senders", "rcs_senders_delete_test_number")
def a_deletion_takes_a_neighbour_along(call: Call) -> Response | None:
    """A deletion removes another resource of the project, too."""
    response = call.go()
    if response.status == 204:
        call.all("webhook").popitem()
    return response


@in_front("kakaotalk-senders", "kakaotalk_senders_create")
def a_creation_appears_in_both_projects(call: Call) -> Response | None:
    """What is made is there in the other project, too."""
    response = call.go()
    if response.status == 201:
        key = json.loads(response.body)["plusFriendId"]
        call.all("kakaotalk_sender", call.other)[key] = dict(call.all("kakaotalk_sender")[key])
    return response


@in_front("whatsapp-senders", "whatsapp_senders_get")
def reading_changes_the_time(call: Call) -> Response | None:
    """A GET moves the time of the last change."""
    response = call.go()
    for sender in call.all("whatsapp_sender").values() if response.status == 200 else ():
        sender["modified"] = call.mock.clock.text()[:22] + "1Z"
    return response


@in_front("rcs-senders", "rcs_senders_update")
def an_update_reaches_the_neighbour(call: Call) -> Response | None:
    """An update changes the first resource of the kind, too."""
    response = call.go()
    if response.status == 200:
        next(iter(call.all("rcs_sender").values()))["modified"] = call.mock.clock.text()
    return response


@in_front("kakaotalk-templates", "kakaotalk_templates_update")
def an_update_wipes_earlier_changes(call: Call) -> Response | None:
    """An update of a draft begins with an empty one."""
    key = (call.values["plusFriendId"], call.values["templateCode"])
    template = call.all("kakaotalk_template").get(key)
    if template and (template.get("changes") or {}).get("status") == "DRAFT":
        template["changes"] = {"status": "DRAFT", "details": {}}
    return None


@in_front("rcs-senders", "rcs_senders_update")
def null_does_not_clear(call: Call) -> Response | None:
    """A member that is null is taken for one that is absent."""

    def bare(value: Any) -> Any:
        return (
            {name: bare(item) for name, item in value.items() if item is not None} if isinstance(value, dict) else value
        )

    response = call.go(value=bare(call.body)) if call.body else None
    return response if response is not None and response.status == 200 else None


@in_front("webhooks", "webhooks_replace")
def a_replacement_keeps_what_was(call: Call) -> Response | None:
    """PUT adds to the old triggers."""
    before = call.all("webhook").get(call.values["webhookId"], {}).get("triggers", [])
    body = call.body
    if not isinstance(body, dict) or not isinstance(body.get("triggers"), list):
        return None
    return call.go(value={**body, "triggers": list(dict.fromkeys([*before, *body["triggers"]]))})


@in_front("kakaotalk-templates", "kakaotalk_templates_delete_changes")
def dropped_changes_stay(call: Call) -> Response | None:
    """Dropped changes are still there."""
    key = (call.values["plusFriendId"], call.values["templateCode"])
    before = dict(call.all("kakaotalk_template").get(key, {}))
    response = call.go()
    if response.status == 204:
        call.all("kakaotalk_template")[key] = before
    return response
