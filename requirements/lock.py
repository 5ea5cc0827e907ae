"""Pin the requirements, or say which pins have newer releases.

    python requirements/lock.py                  pin every *.in anew with hashes; a pin that still fits stays as it is
    python requirements/lock.py --upgrade [NAME] take the newest release that fits, of all packages or of one
    python requirements/lock.py --outdated       a table of what has newer releases, and what holds each back

A lock is for all supported Pythons and platforms at once, and names no index.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from environments import HERE, OWN, ROOT, normalized, pins, pip_settings, python_of, wanted
from pip._vendor.packaging.requirements import Requirement

LOCKS = {
    "lock": (),
    "dev": (),
    "runtime": ("dev",),
    "mock": ("dev",),
    "testing": ("dev",),
    "release": ("dev",),
    "docs": ("dev",),
    "fuzz": (),
    "fuzz-decode": ("dev",),
    "cross-check": (),
    "generators": (),
}
"""Each lock and those it must agree with, in the order they are made."""
ENVIRONMENTS = {
    ".venv": "dev",
    ".tools/fuzz": "fuzz",
    ".tools/fuzz-decode": "fuzz-decode",
    ".tools/cross-check": "cross-check",
    ".tools/generators": "generators",
    ".tools/lock": "lock",
    ".tools/release": "release",
    ".tools/docs": "docs",
}
OPTIONS = ("--universal", "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-config", "--quiet")


def surroundings() -> dict[str, str]:
    """Return the environment of uv: it asks the index that pip is configured with, unless it is told another."""
    settings = pip_settings(Path(sys.executable))
    names = {"UV_DEFAULT_INDEX": settings.get("index-url"), "SSL_CERT_FILE": settings.get("cert")}
    return {**{name: value for name, value in names.items() if value}, **os.environ}


def lock(upgrade: list[str] | None) -> None:
    """Write every lock."""
    uv = str(Path(sys.executable).with_name("uv"))
    more = [] if upgrade is None else [f"--upgrade-package={name}" for name in upgrade] or ["--upgrade"]
    environment = surroundings()
    for name, agreeing in LOCKS.items():
        constraints = [part for source in agreeing for part in ("-c", f"{source}.txt")]
        command = [uv, "pip", "compile", *OPTIONS, "--python-version", "3.11", *constraints, *more]
        print(f"  requirements/{name}.txt", flush=True)
        files = [f"{name}.in", "-o", f"{name}.txt"]
        done = subprocess.run([*command, *files], cwd=HERE, env=environment, check=False, stdout=subprocess.DEVNULL)
        if done.returncode:
            raise SystemExit(f"lock: requirements/{name}.txt could not be written, and is as it was; uv says why above")


def holders(environment: str, name: str) -> list[tuple[str, Requirement]]:
    """Return what is required in an environment, and by whom: the `.in` file, this project, a package."""
    required = [(f"{name}.in", Requirement(text)) for text in wanted(HERE / f"{name}.in")]
    command = [python_of(ROOT / environment), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    folder = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    for distribution in metadata.distributions(path=[folder]):
        own = normalized(distribution.name) == OWN
        source = "pyproject.toml" if own else distribution.name
        requirements = map(Requirement, distribution.requires or ())
        # an extra of this project is always wanted; of others, those that hold something are rare
        required += [
            (source, requirement)
            for requirement in requirements
            if own or not requirement.marker or requirement.marker.evaluate({"extra": ""})
        ]
    return required


def held_by(required: list[tuple[str, Requirement]], name: str, newest: str) -> str:
    """Return which requirements do not take the newest release of a package."""
    mine = [(source, requirement) for source, requirement in required if normalized(requirement.name) == name]
    excluding = [
        f"{source}: {requirement.name}{requirement.specifier}"
        for source, requirement in mine
        if newest not in requirement.specifier
    ]
    return "; ".join(sorted(set(excluding)))


def newer(environment: str) -> list[tuple[str, str, str]]:
    """Return name, installed and newest version of each package of an environment that has a newer release."""
    command = [python_of(ROOT / environment), "-m", "pip", "list", "--outdated", "--format=json"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"outdated: pip could not list the releases:\n{done.stderr.strip()}")
    return [(normalized(row["name"]), row["version"], row["latest_version"]) for row in json.loads(done.stdout)]


def newer_node() -> list[tuple[str, str, str, str, str]]:
    """Return the rows of the tools that run on Node."""
    pinned = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    npm = shutil.which("npm")
    if npm is None:
        print("npm was not found: the tools that run on Node are left out", file=sys.stderr)
        return []
    rows = []
    for name, version in pinned.items():
        done = subprocess.run([npm, "view", name, "version"], check=False, capture_output=True, text=True)
        newest = done.stdout.strip() or "not known"
        if newest != version:
            rows.append(("node", name, version, newest, "package.json"))
    return rows


def outdated() -> list[tuple[str, str, str, str, str]]:
    """Return lock, name, pinned and newest version of what has a newer release, and the bound that holds it."""
    rows = []
    for environment, name in ENVIRONMENTS.items():
        if not python_of(ROOT / environment).exists():
            print(f"{environment} is not set up and left out", file=sys.stderr)
            continue
        known = {pin.name for pin in pins((HERE / f"{name}.txt").read_text(encoding="utf-8"))}
        print(f"asking for the releases of the {len(known)} packages of {environment} …", file=sys.stderr, flush=True)
        required = holders(environment, name)
        rows += [(name, *row, held_by(required, row[0], row[2])) for row in newer(environment) if row[0] in known]
    return rows + newer_node()


def show(rows: list[tuple[str, str, str, str, str]], *, as_json: bool) -> None:
    """Print what has newer releases."""
    names = ("lock", "package", "pinned", "newest", "held by")
    if as_json:
        print(json.dumps([dict(zip(names, row, strict=True)) for row in rows], indent=2))
        return
    widths = [max(len(row[column]) for row in [names, *rows]) for column in range(len(names))]
    for row in [names, *rows]:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())
    print(f"pins with newer releases: {len(rows)}; `make lock UPGRADE=1` takes those that nothing holds")


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upgrade", nargs="*", metavar="NAME")
    parser.add_argument("--outdated", action="store_true")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if arguments.outdated:
        show(outdated(), as_json=arguments.json)
    else:
        lock(arguments.upgrade)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
