"""Who may use the control API over HTTP: programs on this machine, and no page that a browser on it shows."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from sinch_provisioning.mock import Mock, MockServer, Request
from sinch_provisioning.mock.__main__ import main
from sinch_provisioning.mock.control import CALLS

TOKEN = "a token of the test"  # noqa: S105 - known to everybody

CLOSED = [call for call in CALLS if not call.is_open]


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer() as result:
        yield result


@pytest.fixture(scope="module")
def open_server() -> Iterator[MockServer]:
    with MockServer(control_token=TOKEN) as result:
        yield result


def ask(server: MockServer, method: str, path: str, *headers: str, body: bytes = b"", host: str | None = None) -> Any:
    """Send a request letter by letter; return status and body."""
    parts = urlsplit(server.url)
    assert parts.hostname is not None
    own = parts.netloc if host is None else host.replace("PORT", str(parts.port))
    lines = [f"{method} {path} HTTP/1.1", f"Host: {own}", "Connection: close", f"Content-Length: {len(body)}"]
    values = [line.replace("PORT", str(parts.port)) for line in headers]
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as stream:
        stream.sendall("\r\n".join([*lines, *values, "", ""]).encode("latin-1") + body)
        received = b"".join(iter(lambda: stream.recv(65536), b""))
    head, _, rest = received.partition(b"\r\n\r\n")
    return int(head.split()[1]), rest


OWN_HOSTS = [
    "localhost:PORT",
    "LOCALHOST:PORT",
    "127.0.0.1:PORT",
    "127.8.9.10:PORT",
    "[::1]:PORT",
    "mock.localhost:PORT",
]
FOREIGN_HOSTS = [
    "evil.example", "evil.example:PORT", "localhost", "127.0.0.1", "localhost:1", "127.0.0.1.evil.example:PORT",
    "localhost.evil.example:PORT", "192.168.0.7:PORT", "0.0.0.0:PORT", "[::2]:PORT", "", ":PORT",
    "127.0.0.1:PORT.evil.example", "[::1", "localhost:x",
]  # fmt: skip
FOREIGN_ORIGINS = [
    "https://evil.example", "http://evil.example:PORT", "null", "", "http://localhost", "http://localhost:3000",
    "https://localhost:PORT", "file://", "http://localhost:PORT.evil.example", "http://localhost:PORT@evil.example",
    "http://evil.example/http://localhost:PORT", "localhost:PORT", "http://localhost:PORT, https://evil.example",
]  # fmt: skip


@pytest.mark.parametrize("host", OWN_HOSTS)
def test_names_of_this_machine_are_taken(host: str, server: MockServer) -> None:
    status, body = ask(
        server, "GET", "/_mock/clock", f"Origin: http://{host}", "Sec-Fetch-Site: same-origin", host=host
    )
    assert (status, list(json.loads(body))) == (200, ["now"])


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
@pytest.mark.parametrize("call", CLOSED, ids=[f"{item.method} {item.path}" for item in CLOSED])
def test_a_foreign_host_is_refused_whatever_is_called(call: Any, host: str, server: MockServer) -> None:
    status, _ = ask(server, call.method, f"/_mock/{call.path}", host=host)
    assert status in (400, 403)


@pytest.mark.parametrize("origin", FOREIGN_ORIGINS)
def test_a_page_of_another_origin_is_refused(origin: str, server: MockServer) -> None:
    server.mock.reset(5)
    for method, path in (("POST", "reset"), ("DELETE", "requests"), ("GET", "state")):
        status, body = ask(server, method, f"/_mock/{path}", f"Origin: {origin}")
        assert status == 403
        assert "X-Mock-Control-Token" in json.loads(body)["error"]
    assert (
        ask(server, "POST", "/_mock/seed", f"Origin: {origin}", "Content-Type: application/json", body=b'{"seed":1}')[0]
        == 403
    )
    assert server.mock.seed == 5


def test_what_a_browser_says_is_from_another_site_is_refused(server: MockServer) -> None:
    assert ask(server, "GET", "/_mock/state", "Sec-Fetch-Site: cross-site")[0] == 403
    for site in ("same-origin", "none"):
        assert ask(server, "GET", "/_mock/state", f"Sec-Fetch-Site: {site}")[0] == 200


@pytest.mark.parametrize(
    "headers",
    [
        ("Content-Type: text/plain",), ("Content-Type: application/x-www-form-urlencoded",), ("Content-Type:",), (),
        ("Content-Type: multipart/form-data; boundary=x",), ("Content-Type: text/plain; application/json",),
        ("Content-Type: text/plain", "Content-Type: application/json"),
    ],
)  # fmt: skip
def test_a_body_that_any_page_could_send_is_refused(headers: tuple[str, ...], server: MockServer) -> None:
    server.mock.reset(5)
    status, body = ask(server, "POST", "/_mock/seed", *headers, body=b'{"seed": 1}')
    assert (status, json.loads(body)) == (415, {"error": "the body must be JSON: send Content-Type: application/json"})
    assert server.mock.seed == 5
    if headers:  # a form without fields has no body
        assert ask(server, "POST", "/_mock/reset", *headers)[0] == 415
    for kind in ("application/json", "Application/JSON; charset=utf-8", "application/merge-patch+json"):
        assert ask(server, "POST", "/_mock/seed", f"Content-Type: {kind}", body=b'{"seed": 5}')[0] == 200


class TestToken:
    def test_it_opens_the_control_api_to_calls_from_elsewhere(self, open_server: MockServer) -> None:
        value = ("Origin: https://ci.example", "Sec-Fetch-Site: cross-site", f"x-mock-control-token: {TOKEN}")
        assert ask(open_server, "GET", "/_mock/clock", *value, host="mock.ci.example:8080")[0] == 200
        assert ask(open_server, "GET", "/_mock/clock")[0] == 200  # from here it is not needed

    @pytest.mark.parametrize("token", ["", "x", TOKEN + "x", TOKEN[:-1], TOKEN.upper(), "\xe9"])
    def test_a_wrong_one_is_refused(self, token: str, open_server: MockServer) -> None:
        status, body = ask(open_server, "GET", "/_mock/clock", f"X-Mock-Control-Token: {token}")
        assert status == 403
        assert TOKEN not in body.decode()

    def test_without_one_set_none_opens_anything(self, server: MockServer) -> None:
        for token in ("", "None", TOKEN):
            assert ask(server, "GET", "/_mock/clock", f"X-Mock-Control-Token: {token}", host="evil.example")[0] == 403

    def test_a_body_is_json_with_it_too(self, open_server: MockServer) -> None:
        value = (f"X-Mock-Control-Token: {TOKEN}", "Content-Type: text/plain")
        assert ask(open_server, "POST", "/_mock/seed", *value, body=b"{}")[0] == 415

    def test_that_of_the_mock_is_that_of_its_server(self) -> None:
        with MockServer(Mock(control_token=TOKEN)) as server:
            assert ask(server, "GET", "/_mock/clock", f"X-Mock-Control-Token: {TOKEN}", host="a.example")[0] == 200

    @pytest.mark.parametrize("token", ["", "a\nb", "\xe9", 5])
    def test_one_that_cannot_be_sent_is_refused(self, token: Any, capsys: pytest.CaptureFixture[str]) -> None:
        for make in (lambda: Mock(control_token=token), lambda: MockServer(control_token=token)):
            with pytest.raises(ValueError, match="control_token must be a text of printable ASCII"):
                make()
        if isinstance(token, str):
            assert main(["--control-token", token]) == 2
            assert capsys.readouterr().err.startswith("error: control_token must be")

    def test_the_command_takes_one(self) -> None:
        command = [sys.executable, "-m", "sinch_provisioning.mock", "--control-token", TOKEN]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            url = process.stdout.readline().split()[-1]
            server: Any = type("Running", (), {"url": url})
            try:
                for token, status in ((TOKEN, 200), ("x", 403)):
                    assert (
                        ask(server, "GET", "/_mock/clock", f"X-Mock-Control-Token: {token}", host="a.example")[0]
                        == status
                    )
            finally:
                process.terminate()
                _, message = process.communicate(timeout=20)
        assert TOKEN not in message


def test_in_process_nothing_of_this_is_asked() -> None:
    mock = Mock()
    members = {"host": "evil.example", "origin": "null", "sec-fetch-site": "cross-site", "content-type": "text/plain"}
    assert mock.handle(Request("POST", "/_mock/seed", members, b'{"seed": 7}')).status == 200
    assert mock.seed == 7


def test_the_api_itself_takes_any_host_and_origin(server: MockServer) -> None:
    assert ask(server, "GET", "/v1/projects/p/webhooks", "Origin: https://a.example", host="a.example")[0] == 401
