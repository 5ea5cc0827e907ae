"""HAR files as browsers and proxies write them: what is no call of the API is left out and listed, and ends no report."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from sinch_provisioning import errors
from sinch_provisioning.cli.app import app
from sinch_provisioning.contract import Coverage, LeftOut, drift, exchanges_of, read_files
from typer.testing import CliRunner

URL = "https://provisioning.api.sinch.com/v1/projects/p/webhooks"


def entry(url: Any = URL, *, method: str = "GET", status: Any = 401, **more: Any) -> dict[str, Any]:
    return {"request": {"method": method, "url": url, "headers": []}, "response": {"status": status}, **more}


def har(*entries: Any) -> dict[str, Any]:
    return {"log": {"version": "1.2", "creator": {"name": "x", "version": "1"}, "entries": list(entries)}}


def options(header: str) -> dict[str, Any]:
    request = entry(method="OPTIONS", status=204)
    request["request"]["headers"] = [{"name": header, "value": "x"}]
    return request


NO_CALLS: dict[str, tuple[dict[str, Any], str]] = {
    "data": (entry("data:image/png;base64,iVBORw0KGgo="), "not of HTTP (data:)"),
    "blob": (entry("blob:https://app.test/1-2-3"), "not of HTTP (blob:)"),
    "an extension": (entry("chrome-extension://abc/x.js"), "not of HTTP (chrome-extension:)"),
    "about": (entry("about:blank"), "not of HTTP (about:)"),
    "a bracket": (entry("http://[::1"), "cannot be read"),
    "a port": (entry("https://h.test:port/v1"), "cannot be read"),
    "no host": (entry("https:///v1"), "cannot be read"),
    "no address": (entry(""), "cannot be read"),
    "a word": (entry("nonsense"), "cannot be read"),
    "a websocket": (entry("wss://h.test/socket"), "a websocket"),
    "a websocket by its type": (entry(_resourceType="websocket"), "a websocket"),
    "another protocol": (entry(status=101), "a websocket"),
    "a preflight": (options("Access-Control-Request-Method"), "a preflight"),
    "a preflight without its headers": (entry(method="OPTIONS", status=204), "a preflight"),
    "a preflight that tells its page alone": (options("Origin"), "a preflight"),
    "a preflight by its type": (entry(method="OPTIONS", _resourceType="preflight"), "a preflight"),
    "not modified": (entry(status=304), "from a cache (304)"),
    "null": (entry(None), "address that cannot be read"),
    "no method": (entry(method=""), "method that cannot be read"),
}


@pytest.mark.parametrize("name", NO_CALLS)
def test_what_is_no_call_is_left_out_and_listed(name: str) -> None:
    odd, reason = NO_CALLS[name]
    left_out = LeftOut()
    report = drift(exchanges_of(har(odd, entry()), "calls.har", left_out), left_out=left_out)
    assert (report.exchanges, report.others, report.left_out.count) == (1, 0, 1)
    (listed,) = report.plain()["leftOut"]
    assert reason in listed["reason"]
    assert listed["examples"] == ["calls.har#1"]
    assert reason in report.markdown()


@pytest.mark.parametrize("status", [0, -1, None])
def test_of_an_entry_without_an_answer_the_request_is_looked_at(status: Any) -> None:
    left_out = LeftOut()
    report = drift(exchanges_of(har(entry(status=status), entry()), "har", left_out), left_out=left_out)
    assert (report.exchanges, report.unanswered, left_out.count) == (2, 1, 1)
    assert "no answer" in left_out.lines()[0]


def test_an_entry_without_a_response_has_no_answer() -> None:
    (exchange,) = exchanges_of(har({"request": entry()["request"], "response": None}))
    assert exchange.status == 0


def test_another_request_for_options_is_a_call() -> None:
    (exchange,) = exchanges_of(har(options("Accept")))
    assert exchange.request.method == "OPTIONS"


ODD_FORMS: dict[str, dict[str, Any]] = {
    "a status with a point": entry(status=401.0),
    "headers as an object": {**entry(), "response": {"status": 401, "headers": {"x-request-id": "1"}}},
    "a header without a value": {**entry(), "response": {"status": 401, "headers": [{"name": "x"}]}},
    "a header without a name": {**entry(), "response": {"status": 401, "headers": [{"name": None, "value": None}]}},
    "a query as an object": {**entry(), "request": {**entry()["request"], "queryString": {"pageSize": "5"}}},
    "a query without a value": {**entry(), "request": {**entry()["request"], "queryString": [{"name": "pageToken"}]}},
}


@pytest.mark.parametrize("name", ODD_FORMS)
def test_a_call_is_read_in_the_forms_of_other_tools(name: str) -> None:
    (exchange,) = exchanges_of(har(ODD_FORMS[name]))
    assert exchange.status == 401
    assert ("?page" in exchange.request.url) == ("query" in name)


@pytest.mark.parametrize(
    ("odd", "place"),
    [
        (3, "it must be an object"),
        ({"request": None}, "request must be an object"),
        ({**entry(), "response": 3}, "response must be an object"),
        ({**entry(), "response": {"status": 200, "content": [1]}}, "response.content must be an object"),
        ({**entry(), "response": {"status": 200, "headers": [None]}}, "each of headers and queryString"),
        (entry(status=True), "response.status must be a whole number"),
        (entry(status=float("inf")), "response.status must be a whole number"),
        (entry(method="POST", request={"method": "POST", "url": URL, "postData": [1]}), "request.postData must be"),
    ],
)
def test_what_no_tool_writes_is_named(odd: Any, place: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=rf"log.entries\[0\]: {place}"):
        exchanges_of(har(odd))


def with_body(text: str, **more: Any) -> dict[str, Any]:
    content = {"size": len(text), "mimeType": "application/json", "text": text, **more}
    return {**entry(), "response": {"status": 401, "content": content}}


ERROR = {"errorCode": "unauthorized_error", "message": "m", "resolution": "r", "additionalInformation": {}}
TEXT = json.dumps(ERROR)


@pytest.mark.parametrize(
    "odd",
    [
        with_body(TEXT, encoding="base64"),  # Firefox says so of some texts
        with_body("\ufeff" + TEXT),
        with_body(base64.b64encode(TEXT.encode()).decode(), encoding="base64"),
        with_body(base64.encodebytes(TEXT.encode()).decode(), encoding="base64"),  # with line ends
        with_body(base64.b64encode(b"\xef\xbb\xbf" + TEXT.encode()).decode(), encoding="base64"),
    ],
    ids=["called base64", "a mark", "base64", "base64 in lines", "a mark within base64"],
)
def test_a_body_is_read_however_it_is_written(odd: dict[str, Any]) -> None:
    (exchange,) = exchanges_of(har(odd))
    assert exchange.response is not None
    assert json.loads(exchange.response.content) == ERROR
    assert drift([exchange]).count() == 0


def test_a_request_body_in_base64_is_read() -> None:
    sent = entry(method="POST", status=401)
    body = {"target": "https://h.test/", "triggers": []}
    sent["request"]["postData"] = {
        "mimeType": "application/json",
        "text": base64.b64encode(json.dumps(body).encode()).decode(),
        "encoding": "base64",
    }
    (exchange,) = exchanges_of(har(sent))
    assert exchange.request.body is not None
    assert json.loads(exchange.request.body) == body


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
def test_a_file_of_any_encoding_of_unicode_is_read(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "calls.har"
    file.write_bytes(json.dumps(har(entry(URL + "?x=ü€😀")), ensure_ascii=False).encode(encoding))
    (exchange,) = read_files([file])
    assert exchange.request.url.endswith("ü€😀")


def test_the_console_lists_what_was_left_out(tmp_path: Path) -> None:
    file = tmp_path / "calls.har"
    file.write_text(json.dumps(har(*(odd for odd, _ in NO_CALLS.values()), entry())), "utf-8")
    for command in ("drift", "coverage"):
        done = CliRunner().invoke(app, ["contract", command, str(file)])
        assert "left out: 3 of a websocket, such as calls.har#10" in done.output
        plain = json.loads(CliRunner().invoke(app, ["contract", command, "--json", str(file)]).output)
        assert sum(reason["count"] for reason in plain["leftOut"]) == len(NO_CALLS)


def test_a_file_of_nothing_else_says_what_it_held(tmp_path: Path) -> None:
    file = tmp_path / "calls.har"
    file.write_text(json.dumps(har(entry("data:,"))), "utf-8")
    coverage = Coverage()
    with pytest.raises(
        errors.ConfigurationError, match=r"none of 0 exchanges.*left out: 1 of an address.*calls\.har#1"
    ):
        coverage.add(read_files([file], coverage.left_out))


def test_a_preflight_is_known_among_headers_that_cannot_be_read() -> None:
    odd = entry(method="OPTIONS", status=204)
    odd["request"]["headers"] = [{"value": "GET"}, {"name": 7}, "text", {"name": "Access-Control-Request-Method"}]
    left_out = LeftOut()
    report = drift(exchanges_of(har(odd, entry()), "calls.har", left_out), left_out=left_out)
    assert (report.exchanges, left_out.count) == (1, 1)
