"""Checks of what happens beside the answers: events, limits, and that all of it can be repeated."""

from __future__ import annotations

from collections.abc import Iterator

from suite.remote import in_process

from checks.explorer import Explorer
from checks.registry import MakeMock, check


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
    other = Explorer(explorer.mock, explorer.mock.projects[1])
    if other.call("webhooks_create", {}, body).status != 201:
        yield "the webhooks of a project leave no room for those of another"
    made = explorer.answers[0].value["id"]
    explorer.call("webhooks_delete", {"webhookId": made})
    if (
        explorer.call(
            "webhooks_create", {}, {"target": "https://example.com/x", "triggers": ["ALL"], "secret": "hush"}
        ).status
        != 201
    ):
        yield "a deletion makes no room"
