"""What a person mistypes is seen by checkers, and nothing else is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

FILE = Path(__file__).with_name("typos.py")
CHECKERS = {
    "mypy": [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--disable-error-code",
        "comparison-overlap",
    ],
    "basedpyright": [str(Path(sys.executable).with_name("basedpyright")), "--level", "error"],
}
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", CHECKERS)
def test_a_checker_sees_every_typo_and_nothing_else(name: str) -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    wanted = {number for number, line in enumerate(lines, 1) if line.endswith("# typo")}
    done = subprocess.run(
        [*CHECKERS[name], str(FILE)], check=False, capture_output=True, text=True, cwd=FILE.parents[2]
    )
    matches = {int(number) for number in re.findall(r"typos\.py:(\d+)(?::\d+)?(?: - error|: error)", done.stdout)}
    assert len(wanted) >= 20
    assert (sorted(wanted - matches), sorted(matches - wanted)) == ([], []), done.stdout
