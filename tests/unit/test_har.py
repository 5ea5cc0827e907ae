"""Exchanges written down: what a HAR entry and a curl line hold, and the secrets they do not."""

from __future__ import annotations

import datetime
import json
import shlex
from typing import Any

import pytest
from sinch_provisioning._http import har as _har

SECRET = "the-secret-nobody-may-read"
JSON = {"Content-Type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}


def entry(**given: Any) -> dict[str, Any]:
    request = _har.Message(
        {**JSON, "Authorization": f"Bearer {SECRET}"}, b'{"target": "t", "secret": "%s"}' % SECRET.encode()
    )
    response = _har.Message(
        {**JSON, "Set-Cookie": SECRET}, b'[{"access_token": "%s", "pageToken": "p"}]' % SECRET.encode()
    )
    known: dict[str, Any] = {
        "started": datetime.datetime(2025, 1, 1, tzinfo=datetime.UTC),
        "seconds": 0.25,
        "method": "POST",
        "url": f"https://u:{SECRET}@example.test/v1?pageToken=p&client_secret={SECRET}",
        "status": 201,
        "request": request,
        "response": response,
    }
    return _har.har_entry(**{**known, **given})


def test_an_entry_holds_the_exchange_without_secrets() -> None:
    found = entry()
    assert SECRET not in json.dumps(found)
    assert found["startedDateTime"] == "2025-01-01T00:00:00.000+00:00"
    assert (found["time"], found["timings"]["wait"]) == (250.0, 250.0)
    assert found["request"]["url"] == "https://example.test/v1?pageToken=p&client_secret=%2A%2A%2A"
    assert found["request"]["queryString"][0] == {"name": "pageToken", "value": "p"}
    assert json.loads(found["request"]["postData"]["text"]) == {"target": "t", "secret": "***"}
    assert json.loads(found["response"]["content"]["text"]) == [{"access_token": "***", "pageToken": "p"}]
    assert found["response"]["content"]["mimeType"] == "application/json"


def test_an_entry_without_bodies_has_no_post_data() -> None:
    found = entry(request=_har.Message({}, b""), response=_har.Message({}, b""), url="https://example.test/")
    assert "postData" not in found["request"]
    assert found["response"]["content"] == {"size": 0, "mimeType": "", "text": ""}


def test_a_har_document_names_its_maker() -> None:
    log = _har.har([entry()])["log"]
    assert (log["version"], log["creator"]["name"], len(log["entries"])) == ("1.2", "sinch-provisioning", 1)


@pytest.mark.parametrize(
    ("headers", "body", "shown"),
    [
        (FORM, b"client_secret=abc&scope=", "client_secret=%2A%2A%2A&scope="),
        (JSON, b'{"a":1}', '{"a":1}'),
        (JSON, b'{"secret": null}', '{"secret": null}'),
        ({}, b"no json", "no json"),
        ({}, b"\xff", "\ufffd"),
        ({}, b"[" * 100_000, "[" * 100_000),
    ],
)
def test_a_body_is_shown_as_it_came_but_for_secrets(headers: dict[str, str], body: bytes, shown: str) -> None:
    assert _har.redacted_body(headers, body) == shown


def test_a_curl_line_repeats_the_request_without_secrets() -> None:
    headers = {**JSON, "authorization": SECRET, "user-agent": "x"}
    line = _har.curl_line("POST", "https://example.test/v1?a=1", headers, b'{"secret": "s", "it": "it\'s"}')
    assert shlex.split(line) == [
        "curl", "-X", "POST", "-H", "Content-Type: application/json", "-H", "authorization: ***",
        "-d", '{"secret":"***","it":"it\'s"}', "https://example.test/v1?a=1",
    ]  # fmt: skip
    assert _har.curl_line("GET", "https://example.test/", {}, b"") == "curl -X GET https://example.test/"
