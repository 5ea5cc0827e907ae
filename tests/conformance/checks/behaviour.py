"""Checks of what happens beside the answers: events, limits, and that all of it can be repeated."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from sinch_provisioning.mock.resources.webhooks import WEBHOOK
from sinch_provisioning.webhooks import Verifier
from suite.remote import in_process

from checks.explorer import Explorer
from checks.registry import MakeMock, check


@check
def events_arrive_in_order_and_signed(make: MakeMock) -> Iterator[str]:
    """A target for ALL gets each event once, in order, with a signature that holds; a failing target gets it again."""
    mock = in_process(make())
    explorer = Explorer(mock)
    secret = "hush-hush"
    taken: list[bytes] = []
    failures = iter([0, 500])
    body = {"target": "http://127.0.0.1:9/hook", "triggers": ["ALL"], "secret": secret}
    if explorer.call("webhooks_create", {}, body).status != 201:
        yield "the webhook cannot be registered"
        return
    other = {"target": "http://127.0.0.1:9/other", "triggers": ["BUNDLE_DONE"], "secret": secret}
    explorer.call("webhooks_create", {}, other)
    wanted: list[tuple[str, str]] = []
    emit = mock.deliveries.emit

    def counted(project: str, event: dict[str, Any]) -> None:
        emit(project, event)
        for item in mock.current.store.of(project, WEBHOOK).values():  # a request here would let further things happen
            if event["type"] in item["triggers"] or "ALL" in item["triggers"]:
                wanted.append((item["target"], event["type"]))

    mock.deliveries.emit = counted  # type: ignore[method-assign]
    explorer.populate()
    verifier = Verifier(secret)
    mock.deliveries.sleep = lambda _: None

    def post(target: str, headers: Any, raw: bytes) -> int:
        verifier.verify(raw, headers)
        status = next(failures, 200)
        if status == 200 and target.endswith("/hook"):
            taken.append(raw)
        return status

    sent = mock.deliveries.flush(post)
    if not sent:
        yield "no event was sent"
    everything = [item.body for item in sent if item.target.endswith("/hook")]
    if everything != taken:
        yield f"{len(everything)} events for a target, {len(taken)} taken"
    got = [(item.target, json.loads(item.body)["type"]) for item in sent]
    if not Counter(wanted) <= Counter(got):  # more may come: a subproject may share a target
        yield f"{len(wanted)} deliveries are due, {len(got)} were made"
    for mine in (body["target"], other["target"]):
        if [item for item in got if item[0] == mine] != [item for item in wanted if item[0] == mine]:
            yield f"events for {mine} are not those it wants, or come in another order"


@check
def what_is_submitted_gets_on_by_itself(make: MakeMock) -> Iterator[str]:
    """Reviews end without a further request, and so their events come."""
    scheduled: list[str] = []
    mock = in_process(make())
    real = mock.current.transitions.schedule
    mock.current.transitions.schedule = lambda kind, *rest: (scheduled.append(kind), real(kind, *rest))[1]  # type: ignore[method-assign,func-returns-value]
    Explorer(mock).populate()
    held = make(transitions=dict.fromkeys(scheduled, "manual"))
    Explorer(held).populate()
    if not scheduled:
        yield "nothing is ever scheduled"
    if len(mock.deliveries.events) <= len(held.deliveries.events):
        yield "no event comes of what is scheduled"


@check
def a_project_has_fifteen_webhooks(make: MakeMock) -> Iterator[str]:
    """The sixteenth webhook is refused with 424; after a deletion there is room for one."""
    explorer = Explorer(make())
    statuses = []
    for number in range(16):
        body = {"target": f"https://example.com/{number}", "triggers": ["ALL"], "secret": "hush"}
        response = explorer.call("webhooks_create", {}, body)
        statuses.append(response.status)
    if statuses != [201] * 15 + [424]:
        yield f"sixteen webhooks are answered with {statuses}"
        return
    made = explorer.answers[0].value["id"]
    explorer.call("webhooks_delete", {"webhookId": made})
    if (
        explorer.call(
            "webhooks_create", {}, {"target": "https://example.com/x", "triggers": ["ALL"], "secret": "hush"}
        ).status
        != 201
    ):
        yield "a deletion makes no room"
