"""A receiver of webhook events on this machine: what it gets it keeps, and it answers as it is told."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple, Self

from sinch_provisioning.errors import WebhookVerificationError
from sinch_provisioning.webhooks import Verifier


class Received(NamedTuple):
    """One delivery: where it went, its headers, its body, and how it was answered."""

    path: str
    headers: Mapping[str, str]
    body: bytes
    status: int

    @property
    def event(self) -> Any:
        """The event."""
        return json.loads(self.body)

    def is_signed_with(self, secret: str) -> bool:
        """Tell whether the signature holds for a secret."""
        try:
            Verifier(secret).verify(self.body, self.headers)
        except WebhookVerificationError:
            return False
        return True


class Receiver:
    """Takes deliveries at any path; use it with `with`."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.answers: defaultdict[str, list[int]] = defaultdict(list)
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                waiting = receiver.answers[self.path]
                status = waiting.pop(0) if waiting else 200
                receiver.received.append(Received(self.path, dict(self.headers.items()), body, status))
                if not status:  # a target that takes the event and never says so
                    self.close_connection = True
                    return
                self.send_response(status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def url(self, path: str) -> str:
        """Return the address of a path."""
        return f"http://127.0.0.1:{self._server.server_port}{path}"

    def take(self, path: str | None = None) -> list[Received]:
        """Return what came since the last time, in order, and forget it."""
        result = [item for item in self.received if path in (None, item.path)]
        self.received[:] = [item for item in self.received if path is not None and item.path != path]
        return result

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
