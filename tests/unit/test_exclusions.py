"""What is left out of the measure of coverage: each exclusion says why, and no line is left out without one."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PRAGMA = re.compile(r"#\s*pragma:\s*no\s+(?:cover|branch)(?P<rest>.*)")
REASON = re.compile(r" - \S+( \S+)+$")
SOURCES = sorted((ROOT / "overrides").rglob("*.py"))


def unexplained(text: str) -> list[str]:
    """Return the marks in a source that do not say why."""
    return [match[0] for match in PRAGMA.finditer(text) if not REASON.match(match["rest"])]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("if x:  # pragma: no cover - Windows has no fork", 0),
        ("if x:  # pragma: no branch - it is made once", 0),
        ("if x:  # pragma: no cover", 1),
        ("if x:  #pragma:no cover -", 1),
        ("if x:  # pragma: no  branch, never", 1),
        ("if x:  # pragma: no cover - never", 1),
    ],
)
def test_a_mark_without_a_reason_is_noticed(text: str, count: int) -> None:
    assert len(unexplained(text)) == count


def test_a_line_that_is_left_out_says_why() -> None:
    marks = {path.relative_to(ROOT).as_posix(): unexplained(path.read_text("utf-8")) for path in SOURCES}
    assert {path: lines for path, lines in marks.items() if lines} == {}


def test_a_pattern_that_leaves_lines_out_says_why() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    report = tomllib.loads(text)["tool"]["coverage"]["report"]
    patterns = [*report["exclude_also"], *report["partial_also"]]
    assert patterns
    lists = re.findall(r"^(?:exclude|partial)_also = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    rows = [row for part in lists for row in part.splitlines()]
    assert sum(row.count('", ') + row.endswith('",') for row in rows) == len(patterns)
    assert [row for row in rows if not re.search(r'", # \S+( \S+)+$', row)] == []


def test_nothing_else_is_left_out() -> None:
    coverage = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["coverage"]
    assert coverage["run"]["branch"] is True
    assert coverage["run"]["source"] == ["sinch_provisioning"]
    assert {"omit", "include"}.isdisjoint({*coverage["run"], *coverage["report"]})
    assert {"exclude_lines", "partial_branches"}.isdisjoint(coverage["report"])
