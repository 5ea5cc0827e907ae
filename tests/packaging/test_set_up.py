"""The set-up installs what is locked, on any day and with any pip, and nothing short of it."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import index
import pytest
import set_up

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("Makefile", "README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml", "requirements")
DEV = set_up.pins((ROOT / "requirements/dev.txt").read_text(encoding="utf-8"))
pytestmark = pytest.mark.slow


@functools.cache
def applicable() -> list[set_up.Pin]:
    """Return the locked packages that are installed here."""
    here = installed(Path(sys.executable))
    return [pin for pin in DEV if here.get(pin.name) == pin.version]


def installed(python: Path) -> dict[str, str]:
    code = "import json, importlib.metadata as m; print(json.dumps({d.name: d.version for d in m.distributions()}))"
    found = json.loads(subprocess.run([python, "-c", code], check=True, capture_output=True, text=True).stdout)
    return {set_up.normalized(name): version for name, version in found.items()}


def project(folder: Path, wheels: dict[set_up.Pin, Path]) -> Path:
    """Return a copy of what the set-up reads, whose lock names the wheels of the index."""
    for name in COPIED:
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy2)(ROOT / name, folder / name)
    for name in ("overrides/sinch_provisioning", "generated/sinch_provisioning_api"):
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text('__version__ = "0.1.0"\n', encoding="utf-8")
    lines = []
    for pin in DEV:
        if pin in wheels:
            digest = hashlib.sha256(wheels[pin].read_bytes()).hexdigest()
        elif pin in applicable():
            continue
        else:  # a line for another Python or platform, of which nothing is installed here
            digest = "0" * 64
        marker = f" ; {pin.marker}" if pin.marker else ""
        lines.append(f"{pin.name}=={pin.version}{marker} \\\n    --hash=sha256:{digest}\n")
    (folder / "requirements/dev.txt").write_text("".join(lines), encoding="utf-8")
    return folder


def run_set_up(folder: Path, index_folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "MAKE", "COV_"))}
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(index_folder), "PIP_CONFIG_FILE": os.devnull}
    command = ["make", "setup", f"PYTHON={sys.executable}", *more]
    return subprocess.run(command, cwd=folder, env={**kept, **offline}, check=False, capture_output=True, text=True)


@pytest.fixture(scope="module")
def bad_day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[set_up.Pin, Path]]:
    """An index that holds a newer release of every locked package beside the locked one."""
    folder = tmp_path_factory.mktemp("index")
    return folder, {pin: index.mirrored(folder, pin.name, pin.version) for pin in applicable()}


@pytest.fixture(scope="module")
def copy(bad_day: tuple[Path, dict[set_up.Pin, Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project that was set up on that day."""
    folder = project(tmp_path_factory.mktemp("copy"), bad_day[1])
    done = run_set_up(folder, bad_day[0])
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == 1, "one line is all that a set-up says"
    assert not done.stderr
    return folder


def test_exactly_the_locked_versions_are_installed_on_a_day_when_everything_has_a_newer_release(copy: Path) -> None:
    found = installed(copy / ".venv/bin/python")
    assert {pin.name: found.get(pin.name) for pin in applicable()} == {pin.name: pin.version for pin in applicable()}
    assert set(found) - {pin.name for pin in DEV} <= {"pip", "setuptools", set_up.OWN}
    assert index.NEWER not in found.values()


def test_each_package_that_is_taken_out_of_the_lock_is_missed_by_its_name(copy: Path) -> None:
    code = (
        "import json, sys; sys.path.insert(0, 'requirements'); import set_up\n"
        "check = set_up.LockCheck(set_up.wanted(set_up.HERE / 'dev.in') + set_up.own_requirements())\n"
        f"lock = set_up.pins(open({str(ROOT / 'requirements/dev.txt')!r}).read())\n"
        "whole = [text for text in check.problems(lock) if 'not installed' not in text]\n"
        "print(json.dumps([whole, [[one.name, check.problems([o for o in lock if o is not one])] for one in lock]]))"
    )
    done = subprocess.run([copy / ".venv/bin/python", "-c", code], cwd=copy, check=True, capture_output=True, text=True)
    whole, rows = json.loads(done.stdout)
    assert whole == []
    assert len(rows) == len(DEV)
    silent = [
        name for name, texts in rows if not any(text.startswith(f"{name} is missing from the lock") for text in texts)
    ]
    assert silent == []


def test_a_set_up_that_failed_is_not_believed_in_but_repeated_once_the_lock_is_whole(
    bad_day: tuple[Path, dict[set_up.Pin, Path]], copy: Path, tmp_path: Path
) -> None:
    folder = project(tmp_path, {pin: path for pin, path in bad_day[1].items() if pin.name != "h11"})
    done = run_set_up(folder, bad_day[0])
    assert done.returncode != 0
    assert "requirements/dev.txt cannot be used; `make lock` writes it anew" in done.stderr
    assert "h11 is missing from the lock: " in done.stderr
    assert len(done.stderr.splitlines()) <= 4
    assert not (folder / ".venv/.set-up").exists()
    left = folder / ".venv/left-over"
    left.write_text("half a package", encoding="utf-8")
    shutil.copy2(copy / "requirements/dev.txt", folder / "requirements/dev.txt")
    repeated = run_set_up(folder, bad_day[0])
    assert repeated.returncode == 0, repeated.stderr
    assert not left.exists(), "an environment without its stamp is made anew"


def test_a_set_up_that_is_there_says_and_does_nothing(copy: Path, tmp_path: Path) -> None:
    again = run_set_up(copy, tmp_path)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("missing", "remedy"), [("venv", "apt install python3."), ("ensurepip", "apt install python3.")]
)
def test_a_python_without_a_module_is_refused_in_one_sentence(tmp_path: Path, missing: str, remedy: str) -> None:
    code = f"import sys; sys.modules[{missing!r}] = None; sys.argv = ['set_up.py', {str(tmp_path / 'env')!r}, 'dev']; import runpy; runpy.run_path({str(ROOT / 'requirements/set_up.py')!r}, run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert f"this Python has no module {missing}" in done.stderr
    assert remedy in done.stderr
    assert not (tmp_path / "env").exists()


def test_a_missing_or_old_python_is_refused_in_one_sentence(tmp_path: Path) -> None:
    old = tmp_path / "python3.8"
    old.write_text(
        f'#!/bin/sh\nexec {sys.executable} -c \'import sys; sys.version_info = (3, 8, 18); sys.version = "3.8.18"; exec(sys.argv[1])\' "$2"\n',
        encoding="utf-8",
    )
    old.chmod(0o755)
    for python, text in (("no-such-python", "no-such-python was not found"), (str(old), "this is 3.8.18")):
        done = subprocess.run(
            ["make", "--no-print-directory", "setup", f"PYTHON={python}"],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode != 0
        first = done.stderr.splitlines()[0]
        assert text in first
        assert "PYTHON=" in first
