"""Records the traffic of any program, in any language: a server on 127.0.0.1 that hands everything on to the API."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.addresses import address_for_secrets, normalized
from sinch_provisioning._http.messages import Headers, Request, Response, Timings
from sinch_provisioning._http.transport import Transport, TransportConfig
from sinch_provisioning._serving import as_asgi, in_thread, server_of, stopped_by_signals
from sinch_provisioning._sockets import bound, url_of
from sinch_provisioning.contract._recorder import Recorder
from sinch_provisioning.contract._transport import RecordingTransport
from sinch_provisioning.errors import ConfigurationError, ProvisioningError

HOP_BY_HOP: Final = frozenset({
    "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "transfer-encoding",
    "upgrade", "host", "content-length", "content-encoding", "accept-encoding",
})  # fmt: skip
TARGET: Final = "--target"
TIMEOUT: Final = Timings(connect=10.0, read=60.0, write=60.0, pool=60.0)
LARGEST: Final = 1024 * 1024 * 1024
"""Bytes of a response: what the API sends is handed on, however large."""


class Forwarder:
    """Hands requests on to an address, and notes each exchange. Safe for threads.

    Args:
        base: the address, with its base path.
        recorder: notes each exchange.
    """

    def __init__(self, base: str, recorder: Recorder) -> None:
        self._base = base
        self._origin = normalized(base).removesuffix(urlsplit(base).path)
        transport = RecordingTransport(note=recorder.add, permit=self._permit)
        config = TransportConfig(
            transport=transport, max_response_bytes=LARGEST, monotonic=time.monotonic, setting=TARGET
        )
        self._transport = Transport(config)

    def _permit(self, method: str, url: str) -> None:
        """Look at each request once more, where it leaves: it goes to the target and nowhere else."""
        if self._origin.isascii() and not f"{normalized(url)}/".startswith(f"{self._origin}/"):
            raise ConfigurationError(f"a {method} request was about to be sent to another host than the target's")

    def handle(self, request: Request) -> Response:
        """Hand a request on; return the response: 502 when there was none, 400 when it may lead elsewhere."""
        if _leads_elsewhere(request.path):
            text = b"the path must hold no empty first segment, no segment . or .., and no backslash\n"
            return Response(400, Headers({"content-type": "text/plain"}), text)
        headers = Headers((name, value) for name, value in request.headers.items() if name not in HOP_BY_HOP)
        forwarded = Request(request.method, self._base + request.target, headers, request.body)
        try:
            response = self._transport.send(forwarded, TIMEOUT, time.monotonic() + 3600)
        except ProvisioningError as error:
            text = f"the recorder got no answer ({type(error).__name__}: {error})\n".encode()
            return Response(502, Headers({"content-type": "text/plain"}), text)
        kept = Headers((name, value) for name, value in response.headers.items() if name not in HOP_BY_HOP)
        return Response(response.status, kept, response.body)

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()


def _leads_elsewhere(path: str) -> bool:
    """Tell whether a path may be read as one above the target's, or as an address: such is not the API's."""
    return path.startswith("//") or "\\" in path or any(part in {".", ".."} for part in path.split("/"))


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
    base = address_for_secrets(TARGET, target)
    recorder = Recorder(output)
    forwarder = Forwarder(base, recorder)

    async def handle(request: Request) -> Served:
        return Served(await in_thread(lambda: forwarder.handle(request)))

    server = server_of(as_asgi(handle))
    try:
        with stopped_by_signals(server), bound(port) as listening, recorder:
            url = url_of(listening)
            line = json.dumps({"url": url}) if as_json else f"what is sent to {url} goes to {base} and is recorded"
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
            server.run(sockets=[listening])
    finally:
        forwarder.close()
    return len(recorder)
