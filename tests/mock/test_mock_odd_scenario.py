"""Scenario files that nobody writes on purpose end in one error of ours, soon, and never take more than they weigh."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, scenario
from sinch_provisioning.mock.__main__ import main

LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10)
)
MERGES = "a0: &a0 {k0: x, k1: x}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 10)}]}}\n" for n in range(1, 10)
)
ODD: dict[str, tuple[str | bytes, str]] = {
    "aliases that grow": (f"calls:\n- operation: webhooks_create\n  body:\n    {LAUGHS.replace(chr(10), chr(10) + '    ')}\n", "it holds more than 100000 values once its aliases"),
    "aliases that grow at the top": (LAUGHS, "once its aliases are followed"), "merges that grow": (MERGES, "once its aliases are followed"),
    "a circle": ("state: &a {p: *a}", "within itself"), "a circle of lists": ("calls: &a [*a]", "within itself"),
    "a merge of itself": ("state: &a {<<: *a, b: 1}", ""), "deep lists": ("calls: " + "[" * 50_000, "nested too deeply"),
    "deep lists that end": ("calls: " + "[" * 200 + "]" * 200, "nested too deeply"), "deep JSON": ('{"calls": ' + "[" * 50_000 + "]" * 50_000 + "}", "nested too deeply"),
    "deep blocks": ("\n".join(" " * n + "a:" for n in range(200)), "nested too deeply"),
    "half a pair": ('state: {"\\ud800": {}}', "half of a surrogate pair"), "half a pair in JSON": ('{"calls": [{"operation": "\\ud800"}]}', "half of a surrogate pair"),
    "no number": ("rate_limit: {rate: .nan}", "nan is not a number of JSON"), "1e999": ("rate_limit: {rate: 1.0e+999}", "inf is not a number"),
    "1e999 in JSON": ('{"rate_limit": {"rate": 1e999}}', "inf is not a number"), "NaN in JSON": ('{"rate_limit": {"rate": NaN}}', "is not a number of JSON"),
    "5,000 digits": (f"seed: {'9' * 5000}", "value is not what its tag says"), "5,000 hexadecimal digits": (f"seed: 0x{'f' * 5000}", "too many digits"),
    "5,000 digits in JSON": (f'{{"seed": {"9" * 5000}}}', ""), "a huge seed": ("seed: 99999999999999999999", "seed must be a whole number of at most 64 bits"),
    "a huge burst": (f"rate_limit: {{rate: 1, burst: 1{'0' * 30}}}", "burst must be"), "a huge wait": ("transitions: {x: {after: 1.0e+300}}", "after must be"),
    "a huge latency": ("faults: [{latency: 1.0e+300}]", "latency must be"), "a huge timeout": ("deliveries: {timeout: -1.0e+300}", "timeout must be"),
    "a name twice": ("seed: 1\nclock: still\nseed: 2", "seed is there twice (line 3)"), "a name twice in JSON": ('{"seed": 1, "seed": 2}', "seed is there twice"),
    "a name twice inside": ("faults: [{status: 500, status: 501}]", "status is there twice"), "a name that is no text": ("{1: 2}", "the name 1 must be a text"),
    "a name that is none": ("? [a, b]\n: c", ""), "a date": ("state: {p: !!timestamp 2026-01-15}", "date is not a type of JSON"), "no date": ("seed: !!timestamp x", ""),
    "no boolean": ("seed: !!bool x", "value is not what its tag says"), "no number by its tag": ("seed: !!int ''", "value is not what its tag says"),
    "bytes": ("seed: !!binary aGk=", "bytes is not a type of JSON"), "a set": ("seed: !!set {a, b}", "set is not a type of JSON"), "pairs": ("seed: !!omap [a: b]", ""),
    "an object of Python": ("seed: !!python/object/apply:os.system [ls]", ""), "a character beyond all": ('seed: "\\U00110000"', ""),
    "two documents": ("seed: 1\n---\nseed: 2", ""), "not UTF-8": (b"seed: \xff", "cannot be read"), "NUL": (b"seed: \x00", "cannot be read"), "an unknown alias": ("seed: *a", "undefined alias"),
    "a list": ("[1]", "it must be an object"), "a text": ("x", "it must be an object"), "half of JSON": ('{"seed": 1', "cannot be read"),
}  # fmt: skip


def write(directory: Path, text: str | bytes) -> Path:
    path = directory / "scenario.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return path


@pytest.mark.parametrize(("text", "message"), ODD.values(), ids=ODD)
def test_an_odd_file_is_one_line_that_names_the_file(
    text: str | bytes, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, text)
    tracemalloc.start()
    try:
        assert main(["--scenario", str(path)]) == 2
        assert tracemalloc.get_traced_memory()[1] < 250e6
    finally:
        tracemalloc.stop()
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"error: scenario {path}")
    assert message in line


@pytest.mark.parametrize("path", ["none.yaml", "", ".", "a\0b", "\ud800"])
def test_a_file_that_cannot_be_read_is_named(path: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        scenario.load(path)


def test_aliases_that_do_not_grow_are_followed(tmp_path: Path) -> None:
    text = "faults:\n- &a {status: 500, tag: webhooks}\n- {<<: *a, status: 501}\n- *a\n"
    assert [rule.status for rule in scenario.load(write(tmp_path, text)).faults.rules] == [500, 501, 500]


def test_json_is_read_as_json(tmp_path: Path) -> None:
    text = json.dumps({"faults": [{"status": 500, "body": "\U0001f600"}]}, indent="\t")
    assert "\\ud83d\\ude00" in text
    for start in ("", "\ufeff", "\n "):
        assert scenario.load(write(tmp_path, start + text)).faults.rules[0].body == "\U0001f600"


PLAIN = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(st.characters(), max_size=6),
    st.sampled_from([10**400, -1, 0, 1, "manual", "real", "ALL", "webhooks_create", "kakaotalk_senders_list", DEFAULT_PROJECT.project_id]),
)  # fmt: skip
NAMES = st.one_of(
    st.sampled_from([
        *scenario.KNOWN, "operation", "path", "query", "body", "project", "rate", "burst", "status", "reads", "after", "project_id", "key_id",
        "key_secret", "attempts", "timeout", "backoff", "latency", "plusFriendId", "pageToken",
    ]),
    st.text(st.characters(), max_size=3),
)  # fmt: skip
VALUES = st.recursive(
    PLAIN, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)), max_leaves=8
)
SCENARIOS = st.one_of(
    VALUES,
    st.dictionaries(st.sampled_from(scenario.KNOWN), VALUES, max_size=3),
    st.fixed_dictionaries({"calls": st.lists(st.fixed_dictionaries(
        {"operation": st.sampled_from(["webhooks_list", "webhooks_get", "kakaotalk_senders_create"])},
        optional={"path": VALUES, "query": st.dictionaries(NAMES, VALUES, max_size=2), "body": VALUES, "project": VALUES},
    ), max_size=2)}),
    st.fixed_dictionaries({"transitions": st.dictionaries(NAMES, st.dictionaries(NAMES, VALUES, max_size=1), max_size=2)}),
)  # fmt: skip


@settings(max_examples=300)
@given(value=SCENARIOS)
def test_a_scenario_of_any_values_is_carried_out_or_refused(value: Any) -> None:
    try:
        mock = scenario.mock_of(value)
    except ValueError as error:
        str(error).encode("utf-8", "backslashreplace")
    else:
        assert isinstance(mock, Mock)
        mock.reset()


@settings(max_examples=300)
@given(
    text=st.one_of(
        st.text(st.characters(), max_size=30),
        st.text("[]{}&*a:-!?<,'\"|>%\n \t0x", max_size=30),
        st.binary(max_size=20),
    )
)
def test_any_text_is_a_scenario_or_refused(text: str | bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    try:
        scenario.load(write(tmp_path_factory.getbasetemp(), text))
    except ConfigurationError as error:
        assert "scenario" in str(error)
