"""Waiting: what ends it, well or not, and how long it takes between reads."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from harness import PROJECT, WEBHOOK, Driver, Script, get
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RequestOptions, auth, errors, models
from sinch_provisioning.testing import StillTime


@pytest.fixture
def time() -> StillTime:
    return StillTime()


@pytest.fixture(params=["sync", "async"])
def wait(request: pytest.FixtureRequest, time: StillTime) -> Callable[..., Any]:
    """`client.wait` over a script of resources, sync or async."""
    members: dict[str, Any] = {
        "project_id": "p",
        "auth": auth.Basic("a", "b"),
        "monotonic": time.monotonic,
        "random": lambda: 0.5,
    }

    def run(script: list[Any], **rules: Any) -> Any:
        reads = iter(script)
        if request.param == "sync":
            with ProvisioningClient(**members, sleep=time.sleep) as client:
                return client.wait(lambda: next(reads), **rules)

        async def call() -> Any:
            async def read() -> Any:
                return next(reads)

            async with AsyncProvisioningClient(**members, sleep=time.sleep_async) as client:
                return await client.wait(read, **rules)

        return asyncio.run(call())

    return run


def sender(state: str | None = None, status: str | None = None) -> models.KakaoTalkSender:
    data: dict[str, Any] = {"plusFriendId": "x"}
    if state:
        data["state"] = state
    if status:
        data["changes"] = {"status": status, "details": {}}
    return models.KakaoTalkSender.from_dict(data)


def template(state: str | None = None, status: str | None = None) -> models.WhatsAppTemplate:
    changes = {"changes": {"status": status}} if status else {}
    return models.WhatsAppTemplate.from_dict({"name": "t", **({"state": state} if state else {}), **changes})


def bundle(state: str) -> models.Bundle:
    return models.Bundle.from_dict({"id": "b", "projectId": "p", "state": state, "region": "EU"})


def test_it_returns_the_resource_that_is_ready(wait: Callable[..., Any], time: StillTime) -> None:
    ready = sender("ACTIVE")
    assert wait([sender(None, "IN_PROGRESS"), sender("VERIFYING"), ready]) is ready
    assert time.slept == [1.0, 1.5]


@pytest.mark.parametrize("ready", [template("APPROVED"), bundle("DONE"), sender("ACTIVE", "REJECTED")], ids=type)
def test_it_knows_when_senders_templates_and_bundles_are_ready(
    ready: Any, wait: Callable[..., Any], time: StillTime
) -> None:
    assert wait([ready]) is ready
    assert time.slept == []


@pytest.mark.parametrize(
    "failed", [sender(None, "REJECTED"), sender("BLOCKED"), template("DISABLED"), bundle("FAILED")]
)
def test_a_final_failure_raises_with_the_last_resource(failed: Any, wait: Callable[..., Any]) -> None:
    with pytest.raises(errors.WaitError) as caught:
        wait([failed])
    assert caught.value.last is failed
    assert not caught.value.timed_out


def test_the_deadline_raises_with_the_last_resource(wait: Callable[..., Any], time: StillTime) -> None:
    script = [sender("VERIFYING") for _ in range(50)]
    with pytest.raises(errors.WaitError, match="after 10 s the resource was still VERIFYING") as caught:
        wait(script, deadline=10)
    assert caught.value.timed_out
    assert caught.value.last in script
    assert time.monotonic() < 10


def test_waits_grow_by_half_up_to_the_cap(wait: Callable[..., Any], time: StillTime) -> None:
    wait([*[sender("VERIFYING")] * 7, sender("ACTIVE")], interval=2, max_interval=5, deadline=1000)
    assert time.slept == [2, 3, 4.5, 5, 5, 5, 5]


@pytest.mark.parametrize(
    "until", ["VERIFYING", {"VERIFYING", "ACTIVE"}, lambda resource: resource.state == "VERIFYING"]
)
def test_until_is_a_state_several_or_a_function(until: Any, wait: Callable[..., Any]) -> None:
    assert wait([sender("INACTIVE"), sender("VERIFYING")], until=until).state == "VERIFYING"


def test_until_may_be_a_state_that_is_a_failure_otherwise(wait: Callable[..., Any]) -> None:
    assert wait([sender("ACTIVE"), sender("BLOCKED")], until=models.KakaoTalkSenderState.BLOCKED).state == "BLOCKED"


@pytest.mark.parametrize("failed", ["INACTIVE", lambda resource: resource.state == "INACTIVE"])
def test_failure_can_be_told(failed: Any, wait: Callable[..., Any]) -> None:
    with pytest.raises(errors.WaitError, match="ended as|something else"):
        wait([sender("INACTIVE")], failed=failed)


def test_a_state_nobody_knows_is_waited_out(wait: Callable[..., Any]) -> None:
    assert wait([sender("BRAND_NEW"), sender("ACTIVE")]).state == "ACTIVE"


def test_a_kind_it_does_not_know_needs_until(wait: Callable[..., Any]) -> None:
    page = models.KakaoTalkSenderPage(total_size=0, page_size=1, senders=[])
    with pytest.raises(errors.ConfigurationError, match="until= is needed.*KakaoTalkSenderPage"):
        wait([page])
    assert wait([page], until=lambda found: found.total_size == 0) is page


@pytest.mark.parametrize(
    "rules", [{"deadline": 0}, {"interval": -1}, {"max_interval": float("inf")}, {"until": set()}, {"until": [3]}]
)
def test_rules_that_make_no_sense_are_refused(rules: dict[str, Any], wait: Callable[..., Any]) -> None:
    with pytest.raises(errors.ConfigurationError):
        wait([sender("ACTIVE")], **rules)


def test_an_error_of_the_read_is_the_callers(wait: Callable[..., Any]) -> None:
    with pytest.raises((StopIteration, RuntimeError)):
        wait([])


def test_both_clients_take_the_same_arguments() -> None:
    both = [list(inspect.signature(client.wait).parameters) for client in (ProvisioningClient, AsyncProvisioningClient)]
    assert both[0] == both[1]


def test_time_that_stands_still_moves_with_sleep_alone() -> None:
    time = StillTime(time=100.0, random=0.25)
    time.advance(5)
    time.sleep(1)
    asyncio.run(time.sleep_async(2))
    assert (time.monotonic(), time.time(), time.random(), time.slept) == (8.0, 108.0, 0.25, [1, 2])


def late(driver: Driver, seconds: float) -> Callable[[httpx.Request], Any]:
    """Return the behaviour of a server that takes too long."""

    def behave(request: httpx.Request) -> Any:
        driver.clock.advance(seconds)
        return httpx.ReadTimeout("slow", request=request)

    return behave


def test_a_read_does_not_outlast_the_wait(driver: Driver) -> None:
    script = Script(WEBHOOK, late(driver, 10))
    client = driver.client(script)
    error = driver.failure(lambda: client.wait(get(client), until="READY", deadline=5))
    assert isinstance(error, errors.WaitError)
    assert error.timed_out
    assert error.last.id == WEBHOOK["id"]
    assert isinstance(error.__cause__, errors.RequestTimeoutError)
    assert len(script.calls) == 2, "no retry outlasts the wait"
    read, written = (call.extensions["timeout"]["read"] for call in script.calls)
    assert (read, written < 5) == (5.0, True)
    assert driver.run(get(driver.client(Script()))).id == WEBHOOK["id"], "calls after a wait have their own time again"


def test_a_read_that_misses_its_own_deadline_ends_the_wait_as_it_is(driver: Driver) -> None:
    script = Script(WEBHOOK, late(driver, 2))
    client = driver.client(script, deadline=1)
    error = driver.failure(lambda: client.wait(get(client), until="READY"))
    assert isinstance(error, errors.RequestTimeoutError)
    assert error.phase == "deadline"


def test_a_read_that_comes_too_late_is_not_sent(driver: Driver) -> None:
    script = Script()
    client = driver.client(script)

    def read() -> Any:
        driver.clock.advance(6)
        return client.webhooks.get("w")

    error = driver.failure(lambda: client.wait(read, until="READY", deadline=5))
    assert isinstance(error, errors.WaitError)
    assert (error.last, script.calls) == (None, [])


def test_a_resource_waits_by_itself(driver: Driver) -> None:
    script = Script({"id": "s", "changes": {"status": "IN_PROGRESS"}}, {"id": "s", "state": "ACTIVE"})
    client = driver.client(script)
    options = RequestOptions(headers={"x-wait": "1"})
    sender = driver.run(lambda: client.whatsapp_senders.wait("s", until="ACTIVE", interval=2, options=options))
    assert (type(sender), sender.state) == (models.WhatsAppSender, "ACTIVE")
    assert [call.url.path for call in script.calls] == [f"/v1/projects/{PROJECT}/whatsapp/senders/s"] * 2
    assert [call.headers["x-wait"] for call in script.calls] == ["1", "1"]
    assert driver.clock.slept == [pytest.approx(1.6)]


ACCOUNT = {"isEmbeddedSignup": True, "businessManager": "SINCH", "compatibleRegions": []}
RCS = {"id": "r", "region": "EU", "billingCategory": "BASIC_MESSAGE", "useCase": "OTP"}


@pytest.mark.parametrize(
    ("wait", "path", "body"),
    [
        (lambda c: c.whatsapp_templates.wait("t", "EN_US"), "templates/t/languages/EN_US", {"state": "APPROVED"}),
        (lambda c: c.kakaotalk_templates.wait("s", "c"), "senders/s/templates/c", {"state": "APPROVED", "code": "c"}),
        (
            lambda c: c.bundles.wait("b", until=["DONE"]),
            "bundles/b",
            {"state": "DONE", "id": "b", "projectId": "p", "region": "EU"},
        ),
        (lambda c: c.whatsapp_accounts.wait(until="ONBOARDED"), "whatsapp", {"state": "ONBOARDED", **ACCOUNT}),
        (
            lambda c: c.rcs_senders.wait("r", until="A_STATE_OF_TOMORROW"),
            "senders/r",
            {"state": "A_STATE_OF_TOMORROW", **RCS},
        ),
    ],
)
def test_each_resource_reads_itself(wait: Any, path: str, body: dict[str, Any], driver: Driver) -> None:
    script = Script(body)
    assert driver.run(lambda: wait(driver.client(script))).state == body["state"]
    assert script.calls[0].url.path.endswith(path)


def test_a_resource_that_failed_ends_its_wait(driver: Driver) -> None:
    script = Script({"id": "s", "state": "ACTIVE", "changes": {"status": "REJECTED"}})
    error = driver.failure(
        lambda: driver.client(script).whatsapp_senders.wait("s", until="DELETING", failed="REJECTED")
    )
    assert isinstance(error, errors.WaitError)
    assert error.last.changes.status == "REJECTED"


def test_the_options_of_a_wait_are_options(driver: Driver) -> None:
    error = driver.failure(lambda: driver.client(Script(WEBHOOK)).bundles.wait("b", options={"deadline": 3}))
    assert isinstance(error, errors.ConfigurationError)
    assert "options must be a RequestOptions" in str(error)
