"""Waiting: which resources have a `wait`, what it reads, and which states end it."""

from __future__ import annotations

import inspect

import httpx
import pytest
from feature_harness import Api, refused, works

refused(
    "Operations",
    "`x-wait-states` that names no property with known texts",
    "wrong-wait-states",
    ("#/paths/~1jobs~1{id}/get/x-wait-states", "phase"),
    remedy="name a property whose values are listed",
)


def answers(api: Api, *values: dict[str, object]) -> None:
    api.responses = [httpx.Response(200, json=value) for value in values]


@works("Operations", "`wait` of a resource whose read has a `state` or `status` with known texts", "waiting")
def test_a_resource_with_several_parts_in_its_path_is_waited_for(api: Api) -> None:
    answers(api, {"status": "MADE"}, {"status": "SENT"})
    client = api.make_client(sleep=lambda _: None)
    part = client.parts.wait(7, interval_="a b", view="full", until="SENT")
    assert (part.status, len(api.requests)) == ("SENT", 2)
    assert api.sent.target == "/orders/7/parts/a%20b?view=full"


@pytest.mark.document("waiting")
def test_pending_changes_have_states_too(api: Api) -> None:
    answers(api, {"status": "MADE", "changes": {"state": "ASKED"}}, {"status": "MADE", "changes": {"state": "REFUSED"}})
    client = api.make_client(sleep=lambda _: None)
    with pytest.raises(api.errors.WaitError, match="MADE, REFUSED"):
        client.parts.wait(7, "x", view="v", until="SENT", failed={"REFUSED"})


@works("Operations", "`x-wait-states`: where a resource has its states, if anywhere", "waiting")
async def test_the_document_says_where_the_states_are(api: Api) -> None:
    answers(api, {"state": "OPEN"}, {"state": "OPEN", "progress": {"phase": "LAST"}})
    async with api.async_client as client:
        job = await client.jobs.wait("j", until="LAST", interval=0.001)
        assert job.progress.phase == "LAST"
        assert not hasattr(client.users, "wait")


@pytest.mark.document("waiting")
def test_an_operation_of_the_document_goes_before_a_wait_of_ours(api: Api) -> None:
    assert list(inspect.signature(api.client.queues.wait).parameters) == ["id", "options"]


@works("Operations", "no states, no events, no paging", "plain")
def test_a_package_without_states_has_what_the_client_needs(api: Api) -> None:
    from sinch_provisioning import events, models, params
    from sinch_provisioning_api.client import RESOURCES, ResourceWait

    client = api.make_client(sleep=lambda _: None)
    values = iter([1, 2])
    assert client.wait(lambda: next(values), until=lambda value: value == 2) == 2
    assert not any(hasattr(getattr(client, name), "wait") for name in RESOURCES)
    assert all((events.EventRouter, models.Event, params.ModelValues, ResourceWait))
