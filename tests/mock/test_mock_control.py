"""The control API of the mock, and its methods in Python; order of refusal, journal, isolation, threads, repetition."""

from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from sinch_provisioning._openapi.routing import Router
from sinch_provisioning.mock import (
    DEFAULT_PROJECT,
    OTHER_PROJECT,
    After,
    Fault,
    Mock,
    MockClock,
    MockServer,
    MockTransport,
    Project,
    RateLimit,
    Reads,
    Request,
    RunningClock,
)
from sinch_provisioning.mock.control import CALLS
from sinch_provisioning.mock.handlers import Handlers
from sinch_provisioning.mock.resources import HANDLERS

BASE = f"/v1/projects/{DEFAULT_PROJECT.project_id}"
OTHER = f"/v1/projects/{OTHER_PROJECT.project_id}"
KIND = "kakaotalk_sender"
SENDER = {
    "plusFriendId": "@shop",
    "status": "SUBMIT",
    "details": {
        "adminPhoneNo": "+48777777777", "name": "N", "topLevelCategoryCode": "019", "midLevelCategoryCode": "0006",
        "subLevelCategoryCode": "0001",
    },
}  # fmt: skip
WEBHOOK = {"target": "http://127.0.0.1:1/x", "secret": "hush-hush", "triggers": ["ALL"]}


@pytest.fixture
def mock() -> Mock:
    return Mock()


def ask(mock: Mock, method: str, path: str, body: Any = None, project: int = 1, **headers: str) -> Any:
    key = base64.b64encode(f"key-{project}:secret-{project}".encode()).decode()
    members = {"authorization": f"Basic {key}", "content-type": "application/json", **headers}
    raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    return mock.handle(Request(method, path, members, raw))


def control(mock: Mock, method: str, path: str, body: Any = None) -> Any:
    raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    response = mock.handle(Request(method, f"/_mock/{path}", {}, raw))
    assert response.status == 200, response.json()
    return response.json()


class TestCalls:
    def test_reset_and_seed(self, mock: Mock) -> None:
        ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
        assert control(mock, "POST", "reset") == {"seed": 0}
        assert control(mock, "GET", "state") == {}
        assert control(mock, "POST", "reset", {"seed": 3}) == {"seed": 3}
        assert control(mock, "POST", "reset", {}) == {"seed": 3}
        assert control(mock, "POST", "seed", {"seed": 7}) == {"seed": mock.seed} == {"seed": 7}

    def test_state_goes_out_and_comes_back(self, mock: Mock) -> None:
        ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
        ask(mock, "POST", f"{BASE}/webhooks", WEBHOOK)
        shown = ask(mock, "GET", f"{BASE}/kakaotalk/senders/@shop").body
        state = control(mock, "GET", "state")
        assert state[DEFAULT_PROJECT.project_id][KIND]["@shop"]["state"] == "INACTIVE"
        control(mock, "POST", "reset")
        assert control(mock, "PUT", "state", state) == state
        assert ask(mock, "GET", f"{BASE}/kakaotalk/senders/@shop").body == shown
        assert control(mock, "PUT", "state", {}) == {}

    def test_the_clock(self, mock: Mock) -> None:
        assert control(mock, "GET", "clock") == {"now": "2026-01-15T09:30:00.000Z"}
        assert control(mock, "POST", "clock/advance", {"seconds": 61.5}) == {"now": "2026-01-15T09:31:01.500Z"}

    def test_time_lets_happen_what_is_due(self) -> None:
        mock = Mock(transitions={KIND: After(60)})
        ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
        control(mock, "POST", "clock/advance", {"seconds": 60})
        assert mock.state()[DEFAULT_PROJECT.project_id][KIND]["@shop"]["state"] == "INACTIVE"

    def test_advance(self) -> None:
        mock = Mock(transitions={KIND: "manual"})
        ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
        members = {"kind": KIND, "key": ["@shop"]}
        assert control(mock, "POST", "trigger", {**members, "project": OTHER_PROJECT.project_id}) == {
            "triggered": False
        }
        assert control(mock, "POST", "trigger", {**members, "outcome": "REJECTED"}) == {"triggered": True}
        assert ask(mock, "GET", f"{BASE}/kakaotalk/senders/@shop").json()["changes"]["status"] == "REJECTED"
        assert control(mock, "POST", "trigger", {**members, "project": DEFAULT_PROJECT.project_id}) == {
            "triggered": False
        }

    def test_faults_and_limit(self, mock: Mock) -> None:
        assert control(mock, "GET", "faults") == {"faults": [], "rate_limit": None}
        rule = {"tag": "webhooks", "status": 503, "headers": {"Retry-After": "3"}}
        members = {"faults": [rule], "rate_limit": {"rate": 2, "burst": 5}}
        assert control(mock, "PUT", "faults", members) == members
        assert ask(mock, "GET", f"{BASE}/webhooks").headers["retry-after"] == "3"
        assert control(mock, "PUT", "faults", {"rate_limit": None})["faults"] == [rule]
        assert control(mock, "PUT", "faults", {"faults": [], "rate_limit": {"rate": 1}})["rate_limit"] == {
            "rate": 1,
            "burst": 1,
        }
        assert [ask(mock, "GET", f"{BASE}/webhooks").status for _ in range(2)] == [200, 429]
        assert control(mock, "PUT", "faults", {"faults": [rule]})["rate_limit"] == {"rate": 1, "burst": 1}
        assert control(mock, "DELETE", "faults") == {"faults": [], "rate_limit": None}

    def test_rules_of_transitions_hold_from_then_on_and_until_a_reset(self, mock: Mock) -> None:
        rules = {"transitions": {KIND: {"reads": 1}, "*": "manual", "bundle": {"after": 60}}}
        assert ask(mock, "PUT", "/_mock/transitions", rules).json() == rules
        assert ask(mock, "GET", "/_mock/transitions").json() == rules
        ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
        mock.transitions.set("manual")
        path = f"{BASE}/kakaotalk/senders/@shop"
        states = [ask(mock, "GET", path).json().get("state") for _ in range(2)]
        assert states == [None, "INACTIVE"], "the review keeps to the rule under which it began"
        assert ask(mock, "GET", "/_mock/transitions").json() == {"transitions": {"*": "manual"}}
        mock.reset()
        assert ask(mock, "GET", "/_mock/transitions").json() == {"transitions": {}}

    def test_requests_and_webhooks(self, mock: Mock) -> None:
        ask(mock, "POST", f"{BASE}/webhooks", WEBHOOK)
        ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
        ask(mock, "GET", f"{BASE}/kakaotalk/senders/@shop")
        assert len(control(mock, "GET", "requests")["log"]["entries"]) == 3
        result = control(mock, "GET", "webhooks")
        assert [event["type"] for event in result["events"]] == ["KAKAOTALK_SENDER_INACTIVE"]
        (delivery,) = result["deliveries"]
        assert json.loads(base64.b64decode(delivery.pop("body"))) == result["events"][0]
        assert delivery == {"target": WEBHOOK["target"], "status": None, "attempts": 0}
        assert control(mock, "POST", "webhooks/flush") == {"sent": 1}
        assert control(mock, "GET", "webhooks")["deliveries"][0]["status"] == 0
        assert control(mock, "DELETE", "requests") == {}
        assert control(mock, "GET", "requests")["log"]["entries"] == []

    def test_it_needs_no_credentials_and_is_hit_by_no_fault_and_no_limit(self) -> None:
        mock = Mock(faults=[Fault(status=503)], rate_limit=RateLimit(rate=1))
        for _ in range(3):
            control(mock, "GET", "clock")
        assert not mock.journal.entries


WRONG: list[tuple[str, str, Any, str]] = [
    ("POST", "reset", {"sede": 7}, "sede is not known; known are seed"),
    ("POST", "reset", {"seed": "7"}, "seed must be a whole number"),
    ("POST", "reset", {"seed": True}, "seed must be a whole number"),
    ("POST", "reset", b"{", "the body is not JSON"),
    ("POST", "reset", b"\xff", "the body is not JSON"),
    ("POST", "reset", b"[" * 100_000, "the body is not JSON"),
    ("POST", "reset", [], "the body must be a JSON object"),
    ("POST", "seed", None, "seed must be a whole number"),
    ("POST", "seed", {"seed": 1.5}, "seed must be a whole number"),
    ("PUT", "state", {"nobody": {}}, "state: nobody is not a project of this mock"),
    ("PUT", "state", {DEFAULT_PROJECT.project_id: []}, f"state: {DEFAULT_PROJECT.project_id} must be an object"),
    ("PUT", "state", {DEFAULT_PROJECT.project_id: {KIND: 3}}, f"{KIND} must be an object"),
    ("PUT", "state", {DEFAULT_PROJECT.project_id: {KIND: {"x": 3}}}, f"{KIND}/x must be an object"),
    ("POST", "clock/advance", {}, "seconds is missing"),
    ("POST", "clock/advance", {"seconds": "60"}, "seconds must be a number not below 0, not '60'"),
    ("POST", "clock/advance", {"seconds": True}, "seconds must be a number not below 0, not True"),
    ("POST", "clock/advance", {"seconds": -1}, "seconds must be a number not below 0, not -1"),
    ("POST", "clock/advance", b'{"seconds": NaN}', "NaN is not a number of JSON"),
    ("POST", "clock/advance", {"seconds": 1e300}, "lead past the year 9998"),
    ("PUT", "transitions", {}, "transitions is missing"),
    ("PUT", "transitions", {"transitions": "soon"}, "transitions must be an object, or immediate or manual"),
    ("PUT", "transitions", {"transitions": {KIND: {"reads": -1}}}, f"transitions: {KIND}: reads must be"),
    ("PUT", "transitions", {"transitions": {"kakao": "manual"}}, "there is no kind kakao"),
    ("POST", "trigger", {}, "kind must be a text and key a list of texts"),
    ("POST", "trigger", {"kind": KIND, "key": "x"}, "kind must be a text and key a list of texts"),
    ("POST", "trigger", {"kind": KIND, "key": [1]}, "kind must be a text and key a list of texts"),
    ("POST", "trigger", {"kind": KIND, "key": ["@shop"], "project": "x"}, "x is not a project of this mock"),
    ("POST", "trigger", {"kind": KIND, "key": ["@shop"], "project": 3}, "outcome and project must be texts"),
    ("POST", "trigger", {"kind": KIND, "key": ["@shop"], "outcome": 3}, "outcome and project must be texts"),
    ("POST", "trigger", {"kind": KIND, "key": ["@shop"], "outcome": "NO"}, "outcome NO is not known"),
    ("PUT", "faults", {}, "faults or rate_limit is missing"),
    ("PUT", "faults", {"rules": []}, "rules is not known; known are faults, rate_limit"),
    ("PUT", "faults", {"faults": {}}, "faults must be a list of objects"),
    ("PUT", "faults", {"faults": ["x"]}, "faults must be a list of objects"),
    ("PUT", "faults", {"faults": [{"drop": True}, {"status": 3}]}, "faults[1]: status must be from 200 to 599"),
    ("PUT", "faults", {"faults": [{"stat": 3}]}, "faults[0]: stat is not known"),
    ("PUT", "faults", {"faults": [{"tag": "x", "drop": True}]}, "there is no tag x"),
    ("PUT", "faults", {"rate_limit": 3}, "rate_limit must be an object with rate"),
    ("PUT", "faults", {"rate_limit": {"burst": 3}}, "rate_limit must be an object with rate"),
    ("PUT", "faults", {"rate_limit": {"rate": 1, "x": 2}}, "rate_limit must be an object with rate"),
    ("PUT", "faults", {"rate_limit": {"rate": "1"}}, "rate limit: rate must be a number above 0"),
    ("GET", "clock", {"seconds": 3}, "seconds is not known; this call takes nothing"),
]


@pytest.mark.parametrize(("method", "path", "body", "message"), WRONG, ids=[message for *_, message in WRONG])
def test_bad_input_is_a_400_that_names_it_and_changes_nothing(method: str, path: str, body: Any, message: str) -> None:
    mock = Mock(transitions={KIND: "manual"}, faults=[Fault(tag="bundles", drop=True)])
    ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
    before = mock.state(), mock.clock.text(), mock.faults.rules, mock.rate_limit, mock.seed
    raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    response = mock.handle(Request(method, f"/_mock/{path}", {}, raw))
    assert response.status == 400
    assert message in response.json()["error"]
    assert (mock.state(), mock.clock.text(), mock.faults.rules, mock.rate_limit, mock.seed) == before


def test_what_is_not_there_is_a_404_or_405_that_says_what_is(mock: Mock) -> None:
    for path in ("/_mock", "/_mock/", "/_mock/nothing"):
        response = mock.handle(Request("GET", path, {}))
        assert response.status == 404
        assert "known are /_mock/clock, " in response.json()["error"]
    response = mock.handle(Request("DELETE", "/_mock/state", {}))
    assert (response.status, response.headers["allow"]) == (405, "GET, PATCH, PUT")
    assert mock.handle(Request("GET", "/_mock/clock/", {})).status == 200
    assert mock.handle(Request("GET", "/_mocks", {})).status == 401


def test_every_call_says_what_it_does() -> None:
    assert len({(call.method, call.path) for call in CALLS}) == len(CALLS)
    assert all(call.text.endswith(".") and (call.python or call.is_open) for call in CALLS)


def test_the_calls_work_over_http_and_in_process(mock: Mock) -> None:
    with MockServer(mock) as server:
        assert httpx.get(f"{server.url}/_mock/clock").json() == {"now": mock.clock.text()}
        assert httpx.head(f"{server.url}/_mock/clock").content == b""
        assert httpx.put(f"{server.url}/_mock/faults", json={"faults": [{"status": 503}]}).status_code == 200
        assert httpx.get(f"{server.url}{BASE}/webhooks").status_code == 503
    transport = MockTransport(mock)
    with httpx.Client(transport=transport, base_url="https://mock.invalid") as client:
        assert client.get("/_mock/clock").status_code == 200

    async def story() -> int:
        async with httpx.AsyncClient(transport=transport, base_url="https://mock.invalid") as client:
            return (await client.post("/_mock/webhooks/flush")).status_code

    assert asyncio.run(story()) == 200


class TestReset:
    def test_it_brings_back_what_the_mock_was_made_with(self) -> None:
        rules, limit = [Fault(status=503, count=1)], RateLimit(rate=1, burst=100)
        mock = Mock(seed=5, faults=rules, rate_limit=limit, transitions={KIND: Reads(1)}, clock=MockClock())

        def life() -> list[bytes]:
            values = [
                ask(mock, "POST", f"{BASE}/webhooks", WEBHOOK),
                ask(mock, "POST", f"{BASE}/webhooks", WEBHOOK),
                ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER),
                *(ask(mock, "GET", f"{BASE}/kakaotalk/senders/@shop") for _ in range(3)),
                ask(mock, "GET", f"{BASE}/kakaotalk/senders/@shop/activities?pageSize=1"),
            ]
            mock.advance_clock(86400)
            values.append(ask(mock, "POST", f"{BASE}/kakaotalk/senders/@shop/comments", {"comment": "x"}))
            return [f"{item.status}{item.headers}".encode() + item.body for item in values]

        first = life()
        mock.faults.set([Fault(drop=True)])
        mock.rate_limit = None
        mock.reset()
        assert (mock.faults.rules, mock.rate_limit) == (tuple(rules), limit)
        assert life() == first

    def test_it_forgets_tokens(self, mock: Mock) -> None:
        token = mock.authenticator.issue(DEFAULT_PROJECT)
        bearer = {"authorization": f"Bearer {token}"}
        assert ask(mock, "GET", f"{BASE}/webhooks", **bearer).status == 200
        mock.reset()
        assert ask(mock, "GET", f"{BASE}/webhooks", **bearer).status == 401
        assert mock.authenticator.issue(DEFAULT_PROJECT) == token

    def test_a_running_clock_goes_with_the_machine_again(self) -> None:
        wall = [1_700_000_000.0]
        mock = Mock(clock=RunningClock(lambda: wall[0]))
        mock.advance_clock(3600)
        assert mock.clock.seconds() == wall[0] + 3600
        with pytest.raises(ValueError, match="year 9998"):
            mock.advance_clock(1e12)
        mock.reset()
        assert mock.clock.seconds() == wall[0]


class TestOrderOfErrors:
    """Each request is wrong in several ways; the first in the order is told."""

    LONG = "x" * 600

    @pytest.mark.parametrize(
        ("method", "path", "body", "headers", "status"),
        [
            ("PUT", f"{BASE}/nothing", b"{", {"authorization": ""}, 401),
            ("PUT", f"{OTHER}/kakaotalk/senders/@shop", b"{", {}, 405),
            ("PATCH", f"{OTHER}/kakaotalk/senders/@shop", b"{", {"content-type": "text/plain"}, 401),
            ("PUT", f"{BASE}/nothing", b"{", {"content-type": "text/plain"}, 404),
            ("POST", f"{BASE}/kakaotalk/senders/@shop", b"{", {"content-type": "text/plain"}, 405),
            ("PATCH", f"{BASE}/kakaotalk/senders/{LONG}", b"{", {"content-type": "text/plain"}, 415),
            ("PATCH", f"{BASE}/kakaotalk/senders/none", b"{", {}, 400),
            ("PATCH", f"{BASE}/kakaotalk/senders/none", {"status": "SUBMIT"}, {}, 404),
            ("POST", f"{BASE}/kakaotalk/senders/@shop/verify", {"code": 1}, {}, 409),
        ],
    )
    def test_order(self, method: str, path: str, body: Any, headers: dict[str, str], status: int, mock: Mock) -> None:
        ask(mock, "POST", f"{BASE}/kakaotalk/senders", {**SENDER, "status": "DRAFT"})
        assert ask(mock, method, path, body, **headers).status == status

    def test_a_percent_encoded_project_is_the_same(self, mock: Mock) -> None:
        assert ask(mock, "GET", BASE.replace("-", "%2D") + "/webhooks").status == 200

    def test_a_path_with_two_slashes_is_no_host(self, mock: Mock) -> None:
        assert ask(mock, "GET", f"//evil{BASE}/webhooks").status == 404
        assert ask(mock, "GET", f"{BASE}//webhooks").status == 404
        assert mock.handle(Request("GET", f"https://host:1{BASE}/webhooks?a=1", {})).status == 401
        assert mock.journal.exchanges[-1].request.url == f"https://host:1{BASE}/webhooks?a=1"

    @pytest.mark.parametrize(
        "body", [b'{"target": "\\ud800"}', b'{"a": 1e999}', b'{"a": NaN}', b"\xef\xbb\xbf{}", b"[" * 5000]
    )
    def test_what_is_no_json_for_everybody_is_refused(self, body: bytes, mock: Mock) -> None:
        response = ask(mock, "POST", f"{BASE}/webhooks", body)
        assert (response.status, response.json()["errorCode"]) == (400, "invalid_payload")

    def test_a_whole_surrogate_pair_is_json(self, mock: Mock) -> None:
        ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
        path = f"{BASE}/kakaotalk/senders/@shop/comments"
        assert ask(mock, "POST", path, b'{"comment": "\\ud83d\\ude00"}').json()["comment"] == "\N{GRINNING FACE}"


def test_a_handler_that_fails_is_a_500_that_says_where(
    mock: Mock, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    def broken(context: Any) -> Any:
        raise KeyError("inside")

    monkeypatch.setitem(HANDLERS.by_operation, "webhooks_list", broken)
    response = ask(mock, "GET", f"{BASE}/webhooks")
    assert response.status == 500
    assert response.json()["additionalInformation"] == {"operation": "webhooks_list", "problem": "KeyError: 'inside'"}
    assert "the mock failed at GET" in caplog.text
    with MockServer(mock) as server:
        over_http = httpx.get(f"{server.url}{BASE}/webhooks", auth=("key-1", "secret-1"))
    assert (over_http.status_code, over_http.json()["errorCode"]) == (500, "internal_error")


def test_an_event_that_breaks_the_document_is_a_500_that_says_where() -> None:
    mock = Mock(transitions={KIND: "manual"})
    ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
    mock.current.store.of(DEFAULT_PROJECT.project_id, KIND)["@shop"]["created"] = "nonsense"
    response = mock.handle(Request("POST", "/_mock/trigger", {}, json.dumps({"kind": KIND, "key": ["@shop"]}).encode()))
    assert response.status == 500
    assert "the mock is at fault: " in response.json()["error"]
    assert "KAKAOTALK_SENDER_INACTIVE" in response.json()["error"]


class TestJournal:
    def test_it_is_har_without_secrets(self, mock: Mock) -> None:
        ask(mock, "POST", f"{BASE}/webhooks?a=1&a=b%20c", WEBHOOK)
        form = {"content-type": "application/x-www-form-urlencoded"}
        ask(mock, "POST", "/oauth2/token", b"grant_type=client_credentials", **form)
        ask(mock, "GET", "/nothing")
        har = mock.journal.har()
        text = json.dumps(har)
        for secret in ("hush-hush", "mock-", base64.b64encode(b"key-1:secret-1").decode()):
            assert secret not in text
        assert har["log"]["version"] == "1.2"
        assert set(har["log"]["creator"]) == {"name", "version"}
        first, token, nothing = har["log"]["entries"]
        assert (first["_operationId"], first["response"]["status"]) == ("webhooks_create", 201)
        assert first["request"]["url"] == f"http://mock{BASE}/webhooks?a=1&a=b%20c"
        assert first["request"]["queryString"] == [{"name": "a", "value": "1"}, {"name": "a", "value": "b c"}]
        assert first["request"]["postData"]["mimeType"] == "application/json"
        assert first["startedDateTime"] == "2026-01-15T09:30:00.000+00:00"
        assert "_operationId" not in token
        assert nothing["response"]["status"] == 404
        for entry in har["log"]["entries"]:
            assert {"startedDateTime", "time", "request", "response", "cache", "timings"} <= set(entry)
            assert {
                "method",
                "url",
                "httpVersion",
                "cookies",
                "headers",
                "queryString",
                "headersSize",
                "bodySize",
            } <= set(entry["request"])
            wanted = {
                "status",
                "statusText",
                "httpVersion",
                "cookies",
                "headers",
                "content",
                "redirectURL",
                "headersSize",
                "bodySize",
            }
            assert wanted <= set(entry["response"])
            assert {"size", "mimeType"} <= set(entry["response"]["content"])

    def test_it_knows_what_arrived(self, mock: Mock) -> None:
        mock.faults.set(
            [Fault(drop=True, count=1), Fault(truncate=4, latency=2, count=1), Fault(malformed=True, count=1)]
        )
        for _ in range(3):
            ask(mock, "GET", f"{BASE}/webhooks")
        ask(mock, "HEAD", f"{BASE}/webhooks")
        dropped, cut, broken, head = mock.journal.har()["log"]["entries"]
        assert (dropped["response"]["status"], dropped["response"]["content"]["size"]) == (0, 0)
        assert (cut["response"]["content"]["size"], cut["time"]) == (4, 2000)
        for item in (cut, broken):  # neither is JSON
            assert "text" not in item["response"]["content"]
        assert head["response"]["content"]["size"] == 0
        notes = [line.rpartition("  # ")[2] for line in mock.journal.curl()]
        assert notes == ["no answer", "200, cut off, after 2 s", "200", "405"]

    def test_addresses_are_those_that_were_asked(self, mock: Mock) -> None:
        with MockServer(mock) as server, httpx.Client(transport=MockTransport(mock)) as client:
            httpx.get(f"{server.url}/a")
            client.get("https://api.example:8443/b?c=d")
            assert [entry.entry()["request"]["url"] for entry in mock.journal.entries] == [
                f"{server.url}/a",
                "https://api.example:8443/b?c=d",
            ]
        assert mock.journal.curl("http://other", last=1) == ["curl -X GET 'http://other/b?c=d'  # 401"]
        assert mock.journal.har("http://other")["log"]["entries"][0]["request"]["url"] == "http://other/a"
        assert mock.journal.curl(last=0) == []

    def test_it_keeps_the_last_thousand(self, mock: Mock) -> None:
        for number in range(1005):
            ask(mock, "GET", f"/{number}")
        assert (len(mock.journal.entries), mock.journal.exchanges[0].request.path) == (1000, "/5")


class TestToken:
    @pytest.mark.parametrize(
        ("body", "kind", "status", "error"),
        [
            (b"grant_type=client_credentials", "application/x-www-form-urlencoded", 200, None),
            (b"a=b&grant_type=client_credentials", "APPLICATION/x-www-form-urlencoded; charset=utf-8", 200, None),
            (b"grant_type=client_credentials", "application/json", 400, "invalid_request"),
            (b"", "application/x-www-form-urlencoded", 400, "invalid_request"),
            (b"xgrant_type=client_credentials", "application/x-www-form-urlencoded", 400, "invalid_request"),
            (
                b"grant_type=client_credentials&grant_type=x",
                "application/x-www-form-urlencoded",
                400,
                "invalid_request",
            ),
            (b"grant_type=client_credentialsx", "application/x-www-form-urlencoded", 400, "unsupported_grant_type"),
        ],
    )
    def test_form(self, body: bytes, kind: str, status: int, error: str | None, mock: Mock) -> None:
        response = ask(mock, "POST", "/oauth2/token", body, **{"content-type": kind})
        assert (response.status, response.json().get("error")) == (status, error)

    def test_wrong_credentials_go_before_a_wrong_form_and_a_wrong_method_before_both(self, mock: Mock) -> None:
        assert ask(mock, "POST", "/oauth2/token", b"", authorization="").status == 401
        assert ask(mock, "GET", "/oauth2/token", b"", authorization="").headers["allow"] == "POST"


class TestProjects:
    def test_two_projects_see_nothing_of_each_other(self, mock: Mock) -> None:
        created = ask(mock, "POST", f"{BASE}/webhooks", WEBHOOK).json()
        ask(mock, "POST", f"{BASE}/kakaotalk/senders", SENDER)
        for number in range(2, 4):
            ask(mock, "POST", f"{BASE}/webhooks", {**WEBHOOK, "target": f"http://a.example/{number}"})
        token = ask(mock, "GET", f"{BASE}/webhooks?pageSize=1").json()["nextPageToken"]
        assert ask(mock, "POST", f"{OTHER}/webhooks", WEBHOOK, 2).status == 201
        for method, path, body in (
            ("GET", f"webhooks/{created['id']}", None), ("DELETE", f"webhooks/{created['id']}", None),
            ("PATCH", f"webhooks/{created['id']}", {}), ("PUT", f"webhooks/{created['id']}", WEBHOOK),
            ("GET", "kakaotalk/senders/@shop", None), ("POST", "kakaotalk/senders/@shop/register", None),
        ):  # fmt: skip
            assert ask(mock, method, f"{OTHER}/{path}", body, 2).status == 404, path
            assert ask(mock, method, f"{BASE}/{path}", body, 2).status == 401, path
        assert ask(mock, "GET", f"{OTHER}/webhooks?pageToken={token}", None, 2).status == 400
        assert ask(mock, "GET", f"{OTHER}/webhooks", None, 2).json()["totalSize"] == 1

    @pytest.mark.parametrize(
        ("projects", "message"),
        [
            ((), "projects must not be empty"),
            (
                (DEFAULT_PROJECT, Project(project_id=DEFAULT_PROJECT.project_id, key_id="k", key_secret="s")),
                "project_id .* is there twice",
            ),
            (
                (DEFAULT_PROJECT, Project(project_id="p", key_id=DEFAULT_PROJECT.key_id, key_secret="s")),
                "key_id key-1 is there twice",
            ),
        ],
    )
    def test_projects_that_cannot_be_told_apart_are_refused(self, projects: Any, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            Mock(projects=projects)


def test_a_limit_or_policy_that_is_none_is_refused() -> None:
    for name, wanted in (("rate_limit", "RateLimit"), ("deliveries", "DeliveryPolicy")):
        with pytest.raises(ValueError, match=f"{name} must be a {wanted}, not dict"):
            Mock(**{name: {}})


@pytest.mark.parametrize("when", ["manul", 3, None, {"reads": 2}])
def test_a_progress_that_is_none_is_refused(when: Any) -> None:
    with pytest.raises(ValueError, match="transitions: x must be immediate, manual, "):
        Mock(transitions={"x": when})


@pytest.mark.parametrize(
    "make",
    [
        lambda: Reads(-1),
        lambda: Reads(1.5),
        lambda: Reads(True),
        lambda: After(-1),
        lambda: After("1"),
        lambda: After(float("nan")),
    ],
)  # type: ignore[arg-type]
def test_a_transition_that_cannot_happen_is_refused(make: Any) -> None:
    with pytest.raises(ValueError, match="must be a"):
        make()


def test_transitions_happen_in_the_order_they_are_due() -> None:
    mock = Mock(transitions={"slow": After(0.3), "fast": After(0.1)}, handlers=Handlers())
    seen: list[str] = []
    for kind, key in (("slow", "a"), ("fast", "b"), ("fast", "c"), ("now", "d"), ("fast", "e")):
        mock.current.transitions.schedule(kind, (key,), lambda key=key: seen.append(key))
    mock.current.transitions.cancel("fast", ("e",))
    mock.current.transitions.schedule("fast", ("c",), lambda: seen.append("c again"))
    mock.advance_clock(0.1)
    assert seen == ["d", "b", "c again"]
    mock.advance_clock(0.2)
    assert seen == ["d", "b", "c again", "a"]


def test_many_threads_share_one_mock(mock: Mock) -> None:
    with MockServer(mock) as server, httpx.Client(transport=MockTransport(mock), auth=("key-1", "secret-1")) as client:
        barrier = threading.Barrier(8)

        def work(number: int) -> list[int]:
            barrier.wait()
            base = server.url if number % 2 else "https://mock.invalid"
            http = httpx.Client(auth=("key-1", "secret-1")) if number % 2 else client
            values = []
            for turn in range(10):
                body = {**SENDER, "plusFriendId": f"s{number}-{turn}"}
                values.append(http.post(f"{base}{BASE}/kakaotalk/senders", json=body).status_code)
                values.append(http.get(f"{base}/_mock/requests").status_code)
            if number % 2:
                http.close()
            return values

        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(work, range(8)))
    assert {status for result in results for status in result} == {201, 200}
    assert ask(mock, "GET", f"{BASE}/kakaotalk/senders").json()["totalSize"] == 80
    ids = [sender["id"] for sender in mock.state()[DEFAULT_PROJECT.project_id][KIND].values()]
    assert len(set(ids)) == 80


def test_a_mock_is_called_by_operation(mock: Mock) -> None:
    mock = Mock(rate_limit=RateLimit(rate=1), faults=[Fault(status=503)])
    for number in range(3):
        body = {**WEBHOOK, "target": f"http://a.example/{number}"}
        assert mock.call("webhooks_create", f"{BASE}/webhooks", body).status == 201
    assert not mock.journal.entries
    assert mock.path_of("webhooks_list", {"projectId": "p"}) == "/v1/projects/p/webhooks"
    for act, message in (
        (lambda: mock.call("nothing", BASE), "there is no operation nothing"),
        (lambda: mock.call("webhooks_list", f"{BASE}/bundles"), "is not an address of webhooks_list"),
        (lambda: mock.call("webhooks_list", f"{BASE}/webhooks", project="x"), "x is not a project"),
        (lambda: mock.path_of([], {}), "there is no operation"),  # type: ignore[arg-type]
        (lambda: mock.path_of("webhooks_get", {"projectId": "p"}), "webhooks_get needs the path parameter webhookId"),
        (lambda: mock.set_state([]), "state: it must be an object"),  # type: ignore[arg-type]
        (lambda: mock.trigger("x", "y", project="z"), "z is not a project"),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=message):
            act()


def test_routing_prefers_literals_and_knows_parts_of_segments() -> None:
    router: Router[str] = Router()
    for method, template in (
        ("GET", "/a/{x}"), ("GET", "/a/b"), ("POST", "/a/{x}/c"), ("GET", "/a/b/{y}"), ("GET", "/f/{name}.{kind}"), ("POST", "/a/{x}:go"),
    ):  # fmt: skip
        router.add(method, template, template)
    assert router.match("/a/b") == ({"GET": "/a/b"}, [])
    assert router.match("/a/z") == ({"GET": "/a/{x}"}, ["z"])
    assert router.match("/a/b/c") == ({"GET": "/a/b/{y}"}, ["c"])
    assert router.match("/a/z/c") == ({"POST": "/a/{x}/c"}, ["z"])
    assert router.match("/f/x.gz") == ({"GET": "/f/{name}.{kind}"}, ["x", "gz"])
    assert [router.match(path) for path in ("/a/", "/a", "", "/a/z/d", "/f/x")] == [None] * 5


def test_a_port_that_cannot_be_used_is_named() -> None:
    with MockServer() as server:
        port = int(server.url.rpartition(":")[2])
        for wrong in (port, 70_000):
            with pytest.raises(OSError, match=f"port {wrong} cannot be used: .*; port=0 picks a free one"):
                MockServer(port=wrong).start()


@pytest.mark.parametrize("name", ["uvicorn", "jsonschema_rs", "werkzeug"])
def test_without_its_extra_the_mock_says_what_to_install(name: str) -> None:
    code = f"import sys; sys.modules['{name}'] = None; import sinch_provisioning.mock; sinch_provisioning.mock.Mock()"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(
        f"{name} is needed for the mock: pip install 'sinch-provisioning[mock]'"
    )


class TestStatesThatMakeSense:
    @pytest.mark.parametrize(
        ("kinds", "problem"),
        [
            ({"kakaotalk_sendr": {}}, "there is no kind kakaotalk_sendr; did you mean kakaotalk_sender"),
            ({"kakaotalk_sender": {"@a": {}}}, "kakaotalk_sender/@a: the resource: the required property plusFriendId"),
            ({"kakaotalk_sender": {"@a": {"plusFriendId": "@b"}}}, "@a: its plusFriendId must be as in its key"),
            ({"kakaotalk_sender": {"@a": {"plusFriendId": "@a", "state": "NONSENSE"}}}, "@a: /state: must be one of"),
            (
                {"whatsapp_template": {"a/EN": {"name": "a", "language": "PL"}}},
                "its name and language must be as in its",
            ),
        ],
    )
    def test_what_no_read_could_show_is_refused_and_named(self, kinds: dict[str, Any], problem: str) -> None:
        mock = Mock()
        before = mock.state()
        body = json.dumps({DEFAULT_PROJECT.project_id: kinds}).encode()
        response = mock.handle(Request("PUT", "/_mock/state", {"content-type": "application/json"}, body))
        assert response.status == 400
        assert problem in response.json()["error"]
        assert mock.state() == before
