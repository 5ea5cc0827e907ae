"""One call from its description to its answer: what is sent, what hooks and the log see, and how attempts add up."""

from __future__ import annotations

import gc
import logging
import weakref
from typing import Any

import httpx
import pytest
from harness import KEY_ID, PROJECT, SECRET, TOKEN, WEBHOOK, Driver, Script, answer
from sinch_provisioning import RequestOptions, RetryPolicy, Timeout, errors
from sinch_provisioning.hooks import AttemptEnd, AttemptStart

TEMPLATE = "/v1/projects/{projectId}/webhooks/{webhookId}"


class Watching:
    """A hook that keeps what it sees, and adds to the headers."""

    def __init__(self, **headers: str) -> None:
        self.starts: list[AttemptStart] = []
        self.ends: list[AttemptEnd] = []
        self.headers = headers

    def before_attempt(self, attempt: AttemptStart) -> None:
        self.starts.append(attempt)
        attempt.headers.update(self.headers)

    def after_attempt(self, attempt: AttemptEnd) -> None:
        self.ends.append(attempt)


def test_a_body_is_compact_json_in_utf_8(driver: Driver) -> None:
    script = Script(answer(201, WEBHOOK))
    client = driver.client(script)
    driver.run(lambda: client.webhooks.create({"target": "https://exämple.test", "triggers": ["ALL"], "new": None}))
    (request,) = script.calls
    assert request.content == '{"target":"https://exämple.test","triggers":["ALL"],"new":null}'.encode()
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"


def test_without_a_body_there_is_no_content_type(driver: Driver) -> None:
    script = Script()
    client = driver.client(script)
    driver.run(lambda: client.webhooks.get("w"))
    assert "content-type" not in script.calls[0].headers
    assert script.calls[0].content == b""


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), {1, 2}, object(), b"x", "\ud800"], ids=lambda value: type(value).__name__
)
def test_a_body_that_json_cannot_write_is_the_callers_mistake(driver: Driver, value: Any) -> None:
    script = Script()
    client = driver.client(script)
    error = driver.failure(lambda: client.request("POST", "/v1/new", body={"value": value}))
    assert isinstance(error, (errors.InvalidArgumentError, errors.ModelDecodeError))
    assert script.calls == []


def test_a_query_is_encoded(driver: Driver) -> None:
    script = Script({"value": 1})
    client = driver.client(script)
    driver.run(lambda: client.request("GET", "/v1/new", query={"a b": "c&d", "list": ["x", "y"], "none": None}))
    assert script.calls[0].url.raw_path == b"/v1/new?a%20b=c%26d&list=x&list=y"
    error = driver.failure(lambda: client.request("GET", "/v1/new", query={"a": "\ud800"}))
    assert isinstance(error, errors.InvalidArgumentError)


@pytest.mark.parametrize(
    ("value", "path"),
    [("a/b", b"a%2Fb"), ("..", b"%2E%2E"), ("ü?#", b"%C3%BC%3F%23"), ("{projectId}", b"%7BprojectId%7D")],
)
def test_an_identifier_stays_one_segment(driver: Driver, value: str, path: bytes) -> None:
    script = Script()
    client = driver.client(script, project_id=value)
    driver.run(lambda: client.webhooks.get(value))
    assert script.calls[0].url.raw_path == b"/v1/projects/" + path + b"/webhooks/" + path


def test_extra_headers_of_client_and_call(driver: Driver) -> None:
    script = Script()
    client = driver.client(script, headers={"X-A": "client", "X-B": "client"})
    driver.run(lambda: client.webhooks.get("w", options=RequestOptions(headers={"x-a": "call"})))
    assert (script.calls[0].headers["x-a"], script.calls[0].headers["x-b"]) == ("call", "client")


def test_hooks_see_every_attempt_and_its_end(driver: Driver) -> None:
    hook = Watching()
    first = answer(503, None, {"x-request-id": "r-1"})
    client = driver.client(Script(first, httpx.ReadError("reset"), WEBHOOK), hooks=[hook])
    driver.run(lambda: client.webhooks.get("w"))
    assert [(s.operation, s.method, s.path_template, s.attempt) for s in hook.starts] == [
        ("webhooks_get", "GET", TEMPLATE, number) for number in (1, 2, 3)
    ]
    assert [(e.attempt, e.status, e.request_id, e.error) for e in hook.ends] == [
        (1, 503, "r-1", None),
        (2, None, None, "TransportError"),
        (3, 200, None, None),
    ]


def test_a_hook_may_add_headers_and_cannot_touch_the_credentials(driver: Driver) -> None:
    hook = Watching(**{"X-Trace": "t", "Authorization": "Bearer stolen"})
    script = Script()
    client = driver.client(script, hooks=[hook])
    driver.run(lambda: client.webhooks.get("w"))
    assert script.calls[0].headers["x-trace"] == "t"
    assert script.calls[0].headers.get_list("authorization") == [f"Bearer {TOKEN}"]
    assert "authorization" not in [name for start in hook.starts for name in start.headers if name != "Authorization"]


def test_hooks_do_not_see_an_attempt_that_got_no_token(driver: Driver) -> None:
    hook = Watching()
    script = Script(WEBHOOK, tokens=[503, {"access_token": "good"}])
    client = driver.client(script, key_id=KEY_ID, key_secret=SECRET, hooks=[hook])
    driver.run(lambda: client.webhooks.get("w"))
    assert [start.attempt for start in hook.starts] == [end.attempt for end in hook.ends] == [2]


def test_what_a_hook_raises_ends_the_call(driver: Driver) -> None:
    class Refusing(Watching):
        def before_attempt(self, attempt: AttemptStart) -> None:
            raise LookupError("not today")

    script = Script()
    assert isinstance(driver.failure(lambda: driver.client(script, hooks=[Refusing()]).webhooks.get("w")), LookupError)
    assert script.calls == []


def test_the_log_has_one_line_an_attempt_and_one_a_decision(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "sinch_provisioning")
    first = answer(503, None, {"x-request-id": "r-1", "retry-after": "2", "set-cookie": "session=private"})
    client = driver.client(Script(first, {"webhooks": []}))
    driver.run(lambda: client.request("GET", "/v1/new", query={"pageSize": 5, "name": "private"}))
    assert [record.getMessage() for record in caplog.records] == [
        "GET /v1/new?pageSize=5&name=… -> 503 in 0.000 s "
        "(attempt 1, request id r-1; retry-after: 2, x-request-id: r-1)",
        "GET of client.request: attempt 1, retry in 2.00 s: status 503",
        "GET /v1/new?pageSize=5&name=… -> 200 in 0.000 s "
        "(attempt 2, request id None; content-length: 15, content-type: application/json)",
    ]
    assert [record.levelname for record in caplog.records] == ["DEBUG", "INFO", "DEBUG"]


def test_at_info_each_retry_is_told_and_nothing_else(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "sinch_provisioning")
    client = driver.client(Script(503, 401, httpx.ConnectError("down"), 500), key_id=KEY_ID, key_secret=SECRET)
    driver.failure(lambda: client.webhooks.get("private"))
    assert [record.getMessage() for record in caplog.records if record.name == "sinch_provisioning"] == [
        "webhooks_get: attempt 1, retry in 0.50 s: status 503",
        "webhooks_get: attempt 2, retry at once: 401, with fresh credentials",
        "webhooks_get: attempt 3, retry in 1.00 s: the request was never sent",
    ]
    caplog.set_level(logging.WARNING, "sinch_provisioning")
    caplog.clear()
    driver.failure(lambda: driver.client(Script(503)).webhooks.get("w"))
    assert [record for record in caplog.records if record.name.startswith("sinch")] == []


def test_no_phase_of_a_request_is_longer_than_what_remains(driver: Driver) -> None:
    script = Script(503, WEBHOOK)
    client = driver.client(script, timeout=Timeout(connect=3, read=100, write=100, pool=1), deadline=10)
    driver.run(lambda: client.webhooks.get("w"))
    assert [call.extensions["timeout"] for call in script.calls] == [
        {"connect": 3, "read": 10, "write": 10, "pool": 1},
        {"connect": 3, "read": 9.5, "write": 9.5, "pool": 1},
    ]


def test_the_time_a_token_takes_is_taken_from_the_call(driver: Driver) -> None:
    def slow(request: httpx.Request) -> Any:
        driver.clock.advance(6)
        return {"access_token": "good"}

    script = Script(tokens=[slow])
    client = driver.client(script, key_id=KEY_ID, key_secret=SECRET, timeout=60, deadline=10)
    driver.run(lambda: client.webhooks.get("w"))
    assert script.token_calls[0].extensions["timeout"]["read"] == 10
    assert script.calls[0].extensions["timeout"]["read"] == 4


def test_elapsed_and_attempts_are_on_the_response(driver: Driver) -> None:
    client = driver.client(Script(503, 503, answer(200, WEBHOOK, {"X-Request-Id": "r-3"})))
    result = driver.run(lambda: client.webhooks.with_response.get("w"))
    assert (result.attempts, result.elapsed, result.request_id, result.status) == (3, 1.5, "r-3", 200)
    assert result.headers["X-REQUEST-ID"] == "r-3"


def test_a_success_other_than_200_is_a_success(driver: Driver) -> None:
    assert driver.run(lambda: driver.client(Script(answer(299, WEBHOOK))).webhooks.get("w")).id == WEBHOOK["id"]


def test_a_redirect_is_not_followed(driver: Driver) -> None:
    script = Script(answer(301, None, {"location": "https://evil.example.test/"}))
    error = driver.failure(lambda: driver.client(script).webhooks.get("w"))
    assert (type(error), error.status, len(script.calls)) == (errors.APIStatusError, 301, 1)


@pytest.mark.parametrize("fault", [503, httpx.ReadError("reset")], ids=["status", "transport"])
def test_an_error_that_was_handled_frees_the_call(driver: Driver, fault: Any) -> None:
    client = driver.client(Script(fault), retries=RetryPolicy.none())

    async def caught() -> weakref.ref[errors.ProvisioningError]:
        try:
            await client.webhooks.get("w")
        except errors.ProvisioningError as error:
            return weakref.ref(error)
        raise AssertionError("no error")

    gc.collect()
    gc.disable()
    try:
        gone = driver.run(caught) if driver.is_async else weakref.ref(driver.failure(lambda: client.webhooks.get("w")))
        assert gone() is None, "a cycle holds the error, and with it the answer, until the collector runs"
    finally:
        gc.enable()


def test_calls_at_once_do_not_mix(driver: Driver) -> None:
    def own(request: httpx.Request) -> Any:
        return {**WEBHOOK, "id": request.url.path.rpartition("/")[2]}

    client = driver.client(Script(own))
    result = driver.together(*[lambda n=n: client.webhooks.get(f"w{n}") for n in range(30)])
    assert [item.id for item in result] == [f"w{n}" for n in range(30)]
    assert client.project_id == PROJECT
