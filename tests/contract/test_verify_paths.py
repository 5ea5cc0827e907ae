"""Verification of a server whose answers lie: over a real socket, nothing leaves for what this run did not create."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from attrs import define, field
from sinch_provisioning import errors
from sinch_provisioning.contract import Document, Selection, Verification, Writes, verify
from sinch_provisioning.contract._lifecycles import Lifecycle, lifecycles
from sinch_provisioning.contract._safe_client import SafeClient, SafeRequest, prepare
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock
from sinch_provisioning.mock.scenario import load
from sinch_provisioning.retry import RetryPolicy

DOCUMENT = Document.packaged()
BASE = "/base"
LIFECYCLES = {lifecycle.create.id: lifecycle for lifecycle in lifecycles(DOCUMENT)}
LEAVING: list[Any] = [
    "..", ".", "%2e%2e", "%2E%2E", "%252e%252e", "a/../..", "../x", "a\\..\\..", "..;x", "..%00", "a%2f..%2f..", "./",
    "", "x" * 100_000, "a\nb", "\x7f", "\ud800", "x\r\nHost: y", True, False, None, 1.5, [".."], {"id": "x"},
]  # fmt: skip
STAYING: list[tuple[Any, str]] = [
    ("w-1", "w-1"), (7, "7"), (-7, "-7"), (10**40, str(10**40)), ("?x=1", "%3Fx%3D1"), ("#", "%23"), ("a b", "a%20b"),
    ("가게", "%EA%B0%80%EA%B2%8C"), ("%41", "%2541"), ("a%2Fb", "a%252Fb"), ("@h:1", "%40h%3A1"), ("...", "..."),
    ("{projectId}", "%7BprojectId%7D"), ("{webhookId}", "%7BwebhookId%7D"), (".a", ".a"), ("x" * 2000, "x" * 2000),
]  # fmt: skip


@define
class Liar:
    """Answers as its function says, and keeps the request lines as they came."""

    answer: Callable[[str, str], tuple[int, Any]]
    url: str = ""
    lines: list[tuple[str, str]] = field(factory=list)

    def sent(self, method: str) -> list[str]:
        """Return the targets of a method, raw."""
        return [target for line, target in self.lines if line == method]


@contextmanager
def served(response: Callable[[str, str], tuple[int, Any]]) -> Iterator[Liar]:
    liar = Liar(response)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:  # noqa: N802 - as the library has it
            self.rfile.read(int(self.headers.get("content-length") or 0))
            method, target, _ = self.requestline.split(" ")
            liar.lines.append((method, target))
            status, value = liar.answer(method, target)
            body = b"" if status == 204 else json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            if status != 204:
                self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_DELETE = do_PUT = do_PATCH = do_GET  # noqa: N815 - as the library has it

        def log_message(self, *args: Any) -> None:
            """Print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    liar.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield liar
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def run(liar: Liar, *, operations: tuple[str, ...] = (), parameters: dict[str, str] | None = None) -> Verification:
    keys = {"base_url": liar.url + BASE, "project_id": "p", "access_token": "t" * 20}
    once = RetryPolicy(max_attempts=1)
    selection = Selection(operations=operations, parameters=parameters or {})
    return verify({**keys, "retries": once}, writes=Writes(True, ["p"]), selection=selection)


def path_of(lifecycle: Lifecycle) -> str:
    return BASE + lifecycle.create.path.replace("{projectId}", "p").replace("{plusFriendId}", "channel")


def creating(lifecycle: Lifecycle, value: Any, listed: Callable[[str], Any]) -> Callable[[str, str], tuple[int, Any]]:
    """Answer as a server that has created something whose identifier is any value."""
    spec = lifecycle.create.response(201)
    assert spec is not None
    made = {**spec.examples[0], **{way[0]: value for way in lifecycle.remove.fields.values()}}
    collection = path_of(lifecycle)

    def answer(method: str, target: str) -> tuple[int, Any]:
        path = target.partition("?")[0]
        if path == collection:
            return (201, made) if method == "POST" else (200, listed(target))
        return (204, None) if method == "DELETE" else (404, {"errorCode": "not_found", "resolution": "x"})

    return answer


def nothing(lifecycle: Lifecycle) -> Callable[[str], Any]:
    array = lifecycle.create.path.rpartition("/")[2]
    return lambda _: {array: [], "totalSize": 0}


def resolved(target: str) -> str:
    """Return where a target leads for a server, or a proxy before it, that decodes all it can and drops dot segments."""
    path = target.partition("?")[0]
    for _ in range(20):
        path = unquote(path)
    parts: list[str] = []
    for part in path.replace("\\", "/").split("/")[1:]:
        name = part.partition(";")[0]
        if name == "..":
            parts = parts[:-1]
        elif name != ".":
            parts.append(part)
    return "/" + "/".join(parts)


def check_all_stay(liar: Liar) -> None:
    """Hold each request line against the document: its operation, and nothing above it, however it is read."""
    assert liar.lines
    for method, target in liar.lines:
        match = DOCUMENT.router.match(target.partition("?")[0].removeprefix(BASE))
        assert match is not None, target
        assert method in match[0], target
        above = BASE + match[0][method].path.replace("{projectId}", "p").partition("/{")[0]
        assert resolved(target).startswith(above), target
        assert resolved(target).rstrip("/") != above or target.partition("?")[0] == above, target


@pytest.mark.parametrize(
    ("value", "name"),
    [
        *((value, "webhooks_create") for value in LEAVING),
        *((value, name) for value in ("..", True) for name in LIFECYCLES),
    ],
    ids=lambda one: ascii(one)[:20],
)
def test_what_cannot_be_one_segment_is_never_deleted(value: Any, name: str) -> None:
    lifecycle = LIFECYCLES[name]
    with served(creating(lifecycle, value, nothing(lifecycle))) as liar:
        result = run(
            liar, operations=(name,), parameters={"plusFriendId": "channel"} if "{plus" in lifecycle.create.path else {}
        )
    assert len(liar.sent("POST")) == 1
    assert liar.sent("DELETE") == []
    check_all_stay(liar)
    texts = [finding.text for step in result.steps if step.operation == name for finding in step.findings]
    assert any("what was created is still there" in text for text in texts)
    assert not result.is_kept


@pytest.mark.parametrize(("value", "segment"), STAYING, ids=lambda one: ascii(one)[:20])
def test_what_was_created_is_deleted_by_its_exact_address_and_once(value: Any, segment: str) -> None:
    lifecycle = LIFECYCLES["webhooks_create"]
    with served(creating(lifecycle, value, nothing(lifecycle))) as liar:
        run(liar, operations=("webhooks_create",))
    assert liar.sent("DELETE") == [f"{BASE}/v1/projects/p/webhooks/{segment}"]
    check_all_stay(liar)


def existing(pages: list[list[Any]]) -> Callable[[str], Any]:
    """Return a list of webhooks in pages."""

    def listed(target: str) -> Any:
        place = int(target.partition("pageToken=t")[2] or 0)
        more = {"nextPageToken": f"t{place + 1}"} if place + 1 < len(pages) else {}
        return {"webhooks": [{"id": page} for page in pages[place]], **more}

    return listed


@pytest.mark.parametrize(
    ("pages", "value"),
    [
        ([["w-1"]], "w-1"),
        ([["a"], ["b"], ["W-1"]], "w-1"),
        ([["7"]], 7),
        ([[7]], "7"),
        ([["w-1"]], "w-1/"),
        ([["w-1"]], "%77-1"),
        ([["w-1"]], "ｗ-1"),  # noqa: RUF001 - a wide letter, which a server may take for a narrow one
        ([["a", None]], "w-1"),  # of an entry without an identifier nobody knows which it is
        ([["a", {"x": 1}]], "w-1"),
    ],
)
def test_what_was_there_before_is_not_deleted_though_an_answer_says_it_was_created(pages: Any, value: Any) -> None:
    lifecycle = LIFECYCLES["webhooks_create"]
    with served(creating(lifecycle, value, existing(pages))) as liar:
        result = run(liar, operations=("webhooks_create",))
    assert len(liar.sent("POST")) == 1
    assert liar.sent("DELETE") == []
    assert any("was there before" in finding.text for step in result.steps for finding in step.findings)


@pytest.mark.parametrize(
    "listed",
    [
        lambda _: {"webhooks": [], "nextPageToken": "t"},
        lambda _: {"webhooks": [], "nextPageToken": 7},
        lambda _: {"webhooks": {}},
        lambda _: {},
        lambda _: [],
    ],
)
def test_nothing_is_created_beside_what_cannot_be_listed_to_its_end(listed: Callable[[str], Any]) -> None:
    lifecycle = LIFECYCLES["webhooks_create"]
    with served(creating(lifecycle, "w-1", listed)) as liar:
        result = run(liar, operations=("webhooks_create",))
    assert liar.sent("POST") == liar.sent("DELETE") == []
    assert len(liar.lines) < 10
    assert any("nothing is created" in step.reason for step in result.steps)


def message(value: Any, text: Any) -> Any:
    """Return a JSON value with another one in place of every text."""
    if isinstance(value, dict):
        return {name: message(item, text) for name, item in value.items()}
    if isinstance(value, list):
        return [message(item, text) for item in value]
    return text if isinstance(value, str) else value


@pytest.mark.parametrize("value", ["..", "%2e%2e", "?x", "\ud800", 7])
def test_a_server_that_says_the_same_everywhere_leads_no_request_astray(value: Any) -> None:
    def answer(method: str, target: str) -> tuple[int, Any]:
        result = DOCUMENT.router.match(target.partition("?")[0].removeprefix(BASE))
        operation = result[0].get(method) if result else None
        spec = operation.response(operation.success) if operation else None
        body = message(spec.examples[0], value) if spec and spec.examples else {}
        if isinstance(body, dict):
            body.pop("nextPageToken", None)
        return (operation.success if operation else 404), body

    with served(answer) as liar:
        result = run(liar)
    check_all_stay(liar)
    assert liar.sent("DELETE") == []  # each list holds what each answer says was created
    assert result.steps


def test_a_request_that_deletes_what_this_run_did_not_create_does_not_leave() -> None:
    with served(lambda method, target: (204, None)) as liar:
        keys = {"base_url": liar.url, "project_id": "p", "access_token": "t" * 20}
        client = SafeClient(keys, Writes(True, ["p"]))
        delete = DOCUMENT.by_id["webhooks_delete"]
        created = prepare(delete, {"webhookId": "w-1"}, may_write=True)
        client.remember(created)
        for path in ("webhooks", "webhooks/", "webhooks/w-2", "webhooks/w-1/x"):
            with pytest.raises(errors.ConfigurationError, match="did not create"):
                client.send(SafeRequest("DELETE", f"/v1/projects/{{projectId}}/{path}", {}, None))
        for method in ("PUT", "PATCH"):
            with pytest.raises(errors.ConfigurationError, match="did not create"):
                client.send(SafeRequest(method, created.path, {}, None))
        assert liar.lines == []
        client.send(created)
        client.close()
    assert liar.lines == [("DELETE", "/v1/projects/p/webhooks/w-1")]


@pytest.mark.parametrize("value", ["..", ".", "%2e%2e", "a/../..", ""])
def test_a_path_parameter_of_the_caller_is_held_to_the_same_rule(value: str) -> None:
    with served(lambda method, target: (404, {})) as liar, pytest.raises(errors.ConfigurationError, match="webhookId"):
        run(liar, parameters={"webhookId": value})
    assert liar.lines == []


@pytest.mark.parametrize("value", ["..", ".", "%2e%2e", "a/../..", "", "a\\nb"])
def test_a_path_parameter_of_a_scenario_is_held_to_the_same_rule(value: str, tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    project = DEFAULT_PROJECT.project_id
    file.write_text(f'calls: [{{operation: webhooks_delete, path: {{webhookId: "{value}"}}, project: {project}}}]')
    with pytest.raises(errors.ConfigurationError, match=r"calls\[0\].*webhookId"):
        load(file)
    with pytest.raises(ValueError, match="webhookId"):
        Mock().path_of("webhooks_delete", {"projectId": project, "webhookId": value.encode().decode("unicode_escape")})
