"""Scenario files that would cost more than they say: each is an error of ours that names file and place, or is read."""

from __future__ import annotations

import json
import string
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sinch_provisioning import errors
from sinch_provisioning.mock import DEFAULT_PROJECT
from sinch_provisioning.mock.scenario import KNOWN, load

PROJECT = DEFAULT_PROJECT.project_id
MANY = 100_000
LEVELS = "bcdefghijk"
HOSTILE = {
    "deep lists": "[" * MANY + "]" * MANY,
    "deep objects": '{"a":' * MANY + "1" + "}" * MANY,
    "deep blocks": "".join(f"{' ' * depth}a:\n" for depth in range(300)),
    "deep dashes": "- " * 300,
    "deep body": json.dumps({"calls": [{"operation": "x", "body": 0}]}).replace("0", "[" * 200 + "]" * 200),
    "aliases of lists": "a: &a [x]\n"
    + "".join(f"{level}: &{level} [{', '.join([f'*{chr(ord(level) - 1)}'] * 10)}]\n" for level in LEVELS),
    "aliases of objects": "a: &a {x: 1}\n"
    + "".join(
        f"{level}: &{level} {{{', '.join(f'k{n}: *{chr(ord(level) - 1)}' for n in range(10))}}}\n" for level in LEVELS
    ),
    "aliases that are merged": "a: &a {x: 1}\n"
    + "".join(f"{level}: &{level}\n  <<: [{', '.join([f'*{chr(ord(level) - 1)}'] * 10)}]\n" for level in LEVELS),
    "an alias within itself": "state: &a [*a]",
    "an alias within a member": "state: &a {b: {c: *a}}",
    "an alias of nothing": "state: *a",
    "a number of 5,000 digits": f"seed: {'9' * 5000}",
    "a hexadecimal number": f"seed: 0x{'f' * 100000}",
    "a number in sixties": f"seed: 1{':1' * 50000}",
    "no digits": "seed: 0x_",
    "half of a pair": 'state: {"x": ["\\ud800"]}',
    "half of a pair as a name": 'state: {"\\udfff": 1}',
    "no number": "state: {a: .nan}",
    "no end": "calls: [{operation: x, body: -.inf}]",
    "a time": "seed: !!timestamp x",
    "a truth": "seed: !!bool x",
    "bytes": "seed: !!binary eA==",
    "a set": "seed: !!set {a, b}",
    "a program": "seed: !!python/object/apply:os.getcwd []",
    "a name that is a list": "? [a]\n: 1",
    "a name that is a number": "state: {1: {}, x: {}}",
    "two documents": "--- {}\n--- {}",
    "no UTF-8": b"seed: \xff",
    "UTF-16": "seed: 1".encode("utf-16"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_costs_more_than_it_says_is_refused_with_its_file(name: str, tmp_path: Path) -> None:
    text = HOSTILE[name]
    file = tmp_path / "scenario.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    tracemalloc.start()
    try:
        with pytest.raises(errors.ConfigurationError) as caught:
            load(file)
        assert tracemalloc.get_traced_memory()[1] < 32 << 20
    finally:
        tracemalloc.stop()
    assert "scenario.yaml" in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 1000


def test_an_alias_is_a_copy_of_its_own(tmp_path: Path) -> None:
    hooks = "{a: &hook {id: a, target: 'http://127.0.0.1/', triggers: &all [ALL], projectId: p}, b: {<<: *hook, id: b}}"
    file = tmp_path / "scenario.yaml"
    file.write_text(f"state: {{{PROJECT}: {{webhook: {hooks}}}}}")
    mock = load(file)
    state = mock.state()[PROJECT]["webhook"]
    assert [state[key]["triggers"] for key in "ab"] == [["ALL"], ["ALL"]]
    mock.current.store.of(PROJECT, "webhook")["a"]["triggers"].append("X")
    assert mock.state()[PROJECT]["webhook"]["b"]["triggers"] == ["ALL"]


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from([
    "operation", "path", "query", "body", "project", "tag", "status", "headers", "count", "drop", "latency", "truncate",
    "project_id", "key_id", "key_secret", "rate", "burst", "reads", "after", "attempts", "backoff", "timeout", PROJECT,
    "allow_remote", "webhook", "webhooks_list", "webhookId",
])  # fmt: skip
NEAR = st.recursive(
    VALUES | NAMES | st.sampled_from(["webhooks_create", "webhooks_list", "webhooks_delete", "manual", "still"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=10,
)
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def check(text: str, tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    file.write_text(text, "utf-8")
    try:
        assert load(file).projects
    except errors.ConfigurationError as error:
        assert "scenario.yaml" in str(error)  # noqa: PT017 - either is right


@QUICK
@given(value=st.dictionaries(st.sampled_from(KNOWN), NEAR, max_size=3))
def test_any_json_is_a_mock_or_an_error_of_ours(value: Any, tmp_path: Path) -> None:
    check(json.dumps(value), tmp_path)


@QUICK
@given(text=st.text("[]{}:,-?&*!|>'\"%@`#<~ \n\tabc019.xe_\\u" + string.ascii_letters, max_size=60))
def test_any_text_is_a_mock_or_an_error_of_ours(text: str, tmp_path: Path) -> None:
    check(text, tmp_path)
