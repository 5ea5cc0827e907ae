"""Set up and test with every Python there is on this machine, and say which one was not found.

python tests/matrix.py                 every supported Python
python tests/matrix.py 3.12 3.13       the named ones
python tests/matrix.py --newest-pip    with the newest pip instead of the one Python brings along
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "requirements"))

import environments  # noqa: E402 - stands beside the locks, not in a package

TESTS = ["tests/unit", "tests/generated", "tests/document", "tests/packaging"]


def find(version: str) -> str | None:
    """Return the interpreter of a Python version: on the path, or where pyenv keeps it."""
    result = shutil.which(f"python{version}")
    if result is not None and works(result, version):
        return result
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    kept = sorted(
        root.glob(f"{version}.*/bin/python3"), key=lambda path: [int(n) for n in re.findall(r"\d+", path.parts[-3])]
    )
    return next((str(path) for path in reversed(kept) if works(str(path), version)), None)


def works(python: str, version: str) -> bool:
    """Tell whether an interpreter starts and is of this version."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([python, "-c", code], check=False, capture_output=True, text=True)
    return done.stdout.strip() == version


def run(python: str, version: str, more: list[str]) -> tuple[str, float]:
    """Set up and test with one Python; return how it ended and the seconds it took."""
    started = time.monotonic()
    folder = ROOT / f".tools/python-{version}"
    script = ROOT / "requirements/set_up.py"
    made = subprocess.run([python, script, folder, "dev", "--editable", *more], cwd=ROOT, check=False)
    if made.returncode:
        return "set-up failed", time.monotonic() - started
    command = [
        environments.python_of(folder),
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-n",
        "2",
        "--dist",
        "loadfile",
    ]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SINCH_")}
    done = subprocess.run([*command, *TESTS], cwd=ROOT, env=kept, check=False)
    return "tests failed" if done.returncode else "passed", time.monotonic() - started


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("versions", nargs="*", choices=[*environments.PYTHONS, []], metavar="VERSION")
    parser.add_argument("--newest-pip", action="store_true")
    arguments = parser.parse_args()
    rows: list[tuple[str, str, str, str]] = []
    for version in arguments.versions or environments.PYTHONS:
        python = find(version)
        if python is None:
            rows.append((version, "not found", "", ""))
            continue
        print(f"Python {version}: {python}", flush=True)
        result, seconds = run(python, version, ["--newest-pip"] if arguments.newest_pip else [])
        rows.append((version, result, f"{seconds:.0f}", python))
    print(f"\n{'Python':<8}{'result':<16}{'seconds':>8}  interpreter")
    for version, result, took, python in rows:
        print(f"{version:<8}{result:<16}{took:>8}  {python}")
    if any(row[:2] == ("3.14", "not found") for row in rows):
        print("`make test-pyodide` tries 3.14 in Node")
    tried = [row for row in rows if row[3]]
    return 0 if tried and all(row[1] == "passed" for row in tried) else 1


if __name__ == "__main__":
    raise SystemExit(main())
