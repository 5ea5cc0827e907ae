"""The short way to the transport sends what the library's own client would, and is left when somebody is watching."""

from __future__ import annotations

import copy
import functools
import importlib
import logging
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from harness import WEBHOOK
from hypothesis import example, given
from hypothesis import strategies as st
from sinch_provisioning import ProvisioningClient
from sinch_provisioning._http.direct import short_way
from sinch_provisioning._http.messages import Headers, Request, Timings
from sinch_provisioning._http.transport import built_request

TIMINGS = Timings(1.0, 2.0, 3.0, 4.0)
ORIGINS = st.one_of(
    st.sampled_from(["https://api.example.test", "http://127.0.0.1:8080", "https://a.b:443", "http://[::1]:99"]),
    st.from_regex(r"https?://[a-zA-Z0-9.-]{1,12}(:[0-9]{1,6})?", fullmatch=True),
)
PATHS = st.one_of(
    st.from_regex(r"/[a-z0-9/._~%?&=+@:,-]{0,30}", fullmatch=True),
    st.text(st.characters(min_codepoint=33, max_codepoint=255), max_size=20).map("/".__add__),
)
NAMES = [
    "accept",
    "user-agent",
    "authorization",
    "content-type",
    "x-é",
    "Host",
    "Connection",
    "Accept-Encoding",
    "Content-Length",
]
TEXTS = st.one_of(st.text("ab/; ", max_size=8), st.text(st.characters(max_codepoint=255), max_size=4))
HEADERS = st.dictionaries(st.sampled_from(NAMES), TEXTS, max_size=3)
USUAL = {"accept": "application/json", "user-agent": "tests"}


@pytest.fixture(scope="module", params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Any:
    return importlib.import_module(request.param)


def sent(request: Any) -> tuple[Any, ...]:
    """Return what goes over the wire of a request of the library."""
    url = request.url
    where = (url.raw_scheme, url.raw_host, url.port, url.raw_path)
    return (request.method, where, request.headers.raw, request.read(), request.extensions)


@given(
    method=st.sampled_from(["GET", "DELETE", "HEAD", "POST", "PUT", "PATCH"]),
    origin=ORIGINS,
    path=PATHS,
    headers=st.one_of(HEADERS, HEADERS.map(lambda headers: {**USUAL, **headers})),
    body=st.one_of(st.none(), st.binary(max_size=9)),
)
@example(method="GET", origin="https://a.b:443", path="/a/../b", headers=USUAL, body=b"")
@example(method="POST", origin="https://a.b", path="/a?", headers=USUAL, body=b"")
@example(method="GET", origin="https://a.b", path="/a?b='%e9'&c=%zz", headers=USUAL, body=None)
@example(method="GET", origin="https://a.b", path="//c/d", headers=USUAL, body=None)
@example(method="GET", origin="https://1.2.3.999", path="/", headers=USUAL, body=None)
@example(method="GET", origin="http://x:99999", path="/", headers=USUAL, body=None)
def test_both_ways_send_the_same(
    library: Any, method: str, origin: str, path: str, headers: dict[str, str], body: bytes | None
) -> None:
    with library.Client(transport=library.MockTransport(lambda _: None)) as client:
        request = Request(method, origin + path, Headers(headers), body)
        way = short_way(client, request, TIMINGS, None)
        if way is None:
            return
        built = built_request(client, request, TIMINGS, None)
        assert sent(way[1]) == sent(built)
        assert way[1].url == built.url
        assert str(way[1].url) == str(built.url)


def test_plain_requests_go_the_short_way(library: Any) -> None:
    with library.Client(transport=library.MockTransport(lambda _: None)) as client:
        for path in ("/v1/projects/p-1/whatsapp/senders/a%20b?pageSize=10&q=x%C3%A9", "/", "/a.b/c~d"):
            for body in (None, b"{}"):
                request = Request("POST", f"https://api.example.test{path}", Headers(USUAL), body)
                assert short_way(client, request, TIMINGS, None) is not None, path


def test_an_address_that_went_the_short_way_is_the_librarys(library: Any) -> None:
    seen: list[Any] = []

    def handle(request: Any) -> Any:
        seen.append(request)
        return library.Response(200, json={"webhooks": [], "totalSize": 0, "pageSize": 10})

    with ProvisioningClient(project_id="p", access_token="t", transport=library.MockTransport(handle)) as client:
        list(client.webhooks.list(page_size=7))
    url = seen[0].url
    assert isinstance(url, library.URL)
    assert url.params["pageSize"] == "7"
    assert url.path == "/v1/projects/p/webhooks"
    assert url.copy_with(host="other.test").host == "other.test"
    for same in (pickle.loads(pickle.dumps(url)), copy.copy(url), copy.deepcopy(url), library.URL(url)):
        assert same == url == library.URL(str(url))
        assert {same: 1}[url] == 1
    with pytest.raises(AttributeError):
        _ = url.no_such_name
    assert seen[0].content == b""


def wrapped(method: Any, calls: list[str]) -> Callable[..., Any]:
    @functools.wraps(method)
    def wrapper(*args: Any, **named: Any) -> Any:
        calls.append(method.__name__)
        return method(*args, **named)

    return wrapper


@pytest.mark.parametrize("name", ["send", "_send_single_request"])
@pytest.mark.parametrize("is_before", [True, False])
def test_what_is_put_around_the_librarys_methods_sees_each_call(
    library: Any, name: str, is_before: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    transport = library.MockTransport(lambda _: library.Response(200, json=WEBHOOK))
    with ProvisioningClient(project_id="p", access_token="t", transport=transport) as client:
        if not is_before:
            client.webhooks.get("w")
        monkeypatch.setattr(library.Client, name, wrapped(getattr(library.Client, name), calls))
        client.webhooks.get("w")
        client.webhooks.get("w")
        assert calls == [name] * 2
        monkeypatch.undo()
        client.webhooks.get("w")
        assert calls == [name] * 2


def test_the_librarys_log_has_each_call_for_whoever_reads_it(library: Any, caplog: pytest.LogCaptureFixture) -> None:
    transport = library.MockTransport(lambda _: library.Response(200, json=WEBHOOK))
    with ProvisioningClient(project_id="p", access_token="t", transport=transport) as client:
        client.webhooks.get("w")
        assert caplog.records == []
        with caplog.at_level(logging.INFO, library.__name__):
            client.webhooks.get("w")
    assert [record.name for record in caplog.records] == [library.__name__]


def test_a_client_remembers_the_way_to_many_hosts_and_not_to_all(library: Any) -> None:
    with library.Client(transport=library.MockTransport(lambda _: None)) as client:
        for number in range(250):
            request = Request("GET", f"https://h{number}.example.test/", Headers(USUAL))
            way = short_way(client, request, TIMINGS, None)
            assert way is not None
            assert way[1].headers["host"] == f"h{number}.example.test"
