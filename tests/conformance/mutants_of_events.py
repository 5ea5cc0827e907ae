"""Defects of events: what is emitted, what a delivery shows and where it goes; see `mutants`."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from mutants import mutant
from mutants_in_front import Call, in_front
from sinch_provisioning.mock import Response, deliveries
from sinch_provisioning.mock.deliveries import Deliveries, Delivery
from sinch_provisioning.mock.resources import HANDLERS

Emit = Callable[[str, dict[str, Any]], None]


def _emitting(patch: pytest.MonkeyPatch, emit: Callable[[Emit, Deliveries, str, dict[str, Any]], None]) -> None:
    """Put something in the place of what emits events; it gets the real one first."""
    real = Deliveries.emit
    patch.setattr(
        Deliveries,
        "emit",
        lambda self, project, event: emit(lambda *rest: real(self, *rest), self, project, event),
    )


def _edit(patch: pytest.MonkeyPatch, change: Callable[[dict[str, Any]], None]) -> None:
    def emit(real: Emit, deliveries: Deliveries, project: str, event: dict[str, Any]) -> None:
        other = copy.deepcopy(event)
        change(other)
        real(project, other)

    _emitting(patch, emit)


@mutant("webhooks")
def an_event_is_never_emitted(patch: pytest.MonkeyPatch) -> None:
    """One type of event never comes."""
    _emitting(
        patch, lambda real, _, project, event: None if "QUALITY_RATING" in event["type"] else real(project, event)
    )


@mutant("webhooks")
def an_event_is_emitted_twice(patch: pytest.MonkeyPatch) -> None:
    """One type of event comes twice."""

    def emit(real: Emit, _: Deliveries, project: str, event: dict[str, Any]) -> None:
        real(project, event)
        if event["type"] == "KAKAOTALK_TEMPLATE_APPROVED":
            real(project, event)

    _emitting(patch, emit)


@mutant("webhooks")
def events_come_in_another_order(patch: pytest.MonkeyPatch) -> None:
    """The newest event is delivered first."""
    real = Deliveries.flush

    def flush(self: Deliveries, *rest: Any, **named: Any) -> Any:
        waiting = list(reversed(self._waiting))
        self._waiting.clear()
        self._waiting.extend(waiting)
        return real(self, *rest, **named)

    patch.setattr(Deliveries, "flush", flush)


@mutant("webhooks")
def an_event_shows_the_time_before(patch: pytest.MonkeyPatch) -> None:
    """The payload of an event has the time of the change before."""

    def change(event: dict[str, Any]) -> None:
        if "created" in event.get("payload", {}) and "modified" in event["payload"]:
            event["payload"]["modified"] = event["payload"]["created"]

    _edit(patch, change)


@mutant("webhooks")
def an_event_shows_the_state_before(patch: pytest.MonkeyPatch) -> None:
    """The payload of an event has the state before."""

    def change(event: dict[str, Any]) -> None:
        if "previousState" in event:
            event["payload"]["state"] = event["previousState"]

    _edit(patch, change)


@mutant("webhooks")
def a_previous_state_was_none(patch: pytest.MonkeyPatch) -> None:
    """The previous state of an event is always a draft."""

    def change(event: dict[str, Any]) -> None:
        if "previousState" in event:
            event["previousState"] = "DRAFT"

    _edit(patch, change)


@mutant("webhooks")
def an_event_shows_another_resource(patch: pytest.MonkeyPatch) -> None:
    """The payload of an event lacks what was changed."""

    def change(event: dict[str, Any]) -> None:
        event.get("payload", {}).pop("dailyLimit", None)

    _edit(patch, change)


@mutant("webhooks")
def events_reach_the_other_project(patch: pytest.MonkeyPatch) -> None:
    """Events go to the webhooks of every project."""
    first = HANDLERS.subscribers[0]

    def first_everywhere(state: Any, project: str, event: str) -> Any:
        known = [item.project_id for item in state.projects]
        return [pair for name in dict.fromkeys([project, *known]) for pair in first(state, name, event)]

    patch.setattr(HANDLERS, "subscribers", [first_everywhere, *HANDLERS.subscribers[1:]])


@mutant("webhooks")
def a_success_is_200_alone(patch: pytest.MonkeyPatch) -> None:
    """What is answered with 204 is sent again."""
    patch.setattr(Delivery, "is_delivered", property(lambda self: self.status == 200))


@mutant("webhooks")
def a_redirect_is_a_success(patch: pytest.MonkeyPatch) -> None:
    """What is answered with a redirect is not sent again."""
    patch.setattr(Delivery, "is_delivered", property(lambda self: self.status is not None and 200 <= self.status < 400))


@mutant("webhooks")
def a_refused_event_is_not_repeated(patch: pytest.MonkeyPatch) -> None:
    """What is answered with 4xx is not sent again."""
    patch.setattr(
        Delivery,
        "is_delivered",
        property(lambda self: self.status is not None and (200 <= self.status < 300 or 400 <= self.status < 500)),
    )


@mutant("webhooks")
def an_event_is_tried_once_more(patch: pytest.MonkeyPatch) -> None:
    """An event that fails is tried five times."""
    real = Deliveries.__init__

    def more(self: Any, schema_of: Any, subscribers: Any, nonce: Any, policy: Any) -> None:
        real(self, schema_of, subscribers, nonce, evolve(policy, attempts=policy.attempts + 1))

    patch.setattr(Deliveries, "__init__", more)


@mutant("webhooks")
def a_trigger_stands_for_its_family(patch: pytest.MonkeyPatch) -> None:
    """A webhook for an event gets all of the same family."""
    wanting = HANDLERS.subscribers[0]

    def family(state: Any, project: str, event: str) -> Any:
        prefix = event.rpartition("_")[0]
        names = [event, *(f"{prefix}_{end}" for end in ("ACTIVE", "REJECTED", "APPROVED"))]
        return list(dict.fromkeys(pair for name in names for pair in wanting(state, project, name)))

    patch.setattr(HANDLERS, "subscribers", [family, *HANDLERS.subscribers[1:]])


@in_front("webhooks", "webhooks_delete")
def a_deleted_webhook_is_still_called(call: Call) -> Response | None:
    """A webhook that was deleted gets events."""
    before = call.all("webhook").get(call.values["webhookId"])
    response = call.go()
    if response.status == 204 and before is not None:
        call.mock.listeners.append((before["target"], before.get("_secret") or ""))
    return response


@in_front("webhooks", "webhooks_update")
def events_go_to_the_old_target(call: Call) -> Response | None:
    """After another target was set the old one gets events, too."""
    before = call.all("webhook").get(call.values["webhookId"], {})
    old = (before.get("target"), before.get("_secret") or "")
    response = call.go()
    if response.status == 200 and old[0] not in (None, json.loads(response.body)["target"]):
        call.mock.listeners.append((str(old[0]), old[1]))
    return response


@in_front("webhooks", "webhooks_update")
def a_new_secret_is_not_used(call: Call) -> Response | None:
    """Events are signed with the first secret for ever."""
    webhook = call.all("webhook").get(call.values["webhookId"], {})
    old = webhook.get("_secret")
    response = call.go()
    if response.status == 200 and old is not None:
        webhook["_secret"] = old
    return response


@in_front("webhooks", "webhooks_replace")
def new_triggers_are_shown_and_not_used(call: Call) -> Response | None:
    """After a PUT the old triggers count."""
    webhook = call.all("webhook").get(call.values["webhookId"], {})
    old = webhook.get("triggers")
    response = call.go()
    if response.status == 200 and old is not None:
        webhook["triggers"] = old
    return response


@in_front("rcs-senders", "rcs_senders_create_comment")
def an_event_has_another_comment(call: Call) -> Response | None:
    """An event tells a comment in small letters."""
    response = call.go()
    for delivery in call.mock.deliveries.waiting if response.status == 201 else ():
        event = json.loads(delivery.body)
        if "comment" in event:
            delivery.body = json.dumps({**event, "comment": event["comment"].upper()}).encode()
    return response


@mutant("webhooks")
def events_are_signed_with_another_secret(patch: pytest.MonkeyPatch) -> None:
    """The signature of an event does not hold."""
    real = deliveries.sign
    patch.setattr(deliveries, "sign", lambda body, secret, **rest: real(body, secret + "x", **rest))


@mutant("webhooks")
def events_are_not_repeated(patch: pytest.MonkeyPatch) -> None:
    """An event whose delivery fails is lost."""
    real = deliveries.Deliveries.__init__

    def once(self: Any, schema_of: Any, subscribers: Any, nonce: Any, policy: Any) -> None:
        real(self, schema_of, subscribers, nonce, evolve(policy, attempts=1))

    patch.setattr(deliveries.Deliveries, "__init__", once)


@mutant("webhooks")
def events_go_to_everybody(patch: pytest.MonkeyPatch) -> None:
    """A webhook gets events its triggers do not name."""

    def everybody(state: Any, project: str, event: str) -> list[tuple[str, str]]:
        return [(item["target"], item["_secret"] or "") for item in state.store.of(project, "webhook").values()]

    patch.setattr(HANDLERS, "subscribers", [everybody])


@mutant("webhooks")
def events_are_lost(patch: pytest.MonkeyPatch) -> None:
    """Every second event is not sent."""
    real = deliveries.Deliveries.emit

    def emit(self: Any, project: str, event: dict[str, Any]) -> None:
        real(self, project, event)
        if len(self.events) % 2 == 0 and self._waiting:
            self._waiting.pop()

    patch.setattr(deliveries.Deliveries, "emit", emit)
