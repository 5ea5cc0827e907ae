"""The recipes of docs/ run against the real frameworks."""

from __future__ import annotations

import asyncio
import importlib.util
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sinch_provisioning.events import EventRouter
from sinch_provisioning.webhooks import Verifier, sign

RECIPES = Path(__file__).resolve().parents[2] / "docs/recipes"
SECRET = "recipe-secret"
ACTIVE = json.dumps({"type": "KAKAOTALK_SENDER_ACTIVE", "payload": {"plusFriendId": "@shop"}}).encode()
NEW = b'{"type": "BRAND_NEW"}'

Post = Callable[[bytes, dict[str, str]], int]


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    spec = importlib.util.spec_from_file_location(f"recipe_{name}", RECIPES / f"webhooks_{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, f"recipe_{name}", module)
    spec.loader.exec_module(module)
    return module


def asgi(app: Any) -> Post:
    def post(body: bytes, headers: dict[str, str]) -> int:
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "http",
            "path": "/webhooks/sinch", "raw_path": b"/webhooks/sinch", "root_path": "", "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 2),
        }  # fmt: skip
        sent: list[Any] = []

        async def receive() -> Any:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        asyncio.run(app(scope, receive, send))
        return int(sent[0]["status"])

    return post


def wsgi(app: Any) -> Post:
    def post(body: bytes, headers: dict[str, str]) -> int:
        environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()} | {
            "REQUEST_METHOD": "POST", "PATH_INFO": "/webhooks/sinch", "SCRIPT_NAME": "", "QUERY_STRING": "",
            "SERVER_NAME": "127.0.0.1", "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1",
            "CONTENT_LENGTH": str(len(body)), "CONTENT_TYPE": "application/json", "wsgi.input": io.BytesIO(body),
            "wsgi.url_scheme": "http", "wsgi.version": (1, 0), "wsgi.errors": io.StringIO(),
            "wsgi.multithread": False, "wsgi.multiprocess": False, "wsgi.run_once": False,
        }  # fmt: skip
        status: list[str] = []
        result = app(environ, lambda line, _headers, *_: status.append(line))
        b"".join(result)
        return int(status[0].split()[0])

    return post


def django(module: ModuleType) -> Post:
    import django as framework
    from django.conf import settings

    if not settings.configured:
        settings.configure(
            SECRET_KEY="x", ROOT_URLCONF=module.__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[], LOGGING_CONFIG=None
        )
        framework.setup()
    from django.core.handlers.wsgi import WSGIHandler

    return wsgi(WSGIHandler())


DOORS: dict[str, Callable[[ModuleType], Post]] = {
    "fastapi": lambda module: asgi(module.app),
    "flask": lambda module: wsgi(module.app),
    "django": django,
}


@pytest.mark.parametrize("name", DOORS)
def test_a_recipe_accepts_what_is_signed_and_refuses_the_rest(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = load(name, monkeypatch)
    post = DOORS[name](module)
    headers = sign(ACTIVE, SECRET)
    assert post(ACTIVE, headers) == 204
    assert post(NEW, sign(NEW, SECRET)) == 204
    assert module.seen == ["@shop", "BRAND_NEW"]
    assert post(ACTIVE, headers) == 204, "a replay is answered, and not handled again"
    assert post(ACTIVE + b" ", sign(ACTIVE, SECRET)) == 401
    assert post(ACTIVE, {}) == 401
    assert len(module.seen) == 2


class FakeRedis:
    """What the recipe uses of Redis."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[bytes, int]] = {}

    def set(self, name: str, value: bytes, *, nx: bool, ex: int) -> bool | None:
        assert nx
        if name in self.kept:
            return None
        self.kept[name] = (value, ex)
        return True

    def delete(self, name: str) -> int:
        return int(self.kept.pop(name, None) is not None)


def test_processes_that_share_redis_handle_a_delivery_once(monkeypatch: pytest.MonkeyPatch) -> None:
    client = ModuleType("redis")
    client.Redis = FakeRedis  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "redis", client)
    spec = importlib.util.spec_from_file_location("recipe_redis", RECIPES / "nonces_redis.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    shared, seen = FakeRedis(), []
    for max_age in (300.0, None):
        processes = [
            EventRouter(Verifier(SECRET, max_age=max_age, nonces=module.RedisNonceStore(shared))) for _ in "ab"
        ]
        for events in processes:
            events.otherwise(lambda event: seen.append(event.type_))
        headers = sign(ACTIVE, SECRET)
        assert [events.handle(ACTIVE, headers) is None for events in processes] == [False, True]
    assert len(seen) == 2
    assert sorted(seconds for _, seconds in shared.kept.values()) == [pytest.approx(301, abs=2), 86_401]
    module.RedisNonceStore(shared).discard(headers["x-sinch-webhook-signature-nonce"])
    assert len(shared.kept) == 1
