"""Authentication: tokens fetched once, renewed early, replaced after a 401, and never shown."""

from __future__ import annotations

import asyncio
import base64
import os
import threading
from typing import Any

import httpx
import pytest
from harness import AUTH, BASE, KEY_ID, PROJECT, SECRET, TOKEN, WEBHOOK, Clock, Driver, Script, answer
from hypothesis import given
from hypothesis import strategies as st
from sinch_provisioning import ProvisioningClient, RetryPolicy, auth, errors

KEY = {"key_id": KEY_ID, "key_secret": SECRET}


def token(name: str, **more: Any) -> dict[str, Any]:
    return {"access_token": name, "expires_in": 3600, **more}


def test_the_token_request_has_the_form_the_endpoint_wants(driver: Driver) -> None:
    script = Script()
    client = driver.client(script, user_agent="shop/1", **KEY)
    driver.run(lambda: client.webhooks.get("w"))
    (request,) = script.token_calls
    assert request.method == "POST"
    assert str(request.url) == AUTH
    assert request.content == b"grant_type=client_credentials"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.headers["authorization"] == "Basic " + base64.b64encode(f"{KEY_ID}:{SECRET}".encode()).decode()
    assert request.headers["user-agent"].startswith("shop/1 sinch-provisioning/")
    assert script.calls[0].headers["authorization"] == f"Bearer {TOKEN}-1"


def test_a_token_serves_many_calls(driver: Driver) -> None:
    script = Script()
    client = driver.client(script, **KEY)
    for _ in range(5):
        driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 1


@pytest.mark.parametrize(("jitter", "early"), [(0.0, 150.0), (1.0, 300.0)])
def test_a_token_is_renewed_before_it_ends_by_a_random_share(driver: Driver, jitter: float, early: float) -> None:
    script = Script()
    kind = auth.ClientCredentials(KEY_ID, SECRET, auth_url=AUTH, clock=driver.clock, jitter=lambda: jitter)
    client = driver.client(script, auth=kind)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.now += 3600 - early - 1
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 1
    driver.clock.now += 1
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 2


def test_a_short_token_is_renewed_within_its_last_fifth(driver: Driver) -> None:
    kind = auth.ClientCredentials(KEY_ID, SECRET, auth_url=AUTH, clock=driver.clock, jitter=lambda: 1.0)
    script = Script(tokens=[token("short", expires_in=10)])
    client = driver.client(script, auth=kind)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.now += 7.9
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 1
    driver.clock.now += 0.2
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 2


def test_without_expires_in_a_token_lasts_an_hour(driver: Driver) -> None:
    script = Script(tokens=[{"access_token": "abc", "expires_in": None}])
    client = driver.client(script, **KEY)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.now += 3000
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 1


@pytest.mark.parametrize("fault", [503, 401, httpx.ConnectError("down"), b"<html>", {"token": "none"}])
def test_a_token_that_lasts_survives_a_failed_renewal(driver: Driver, fault: Any) -> None:
    script = Script(tokens=[token("first"), fault])
    client = driver.client(script, **KEY)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.now += 3500
    for _ in range(3):
        driver.run(lambda: client.webhooks.get("w"))
    assert [call.headers["authorization"] for call in script.calls] == ["Bearer first"] * 4
    assert len(script.token_calls) == 2, "a failed renewal is not tried again with each call"
    driver.clock.now += 16
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 3


def test_a_token_that_ended_does_not_hide_the_failure(driver: Driver) -> None:
    script = Script(tokens=[token("first"), answer(401, {"error": "invalid_client"})])
    client = driver.client(script, **KEY)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.now += 3601
    error = driver.failure(lambda: client.webhooks.get("w"))
    assert isinstance(error, errors.AuthenticationError)
    assert error.error_code == "invalid_client"
    assert error.path_template == "(token endpoint)"


def test_wrong_credentials_are_not_tried_again(driver: Driver) -> None:
    described = {"error": "invalid_client", "error_description": "Client authentication failed"}
    script = Script(tokens=[answer(401, described)])
    client = driver.client(script, **KEY)
    error = driver.failure(lambda: client.webhooks.get("w"))
    assert isinstance(error, errors.AuthenticationError)
    assert (len(script.token_calls), len(script.calls)) == (1, 0)
    assert error.message == "Client authentication failed"
    assert error.attempts == 1
    assert "would come again" in error.decisions[-1]


@pytest.mark.parametrize("fault", [503, 429, httpx.ReadTimeout("slow"), httpx.ConnectError("down")])
def test_a_passing_fault_of_the_token_endpoint_is_tried_again_even_for_a_post(driver: Driver, fault: Any) -> None:
    script = Script(answer(201, WEBHOOK), tokens=[fault, token("second")])
    client = driver.client(script, **KEY)
    body = {"target": "https://example.test", "triggers": ["ALL"]}
    assert driver.run(lambda: client.webhooks.create(body)).id == WEBHOOK["id"]
    assert (len(script.token_calls), len(script.calls)) == (2, 1)


def test_retry_after_of_the_token_endpoint_is_honoured(driver: Driver) -> None:
    script = Script(tokens=[answer(503, None, {"retry-after": "7"}), token("second")])
    client = driver.client(script, **KEY)
    driver.run(lambda: client.webhooks.get("w"))
    assert driver.clock.slept == [7.0]


def test_a_lost_token_request_did_not_send_the_call(driver: Driver) -> None:
    client = driver.client(Script(tokens=[httpx.ReadTimeout("slow")]), **KEY)
    error = driver.failure(lambda: client.webhooks.delete("w"))
    assert isinstance(error, errors.RequestTimeoutError)
    assert error.request_sent is False
    assert error.method == "DELETE"


UNUSABLE = [
    b"",
    b"<html>gateway</html>",
    b"\xff\xfe\xfd",
    b"[]",
    b"null",
    b'"text"',
    b"[" * 100_000,
    {"access_token": None},
    {"access_token": ""},
    {"access_token": "two words"},
    {"access_token": "line\nbreak"},
    {"access_token": "sch\xf6n"},
    {"access_token": 5},
    {"access_token": "good", "expires_in": "soon"},
    {"access_token": "good", "expires_in": -1},
    {"access_token": "good", "expires_in": [1]},
    b'{"access_token": "good", "expires_in": NaN}',
    b'{"access_token": "good", "expires_in": 1e999}',
]


@pytest.mark.parametrize("body", UNUSABLE, ids=lambda body: str(body)[:40])
def test_an_unusable_token_is_a_decode_error(driver: Driver, body: Any) -> None:
    script = Script(tokens=[answer(200, body)])
    error = driver.failure(lambda: driver.client(script, **KEY).webhooks.get("w"))
    assert isinstance(error, errors.DecodeError)
    assert error.body == b""
    assert "auth_url" in str(error)
    assert len(script.token_calls) == 1


def test_a_redirect_of_the_token_endpoint_does_not_take_the_secret_along(driver: Driver) -> None:
    script = Script(tokens=[answer(307, None, {"location": "https://evil.example.test/"})])
    error = driver.failure(lambda: driver.client(script, **KEY).webhooks.get("w"))
    assert isinstance(error, errors.APIStatusError)
    assert error.status == 307
    assert [str(call.url) for call in script.token_calls] == [AUTH]
    assert script.calls == []


def test_a_401_brings_a_fresh_token_once(driver: Driver) -> None:
    script = Script(401, WEBHOOK)
    client = driver.client(script, retries=RetryPolicy.none(), **KEY)
    assert driver.run(lambda: client.webhooks.get("w")).id == WEBHOOK["id"]
    assert [call.headers["authorization"] for call in script.calls] == [f"Bearer {TOKEN}-1", f"Bearer {TOKEN}-2"]


def test_a_second_401_is_the_answer(driver: Driver) -> None:
    script = Script(401)
    error = driver.failure(lambda: driver.client(script, **KEY).webhooks.get("w"))
    assert isinstance(error, errors.AuthenticationError)
    assert "the body is empty" in str(error)
    assert (len(script.calls), len(script.token_calls), error.attempts) == (2, 2, 2)
    assert error.decisions[0] == "attempt 1: retry at once: 401, with fresh credentials"


def test_a_401_does_not_cost_an_attempt_of_the_policy(driver: Driver) -> None:
    script = Script(401, 503, WEBHOOK)
    client = driver.client(script, retries=RetryPolicy(max_attempts=2), **KEY)
    assert driver.run(lambda: client.webhooks.get("w")).id == WEBHOOK["id"]


def test_an_operation_with_side_effects_is_not_repeated_after_a_401(driver: Driver) -> None:
    script = Script(401, 401)
    client = driver.client(script, **KEY)
    for _ in range(2):
        error = driver.failure(lambda: client.rcs_senders.retry_test_number("s", "+1"))
        assert isinstance(error, errors.AuthenticationError)
    assert (len(script.calls), len(script.token_calls)) == (2, 2), "the refused token is not used again"


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
    found = driver.together(*[lambda: client.webhooks.get("w")] * 10)
    assert [getattr(one, "id", one) for one in found] == [WEBHOOK["id"]] * 10
    assert len(script.calls) == 21, "all ten were refused"
    assert len(script.token_calls) == 2


def test_tasks_that_start_together_make_one_token_request() -> None:
    driver = Driver("async")
    script = Script()
    client = driver.client(**KEY, transport=Slow(script))
    found = driver.together(*[lambda: client.webhooks.get("w")] * 20)
    assert {one.id for one in found} == {WEBHOOK["id"]}
    assert len(script.token_calls) == 1
    driver.close()


def test_tasks_use_the_old_token_while_it_is_renewed() -> None:
    driver = Driver("async")
    script = Script()
    client = driver.client(**KEY, transport=Slow(script))
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.now += 3500
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
    found = driver.together(*[lambda: client.webhooks.get("w")] * 5)
    assert [type(one) for one in found] == [errors.RequestTimeoutError] * 5
    assert len({id(one) for one in found}) == 5, "each caller has an error of its own"
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


def test_a_thread_uses_the_old_token_while_another_renews_it() -> None:
    driver, held = Driver("sync"), Held(token("second"))
    script = Script(tokens=[token("first"), held])
    client = driver.client(script, **KEY)
    client.webhooks.get("w")
    driver.clock.now += 3500
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
    kind = auth.ClientCredentials(KEY_ID, SECRET, auth_url=AUTH, clock=driver.clock)
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
    kind = auth.ClientCredentials(KEY_ID, SECRET, auth_url=AUTH, clock=driver.clock)
    client = driver.client(script, auth=kind)
    client.webhooks.get("w")
    with kind._lock, kind._flight, client._connection._lock, client._context.budget._lock:  # as if threads held them
        child = os.fork()
        if child == 0:
            code = 1
            try:
                client.webhooks.get("w")
                driver.clock.now += 3601
                client.webhooks.get("w")
                client.close()
                code = 0 if len(script.token_calls) == 2 else 2
            finally:
                os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert client.webhooks.get("w").id == WEBHOOK["id"]
    driver.close()


def test_basic_sends_the_key_itself(driver: Driver) -> None:
    script = Script()
    client = driver.client(script, auth=auth.Basic(KEY_ID, SECRET))
    driver.run(lambda: client.webhooks.get("w"))
    assert script.calls[0].headers["authorization"].startswith("Basic ")
    assert script.token_calls == []


def test_a_bearer_token_that_is_a_text_is_not_tried_again(driver: Driver) -> None:
    script = Script(401)
    error = driver.failure(lambda: driver.client(script, access_token=TOKEN).webhooks.get("w"))
    assert isinstance(error, errors.AuthenticationError)
    assert len(script.calls) == 1


def test_a_bearer_token_that_is_a_callable_is_asked_each_time_and_after_a_401(driver: Driver) -> None:
    tokens = iter(["one", "two", "two", "three", "three", "three"])
    script = Script(WEBHOOK, 401, WEBHOOK, 401)
    client = driver.client(script, access_token=lambda: next(tokens))
    driver.run(lambda: client.webhooks.get("w"))
    error = driver.failure(lambda: client.webhooks.get("w"))
    assert isinstance(error, errors.AuthenticationError), "the callable had nothing new: no second request"
    assert [call.headers["authorization"] for call in script.calls] == ["Bearer one", "Bearer two"]
    assert driver.run(lambda: client.webhooks.get("w")).id == WEBHOOK["id"]


def test_a_callable_with_a_new_token_repeats_the_call(driver: Driver) -> None:
    tokens = iter(["old", "new", "new"])
    script = Script(401, WEBHOOK)
    client = driver.client(script, access_token=lambda: next(tokens))
    assert driver.run(lambda: client.webhooks.get("w")).id == WEBHOOK["id"]
    assert script.calls[1].headers["authorization"] == "Bearer new"


def test_the_async_client_awaits_a_token() -> None:
    driver = Driver("async")
    tokens = iter(["old", "new", "newer", "dropped", "newest"])

    async def fetch() -> str:
        return next(tokens)

    for source in (fetch, lambda: fetch()):
        script = Script(401, WEBHOOK)
        client = driver.client(script, access_token=source)
        assert driver.run(lambda client=client: client.webhooks.get("w")).id == WEBHOOK["id"]
        assert len(script.calls) == 2
    driver.close()


def test_the_sync_client_refuses_a_token_that_must_be_awaited() -> None:
    async def fetch() -> str:
        return "never"

    with ProvisioningClient(project_id=PROJECT, access_token=fetch, transport=httpx.MockTransport(Script())) as client:
        with pytest.raises(errors.ConfigurationError, match="AsyncProvisioningClient"):
            client.webhooks.get("w")


@pytest.mark.parametrize("bad", [None, 5, "", "  ", "two words", "sch\xf6n", "line\nbreak"])
def test_a_callable_without_a_token_is_a_configuration_error(driver: Driver, bad: Any) -> None:
    error = driver.failure(lambda: driver.client(Script(), access_token=lambda: bad).webhooks.get("w"))
    assert isinstance(error, errors.ConfigurationError)
    assert "access_token" in str(error)


def test_what_a_callable_raises_is_the_callers_own(driver: Driver) -> None:
    def broken() -> str:
        raise LookupError("vault is sealed")

    assert isinstance(
        driver.failure(lambda: driver.client(Script(), access_token=broken).webhooks.get("w")), LookupError
    )


@pytest.mark.parametrize("value", [None, b"bytes", "", "Bearer a\nb", "Bearer \xf6"])
def test_an_auth_of_the_callers_must_return_a_header(driver: Driver, value: Any) -> None:
    class Own(auth.Auth):
        def authorize(self, fetch: auth.Fetch) -> str:
            return value

    error = driver.failure(lambda: driver.client(Script(), auth=Own()).webhooks.get("w"))
    assert isinstance(error, errors.ConfigurationError)


def test_an_auth_of_the_callers_works_for_both_clients(driver: Driver) -> None:
    class Own(auth.Auth):
        def authorize(self, fetch: auth.Fetch) -> str:
            return "Custom abc"

    script = Script(WEBHOOK, 401)
    client = driver.client(script, auth=Own())
    driver.run(lambda: client.webhooks.get("w"))
    assert script.calls[0].headers["authorization"] == "Custom abc"
    assert isinstance(driver.failure(lambda: client.webhooks.get("w")), errors.AuthenticationError)
    assert len(script.calls) == 2


def test_without_a_call_there_is_no_token_request() -> None:
    class Fetching(auth.Auth):
        def authorize(self, fetch: auth.Fetch) -> str:
            assert fetch.remaining() == 0
            return str(fetch(None))  # type: ignore[arg-type]

    with pytest.raises(errors.ConfigurationError):
        asyncio.run(Fetching().authorize_async(None))  # type: ignore[arg-type]


BAD_KEYS: list[tuple[Any, Any]] = [
    ("", SECRET),
    (KEY_ID, ""),
    (None, SECRET),
    (KEY_ID, 5),
    (KEY_ID, "secret\n"),
    ("key\x7f", SECRET),
    ("a:b", SECRET),
    (KEY_ID, "\ud800abc"),
]


@pytest.mark.parametrize("kind", [auth.Basic, auth.ClientCredentials])
@pytest.mark.parametrize(("key_id", "key_secret"), BAD_KEYS, ids=range(len(BAD_KEYS)))
def test_keys_that_cannot_be_right_are_refused(kind: Any, key_id: Any, key_secret: Any) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        kind(key_id, key_secret)
    assert "secret\n" not in str(caught.value)


def test_white_space_around_a_key_is_dropped() -> None:
    assert auth.Basic(f" {KEY_ID} ", f" {SECRET}")._value == auth.Basic(KEY_ID, SECRET)._value


@pytest.mark.parametrize("url", ["http://auth.sinch.com/oauth2/token", "ftp://x", "", "https://u:p@h/", "//h", 5])
def test_a_token_endpoint_that_is_not_safe_is_refused(url: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="auth_url"):
        auth.ClientCredentials(KEY_ID, SECRET, auth_url=url)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/t", "http://localhost:1/t", "http://[::1]:1/t", "https://h/t"])
def test_a_token_endpoint_on_this_machine_needs_no_tls(url: str) -> None:
    assert "***" in repr(auth.ClientCredentials(KEY_ID, SECRET, auth_url=url))


@pytest.mark.parametrize(
    "given_auth", [auth.Basic(KEY_ID, SECRET), auth.BearerToken(TOKEN), auth.BearerToken(lambda: TOKEN)], ids=repr
)
@pytest.mark.parametrize("url", ["http://provisioning.api.sinch.com", "http://127.0.0.1.evil.test", "http://10.0.0.1"])
def test_no_credentials_go_over_plain_http_to_another_host(driver: Driver, given_auth: auth.Auth, url: str) -> None:
    error = driver.failure(lambda: driver.client(Script(), auth=given_auth, base_url=url))
    assert isinstance(error, errors.ConfigurationError)
    assert "https://" in str(error)


def test_plain_http_to_this_machine_is_fine(driver: Driver) -> None:
    client = driver.client(Script(), base_url="http://localhost:8080/")
    assert driver.run(lambda: client.webhooks.get("w")).id == WEBHOOK["id"]


def test_tls_to_the_api_with_a_path_in_its_address(driver: Driver) -> None:
    script = Script()
    client = driver.client(script, base_url=f"{BASE}/proxy/")
    driver.run(lambda: client.webhooks.get("w"))
    assert script.calls[0].url.path == f"/proxy/v1/projects/{PROJECT}/webhooks/w"


@given(st.text(min_size=1).filter(str.strip), st.text(min_size=1).filter(str.strip))
def test_no_repr_holds_a_part_of_a_key(key_id: str, secret: str) -> None:
    marked_id, marked = f"ID{key_id}ID", f"SECRET{secret}SECRET"
    try:
        made = [auth.Basic(marked_id, marked), auth.ClientCredentials(marked_id, marked, clock=Clock())]
    except errors.ConfigurationError as error:
        assert "SECRET" not in str(error)
        return
    for one in made:
        assert "SECRET" not in repr(one)
        assert base64.b64encode(b"SECRET").decode()[:6] not in repr(one)
        assert "SECRET" not in repr(vars(one))
