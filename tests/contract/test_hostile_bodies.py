"""Bodies that no honest server sends: drift, coverage, verification and recorder take them, or raise an error of ours."""

from __future__ import annotations

import json
import math
import tracemalloc
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sinch_provisioning.contract import (
    Coverage,
    Document,
    Exchange,
    Recorder,
    Request,
    Response,
    Selection,
    Writes,
    drift,
    verify,
)
from sinch_provisioning.retry import RetryPolicy

MANY = 100_000
JSON_TYPE = {"content-type": "application/json"}
BASE = "https://provisioning.api.sinch.com/v1/projects/p"
HOSTILE: dict[str, bytes] = {
    "deep lists": b"[" * MANY + b"]" * MANY,
    "deep objects": b'{"a":' * MANY + b"1" + b"}" * MANY,
    "deep and cut": b"[" * MANY,
    "deep within": b'{"webhooks":' + b"[" * MANY + b"]" * MANY + b"}",
    "300 levels": b'{"webhooks":' + b"[" * 300 + b"]" * 300 + b"}",
    "300 levels of names": b'{"details":' * 300 + b"1" + b"}" * 300,
    "half of a pair": b'{"webhooks": ["\\ud800"]}',
    "half of a pair as a name": b'{"\\udfff": 1}',
    "half of a pair in UTF-8": b'{"a": "\xed\xa0\x80"}',
    "5,000 digits": b'{"totalSize": ' + b"9" * 5000 + b"}",
    "4,300 digits": b'{"totalSize": ' + b"9" * 4300 + b"}",
    "a large exponent": b'{"totalSize": 1e999999}',
    "no number": b'{"totalSize": NaN, "a": Infinity, "b": -Infinity}',
    "no encoding": b"\xff\xfe\x00",
    "UTF-16": '{"webhooks": []}'.encode("utf-16"),
    "UTF-32": '{"webhooks": []}'.encode("utf-32"),
    "a mark of the encoding": b'\xef\xbb\xbf{"webhooks": []}',
    "nothing but zeros": b"\0" * 100,
    "a name of a million": b'{"' + b"n" * 1_000_000 + b'": {"' + b"m" * 1_000_000 + b'": [1, 2, 3]}}',
    "a million wrong entries": b'{"webhooks": [' + b"1," * 999_999 + b"1]}",
    "a thousand unknown names": json.dumps({"webhooks": [{f"n{item}": item} for item in range(1000)]}).encode(),
    "the same name": b'{"webhooks": [], "webhooks": 3, "webhooks": {}}',
    "nothing": b"",
    "text": b"null",
    "a page token that is everything": json.dumps({"nextPageToken": {"a": [1]}, "webhooks": 3}).encode(),
}


def exchanges(body: bytes) -> list[Exchange]:
    response = Response(200, JSON_TYPE, body)
    return [
        Exchange(request=Request("GET", f"{BASE}/webhooks"), response=response, source="x", number=1),
        Exchange(request=Request("POST", f"{BASE}/webhooks", JSON_TYPE, body), response=response, source="x", number=2),
    ]


@pytest.mark.parametrize("name", HOSTILE)
def test_drift_and_coverage_take_any_body(name: str) -> None:
    body = HOSTILE[name]
    report = drift(exchanges(body))
    assert report.exchanges == 2
    for text in (json.dumps(report.plain(), ensure_ascii=False), report.markdown()):
        assert text.encode("utf-8")
        assert len(text) < 2_000_000
    coverage = Coverage()
    coverage.add(exchanges(body))
    assert coverage.exchanges == 2
    if name != "nothing":
        assert report.count() > 0  # none of them is what the document says


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("deep lists", "the body cannot be checked: it is nested"),
        ("300 levels", "the body cannot be checked: it is nested more than 200 levels deep"),
        ("half of a pair", "the body is not JSON"),
        ("5,000 digits", "a number that cannot be read"),
        ("no number", "the body is not JSON"),
        ("UTF-16", "the body is not JSON"),
    ],
)
def test_the_report_says_why_a_body_was_not_checked(name: str, text: str) -> None:
    group = drift(exchanges(HOSTILE[name])[:1]).groups[0]
    (result,) = [difference.finding for difference in group.differences]
    assert (result.rule, result.place) == ("response-body", "")
    assert text in result.text


def test_a_body_of_unknown_names_takes_no_more_memory_than_some_times_its_size() -> None:
    name = "n" * 100
    value: Any = {f"{name}{place}": 1 for place in range(20_000)}
    for _ in range(150):
        value = {name: value}
    body = json.dumps({"webhooks": [], "x": value}).encode()
    tracemalloc.start()
    try:
        drift(exchanges(body))
        assert tracemalloc.get_traced_memory()[1] < 40 * len(body)
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", HOSTILE)
def test_verification_takes_any_answer(name: str) -> None:
    body = HOSTILE[name]
    transport = httpx.MockTransport(lambda request: httpx.Response(200, headers=JSON_TYPE, content=body))
    keys = {"project_id": "p", "access_token": "t" * 20, "transport": transport, "retries": RetryPolicy(max_attempts=1)}
    recorder = Recorder(None)
    selection = Selection(tags=["webhooks"])
    result = verify(keys, selection=selection, writes=Writes(True, ["p"]), recorder=recorder)
    assert not result.is_kept
    assert json.dumps(result.plain(), ensure_ascii=False).encode("utf-8")
    assert len(recorder) > 0


@pytest.mark.parametrize("name", HOSTILE)
def test_a_recording_of_any_body_is_read_again(name: str) -> None:
    from sinch_provisioning.contract import exchanges_of

    recorder = Recorder(None)
    for exchange in exchanges(HOSTILE[name]):
        recorder.add(exchange)
    written = json.dumps(recorder.har()).encode()
    assert len(exchanges_of(json.loads(written))) == 2


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=()), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["webhooks", "id", "target", "nextPageToken", "totalSize", "\ud800"]), inner)
    ),
    max_leaves=20,
)


@settings(max_examples=100, deadline=None)
@given(value=VALUES, depth=st.sampled_from([0, 1, 199, 200, 201, 254, 255, 256, 600]), query=st.binary(max_size=20))
def test_any_value_at_any_depth_is_compared(value: Any, depth: int, query: bytes) -> None:
    body = b"[" * depth + json.dumps(value).encode() + b"]" * depth
    for exchange in exchanges(body):
        sent = Request(
            exchange.request.method, f"{BASE}/webhooks?{query.decode('latin-1')}", exchange.request.headers, body
        )
        report = drift([Exchange(request=sent, response=exchange.response, source="x", number=1)])
        assert json.dumps(report.plain(), ensure_ascii=False).encode("utf-8")
        assert report.markdown().encode("utf-8")


def test_of_a_very_large_body_the_first_difference_is_told() -> None:
    schema = Document.packaged().by_id["webhooks_list"].response(200)
    assert schema is not None
    assert schema.schema is not None
    assert [problem.pointer for problem in schema.schema.problems({"webhooks": [1] * 1_000_000})] == ["/webhooks/0"]
    assert len(schema.schema.problems({"webhooks": [1] * 1_000})) == 1_000
    assert [problem.pointer for problem in schema.schema.problems({"webhooks": [], "totalSize": math.inf})] == [
        "/totalSize"
    ]
