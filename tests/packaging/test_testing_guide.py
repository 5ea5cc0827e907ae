"""docs/testing.md is true: its text runs as it stands, in a fresh environment, from the wheel."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import environments
import pytest

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs/testing.md").read_text(encoding="utf-8")
pytestmark = pytest.mark.slow


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)


def run(command: list[str], cwd: Path, **more: str) -> str:
    """Run a command with an environment of its own: no variable of this run reaches it."""
    kept = {
        key: value for key, value in os.environ.items() if key in {"HOME", "PATH", "LANG"} or key.startswith("PIP_")
    }
    done = subprocess.run(command, cwd=cwd, env={**kept, **more}, check=False, capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Variables of an environment where everything but the package is at hand, and the package is a wheel to install."""
    folder = tmp_path_factory.mktemp("guide")
    run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder / "dist"), str(ROOT)],
        folder,
    )
    environments.make(folder / "venv", "testing", editable=False, newest_pip=False)
    bin_ = folder / "venv/bin"
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder / "dist"), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return {"PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}", "VIRTUAL_ENV": str(folder / "venv"), **offline}


def test_from_install_to_green_in_ten_lines(fresh: dict[str, str], tmp_path: Path) -> None:
    (text,) = blocks("sh")
    assert len([line for line in text.splitlines() if line.strip()]) <= 10
    message = run(["sh", "-eu", "-c", text], tmp_path, **fresh)
    assert "1 passed" in message


def test_every_other_example_is_green_too(fresh: dict[str, str], tmp_path: Path) -> None:
    run(["pip", "install", "--quiet", "sinch-provisioning[mock]"], tmp_path, **fresh)
    examples = blocks("python")
    for number, text in enumerate(examples):
        (tmp_path / f"test_{number}.py").write_text(text, encoding="utf-8")
    message = run(
        ["pytest", "-W", "error", "--strict-markers"],
        tmp_path,
        **fresh,
        SINCH_ACCESS_TOKEN="real",
        SINCH_PROJECT_ID="real",
    )
    match = re.search(r"(\d+) passed", message)
    assert match is not None
    assert int(match[1]) == len(re.findall(r"^ *def test_", "\n".join(examples), re.MULTILINE))


def test_the_fixtures_show_themselves(fresh: dict[str, str], tmp_path: Path) -> None:
    run(["pip", "install", "--quiet", "sinch-provisioning[mock]"], tmp_path, **fresh)
    message = run(["pytest", "--fixtures"], tmp_path, **fresh)
    for name in re.findall(r"^\| `(\w+)` \|", GUIDE, re.MULTILINE):
        assert re.search(rf"^{name}\b", message, re.MULTILINE), name
