"""Calls in surroundings that are seldom met: odd transports and files, variables of the environment, packages that are missing."""

from __future__ import annotations

import asyncio
import io
import json
import runpy
import signal
import sys
import threading
import zlib
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from harness import BASE, PROJECT, TOKEN, WEBHOOK, Driver, Script, answer, get
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, auth, errors
from sinch_provisioning._http.har import har_entry, without_secrets
from sinch_provisioning._http.masking import masked_url
from sinch_provisioning._http.messages import Exchange, Headers, Request, Response
from sinch_provisioning._http.proxies import fault_of_environment
from sinch_provisioning._http.redaction import Redactor
from sinch_provisioning._http.sinks import Sink
from sinch_provisioning._process import start_thread
from sinch_provisioning._schemes import Plan
from sinch_provisioning.events import EventRouter
from sinch_provisioning.hooks import AttemptEnd, Deviation
from sinch_provisioning.otel import TracingHook
from sinch_provisioning.webhooks import Verifier, sign

NOW = datetime(2026, 1, 2, tzinfo=UTC)


class TestBodies:
    def test_one_that_goes_on_after_it_was_refused_is_left(self) -> None:
        taken = 0

        class Endless(httpx.AsyncByteStream):
            async def __aiter__(self) -> AsyncIterator[bytes]:
                nonlocal taken
                while True:  # and nothing is awaited, so that no cancel is heard
                    taken += 1
                    yield b"x" * 100

        async def run() -> None:
            transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=Endless()))
            members: dict[str, Any] = {"project_id": PROJECT, "access_token": TOKEN, "base_url": BASE}
            async with AsyncProvisioningClient(transport=transport, max_response_bytes=50, **members) as client:
                with pytest.raises(errors.ProvisioningError, match="max_response_bytes"):
                    await client.webhooks.get("w")

        asyncio.run(run())
        assert taken <= 101

    def test_one_without_content_may_name_any_encoding(self, driver: Driver) -> None:
        client = driver.client(Script(answer(204, None, {"content-encoding": "br"})))
        assert driver.run(lambda: client.webhooks.delete("w")) is None

    def test_one_that_is_damaged_on_the_way_is_told(self, driver: Driver) -> None:
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        whole = (
            packer.compress(json.dumps({**WEBHOOK, "target": "https://a.example/" + "ab" * 4000}).encode())
            + packer.flush()
        )
        broken = whole[:20] + b"\xff" * 200

        def handle(request: Any) -> Any:
            pieces = [broken[at : at + 10] for at in range(0, len(broken), 10)]
            stream = AsyncPieces(pieces) if driver.is_async else Pieces(pieces)
            return httpx.Response(200, headers={"content-encoding": "deflate"}, stream=stream)

        error = driver.failure(get(driver.client(httpx.MockTransport(handle), retries=None)))
        assert isinstance(error, errors.ProvisioningError)
        assert "cannot be decompressed" in str(error)

    def test_one_that_is_not_json_deviates_from_nothing(self, driver: Driver) -> None:
        heard: list[Deviation] = []

        class Watch:
            def on_deviation(self, deviation: Deviation) -> None:
                heard.append(deviation)

        client = driver.client(Script(answer(200, b"{not json")), hooks=[Watch()])
        assert isinstance(driver.failure(get(client)), errors.DecodeError)
        assert heard == []


class Pieces(httpx.SyncByteStream):
    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces


class AsyncPieces(httpx.AsyncByteStream):
    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


class TestFiles:
    def test_one_that_does_not_tell_its_place_is_written_once(self) -> None:
        class Pipe(io.BytesIO):
            def seekable(self) -> bool:
                return True

            def tell(self) -> int:
                raise OSError("a pipe")

        with Sink(Pipe()) as sink:
            assert not sink.is_repeatable

    def test_one_that_cannot_be_put_in_place_is_told(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        def full(*arguments: Any) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        with Sink(tmp_path / "a") as sink:
            sink.begin()
            sink.write(b"x")
            with pytest.raises(errors.ConfigurationError, match="No space left"):
                sink.commit()
            sink.discard()
        assert not list(tmp_path.iterdir())


class TestEnvironment:
    def test_a_folder_of_certificates_that_there_is_not_is_named(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.delenv("SSL_CERT_FILE", raising=False)
        monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
        assert fault_of_environment() is None
        monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "missing"))
        assert "SSL_CERT_DIR" in (fault_of_environment() or "")

    @pytest.mark.parametrize("name", ["sinch_provisioning.otel"])
    def test_a_package_that_is_missing_is_named_with_its_extra(
        self, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = str(sys.modules[name].__file__)
        monkeypatch.setitem(sys.modules, "opentelemetry", None)
        with pytest.raises(errors.ConfigurationError, match=r"sinch-provisioning\[otel\]"):
            runpy.run_path(path)


def exchange(method: str, url: str, headers: dict[str, str], body: bytes | None) -> Exchange:
    request = Request(method, url, Headers(headers), body)
    return Exchange(request=request, response=Response(204), started=NOW)


class TestSecrets:
    def test_many_take_the_same_way_as_a_few(self) -> None:
        secrets = [f"{number:04}-secret-{'x' * 12}" for number in range(80)]
        redactor = Redactor(lambda: secrets)
        assert redactor.text("nothing here") == "nothing here"
        assert redactor.is_clean("0001-secret is not the whole")
        masked = redactor.text(f"a {secrets[7]} b")
        assert secrets[7] not in masked
        assert not redactor.is_clean(f"a {secrets[7]} b")

    def test_an_address_that_is_none_is_masked_whole(self) -> None:
        assert masked_url("http://[::1/secret") == "***"

    def test_what_is_nothing_is_no_secret(self) -> None:
        body = json.dumps({"secret": {"a": None, "b": True, "c": "the secret"}}).encode()
        secrets: set[str] = set()
        har_entry(exchange("POST", f"{BASE}/a", {"content-type": "application/json"}, body), secrets)
        assert secrets - {""} == {"the secret"}

    def test_an_entry_without_bodies_is_masked_in_its_address(self) -> None:
        redactor = Redactor(lambda: ["a-secret-of-mine"])
        for text in ("a-secret-of-mine", "a%2Dsecret%2Dof%2Dmine"):
            entry = har_entry(exchange("GET", f"{BASE}/{text}", {}, None))
            masked = json.dumps(without_secrets(entry, redactor))
            assert "secret" not in masked.replace("it holds a secret in a notation", "")


class TestSchemes:
    def test_a_key_gives_no_authorization(self) -> None:
        def fetch(*arguments: Any) -> Any:
            raise AssertionError("nothing is fetched for a key")

        assert auth.ApiKey("a-key").authorize(fetch) == ""
        assert auth.ByScheme({}).authorize(fetch) == ""

    @pytest.mark.parametrize(
        ("server", "address"),
        [("//other.example/v2", "https://other.example/v2"), ("v2/", f"{BASE}/v2"), (None, BASE)],
    )
    def test_a_server_of_an_operation_may_be_a_part_of_an_address(self, server: str | None, address: str) -> None:
        assert Plan(auth.BearerToken(TOKEN)).address(server, BASE) == address


def test_a_client_that_came_from_another_closes_nothing(driver: Driver) -> None:
    client = driver.client(Script())
    derived = client.with_options(deadline=5)
    driver.run(derived.aclose if driver.is_async else derived.close)
    assert driver.run(get(client)).id == WEBHOOK["id"]
    with pytest.raises(errors.ProvisioningError):
        driver.run(get(derived))


class TestEvents:
    def test_other_paths_are_those_of_the_app_behind(self) -> None:
        def other(environ: Any, start_response: Any) -> list[bytes]:
            return [b"other"]

        app = EventRouter(Verifier("a secret")).wsgi(other, path="/hook")
        assert [*app({"PATH_INFO": "/else", "REQUEST_METHOD": "GET"}, print)] == [b"other"]

    def test_a_delivery_may_be_forgotten_where_none_is_remembered(self) -> None:
        verifier = Verifier("a secret")
        body = b'{"type": "BUNDLE_DONE"}'
        headers = sign(body, "a secret")
        verifier.forget(headers)
        assert verifier.verify(body, headers).type_ == "BUNDLE_DONE"

    def test_a_function_that_gives_something_to_await_needs_a_loop_of_its_own(self) -> None:
        router = EventRouter(Verifier("a secret"))

        @router.otherwise
        def later(event: object) -> Any:
            return asyncio.get_running_loop().create_future()

        body = b'{"type": "BUNDLE_DONE", "eventId": "1"}'

        async def run() -> None:
            with pytest.raises(errors.ConfigurationError, match="handle_async"):
                router.handle(body, sign(body, "a secret"))

        asyncio.run(run())


class Stop(Exception):  # noqa: N818 - as task queues raise it
    """What a handler of a signal raises."""


@pytest.fixture
def interrupts() -> Iterator[Any]:
    """Give a function in whose middle a signal comes, whose handler raises."""

    def stop(number: int, frame: object) -> None:
        raise Stop

    def interrupted(*arguments: object, **named: object) -> Any:
        signal.raise_signal(signal.SIGALRM)

    before = signal.signal(signal.SIGALRM, stop)
    yield interrupted
    signal.signal(signal.SIGALRM, before)


class TestSignals:
    """What a handler raises is let through wherever errors of others are turned into ours."""

    def test_while_an_event_is_read(self, interrupts: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        body = b'{"type": "BUNDLE_DONE"}'
        event = type(Verifier("a secret").verify(body, sign(body, "a secret")))
        assert event.__name__ == "BundleDoneEvent"
        monkeypatch.setattr(event, "from_dict", interrupts)
        with pytest.raises(Stop):
            Verifier("a secret").verify(body, sign(body, "a secret"))

    @pytest.mark.parametrize("status", [200, 409])
    def test_while_an_answer_is_decoded(
        self, status: int, driver: Driver, interrupts: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sinch_provisioning._client._as_it_is", interrupts)
        client = driver.client(Script(answer(status, {"errorCode": "no"})))
        with pytest.raises(Stop):
            driver.run(lambda: client.request("GET", "/v2/new"))

    def test_while_connections_are_made(self, interrupts: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(httpx, "Client", interrupts)
        with ProvisioningClient(project_id=PROJECT, access_token=TOKEN, base_url=BASE) as client:
            with pytest.raises(Stop):
                client.webhooks.get("w")

    def test_while_a_thread_starts(self, interrupts: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(threading.Thread, "start", interrupts)
        with pytest.raises(Stop):
            start_thread(lambda: None, "test")


def test_the_end_of_an_attempt_that_no_span_began_is_none() -> None:
    end = AttemptEnd(None, "GET", "/", 1, 200, None, 0.1, None)
    TracingHook().after_attempt(end)


def test_a_call_that_the_document_does_not_know_has_a_span() -> None:
    with ProvisioningClient(
        project_id=PROJECT, access_token=TOKEN, transport=httpx.MockTransport(lambda request: httpx.Response(204)),
        base_url=BASE, hooks=[TracingHook()],
    ) as client:  # fmt: skip
        client.request("DELETE", "/v2/new")
