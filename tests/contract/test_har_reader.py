"""HAR files of any size and any content: read an entry at a time, or refused in words of ours."""

from __future__ import annotations

import io
import json
import random
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sinch_provisioning import errors
from sinch_provisioning.cli.app import app
from sinch_provisioning.contract import Coverage, _har_reader, drift, exchanges_of, read_files
from sinch_provisioning.contract._har_reader import entries_of
from typer.testing import CliRunner

BASE = "https://provisioning.api.sinch.com/v1/projects/p"
MANY = 100_000


def entry(url: str = f"{BASE}/webhooks", *, body: str = "", status: int = 404, method: str = "GET") -> dict[str, Any]:
    content = {"size": len(body), "mimeType": "application/json", "text": body}
    return {
        "request": {"method": method, "url": url, "headers": []},
        "response": {"status": status, "content": content},
    }


def document(*entries: Any, **more: Any) -> dict[str, Any]:
    return {
        "log": {
            "version": "1.2",
            "creator": {"name": "x"},
            "pages": [{"a": [1, "]"]}],
            **more,
            "entries": list(entries),
        }
    }


def read(raw: bytes, sizes: random.Random | None = None) -> list[Any]:
    file = io.BytesIO(raw)
    return list(entries_of(lambda size: file.read(size if sizes is None else sizes.randint(1, 40))))


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12) | st.just('\\"]}{['),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=25,
)
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("unchecked", [0, _har_reader.UNCHECKED])
@QUICK
@given(
    entries=st.lists(VALUES, max_size=5),
    more=st.dictionaries(st.text(max_size=5).filter(lambda one: one != "entries"), VALUES, max_size=3),
    seed=st.integers(0, 9999),
    is_ascii=st.booleans(),
    indent=st.sampled_from([None, 1]),
)
def test_entries_are_those_of_the_whole_document_however_it_comes(
    entries: Any, more: Any, seed: int, is_ascii: bool, indent: Any, unchecked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_har_reader, "UNCHECKED", unchecked)
    whole = {"before": more, **document(*entries, **more), "after": entries}
    raw = json.dumps(whole, ensure_ascii=is_ascii, indent=indent).encode()
    assert read(raw, random.Random(seed)) == json.loads(raw)["log"]["entries"]


@pytest.mark.parametrize("unchecked", [0, _har_reader.UNCHECKED])
@QUICK
@given(entries=st.lists(VALUES, max_size=3), seed=st.integers(0, 9999), change=st.text('"\\{}[],:x0 \n', max_size=1))
def test_what_is_no_json_is_refused_wherever_it_breaks(
    entries: Any, seed: int, change: str, unchecked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_har_reader, "UNCHECKED", unchecked)
    dice = random.Random(seed)
    text = json.dumps(document(*entries))
    place = dice.randrange(len(text))
    text = text[:place] + change + (text[place + 1 :] if dice.random() < 0.7 else "")
    try:
        expected = json.loads(text)["log"]["entries"]
        assert isinstance(expected, list)
    except (ValueError, LookupError, TypeError, AssertionError):
        expected = None
    try:
        result = read(text.encode(), dice)
    except ValueError as error:
        assert expected is None or "twice" in str(error)  # noqa: PT017 - either is right
    else:
        assert result == expected


HOSTILE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "not JSON"),
    "white space": (b" \n", "not JSON"),
    "a word": (b"nul", "not JSON"),
    "deep lists": (b"[" * MANY + b"]" * MANY, "nested too deeply"),
    "deep objects": (b'{"log":' * MANY, "nested too deeply"),
    "a deep member": (b'{"log": {"x": ' + b"[" * MANY + b"]" * MANY + b"}}", "nested too deeply"),
    "a deep entry": (b'{"log": {"entries": [' + b'{"a":' * MANY + b"1" + b"}" * MANY + b"]}}", "nested too deeply"),
    "an entry that grows": (b'{"log": {"entries": [[' + b"{}," * 700_000 + b"{}]]}}", "times its"),
    "5,000 digits": (b'{"log": {"entries": [' + b"9" * 5000 + b"]}}", "digits"),
    "no end": (b'{"log": {"entries": [', "not JSON"),
    "no end of a text": (b'{"log": {"entries": ["' + b"x" * 1_000_000, "not JSON"),
    "no end of a large entry": (b'{"log": {"entries": [[' + b"1," * 1_000_000, "not JSON"),
    "more behind": (b'{"log": {"entries": []}} x', "not JSON"),
    "entries twice": (b'{"log": {"entries": [], "entries": []}}', "twice"),
    "a log twice": (b'{"log": {"entries": []}, "log": {"entries": []}}', "twice"),
    "an empty object": (b"{}", "log.entries, a list, is missing"),
    "an empty log": (b'{"log": {}}', "log.entries, a list, is missing"),
    "no entries": (b'{"log": {"entries": {}}}', "log.entries, a list, is missing"),
    "Latin-1": ('{"log": {"comment": "ü", "entries": []}}'.encode("latin-1"), "not JSON in UTF-8"),
    "half a letter": ('{"log": {"entries": []}, "x": "ü'.encode()[:-1], "not JSON in UTF-8"),
    "an entry that is a number": (json.dumps(document(3)).encode(), "log.entries[0]"),
    "a header that is a tree": (
        json.dumps(document({**entry(), "request": {"method": "GET", "url": BASE, "headers": [{"name": "a", "value": [[1]]}]}})).encode(),
        "log.entries[0]: a text is wanted",
    ),
    "a body that is a tree": (json.dumps(document(entry(body={"a": 1}))).encode(), "log.entries[0]: a text is wanted"),  # type: ignore[arg-type]
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_har_is_refused_with_file_and_place(name: str, tmp_path: Path) -> None:
    raw, place = HOSTILE[name]
    file = tmp_path / "calls.har"
    file.write_bytes(raw)
    for act in (lambda: drift(read_files([file])), lambda: Coverage().add(read_files([file]))):
        with pytest.raises(errors.ConfigurationError) as caught:
            act()
        assert "calls.har" in str(caught.value)
        assert place in str(caught.value)
        assert str(caught.value).isprintable()
        assert len(str(caught.value)) < 500


def test_halves_of_pairs_cost_no_report(tmp_path: Path) -> None:
    odd = {
        **entry(url=f"{BASE}/webhooks?\ud800=\udfff", method="GE\ud800T"),
        "response": {"status": 200, "headers": [{"name": "x-\ud800", "value": "\udfff"}], "content": {"mimeType": "a/\ud800"}},
    }  # fmt: skip
    odd["request"]["queryString"] = [{"name": "\ud800", "value": "\udfff"}]
    file = tmp_path / "odd.har"
    file.write_text(json.dumps(document(odd, entry())), "utf-8")
    report = drift(read_files([file]))
    assert report.exchanges == 2
    assert report.markdown().encode("utf-8")
    assert json.dumps(report.plain(), ensure_ascii=False).encode("utf-8")
    for arguments in ((), ("--json",), ("--markdown",)):
        done = CliRunner().invoke(app, ["contract", "drift", str(file), *arguments])
        assert done.exit_code == 1, done.output


def test_a_mark_of_the_encoding_is_no_part_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "marked.har"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(document(entry())).encode())
    assert len(list(read_files([file]))) == 1


def peak_of(file: Path) -> int:
    tracemalloc.start()
    try:
        drift(read_files([file]))
        Coverage().add(read_files([file]))
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("path", ["/webhooks", "/nothing"])
def test_a_file_takes_the_memory_of_its_largest_entry(path: str, tmp_path: Path) -> None:
    drift(exchanges_of(document(entry())))  # what is compiled once
    body = json.dumps({"errorCode": "x" * 8_000})
    peaks = []
    for count in (300, 3_000):
        file = tmp_path / f"{count}.har"
        file.write_text(json.dumps(document(*[entry(BASE + path, body=body)] * count)))
        peaks.append(peak_of(file))
    assert file.stat().st_size > 24_000_000
    assert peaks[1] < peaks[0] + 4_000_000


def test_a_large_entry_is_read_whole(tmp_path: Path) -> None:
    body = json.dumps({"x": '\\"]}' * 1_000_000})
    file = tmp_path / "large.har"
    file.write_text(json.dumps(document(entry(body=body), entry(), entry(body=body))))
    assert [len(read_file.response.content) if read_file.response else -1 for read_file in read_files([file])] == [
        len(body),
        0,
        len(body),
    ]


def test_groups_stand_in_the_order_of_the_traffic_though_some_are_known_as_ours_at_the_end() -> None:
    entries = [
        entry("https://h.test/odd"),
        entry("https://other.test/x"),
        entry("https://h.test/v1/projects/p/webhooks"),
    ]
    report = drift(exchanges_of(document(*entries, entry("https://h.test/odd"))))
    assert [(group.path, group.exchanges) for group in report.groups] == [
        ("/odd", 2),
        ("/v1/projects/{projectId}/webhooks", 1),
    ]
    assert (report.exchanges, report.others) == (3, 1)
    assert report.groups[0].differences[0].examples == ["har#1", "har#4"]


def test_a_console_shows_the_first_of_many_differences_and_says_where_the_rest_is(tmp_path: Path) -> None:
    names = "&".join(f"n{place}=v" for place in range(30_000))
    paths = [entry(f"{BASE}/nothing/{place}") for place in range(3_000)]
    file = tmp_path / "many.har"
    file.write_text(json.dumps(document(entry(f"{BASE}/webhooks?{names}"), *paths)))
    shown = CliRunner().invoke(app, ["contract", "drift", str(file)]).output
    assert shown.count("\n") < 1_000
    assert "more" in shown
    assert "3001 differences, 30000 notes" in shown
    assert len(drift(read_files([file])).groups) == 3_001


def test_a_large_entry_that_is_nested_too_deeply_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_har_reader, "UNCHECKED", 0)
    deep = b'{"log": {"entries": [' + b"[" * 600 + b"]" * 600 + b"]}}"
    with pytest.raises(ValueError, match="nested too deeply"):
        read(deep)
