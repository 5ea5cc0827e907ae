"""Defects as an outsider thinks of them: events, whom they reach, what they say, and how they are signed and repeated."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from in_passing import PROJECTS, Passing, passing, unseen
from sinch_provisioning.mock import Response
from sinch_provisioning.mock.deliveries import Deliveries, DeliveryPolicy
from sinch_provisioning.webhooks import sign

Send = Callable[[str, Mapping[str, str], bytes], int]
OnTheWay = Callable[[Send, str, Mapping[str, str], bytes], int]


def on_the_way(tag: str = "webhooks") -> Callable[[OnTheWay], Callable[[pytest.MonkeyPatch], None]]:
    """Register a defect of what lies between the mock and the receivers, each POST of which goes through it."""

    def register(act: OnTheWay) -> Callable[[pytest.MonkeyPatch], None]:
        def mutate(patch: pytest.MonkeyPatch) -> None:
            flush, direct = Deliveries.flush, Deliveries._post

            def distorted(self: Deliveries, post: Send | None = None, stop: Any = None) -> Any:
                send = post or (lambda target, headers, body: direct(self, target, headers, body))
                return flush(self, lambda target, headers, body: act(send, target, headers, body), stop)

            patch.setattr(Deliveries, "flush", distorted)

        mutate.__name__, mutate.__doc__ = act.__name__, act.__doc__
        return unseen(tag)(mutate)

    return register


Emit = Callable[[str, Any], None]


def at_the_source(tag: str) -> Callable[[Callable[[Deliveries, Emit, str, Any], None]], Any]:
    """Register a defect of the making of events: instead of `emit`, with what emits in truth."""

    def register(act: Callable[[Deliveries, Emit, str, Any], None]) -> Any:
        def mutate(patch: pytest.MonkeyPatch) -> None:
            emit = Deliveries.emit

            def distorted(self: Deliveries, project: str, event: Any) -> None:
                act(self, lambda where, what: emit(self, where, what), project, event)

            patch.setattr(Deliveries, "emit", distorted)

        mutate.__name__, mutate.__doc__ = act.__name__, act.__doc__
        return unseen(tag)(mutate)

    return register


# Which events there are, and in what order.


@at_the_source("rcs-accounts")
def a_comment_on_an_account_comes_twice(_: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """RCS_ACCOUNT_COMMENT_ADDED comes twice."""
    for _time in range(2 if event["type"] == "RCS_ACCOUNT_COMMENT_ADDED" else 1):
        emit(project, event)


@at_the_source("kakaotalk-senders")
def a_refused_sender_has_no_event(_: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """KAKAOTALK_SENDER_REJECTED never comes."""
    if event["type"] != "KAKAOTALK_SENDER_REJECTED":
        emit(project, event)


@at_the_source("whatsapp-templates")
def a_quality_score_has_no_event(_: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED never comes."""
    if event["type"] != "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED":
        emit(project, event)


@at_the_source("whatsapp-templates")
def a_category_has_one_event(deliveries: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """A change of category is told of for one language of a template alone."""
    last = deliveries.events[-1] if deliveries.events else {"type": ""}
    is_same = event["type"] == last["type"] == "WHATSAPP_TEMPLATE_CATEGORY_UPDATED"
    if not (is_same and event["payload"]["name"] == last["payload"]["name"]):
        emit(project, event)


@at_the_source("rcs-senders")
def operators_have_events_after_their_sender(deliveries: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """The events of a launch wait for the next event of another kind."""
    waiting = deliveries.__dict__.setdefault("_held", [])
    if event["type"] == "RCS_SENDER_OPERATOR_STATUS_UPDATED":
        waiting.append((project, json.loads(json.dumps(event))))
        return
    emit(project, event)
    while waiting:
        emit(*waiting.pop(0))


@at_the_source("whatsapp-senders")
def the_other_project_hears_of_senders(_: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """Events of WhatsApp senders go to the webhooks of the other project."""
    others = [name for name in PROJECTS if name != project]
    emit(others[0] if event["type"].startswith("WHATSAPP_SENDER") and others else project, event)


@at_the_source("rcs-senders")
def the_state_before_is_the_state_now(_: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """`previousState` says what the state is."""
    if "previousState" in event:
        event = {**event, "previousState": event["payload"]["state"]}
    emit(project, event)


@at_the_source("kakaotalk-templates")
def an_approved_template_still_shows_its_changes(_: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """KAKAOTALK_TEMPLATE_APPROVED shows the template as it was handed in, with changes in progress."""
    if event["type"] == "KAKAOTALK_TEMPLATE_APPROVED":
        payload = event["payload"]
        event = {**event, "payload": {**payload, "changes": {"status": "IN_PROGRESS", "details": payload["details"]}}}
    emit(project, event)


@at_the_source("whatsapp-templates")
def a_rejection_does_not_say_why(_: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """The payload of WHATSAPP_TEMPLATE_REJECTED lacks `rejectionCode`, which a read shows."""
    if event["type"] == "WHATSAPP_TEMPLATE_REJECTED":
        event = {**event, "payload": {k: v for k, v in event["payload"].items() if k != "rejectionCode"}}
    emit(project, event)


@at_the_source("kakaotalk-senders")
def a_comment_in_an_event_is_cut(_: Deliveries, emit: Emit, project: str, event: Any) -> None:
    """Events show the first 100 characters of a comment."""
    emit(project, {**event, "comment": event["comment"][:100]} if "comment" in event else event)


# Whom they reach.


def _wanted(patch: pytest.MonkeyPatch, wants: Callable[[Any, str], bool]) -> None:
    from sinch_provisioning.mock.resources import webhooks

    def wanting(hooks: Any, event: str) -> list[tuple[str, str]]:
        return [(hook["target"], hook.get("_secret") or "") for hook in hooks if wants(hook["triggers"], event)]

    patch.setattr(webhooks, "wanting", wanting)


@unseen("webhooks")
def all_does_not_mean_comments(patch: pytest.MonkeyPatch) -> None:
    """A webhook for ALL events gets none of comments."""
    _wanted(patch, lambda t, event: event in t or ("ALL" in t and not event.endswith("COMMENT_ADDED")))


@unseen("webhooks")
def the_first_trigger_counts(patch: pytest.MonkeyPatch) -> None:
    """Of the triggers of a webhook the first counts."""
    _wanted(patch, lambda triggers, event: triggers[:1] in ([event], ["ALL"]))


@unseen("webhooks")
def a_trigger_means_what_begins_with_it(patch: pytest.MonkeyPatch) -> None:
    """A webhook for KAKAOTALK_SENDER_ACTIVE gets every event of KakaoTalk senders."""
    _wanted(patch, lambda t, event: "ALL" in t or any(event.rsplit("_", 1)[0] == x.rsplit("_", 1)[0] for x in t))


@passing("webhooks_update")
def an_old_target_goes_on_hearing(call: Passing) -> Response | None:
    """After PATCH of its target the old target of a webhook goes on getting events."""
    hook = call.stored("webhook").get(call.values["webhookId"])
    before = (hook["target"], hook.get("_secret", "")) if hook else ("", "")
    response = call.go()
    if response.status == 200 and hook["target"] != before[0]:
        call.mock.listeners.append(before)
    return response


@passing("webhooks_update")
def a_new_secret_waits_for_a_new_target(call: Passing) -> Response | None:
    """After PATCH of its secret alone a webhook goes on signing with the old one."""
    hook = call.stored("webhook").get(call.values["webhookId"])
    before = hook.get("_secret") if hook else None
    response = call.go()
    if response.status == 200 and "target" not in call.body:
        hook["_secret"] = before
    return response


@passing("webhooks_delete")
def a_deleted_webhook_goes_on_hearing(call: Passing) -> Response | None:
    """The target of a deleted webhook goes on getting events."""
    hook = call.stored("webhook").get(call.values["webhookId"])
    target = (hook["target"], hook.get("_secret", "")) if hook else None
    response = call.go()
    if response.status == 204 and target:
        call.mock.listeners.append(target)
    return response


@passing("webhooks_replace")
def replaced_triggers_are_those_of_before(call: Passing) -> Response | None:
    """After PUT of a webhook it shows its new triggers and gets what the old ones name."""
    hook = call.stored("webhook").get(call.values["webhookId"])
    before = list(hook["triggers"]) if hook else []
    response = call.go()
    if response.status == 200:
        hook["triggers"] = before
    return response


# How they are sent.


@on_the_way()
def accepted_is_not_taken(send: Send, target: str, headers: Mapping[str, str], body: bytes) -> int:
    """A target that answers 202 gets the event again."""
    status = send(target, headers, body)
    return 500 if status == 202 else status


@on_the_way()
def a_302_ends_the_attempts(send: Send, target: str, headers: Mapping[str, str], body: bytes) -> int:
    """A target that answers 302 does not get the event again."""
    status = send(target, headers, body)
    return 200 if 300 <= status < 400 else status


@on_the_way()
def a_4xx_is_final(send: Send, target: str, headers: Mapping[str, str], body: bytes) -> int:
    """A target that answers 4xx does not get the event again."""
    status = send(target, headers, body)
    return 204 if 400 <= status < 500 else status


@on_the_way()
def who_does_not_answer_is_forgotten(send: Send, target: str, headers: Mapping[str, str], body: bytes) -> int:
    """An event that could not be delivered at all is not sent again."""
    return send(target, headers, body) or 200


@on_the_way()
def the_time_of_a_signature_is_in_milliseconds(send: Send, target: str, headers: Mapping[str, str], body: bytes) -> int:
    """The timestamp of a delivery has three digits too many, though it is signed with it."""
    return send(target, {**headers, "x-sinch-webhook-signature-timestamp": _stamp(headers) + "000"}, body)


def _stamp(headers: Mapping[str, str]) -> str:
    return headers.get("x-sinch-webhook-signature-timestamp", "")


@on_the_way()
def the_algorithm_is_not_named(send: Send, target: str, headers: Mapping[str, str], body: bytes) -> int:
    """A delivery lacks the header that names the algorithm."""
    return send(target, {k: v for k, v in headers.items() if not k.endswith("algorithm")}, body)


@on_the_way()
def what_is_sent_again_is_not_what_was_signed(send: Send, target: str, headers: Mapping[str, str], body: bytes) -> int:
    """A delivery is re-encoded on its way, so that its signature is that of other bytes."""
    return send(target, headers, json.dumps(json.loads(body), indent=1).encode())


@on_the_way()
def events_are_sent_as_text(send: Send, target: str, headers: Mapping[str, str], body: bytes) -> int:
    """The content type of a delivery is text/plain."""
    return send(target, {**headers, "content-type": "text/plain"}, body)


@unseen("webhooks")
def a_nonce_is_used_for_every_delivery(patch: pytest.MonkeyPatch) -> None:
    """All deliveries carry the same nonce, so that a receiver takes the second for a repetition."""
    from sinch_provisioning.mock import deliveries

    def signed(body: bytes, secret: str, *, nonce: str, timestamp: float) -> dict[str, str]:
        return sign(body, secret, nonce="01HV6Z5B2N8Q4W7X9Y3KDF6GJM", timestamp=timestamp)

    patch.setattr(deliveries, "sign", signed)


@unseen("webhooks")
def a_failed_event_is_sent_once_more(patch: pytest.MonkeyPatch) -> None:
    """What fails is tried twice, not four times."""
    init = DeliveryPolicy.__init__

    def fewer(self: DeliveryPolicy, **arguments: Any) -> None:
        init(self, **{**arguments, "attempts": 2})

    patch.setattr(DeliveryPolicy, "__init__", fewer)


@unseen("webhooks")
def the_newest_event_goes_first(patch: pytest.MonkeyPatch) -> None:
    """Of events that wait the newest is sent first."""
    flush = Deliveries.flush

    def backwards(self: Deliveries, post: Any = None, stop: Any = None) -> Any:
        self._waiting.reverse()
        return flush(self, post, stop)

    patch.setattr(Deliveries, "flush", backwards)


@unseen("webhooks")
def a_target_that_failed_is_passed_over(patch: pytest.MonkeyPatch) -> None:
    """Once an event could not be delivered to a target, it gets no event any more."""
    flush = Deliveries.flush

    def skipping(self: Deliveries, post: Any = None, stop: Any = None) -> Any:
        bad = {d.target for d in self.done if not d.is_delivered}
        for delivery in [d for d in self._waiting if d.target in bad]:
            self._waiting.remove(delivery)
        return flush(self, post, stop)

    patch.setattr(Deliveries, "flush", skipping)
