"""Arguments that cannot be right: refused where they are given, by name, and never with an error of another kind."""

from __future__ import annotations

import asyncio
import inspect
import json
import ssl
import sys
import traceback
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from harness import OK, PROJECT, TOKEN, WEBHOOK, Driver, Script, Start, answer, get, says
from sinch_provisioning import (
    AsyncProvisioningClient,
    ProvisioningClient,
    RequestOptions,
    RetryBudget,
    RetryPolicy,
    Timeout,
    auth,
    errors,
    mock,
    webhooks,
)
from sinch_provisioning._openapi.document import Document
from sinch_provisioning.events import EventRouter
from sinch_provisioning_api.types import encode

BOTH = pytest.mark.parametrize("kind", [ProvisioningClient, AsyncProvisioningClient])

ARGUMENTS: list[dict[str, Any]] = [
    {"budget": 5}, {"user_agent": 5}, {"hooks": 5}, {"headers": 5}, {"headers": ["a"]}, {"monotonic": 5}, {"sleep": 5},
    {"random": 0.5}, {"time": 5}, {"verify": 0}, {"verify": "ca.pem"}, {"verify": ""}, {"verify": False},
    {"verify": " "}, {"verify": "a\0b"}, {"verify": Path()}, {"verify": Path(__file__)}, {"verify": 3.5},
    {"proxy": 3}, {"proxy": ""}, {"proxy": "localhost:3128"}, {"proxy": "ftp://localhost"}, {"proxy": "http://"},
    {"proxy": "http://h:x"}, {"proxy": "http://["},
]  # fmt: skip


@BOTH
@pytest.mark.parametrize("value", ARGUMENTS, ids=str)
def test_an_argument_of_the_wrong_kind_is_named(kind: Any, value: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError, match=next(iter(value))):
        kind(project_id=PROJECT, access_token=TOKEN, **value)


@pytest.mark.parametrize("value", [{"headers": None}, {"headers": 5}, {"headers": ["a"]}, {"prefetch": "yes"}], ids=str)
def test_an_option_of_the_wrong_kind_is_named(value: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError, match=next(iter(value))):
        RequestOptions(**value)


SYNC = ProvisioningClient(project_id=PROJECT, access_token=TOKEN)
ASYNC = AsyncProvisioningClient(project_id=PROJECT, access_token=TOKEN)
TYPOS: list[tuple[Any, dict[str, Any], str]] = [
    (ProvisioningClient, {"tiemout": 3}, "timeout"),
    (AsyncProvisioningClient, {"projectid": "p"}, "project_id"),
    (RequestOptions, {"tiemout": 3}, "timeout"),
    (RequestOptions, {"extra_headers": {"a": "b"}}, "headers"),
    (RetryPolicy, {"max_attempt": 3}, "max_attempts"),
    (Timeout, {"conect": 3}, "connect"),
    (RetryBudget, {"capacty": 3}, "capacity"),
    (SYNC.with_options, {"retry": None}, "retries"),
    (ASYNC.with_options, {"project": "p"}, "project_id"),
    (auth.BearerToken, {"tokn": TOKEN}, "token"),
    (auth.Basic, {"key_id": "k", "secret_key": TOKEN}, "key_secret"),
    (auth.ClientCredentials, {"key_id": "k", "key_secret": TOKEN, "auth_ulr": "x"}, "auth_url"),
    (auth.ApiKey, {"keys": TOKEN}, "key"),
    (partial(SYNC.request, "GET", "/v1/x"), {"qeury": {}}, "query"),
    (partial(ASYNC.request, "GET", "/v1/x"), {"bdy": {"secret": TOKEN}}, "body"),
    (partial(SYNC.wait, get), {"untl": "ACTIVE"}, "until"),
    (partial(ASYNC.wait, get), {"intervall": 1}, "interval"),
    (partial(SYNC.whatsapp_senders.wait, "s"), {"untl": "ACTIVE"}, "until"),
    (partial(ASYNC.whatsapp_templates.wait, "t", "EN_US"), {"failedd": "REJECTED"}, "failed"),
    (webhooks.Verifier, {"secret": TOKEN, "maxage": 3}, "max_age"),
    (webhooks.MemoryNonceStore, {"tiem": 3}, "time"),
    (EventRouter, {"verifer": 3}, "verifier"),
    (mock.Mock, {"trasitions": {}}, "transitions"),
    (mock.MockServer, {"prot": 0}, "port"),
    (mock.MockTransport, {"mok": None}, "mock"),
    (mock.Fault, {"statuss": 500}, "status"),
    (mock.RateLimit, {"rat": 5}, "rate"),
    (mock.DeliveryPolicy, {"attempt": 5}, "attempts"),
]


@pytest.mark.parametrize(("made", "content", "meant"), TYPOS, ids=lambda value: str(value)[:40])
def test_a_keyword_that_is_not_taken_names_the_nearest(made: Any, content: dict[str, Any], meant: str) -> None:
    name = next(reversed(content))
    with pytest.raises(TypeError, match=rf"does not take {name}=; did you mean {meant}\?") as caught:
        result = made(**content)
        if inspect.isawaitable(result):
            asyncio.run(awaited(result))
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    ours = [frame.locals or {} for frame in frames if "sinch_provisioning" in frame.filename]
    assert ours
    assert TOKEN not in str(ours)


async def awaited(result: Any) -> Any:
    return await result


def test_a_keyword_that_is_near_no_other_names_all_that_are_taken() -> None:
    wrong: dict[str, Any] = {"zzz": 1}
    with pytest.raises(TypeError, match="Timeout does not take zzz=; it takes connect, read, write, pool$"):
        Timeout(**wrong)


def test_what_tells_typos_hides_no_signature() -> None:
    parameters = inspect.signature(ProvisioningClient).parameters
    assert "timeout" in parameters
    assert not [parameter for parameter in parameters.values() if parameter.kind is parameter.VAR_KEYWORD]


def test_a_query_that_is_no_mapping_is_refused(driver: Driver) -> None:
    client = driver.client(Script())
    error = driver.failure(lambda: client.request("GET", "/v1/x", query=[("a", 1)]))
    assert isinstance(error, errors.ConfigurationError)
    assert "query" in str(error)


def test_names_of_a_query_are_written_as_texts(driver: Driver) -> None:
    script = Script({})
    client = driver.client(script)
    driver.run(lambda: client.request("GET", "/v1/x", query={5: True}))
    assert script.calls[0].url.query == b"5=true"


@pytest.mark.parametrize("base_url", ["https://ex\xe4_mple..test", "https://1.2.3.999"])
def test_a_host_that_cannot_be_written_is_told_from_a_header(driver: Driver, base_url: str) -> None:
    error = driver.failure(get(driver.client(Script(), base_url=base_url)))
    assert isinstance(error, errors.ConfigurationError)
    assert "base_url" in str(error)
    assert "header" not in str(error)


def test_an_address_that_is_too_long_is_told_from_a_header(driver: Driver) -> None:
    client = driver.client(Script())
    error = driver.failure(lambda: client.request("GET", "/v1/x", query={"a": "x" * 70_000}))
    assert isinstance(error, errors.ConfigurationError)
    assert "length of the query" in str(error)


class Speechless(Exception):
    """Cannot even be shown."""

    def __str__(self) -> str:
        raise ValueError(TOKEN)

    __repr__ = __str__


def test_an_error_that_cannot_be_shown_is_a_transport_error(driver: Driver) -> None:
    error = driver.failure(get(driver.client(Script(Speechless()), retries=RetryPolicy.none())))
    assert type(error) is errors.TransportError
    assert "Speechless" in str(error)
    assert error.__cause__ is None


class Unread(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that nobody has read yet."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __iter__(self) -> Any:
        yield self._body

    async def __aiter__(self) -> Any:
        yield self._body


@pytest.mark.parametrize("is_read", [True, False])
def test_a_hook_of_the_callers_client_that_raises_for_status_hides_no_status(driver: Driver, is_read: bool) -> None:
    answers = [(404, b'{"errorCode": "webhook_not_found"}'), (500, b""), (200, json.dumps(WEBHOOK).encode())]

    def server(request: httpx.Request) -> httpx.Response:
        status, body = answers.pop(0)
        return httpx.Response(status, stream=Unread(body))

    def hook(response: httpx.Response) -> None:
        if is_read:
            response.read()
        response.raise_for_status()

    async def hook_async(response: httpx.Response) -> None:
        if is_read:
            await response.aread()
        response.raise_for_status()

    kind, used = (httpx.AsyncClient, hook_async) if driver.is_async else (httpx.Client, hook)
    own = kind(transport=httpx.MockTransport(server), event_hooks={"response": [used]})
    client = driver.client(None, http_client=own)
    error = driver.failure(get(client))
    assert isinstance(error, errors.NotFoundError)
    assert error.error_code == ("webhook_not_found" if is_read else None)
    assert driver.run(get(client)).id == WEBHOOK["id"], "the 500 was tried again"
    driver.run(own.aclose if driver.is_async else own.close)


def test_a_proxy_of_the_environment_sees_no_credentials_for_this_machine(
    driver: Driver, loopback: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, server = loopback(says(b"")), loopback(says(OK))
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    assert driver.run(get(driver.real(server.url))).id == WEBHOOK["id"]
    assert proxy.requests == []


@BOTH
@pytest.mark.parametrize("proxy", ["http://proxy.example.test:3128", httpx.Proxy("http://10.0.0.1"), "http://[x"])
def test_a_proxy_elsewhere_is_refused_for_plain_http(kind: Any, proxy: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="plain http"):
        kind(project_id=PROJECT, access_token=TOKEN, base_url="http://localhost:1", proxy=proxy)
    plain = auth.ClientCredentials("k", "s", auth_url="http://127.0.0.1:1/token")
    with pytest.raises(errors.ConfigurationError, match=r"plain http.*127\.0\.0\.1:1"):
        kind(project_id=PROJECT, auth=plain, proxy=proxy)


@BOTH
def test_a_proxy_elsewhere_is_fine_with_tls(kind: Any) -> None:
    context = ssl.create_default_context()
    kind(project_id=PROJECT, access_token=TOKEN, proxy="http://proxy.example.test:3128", verify=context)


DEEP = b"[" * 100_000 + b"]" * 100_000
SPOILED = [DEEP, b'{"id":' + DEEP + b"}", b"1" * 5000, b"\xff"]
ODD = [b"[" * 400 + b"]" * 400, rb'"\ud800"', rb'{"\ud800": 1}']


@pytest.mark.parametrize("validate", ["off", "requests", "strict"])
@pytest.mark.parametrize("body", SPOILED, ids=lambda body: str(body[:12]))
def test_an_answer_that_breaks_a_parser_is_ours_however_it_is_validated(
    driver: Driver, body: bytes, validate: str
) -> None:
    error = driver.failure(get(driver.client(Script(answer(200, body)), validate=validate)))
    assert isinstance(error, (errors.DecodeError, errors.ValidationError))


@pytest.mark.parametrize("validate", ["off", "requests", "strict"])
@pytest.mark.parametrize("body", ODD, ids=lambda body: str(body[:12]))
def test_an_answer_that_is_odd_json_comes_as_it_is_unless_it_is_validated(
    driver: Driver, body: bytes, validate: str
) -> None:
    client = driver.client(Script(answer(200, body)), validate=validate)
    if validate == "strict":
        assert isinstance(driver.failure(get(client)), errors.StrictDecodeError)
    else:
        value: Any = driver.run(get(client))
        assert encode(value) == json.loads(body)


@pytest.mark.parametrize("body", [{5: 1}, {"target": "\ud800"}, {"target": float("nan")}], ids=ascii)
@pytest.mark.parametrize("validate", ["requests", "strict"])
def test_a_body_that_breaks_the_validator_is_a_validation_error(driver: Driver, body: Any, validate: str) -> None:
    script = Script()
    client = driver.client(script, validate=validate)
    error = driver.failure(lambda: client.webhooks.create(body))
    assert isinstance(error, errors.ValidationError)
    assert (error.direction, script.calls) == ("request", [])


def test_an_answer_without_content_has_nothing_to_validate(driver: Driver) -> None:
    client = driver.client(Script(204), validate="strict")
    assert driver.run(lambda: client.webhooks.delete("w")) is None


@pytest.mark.parametrize("rules", [{"until": 5}, {"failed": 5}, {"until": [5]}, {"failed": []}], ids=str)
def test_rules_of_a_wait_that_are_none_are_refused(driver: Driver, rules: dict[str, Any]) -> None:
    client = driver.client(Script())
    error = driver.failure(lambda: client.wait(get(client), **rules))
    assert isinstance(error, errors.ConfigurationError)
    assert next(iter(rules)) in str(error)


def test_a_wait_for_a_resource_instead_of_a_function_is_refused(driver: Driver) -> None:
    client = driver.client(Script())
    error = driver.failure(lambda: client.wait(object()))
    assert isinstance(error, errors.ConfigurationError)
    assert "lambda" in str(error)


@pytest.mark.parametrize("validate", ["requests", "strict"])
def test_without_the_extra_validation_says_what_to_install(
    driver: Driver, validate: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    with pytest.raises(errors.ConfigurationError, match=r"pip install 'sinch-provisioning\[contract\]'"):
        driver.client(Script(), validate=validate)


def test_an_operation_of_the_document_is_shown_by_method_and_path() -> None:
    shown = {repr(operation) for operation in Document.packaged().operations}
    assert "GET /v1/projects/{projectId}/webhooks/{webhookId}" in shown


def test_a_status_by_range_or_default_is_known_but_is_not_the_success() -> None:
    answers = {"200": {"description": "ok"}, "4XX": {"description": "no"}, "default": {"description": "no"}}
    document = {"components": {"schemas": {}}, "paths": {"/x": {"get": {"responses": answers}}}}
    (operation,) = Document(document).operations
    assert (set(operation.responses), operation.success) == ({"200", "4XX", "default"}, 200)


@pytest.mark.parametrize("levels", [600, 5_000, 100_000, None], ids=str)
def test_a_body_that_is_nested_without_end_is_refused(driver: Driver, levels: int | None) -> None:
    body: dict[str, Any] = {"target": "https://a.example", "secret": "s", "triggers": ["ALL"]}
    inner = body
    for _ in range(levels or 0):
        inner["more"] = [{}]
        inner = inner["more"][0]
    if levels is None:
        inner["more"] = body
    error = driver.failure(partial(driver.client(Script()).webhooks.create, body=body))
    assert type(error) is errors.InvalidArgumentError
    assert str(error) == "body is nested too deeply to be sent, or holds itself"
