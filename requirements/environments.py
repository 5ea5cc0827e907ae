"""Make a virtual environment from a lock, and believe in it only when it is complete.

    python requirements/set_up.py .venv dev --editable     what `make setup` runs
    python requirements/set_up.py .tools/fuzz fuzz         the same for a tool
    python requirements/set_up.py --check dev              hold the lock against what is installed beside this Python

A lock names every file by its hash, so nothing is resolved while it is installed: a release of tomorrow cannot change
what is installed today. What the lock lacks is looked for afterwards, for every Python and platform it is meant for.

An environment carries a stamp of what it was made from. Without the stamp, or with another one, it is made anew: an
interrupted set-up is repeated, and so is one whose Python, place or lock has changed.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import itertools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import IO, Any, NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
STAMP = ".set-up"
OWN = "sinch-provisioning"
SOURCES = {
    *("index-url", "extra-index-url", "find-links", "no-index", "cache-dir", "no-cache-dir"),
    *("cert", "client-cert", "trusted-host", "proxy", "timeout", "default-timeout", "retries"),
    *("keyring-provider", "use-feature", "use-deprecated"),
}
"""Settings of a person's pip that are kept: where files come from. The others change what is installed, or where to."""
PYTHONS = ("3.11", "3.12", "3.13", "3.14", "3.15")
PLATFORMS = (
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
)


class SetUpError(Exception):
    """The environment cannot be made; the text is one sentence with the remedy."""


class Pin(NamedTuple):
    """A line of a lock.

    Args:
        name: normalized name of the package.
        version: the one version allowed.
        marker: where the line holds; empty for everywhere.
    """

    name: str
    version: str
    marker: str


class Need(NamedTuple):
    """A requirement with what is asked of it again and again, in every environment.

    Args:
        requirement: the requirement.
        name: normalized name of the package.
        marker: where it holds; empty for everywhere.
    """

    requirement: Any
    name: str
    marker: str


def normalized(name: str) -> str:
    """Return a package's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: str) -> list[Pin]:
    """Return the lines of a lock."""
    matches = re.finditer(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)\s*(?:;\s*([^\\\n]+?))?\s*(?:\\)?$", lock, re.MULTILINE)
    return [Pin(normalized(match[1]), match[2], match[3] or "") for match in matches]


def wanted(source: Path) -> list[str]:
    """Return the requirements of an `.in` file and of those it includes."""
    lines: list[str] = []
    for line in source.read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if text.startswith("-r "):
            lines += wanted(source.parent / text[3:].strip())
        elif text:
            lines.append(text)
    return lines


class LockCheck:
    """Follows the requirements of what is installed, in every environment that a lock is meant for.

    Args:
        roots: what has to be there in the first place, as requirement texts.
    """

    def __init__(self, roots: list[str]) -> None:
        from pip._vendor.packaging.markers import Marker, default_environment
        from pip._vendor.packaging.requirements import Requirement

        self._marker, self._requirement = Marker, Requirement
        here: dict[str, Any] = {**default_environment(), "extra": ""}
        matrix = itertools.product(PYTHONS, PLATFORMS)
        others = [
            {**here, **names, "python_version": version, "python_full_version": f"{version}.0"}
            for version, names in matrix
        ]
        self._environments = [here, *others]
        self._roots = [self._need(text) for text in roots]
        self._requires: dict[tuple[str, str], list[Need]] = {}
        self._answers: dict[tuple[str, int, str], bool] = {}
        self._fits: dict[tuple[int, str], bool] = {}
        self._installed = {
            normalized(distribution.name): distribution for distribution in reversed([*metadata.distributions()])
        }
        self._versions = {name: distribution.version for name, distribution in self._installed.items()}

    def problems(self, lock: list[Pin]) -> list[str]:
        """Return what is missing or does not fit, a sentence each, each package once."""
        texts: dict[str, str] = {}
        for number in range(len(self._environments)):
            for name, text in self._problems(lock, number):
                texts.setdefault(name, text)
        return [*texts.values(), *self._not_installed(lock)]

    def _need(self, text: str) -> Need:
        requirement = self._requirement(text)
        return Need(requirement, normalized(requirement.name), str(requirement.marker or ""))

    def _is_met(self, need: Need, version: str) -> bool:
        """Tell whether a requirement takes a version."""
        name = (id(need), version)  # requirements are kept as long as this is
        if name not in self._fits:
            self._fits[name] = need.requirement.specifier.contains(version, prereleases=True)
        return self._fits[name]

    def _holds(self, marker: str, number: int, extra: str = "") -> bool:
        """Tell whether a marker holds in one of the environments."""
        name = (marker, number, extra)
        if name not in self._answers:
            self._answers[name] = self._marker(marker).evaluate({**self._environments[number], "extra": extra})
        return self._answers[name]

    def _not_installed(self, lock: list[Pin]) -> Iterator[str]:
        for pin in lock:
            if pin.marker and not self._holds(pin.marker, 0):
                continue
            version = self._versions.get(pin.name)
            if version is None:
                yield f"{pin.name} {pin.version} is in the lock and not installed"
            elif version != pin.version:
                yield f"{pin.name} {pin.version} is in the lock, {version} is installed"

    def _problems(self, lock: list[Pin], number: int) -> Iterator[tuple[str, str]]:
        pinned = {pin.name: pin for pin in lock if not pin.marker or self._holds(pin.marker, number)}
        environment = self._environments[number]
        environment_name = f"Python {environment['python_version']} on {environment['sys_platform']}"
        pending: list[tuple[Need, str, str]] = [(root, "", "the .in file") for root in self._roots]
        seen: set[tuple[str, str]] = set()
        while pending:
            need, extra, source = pending.pop()
            if need.marker and not self._holds(need.marker, number, extra):
                continue
            name = need.name
            pin = pinned.get(name)
            if pin is None:
                yield name, f"{name} is missing from the lock: {source} needs {need.requirement} ({environment_name})"
                continue
            if not self._is_met(need, pin.version):
                yield (
                    name,
                    f"{name} {pin.version} is in the lock: {source} needs {need.requirement} ({environment_name})",
                )
            for wanted_extra in ("", *sorted(need.requirement.extras)):
                if (name, wanted_extra) not in seen:
                    seen.add((name, wanted_extra))
                    pending += [
                        (requirement, wanted_extra, f"{name} {pin.version}") for requirement in self._required_by(pin)
                    ]

    def _required_by(self, pin: Pin) -> list[Need]:
        """Return what a package requires; nothing for one of another environment, which cannot be looked at here."""
        name = (pin.name, pin.version)
        if name not in self._requires:
            is_here = self._versions.get(pin.name) == pin.version
            texts = self._installed[pin.name].requires or [] if is_here else []
            self._requires[name] = [self._need(text) for text in texts]
        return self._requires[name]


def own_requirements() -> list[str]:
    """Return what the project itself needs with all its extras, where it is installed."""
    try:
        distribution = metadata.distribution(OWN)
    except metadata.PackageNotFoundError:
        return []
    return [re.sub(r"\s*;\s*extra\s*==.*$", "", text) for text in distribution.requires or []]


def check(name: str) -> list[str]:
    """Return what is wrong with a lock and what is installed of it, beside the Python that runs this."""
    lock = pins((HERE / f"{name}.txt").read_text(encoding="utf-8"))
    return LockCheck(wanted(HERE / f"{name}.in") + own_requirements()).problems(lock)


def check_modules() -> None:
    """Refuse a Python that cannot make environments."""
    try:
        import ensurepip
        import venv  # noqa: F401 - looked for, not used
    except ImportError as error:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        raise SetUpError(
            f"this Python has no module {error.name}; install it (Debian, Ubuntu: apt install {package}), "
            "or name another Python with PYTHON=…"
        ) from None
    ensurepip.version()


def base_python() -> str:
    """Return the Python that environments are made from: within an active one, that is the one it was made from."""
    return getattr(sys, "_base_executable", None) or sys.executable


def key(environment: Path, name: str, *, editable: bool) -> str:
    """Return the stamp of an environment that is made here, now."""
    parts = [str(environment.resolve()), sys.version, os.path.realpath(base_python()), str(editable)]
    files = [HERE / f"{name}.txt", HERE / f"{name}.in", Path(__file__)]
    files += [ROOT / "pyproject.toml"] if editable else []
    content = b"\0".join([part.encode() for part in parts] + [file.read_bytes() for file in files])
    return hashlib.sha256(content).hexdigest()


def python_of(environment: Path) -> Path:
    """Return the interpreter of an environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_made(environment: Path, stamp: str) -> bool:
    """Tell whether an environment was made to its end from what there is now."""
    try:
        return (environment / STAMP).read_text(encoding="utf-8") == stamp and python_of(environment).exists()
    except OSError:
        return False


def remove(environment: Path) -> None:
    """Remove what is left of an environment."""
    try:
        shutil.rmtree(environment)
    except FileNotFoundError:
        return
    except OSError as error:
        raise SetUpError(
            f"{environment} is to be made anew and cannot be removed ({error}); remove it by hand"
        ) from None


def pip_settings(python: Path) -> dict[str, str]:
    """Return the settings of pip that say where files come from, by name, out of its files and variables."""
    command: list[str | Path] = [python, "-I", "-m", "pip", "config", "list"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    matches = re.findall(r"^(global|install|:env:)\.([a-z-]+)=(.*)$", done.stdout, re.MULTILINE)
    ranks = ("global", "install", ":env:")
    settings = sorted(matches, key=lambda match: ranks.index(match[0]))
    return {name: str(ast.literal_eval(value)) for _, name, value in settings if name in SOURCES}


def pip_environment(settings: dict[str, str]) -> dict[str, str]:
    """Return the environment of an installation: these settings of pip, and none that a file or a variable adds."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("PIP_")}
    chosen = {f"PIP_{name.upper().replace('-', '_')}": value for name, value in settings.items()}
    return {**kept, **chosen, "PIP_CONFIG_FILE": os.devnull}


def run(log: Path, *command: str | Path, environment: dict[str, str] | None = None) -> None:
    """Run a step; what it says goes to the log, and to the screen when it fails."""
    with log.open("a", encoding="utf-8") as file:
        print("$", *command, file=file, flush=True)
        words = [str(part) for part in command]
        done = subprocess.run(words, stdout=file, stderr=file, cwd=ROOT, env=environment, check=False)
    if done.returncode:
        print(log.read_text(encoding="utf-8", errors="replace")[-6000:], file=sys.stderr)
        raise SetUpError(
            f"this step failed; what it said stands above and in {log}; run the same command again to repeat"
        )


def take_turn(file: IO[str]) -> None:
    """Hold a file until it is closed, after whoever holds it now; where files cannot be locked so, go ahead."""
    try:
        import fcntl
    except ImportError:  # Windows
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print(f"waiting for another set-up, which writes {file.name} …", flush=True)
        fcntl.flock(file, fcntl.LOCK_EX)
    except OSError:  # a file system without locks
        return


def make(environment: Path, name: str, *, editable: bool, newest_pip: bool) -> None:
    """Make an environment from its lock, unless it is there already, or another set-up has made it meanwhile."""
    check_modules()
    stamp = key(environment, name, editable=editable)
    if is_made(environment, stamp):
        return
    log = environment.with_name(f"{environment.name}.log")
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as file:
        take_turn(file)
        if is_made(environment, stamp):
            return
        file.truncate(0)
        install(environment, name, log, editable=editable, newest_pip=newest_pip)
        (environment / STAMP).write_text(stamp, encoding="utf-8")


def install(environment: Path, name: str, log: Path, *, editable: bool, newest_pip: bool) -> None:
    """Make an environment anew, and check that it is complete."""
    count = len(pins((HERE / f"{name}.txt").read_text(encoding="utf-8")))
    print(f"setting up {environment} with the {count} packages of requirements/{name}.txt …", flush=True)
    remove(environment)
    python = python_of(environment)
    run(log, base_python(), "-I", "-m", "venv", environment)
    pip = (python, "-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input")
    settings = pip_environment(pip_settings(python))
    if newest_pip:
        run(log, *pip, "--upgrade", "pip", environment=settings)
    run(log, *pip, "--no-deps", "--require-hashes", "-r", HERE / f"{name}.txt", environment=settings)
    if editable:
        run(log, *pip, "--no-deps", "--no-build-isolation", "--editable", ROOT, environment=settings)
    command: list[str | Path] = [python, "-I", __file__, "--check", name]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        problems = (done.stdout + done.stderr).strip()
        raise SetUpError(f"requirements/{name}.txt cannot be used; `make lock` writes it anew:\n{problems}")


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(
        prog="set_up.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("environment", nargs="?", type=Path, help="where the environment goes")
    parser.add_argument("lock", help="name of the lock, such as dev for requirements/dev.txt")
    parser.add_argument("--editable", action="store_true", help="install this project as well, in place")
    parser.add_argument("--newest-pip", action="store_true", help="use the newest pip, not the one Python brings along")
    parser.add_argument("--check", action="store_true", help="only check the lock against what is installed here")
    arguments = parser.parse_args()
    if arguments.check:
        problems = check(arguments.lock)
        print("\n".join(problems) or f"requirements/{arguments.lock}.txt is complete, and all of it is installed")
        return 1 if problems else 0
    if arguments.environment is None:
        parser.error("environment is missing, such as .venv")
    try:
        make(arguments.environment, arguments.lock, editable=arguments.editable, newest_pip=arguments.newest_pip)
    except SetUpError as error:
        print(f"set-up: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("set-up: interrupted; run the same command again to repeat", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
