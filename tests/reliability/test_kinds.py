"""Whatever a server does, a call ends in what the table says, within its deadline, and the next call is served."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any

import kinds
import pytest
from kinds import End, Kind
from raw_server import Asked, RawServer, Reply, http
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy, errors

TOKEN = http(b'{"access_token":"t0ken","expires_in":3600}')
LATEST = 4.0
"""Seconds after which a call has missed any of the deadlines here."""


class Calls:
    """Makes calls of one of the two clients, and says how they end."""

    def __init__(self, kind: str) -> None:
        self._runner = asyncio.Runner() if kind == "async" else None

    def close(self) -> None:
        if self._runner is not None:
            self._runner.close()

    def client(self, url: str, **given: Any) -> Any:
        made = ProvisioningClient if self._runner is None else AsyncProvisioningClient
        auth = {} if "key_id" in given else {"access_token": "t0ken"}
        retries = RetryPolicy(max_attempts=2, initial_delay=0)
        common = {"project_id": "p", "base_url": url, "max_response_bytes": kinds.MOST, "retries": retries}
        return made(deadline=10, **common, **auth, **given)

    def end(self, call: Callable[[], Any]) -> tuple[End, Any]:
        """Return how a call ended, and its value or error."""
        try:
            value = call() if self._runner is None else self._runner.run(self._awaited(call))
        except Exception as error:
            if not isinstance(error, errors.ProvisioningError):
                raise
            parts = (getattr(error, name, None) for name in ("request_sent", "phase", "status"))
            return End(type(error), error.attempts or 0, *parts), error
        return End(None, 1), value

    async def _awaited(self, call: Callable[[], Any]) -> Any:
        return await call()

    def shut(self, client: Any) -> None:
        client.close() if self._runner is None else self._runner.run(client.close())


@pytest.fixture(params=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> Iterator[Calls]:
    calls_ = Calls(request.param)
    yield calls_
    calls_.close()


class Switch:
    """Replies well until it is told to misbehave, at one endpoint."""

    def __init__(self, reply: Reply, *, at: str) -> None:
        self._reply = reply
        self._at = at
        self.is_bad = False

    def __call__(self, asked: Asked) -> Reply:
        if self.is_bad and self._at in asked.target:
            return self._reply
        return TOKEN if asked.target == "/token" else http()


def hurried(client: Any, end: End) -> Any:
    """Return a client with a short deadline where nothing else can end the call."""
    return client.with_options(deadline=kinds.DEADLINE) if end == kinds.LATE else client


@pytest.mark.parametrize(("reply", "end"), kinds.KINDS.values(), ids=kinds.KINDS)
def test_a_call_ends_as_the_table_says_and_the_next_one_is_served(calls: Calls, reply: Reply, end: End) -> None:
    switch = Switch(reply, at="/webhooks/")
    with RawServer(switch) as server:
        client = calls.client(server.url)
        assert calls.end(lambda: client.webhooks.get("w"))[0] == kinds.GOOD
        switch.is_bad = True
        began = time.monotonic()
        result, value = calls.end(lambda: hurried(client, end).webhooks.get("w"))
        assert result == end, str(value)
        assert time.monotonic() - began < LATEST
        assert "t0ken" not in f"{value!s}{value!r}"
        switch.is_bad = False
        asked = len(server.asked)
        result, value = calls.end(lambda: client.webhooks.get("w"))
        assert (result, value.id) == (kinds.GOOD, "w")
        assert len(server.asked) == asked + 1, "the next call paid for this one"
        calls.shut(client)


CUT: dict[str, Kind] = {**kinds.DAMAGED, **kinds.CHUNKS}


@pytest.mark.parametrize(("reply", "end"), CUT.values(), ids=CUT)
def test_what_acts_is_never_sent_twice(calls: Calls, reply: Reply, end: End) -> None:
    switch = Switch(reply, at="/webhooks")
    switch.is_bad = True
    with RawServer(switch) as server:
        client = calls.client(server.url)
        result, value = calls.end(
            lambda: client.webhooks.create({"target": "https://example.test", "triggers": ["ALL"]})
        )
        assert result == end._replace(attempts=1), str(value)
        assert len(server.asked) == 1
        calls.shut(client)


TOKENS: dict[str, tuple[Reply, End]] = {
    **{
        name: kind for name, kind in kinds.KINDS.items() if kind[1] != kinds.LATE or "byte" in name or name == "silence"
    },
    **{name: (reply, kinds.UNREADABLE) for name, reply in kinds.NO_TOKENS.items()},
}


@pytest.mark.parametrize(("reply", "end"), TOKENS.values(), ids=TOKENS)
def test_a_token_endpoint_that_does_the_same_keeps_the_request_from_being_sent(
    calls: Calls, reply: Reply, end: End
) -> None:
    switch = Switch(reply, at="/token")
    with RawServer(Switch(None, at="/token")) as ready, RawServer(switch) as server:
        key = {"key_id": "key", "key_secret": "s3cret", "auth_url": f"{server.url}/token"}
        client = calls.client(ready.url, **key)
        switch.is_bad = True
        result, error = calls.end(lambda: hurried(client, end).webhooks.get("w"))
        assert result.error is not None
        if result.error in {errors.AuthenticationError, errors.DecodeError}:
            assert end.error not in {errors.TransportError, errors.RequestTimeoutError}
            assert result.attempts == (2 if result.status in {429, 500, 503} and end.attempts == 2 else 1)
        else:
            assert result == end._replace(request_sent=False), str(error)
        assert ready.asked == []
        assert "s3cret" not in f"{error!s}{error!r}{vars(error)}"
        switch.is_bad = False
        assert calls.end(lambda: client.webhooks.get("w"))[0] == kinds.GOOD
        calls.shut(client)


def test_the_table_has_every_part_of_a_response() -> None:
    assert len(kinds.KINDS) > 100
    assert {end.error for _, end in kinds.KINDS.values()} >= {None, errors.TransportError, errors.DecodeError}


def test_scheme_and_host_of_both_addresses_may_be_in_any_case(calls: Calls) -> None:
    with RawServer(Switch(None, at="/token")) as server:
        url = server.url.replace("http://127.0.0.1", "HTTP://LocalHost")
        client = calls.client(url, key_id="key", key_secret="s3cret", auth_url=f"{url}/token")
        assert calls.end(lambda: client.webhooks.get("w"))[0] == kinds.GOOD
        calls.shut(client)
