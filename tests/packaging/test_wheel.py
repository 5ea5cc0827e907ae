"""The wheel alone is enough: it imports, type-checks in a user's code and talks to the mock of another environment."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import artifacts
import environments
import pytest
import versions
import yaml

ROOT = Path(__file__).resolve().parents[2]
USER = ROOT / "tests/typing/user.py"
pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> str:
    kept = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "COV_CORE_SOURCE"}}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**kept, **environment},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}"
    return done.stdout


def build(folder: Path, kind: str = "--wheel") -> Path:
    command = (sys.executable, "-m", "build", kind, "--no-isolation", "--outdir", folder, ROOT)
    run(*command, SOURCE_DATE_EPOCH="1700000000")
    return next(iter(folder.iterdir()))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("wheel"))


def environment(folder: Path, requirements: str, wheel: Path) -> Path:
    environments.make(folder, requirements, editable=False, newest_pip=False)
    python = environments.python_of(folder)
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", wheel)
    return python


@pytest.fixture(scope="module")
def alone(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Python of an environment with the wheel and the runtime dependencies, nothing else."""
    return environment(tmp_path_factory.mktemp("alone"), "runtime", wheel)


@pytest.fixture(scope="module")
def mock_url(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a mock that runs in an environment of its own."""
    python = environment(tmp_path_factory.mktemp("mock"), "mock", wheel)
    command = [str(python), "-m", "sinch_provisioning.mock", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        line = next((line for line in server.stdout if "http://" in line), "")
        try:
            yield "http://" + line.partition("http://")[2].split()[0]
        finally:
            server.terminate()


def test_two_builds_are_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    again = build(tmp_path)
    assert hashlib.sha256(again.read_bytes()).hexdigest() == hashlib.sha256(wheel.read_bytes()).hexdigest()


def test_two_source_distributions_are_the_same_bytes(tmp_path: Path) -> None:
    matches = {hashlib.sha256(build(tmp_path / name, "--sdist").read_bytes()).hexdigest() for name in ("one", "two")}
    assert len(matches) == 1


def test_it_holds_the_files_of_both_packages_and_its_metadata_and_nothing_else(wheel: Path) -> None:
    held = artifacts.contents(wheel)
    assert held == set(artifacts.tracked()) | {f"dist-info/{name}" for name in artifacts.METADATA}
    assert artifacts.wrong_metadata(wheel, versions.versions().package) == []
    for needed in (
        "sinch_provisioning/py.typed",
        "sinch_provisioning_api/py.typed",
        "sinch_provisioning_api/openapi.json",
        "sinch_provisioning/contract/mock-control.yaml",
        "sinch_provisioning/contract/workflows/webhooks.arazzo.yaml",
    ):
        assert needed in held
    assert not [name for name in held if "cache" in name or name.endswith(".pyc")]


def test_it_imports_and_tells_its_versions(alone: Path, tmp_path: Path) -> None:
    code = "import sinch_provisioning as s; print(s.__version__, s.API_VERSION, s.SPEC_REVISION)"
    version, api, revision = run(alone, "-I", "-W", "error", "-c", code, cwd=tmp_path).split()
    info = yaml.safe_load((ROOT / "openapi/openapi.yaml").read_text(encoding="utf-8"))["info"]
    assert (api, revision) == (info["version"], str(info["x-spec-revision"]))
    assert version


def test_a_users_file_is_clean_under_mypy_strict(alone: Path, tmp_path: Path) -> None:
    user = tmp_path / "user.py"
    user.write_text(USER.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = true\n", encoding="utf-8")
    command = (
        "-m",
        "mypy",
        "--config-file",
        "mypy.ini",
        "--python-executable",
        alone,
        "--cache-dir",
        tmp_path / "cache",
        user,
    )
    run(sys.executable, *command, cwd=tmp_path, MYPYPATH="")


def test_it_talks_to_the_mock_of_another_environment(alone: Path, mock_url: str, tmp_path: Path) -> None:
    story = tmp_path / "story.py"
    story.write_text((Path(__file__).parent / "story.py").read_text(encoding="utf-8"), encoding="utf-8")
    project = ("11111111-1111-4111-8111-111111111111", "key-1", "secret-1")
    assert run(alone, "-I", "-W", "error", story, mock_url, *project, cwd=tmp_path).split() == ["sync", "async"]
