"""The router of events: which function is called, and what servers of each kind answer over real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
import logging
import socket
import threading
import wsgiref.simple_server
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from sinch_provisioning import errors, models
from sinch_provisioning._serving import ServerThread
from sinch_provisioning.events import EventRouter
from sinch_provisioning.webhooks import MemoryNonceStore, UnknownEvent, Verifier, sign
from sinch_provisioning_api import load_document

SECRET = "keep-this-one-quiet"
PATH = "/webhooks/sinch"
ACTIVE = json.dumps(
    {"type": "KAKAOTALK_SENDER_ACTIVE", "payload": {"plusFriendId": "@shop", "state": "ACTIVE"}}
).encode()
INACTIVE = ACTIVE.replace(b"SENDER_ACTIVE", b"SENDER_INACTIVE")
NEW = b'{"type": "BRAND_NEW"}'


def router() -> EventRouter:
    return EventRouter(Verifier(SECRET, nonces=MemoryNonceStore()))


def handle(events: EventRouter, way: str, body: bytes, headers: Any = None) -> Any:
    headers = headers or sign(body, SECRET)
    if way == "sync":
        return events.handle(body, headers)
    return anyio.run(events.handle_async, body, headers, backend=way)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_function_of_its_class_gets_the_event(way: str) -> None:
    events, seen = router(), []

    @events.on(models.KakaoTalkSenderActiveEvent)
    def active(event: models.KakaoTalkSenderActiveEvent) -> None:
        seen.append(("active", event.payload.plus_friend_id))

    @events.on(models.KakaoTalkSenderInactiveEvent, models.BundleDoneEvent)
    async def several(event: models.KakaoTalkSenderInactiveEvent | models.BundleDoneEvent) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append(("several", event.type_))

    @events.on(UnknownEvent)
    def unknown(event: UnknownEvent) -> None:
        seen.append(("unknown", event.type_))

    assert [handle(events, way, body).type_ for body in (ACTIVE, INACTIVE, NEW)] == [
        "KAKAOTALK_SENDER_ACTIVE",
        "KAKAOTALK_SENDER_INACTIVE",
        "BRAND_NEW",
    ]
    assert seen == [("active", "@shop"), ("several", "KAKAOTALK_SENDER_INACTIVE"), ("unknown", "BRAND_NEW")]


def test_an_event_without_a_function_passes_or_goes_to_otherwise(way: str) -> None:
    events, seen = router(), []
    assert isinstance(handle(events, way, ACTIVE), models.KakaoTalkSenderActiveEvent)

    @events.otherwise
    async def rest(event: models.Event) -> None:
        seen.append(event.type_)

    handle(events, way, ACTIVE)
    handle(events, way, NEW)
    assert seen == ["KAKAOTALK_SENDER_ACTIVE", "BRAND_NEW"]


def test_every_event_of_the_document_can_have_a_function() -> None:
    events, seen = router(), []
    for event, name in models.EVENT_MODELS.items():
        events.on(getattr(models, name))(lambda one: seen.append(one.type_))
        example = load_document()["webhooks"][event]["post"]["requestBody"]["content"]["application/json"]["examples"]
        handle(events, "sync", json.dumps(next(iter(example.values()))["value"]).encode())
    assert seen == list(models.EVENT_MODELS)


def test_a_delivery_that_comes_twice_is_handled_once(way: str) -> None:
    events, seen = router(), []
    events.otherwise(seen.append)
    headers = sign(ACTIVE, SECRET)
    assert handle(events, way, ACTIVE, headers)
    assert handle(events, way, ACTIVE, headers) is None
    assert len(seen) == 1


def test_a_delivery_whose_function_failed_is_handled_when_it_comes_again(way: str) -> None:
    events, seen = router(), []

    @events.otherwise
    async def fails_once(event: models.Event) -> None:
        seen.append(event.type_)
        if len(seen) == 1:
            raise KeyError("database")

    headers = sign(ACTIVE, SECRET)
    with pytest.raises(KeyError):
        handle(events, way, ACTIVE, headers)
    assert handle(events, way, ACTIVE, headers)
    assert handle(events, way, ACTIVE, headers) is None
    assert len(seen) == 2


def test_a_cancelled_delivery_is_handled_when_it_comes_again() -> None:
    events, seen = router(), []
    headers = sign(ACTIVE, SECRET)

    async def run() -> None:
        started = asyncio.Event()

        @events.otherwise
        async def slow(event: models.Event) -> None:
            seen.append(event.type_)
            started.set()
            if len(seen) == 1:
                await anyio.sleep_forever()

        task = asyncio.create_task(events.handle_async(ACTIVE, headers))
        await started.wait()
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        assert await events.handle_async(ACTIVE, headers)

    asyncio.run(run())
    assert len(seen) == 2


def test_what_cannot_be_trusted_reaches_no_function(way: str) -> None:
    events = router()
    events.otherwise(lambda event: pytest.fail(f"{event}"))
    with pytest.raises(errors.WebhookVerificationError) as caught:
        handle(events, way, ACTIVE, sign(ACTIVE, "another"))
    assert caught.value.reason == "bad_signature"
    for _ in range(2):  # its nonce is free again: it was not handled
        with pytest.raises(errors.WebhookVerificationError) as caught:
            handle(events, way, b"[]", sign(b"[]", SECRET, nonce="n"))
        assert caught.value.reason == "bad_payload"


def test_a_coroutine_function_under_a_running_loop_needs_handle_async() -> None:
    events, seen = router(), []

    @events.otherwise
    async def rest(event: models.Event) -> None:
        seen.append(event)

    async def run() -> None:
        headers = sign(ACTIVE, SECRET)
        with pytest.raises(errors.ConfigurationError, match="await events.handle_async"):
            events.handle(ACTIVE, headers)
        await events.handle_async(ACTIVE, headers)

    for backend in ("asyncio", "trio"):
        anyio.run(run, backend=backend)
    assert len(seen) == 2


@pytest.mark.parametrize(
    ("register", "text"),
    [
        (lambda events: events.on(models.BundleDone), "no attribute"),
        (lambda events: events.on(models.Bundle), "Bundle is not a class of events; did you mean .*BundleDoneEvent"),
        (lambda events: events.on(dict), "dict is not a class of events; the classes"),
        (lambda events: events.on("BUNDLE_DONE"), "'BUNDLE_DONE' is not a class of events"),
        (lambda events: events.on(type("BundleDoneEvent", (), {})), "BundleDoneEvent is not a class of events"),
        (lambda events: events.on(lambda event: None), "is not a class of events"),
        (lambda events: events.on(), "on.. needs a class of events"),
        (lambda events: events.on(models.BundleDoneEvent)(5), "must be a function, not 5"),
        (lambda events: events.otherwise(None), "must be a function, not None"),
        (lambda events: [events.on(models.BundleDoneEvent)(print) for _ in "ab"], "has its function already"),
        (lambda events: [events.otherwise(print) for _ in "ab"], "has its function already"),
        (lambda events: EventRouter(SECRET), "must be a Verifier, not str"),
        (lambda events: events.asgi("/webhooks"), "app must be an application, not str; .* path="),
        (lambda events: events.wsgi(print), "path must be given"),
        (lambda events: events.asgi(path="webhooks"), "such as /webhooks/sinch, not 'webhooks'"),
        (lambda events: events.wsgi(path="/", max_body_bytes=0), "max_body_bytes must be"),
    ],
)
def test_a_mistake_is_named_when_it_is_made(register: Callable[[EventRouter], Any], text: str) -> None:
    with pytest.raises((errors.ConfigurationError, AttributeError), match=text):
        register(router())


@contextlib.contextmanager
def asgi(events: EventRouter, **given: Any) -> Iterator[int]:
    server = ServerThread(events.asgi(**given), "events")
    server.start()
    try:
        yield int((server.url or "").rsplit(":", 1)[1])
    finally:
        server.stop()


class _Quiet(wsgiref.simple_server.WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


@contextlib.contextmanager
def wsgi(events: EventRouter, **given: Any) -> Iterator[int]:
    with wsgiref.simple_server.make_server("127.0.0.1", 0, events.wsgi(**given), handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


def send(
    port: int, body: bytes, headers: dict[str, str], method: str = "POST", path: str = PATH
) -> tuple[int, Any, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    with contextlib.closing(connection):
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        return response.status, response.headers, response.read()


@pytest.mark.parametrize("serve", [asgi, wsgi])
def test_a_server_answers_each_delivery_with_its_status(serve: Any, caplog: pytest.LogCaptureFixture) -> None:
    events, seen = router(), []

    @events.on(models.KakaoTalkSenderActiveEvent)
    def active(event: models.KakaoTalkSenderActiveEvent) -> None:
        seen.append(event.payload.plus_friend_id)

    @events.on(models.KakaoTalkSenderInactiveEvent)
    async def fails_once(event: models.KakaoTalkSenderInactiveEvent) -> None:
        seen.append(event.type_)
        if len(seen) == 2:
            raise KeyError("database")

    signed, failing = sign(ACTIVE, SECRET), sign(INACTIVE, SECRET)
    with caplog.at_level(logging.WARNING), serve(events, path=PATH, max_body_bytes=200) as port:
        calls = [
            (204, ACTIVE, signed),
            (204, ACTIVE, signed),  # again
            (500, INACTIVE, failing),
            (204, INACTIVE, failing),
            (204, INACTIVE, failing),
            (204, NEW, sign(NEW, SECRET)),
            (401, ACTIVE, sign(ACTIVE, "another")),
            (401, ACTIVE, {}),
            (400, b"[]", sign(b"[]", SECRET)),
            (413, b" " * 201, sign(b" " * 201, SECRET)),
            (401, b" " * 200, {}),
        ]
        answers = [send(port, body, headers) for _, body, headers in calls]
        assert [status for status, _, _ in answers] == [status for status, _, _ in calls]
        assert {body for _, _, body in answers} == {b""}, "no answer says why"
        status, headers, _ = send(port, b"", {}, method="GET")
        assert (status, headers["allow"]) == (405, "POST")
        assert send(port, ACTIVE, sign(ACTIVE, SECRET), path="/other")[0] == 404
    assert seen == ["@shop", "KAKAOTALK_SENDER_INACTIVE", "KAKAOTALK_SENDER_INACTIVE"]
    assert "KeyError: 'database'" in caplog.text
    assert SECRET not in caplog.text


def test_an_asgi_server_stops_reading_a_chunked_body_at_the_limit() -> None:
    with asgi(router(), max_body_bytes=10) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        with contextlib.closing(connection):
            connection.request("POST", "/any", iter([b"123456", b"123456"]), encode_chunked=True)
            assert connection.getresponse().status == 413


def test_a_sender_that_hangs_up_calls_no_function() -> None:
    events = router()
    events.otherwise(lambda event: pytest.fail(f"{event}"))
    for serve in (asgi, wsgi):
        with serve(events) as port:
            with socket.create_connection(("127.0.0.1", port), 10) as raw:
                raw.sendall(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{}")
            assert send(port, ACTIVE, {})[0] == 401


@pytest.mark.parametrize(
    ("length", "extra", "status"),
    [("x", {}, 400), ("-1", {}, 400), ("", {"wsgi.input_terminated": True}, 204), ("", {}, 401), ("9" * 19, {}, 413)],
)
def test_a_wsgi_body_ends_where_its_length_or_the_server_says(length: str, extra: Any, status: int) -> None:
    import io

    answers: list[str] = []
    environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in sign(ACTIVE, SECRET).items()}
    environ |= {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": length, "wsgi.input": io.BytesIO(ACTIVE), **extra}
    router().wsgi()(environ, lambda line, _: answers.append(line))
    assert answers[0].startswith(str(status))
    environ["wsgi.input"].seek(0)
    router().wsgi(max_body_bytes=len(ACTIVE) - 1)(environ, lambda line, _: answers.append(line))
    assert answers[1].startswith("413" if status == 204 else str(status))


def test_a_middleware_leaves_every_other_path_to_the_app() -> None:
    from starlette.applications import Starlette
    from starlette.responses import PlainTextResponse
    from starlette.routing import Mount, Route

    async def home(request: Any) -> PlainTextResponse:
        return PlainTextResponse("home")

    events = router()
    app = Starlette(routes=[Route("/", home), Mount("/mounted", events.asgi())])
    app.add_middleware(events.asgi, path=PATH)
    server = ServerThread(app, "events")
    server.start()
    try:
        port = int((server.url or "").rsplit(":", 1)[1])
        assert send(port, b"", {}, "GET", "/")[2] == b"home"
        assert [send(port, ACTIVE, sign(ACTIVE, SECRET), path=path)[0] for path in (PATH, "/mounted/")] == [204, 204]
    finally:
        server.stop()


def test_an_asgi_app_lives_and_dies_with_its_server() -> None:
    async def run() -> list[str]:
        incoming, sent = iter(["lifespan.startup", "lifespan.shutdown"]), []

        async def receive() -> Any:
            return {"type": next(incoming)}

        async def answer(message: Any) -> None:
            sent.append(message["type"])

        await router().asgi()({"type": "lifespan"}, receive, answer)
        await router().asgi()({"type": "websocket", "path": PATH}, receive, answer)
        return sent

    assert asyncio.run(run()) == ["lifespan.startup.complete", "lifespan.shutdown.complete", "websocket.close"]
