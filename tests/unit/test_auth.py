"""Authentication: tokens fetched once, renewed early, replaced after a 401, and never shown."""

from __future__ import annotations

import asyncio
import base64
import json
import traceback
from typing import Any

import httpx
import pytest
from harness import AUTH, BASE, KEY_ID, PROJECT, SECRET, TOKEN, WEBHOOK, Driver, Script, answer
from sinch_provisioning import ProvisioningClient, RetryPolicy, auth, errors
from sinch_provisioning._http.addresses import is_loopback

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
    kind = auth.ClientCredentials(
        KEY_ID, SECRET, auth_url=AUTH, monotonic=driver.clock.monotonic, jitter=lambda: jitter
    )
    client = driver.client(script, auth=kind)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.advance(3600 - early - 1)
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 1
    driver.clock.advance(1)
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 2


def test_a_short_token_is_renewed_within_its_last_fifth(driver: Driver) -> None:
    kind = auth.ClientCredentials(KEY_ID, SECRET, auth_url=AUTH, monotonic=driver.clock.monotonic, jitter=lambda: 1.0)
    script = Script(tokens=[token("short", expires_in=10)])
    client = driver.client(script, auth=kind)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.advance(7.9)
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 1
    driver.clock.advance(0.2)
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 2


def test_without_expires_in_a_token_lasts_an_hour(driver: Driver) -> None:
    script = Script(tokens=[{"access_token": "abc", "expires_in": None}])
    client = driver.client(script, **KEY)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.advance(3000)
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 1


@pytest.mark.parametrize("fault", [503, 401, httpx.ConnectError("down"), b"<html>", {"token": "none"}])
def test_a_token_that_lasts_survives_a_failed_renewal(driver: Driver, fault: Any) -> None:
    script = Script(tokens=[token("first"), fault])
    client = driver.client(script, **KEY)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.advance(3500)
    for _ in range(3):
        driver.run(lambda: client.webhooks.get("w"))
    assert [call.headers["authorization"] for call in script.calls] == ["Bearer first"] * 4
    assert len(script.token_calls) == 2, "a failed renewal is not tried again with each call"
    driver.clock.advance(16)
    driver.run(lambda: client.webhooks.get("w"))
    assert len(script.token_calls) == 3


def test_a_token_that_ended_does_not_hide_the_failure(driver: Driver) -> None:
    script = Script(tokens=[token("first"), answer(401, {"error": "invalid_client"})])
    client = driver.client(script, **KEY)
    driver.run(lambda: client.webhooks.get("w"))
    driver.clock.advance(3601)
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
def test_an_answer_without_a_usable_token_is_an_authentication_error(driver: Driver, body: Any) -> None:
    script = Script(tokens=[answer(200, body)])
    error = driver.failure(lambda: driver.client(script, **KEY).webhooks.get("w"))
    assert isinstance(error, errors.AuthenticationError)
    assert (error.status, error.body, error.path_template) == (200, b"", "(token endpoint)")
    assert "auth_url" in str(error)
    assert len(script.token_calls) == 1


@pytest.mark.parametrize(("status", "attempts"), [(302, 1), (400, 1), (403, 1), (404, 1), (429, 3), (500, 3), (520, 1)])
@pytest.mark.parametrize("body", [b"", b"<html>", {"error": "invalid_client", "error_description": SECRET}], ids=str)
def test_a_refused_token_is_an_authentication_error(driver: Driver, status: int, attempts: int, body: Any) -> None:
    script = Script(tokens=[answer(status, body)])
    error = driver.failure(lambda: driver.client(script, **KEY).webhooks.get("w"))
    assert isinstance(error, errors.AuthenticationError)
    assert (error.status, error.method, error.path_template) == (status, "POST", "(token endpoint)")
    assert (len(script.token_calls), error.attempts, script.calls) == (attempts, attempts, [])
    shown = "".join([str(error), repr(error), repr(vars(error)), *traceback.format_exception(error)])
    assert SECRET not in shown
    assert json.dumps(SECRET)[1:-1] not in shown


@pytest.mark.parametrize(("lifetime", "fetched"), [("3600", 1), (" 60.5 ", 1), (0, 2), ("0", 2), (None, 1)])
def test_the_lifetime_may_be_a_text_or_nothing(driver: Driver, lifetime: Any, fetched: int) -> None:
    script = Script(tokens=[{"access_token": "good", "expires_in": lifetime}])
    client = driver.client(script, **KEY)
    for _ in range(2):
        driver.run(lambda: client.webhooks.get("w"))
    assert [call.headers["authorization"] for call in script.calls] == ["Bearer good"] * 2
    assert len(script.token_calls) == fetched


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


def test_a_token_may_be_any_awaitable() -> None:
    class Later:
        def __await__(self) -> Any:
            yield from asyncio.sleep(0).__await__()
            return "good"

    driver = Driver("async")
    script = Script(401, WEBHOOK)
    client = driver.client(script, access_token=Later)
    assert driver.run(lambda: client.webhooks.get("w")).id == WEBHOOK["id"]
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


def test_a_host_without_a_name_is_not_this_machine() -> None:
    assert is_loopback(None) is is_loopback("") is is_loopback("127.1") is is_loopback("localhost.evil.test") is False
    assert is_loopback("api.localhost") is True


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
