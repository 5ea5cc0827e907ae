"""Test with the lowest and the newest dependencies that pyproject.toml allows, on each Python there is on this machine.

    python tests/dependencies.py             every supported Python
    python tests/dependencies.py 3.12        the named ones

The wheel is installed with the extras beside the versions that uv chooses: the lowest of what pyproject.toml names (and
has a wheel for this Python), then the newest. A selection of the tests runs against it.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "requirements"), str(ROOT / "tests")]

import environments  # noqa: E402 - stands beside the locks, not in a package
import lock  # noqa: E402
import matrix  # noqa: E402

RESOLUTIONS = {"lowest": "lowest-direct", "newest": "highest"}
EXTRAS = ("cli", "contract", "mock", "otel")
TOOLS = ("hypothesis", "pytest", "pytest-asyncio", "starlette", "trio")
TESTS = [
    *("tests/unit/test_auth.py", "tests/unit/test_bodies.py", "tests/unit/test_cli_operations.py"),
    *("tests/unit/test_client.py", "tests/unit/test_events.py", "tests/unit/test_http_log.py"),
    *("tests/unit/test_kept_values.py", "tests/unit/test_paging.py", "tests/unit/test_plain_http.py"),
    *("tests/unit/test_retry.py", "tests/generated/test_written_times.py"),
    *("tests/mock/test_mock_basics.py", "tests/mock/test_mock_served.py"),
]
"""What each dependency is used for: connections, models, dates, validation, a served mock, the command line."""


class Row(NamedTuple):
    """How one run ended.

    Args:
        python: version of the Python.
        which: lowest or newest.
        result: in one or two words.
        seconds: how long it took.
        versions: the versions of what the package names itself.
    """

    python: str
    which: str
    result: str
    seconds: float
    versions: str


class StepError(Exception):
    """A step of a run failed; the text is what it said."""


def run(*command: str | Path) -> None:
    """Run a step; raise what it said when it fails."""
    words = [str(part) for part in command]
    done = subprocess.run(
        words, check=False, cwd=ROOT, env=lock.surroundings(), capture_output=True, text=True, errors="replace"
    )
    if done.returncode:
        raise StepError(f"{' '.join(words)}\n{done.stdout}{done.stderr}")


def chosen(uv: Path, python: str, which: str, file: Path) -> list[str]:
    """Write the versions that the bounds of the package allow, the lowest or the newest; return them."""
    options = ["--quiet", "--no-header", "--no-annotate", "--no-config", "--only-binary", ":all:"]
    options += ["--resolution", RESOLUTIONS[which], "--python", python, "-o", str(file)]
    run(uv, "pip", "compile", *options, *(f"--extra={name}" for name in EXTRAS), "pyproject.toml")
    named = {environments.normalized(text) for text in _named()}
    return [line for line in file.read_text(encoding="utf-8").splitlines() if line.partition("==")[0] in named]


def _named() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    texts = [*project["dependencies"], *(text for name in EXTRAS for text in project["optional-dependencies"][name])]
    return [re.split(r"[<>=!~\[; ]", text, maxsplit=1)[0] for text in texts]


def try_one(uv: Path, python: str, which: str, wheel: Path, scratch: Path) -> tuple[str, list[str]]:
    """Install and test; return how it ended, and the versions of what the package names."""
    folder, file = scratch / "venv", scratch / "chosen.txt"
    versions = chosen(uv, python, which, file)
    pinned = {pin.name: pin.version for pin in environments.pins((ROOT / "requirements/dev.txt").read_text("utf-8"))}
    tools = [f"{name}=={pinned[name]}" for name in TOOLS]
    run(uv, "venv", "--quiet", "--no-config", "--python", python, folder)
    install = (uv, "pip", "install", "--quiet", "--no-config", "--python", environments.python_of(folder))
    run(*install, "--only-binary", ":all:", "-r", file, *tools)
    run(*install, "--no-deps", wheel)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SINCH_", "PYTHON"))}
    command = [
        environments.python_of(folder),
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-k",
        "not httpx2",
        *TESTS,
    ]
    if which == "lowest":  # an old release may call what a newer one below it deprecates, such as typer's click
        command += ["-W", "default::DeprecationWarning"]
    done = subprocess.run(command, cwd=ROOT, env=kept, check=False)
    return ("tests failed" if done.returncode else "passed"), versions


def rows_of(versions: list[str], uv: Path, wheel: Path) -> list[Row]:
    """Test with each Python and both ends of the bounds; say how each ended."""
    rows = []
    for version in versions:
        python = matrix.find(version)
        if python is None:
            rows.append(Row(version, "", "not found", 0, ""))
            continue
        for which in RESOLUTIONS:
            started, chosen_versions = time.monotonic(), list[str]()
            print(f"Python {version}, {which} dependencies …", flush=True)
            with tempfile.TemporaryDirectory(prefix="dependencies-") as scratch:
                try:
                    result, chosen_versions = try_one(uv, python, which, wheel, Path(scratch))
                except StepError as error:
                    print(error, file=sys.stderr)
                    result = "set-up failed"
            rows.append(Row(version, which, result, time.monotonic() - started, " ".join(chosen_versions)))
    return rows


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("versions", nargs="*", choices=[*environments.PYTHONS, []], metavar="VERSION")
    arguments = parser.parse_args()
    uv = environments.python_of(ROOT / ".tools/lock").with_name("uv")
    with tempfile.TemporaryDirectory(prefix="dependencies-") as folder:
        build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
        try:
            run(*build)
        except StepError as error:
            print(error, file=sys.stderr)
            return 1
        rows = rows_of(arguments.versions or list(environments.PYTHONS), uv, next(Path(folder).glob("*.whl")))
    print(f"\n{'Python':<8}{'which':<8}{'result':<16}{'seconds':>8}  versions")
    for row in rows:
        print(f"{row.python:<8}{row.which:<8}{row.result:<16}{row.seconds:>8.0f}  {row.versions}".rstrip())
    tried = [row for row in rows if row.which]
    return 0 if tried and all(row.result == "passed" for row in tried) else 1


if __name__ == "__main__":
    raise SystemExit(main())
