"""Exchanges written down: what a HAR entry and a curl line hold, and the secrets they do not."""

from __future__ import annotations

import datetime
import json
import shlex
from typing import Any

import pytest
from sinch_provisioning._http.har import curl_line, har, har_entry
from sinch_provisioning._http.masking import masked_body
from sinch_provisioning._http.messages import Exchange, Headers, Request, Response

SECRET = "the-secret-nobody-may-read"
JSON = {"Content-Type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}


URL = f"https://u:{SECRET}@example.test/v1?pageToken=p&client_secret={SECRET}"


def exchange(url: str = URL, **given: Any) -> Exchange:
    sent = Headers({**JSON, "Authorization": f"Bearer {SECRET}"})
    received = Headers({**JSON, "Set-Cookie": SECRET})
    return Exchange(
        started=datetime.datetime(2025, 1, 1, tzinfo=datetime.UTC),
        seconds=0.25,
        request=given.get("request")
        or Request("POST", url, sent, b'{"target": "t", "secret": "%s"}' % SECRET.encode()),
        response=given.get("response")
        or Response(201, received, b'[{"access_token": "%s", "pageToken": "p"}]' % SECRET.encode()),
    )


def test_an_entry_holds_the_exchange_without_secrets() -> None:
    result = har_entry(exchange())
    assert SECRET not in json.dumps(result)
    assert result["startedDateTime"] == "2025-01-01T00:00:00.000+00:00"
    assert (result["time"], result["timings"]["wait"]) == (250.0, 250.0)
    assert result["request"]["url"] == "https://example.test/v1?pageToken=p&client_secret=%2A%2A%2A"
    assert result["request"]["queryString"][0] == {"name": "pageToken", "value": "p"}
    assert json.loads(result["request"]["postData"]["text"]) == {"target": "t", "secret": "***"}
    assert json.loads(result["response"]["content"]["text"]) == [{"access_token": "***", "pageToken": "p"}]
    assert result["response"]["content"]["mimeType"] == "application/json"


def test_an_entry_without_bodies_has_no_post_data() -> None:
    result = har_entry(exchange(request=Request("GET", "https://example.test/"), response=Response(200)))
    assert "postData" not in result["request"]
    assert result["response"]["content"] == {"size": 0, "mimeType": "", "text": ""}


def test_a_har_document_names_its_maker() -> None:
    log = har([har_entry(exchange())])["log"]
    assert (log["version"], log["creator"]["name"], len(log["entries"])) == ("1.2", "sinch-provisioning", 1)


@pytest.mark.parametrize(
    ("headers", "body", "shown"),
    [
        (FORM, b"client_secret=abc&scope=", "client_secret=%2A%2A%2A&scope="),
        (FORM, b"a=1;b%20c&d=", "a=1;b%20c&d="),
        (JSON, b'{"a":1}', '{"a":1}'),
        (JSON, b'{ "a": [1.50, {}] }', '{ "a": [1.50, {}] }'),
        (JSON, b'{"secret": null, "token": true, "password": ""}', '{"secret": null, "token": true, "password": ""}'),
        (JSON, b'"a text"', '"a text"'),
        (JSON, b'{"a":1}\n{"b":2}\n', '{"a":1}\n{"b":2}'),
        (JSON, b'{"nextPageToken": "abc", "page_token": "abc"}', '{"nextPageToken": "abc", "page_token": "abc"}'),
        (JSON, b'{"message": "a token: expired, see https://example.com/x?a=b"}', None),
        ({}, b'{"a":1}', '{"a":1}'),
        ({}, b"", ""),
    ],
)
def test_a_body_is_shown_as_it_came_but_for_secrets(headers: dict[str, str], body: bytes, shown: str | None) -> None:
    assert masked_body(Headers(headers), body, "sent") == (body.decode() if shown is None else shown)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({}, b"no json"),
        ({}, b"12345678"),
        ({}, b"\xff"),
        (JSON, b"[" * 100_000),
        (JSON, b'{"a": 1e999, "secret": "x"}'),
        (JSON, b'{"secret": "abc'),
        (FORM, b"no form"),
        ({"content-type": "application/octet-stream"}, b"\x00\x01"),
        ({"content-type": "text/html"}, b"<p>x</p>"),
    ],
)
def test_a_body_that_cannot_be_read_is_left_out_with_its_length(headers: dict[str, str], body: bytes) -> None:
    sent = Request("POST", "https://example.test/", Headers(headers), body)
    result = har_entry(exchange(request=sent, response=Response(200, Headers(headers), body)))
    for holder, size in (
        (result["request"]["postData"], result["request"]["bodySize"]),
        (result["response"]["content"], result["response"]["content"]["size"]),
    ):
        assert "text" not in holder
        assert holder["mimeType"] == Headers(headers).get("content-type", "")
        assert f"{len(body)} bytes" in holder["comment"]
        assert size == len(body)
    assert "'***'" in curl_line(sent)


def test_a_curl_line_repeats_the_request_without_secrets() -> None:
    headers = {**JSON, "authorization": SECRET, "user-agent": "x"}
    body = b'{"secret": "s", "it": "it\'s"}'
    line = curl_line(Request("POST", "https://example.test/v1?a=1", Headers(headers), body))
    assert shlex.split(line) == [
        "curl", "-X", "POST", "-H", "content-type: application/json", "-H", "authorization: ***",
        "-d", '{"secret":"***","it":"it\'s"}', "https://example.test/v1?a=1",
    ]  # fmt: skip
    assert curl_line(Request("GET", "https://example.test/")) == "curl -X GET https://example.test/"
