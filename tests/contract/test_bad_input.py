"""Each kind of bad input ends in one clear error that names the place and the remedy."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy, auth, errors

BASIC = auth.Basic("key", "secret-of-mine")


@pytest.fixture(params=[ProvisioningClient, AsyncProvisioningClient])
def client_class(request: pytest.FixtureRequest) -> Any:
    return request.param


def get_sender(client_class: Any, plus_friend_id: Any = "x", **members: Any) -> Any:
    members = {"project_id": "p", "auth": BASIC, "retries": RetryPolicy.none(), **members}
    if client_class is ProvisioningClient:
        with ProvisioningClient(**members) as client:
            return client.kakaotalk_senders.get(plus_friend_id)

    async def call() -> Any:
        async with AsyncProvisioningClient(**members) as client:
            return await client.kakaotalk_senders.get(plus_friend_id)

    return asyncio.run(call())


MISSING: list[tuple[dict[str, Any], str]] = [
    ({"key_id": "a", "key_secret": "b"}, "project_id is missing: pass project_id=… or set SINCH_PROJECT_ID"),
    ({"project_id": "", "key_id": "a", "key_secret": "b"}, "project_id must be a text that is not empty"),
    ({"project_id": "  ", "key_id": "a", "key_secret": "b"}, "project_id must be a text that is not empty"),
    ({"project_id": "p"}, "key_id is missing: pass key_id=… or set SINCH_KEY_ID"),
    ({"project_id": "p", "key_id": "a"}, "key_secret is missing: pass key_secret=… or set SINCH_KEY_SECRET"),
    ({"project_id": "p", "key_id": "a", "key_secret": ""}, "key_secret must be a text"),
    ({"project_id": "p", "access_token": ""}, "access_token must be a text"),
    ({"project_id": "p", "access_token": "t", "key_id": "a"}, "exclude each other"),
    ({"project_id": "p", "access_token": "t", "base_url": "http://example.com"}, "base_url must begin with https://"),
    ({"project_id": "p", "access_token": "t", "base_url": "example.com"}, "base_url must begin with https://"),
    ({"project_id": "p", "access_token": "t", "timeout": 0}, "timeout must be a positive, finite number of seconds"),
]


@pytest.mark.parametrize(("value", "message"), MISSING, ids=[message for _, message in MISSING])
def test_a_client_that_cannot_work_is_not_made(value: dict[str, Any], message: str, client_class: Any) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        client_class(**value)
    assert message in str(caught.value)


def test_the_environment_fills_what_is_not_passed(monkeypatch: pytest.MonkeyPatch, client_class: Any) -> None:
    for name, value in (("SINCH_PROJECT_ID", "p-env"), ("SINCH_KEY_ID", "k"), ("SINCH_KEY_SECRET", "s")):
        monkeypatch.setenv(name, value)
    assert client_class().project_id == "p-env"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", "plus_friend_id must not be empty"),
        (None, "plus_friend_id must be a text, a number"),
        (["x"], "plus_friend_id must be a text, a number"),
        ("\ud800", "plus_friend_id holds a text that UTF-8 cannot write"),
    ],
)
def test_a_path_parameter_that_cannot_be_sent_is_named(value: Any, message: str, client_class: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match=message):
        get_sender(client_class, value)


def test_an_unreachable_host_is_named(client_class: Any) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with pytest.raises(errors.ConnectError) as caught:
        get_sender(client_class, base_url=f"http://127.0.0.1:{port}")
    assert f"127.0.0.1:{port} cannot be reached" in str(caught.value)
    assert "check base_url" in str(caught.value)
    assert caught.value.request_sent is False


@pytest.fixture
def serve() -> Iterator[Callable[[int, str, bytes], str]]:
    """Start a server that gives every request one answer."""
    servers: list[HTTPServer] = []

    def start(status: int, kind: str, body: bytes) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(status)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def test_a_502_with_html_is_a_server_error(serve: Callable[..., str], client_class: Any) -> None:
    url = serve(502, "text/html", b"<html><body>Bad Gateway</body></html>")
    with pytest.raises(errors.ServerError) as caught:
        get_sender(client_class, base_url=url)
    assert caught.value.status == 502
    assert caught.value.body.startswith(b"<html>")
    assert str(caught.value).startswith("GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId} 502: ")
    assert "something in front of it" in str(caught.value)


def test_a_200_with_html_is_a_decode_error(serve: Callable[..., str], client_class: Any) -> None:
    url = serve(200, "text/html", b"<html></html>")
    with pytest.raises(errors.DecodeError, match="the answer is not JSON"):
        get_sender(client_class, base_url=url)


def test_a_200_of_another_shape_is_kept_and_strictly_says_where(serve: Callable[..., str], client_class: Any) -> None:
    url = serve(200, "application/json", b'{"plusFriendId": "x", "changes": {"status": "DRAFT", "details": 3}}')
    sender = get_sender(client_class, base_url=url)
    assert sender.plus_friend_id == "x"
    assert (sender.changes.status, sender.changes.details) == ("DRAFT", 3)
    with pytest.raises(errors.DecodeError) as caught:
        get_sender(client_class, base_url=url, validate="strict")
    assert caught.value.pointer == "/changes/details"


@pytest.mark.parametrize("status", [401, 418, 499, 520, 599])
def test_a_status_nobody_documented_has_its_error(status: int, serve: Callable[..., str], client_class: Any) -> None:
    with pytest.raises(errors.APIStatusError) as caught:
        get_sender(client_class, base_url=serve(status, "text/plain", b""))
    assert caught.value.status == status
