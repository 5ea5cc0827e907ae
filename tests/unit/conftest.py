"""Fixtures of the unit tests: the driver of both clients, and servers of one's own making."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator

import pytest
from harness import Driver, Loopback

KINDS = ["sync", "async"]


BOTH_LIBRARIES = {
    "test_bodies",
    "test_connections",
    "test_deadline",
    "test_opentelemetry",
    "test_tls",
    "test_transport",
}
"""Files whose tests run over each HTTP library: they hold what depends on its connections, also by private names."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "driver" in metafunc.fixturenames:
        also = [f"{kind} httpx2" for kind in KINDS] if metafunc.module.__name__ in BOTH_LIBRARIES else []
        metafunc.parametrize("driver", [*KINDS, *also], indirect=True)


@pytest.fixture
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    driver_ = Driver(request.param)
    yield driver_
    driver_.close()


@pytest.fixture
def loopback() -> Iterator[Callable[[Callable[[socket.socket, int], None]], Loopback]]:
    servers: list[Loopback] = []

    def start(behave: Callable[[socket.socket, int], None]) -> Loopback:
        servers.append(Loopback(behave))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
