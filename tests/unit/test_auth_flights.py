"""Tokens among threads, tasks and forked children: one request at a time, and nobody waits for ever."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import Any

import httpx
import pytest
from harness import AUTH, KEY_ID, SECRET, TOKEN, WEBHOOK, Driver, Script
from sinch_provisioning import RetryPolicy, auth, errors

KEY = {"key_id": KEY_ID, "key_secret": SECRET}


def token(name: str, **more: Any) -> dict[str, Any]:
    return {"access_token": name, "expires_in": 3600, **more}


class Slow(httpx.AsyncBaseTransport):
    """Answers only after everybody has had a turn."""

    def __init__(self, script: Script) -> None:
        self.script = script

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for _ in range(50):
            await asyncio.sleep(0)
        return self.script(request)


def test_ten_401s_at_once_make_one_token_request(driver: Driver) -> None:
    here = threading.Barrier(10)

    def refuse_the_first(request: httpx.Request) -> Any:
        if request.headers["authorization"] == f"Bearer {TOKEN}-1":
            if not driver.is_async:
                here.wait(20)  # all ten are answered at the same time
            return 401
        return WEBHOOK

    script = Script(WEBHOOK, refuse_the_first)
    client = driver.client(**KEY, transport=Slow(script) if driver.is_async else httpx.MockTransport(script))
    driver.run(lambda: client.webhooks.get("w"))
    result = driver.together(*[lambda: client.webhooks.get("w")] * 10)
    assert [getattr(item, "id", item) for item in result] == [WEBHOOK["id"]] * 10
    assert len(script.calls) == 21, "all ten were refused"
    assert len(script.token_calls) == 2


def test_tasks_that_start_together_make_one_token_request() -> None:
    driver = Driver("async")
    script = Script()
    client = driver.client(**KEY, transport=Slow(script))
    result = driver.together(*[lambda: client.webhooks.get("w")] * 20)
    assert {item.id for item in result} == {WEBHOOK["id"]}
    assert len(script.token_calls) == 1
    driver.close()


def test_tasks_use_the_old_token_while_it_is_renewed() -> None:
    driver = Driver("async")
    script = Script()
    client = driver.client(**KEY, transport=Slow(script))
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.advance(3500)
    driver.together(*[lambda: client.webhooks.get("w")] * 5)
    used = [call.headers["authorization"] for call in script.calls]
    assert used.count(f"Bearer {TOKEN}-1") == 5
    assert used.count(f"Bearer {TOKEN}-2") == 1
    assert len(script.token_calls) == 2
    driver.close()


def test_tasks_that_waited_share_the_failure() -> None:
    driver = Driver("async")
    script = Script(tokens=[httpx.ConnectTimeout("black hole"), token("never asked for")])
    client = driver.client(**KEY, transport=Slow(script), retries=RetryPolicy.none())
    result = driver.together(*[lambda: client.webhooks.get("w")] * 5)
    assert [type(item) for item in result] == [errors.RequestTimeoutError] * 5
    assert len({id(item) for item in result}) == 5, "each caller has an error of its own"
    assert len(script.token_calls) == 1
    driver.close()


def test_a_cancelled_renewal_leaves_the_way_free() -> None:
    async def body() -> None:
        script = Script()
        client = driver.client(**KEY, transport=Slow(script))
        first = asyncio.ensure_future(client.webhooks.get("w"))
        await asyncio.sleep(0)
        second = asyncio.ensure_future(client.webhooks.get("w"))
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        assert (await second).id == WEBHOOK["id"]
        assert len(script.token_calls) == 1

    driver = Driver("async")
    driver.run(body)
    driver.close()


def started(work: Any) -> tuple[threading.Thread, list[Any]]:
    """Run a call in a thread; return it and where its outcome will be."""
    outcome: list[Any] = []

    def body() -> None:
        try:
            outcome.append(work())
        except Exception as error:
            outcome.append(error)

    thread = threading.Thread(target=body)
    thread.start()
    return thread, outcome


class Held:
    """A request for a token that waits until the test lets it go."""

    def __init__(self, then: Any) -> None:
        self.asked, self.go, self.then = threading.Event(), threading.Event(), then

    def __call__(self, request: httpx.Request) -> Any:
        self.asked.set()
        assert self.go.wait(20)
        return self.then


def test_threads_that_start_together_make_one_token_request() -> None:
    driver, held = Driver("sync"), Held(token("first"))
    kind = auth.ClientCredentials(KEY_ID, SECRET, auth_url=AUTH, monotonic=driver.clock.monotonic)
    script = Script(tokens=[held])
    client = driver.client(script, auth=kind)
    first, outcome = started(lambda: client.webhooks.get("w"))
    assert held.asked.wait(20)

    class Fetching:
        """Lets the flight end at the moment this caller begins to wait for it."""

        def __call__(self, request: Any) -> Any:
            raise AssertionError("one request is enough")

        def remaining(self) -> float:
            held.go.set()
            return 20.0

    assert kind.authorize(Fetching()) == "Bearer first"
    first.join(20)
    assert outcome[0].id == WEBHOOK["id"]
    assert len(script.token_calls) == 1
    driver.close()


def test_a_thread_uses_the_old_token_while_another_renews_it() -> None:
    driver, held = Driver("sync"), Held(token("second"))
    script = Script(tokens=[token("first"), held])
    client = driver.client(script, **KEY)
    client.webhooks.get("w")
    driver.clock.advance(3500)
    thread, outcome = started(lambda: client.webhooks.get("renews"))
    assert held.asked.wait(20)
    client.webhooks.get("w")
    assert script.calls[-1].headers["authorization"] == "Bearer first"
    held.go.set()
    thread.join(20)
    assert outcome[0].id == WEBHOOK["id"]
    assert script.calls[-1].headers["authorization"] == "Bearer second"
    driver.close()


def test_a_thread_waits_for_a_token_no_longer_than_its_deadline() -> None:
    driver, held = Driver("sync"), Held(token("first"))
    client = driver.client(Script(tokens=[held]), **KEY)
    thread, outcome = started(lambda: client.webhooks.get("fetches"))
    assert held.asked.wait(20)
    impatient = client.with_options(deadline=0.001)
    error = driver.failure(lambda: impatient.webhooks.get("w"))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent) == ("deadline", False)
    held.go.set()
    thread.join(20)
    assert outcome[0].id == WEBHOOK["id"]
    driver.close()


def test_a_task_waits_for_a_token_no_longer_than_its_deadline() -> None:
    async def body() -> None:
        go = asyncio.Event()

        class Waiting(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                if request.url.host == "auth.example.test":
                    await go.wait()
                return Script()(request)

        client = driver.client(**KEY, transport=Waiting())
        first = asyncio.ensure_future(client.webhooks.get("fetches"))
        for _ in range(5):
            await asyncio.sleep(0)
        with pytest.raises(errors.RequestTimeoutError) as caught:
            await client.with_options(deadline=0.001).webhooks.get("w")
        assert (caught.value.phase, caught.value.request_sent) == ("deadline", False)
        go.set()
        assert (await first).id == WEBHOOK["id"]

    driver = Driver("async")
    driver.run(body)
    driver.close()


def test_threads_that_waited_share_the_failure() -> None:
    driver = Driver("sync")
    kind = auth.ClientCredentials(KEY_ID, SECRET, auth_url=AUTH, monotonic=driver.clock.monotonic)
    held = Held(httpx.ConnectTimeout("black hole"))
    script = Script(tokens=[held, token("second")])
    client = driver.client(script, auth=kind, retries=RetryPolicy.none())
    first, outcome = started(lambda: client.webhooks.get("w"))
    assert held.asked.wait(20)

    class Fetching:
        """Lets the flight end at the moment this caller begins to wait for it."""

        def __call__(self, request: Any) -> Any:
            raise AssertionError("the failure is shared, not repeated")

        def remaining(self) -> float:
            held.go.set()
            return 20.0

    with pytest.raises(errors.RequestTimeoutError):
        kind.authorize(Fetching())
    first.join(20)
    assert isinstance(outcome[0], errors.RequestTimeoutError)
    assert client.webhooks.get("w").id == WEBHOOK["id"], "who comes later asks anew"
    driver.close()


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_goes_on_with_the_token_and_waits_for_no_thread_of_its_parent() -> None:
    driver = Driver("sync")
    script = Script()
    kind = auth.ClientCredentials(KEY_ID, SECRET, auth_url=AUTH, monotonic=driver.clock.monotonic)
    client = driver.client(script, auth=kind)
    client.webhooks.get("w")
    with (
        kind._lock,
        kind._flight,
        client._transport._lock,
        client._dispatcher.config.budget._lock,
    ):  # as if threads held them
        child = os.fork()
        if child == 0:
            code = 1
            try:
                client.webhooks.get("w")
                driver.clock.advance(3601)
                client.webhooks.get("w")
                client.close()
                code = 0 if len(script.token_calls) == 2 else 2
            finally:
                os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert client.webhooks.get("w").id == WEBHOOK["id"]
    driver.close()
