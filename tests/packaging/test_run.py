"""`tests/run.py` runs every check, says how each ended and where the time went, and fails when one did."""

from __future__ import annotations

import json
import runpy
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "run.py"
PASSING = [sys.executable, "-c", "print('said by ' + 'a check')"]
FAILING = [sys.executable, "-c", "raise SystemExit('what is wrong')"]


def run(checks: dict[str, list[list[str]]], monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Run the script with other checks than its own; return its exit status."""
    script: dict[str, Any] = runpy.run_path(str(SCRIPT))
    monkeypatch.setattr(sys, "argv", ["run.py", *arguments])
    main = script["main"]
    monkeypatch.setitem(main.__globals__, "CHECKS_BY_MODE", {"all": checks})
    status = main()
    assert isinstance(status, int)
    return status


def test_a_check_that_fails_shows_its_output_and_how_to_repeat_it_and_the_others_still_run(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run({"lint": [FAILING, PASSING], "types": [PASSING]}, monkeypatch) == 1
    output = capfd.readouterr().out
    assert "what is wrong" in output
    assert "failed; to repeat it: python -c raise SystemExit" in output
    assert "said by a check" not in output
    assert output.splitlines()[-1] == "failed: lint"
    rows = {line.split()[0]: line.split()[1:] for line in output.partition("check ")[2].splitlines() if line}
    assert rows["lint"][-1] == "failed"
    assert len(rows["types"]) == 2


def test_checks_that_pass_are_named_with_their_seconds(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run({"lint": [PASSING], "types": [PASSING]}, monkeypatch) == 0
    assert capfd.readouterr().out.splitlines()[-1] == "all 2 checks passed: lint, types"


def test_as_json_nothing_but_the_result_is_printed(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run({"lint": [PASSING], "types": [FAILING]}, monkeypatch, "--json") == 1
    result = json.loads(capfd.readouterr().out)
    assert result["failed"] == ["types"]
    assert [(check["check"], check["passed"]) for check in result["checks"]] == [("lint", True), ("types", False)]


def test_where_the_time_went_is_summed_by_test_file(tmp_path: Path) -> None:
    script = runpy.run_path(str(SCRIPT))
    times = tmp_path / "times"
    times.write_text("a.py\t1.0\t0\na.py\t2.0\t1\nb.py\t4.0\t1\n", encoding="utf-8")
    assert script["slowest"](times) == [("b.py", 4.0, 1), ("a.py", 3.0, 1)]
    assert script["slowest"](tmp_path / "none") == []


def test_every_test_runs_once_and_is_measured() -> None:
    script = runpy.run_path(str(SCRIPT))
    tests = [command for check in script["CHECKS"].values() for command in check if "pytest" in command]
    folders = [part for command in tests for part in command if part.startswith("tests/")]
    assert sorted(folders) == sorted({f"tests/{path.parent.name}" for path in SCRIPT.parent.glob("*/test_*.py")})
    assert list(SCRIPT.parent.glob("test_*.py")) == []
    (measured,) = [command for command in script["COVERAGE"]["tests"] if "--cov" in command]
    assert {part for part in measured if part.startswith("tests/")} == {*folders} - {"tests/document"}


def test_checks_beside_each_other_keep_their_order_and_the_tests_come_last(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    waiting = [sys.executable, "-c", "import time; time.sleep(0.2)"]
    assert run({"tests": [PASSING], "lint": [waiting], "types": [PASSING]}, monkeypatch) == 0
    output = capfd.readouterr().out
    ended = [line.split()[0] for line in output.splitlines() if " ok in " in line]
    assert sorted(ended[:2]) == ["lint", "types"]
    assert ended[2:] == ["tests"]
    assert [line.split()[0] for line in output.partition("check ")[2].splitlines()[1:4]] == ["lint", "types", "tests"]
