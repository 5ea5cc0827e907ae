"""What a command, a report and a client do in states that are rare: each is brought about, and its result is held."""

from __future__ import annotations

import asyncio
import importlib
import io
import json
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import httpx
import pytest
from sinch_provisioning import UNSET, _schemes, models, params
from sinch_provisioning._deviations import of_response
from sinch_provisioning._http import transport as transports
from sinch_provisioning._http.event_loops import give_up_unowned, in_background, to_the_end
from sinch_provisioning._http.library import headers_of, translated
from sinch_provisioning._http.messages import Headers, Request, Response, Timings
from sinch_provisioning._http.proxies import proxy_of
from sinch_provisioning._openapi.changes.report import section_of
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning._polling import Step, next_steps
from sinch_provisioning._serving import server_of
from sinch_provisioning.auth import BearerToken
from sinch_provisioning.cli.app import app
from sinch_provisioning.cli.arguments import CallMaker, parameters_of
from sinch_provisioning.cli.client import CommandClient
from sinch_provisioning.cli.verifying import progress_of
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock.table import Table
from sinch_provisioning_api.api.webhooks import webhooks_list
from sinch_provisioning_api.client import Call
from sinch_provisioning_api.content import StreamedContent
from typer.testing import CliRunner


class Screen(io.StringIO):
    """A terminal that keeps what is written to it."""

    def isatty(self) -> bool:
        """Say that somebody looks at it."""
        return True


def test_progress_on_a_terminal_names_what_is_under_way_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with progress_of(2) as advance:
        advance("webhooks_list", 1)
        advance("webhooks_get", 2)
    text = screen.getvalue()
    assert "webhooks_get" in text
    assert "100%" in text
    assert text.endswith("\x1b[2K")  # the line is cleared


def test_no_progress_is_written_into_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    monkeypatch.setattr(sys, "stderr", file)
    with progress_of(1) as advance:
        advance("webhooks_list", 1)
    assert file.getvalue() == ""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--workflow", "x"), "--workflow names one of the workflows, and needs --workflows"),
        (("--workflows", "--tag", "Webhooks"), "--workflows takes none of --tag, --operation and --param"),
    ],
)
def test_options_of_operations_and_of_workflows_exclude_each_other(words: tuple[str, ...], message: str) -> None:
    result = CliRunner().invoke(app, ["contract", "verify", *words])
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())


def test_a_dry_run_of_workflows_says_which_would_run_and_sends_nothing() -> None:
    result = CliRunner().invoke(app, ["contract", "verify", "--workflows", "--dry-run", "--json"])
    assert result.exit_code == 0, result.stderr
    outcomes = json.loads(result.stdout)["workflows"]
    assert {item["outcome"] for item in outcomes} == {"planned", "skipped"}
    assert all(item["requests"] == 0 for item in outcomes)
    assert all(item["reason"] for item in outcomes if item["outcome"] == "skipped")


def test_of_a_dimension_that_was_touched_wholly_nothing_is_listed_as_missing(tmp_path: Path) -> None:
    url = "https://provisioning.api.sinch.com/v1/projects/p/webhooks"
    entry = {"request": {"method": "GET", "url": url, "headers": []}, "response": {"status": 200}}
    (tmp_path / "calls.har").write_text(json.dumps({"log": {"entries": [entry]}}), "utf-8")
    from sinch_provisioning.cli.contract import _coverage
    from sinch_provisioning.contract import Coverage, read_files

    paths = {
        "/v1/projects/{projectId}/webhooks": {
            "get": {"operationId": "hooks", "responses": {"200": {"description": ""}}}
        }
    }
    coverage = Coverage(Document.of({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}))
    coverage.add(read_files([tmp_path / "calls.har"]))
    assert [part for part in _coverage(coverage, missing=True) if isinstance(part, str) and "not touched" in part] == []


def test_a_path_parameter_that_the_document_does_not_describe_is_an_argument_of_a_command() -> None:
    node = {"operationId": "things_get", "responses": {"200": {"description": ""}}}
    paths = {"/things/{thingId}": {"get": node}}
    document = Document.of({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths})
    assert [parameter.shown for parameter in parameters_of(document.by_id["things_get"], ())] == ["THING_ID"]


def test_a_table_leaves_out_what_has_a_value_no_more() -> None:
    table = Table()
    table["a"], table["b"] = {"name": "x"}, {"name": "x"}
    assert list(table.holding(names, "x")) == [table["a"], table["b"]]
    table["a"]["name"] = "y"  # and nobody has said so yet
    assert list(table.holding(names, "x")) == [table["b"]]


def names(_: Any, resource: Any) -> tuple[str, ...]:
    return (resource["name"],)


def test_what_a_document_deprecates_is_in_its_own_section() -> None:
    assert section_of("operation-deprecated") == "Deprecated"
    assert section_of("operation-no-longer-deprecated") == "Changed"


def test_a_branch_behind_a_reference_is_named() -> None:
    schemas = {
        "Cat": {"type": "object", "required": ["name"]},
        "Pet": {"anyOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "string"}]},
    }
    schema = {"type": "object", "properties": {"pet": {"$ref": "#/components/schemas/Pet"}}}
    (problem,) = Schema({"components": {"schemas": schemas}}, schema).problems({"pet": {}})
    assert problem.sentence == "the required property name is missing (as Cat)"


def test_a_server_that_is_stopped_before_it_serves_ends_at_once() -> None:
    async def application(*_: Any) -> None:
        raise AssertionError

    server = server_of(application)
    server.stop()
    asyncio.run(asyncio.wait_for(server.main_loop(), 5))
    assert server.should_exit


def test_a_client_of_a_library_without_its_private_names_has_no_proxy_that_is_known() -> None:
    assert proxy_of(object(), "https://example.com", "http://proxy.example") is None


def test_a_pool_without_the_private_names_of_the_library_is_left_alone() -> None:
    pool = SimpleNamespace(_connections=[object()])
    asyncio.run(give_up_unowned(SimpleNamespace(_transport=SimpleNamespace(_pool=pool), _mounts={})))
    assert len(pool._connections) == 1  # noqa: SLF001 - that nothing was taken out of it


def test_a_client_that_a_handler_made_while_one_was_made_is_the_one_that_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[httpx.Client] = []
    make = transports.make_client
    transport = transports.Transport(transports.TransportConfig(max_response_bytes=1 << 20, monotonic=time.monotonic))

    def interrupted(*arguments: Any) -> httpx.Client:
        if not made:
            made.append(make(*arguments))
            transport._get()  # noqa: SLF001 - as a handler of a signal that calls, here
        made.append(make(*arguments))
        return made[-1]

    monkeypatch.setattr(transports, "make_client", interrupted)
    assert transport._get() is transport._get() is made[1]  # noqa: SLF001 - the one that serves calls
    transport.close()
    assert made[1].is_closed


def test_work_that_the_end_of_a_loop_cancels_ends_with_it() -> None:
    ended: list[str] = []

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append("work")

    async def call() -> None:
        try:
            await to_the_end(work(), anyio.CancelScope())
        except asyncio.CancelledError:
            ended.append("call")
            raise

    async def main() -> asyncio.Task[None]:
        task = asyncio.ensure_future(call())
        await asyncio.sleep(0.01)
        return task

    task = asyncio.run(main())
    assert (ended, task.cancelled()) == (["work", "call"], True)


def test_work_in_the_background_ends_with_the_run_of_trio() -> None:
    ended: list[str] = []

    async def work() -> None:
        try:
            await anyio.sleep(60)
        finally:
            ended.append("work")

    async def main() -> str:
        in_background(work())
        await anyio.sleep(0.01)
        return "done"

    assert anyio.run(main, backend="trio") == "done"
    assert ended == ["work"]


def test_what_calls_take_can_be_imported_at_run_time() -> None:
    generated = importlib.import_module("sinch_provisioning_api.params")
    public = [name for name in vars(generated) if name.endswith(("Dict", "Fields", "Text"))]
    assert len(public) > 10
    assert [name for name in public if getattr(params, name) is not getattr(generated, name)] == []


def test_a_body_that_is_no_text_is_kept_beside_a_secret() -> None:
    from sinch_provisioning.contract import Recorder, recording_transport

    secret = "Zq7-a-token-of-somebody"
    bodies = iter([httpx.Response(200, json={"access_token": secret}), httpx.Response(200, text="plain")])
    recorder = Recorder(None)
    with httpx.Client(transport=recording_transport(httpx.MockTransport(lambda _: next(bodies)), recorder)) as client:
        client.get("https://example.test/1")
        client.get("https://example.test/2", headers={"x-own": secret})
    first, second = recorder.har()["log"]["entries"]
    assert secret not in json.dumps([first, second])
    assert "text" not in second["response"]["content"]
    assert second["response"]["content"]["comment"].startswith("5 bytes, neither JSON nor a form")


def test_the_command_line_of_a_body_that_is_read_from_a_file_names_a_file() -> None:
    operation = Document.packaged().by_id["webhooks_update"]
    call = CallMaker(Document.packaged(), operation, []).call({}, UNSET)
    body = StreamedContent("application/octet-stream", [b"bytes"])
    with CommandClient(project_id="p", access_token="t" * 20, base_url="https://a.example") as client:
        lines = client.curl(Call(call.operation, path="/v1/files", body=body)).splitlines()
    assert lines[0] == "curl -X PATCH https://a.example/v1/files \\"
    assert lines[-1] == "  --data-binary @FILE"
    assert any("content-length: 5" in line for line in lines)


def test_a_scheme_of_client_certificates_asks_for_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    schemes = {"bearer": ("http", "bearer", ""), "cert": ("mutualTLS", "", ""), "key": ("apiKey", "header", "x-key")}
    monkeypatch.setattr(_schemes, "SECURITY_SCHEMES", schemes)
    token = BearerToken("t" * 20)
    assert _schemes.plan(token, (("cert", "bearer"),), "things_get").auth is token
    with pytest.raises(ConfigurationError, match="things_get needs credentials of cert and key"):
        _schemes.plan(token, (("cert", "key"),), "things_get")


def test_an_error_without_a_traceback_is_translated_like_any_other() -> None:
    error = RuntimeError("of a transport")
    failure = translated(error, Request("GET", "https://a.example/v1", {}, b""), 5.0)
    assert str(failure) == "no complete answer of a.example: RuntimeError: of a transport"
    assert failure.__cause__ is error
    assert error.__traceback__ is None


def test_an_error_of_the_callers_client_that_is_no_fault_of_the_request_stays_what_it_is() -> None:
    class Failing(httpx.Client):
        def build_request(self, *_: Any, **__: Any) -> httpx.Request:
            raise RuntimeError("out of order")

    request = Request("GET", "https://a.example/v1", {}, b"")
    with Failing() as client, pytest.raises(RuntimeError, match="out of order"):
        transports.built_request(client, request, Timings(1, 1, 1, 1), None)


@pytest.mark.parametrize(("body", "places"), [(b'{"webhooks": 5}', ["/webhooks"]), (b"{", []), (b" ", [])])
def test_of_a_body_that_is_not_json_no_deviation_is_told(body: bytes, places: list[str]) -> None:
    response = Response(200, Headers({"content-type": "application/json"}), body)
    assert [deviation.pointer for deviation in of_response(Call(webhooks_list.OPERATION), response)] == places


def test_the_owner_of_a_resource_that_is_ready_or_of_no_known_class_has_nothing_to_do() -> None:
    sender = models.WhatsAppSender(id="1")
    assert [step.method for step in next_steps(sender, {"DRAFT"}, Step("create"))] == ["update"]
    assert [step.method for step in next_steps(sender, {"PENDING_VERIFICATION"}, Step("register"))] == ["verify"]
    assert next_steps(sender, {"ACTIVE", "DRAFT"}, Step("create")) == ()
    assert next_steps(object(), {"DRAFT"}, Step("create")) == ()


def test_a_header_that_is_not_ascii_is_read() -> None:
    response = httpx.Response(200, headers=[(b"x-name", "caf\u00e9".encode()), (b"x-own", b"1")])
    assert headers_of(response) == {"x-name": "caf\u00e9", "x-own": "1"}
