"""Recorded traffic against the document: what drift reports find, what coverage counts, what recordings hold."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, auth, errors
from sinch_provisioning._http.messages import Headers
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.contract import (
    Coverage,
    Document,
    Exchange,
    Recorder,
    Request,
    Response,
    drift,
    exchanges_of,
    read_files,
    recording_transport,
)
from sinch_provisioning.contract._checks import _problems
from sinch_provisioning.contract._coverage import DIMENSIONS, limits_of
from sinch_provisioning.contract._parameter_resolver import ParameterResolver
from sinch_provisioning.mock import DEFAULT_PROJECT, Fault, Mock, MockTransport
from sinch_provisioning_api import load_document

BASE = "https://provisioning.api.sinch.com"
HOOK = {"target": "https://hooks.example.com/x", "triggers": ["ALL"], "secret": "hush-hush-secret"}
Har = dict[str, Any]


def client_of(mock: Mock, transport: Any = None, **more: Any) -> ProvisioningClient:
    return ProvisioningClient(
        transport=transport or MockTransport(mock),
        project_id=DEFAULT_PROJECT.project_id,
        auth=auth.Basic(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret),
        **more,
    )


def traffic() -> Har:
    """Return a journal: 0 list, 1 create, 2 get, 3 a 404, 4 delete."""
    mock = Mock()
    with client_of(mock) as client:
        client.webhooks.list(page_size=5).first()
        made = client.webhooks.create(HOOK)
        client.webhooks.get(made.id)
        with pytest.raises(errors.NotFoundError):
            client.webhooks.get("01HV3K9QZB7M5T2X8R4N6P0WCD")
        client.webhooks.delete(made.id)
    return json.loads(json.dumps(mock.journal.har(BASE)))


@pytest.fixture(scope="module")
def clean() -> Har:
    return traffic()


def entry(har: Har, place: int) -> dict[str, Any]:
    result: dict[str, Any] = har["log"]["entries"][place]
    return result


def found_in(har: Har, **options: Any) -> list[tuple[str, str, str]]:
    report = drift(exchanges_of(har), **options)
    return [
        (difference.finding.level, difference.finding.rule, difference.finding.place)
        for group in report.groups
        for difference in group.differences
    ]


def test_clean_traffic_differs_nowhere(clean: Har) -> None:
    report = drift(exchanges_of(clean))
    assert (report.exchanges, report.count(), report.count("note"), report.others) == (5, 0, 0, 0)
    assert [group.operation for group in report.groups] == [
        "webhooks_list",
        "webhooks_create",
        "webhooks_get",
        "webhooks_delete",
    ]


def body(place: int, side: str, **changes: Any) -> Callable[[Har], None]:
    def change(har: Har) -> None:
        result = entry(har, place)
        holder = result["response"]["content"] if side == "response" else result["request"]["postData"]
        value = json.loads(holder["text"])
        for name, new in changes.items():
            if new is None:
                del value[name]
            else:
                value[name] = new
        holder["text"] = json.dumps(value)

    return change


def put(place: int, side: str, name: str, value: Any) -> Callable[[Har], None]:
    def change(har: Har) -> None:
        entry(har, place)[side][name] = value

    return change


def address(place: int, old: str, new: str) -> Callable[[Har], None]:
    def change(har: Har) -> None:
        request = entry(har, place)["request"]
        assert old in request["url"]
        request["url"] = request["url"].replace(old, new)

    return change


def kind(place: int, side: str, value: str) -> Callable[[Har], None]:
    def change(har: Har) -> None:
        for header in entry(har, place)[side]["headers"]:
            if header["name"].lower() == "content-type":
                header["value"] = value

    return change


def query(place: int, name: str, value: str) -> Callable[[Har], None]:
    def change(har: Har) -> None:
        entry(har, place)["request"]["queryString"].append({"name": name, "value": value})

    return change


def mime(place: int, value: str) -> Callable[[Har], None]:
    def change(har: Har) -> None:
        entry(har, place)["response"]["content"]["mimeType"] = value

    return change


def text(place: int, new: str) -> Callable[[Har], None]:
    def change(har: Har) -> None:
        entry(har, place)["response"]["content"]["text"] = new

    return change


SEEDED = {
    "status": (put(2, "response", "status", 203), ("difference", "undocumented-status", "")),
    "documented status, other body": (put(2, "response", "status", 404), ("difference", "response-body", "")),
    "method": (put(2, "request", "method", "OPTIONS"), ("difference", "undocumented-method", "")),
    "path": (address(2, "/webhooks/", "/webhoooks/"), ("difference", "undocumented-path", "")),
    "query": (address(0, "pageSize=5", "pageSize=5&colour=red"), ("difference", "undocumented-parameter", "colour")),
    "limit": (address(0, "pageSize=5", "pageSize=16"), ("difference", "invalid-parameter", "pageSize")),
    "no number": (address(0, "pageSize=5", "pageSize=five"), ("difference", "invalid-parameter", "pageSize")),
    "twice": (address(0, "pageSize=5", "pageSize=5&pageSize=5"), ("difference", "invalid-parameter", "pageSize")),
    "query list": (query(0, "colour", "red"), ("difference", "undocumented-parameter", "colour")),
    "content type": (mime(2, "text/html"), ("difference", "undocumented-content-type", "content-type")),
    "response type": (kind(2, "response", "text/html"), ("difference", "undocumented-content-type", "content-type")),
    "request type": (kind(1, "request", "text/plain"), ("difference", "request-content-type", "content-type")),
    "response enum": (body(2, "response", triggers=["NEVER"]), ("note", "unknown-value", "/triggers/*")),
    "response loss": (body(2, "response", id=None), ("difference", "response-body", "")),
    "response kind": (body(2, "response", target=7), ("difference", "response-body", "/target")),
    "request enum": (body(1, "request", triggers=["NEVER"]), ("difference", "request-body", "/triggers/*")),
    "request loss": (body(1, "request", target=None), ("difference", "request-body", "")),
    "new property": (body(2, "response", colour="red"), ("note", "undocumented-response-property", "/colour")),
    "no JSON": (text(2, "{"), ("difference", "response-body", "")),
}


@pytest.mark.parametrize("name", SEEDED)
def test_a_seeded_difference_is_found_with_its_place(name: str, clean: Har) -> None:
    change, expected = SEEDED[name]
    har = copy.deepcopy(clean)
    change(har)
    assert expected in found_in(har)
    assert len([item for item in found_in(har) if item[0] == "difference"]) <= 3


def test_a_wrong_request_that_was_refused_is_only_noted() -> None:
    mock = Mock()
    with client_of(mock) as client, pytest.raises(errors.BadRequestError):
        client.request("POST", "/v1/projects/{projectId}/webhooks", body={**HOOK, "triggers": ["NEVER"]})
    assert found_in(mock.journal.har(BASE)) == [("note", "request-body", "/triggers/*")]


def test_a_path_and_a_method_nobody_documented_are_differences_though_they_were_refused() -> None:
    mock = Mock()
    for method, path in (("GET", "/v1/projects/{projectId}/nothing"), ("PUT", "/v1/projects/{projectId}/webhooks")):
        with client_of(mock) as client, pytest.raises(errors.APIStatusError):
            client.request(method, path)
    rules = [("difference", "undocumented-path", ""), ("difference", "undocumented-method", "")]
    assert found_in(mock.journal.har(BASE)) == rules


def test_alternatives_that_a_redacted_value_rules_out_are_no_difference() -> None:
    schema = Schema({"components": {"schemas": {}}}, {"anyOf": [{"properties": {"a": {"maxLength": 2}}}, False]})
    assert _problems(schema, {"a": "***"}) == []
    assert _problems(schema, {"a": "four"}) != []


def test_bodies_in_base64_are_read_and_missing_ones_are_not_judged(clean: Har) -> None:
    har = copy.deepcopy(clean)
    content = entry(har, 2)["response"]["content"]
    broken = json.dumps({**json.loads(content["text"]), "target": 7}).encode()
    content.update(text=base64.b64encode(broken).decode(), encoding="base64")
    assert ("difference", "response-body", "/target") in found_in(har)
    del content["text"], content["encoding"]
    assert found_in(har) == []
    content.update(size=0)
    assert ("difference", "response-body", "") in found_in(har)


def test_redacted_values_are_no_differences(clean: Har) -> None:
    assert json.loads(entry(clean, 1)["request"]["postData"]["text"])["secret"] == "***"
    har = copy.deepcopy(clean)
    body(2, "response", target="***")(har)
    assert found_in(har) == []


@pytest.mark.parametrize("base", ["http://10.0.0.1:8080/gateway/papi", "http://localhost:3000", "https://h/v1/x"])
def test_another_host_and_base_path_are_found_by_themselves_or_by_server(base: str, clean: Har) -> None:
    har = json.loads(json.dumps(clean).replace(BASE, base))
    for options in ({}, {"server": base}):
        assert drift(exchanges_of(har), **options).exchanges == 5
        assert found_in(har, **options) == []
    for server in ("http://elsewhere", f"{base}/more"):
        with pytest.raises(errors.ConfigurationError, match="none of 5 exchanges"):
            found_in(har, server=server)


def test_traffic_with_others_is_left_out(clean: Har) -> None:
    har = copy.deepcopy(clean)
    for url in ("https://example.com/a", "https://auth.sinch.com/oauth2/token", f"{BASE}/_mock/state"):
        other = copy.deepcopy(entry(clean, 0))
        other["request"]["url"] = url
        har["log"]["entries"].append(other)
    report = drift(exchanges_of(har))
    assert (report.exchanges, report.others, report.count()) == (5, 3, 0)


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ([], "log.entries"),
        ({"log": {}}, "log.entries"),
        ({"log": {"entries": [{}]}}, r"entries\[0\]: request is missing"),
        ({"log": {"entries": [7]}}, r"entries\[0\]"),
        ({"log": {"entries": [{"request": {"method": "GET", "url": 3}, "response": {}}]}}, "absolute address"),
        ({"log": {"entries": [{"request": {"method": "GET", "url": "http://h/", "headers": 3}, "response": {}}]}}, "0"),
    ],
)
def test_what_is_no_har_is_refused_with_its_place(value: Any, place: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=place):
        exchanges_of(value)


def test_the_report_reads_well_as_markdown_and_json(clean: Har) -> None:
    har = copy.deepcopy(clean)
    har["log"]["entries"] += [copy.deepcopy(entry(clean, 2)) for _ in range(9)]
    for place in (2, *range(5, 14)):
        body(place, "response", target=7)(har)
    report = drift(exchanges_of(har, "x.har"))
    (difference,) = [difference for group in report.groups for difference in group.differences]
    assert (difference.count, difference.examples[0], len(difference.examples)) == (10, "x.har#3", 5)
    assert report.plain()["operations"][2]["differences"][0]["place"] == "/target"
    assert "## `GET /v1/projects/{projectId}/webhooks/{webhookId}` (webhooks_get)" in report.markdown()
    assert "`/target`" in report.markdown()


def test_coverage_counts_what_was_touched_and_names_the_rest(clean: Har) -> None:
    coverage = Coverage()
    coverage.add(exchanges_of(clean))
    counts = {name: len(dimension.touched) for name, dimension in coverage.dimensions.items()}
    assert tuple(counts) == DIMENSIONS
    assert (counts["operations"], counts["statuses"], counts["parameters"]) == (4, 5, 7)
    assert counts["request-enum-values"] == 1
    assert counts["response-enum-values"] >= 2  # ALL, and the error code of the 404
    plain = coverage.plain(missing=True)["dimensions"]
    for item in plain.values():
        assert len(item["missing"]) == item["total"] - item["touched"]
    assert len(Document.packaged().operations) == plain["operations"]["total"]
    assert "webhooks_get 200" not in plain["statuses"]["missing"]
    assert "webhooks_get 500" in plain["statuses"]["missing"]
    assert "webhooks_list pageToken (query)" in plain["parameters"]["missing"]


def test_coverage_is_whole_when_everything_of_a_small_document_was_touched(clean: Har) -> None:
    whole = load_document()
    path = "/v1/projects/{projectId}/webhooks/{webhookId}"
    node = {"get": {**whole["paths"][path]["get"]}}
    node["get"]["responses"] = {"200": node["get"]["responses"]["200"]}
    coverage = Coverage(Document({**whole, "paths": {path: node}}))
    coverage.add(exchanges_of(clean))
    percents = {name: dimension.percent for name, dimension in coverage.dimensions.items()}
    assert percents["operations"] == percents["statuses"] == percents["parameters"] == 100
    assert 0 < percents["response-enum-values"] < 100
    assert coverage.below({"operations": 100, "response-enum-values": 99.5})[0].startswith("response-enum-values")


def test_the_examples_of_the_whole_document_are_clean_traffic_that_touches_every_operation() -> None:
    document = Document.packaged()
    matches: list[Exchange] = []
    for operation in document.operations:
        values = {name: (ParameterResolver.listed(operation, name) or ["x1"])[0] for name in operation.path_names}
        for parameter in operation.parameters:
            if parameter.location == "path" and "example" in parameter.node:
                values[parameter.name] = parameter.node["example"]
        for status, spec in operation.responses.items():
            response = spec.examples[0] if spec.examples else None
            body = operation.examples[0] if operation.examples else None
            url = BASE + operation.path.format_map({name: quote(item, safe="") for name, item in values.items()})
            kind = Headers({"content-type": "application/json"})
            sent = Request(
                operation.method,
                url,
                Headers() if body is None else kind,
                b"" if body is None else json.dumps(body).encode(),
            )
            received = Response(int(status), kind, b"" if response is None else json.dumps(response).encode())
            matches.append(Exchange(request=sent, response=received, number=len(matches) + 1, source="examples"))
    matches = [match for match in matches if match.status < 300]
    report = drift(matches, document)
    assert (report.count(), report.count("note")) == (0, 0), report.markdown()
    coverage = Coverage(document)
    coverage.add(matches)
    assert coverage.dimensions["operations"].percent == 100


def test_limits_are_for_every_dimension_or_for_one() -> None:
    assert limits_of(["80"]) == dict.fromkeys(DIMENSIONS, 80.0)
    assert limits_of(["10", "statuses=50"])["statuses"] == 50
    for wrong in ("many", "101", "nan", "colours=5", "statuses="):
        with pytest.raises(errors.ConfigurationError, match="--fail-under"):
            limits_of([wrong])


def test_a_recording_of_sync_and_async_clients_is_one_clean_har_without_secrets(tmp_path: Path) -> None:
    mock, path = Mock(), tmp_path / "calls.har"
    keys = {**DEFAULT_PROJECT.credentials(), "auth_url": "https://auth.example.com/oauth2/token"}
    with ProvisioningClient(transport=recording_transport(MockTransport(mock), path), **keys) as client:
        client.webhooks.create(HOOK)
        client.webhooks.create({**HOOK, "target": "https://hooks.example.com/y"})
        list(client.webhooks.list(page_size=1))

    async def run() -> None:
        async with AsyncProvisioningClient(transport=recording_transport(MockTransport(mock), path), **keys) as client:
            assert [item async for item in client.webhooks.list()]

    asyncio.run(run())
    written = path.read_text("utf-8")
    token = (
        next(iter(mock.authenticator._tokens))
        if hasattr(mock.authenticator, "_tokens")
        else mock.authenticator.issue(DEFAULT_PROJECT)
    )
    for secret in (DEFAULT_PROJECT.key_secret, HOOK["secret"], token):
        assert secret not in written
    assert "pageToken=" in written
    assert '"nextPageToken\\"' in written
    report = drift(read_files([path]))
    assert (report.exchanges, report.others, report.count()) == (5, 2, 0)


def test_a_recording_keeps_failures_and_what_was_cut_off(tmp_path: Path) -> None:
    mock = Mock(faults=[Fault(drop=True, count=1)])
    recorder = Recorder(tmp_path / "x.har")
    with client_of(mock, recording_transport(MockTransport(mock), recorder)) as client:
        client.webhooks.list().first()
    statuses = [entry_["response"]["status"] for entry_ in recorder.har()["log"]["entries"]]
    assert statuses == [0, 200]
    report = drift(exchanges_of(recorder.har()))
    assert (report.count(), report.unanswered) == (0, 1)


def test_a_streamed_and_compressed_body_is_recorded_as_the_client_sees_it(tmp_path: Path) -> None:
    import gzip

    plain = b'{"totalSize": 0, "pageSize": 50, "webhooks": []}'

    class Inner(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            packed = gzip.compress(plain)
            headers = {"content-type": "application/json", "content-encoding": "gzip"}

            class Stream(httpx.SyncByteStream):
                def __iter__(self) -> Any:
                    yield packed[:10]
                    yield packed[10:]

            return httpx.Response(200, headers=headers, stream=Stream())

    recorder = Recorder(tmp_path / "x.har")
    transport = recording_transport(Inner(), recorder)
    with client_of(Mock(), transport) as client:
        assert client.webhooks.list().first() is None
    (entry_,) = recorder.har()["log"]["entries"]
    assert entry_["response"]["content"]["text"] == plain.decode()
    with httpx.Client(transport=transport) as http, http.stream("GET", "http://h/x"):
        pass
    assert recorder.har()["log"]["entries"][1]["_truncated"] is True


def test_credentials_are_struck_out_wherever_a_server_sends_them_back(tmp_path: Path) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        pair = base64.b64decode(request.headers["authorization"].split()[1]).decode()
        return httpx.Response(400, json={"errorCode": "x", "message": f"{request.headers['authorization']} {pair}"})

    recorder = Recorder(tmp_path / "x.har")
    with client_of(Mock(), recording_transport(httpx.MockTransport(echo), recorder)) as client:
        with pytest.raises(errors.BadRequestError):
            client.webhooks.get("x")
    written = json.dumps(recorder.har())
    assert DEFAULT_PROJECT.key_secret not in written
    assert base64.b64encode(f"{DEFAULT_PROJECT.key_id}:{DEFAULT_PROJECT.key_secret}".encode()).decode() not in written


def test_threads_record_into_one_file(tmp_path: Path) -> None:
    mock, path = Mock(), tmp_path / "x.har"

    def work() -> None:
        with client_of(mock, recording_transport(MockTransport(mock), path)) as client:
            for _ in range(20):
                client.webhooks.list().first()

    threads = [threading.Thread(target=work) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert drift(read_files([tmp_path])).exchanges == 100
    assert [item.name for item in tmp_path.iterdir()] == ["x.har"]


def test_what_is_never_closed_is_written_at_the_end_of_the_program(tmp_path: Path) -> None:
    code = (
        "import sys; from sinch_provisioning.mock import *; from sinch_provisioning.contract import *; import httpx\n"
        "t = recording_transport(MockTransport(), sys.argv[1])\n"
        "httpx.Client(transport=t).get('http://mock/v1/projects/p/webhooks')"
    )
    path = tmp_path / "x.har"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, env=environment)
    assert drift(read_files([path])).exchanges == 1


def test_a_directory_that_is_missing_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(errors.ConfigurationError, match="directory"):
        recording_transport(None, tmp_path / "none" / "x.har")
