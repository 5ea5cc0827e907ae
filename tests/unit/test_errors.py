"""Errors: each odd answer is one of ours, tells what is known, survives pickling, and never shows a secret."""

from __future__ import annotations

import copy
import gzip
import importlib
import inspect
import json
import pickle
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from harness import AUTH, BASE, KEY_ID, PROJECT, SECRET, TOKEN, WEBHOOK, Driver, Script, answer
from hypothesis import given, settings
from hypothesis import strategies as st
from sinch_provisioning import RetryPolicy, auth, errors
from sinch_provisioning._decode import CallInfo, decode, status_error
from sinch_provisioning._http.addresses import base_address
from sinch_provisioning._http.messages import Headers, Response
from sinch_provisioning._http.redaction import Redactor
from sinch_provisioning_api import load_document, models
from sinch_provisioning_api.api.webhooks import webhooks_get
from sinch_provisioning_api.client import nothing
from sinch_provisioning_api.types import encode

ONCE = RetryPolicy.none()
BODY = {
    "errorCode": "not_found",
    "message": "Webhook was not found.",
    "resolution": "Check the id.",
    "additionalInformation": {"id": ["w"]},
}


def failure(driver: Driver, given_answer: Any, **arguments: Any) -> Any:
    client = driver.client(Script(given_answer), **{"retries": ONCE, **arguments})
    return driver.failure(lambda: client.webhooks.get("w"))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (412, errors.PreconditionFailedError),
        (424, errors.FailedDependencyError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (502, errors.ServerError),
        (520, errors.ServerError),
        (599, errors.ServerError),
        (302, errors.APIStatusError),
        (418, errors.APIStatusError),
        (451, errors.APIStatusError),
    ],
)
@pytest.mark.parametrize("body", [None, BODY, b"<html><h1>Bad gateway</h1></html>", b"\xff\xfe", b'{"errorCode":'])
def test_each_status_is_an_error_of_its_class_whatever_its_body(
    driver: Driver, status: int, kind: Any, body: Any
) -> None:
    error = failure(driver, answer(status, body, {"x-request-id": "r-1"}))
    assert type(error) is kind
    assert (error.status, error.request_id, error.attempts, error.elapsed) == (status, "r-1", 1, 0.0)
    assert (error.method, error.path_template) == ("GET", "/v1/projects/{projectId}/webhooks/{webhookId}")
    assert str(error).startswith(f"GET /v1/projects/{{projectId}}/webhooks/{{webhookId}} {status} [request id r-1]: ")
    assert len(str(error).splitlines()) == 1
    assert len(error.decisions) == 1
    assert error.body == (json.dumps(body, separators=(",", ":")).encode() if isinstance(body, dict) else body or b"")


def test_the_words_of_the_api_are_on_the_error(driver: Driver) -> None:
    error = failure(driver, answer(404, BODY))
    assert error.error_code == "not_found"
    assert error.message == "Webhook was not found."
    assert error.resolution == "Check the id."
    assert error.additional_information == {"id": ["w"]}
    assert error.error.to_dict() == BODY
    assert str(error).endswith("404: not_found: Webhook was not found. (Check the id.)")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (None, "the body is empty"),
        (b"<html>", "not an error of the API (no content type, 6 bytes)"),
        ([], "not an error of the API"),
        ({}, "not an error of the API"),
        ({"message": "only this"}, "only this"),
        ({"errorCode": 5, "message": ["a", "b"]}, "not an error of the API"),
        (b"[" * 100_000, "not an error of the API"),
        ({"error": "invalid_client", "error_description": "unknown client"}, "invalid_client: unknown client"),
        ({"error": "server_error"}, "server_error"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_an_error_says_what_can_be_said(driver: Driver, body: Any, words: str) -> None:
    error = failure(driver, answer(400, body))
    assert words in str(error)
    assert isinstance(error.error_code, (str, type(None)))
    assert isinstance(error.message, str)
    assert isinstance(error.additional_information, dict)


def test_a_code_nobody_knows_is_kept(driver: Driver) -> None:
    error = failure(driver, answer(400, {**BODY, "errorCode": "from_the_future", "extra": 1}))
    assert error.error_code == "from_the_future"
    assert error.error.additional_properties == {"extra": 1}


def test_the_headers_are_found_in_any_case(driver: Driver) -> None:
    error = failure(driver, answer(500, None, {"X-Served-By": "edge-7"}))
    assert error.headers["x-served-by"] == error.headers["X-SERVED-BY"] == "edge-7"
    assert "edge-7" not in repr(error.headers)


@pytest.mark.parametrize("header", ["x-request-id", "x-correlation-id", "request-id"])
def test_a_request_id_is_found_and_made_harmless(header: str) -> None:
    odd = Response(
        500, Headers([("x-request-id", "")] * (header != "x-request-id") + [(header, "a\x1b[31m\nb" * 100)]), b""
    )
    assert odd.request_id is not None
    assert odd.request_id.isprintable()
    assert len(odd.request_id) <= 200


BAD_BODIES = [
    (b"", "empty"),
    (b"   ", "empty"),
    (b"<html>hello</html>", "not JSON"),
    (b'{"id": "01J", ', "not JSON"),
    (b'{"id": "\xff"}', "invalid UTF-8"),
    (b"[" * 100_000, "nested too deeply"),
    (b"1" * 5000, "too many digits"),
]


@pytest.mark.parametrize(("body", "words"), BAD_BODIES, ids=lambda value: str(value)[:20])
def test_a_success_that_cannot_be_read_is_a_decode_error(driver: Driver, body: bytes, words: str) -> None:
    error = failure(driver, answer(200, body, {"x-request-id": "r-2", "content-type": "application/json"}))
    assert type(error) is errors.DecodeError
    assert words in str(error)
    assert (error.status, error.body, error.request_id, error.attempts) == (200, body, "r-2", 1)
    assert error.method == "GET"
    assert len(str(error).splitlines()) == 1


@pytest.mark.parametrize("body", [[], None, "text", {"id": 5}, {}, {**WEBHOOK, "triggers": "ALL"}], ids=str)
def test_json_of_any_shape_is_an_answer(driver: Driver, body: Any) -> None:
    client = driver.client(Script(answer(200, b"null" if body is None else body)))
    value: Any = driver.run(lambda: client.webhooks.get("w"))
    assert (value.to_dict() if isinstance(body, dict) else value) == body
    assert isinstance(value, models.Webhook) is isinstance(body, dict)


def test_a_strict_decode_error_says_where(driver: Driver) -> None:
    error = failure(driver, answer(200, {**WEBHOOK, "triggers": "ALL"}), validate="strict")
    assert type(error) is errors.StrictDecodeError
    assert (error.pointer, error.direction, error.status) == ("/triggers", "response", 200)
    assert "/triggers" in str(error)


def test_a_decode_error_knows_the_attempts_before_it(driver: Driver) -> None:
    client = driver.client(Script(503, b"<html>"))
    error = driver.failure(lambda: client.webhooks.get("w"))
    assert isinstance(error, errors.DecodeError)
    assert error.attempts == 2
    assert "status 503" in error.decisions[0]


@pytest.mark.parametrize("status", [200, 202, 204, 205])
@pytest.mark.parametrize("body", [b"", b"OK", b"\xff", b'{"deleted": true}'])
def test_where_nothing_is_promised_nothing_is_read(driver: Driver, status: int, body: bytes) -> None:
    client = driver.client(Script(answer(status, body)))
    assert driver.run(lambda: client.webhooks.delete("w")) is None


def test_a_204_where_content_is_promised_is_a_decode_error(driver: Driver) -> None:
    assert "empty" in str(failure(driver, answer(204)))


def test_an_unknown_request_may_answer_with_nothing(driver: Driver) -> None:
    client = driver.client(Script(answer(200), answer(200, b"<html>")))
    assert driver.run(lambda: client.request("GET", "/v1/new")).value is None
    assert isinstance(driver.failure(lambda: client.request("GET", "/v1/new")), errors.DecodeError)


def operations() -> Iterator[Any]:
    for item in load_document()["paths"].values():
        for node in item.values():
            if isinstance(node, dict) and "operationId" in node:
                tag = node["tags"][0].replace("-", "_")
                yield importlib.import_module(f"sinch_provisioning_api.api.{tag}.{node['operationId']}")


def info() -> CallInfo:
    return CallInfo("GET", "/x", 1, 0.0, (), Redactor(tuple))


SHAPES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.slow
@pytest.mark.parametrize("operation", list(operations()), ids=lambda one: one.OPERATION.id)
def test_no_shape_of_an_answer_lets_another_error_out(operation: Any) -> None:
    from sinch_provisioning_api.client import Call

    call: Call[Any] = Call(operation.OPERATION)

    @settings(max_examples=40)
    @given(SHAPES)
    def body(data: Any) -> None:
        raw = json.dumps(data).encode()
        value = decode(call, Response(200, Headers(), raw), info())
        assert encode(value) == data or call.operation.decode is nothing
        assert isinstance(status_error(Response(400, Headers(), raw), info(), call, 0.0), errors.BadRequestError)

    body()


def test_a_decoder_that_fails_in_its_own_way_leaves_the_answer_as_it_came() -> None:
    from sinch_provisioning_api.client import Call, Operation

    def broken(data: Any) -> Any:
        raise AttributeError("generated by mistake")

    call: Call[Any] = Call(Operation(id="x", method="GET", path="/x", tag="", decode=broken, decode_error=broken))
    assert decode(call, Response(200, Headers(), b'{"a": 1}'), info()) == {"a": 1}
    assert status_error(Response(400, Headers(), b'{"errorCode": "x"}'), info(), call, 0.0).error is None


def instances() -> list[errors.ProvisioningError]:
    """One of each class of the tree, with everything on it that can be."""
    headers = Headers([("Retry-After", "5"), ("X-A", "1"), ("x-a", "2")])
    model = webhooks_get.OPERATION.decode(WEBHOOK)
    place: dict[str, Any] = {
        "method": "GET",
        "path_template": "/v1/x",
        "request_id": "r",
        "attempts": 2,
        "elapsed": 1.5,
    }
    status = {"status": 400, "headers": headers, "body": b"\xff", "error": model, "details": BODY}
    special: dict[Any, dict[str, Any]] = {
        errors.TransportError: {"request_sent": True, **place},
        errors.RequestTimeoutError: {"phase": "read", "request_sent": True, **place},
        errors.RateLimitError: {**status, "retry_after": 5.0, **place},
        errors.DecodeError: {"status": 200, "headers": headers, "body": b"x", "pointer": "/a", **place},
        errors.ValidationError: {"direction": "request", "pointer": "/a", **place},
        errors.WaitError: {"last": model, "timed_out": True, **place},
        errors.WebhookVerificationError: {"reason": "expired"},
    }
    values = []
    for name in errors.__all__:
        kind = getattr(errors, name)
        if issubclass(kind, errors.ProvisioningError):
            arguments = special.get(kind, {**status, **place} if issubclass(kind, errors.APIStatusError) else place)
            error = kind("what happened\nin two lines", **arguments)
            error.page_token, error.decisions = "token", ("attempt 1: stop",)
            error.add_note("a note")
            values.append(error)
    return values


@pytest.mark.parametrize("error", instances(), ids=lambda error: type(error).__name__)
def test_every_error_pickles_and_copies(error: errors.ProvisioningError) -> None:
    copies = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for other in [*copies, copy.copy(error), copy.deepcopy(error)]:
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert other.args == error.args
        assert other.__dict__ == error.__dict__
        assert len(str(other).splitlines()) == 1


def test_the_tree_is_drawn_as_it_is() -> None:
    drawn = errors.__doc__ or ""
    for name in errors.__all__:
        assert f" {name} " in drawn.replace("\n", " "), f"{name} is missing in the drawing"
    for error in instances():
        assert isinstance(error, errors.ProvisioningError)
        assert inspect.getdoc(type(error))


def test_errors_of_a_real_call_pickle(driver: Driver) -> None:
    faults = [answer(429, BODY, {"retry-after": "3"}), b"<html>", httpx.ReadTimeout("slow"), httpx.ConnectError("down")]
    for fault in faults:
        error = failure(driver, fault)
        other = pickle.loads(pickle.dumps(error))
        assert (str(other), other.__dict__) == (str(error), error.__dict__)


@given(st.text())
def test_a_text_of_a_server_fits_one_harmless_line(text: str) -> None:
    error = status_error(Response(400, Headers(), json.dumps({"message": text}).encode()), info(), None, 0.0)
    assert str(error).isprintable()
    assert len(str(error)) <= 500
    str(error).encode()


def test_headers_are_a_mapping_that_joins_what_is_repeated() -> None:
    headers = Headers([("A", "1"), ("a", "2"), ("B", "3")])
    assert dict(headers) == {"a": "1, 2", "b": "3"}
    assert len(headers) == 2
    assert "A" in headers
    assert 5 not in headers
    assert repr(headers) == "Headers(['a', 'b'])"
    assert headers == copy.deepcopy(headers) == pickle.loads(pickle.dumps(headers, 0))


@pytest.mark.parametrize(
    "url",
    [
        "",
        " ",
        None,
        5,
        "host",
        "//host",
        "ftp://host",
        "https://",
        "https://user:pass@host",
        "https://@host",
        "https://user:pa/ss@host",
        "https://host:port",
        "https://host:99999",
        "https://[::1",
        "https://host?",
        "https://host?a=b",
        "https://host#",
        "https://ho\nst",
        "https://ho st/",
        "https://host/\x7f",
    ],
)
def test_an_address_that_cannot_be_right_is_refused_without_quoting_it(url: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="base_url") as caught:
        base_address("base_url", url)
    assert "pa" not in str(caught.value).replace("pass", "").replace("space", "")


def test_a_compressed_answer_that_is_damaged_is_ours(driver: Driver) -> None:
    damaged = gzip.compress(json.dumps(WEBHOOK).encode())
    for body in (damaged[:-20], b"no gzip at all"):
        error = failure(
            driver,
            lambda request, body=body: httpx.Response(200, stream=Raw(body), headers={"content-encoding": "gzip"}),
        )
        assert isinstance(error, (errors.TransportError, errors.DecodeError))


class Raw(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body as it comes off the wire."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def __iter__(self) -> Iterator[bytes]:
        yield self.body

    async def __aiter__(self) -> Any:
        yield self.body


def nobody_listens() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


def test_a_token_endpoint_out_of_reach_names_its_argument_and_its_address(driver: Driver) -> None:
    url = f"{nobody_listens()}/oauth2/token"
    client_credentials = auth.ClientCredentials(KEY_ID, SECRET, auth_url=url)
    error = driver.failure(lambda: driver.real(BASE, auth=client_credentials, access_token=None).webhooks.get("w"))
    assert type(error) is errors.ConnectError
    assert "check auth_url" in str(error)
    assert "base_url" not in str(error)
    assert error.url == url


def test_an_api_out_of_reach_names_its_argument_and_its_address(driver: Driver) -> None:
    url = nobody_listens()
    error = driver.failure(lambda: driver.real(url).webhooks.get("w"))
    assert "check base_url" in str(error)
    assert error.url == f"{url}/v1/projects/{PROJECT}/webhooks/w"


@pytest.mark.parametrize("status", [400, 404, 500])
def test_an_error_holds_the_address_that_failed_without_what_is_secret(driver: Driver, status: int) -> None:
    client = driver.client(Script(status), retries=RetryPolicy.none())
    query = {"token": "hush-hush", "echo": TOKEN, "a": "1"}
    error = driver.failure(lambda: client.request("GET", "/v1/projects/{projectId}/new", query=query))
    assert error.url.startswith(f"{BASE}/v1/projects/{PROJECT}/new?")
    assert "a=1" in error.url
    assert TOKEN not in error.url
    assert "hush" not in error.url
    assert PROJECT not in str(error)
    assert pickle.loads(pickle.dumps(error)).url == error.url


def test_the_address_of_a_token_that_was_refused_is_that_of_the_endpoint(driver: Driver) -> None:
    client = driver.client(Script(tokens=[400]), key_id=KEY_ID, key_secret=SECRET, retries=RetryPolicy.none())
    assert driver.failure(lambda: client.webhooks.get("w")).url == AUTH


def test_an_answer_that_is_not_understood_holds_its_address(driver: Driver) -> None:
    error = driver.failure(lambda: driver.client(Script(b"no")).webhooks.get("w"))
    assert type(error) is errors.DecodeError
    assert error.url == f"{BASE}/v1/projects/{PROJECT}/webhooks/w"
