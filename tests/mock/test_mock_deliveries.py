"""Webhook deliveries of the mock: signed, in order, repeated on failure, to this machine only."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
from sinch_provisioning._http.addresses import host_of, is_loopback
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, DeliveryPolicy, Mock, MockServer, Request
from sinch_provisioning.mock.deliveries import Attempt
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.webhooks import MemoryNonceStore, Verifier

BASE = f"/v1/projects/{DEFAULT_PROJECT.project_id}"
OTHER = f"/v1/projects/{OTHER_PROJECT.project_id}"
SECRET = "the secret"
DETAILS = {
    "adminPhoneNo": "+48777777777", "name": "N", "topLevelCategoryCode": "019", "midLevelCategoryCode": "0006",
    "subLevelCategoryCode": "0001",
}  # fmt: skip


class Receiver:
    """Takes deliveries over HTTP and answers with the statuses it was given, then 200."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.got: list[tuple[str, dict[str, str], bytes]] = []
        self.before: Callable[[], Any] = lambda: None
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.before()
                receiver.got.append((self.path, dict(self.headers.items()), body))
                status = receiver.statuses.pop(0) if receiver.statuses else 200
                self.send_response(status)
                if status == 307:
                    self.send_header("location", "/elsewhere")
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def types(self) -> list[str]:
        return [json.loads(body)["type"] for _, _, body in self.got]

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def receive() -> Iterator[Callable[..., Receiver]]:
    made: list[Receiver] = []

    def make(*statuses: int) -> Receiver:
        made.append(Receiver(*statuses))
        return made[-1]

    yield make
    for item in made:
        item.close()


def ask(mock: Mock, method: str, path: str, body: Any = None, project: int = 1) -> Any:
    key = base64.b64encode(f"key-{project}:secret-{project}".encode()).decode()
    headers = {"authorization": f"Basic {key}", "content-type": "application/json"}
    raw = b"" if body is None else json.dumps(body).encode()
    return mock.handle(Request(method, path, headers, raw))


def register(mock: Mock, target: str, *triggers: str, base: str = BASE, project: int = 1) -> str:
    body = {"target": target, "secret": SECRET, "triggers": list(triggers) or ["ALL"]}
    response = ask(mock, "POST", f"{base}/webhooks", body, project)
    assert response.status == 201, response.json()
    result: str = response.json()["id"]
    return result


def happen(mock: Mock, key: str = "@shop", project: int = 1) -> None:
    """Have a sender accepted, which is one event."""
    base = BASE if project == 1 else OTHER
    body = {"plusFriendId": key, "status": "SUBMIT", "details": DETAILS}
    assert ask(mock, "POST", f"{base}/kakaotalk/senders", body, project).status == 201


def until(condition: Callable[[], Any], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.005)


@pytest.fixture
def mock() -> Mock:
    return Mock(deliveries=DeliveryPolicy(backoff=0))


def test_a_running_server_delivers_signed_events_in_order(mock: Mock, receive: Callable[..., Receiver]) -> None:
    receiver = receive()
    register(mock, receiver.url)
    with MockServer(mock) as server:
        senders = f"{server.url}{BASE}/kakaotalk/senders"
        with httpx.Client(auth=(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)) as client:
            body = {"plusFriendId": "@shop", "status": "SUBMIT", "details": DETAILS}
            assert client.post(senders, json=body).status_code == 201
            for number in range(5):
                comment = {"comment": f"number {number}"}
                assert client.post(f"{senders}/@shop/comments", json=comment).status_code == 201
            until(lambda: len(receiver.got) == 6)
    verifier = Verifier(SECRET, nonces=MemoryNonceStore())
    events = [verifier.verify(body, headers) for _, headers, body in receiver.got]
    assert receiver.types() == ["KAKAOTALK_SENDER_INACTIVE", *["KAKAOTALK_SENDER_COMMENT_ADDED"] * 5]
    assert [event.comment for event in events[1:]] == [f"number {number}" for number in range(5)]
    assert {headers["content-type"] for _, headers, _ in receiver.got} == {"application/json"}
    assert {path for path, _, _ in receiver.got} == {"/hook"}
    assert not mock.deliveries.waiting
    assert [item.is_delivered for item in mock.deliveries.done] == [True] * 6


def test_only_what_the_triggers_name_is_sent_and_only_to_the_own_project(
    mock: Mock, receive: Callable[..., Receiver]
) -> None:
    all_, item, none, foreign = receive(), receive(), receive(), receive()
    register(mock, all_.url)
    register(mock, item.url, "KAKAOTALK_SENDER_INACTIVE", "BUNDLE_DONE")
    register(mock, none.url, "BUNDLE_DONE")
    register(mock, foreign.url, base=OTHER, project=2)
    happen(mock)
    assert [delivery.target for delivery in mock.deliveries.flush()] == [all_.url, item.url]
    assert [len(receiver.got) for receiver in (all_, item, none, foreign)] == [1, 1, 0, 0]
    happen(mock, "@other", 2)
    assert [delivery.target for delivery in mock.deliveries.flush()] == [foreign.url]


def test_a_deleted_webhook_gets_nothing_more(mock: Mock, receive: Callable[..., Receiver]) -> None:
    receiver = receive()
    webhook = register(mock, receiver.url)
    ask(mock, "DELETE", f"{BASE}/webhooks/{webhook}")
    happen(mock)
    assert mock.deliveries.flush() == []


@pytest.mark.parametrize("status", [500, 404, 307, 401])
def test_what_fails_is_repeated_with_the_same_body_and_a_new_nonce(
    status: int, receive: Callable[..., Receiver]
) -> None:
    mock, receiver = Mock(deliveries=DeliveryPolicy(backoff=0.5)), receive(status, status)
    pauses: list[float] = []
    mock.deliveries.sleep = pauses.append
    register(mock, receiver.url)
    happen(mock)
    (delivery,) = mock.deliveries.flush()
    assert (delivery.attempts, delivery.status, delivery.is_delivered) == (3, 200, True)
    assert pauses == [0.5, 1.0]
    assert len({body for _, _, body in receiver.got}) == 1
    nonces = MemoryNonceStore()
    for path, headers, body in receiver.got:
        assert path == "/hook"
        Verifier(SECRET, nonces=nonces).verify(body, headers)
    assert len(nonces) == 3


def test_it_gives_up_after_its_attempts_and_goes_on_with_the_next(receive: Callable[..., Receiver]) -> None:
    mock, receiver = Mock(deliveries=DeliveryPolicy(attempts=2, backoff=0)), receive(500, 500)
    register(mock, receiver.url)
    happen(mock)
    happen(mock, "@next")
    result = mock.deliveries.flush()
    assert [(item.attempts, item.status, item.is_delivered) for item in result] == [(2, 500, False), (1, 200, True)]


def test_nobody_there_is_status_0(mock: Mock) -> None:
    register(mock, "http://127.0.0.1:1/hook")
    register(mock, "http://localhost:1")
    happen(mock)
    assert [(item.attempts, item.status) for item in mock.deliveries.flush()] == [(4, 0), (4, 0)]


def test_a_slow_receiver_is_given_up(receive: Callable[..., Receiver]) -> None:
    mock, receiver = Mock(deliveries=DeliveryPolicy(attempts=1, timeout=0.05)), receive()
    over = threading.Event()
    receiver.before = lambda: over.wait(20)
    register(mock, receiver.url)
    happen(mock)
    (delivery,) = mock.deliveries.flush()
    over.set()
    assert delivery.status == 0


@pytest.mark.parametrize(
    "target",
    [
        "https://example.com/hook",
        "http://10.0.0.1/hook",
        "http://127.0.0.1@example.com/",
        "http://example.com#localhost",
    ],
)
def test_targets_off_this_machine_get_nothing_unless_allowed(target: str) -> None:
    sent: list[str] = []

    def send(to: str, headers: Any, body: bytes) -> int:
        sent.append(to)
        return 200

    for allowed in (False, True):
        mock = Mock(deliveries=DeliveryPolicy(allow_remote=allowed))
        register(mock, target)
        happen(mock)
        (delivery,) = mock.deliveries.flush(send)
        assert (delivery.status, delivery.attempts) == ((200, 1) if allowed else (-1, 0))
    assert sent == [target]


@pytest.mark.parametrize(
    ("target", "response"),
    [
        ("http://127.0.0.1/", True), ("http://127.8.9.1:80/x", True), ("http://[::1]:80/x", True), ("http://localhost/", True),
        ("http://LOCALHOST:1/", True), ("http://a.localhost/", True), ("http://localhost.example.com/", False),
        ("http://2130706433/", False), ("http://[::1/", False), ("http://", False), ("nonsense", False), ("http://0.0.0.0/", False),
    ],
)  # fmt: skip
def test_what_counts_as_this_machine(target: str, response: bool) -> None:
    assert is_loopback(host_of(target)) is response


@pytest.mark.parametrize(
    "target",
    [
        "ftp://127.0.0.1/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:x/",
        "http://[::1/",
        "http:///x",
        "nonsense",
        "http://127.0.0.1/a b",
    ],
)
def test_a_target_that_is_none_is_status_0(target: str) -> None:
    assert Attempt().run(target, {}, b"", 1.0) == 0


def test_query_and_empty_path_of_a_target_are_kept(receive: Callable[..., Receiver]) -> None:
    receiver = receive()
    base = receiver.url.removesuffix("/hook")
    targets = (base, f"{base}/a?b=c&d", f"{base}?q")
    assert [Attempt().run(target, {}, b"x", 5.0) for target in targets] == [200] * 3
    assert [path for path, _, _ in receiver.got] == ["/", "/a?b=c&d", "/?q"]


def test_a_listener_hears_every_project_and_takes_no_webhook(mock: Mock) -> None:
    mock.listeners.append(("http://127.0.0.1:1/", SECRET))
    happen(mock)
    happen(mock, "@other", 2)
    mock.advance_clock(0)
    assert len(mock.deliveries.waiting) == 2
    assert ask(mock, "GET", f"{BASE}/webhooks").json()["totalSize"] == 0


def test_without_a_secret_a_delivery_is_not_signed(mock: Mock, receive: Callable[..., Receiver]) -> None:
    receiver = receive()
    mock.listeners.append((receiver.url, ""))
    happen(mock)
    mock.advance_clock(0)
    assert [item.status for item in mock.deliveries.flush()] == [200]
    assert not [name for name in receiver.got[0][1] if "signature" in name]


def test_an_event_the_document_does_not_allow_is_not_sent(mock: Mock) -> None:
    register(mock, "http://127.0.0.1:1/")
    for event in ({"type": "NO_SUCH_EVENT"}, {"type": "KAKAOTALK_SENDER_INACTIVE", "payload": {"state": "NONSENSE"}}):
        with pytest.raises(ApiError) as caught:
            mock.deliveries.emit(DEFAULT_PROJECT.project_id, event)
        assert caught.value.status == 500
        assert caught.value.information["event"] == event["type"]
        assert caught.value.information["problem"]
    assert mock.deliveries.events == []
    assert mock.deliveries.waiting == ()


def test_an_emitted_event_does_not_change_with_its_resource(mock: Mock) -> None:
    register(mock, "http://127.0.0.1:1/")
    happen(mock)
    mock.advance_clock(0)
    (event,), (delivery,) = mock.deliveries.events, mock.deliveries.waiting
    ask(mock, "PATCH", f"{BASE}/kakaotalk/senders/@shop", {"details": {"name": "Other"}})
    assert json.loads(delivery.body) == event
    assert event["payload"]["details"]["name"] == "N"


def test_a_reset_forgets_what_waits_and_the_next_life_is_served(mock: Mock, receive: Callable[..., Receiver]) -> None:
    receiver, slow = receive(), receive()
    over = threading.Event()
    slow.before = lambda: over.wait(20)
    with MockServer(mock):
        register(mock, slow.url)
        register(mock, receiver.url)
        happen(mock)
        mock.advance_clock(0)
        until(lambda: mock.deliveries.waiting and mock.deliveries.waiting[0].attempts == 1)
        mock.reset()
        over.set()
        assert mock.deliveries.waiting == ()
        register(mock, receiver.url)
        happen(mock, "@second")
        mock.advance_clock(0)
        until(lambda: receiver.got)
    assert [json.loads(body)["payload"]["plusFriendId"] for _, _, body in receiver.got] == ["@second"]


def test_a_stop_leaves_the_rest_for_later(receive: Callable[..., Receiver]) -> None:
    mock, receiver = Mock(deliveries=DeliveryPolicy(attempts=9, backoff=60)), receive(500)
    register(mock, receiver.url)
    with MockServer(mock):
        happen(mock)
        mock.advance_clock(0)
        until(lambda: receiver.got)
        started = time.monotonic()
    assert time.monotonic() - started < 30
    (delivery,) = mock.deliveries.waiting
    assert delivery.attempts == 1
    assert [item.status for item in mock.deliveries.flush()] == [200]
    assert delivery.is_delivered


def test_a_receiver_may_call_the_mock_while_events_are_flushed(mock: Mock, receive: Callable[..., Receiver]) -> None:
    receiver = receive()
    with MockServer(mock) as server:
        answers: list[int] = []

        def call_back() -> None:
            answers.append(
                httpx.get(f"{server.url}{BASE}/webhooks", auth=("key-1", "secret-1"), timeout=10).status_code
            )

        receiver.before = call_back
        register(mock, receiver.url)
        happen(mock)
        mock.advance_clock(0)
        flushed = httpx.post(f"{server.url}/_mock/webhooks/flush", timeout=20)
        assert flushed.status_code == 200
        until(lambda: answers)
    assert answers == [200]


def test_the_mock_remembers_a_thousand_events(mock: Mock) -> None:
    event = {"type": "KAKAOTALK_SENDER_COMMENT_ADDED", "comment": "x", "payload": {"plusFriendId": "x"}}
    for number in range(1100):
        mock.deliveries.emit("nobody", {**event, "comment": str(number)})
    assert len(mock.deliveries.events) == 1000
    assert mock.deliveries.events[-1]["comment"] == "1099"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"attempts": 0}, "attempts must be a whole number, at least 1"), ({"attempts": 1.5}, "attempts"), ({"attempts": True}, "attempts"),
        ({"backoff": -1}, "backoff must be a number of seconds, not -1"), ({"backoff": "1"}, "backoff"), ({"backoff": float("inf")}, "backoff"),
        ({"timeout": 0}, "timeout must be a number of seconds, not 0"), ({"allow_remote": 1}, "allow_remote must be true or false"),
    ],
)  # fmt: skip
def test_a_policy_that_makes_no_sense_is_refused(value: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"deliveries: {message}"):
        DeliveryPolicy(**value)
