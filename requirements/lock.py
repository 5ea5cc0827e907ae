"""Pin the requirements, or say which pins have newer releases.

    python requirements/lock.py                  pin every *.in anew with hashes; a pin that still fits stays as it is
    python requirements/lock.py --upgrade [NAME] take the newest release that fits, of all packages or of one
    python requirements/lock.py --outdated       a table of what has newer releases, and what holds each back

A lock is for all supported Pythons and platforms at once, and names no index.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

from set_up import HERE, ROOT, normalized, pins, python_of, wanted

LOCKS = {
    "lock": (),
    "dev": (),
    "runtime": ("dev",),
    "mock": ("dev",),
    "testing": ("dev",),
    "fuzz": (),
    "cross-check": (),
}
"""Each lock and those it must agree with, in the order they are made."""
ENVIRONMENTS = {".venv": "dev", ".tools/fuzz": "fuzz", ".tools/cross-check": "cross-check", ".tools/lock": "lock"}
OPTIONS = ("--universal", "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-config", "--quiet")


def lock(upgrade: list[str] | None) -> None:
    """Write every lock."""
    uv = Path(sys.executable).with_name("uv")
    more = [] if upgrade is None else [f"--upgrade-package={name}" for name in upgrade] or ["--upgrade"]
    for name, agreeing in LOCKS.items():
        constraints = [part for one in agreeing for part in ("-c", f"{one}.txt")]
        command = [uv, "pip", "compile", *OPTIONS, "--python-version", "3.11", *constraints, *more]
        print(f"  requirements/{name}.txt", flush=True)
        subprocess.run([*command, f"{name}.in", "-o", f"{name}.txt"], cwd=HERE, check=True, stdout=subprocess.DEVNULL)


def bounds() -> dict[str, str]:
    """Return what the project's own files say of a package's version, by its name."""
    texts = [text for name in LOCKS for text in wanted(HERE / f"{name}.in")]
    texts += re.findall(r'"([A-Za-z0-9._-]+[<>=!~][^"]*)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    split = (re.match(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?\s*(.*)", text) for text in texts)
    found: dict[str, str] = {}
    for match in split:
        if match is not None and re.search(r"==|<", match[2]):
            found.setdefault(normalized(match[1]), match[2].partition(";")[0].strip())
    return found


def newer(environment: str) -> list[tuple[str, str, str]]:
    """Return name, installed and newest version of each package of an environment that has a newer release."""
    command = [python_of(ROOT / environment), "-m", "pip", "list", "--outdated", "--format=json"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return [(normalized(one["name"]), one["version"], one["latest_version"]) for one in json.loads(done.stdout)]


def outdated(*, as_json: bool) -> None:
    """Print what has newer releases."""
    held = bounds()
    rows = []
    for environment, name in ENVIRONMENTS.items():
        if not python_of(ROOT / environment).exists():
            print(f"{environment} is not set up and left out", file=sys.stderr)
            continue
        known = {pin.name for pin in pins((HERE / f"{name}.txt").read_text(encoding="utf-8"))}
        print(f"asking for the releases of {len(known)} packages of {environment} …", file=sys.stderr, flush=True)
        rows += [(name, *row, held.get(row[0], "")) for row in newer(environment) if row[0] in known]
    names = ("lock", "package", "pinned", "newest", "held by")
    if as_json:
        print(json.dumps([dict(zip(names, row, strict=True)) for row in rows], indent=2))
        return
    widths = [max(len(row[place]) for row in [names, *rows]) for place in range(len(names))]
    for row in [names, *rows]:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())
    print(f"{len(rows)} pins have newer releases; docs/maintaining.md says why a bound is there")


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upgrade", nargs="*", metavar="NAME")
    parser.add_argument("--outdated", action="store_true")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if arguments.outdated:
        outdated(as_json=arguments.json)
    else:
        lock(arguments.upgrade)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
