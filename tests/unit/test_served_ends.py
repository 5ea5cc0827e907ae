"""How the server of the mock and of the recorder ends and fails, and what calls do where a name leads nowhere."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import threading
from typing import Any

import httpx
import pytest
from cli_harness import run
from harness import WEBHOOK, Driver, Script, get
from sinch_provisioning import UNSET, ProvisioningClient, RequestOptions, RetryPolicy, Timeout, errors
from sinch_provisioning._http import deadline
from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._serving import ServerThread, as_asgi, in_thread, server_of, stopped_by_signals
from sinch_provisioning._sockets import bound
from sinch_provisioning.cli.arguments import CallMaker
from sinch_provisioning.cli.client import CommandClient
from sinch_provisioning.mock import DEFAULT_PROJECT, MockServer
from sinch_provisioning_api.client import Call

SCOPE = {"type": "http", "method": "GET", "path": "/a", "query_string": b"", "headers": []}


def answered(served: Served, *messages: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what an application sends for a request that is followed by some messages."""
    waiting = [{"type": "http.request", "body": b""}, *messages]
    sent: list[dict[str, Any]] = []

    async def handle(request: Request) -> Served:
        return served

    async def receive() -> dict[str, Any]:
        if not waiting:
            await asyncio.sleep(60)
        return waiting.pop(0)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    asyncio.run(as_asgi(handle)(SCOPE, receive, send))
    return sent


class TestApplications:
    def test_who_hangs_up_while_an_answer_waits_gets_none(self) -> None:
        late = Served(Response(204), latency=30)
        assert answered(late, {"type": "http.other"}, {"type": "http.disconnect"}) == []
        assert answered(Served(Response(204), latency=0.001))[0]["status"] == 204

    @pytest.mark.parametrize(
        "served", [Served(Response(200), drop=True), Served(Response(200, {}, b"abc"), truncate=1)]
    )
    def test_a_connection_ends_by_an_error_where_the_server_has_no_way_for_it(self, served: Served) -> None:
        with pytest.raises(ConnectionAbortedError, match="a fault ends this connection"):
            answered(served)

    def test_an_error_of_a_thread_is_that_of_whoever_waits(self) -> None:
        def fail() -> None:
            raise LookupError("nothing")

        with pytest.raises(LookupError, match="nothing"):
            asyncio.run(in_thread(fail))


class TestServers:
    def test_one_that_runs_is_not_started_again(self) -> None:
        server = ServerThread(as_asgi(self.empty), "test")
        server.start()
        try:
            url = server.url
            server.start()
            assert server.url == url
            assert httpx.get(f"{url}/").status_code == 204
        finally:
            server.stop()
        assert server.url is None
        server.stop()

    async def empty(self, request: Request) -> Served:
        return Served(Response(204))

    def test_one_may_be_stopped_by_what_it_serves(self) -> None:
        async def handle(request: Request) -> Served:
            server.stop()
            return Served(Response(204))

        server = ServerThread(as_asgi(handle), "test")
        server.start()
        with pytest.raises(httpx.HTTPError):
            httpx.get(f"{server.url}/", timeout=10).raise_for_status()
            raise httpx.HTTPError("it was answered, as it may be")
        assert server.url is None

    def test_one_that_is_stopped_before_it_runs_ends_at_once(self) -> None:
        server = server_of(as_asgi(self.empty))
        server.stop()
        with bound(0) as listening:
            server.run(sockets=[listening])

    def test_an_error_of_the_loop_is_logged_while_it_serves(self, caplog: pytest.LogCaptureFixture) -> None:
        async def handle(request: Request) -> Served:
            asyncio.get_running_loop().call_exception_handler({"message": "something went wrong"})
            return Served(Response(204))

        server = ServerThread(as_asgi(handle), "test")
        server.start()
        try:
            with caplog.at_level(logging.ERROR, "asyncio"):
                assert httpx.get(f"{server.url}/").status_code == 204
        finally:
            server.stop()
        assert "something went wrong" in caplog.text

    def test_signals_are_left_alone_outside_the_main_thread(self) -> None:
        before = signal.getsignal(signal.SIGTERM)
        seen: list[Any] = []

        def work() -> None:
            with stopped_by_signals(server_of(as_asgi(self.empty))) as came:
                seen.append((list(came), signal.getsignal(signal.SIGTERM)))

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert seen == [([], before)]


class TestNames:
    @pytest.mark.parametrize(
        ("addresses", "kind", "text"),
        [
            (None, errors.TransportError, "was not resolved in time"),
            ([], errors.TransportError, "has no address"),
        ],
    )
    def test_one_that_leads_nowhere_is_told(
        self, addresses: Any, kind: type[Exception], text: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(deadline, "addresses_of", lambda host, port, timeout: addresses)
        members: dict[str, Any] = {
            "project_id": "p",
            "access_token": "t",
            "base_url": "https://a.example",
        }
        with ProvisioningClient(
            timeout=Timeout(connect=0.1), deadline=30, retries=RetryPolicy.none(), **members
        ) as client:
            with pytest.raises(kind, match=text):
                client.webhooks.get("w")


def test_an_assertion_of_a_transport_of_ones_own_is_no_mix_of_libraries(driver: Driver) -> None:
    error = driver.failure(get(driver.client(Script(AssertionError("mine")), retries=None)))
    assert isinstance(error, errors.TransportError)
    assert "another HTTP library" not in str(error)


@pytest.mark.parametrize("target", ["https://\ud800.example", {1: "example"}, {"a": {None: "example"}}])
def test_a_body_that_no_validator_can_read_is_refused_without_its_values(target: Any) -> None:
    members: dict[str, Any] = {"project_id": "p", "access_token": "t", "base_url": "https://a.example"}
    with ProvisioningClient(validate="requests", transport=httpx.MockTransport(print), **members) as client:
        with pytest.raises(errors.ValidationError, match="cannot be checked") as caught:
            client.webhooks.create({"target": target, "triggers": ["ALL"]})
    assert "example" not in str(caught.value)


def test_a_parameter_that_is_known_is_that_of_the_plan() -> None:
    words = ("--base-url", "http://127.0.0.1:1", "--project-id", "p", "--access-token", "t", "--dry-run")
    done = run("contract", "verify", *words, "--operation", "webhooks_get", "--param", "webhookId=w1")
    assert done.exit_code == 0, done.output
    assert "given" in done.stdout


def test_a_body_of_another_media_type_of_json_takes_more_members() -> None:
    from sinch_provisioning_api.content import Media, encode_content

    heard: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        heard.append(request)
        return httpx.Response(200, json={})

    members: dict[str, Any] = {"project_id": "p", "access_token": "t", "base_url": "https://a.example"}
    client = CommandClient(transport=httpx.MockTransport(handle), **members)
    operation = Document.packaged().by_id["webhooks_update"]
    call = CallMaker(Document.packaged(), operation, []).call({}, UNSET)
    media = Media("application/merge-patch+json", "json")
    options = RequestOptions(extra_body={"b": 2})
    with client:
        client.send(replaced(call, encode_content({"a": 1}, media)), options)
        with pytest.raises(errors.InvalidArgumentError, match="goes into a JSON body alone"):
            client.send(replaced(call, encode_content(b"x", Media("text/plain", "binary"))), options)
    assert heard[0].headers["content-type"] == "application/merge-patch+json"
    assert json.loads(heard[0].content) == {"a": 1, "b": 2}


def replaced(call: Call[Any], body: object) -> Call[Any]:
    return Call(call.operation, path=call.path, body=body)


class TestConnections:
    """Over a library whose private names are gone, and for a client that is closed or interrupted within a call."""

    def client(self, handle: Any) -> ProvisioningClient:
        members: dict[str, Any] = {"project_id": "p", "access_token": "t", "base_url": "https://a.example"}
        return ProvisioningClient(transport=httpx.MockTransport(handle), **members)

    @pytest.fixture(autouse=True)
    def nameless(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sinch_provisioning._http.transport.pools_of", lambda client: [object()])

    def test_calls_go_on_after_an_interruption_of_a_call_within_a_call(self) -> None:
        count = 0

        def handle(request: httpx.Request) -> httpx.Response:
            nonlocal count
            count += 1
            if count == 1:
                client.webhooks.get("inner")
            if count == 2:
                raise KeyboardInterrupt
            return httpx.Response(200, json=WEBHOOK)

        with self.client(handle) as client:
            with pytest.raises(KeyboardInterrupt):
                client.webhooks.get("w")
            assert client.webhooks.get("w").id == WEBHOOK["id"]

    def test_a_call_in_which_its_client_is_closed_has_its_answer(self) -> None:
        def handle(request: httpx.Request) -> httpx.Response:
            client.close()
            return httpx.Response(200, json=WEBHOOK)

        client = self.client(handle)
        assert client.webhooks.get("w").id == WEBHOOK["id"]
        with pytest.raises(errors.ProvisioningError):
            client.webhooks.get("w")

    def test_calls_over_sockets_need_no_private_name(self) -> None:
        with MockServer() as server, ProvisioningClient(**server.arguments(DEFAULT_PROJECT)) as client:
            assert client.webhooks.list().first() is None
