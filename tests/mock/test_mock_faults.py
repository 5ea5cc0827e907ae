"""Faults and rate limits of the mock, through both doors: in process for both clients, and over a real socket."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import http.client
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from sinch_provisioning import ProvisioningClient, auth, errors
from sinch_provisioning.mock import (
    DEFAULT_PROJECT,
    OTHER_PROJECT,
    Fault,
    Mock,
    MockServer,
    MockTransport,
    RateLimit,
    Request,
)
from sinch_provisioning.retry import RetryPolicy

BASE = f"/v1/projects/{DEFAULT_PROJECT.project_id}"
LIST = f"{BASE}/webhooks"
BASIC = "Basic " + base64.b64encode(b"key-1:secret-1").decode()
OTHER = "Basic " + base64.b64encode(b"key-2:secret-2").decode()
WEBHOOK = {"target": "http://127.0.0.1:9/x", "secret": "s", "triggers": ["ALL"]}

Ask = Callable[..., httpx.Response]


def ask(mock: Mock, method: str = "GET", path: str = LIST, body: Any = None, authorization: str = BASIC) -> Any:
    raw = b"" if body is None else json.dumps(body).encode()
    headers = {"authorization": authorization, "content-type": "application/json"}
    return mock.handle(Request(method, path, headers, raw))


def statuses(mock: Mock, count: int, path: str = LIST) -> list[int]:
    return [ask(mock, path=path).status for _ in range(count)]


@pytest.fixture
def mock() -> Mock:
    return Mock()


@pytest.fixture(params=["sync", "async", "socket", "async socket"])
def transport_kind(request: pytest.FixtureRequest, mock: Mock) -> Iterator[Ask]:
    """Ask the mock through one of its doors with plain httpx; read timeouts are short."""
    members = {"auth": (DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret), "timeout": 5.0}
    with contextlib.ExitStack() as stack:
        if "socket" in request.param:
            members["base_url"] = stack.enter_context(MockServer(mock)).url
        else:
            members |= {"base_url": "https://mock.invalid", "transport": MockTransport(mock)}

        def sync(method: str, path: str, **more: Any) -> httpx.Response:
            with httpx.Client(**members) as client:
                return client.request(method, path, **more)

        def in_loop(method: str, path: str, **more: Any) -> httpx.Response:
            async def call() -> httpx.Response:
                async with httpx.AsyncClient(**members) as client:
                    return await client.request(method, path, **more)

            return asyncio.run(call())

        yield in_loop if "async" in request.param else sync


class TestThroughEveryTransport:
    def test_a_status_comes_with_the_documented_error_and_nothing_is_done(
        self, transport_kind: Ask, mock: Mock
    ) -> None:
        mock.faults.add(Fault(operation="webhooks_create", status=409, headers={"Retry-After": 3, "X-Test": "a"}))
        response = transport_kind("POST", LIST, json=WEBHOOK)
        assert (response.status_code, response.headers["retry-after"], response.headers["x-test"]) == (409, "3", "a")
        assert response.json()["errorCode"] == "webhook_exists"
        assert "on purpose" in response.json()["resolution"]
        mock.faults.set([])
        assert transport_kind("GET", LIST).json()["totalSize"] == 0

    def test_a_body_of_ones_own(self, transport_kind: Ask, mock: Mock) -> None:
        html = Fault(status=502, body="<html>ü", headers={"Content-Type": "text/html; charset=utf-8"}, count=1)
        mock.faults.set([html, Fault(status=200, body={"totalSize": 0, "pageSize": 1, "webhooks": []}, count=1)])
        response = transport_kind("GET", LIST)
        assert (response.status_code, response.text, response.headers["content-type"][:9]) == (
            502,
            "<html>ü",
            "text/html",
        )
        assert transport_kind("GET", LIST).json()["pageSize"] == 1

    @pytest.mark.parametrize("status", [200, 204, 304])
    def test_a_status_below_400_has_no_body_of_its_own(self, status: int, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.add(Fault(status=status, malformed=status in (204, 304)))
        response = transport_kind("GET", LIST)
        assert (response.status_code, response.content) == (status, b"")

    def test_latency(self, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.add(Fault(latency=0.2, count=1))
        started = time.monotonic()
        assert transport_kind("GET", LIST).status_code == 200
        assert time.monotonic() - started >= 0.2

    def test_latency_beyond_the_clients_patience_is_its_timeout(self, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.add(Fault(latency=30, count=1))
        with pytest.raises(httpx.ReadTimeout):
            transport_kind("GET", LIST, timeout=0.1)

    def test_a_dropped_request_is_carried_out(self, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.add(Fault(method="post", drop=True))
        with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
            transport_kind("POST", LIST, json=WEBHOOK)
        assert transport_kind("GET", LIST).json()["totalSize"] == 1

    def test_a_dropped_request_with_a_status_is_not(self, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.add(Fault(method="POST", drop=True, status=503))
        with pytest.raises(httpx.RemoteProtocolError):
            transport_kind("POST", LIST, json=WEBHOOK)
        assert transport_kind("GET", LIST).json()["totalSize"] == 0

    @pytest.mark.parametrize("size", [0, 7])
    def test_a_cut_answer_ends_in_the_middle(self, size: int, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.add(Fault(truncate=size, count=1))
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
            transport_kind("GET", LIST)
        assert transport_kind("GET", LIST).status_code == 200

    def test_a_cut_behind_the_end_cuts_nothing(self, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.add(Fault(truncate=10_000))
        assert transport_kind("GET", LIST).json()["totalSize"] == 0

    def test_malformed_json(self, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.add(Fault(malformed=True))
        response = transport_kind("GET", LIST)
        assert response.status_code == 200
        with pytest.raises(ValueError):
            response.json()

    def test_what_is_refused_is_spoiled_too(self, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.add(Fault(path="/nothing*", headers={"X-Seen": "1"}))
        response = transport_kind("GET", "/nothing/here")
        assert (response.status_code, response.headers["x-seen"]) == (404, "1")

    def test_the_token_endpoint_is_hit_only_by_its_path(self, transport_kind: Ask, mock: Mock) -> None:
        mock.faults.set([Fault(status=503), Fault(path="/oauth2/*", status=500, count=1)])
        form = {"grant_type": "client_credentials"}
        assert transport_kind("POST", "/oauth2/token", data=form).status_code == 500
        assert transport_kind("POST", "/oauth2/token", data=form).status_code == 200
        assert transport_kind("GET", LIST).status_code == 503


def test_the_head_of_a_cut_answer_arrives_before_the_cut(mock: Mock) -> None:
    mock.faults.add(Fault(truncate=5))
    key = (DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)
    with MockServer(mock) as server:
        for item in ({"base_url": server.url}, {"base_url": "https://mock.invalid", "transport": MockTransport(mock)}):
            with httpx.Client(auth=key, **item) as client, client.stream("GET", LIST) as response:  # type: ignore[arg-type]
                assert (response.status_code, response.headers["content-length"]) == (200, "43")
                result = b""
                with pytest.raises(httpx.RemoteProtocolError):
                    for piece in response.iter_raw():
                        result += piece
                assert result == b'{"tot'


def test_the_wire_shows_what_a_fault_did(mock: Mock) -> None:
    def raw(server: MockServer) -> bytes:
        parts = urlsplit(server.url)
        with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=5) as connection:
            request = f"GET {LIST} HTTP/1.1\r\nhost: x\r\nauthorization: {BASIC}\r\n\r\n"
            connection.sendall(request.encode())
            result = b""
            while piece := connection.recv(4096):
                result += piece
            return result

    with MockServer(mock) as server:
        mock.faults.set([Fault(drop=True, count=1), Fault(truncate=4, count=1)])
        assert raw(server) == b""
        head, _, body = raw(server).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200")
        assert b"content-length: 43" in head.lower()
        assert body == b'{"to'


def test_head_and_options_are_405_with_allow_and_keep_the_connection(mock: Mock) -> None:
    with MockServer(mock) as server:
        parts = urlsplit(server.url)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=5)
        for method in ("HEAD", "OPTIONS", "TRACE", "GET"):
            connection.request(method, LIST, headers={"authorization": BASIC})
            response = connection.getresponse()
            body = response.read()
            if method == "GET":
                assert response.status == 200
                continue
            assert (response.status, response.headers["allow"]) == (405, "GET, POST")
            assert bool(body) is (method != "HEAD")
        connection.close()


def test_a_stop_does_not_wait_for_a_held_answer(mock: Mock) -> None:
    mock.faults.add(Fault(latency=60))
    server = MockServer(mock).start()
    failed: list[Exception] = []

    def call() -> None:
        try:
            httpx.get(server.url + LIST, timeout=30)
        except httpx.HTTPError as error:
            failed.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    while not mock.journal.entries:
        time.sleep(0.01)
    started = time.monotonic()
    server.stop()
    thread.join()
    assert time.monotonic() - started < 20


def test_others_are_answered_while_one_waits(mock: Mock) -> None:
    mock.faults.add(Fault(latency=20, count=1))
    key = (DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)
    with httpx.Client(auth=key, base_url="https://mock.invalid", transport=MockTransport(mock), timeout=1) as client:

        def slow() -> None:
            with pytest.raises(httpx.ReadTimeout):
                client.get(LIST)

        thread = threading.Thread(target=slow)
        thread.start()
        while not mock.journal.entries:
            time.sleep(0.001)
        assert client.get(LIST).status_code == 200
        assert thread.is_alive()
        thread.join()


class TestRules:
    def test_the_first_that_fits_is_used_and_a_used_up_one_is_passed(self, mock: Mock) -> None:
        mock.faults.set([Fault(status=503, count=2), Fault(status=502, count=1)])
        assert statuses(mock, 4) == [503, 503, 502, 200]

    def test_after_lets_requests_through_first(self, mock: Mock) -> None:
        mock.faults.set([Fault(status=503, after=2, count=1), Fault(operation="bundles_*", status=500)])
        assert statuses(mock, 4) == [200, 200, 503, 200]

    def test_a_count_of_zero_is_never_used(self, mock: Mock) -> None:
        mock.faults.add(Fault(status=503, count=0))
        assert statuses(mock, 2) == [200, 200]

    def test_chance_repeats_with_the_seed_and_with_a_reset(self) -> None:
        def story(mock: Mock) -> list[int]:
            return statuses(mock, 40)

        rules = [Fault(status=503, probability=0.5)]
        first, second = Mock(seed=1, faults=rules), Mock(seed=2, faults=rules)
        result = story(first)
        assert {200, 503} == set(result)
        first.reset()
        assert story(first) == result
        assert story(second) != result
        never, always = Mock(faults=[Fault(status=503, probability=0)]), Mock(faults=[Fault(status=503, probability=1)])
        assert (set(story(never)), set(story(always))) == ({200}, {503})

    @pytest.mark.parametrize(
        ("rule", "hit"),
        [
            ({"operation": "webhooks_list"}, True), ({"operation": "*_list"}, True), ({"operation": "webhooks_get"}, False),
            ({"tag": "webhooks"}, True), ({"tag": "rcs-senders"}, False), ({"tag": "rcs_senders"}, False),
            ({"path": "/v1/projects/*/webhooks"}, True), ({"path": "/v2/*"}, False),
            ({"method": "get"}, True), ({"method": "POST"}, False), ({"tag": "webhooks", "method": "DELETE"}, False),
        ],
    )  # fmt: skip
    def test_what_a_rule_is_about(self, rule: dict[str, Any], hit: bool, mock: Mock) -> None:
        mock.faults.add(Fault(**rule, status=503))
        assert statuses(mock, 1) == [503 if hit else 200]

    def test_a_tag_is_written_with_hyphen_or_underscore(self, mock: Mock) -> None:
        mock.faults.add(Fault(tag="kakaotalk_senders", status=503, count=1))
        mock.faults.add(Fault(tag="kakaotalk-senders", status=502, count=1))
        assert statuses(mock, 3, f"{BASE}/kakaotalk/senders") == [503, 502, 200]

    def test_codes(self, mock: Mock) -> None:
        mock.faults.set([Fault(status=503, code="maintenance", count=1), Fault(status=429, count=1), Fault(status=418)])
        assert [ask(mock).json()["errorCode"] for _ in range(3)] == [
            "maintenance",
            "too_many_requests",
            "internal_error",
        ]

    def test_a_rule_and_its_plain_form_are_the_same(self) -> None:
        rule = Fault(operation="webhooks_*", status=503, headers={"Retry-After": 1.5}, body={"a": [1]}, count=2)
        assert Fault.of(rule.plain()) == rule
        assert rule.plain()["headers"] == {"Retry-After": "1.5"}

    def test_an_added_rule_leaves_the_counts_of_others(self, mock: Mock) -> None:
        mock.faults.set([Fault(status=503, count=1)])
        assert statuses(mock, 1) == [503]
        mock.faults.add(Fault(status=502, count=1))
        assert statuses(mock, 2) == [502, 200]
        assert [rule.status for rule in mock.faults.rules] == [503, 502]

    @pytest.mark.parametrize(
        ("value", "output"),
        [
            ({}, "it would do nothing; give status, headers, latency, drop, truncate or malformed"),
            ({"count": 3}, "it would do nothing"), ({"headers": {}}, "it would do nothing"),
            ({"status": 199}, "status must be from 200 to 599"), ({"status": 600}, "status must be from 200 to 599"),
            ({"status": "503"}, "status must be from 200 to 599"), ({"status": True}, "status must be from 200 to 599"),
            ({"latency": -1}, "latency must be a number of seconds, not below 0"), ({"latency": float("nan")}, "latency must be"),
            ({"latency": "1"}, "latency must be"), ({"latency": float("inf")}, "latency must be"),
            ({"drop": "yes"}, "drop must be true or false"), ({"malformed": 1}, "malformed must be true or false"),
            ({"truncate": -1}, "truncate must be a number of bytes"), ({"truncate": 1.5}, "truncate must be a number of bytes"),
            ({"drop": True, "after": -1}, "after must be a number of requests"), ({"drop": True, "count": -1}, "count must be a number"),
            ({"drop": True, "count": 1.5}, "count must be a number of requests"),
            ({"drop": True, "probability": 1.1}, "probability must be a number from 0 to 1"), ({"drop": True, "probability": "1"}, "probability"),
            ({"drop": True, "operation": 5}, "operation must be a text"), ({"drop": True, "tag": ""}, "tag must be a text that is not empty"),
            ({"drop": True, "path": []}, "path must be a text"), ({"drop": True, "method": 1}, "method must be a text"),
            ({"drop": True, "code": "x"}, "code must be given with a status"), ({"drop": True, "body": {}}, "body must be given with a status"),
            ({"status": 204, "body": {}}, "body must be left out: an answer with 204 has none"),
            ({"status": 500, "body": {1, 2}}, "body must be a JSON value"), ({"status": 500, "body": float("nan")}, "body must be a JSON value"),
            ({"headers": "x"}, "headers must be an object"), ({"headers": {"a b": "x"}}, "'a b' is not the name of a header"),
            ({"headers": {"a": "x\r\ny: z"}}, "headers: a must be printable ASCII"), ({"headers": {"a": None}}, "headers: a must be"),
            ({"headers": {"Content-Length": 3}}, "Content-Length belongs to the connection; use truncate or drop"),
            ({"stat": 500}, "stat is not known; known are after, body, code, count"),
        ],
    )  # fmt: skip
    def test_a_rule_that_makes_no_sense_is_named(self, value: dict[str, Any], output: str) -> None:
        with pytest.raises(ValueError) as caught:
            Fault.of(value)
        assert str(caught.value).startswith("fault: ")
        assert output in str(caught.value)

    @pytest.mark.parametrize(
        ("rule", "output"),
        [
            (Fault(operation="webhooks_lst", drop=True), "there is no operation webhooks_lst"),
            (Fault(tag="webhook", drop=True), "there is no tag webhook; the tags are bundles, "),
            ({"drop": True}, "each must be a Fault, not dict"),
        ],
    )
    def test_a_rule_about_nothing_is_refused_everywhere(self, rule: Any, output: str, mock: Mock) -> None:
        kept = Fault(drop=True)
        mock.faults.set([kept])
        for act in (lambda: Mock(faults=[rule]), lambda: mock.faults.set([rule]), lambda: mock.faults.add(rule)):
            with pytest.raises(ValueError, match=output):
                act()
        assert mock.faults.rules == (kept,)


class TestRateLimit:
    def test_a_bucket_fills_again_on_the_mocks_clock(self) -> None:
        mock = Mock(rate_limit=RateLimit(rate=0.5, burst=2))
        assert statuses(mock, 3) == [200, 200, 429]
        response = ask(mock)
        assert (response.headers["retry-after"], response.json()["errorCode"]) == ("2", "too_many_requests")
        mock.advance_clock(1)
        assert ask(mock).headers["retry-after"] == "1"
        mock.advance_clock(1)
        assert statuses(mock, 2) == [200, 429]
        mock.advance_clock(3600)
        assert statuses(mock, 3) == [200, 200, 429]

    @pytest.mark.parametrize("rate", [0.1, 0.3, 3, 7])
    def test_who_waits_as_told_is_let_through(self, rate: float) -> None:
        mock = Mock(rate_limit=RateLimit(rate=rate))
        for _ in range(20):
            assert ask(mock).status == 200
            mock.advance_clock(float(ask(mock).headers["retry-after"]))

    def test_each_project_has_its_own(self) -> None:
        mock = Mock(rate_limit=RateLimit(rate=1))
        assert statuses(mock, 2) == [200, 429]
        other = f"/v1/projects/{OTHER_PROJECT.project_id}/webhooks"
        assert ask(mock, path=other, authorization=OTHER).status == 200

    def test_it_comes_right_after_the_credentials_and_changes_nothing(self) -> None:
        mock = Mock(transitions={"kakaotalk_sender": "manual"})
        created = ask(mock, "POST", LIST, WEBHOOK).json()
        mock.rate_limit = RateLimit(rate=1)
        ask(mock)
        before = mock.state()
        webhook = f"{LIST}/{created['id']}"
        for method, path, body in (
            ("GET", f"{LIST}/none", None), ("POST", LIST, {}), ("PUT", LIST, None), ("GET", "/x", None),
            ("POST", LIST, WEBHOOK), ("DELETE", webhook, None), ("PATCH", webhook, {"triggers": ["BUNDLE_DONE"]}),
            ("GET", webhook, None), ("GET", LIST, None),
        ):  # fmt: skip
            assert ask(mock, method, path, body).status == 429, (method, path)
        assert ask(mock, authorization="").status == 401
        assert mock.state() == before
        assert mock.deliveries.events == []

    def test_a_limited_request_takes_no_identifier(self) -> None:
        def story(limited: int) -> str:
            mock = Mock(rate_limit=RateLimit(rate=1))
            ask(mock)
            for _ in range(limited):
                assert ask(mock, "POST", LIST, WEBHOOK).status == 429
            mock.advance_clock(1)
            result: str = ask(mock, "POST", LIST, WEBHOOK).json()["id"]
            return result

        assert story(0) == story(3)

    @pytest.mark.parametrize(
        "value",
        [
            {"rate": 0},
            {"rate": -1},
            {"rate": "1"},
            {"rate": float("inf")},
            {"rate": 1, "burst": 0},
            {"rate": 1, "burst": 1.5},
        ],
    )
    def test_a_limit_that_makes_no_sense_is_refused(self, value: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match="rate limit: (rate|burst) must be"):
            RateLimit(**value)


def test_a_client_retries_through_faults_over_http(mock: Mock) -> None:
    mock.faults.set([Fault(tag="webhooks", status=503, headers={"Retry-After": 0}, count=1), Fault(drop=True, count=1)])
    key = auth.Basic(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)
    with MockServer(mock) as server:
        members = {"project_id": DEFAULT_PROJECT.project_id, "auth": key, "base_url": server.url}
        with ProvisioningClient(**members, sleep=lambda _: None) as client:
            assert client.webhooks.list().first() is None
        mock.faults.set([Fault(truncate=3)])
        with ProvisioningClient(**members, retries=RetryPolicy.none()) as client, pytest.raises(errors.TransportError):
            client.webhooks.list().first()
    drops = [entry.served.drop for entry in mock.journal.entries]
    assert drops == [False, True, False, False]
