"""A server in a thread of its own, for calls over loopback that must be answered in different ways."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from typing import Any

from sinch_provisioning._sockets import close_servers
from sinch_provisioning_api import load_document

SENDER = next(
    iter(
        load_document()["paths"]["/v1/projects/{projectId}/kakaotalk/senders"]["get"]["responses"]["200"]["content"][
            "application/json"
        ]["examples"].values()
    )
)["value"]["senders"][0]
LIST = "/v1/projects/p/kakaotalk/senders"


async def end(server: asyncio.Server, tasks: set[asyncio.Task[None]]) -> None:
    """Take no more connections, and close those that are open or just accepted; `tasks` are those that serve them."""
    await close_servers([server])
    for task in set(tasks):
        task.cancel()
    if tasks:
        await asyncio.wait(set(tasks))
    await asyncio.sleep(0)  # what is closed is told in the next turn


class Peer:
    """A server in a thread of its own; what it does to a webhook is in its id, as `ok`, `drip` or `flaky-1`."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.url = ""
        self._serving: set[asyncio.Task[None]] = set()
        self._ready, self._loop = threading.Event(), asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._run(),))
        self._thread.start()
        assert self._ready.wait(20)

    async def _run(self) -> None:
        self._stopped = asyncio.Event()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1000)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stopped.wait()
        await end(server, self._serving)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task: Any = asyncio.current_task()
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                target = head.split(b" ")[1].decode()
                if head.startswith(b"POST"):
                    await reader.readexactly(len(b"grant_type=client_credentials"))
                self.asked[target] += 1
                await self._answer(target, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()  # also what a client does not read

    async def _answer(self, target: str, writer: asyncio.StreamWriter) -> None:
        status, name = 200, target.rpartition("/")[2]
        body: Any = {"id": name, "target": "https://example.test", "projectId": "p", "triggers": []}
        if name.startswith("token"):
            await asyncio.sleep(60 if name.startswith("token-held") and self.asked[target] == 1 else 0.01)
            body = {"access_token": f"t{self.asked[target]}", "expires_in": 3600}
        elif name.startswith("flaky"):
            status = 503 if self.asked[target] == 1 else 200
        elif target.startswith(LIST):
            number = int(target.partition("pageToken=t")[2].partition("&")[0] or 0)
            body = {"totalSize": 8, "pageSize": 2, "senders": [SENDER, SENDER]}
            body |= {"nextPageToken": f"t{number + 1}"} if number < 3 else {}
        text = json.dumps(body).encode()
        size = 1_000_000 if name == "drip" else len(text)  # of which the end never comes
        writer.write(b"HTTP/1.1 %d OK\r\ncontent-length: %d\r\n\r\n" % (status, size))
        while name == "drip":
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.003)
        writer.write(text)
        await writer.drain()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._stopped.set)
        self._thread.join(20)
        self._loop.close()
