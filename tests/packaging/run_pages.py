"""Run the Python of pages, each page as one program, against a server that answers each operation with its example.

    python tests/packaging/run_pages.py PAGE...

A program gets the address and the credentials by the environment, as a user's does. Prints what fails; the exit status is 1
when a page does. A block that cannot run stands under a comment that says why: `<!-- not run: why -->`.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
import tempfile
import textwrap
import threading
import time
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from sinch_provisioning._openapi.document import Document

BLOCK = re.compile(
    r"^(?P<mark><!-- not (?:checked|run): .+ -->\n+)?(?P<indent> *)```(?:python|py)\n(?P<code>.*?)^ *```$",
    re.DOTALL | re.MULTILINE,
)
PROJECT = {"SINCH_PROJECT_ID": "11111111-1111-4111-8111-111111111111", "SINCH_KEY_ID": "k", "SINCH_KEY_SECRET": "s"}
STATES = {"rcs_senders_get": "LAUNCHED", "bundles_get": "DONE", "whatsapp_templates_get": "APPROVED"}
"""What a wait of the guides waits for."""
DOCUMENT = Document.packaged()


def blocks(text: str) -> list[tuple[str, int, bool]]:
    """Return the blocks of a page: code, line, and whether it runs."""
    return [
        (textwrap.dedent(block["code"]), text.count("\n", 0, block.start("code")), not block["mark"])
        for block in BLOCK.finditer(text)
    ]


def answer(method: str, path: str) -> tuple[int, Any]:
    """Return the status and the body of what the server answers."""
    if path.endswith("/token"):
        return 200, {"access_token": "t", "token_type": "bearer", "expires_in": 3600}
    matched = DOCUMENT.router.match(path)
    operation = (matched[0] if matched else {}).get(method)
    if operation is None:
        return 200, {}
    response = operation.response(operation.success)
    examples = response.examples if response else []
    body = examples[0] if examples else None
    if operation.id in STATES and isinstance(body, dict):
        body = {**body, "state": STATES[operation.id]}
        body.pop("changes", None)
    return operation.success, body


class Handler(BaseHTTPRequestHandler):
    """Answers every call with what the document has as its example."""

    protocol_version = "HTTP/1.1"

    def respond(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        status, body = answer(self.command, self.path.partition("?")[0])
        content = b"" if body is None or status == 204 else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = respond

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


def run(page: Path) -> str:
    """Run a page; return what failed, or nothing."""
    lines: list[str] = []
    for code, line, runs in blocks(page.read_text(encoding="utf-8")):
        lines += [""] * (line - len(lines)) + (code.splitlines() if runs else [])
    flags = 0x2000  # ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    try:
        program = compile("\n".join(lines), str(page), "exec", flags=flags, dont_inherit=True)
        made = eval(program, {"__name__": "__page__"})  # noqa: S307 - the page's own code
        if asyncio.iscoroutine(made):
            asyncio.run(made)
    except BaseException:
        return traceback.format_exc()
    return ""


def main() -> int:
    """Run the command line; return its exit status."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    os.environ.update(PROJECT, SINCH_PROVISIONING_BASE_URL=address, SINCH_AUTH_URL=f"{address}/oauth2/token")
    pages = [Path(name).resolve() for name in sys.argv[1:]]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for page in pages:
            started = time.monotonic()
            text = run(page)
            failed += bool(text)
            print(
                f"{page.name}: {'failed' if text else 'ok'} in {time.monotonic() - started:.1f} s\n{text}", flush=True
            )
        os.chdir("/")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
