"""Fixtures of the unit tests: the driver of both clients, and servers of one's own making."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator

import pytest
from harness import Driver, Loopback


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    one = Driver(request.param)
    yield one
    one.close()


@pytest.fixture
def loopback() -> Iterator[Callable[[Callable[[socket.socket, int], None]], Loopback]]:
    servers: list[Loopback] = []

    def start(behave: Callable[[socket.socket, int], None]) -> Loopback:
        servers.append(Loopback(behave))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
