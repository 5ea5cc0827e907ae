"""Records the traffic of any program, in any language: a server on 127.0.0.1 that hands everything on to the API."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

import uvicorn

from sinch_provisioning._http.messages import checked_url, is_safe_for_secrets
from sinch_provisioning.contract._recorder import Recorder
from sinch_provisioning.contract._transport import Forwarder
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock.server import listen
from sinch_provisioning.mock.serving import bound, stopped_by_signals

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


def application(forwarder: Forwarder) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    """Return an ASGI application that hands every request on."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body, more = body + message.get("body", b""), bool(message.get("more_body"))
        path = (scope.get("raw_path") or scope["path"].encode()).decode("ascii", "replace")
        query = scope["query_string"].decode("latin-1")
        address = f"{path}?{query}" if query else path
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        status, pairs, content = await asyncio.to_thread(forwarder.send, scope["method"], address, headers, body)
        raw = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in pairs]
        await send({"type": "http.response.start", "status": status, "headers": raw})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else content})

    return app


def record(target: str, output: str | Path, *, port: int = 0, as_json: bool = False) -> int:
    """Serve until SIGINT or SIGTERM; then write what was recorded, and return how many exchanges there were.

    Args:
        target: address of the API.
        output: the HAR file.
        port: the port on 127.0.0.1; 0 picks a free one.
        as_json: whether to print the address as a line of JSON.

    Raises:
        ConfigurationError: the target, the file or the port cannot be used.
    """
    base = checked_url("--target", target)
    if not is_safe_for_secrets(base):
        raise ConfigurationError("--target must begin with https://: credentials never go over plain http elsewhere")
    recorder = Recorder(output)
    forwarder = Forwarder(base, recorder.add)
    config = uvicorn.Config(
        application(forwarder), log_level="warning", lifespan="off", access_log=False, server_header=False
    )
    server = uvicorn.Server(config)
    with bound(listen, port) as found, recorder, forwarder, stopped_by_signals(server):
        url = f"http://127.0.0.1:{found.getsockname()[1]}"
        told = json.dumps({"url": url}) if as_json else f"what is sent to {url} goes to {base} and is recorded"
        sys.stdout.write(f"{told}\n")
        sys.stdout.flush()
        server.run(sockets=[found])
    return len(recorder)
