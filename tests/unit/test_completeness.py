"""What is public has a type that every checker reads alike, as `--verifytypes` counts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECKER = [str(Path(sys.executable).with_name("basedpyright")), "--pythonpath", sys.executable]


@pytest.mark.parametrize(
    "package",
    [
        pytest.param("sinch_provisioning", marks=pytest.mark.slow),  # with all that it hands on of the generated one
        pytest.param("sinch_provisioning_api", marks=pytest.mark.long),
    ],
)
def test_the_types_of_a_package_are_complete(package: str, tmp_path: Path) -> None:
    roots = os.pathsep.join(str(ROOT / name) for name in ("overrides", "generated"))
    done = subprocess.run(
        [*CHECKER, "--verifytypes", package, "--ignoreexternal", "--outputjson"],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": roots},
    )
    report = json.loads(done.stdout)["typeCompleteness"]
    unknown = [symbol["name"] for symbol in report["symbols"] if not symbol["isTypeKnown"]]
    assert len(report["symbols"]) > 1000
    assert report["completenessScore"] >= 0.99, unknown
