"""Try the wheel on the Python of Pyodide, CPython built for WebAssembly, in Node: a Python that is newer than those at hand.

    python tests/pyodide/run.py              import under `-W error`, call, and run the tests that need no socket
    python tests/pyodide/run.py FILE…        these tests alone

The wheel and what it needs are put on the path as zip files, so nothing is installed: the dependencies are those of this
environment that are Python alone. There are no sockets, threads and processes there: a test that asks for one is counted as left
out, and so is one that needs a package with machine code.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYODIDE = ROOT / "node_modules/pyodide/pyodide.mjs"
SECONDS = 1200
"""What a run may take; it takes about two minutes alone on a machine."""
TOOLS = ("pytest", "pytest-asyncio")
"""What runs the tests."""
TESTS = (
    *("tests/generated", "tests/unit/test_auth.py", "tests/unit/test_auth_flights.py", "tests/unit/test_bodies.py"),
    *("tests/unit/test_client.py", "tests/unit/test_error_bodies.py", "tests/unit/test_errors.py"),
    *("tests/unit/test_events.py", "tests/unit/test_kept_values.py", "tests/unit/test_paging.py"),
    *(
        "tests/unit/test_retry.py",
        "tests/unit/test_send.py",
        "tests/unit/test_waiting.py",
        "tests/unit/test_webhooks.py",
    ),
)


def named() -> tuple[str, ...]:
    """Return what the package needs, with its extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    texts = [*project["dependencies"], *extras["cli"], *extras["contract"], *extras["mock"]]
    return tuple(name_of(text) for text in texts)


def name_of(requirement: str) -> str:
    """Return the name of the distribution in a requirement."""
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def needed(names: tuple[str, ...]) -> Iterator[str]:
    """Yield distributions with what they need here, each once."""
    seen: set[str] = set()
    waiting = list(names)
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in seen:
            continue
        seen.add(name)
        try:
            requirements = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue  # of another platform or Python
        yield name
        waiting += [name_of(text) for text in requirements if "extra ==" not in text]


def pack(name: str, folder: Path) -> Path:
    """Write the Python of an installed distribution into a zip file."""
    target = folder / f"{name}.zip"
    with zipfile.ZipFile(target, "w") as archive:
        for path in metadata.files(name) or ():
            if ".." not in path.parts and path.suffix not in {".so", ".pyd", ".pyc"}:
                archive.write(path.locate(), path.as_posix())
    return target


def main() -> int:
    """Run the command line; return its exit status."""
    node = shutil.which("node")
    if node is None or not PYODIDE.exists():
        print(
            "Node or node_modules/pyodide was not found: run `make test-pyodide`, with Node 20 or newer",
            file=sys.stderr,
        )
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
        built = subprocess.run(build, check=False, capture_output=True, text=True)
        if built.returncode:
            print(built.stdout + built.stderr, file=sys.stderr)
            return 1
        for distribution in needed((*named(), *TOOLS)):
            pack(distribution, folder)
        kept = {key: value for key, value in os.environ.items() if not key.startswith("SINCH_")}
        command = [
            node,
            "--stack-size=6000",
            str(ROOT / "tests/pyodide/run.mjs"),
            str(ROOT),
            str(folder),
            *(sys.argv[1:] or TESTS),
        ]
        try:
            return subprocess.run(command, check=False, cwd=ROOT, env=kept, timeout=SECONDS).returncode
        except subprocess.TimeoutExpired:
            print(f"it did not end in {SECONDS} s", file=sys.stderr)
            return 1


if __name__ == "__main__":
    raise SystemExit(main())
