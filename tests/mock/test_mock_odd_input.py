"""What nobody sends on purpose: odd requests, addresses and JSON values end in a documented error, and break nothing."""

from __future__ import annotations

import base64
import json
import logging
import socket
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sinch_provisioning._http.messages import Headers
from sinch_provisioning.mock import (
    DEFAULT_PROJECT,
    After,
    DeliveryPolicy,
    Fault,
    Mock,
    MockServer,
    RateLimit,
    Reads,
    Request,
)
from sinch_provisioning.mock.control import CALLS
from sinch_provisioning_api import load_document

BASE = f"/v1/projects/{DEFAULT_PROJECT.project_id}"
KEY = "Basic " + base64.b64encode(b"key-1:secret-1").decode()
DOCUMENT = load_document()
HALF = "\ud800"
SENDER = {
    "plusFriendId": "@shop", "status": "SUBMIT",
    "details": {
        "adminPhoneNo": "+48777777777", "name": "N", "topLevelCategoryCode": "019", "midLevelCategoryCode": "0006",
        "subLevelCategoryCode": "0001",
    },
}  # fmt: skip


def deep(levels: int, opening: str = "[", closing: str = "]") -> bytes:
    return (opening * levels + "1" + closing * levels).encode()


def ask(mock: Mock, method: str, url: str, body: bytes = b"", **headers: str) -> Any:
    members = {"authorization": KEY, "content-type": "application/json", **headers}
    return mock.handle(Request(method, url, members, body))


@pytest.fixture
def mock() -> Mock:
    return Mock(document=DOCUMENT)


@pytest.fixture(autouse=True)
def no_tracebacks(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


ODD_BODIES = {
    "deep lists": deep(100_000), "deep objects": deep(100_000, '{"a":', "}"), "deeper than can be copied": deep(400),
    "deep inside": b'{"plusFriendId": "x", "status": "DRAFT", "details": ' + deep(150, '{"a":', "}") + b"}",
    "half a pair": b'{"plusFriendId": "\\ud800"}', "half a pair in a name": b'{"\\udfff": 1}', "half a pair in bytes": b'"\xed\xa0\x80"',
    "invalid UTF-8": b'{"plusFriendId": "\xff"}', "UTF-16": '{"a": 1}'.encode("utf-16"), "a BOM": b"\xef\xbb\xbf{}",
    "1e999": b'{"plusFriendId": 1e999}', "-1e999": b"-1e999", "NaN": b"NaN", "Infinity": b'{"a": Infinity}',
    "5,000 digits": b"9" * 5000, "1,000 digits": b'{"plusFriendId": ' + b"9" * 1000 + b"}",
    "duplicate names": b'{"plusFriendId": "x", "plusFriendId": 3}', "NUL": b"\x00", "nothing but space": b"  ", "a lone quote": b'"',
}  # fmt: skip


@pytest.mark.parametrize("body", ODD_BODIES.values(), ids=ODD_BODIES)
def test_an_odd_body_is_a_400_that_changes_nothing(body: bytes, mock: Mock) -> None:
    before = mock.state()
    for method, path in (("POST", "kakaotalk/senders"), ("POST", "webhooks"), ("POST", "bundles")):
        response = ask(mock, method, f"{BASE}/{path}", body)
        assert response.status == 400
        assert response.json()["errorCode"] in {"invalid_payload", "invalid_input"}
    assert mock.state() == before
    journal(mock)


def journal(mock: Mock) -> Any:
    """Return the journal as the control API gives it: whole, in UTF-8, readable by parsers that take no surrogates."""
    response = mock.handle(Request("GET", "/_mock/requests"))
    assert response.status == 200
    parsed = json.loads(response.content.decode("utf-8"))
    json.dumps([parsed, mock.journal.curl()], ensure_ascii=False).encode("utf-8")
    return parsed["log"]["entries"]


ODD_ADDRESSES = [
    "http://[::1/x", "http://[x]/y", "http://a:b:c/x", "http://a:99999/x", "http://\u2100.example/x", "//", "", "*", "?", "/?", "/%",
    "/%ff%zz", f"/{HALF}", f"{BASE}/webhooks/{HALF}", f"{BASE}/webhooks?pageToken={HALF}", f"{BASE}/kakaotalk/senders/\U0001f600",
    f"{BASE}/kakaotalk/senders/%ED%A0%80", f"{BASE}/webhooks?{'a&' * 5000}", f"{BASE}/webhooks/{'x' * 100_000}", f"{BASE}/webhooks/a\nb",
    f"{BASE}/webhooks?pageSize={'9' * 5000}", f"{BASE}/webhooks?pageSize=1e999", f"{BASE}/webhooks?pageSize=NaN", "http://h", "mailto:x",
    f"/v1/projects/{HALF}/webhooks", f"http://[{BASE}/webhooks",
]  # fmt: skip


@pytest.mark.parametrize("url", ODD_ADDRESSES, ids=[ascii(url)[:40] for url in ODD_ADDRESSES])
def test_an_odd_address_has_an_answer_and_a_place_in_the_journal(url: str, mock: Mock) -> None:
    for method in ("GET", "POST", f"G{HALF}T"):
        assert ask(mock, method, url, b"{}").status in {200, 400, 401, 404, 405}
    assert len(journal(mock)) == (0 if Request("GET", url).path == "/" else 3)  # that is the page about the mock


def test_odd_headers_do_not_break_the_journal(mock: Mock) -> None:
    for headers in (
        {"x": HALF},
        {"x": ""},
        {HALF: "x"},
        {"x": "y" * 1_000_000},
        {"content-type": f"{HALF}/json"},
        {"authorization": HALF},
    ):
        assert ask(mock, "GET", f"{BASE}/webhooks", **headers).status in {200, 401}
    twice = Request("GET", f"{BASE}/webhooks", Headers([("authorization", KEY), ("x", "1"), ("X", HALF)]))
    assert mock.handle(twice).status == 200
    assert len(journal(mock)) == 7


def test_odd_requests_over_http_break_neither_the_server_nor_the_journal() -> None:
    with MockServer() as server:
        parts = urlsplit(server.url)
        for text in (
            b"GET /\xff HTTP/1.1\r\nHost: h\r\n\r\n", b"GET /%ff HTTP/1.1\r\nHost: h\r\n\r\n", b"GET /%ed%a0%80 HTTP/1.1\r\nHost: h\r\n\r\n",
            b"GET /x HTTP/1.1\r\nHost: [::1\r\n\r\n", b"GET /x HTTP/1.1\r\nHost: \xff\r\n\r\n", b"GET /x HTTP/1.1\r\n\r\n",
            b"GET /x HTTP/1.1\r\nHost: h\r\nX:\r\n\r\n", b"GET /x HTTP/1.1\r\nHost: h\r\nX\r\n\r\n", b"GET http://[::1/x HTTP/1.1\r\nHost: h\r\n\r\n",
            b"GET /x HTTP/1.1\r\nHost: h\r\nX: 1\r\nX: 2\r\n\r\n", b"GET /x HTTP/1.1\r\nHost: h\r\nX: \xff\xfe\r\n\r\n",
            b"GET /x HTTP/1.1\r\nHost: h\r\nX: " + b"y" * 50_000 + b"\r\n\r\n", b"GET /x HTTP/1.1\r\nHost: h\r\nX: " + b"y" * 500_000 + b"\r\n\r\n",
            b"OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", b"POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n\xff\xfe", b"\x00\x01\x02\r\n\r\n",
            b"GET /x HTTP/1.0\r\n\r\n",
        ):  # fmt: skip
            with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=10) as stream:
                stream.sendall(text)
                assert 400 <= int(stream.recv(65536).split()[1]) < 500
        response = httpx.get(f"{server.url}/_mock/requests")
        assert response.status_code == 200
        assert len(response.json()["log"]["entries"]) >= 8


class TestJournalBounds:
    def test_it_is_bounded_in_bytes(self) -> None:
        mock = Mock(document=DOCUMENT, journal_bytes=100_000)
        for number in range(50):
            ask(mock, "POST", f"{BASE}/webhooks?{number}", b"x" * 10_000)
        shown = [entry["request"]["url"].rpartition("?")[2].rstrip("=") for entry in journal(mock)]
        assert 5 <= len(shown) <= 10
        assert shown == [str(number) for number in range(50)][-len(shown) :]

    def test_one_that_is_larger_than_all_may_be_loses_its_bodies_and_no_other_is_lost_for_it(self) -> None:
        mock = Mock(document=DOCUMENT, journal_bytes=100_000)
        ask(mock, "GET", f"{BASE}/webhooks")
        ask(mock, "POST", f"{BASE}/webhooks", b"x" * 200_000)
        assert [entry["request"]["method"] for entry in journal(mock)] == ["GET", "POST"]
        assert mock.journal.exchanges[1].request.body is None
        ask(mock, "GET", f"{BASE}/webhooks?{'x' * 200_000}")
        assert journal(mock) == []  # not even the address has a place

    def test_it_is_bounded_in_entries_and_begins_anew_with_the_same_bounds(self) -> None:
        mock = Mock(document=DOCUMENT, journal_entries=3)
        for _ in range(2):
            for _ in range(5):
                ask(mock, "GET", f"{BASE}/webhooks")
            assert len(mock.journal.entries) == 3
            mock.reset()
        assert Mock(document=DOCUMENT, journal_entries=0).handle(Request("GET", "/x")).status == 401

    def test_what_is_forgotten_makes_room(self) -> None:
        mock = Mock(document=DOCUMENT, journal_bytes=50_000)
        for _ in range(4):
            for _ in range(3):
                ask(mock, "POST", f"{BASE}/webhooks", b"x" * 10_000)
            assert len(mock.journal.entries) == 3
            mock.journal.clear()

    @pytest.mark.parametrize("wrong", [-1, 1.5, True, "1", None, 10**30])
    @pytest.mark.parametrize("name", ["journal_entries", "journal_bytes"])
    def test_a_bound_that_is_none_is_refused(self, name: str, wrong: Any) -> None:
        with pytest.raises(ValueError, match=f"{name} must be a whole number"):
            Mock(document=DOCUMENT, **{name: wrong})


# ----------------------------------------------------------------- the control API

NUMBERS = st.one_of(
    st.integers(), st.floats(), st.sampled_from([10**20, 10**400, 10**4200, 1e300, -1, 0, 0.5, float("nan"), float("inf"), 251_000_000_000])
)  # fmt: skip
TEXTS = st.one_of(
    st.text(st.characters(), max_size=8),
    st.sampled_from([HALF, "@shop", "kakaotalk_sender", DEFAULT_PROJECT.project_id, "REJECTED", "ALL", "webhooks", "%zz", "a/b"]),
)  # fmt: skip
NAMES = st.one_of(
    TEXTS,
    st.sampled_from([
        "seed", "seconds", "kind", "key", "outcome", "project", "faults", "rate_limit", "rate", "burst", "status", "body", "latency", "tag",
        "operation", "headers", "drop", "count", "after", "path", "code", "truncate", "probability",
    ]),
)  # fmt: skip
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=12,
)
LIKELY = st.one_of(
    st.fixed_dictionaries({"seed": VALUES}), st.fixed_dictionaries({"seconds": st.one_of(NUMBERS, VALUES)}),
    st.fixed_dictionaries({"kind": st.just("kakaotalk_sender"), "key": st.just(["@shop"]), "outcome": VALUES}),
    st.fixed_dictionaries({"kind": VALUES, "key": VALUES}, optional={"outcome": VALUES, "project": VALUES}),
    st.fixed_dictionaries({"faults": st.lists(st.dictionaries(NAMES, VALUES, max_size=3), max_size=3)}, optional={"rate_limit": VALUES}),
    st.fixed_dictionaries({"faults": st.just([{"status": 503}]), "rate_limit": st.dictionaries(NAMES, VALUES, max_size=3)}),
    st.fixed_dictionaries({DEFAULT_PROJECT.project_id: VALUES}),
    st.fixed_dictionaries({DEFAULT_PROJECT.project_id: st.fixed_dictionaries({"webhook": st.dictionaries(NAMES, VALUES, max_size=2)})}),
)  # fmt: skip
BODIES = st.one_of(
    st.binary(max_size=20),
    st.sampled_from(sorted(ODD_BODIES.values())),
    st.one_of(VALUES, LIKELY).map(lambda value: as_bytes(value)),
)


def as_bytes(value: Any) -> bytes:
    try:
        return json.dumps(value).encode()
    except ValueError:  # a number of more digits than Python writes
        return b"9" * 5000


def everything(mock: Mock) -> Any:
    """Return all that a control request may change."""
    waiting = [(item.target, item.attempts) for item in mock.deliveries.waiting]
    faults = [rule.plain() for rule in mock.faults.rules]
    pending = sorted(mock.current.transitions._pending)
    return json.dumps([
        mock.state(), mock.clock.text(), mock.seed, faults, repr(mock.rate_limit), len(mock.journal.entries), waiting,
        mock.deliveries.events, pending,
    ])  # fmt: skip


def lived_in() -> Mock:
    mock = Mock(
        document=DOCUMENT, transitions={"kakaotalk_sender": "manual"}, faults=[Fault(tag="bundles", status=503)]
    )
    hook = json.dumps({"target": "http://127.0.0.1:1/", "secret": "hush", "triggers": ["ALL"]}).encode()
    assert ask(mock, "POST", f"{BASE}/webhooks", hook).status == 201
    assert ask(mock, "POST", f"{BASE}/kakaotalk/senders", json.dumps(SENDER).encode()).status == 201
    return mock


CHANGING = [call for call in CALLS if call.method != "GET" and "flush" not in call.path]


@settings(max_examples=200)
@given(call=st.sampled_from(CHANGING), body=BODIES)
@example(
    call=next(item for item in CHANGING if item.path == "state"),
    body=b'{"11111111-1111-4111-8111-111111111111": {"a": {"b": {"c": "\\ud800"}}}}',
)
@example(
    call=next(item for item in CHANGING if item.path == "faults"),
    body=b'{"faults": [{"status": 503, "body": "\\ud800"}]}',
)
@example(
    call=next(item for item in CHANGING if item.path == "faults"),
    body=b'{"faults": [{"status": 503}], "rate_limit": {"rate": 1, "burst": 1e999}}',
)
def test_a_control_request_that_is_refused_changes_nothing_and_one_that_is_taken_can_be_read_back(
    call: Any, body: bytes
) -> None:
    mock = LIVED[0] if LIVED else lived_in()
    before = everything(mock)
    response = mock.handle(Request(call.method, f"/_mock/{call.path}", {}, body))
    assert response.status in (200, 400)
    assert response.json() is not None
    if response.status == 400:
        assert everything(mock) == before
        LIVED[:] = [mock]
        return
    LIVED.clear()  # it is another one now
    for path in ("state", "faults", "clock", "requests", "webhooks"):
        shown = mock.handle(Request("GET", f"/_mock/{path}"))
        assert shown.status == 200
        json.loads(shown.content.decode("utf-8"))
    mock.rate_limit and mock.faults.set([])
    assert ask(mock, "GET", f"{BASE}/webhooks?pageSize=1").status in range(200, 600)
    state = mock.state()
    mock.set_state(state)
    assert mock.state() == state


LIVED: list[Mock] = []


@pytest.mark.parametrize(
    "state",
    [
        {DEFAULT_PROJECT.project_id: {"webhook": {"a": {"b": float("nan")}}}},
        {DEFAULT_PROJECT.project_id: {"webhook": {"a": {"b": HALF}}}},
        {DEFAULT_PROJECT.project_id: {"webhook": {"a": {"b": {1, 2}}}}},
        {DEFAULT_PROJECT.project_id: {"webhook": {"a": {3: 1}}}},
        {DEFAULT_PROJECT.project_id: {"webhook": {3: {}}}},
        {DEFAULT_PROJECT.project_id: {"webhook": {"a": {"b": 10**5000}}}},
        {DEFAULT_PROJECT.project_id: {"webhook": {"a": 3}, "x": {}}},
        {DEFAULT_PROJECT.project_id: {"webhook": {"a": {"b": json.loads(deep(300))}}}},
        {1: {}, "a": {}},
    ],
)
def test_a_state_that_could_not_be_shown_is_refused_in_python_too(state: Any) -> None:
    mock = lived_in()
    before = everything(mock)
    with pytest.raises(ValueError, match="^state"):
        mock.set_state(state)
    assert everything(mock) == before


def test_a_scenario_that_cannot_be_carried_out_again_leaves_the_mock_as_it_was() -> None:
    mock = lived_in()

    def refuse(mock: Mock) -> None:
        mock.set_state({})
        mock.advance_clock(60)
        raise ValueError("it cannot be carried out")

    mock.prepare = refuse
    before = everything(mock)
    for seed in (None, 9):
        with pytest.raises(ValueError, match="cannot be carried out"):
            mock.reset(seed)
        assert everything(mock) == before
    assert mock.handle(Request("POST", "/_mock/reset")).status == 400


@pytest.mark.parametrize(
    "seed",
    [2**63, -(2**63) - 1, 10**5000, 1.0, True, "1"],
    ids=lambda value: f"{value:.3}" if isinstance(value, str) else type(value).__name__,
)
def test_a_seed_that_is_none_is_refused(seed: Any, mock: Mock) -> None:
    for act in (lambda: Mock(document=DOCUMENT, seed=seed), lambda: mock.reset(seed)):
        with pytest.raises(ValueError, match="seed must be a whole number"):
            act()
    assert mock.seed == 0


@pytest.mark.parametrize(
    "make",
    [
        lambda: RateLimit(rate=10**400), lambda: RateLimit(rate=1, burst=10**400), lambda: Fault(drop=True, count=10**400),
        lambda: Fault(latency=1e300), lambda: Fault(latency=10**400), lambda: Fault(status=10**400), lambda: After(1e300), lambda: After(10**400),
        lambda: DeliveryPolicy(backoff=10**400), lambda: DeliveryPolicy(timeout=10**400), lambda: Fault(status=500, body=HALF),
        lambda: Fault(status=500, path=HALF), lambda: Fault(status=500, body=json.loads(deep(300))), lambda: Fault(truncate=10**400),
    ],
)  # fmt: skip
def test_a_number_or_text_beyond_all_use_is_refused(make: Any) -> None:
    with pytest.raises(ValueError, match="must be|half of a surrogate pair"):
        make()


def test_what_is_huge_and_yet_allowed_works() -> None:
    policy = DeliveryPolicy(attempts=3000, backoff=0, timeout=1e300)
    mock = Mock(
        document=DOCUMENT, transitions=After(1e11), rate_limit=RateLimit(rate=1e18, burst=10**18), deliveries=policy
    )
    hook = json.dumps({"target": "http://127.0.0.1:1/", "secret": "hush", "triggers": ["ALL"]}).encode()
    assert ask(mock, "POST", f"{BASE}/webhooks", hook).status == 201
    assert ask(mock, "POST", f"{BASE}/kakaotalk/senders", json.dumps(SENDER).encode()).status == 201
    mock.advance_clock(2e11)
    assert [item.attempts for item in mock.deliveries.flush(lambda *_: 0)] == [3000]
    assert [item.attempts for item in mock.deliveries.flush()] == []
    assert Reads(10**400).count == 10**400


# ----------------------------------------------------------------- every operation

OPERATIONS = [
    (path, method.upper())
    for path, item in DOCUMENT["paths"].items()
    for method in item
    if method in {"get", "post", "put", "patch", "delete"}
]
SHARED = Mock(document=DOCUMENT)


@settings(max_examples=200)
@given(
    operation=st.sampled_from(OPERATIONS),
    body=BODIES,
    identifier=st.text(st.characters(), min_size=1, max_size=9),
    query=VALUES,
)
def test_no_operation_fails_whatever_it_is_sent(
    operation: tuple[str, str], body: bytes, identifier: str, query: Any
) -> None:
    template, method = operation
    path = "/".join(
        DEFAULT_PROJECT.project_id
        if part == "{projectId}"
        else quote(identifier, safe="", errors="surrogatepass")
        if "{" in part
        else part
        for part in template.split("/")
    )
    pairs = (
        query.items()
        if isinstance(query, dict)
        else [("pageToken", query), ("pageSize", query), ("filterStates", query)]
    )
    text = "&".join(f"{quote(str(name), errors='replace')}={quote(as_bytes(value))}" for name, value in pairs)
    response = ask(SHARED, method, f"{path}?{text}", body)
    assert response.status < 500
    if response.content:
        json.loads(response.content.decode("utf-8"))


LISTS = [
    (path, item["get"])
    for path, item in DOCUMENT["paths"].items()
    if "get" in item and "pageToken" in json.dumps(item["get"])
]


@pytest.mark.parametrize(
    "value", [None, True, 3, 1.5, [], {}, [1], {"a": 1}, "", "x", "=", "AAAA", "é", HALF, "9" * 5000, "\x00"]
)
def test_a_page_token_of_any_type_is_refused(value: Any, mock: Mock) -> None:
    text = value if isinstance(value, str) else json.dumps(value)
    for path, _ in LISTS:
        if path.count("{") == 1:
            url = path.replace("{projectId}", DEFAULT_PROJECT.project_id)
            response = ask(mock, "GET", f"{url}?pageToken={quote(text, errors='replace')}")
            assert (response.status, response.json()["errorCode"]) == (400, "invalid_page_token")


def test_a_large_state_is_taken(mock: Mock) -> None:
    body = json.dumps({DEFAULT_PROJECT.project_id: {"webhook": {"a": {"numbers": [0] * 1_200_000}}}}).encode()
    assert mock.handle(Request("PUT", "/_mock/state", {}, body)).status == 200
