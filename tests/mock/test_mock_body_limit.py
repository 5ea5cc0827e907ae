"""How large a body a served mock takes."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from sinch_provisioning.mock import DEFAULT_PROJECT, MockServer

MOST = 2000


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer(max_body=MOST) as server:
        yield server


def post(server: MockServer, size: int, **options: Any) -> httpx.Response:
    body = json.dumps({"target": "https://a.example/", "triggers": ["ALL"], "secret": "s" * 10}).encode()
    project = DEFAULT_PROJECT
    return httpx.post(
        f"{server.url}/v1/projects/{project.project_id}/webhooks",
        content=body + b" " * (size - len(body)),
        headers={"content-type": "application/json"},
        auth=(project.key_id, project.key_secret),
        **options,
    )


def test_a_body_beyond_the_limit_is_refused_and_the_limit_named(server: MockServer) -> None:
    refused = post(server, MOST + 1)
    assert (refused.status_code, refused.json()["errorCode"]) == (413, "payload_too_large")
    assert str(MOST) in refused.json()["resolution"]
    assert "max-body" in refused.json()["resolution"]
    assert refused.headers["x-request-id"]
    assert server.mock.state() == {}
    assert post(server, MOST).status_code == 201


def test_a_body_that_comes_in_pieces_counts_as_a_whole(server: MockServer) -> None:
    parts = urlsplit(server.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=5) as connection:
        head = f"PUT /_mock/state HTTP/1.1\r\nhost: localhost:{parts.port}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n"
        connection.sendall(f"{head}content-type: application/json\r\n\r\n".encode())
        for _ in range(20):
            connection.sendall(b"3e8\r\n" + b" " * 1000 + b"\r\n")
        connection.sendall(b"0\r\n\r\n")
        text = b"".join(iter(lambda: connection.recv(65536), b"")).decode()
    assert text.startswith("HTTP/1.1 413")
    assert f"max_body ({MOST} bytes)" in text


@pytest.mark.parametrize("wrong", [0, -1, True, 1.5, "1"])
def test_a_limit_is_a_number_of_bytes(wrong: Any) -> None:
    with pytest.raises(ValueError, match="max_body must be a whole number of bytes"):
        MockServer(max_body=wrong)
