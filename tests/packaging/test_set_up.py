"""The set-up installs what is locked, on any day and with any pip, and nothing short of it."""

from __future__ import annotations

import ast
import functools
import hashlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import environments
import index
import pytest

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("Makefile", "README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml", "requirements")
DEV = environments.pins((ROOT / "requirements/dev.txt").read_text(encoding="utf-8"))
NOWHERE = {"httpx2-jsfetch"}  # for emscripten, which is none of the platforms that a lock is held against
pytestmark = pytest.mark.slow


@functools.cache
def applicable() -> list[environments.Pin]:
    """Return the locked packages that are installed here."""
    here = installed(Path(sys.executable))
    return [pin for pin in DEV if here.get(pin.name) == pin.version]


def installed(python: Path) -> dict[str, str]:
    code = "import json, importlib.metadata as m; print(json.dumps({d.name: d.version for d in m.distributions()}))"
    parsed = json.loads(subprocess.run([python, "-c", code], check=True, capture_output=True, text=True).stdout)
    return {environments.normalized(name): version for name, version in parsed.items()}


def mirrored_lock(name: str, wheels: dict[environments.Pin, Path]) -> str:
    """Return a lock whose lines name the wheels of the index; a line whose wheel is not among them is left out."""
    lines = []
    for pin in environments.pins((ROOT / f"requirements/{name}.txt").read_text(encoding="utf-8")):
        wheel = next((path for known, path in wheels.items() if known.name == pin.name), None)
        if wheel is None and pin.name in {item.name for item in applicable()}:
            continue
        # a line for another Python or platform has no wheel here: nothing is installed of it
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest() if wheel else "0" * 64
        marker = f" ; {pin.marker}" if pin.marker else ""
        lines.append(f"{pin.name}=={pin.version}{marker} \\\n    --hash=sha256:{digest}\n")
    return "".join(lines)


def project(folder: Path, wheels: dict[environments.Pin, Path]) -> Path:
    """Return a copy of what the set-up reads, whose locks name the wheels of the index."""
    for name in COPIED:
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy2)(ROOT / name, folder / name)
    for name in ("overrides/sinch_provisioning", "generated/sinch_provisioning_api"):
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text('__version__ = "0.1.0"\n', encoding="utf-8")
    for name in ("dev", "runtime"):
        (folder / f"requirements/{name}.txt").write_text(mirrored_lock(name, wheels), encoding="utf-8")
    return folder


def surroundings(place: Path | str) -> dict[str, str]:
    """Return the environment of a set-up: an index at a place, and nothing of the settings of who runs the tests."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "MAKE", "COV_"))}
    return {**kept, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(place), "PIP_CONFIG_FILE": os.devnull}


def run_set_up(
    folder: Path,
    index_folder: Path,
    target: str = "setup",
    python: str | Path = sys.executable,
    **settings: str,
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", "--no-print-directory", target, f"PYTHON={python}"],
        cwd=folder,
        env={**surroundings(index_folder), **settings},
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="module")
def bad_day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[environments.Pin, Path]]:
    """An index that holds a newer release of every locked package beside the locked one."""
    folder = tmp_path_factory.mktemp("index")
    return folder, {pin: index.mirrored(folder, pin.name, pin.version) for pin in applicable()}


@pytest.fixture(scope="module")
def copy(bad_day: tuple[Path, dict[environments.Pin, Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project that was set up on that day."""
    folder = project(tmp_path_factory.mktemp("copy"), bad_day[1])
    done = run_set_up(folder, bad_day[0])
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == 1, "one line is all that a set-up says"
    assert not done.stderr
    return folder


def test_exactly_the_locked_versions_are_installed_on_a_day_when_everything_has_a_newer_release(copy: Path) -> None:
    result = installed(copy / ".venv/bin/python")
    assert {pin.name: result.get(pin.name) for pin in applicable()} == {pin.name: pin.version for pin in applicable()}
    assert set(result) - {pin.name for pin in DEV} <= {"pip", "setuptools", environments.OWN}
    assert index.NEWER not in result.values()


def test_each_package_that_is_taken_out_of_the_lock_is_missed_by_its_name(copy: Path) -> None:
    code = (
        "import json, re, sys; from importlib import metadata; sys.path.insert(0, 'requirements'); import environments\n"
        "check = environments.LockCheck(environments.wanted(environments.HERE / 'dev.in') + environments.own_requirements())\n"
        f"lock = environments.pins(open({str(ROOT / 'requirements/dev.txt')!r}).read())\n"
        "whole = [text for text in check.problems(lock) if 'not installed' not in text]\n"
        "here = {environments.normalized(d.name): d.requires or [] for d in metadata.distributions()}\n"
        "needed = {environments.normalized(re.match(r'[\\w.-]+', text)[0]) for texts in here.values() for text in texts}\n"
        "seen = [one for one in lock if one.name in here or one.name in needed]\n"  # others: of what is not installed here
        "print(json.dumps([whole, [[one.name, check.problems([o for o in lock if o is not one])] for one in seen]]))"
    )
    done = subprocess.run([copy / ".venv/bin/python", "-c", code], cwd=copy, check=True, capture_output=True, text=True)
    whole, rows = json.loads(done.stdout)
    assert whole == []
    assert len(rows) >= len(applicable())
    silent = [
        name
        for name, texts in rows
        if name not in NOWHERE and not any(text.startswith(f"{name} is missing from the lock") for text in texts)
    ]
    assert silent == []


def test_a_set_up_that_failed_or_was_interrupted_is_repeated_and_not_believed_in(
    bad_day: tuple[Path, dict[environments.Pin, Path]], tmp_path: Path
) -> None:
    index_folder, wheels = bad_day
    folder = project(tmp_path, {pin: path for pin, path in wheels.items() if pin.name != "h11"})
    made = folder / ".tools/runtime"

    failed = run_set_up(folder, index_folder, "tool-runtime")
    assert failed.returncode != 0
    assert "requirements/runtime.txt cannot be used; `make lock` writes it anew" in failed.stderr
    assert "h11 is missing from the lock: " in failed.stderr
    assert len(failed.stderr.splitlines()) <= 4
    assert not (made / environments.STAMP).exists()

    (folder / "requirements/runtime.txt").write_text(mirrored_lock("runtime", wheels), encoding="utf-8")
    shutil.rmtree(made)
    interrupted = interrupted_output(folder, "tool-runtime")
    assert "set-up: interrupted; run the same command again" in interrupted
    assert "Traceback" not in interrupted
    assert not (made / environments.STAMP).exists()

    left = made / "left-over"
    left.write_text("half a package", encoding="utf-8")
    with ThreadPoolExecutor() as threads:
        both = list(threads.map(lambda _: run_set_up(folder, index_folder, "tool-runtime"), range(2)))
    assert [(item.returncode, item.stderr) for item in both] == [(0, "")] * 2
    assert "".join(item.stdout for item in both).count("setting up") == 1, "of two at once one waits for the other"
    assert not left.exists(), "an environment without its stamp is made anew"
    assert "h11" in installed(made / "bin/python")


def interrupted_output(folder: Path, target: str) -> str:
    """Interrupt a set-up, as Ctrl-C does, while it waits for an index that is silent; return what the user reads."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(60)
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        process = subprocess.Popen(
            ["make", target, f"PYTHON={sys.executable}"],
            cwd=folder,
            env=surroundings(address),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            # what runs the tests in the background may have its interrupts ignored, and children inherit that
            preexec_fn=functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
        )
        with silent.accept()[0]:
            os.killpg(process.pid, signal.SIGINT)
            output, _ = process.communicate()
    assert process.returncode != 0
    return output


def test_settings_of_a_person_do_not_change_what_is_installed(
    bad_day: tuple[Path, dict[environments.Pin, Path]], copy: Path, tmp_path: Path
) -> None:
    (tmp_path / "constraints.txt").write_text("h11<0.1\n", encoding="utf-8")
    (tmp_path / "pip.conf").write_text(
        f"[global]\nconstraint = {tmp_path}/constraints.txt\n[install]\ntarget = {tmp_path}/elsewhere\n",
        encoding="utf-8",
    )
    shadowing = tmp_path / "path/h11-0.9.dist-info"
    shadowing.mkdir(parents=True)
    (shadowing / "METADATA").write_text("Metadata-Version: 2.1\nName: h11\nVersion: 0.9\n", encoding="utf-8")
    settings = {"PIP_CONFIG_FILE": str(tmp_path / "pip.conf"), "PYTHONPATH": str(tmp_path / "path"), "PIP_USER": "1"}
    done = run_set_up(copy, bad_day[0], "tool-runtime", **settings)
    assert (done.returncode, done.stderr) == (0, "")
    locked = {pin.name: pin.version for pin in environments.pins((ROOT / "requirements/runtime.txt").read_text())}
    assert installed(copy / ".tools/runtime/bin/python").items() >= locked.items()
    assert not (tmp_path / "elsewhere").exists()


def test_an_active_environment_can_make_itself_anew(
    bad_day: tuple[Path, dict[environments.Pin, Path]], copy: Path
) -> None:
    made = copy / ".tools/runtime"
    assert run_set_up(copy, bad_day[0], "tool-runtime").returncode == 0
    again = run_set_up(copy, bad_day[0], "tool-runtime", made / "bin/python")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    (made / environments.STAMP).unlink()
    anew = run_set_up(copy, bad_day[0], "tool-runtime", made / "bin/python")
    assert anew.returncode == 0, anew.stderr
    assert (made / environments.STAMP).exists()


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


def error_of(command: list[str | Path]) -> str:
    """Return the first line of what a command says that fails, and says nothing of a program's inside."""
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert "SyntaxError" not in done.stderr
    return done.stderr.splitlines()[0]


def test_a_missing_or_old_python_is_refused_in_one_sentence(tmp_path: Path) -> None:
    old = tmp_path / "python3.8"
    code = "import sys, runpy; sys.version_info = (3, 8, 18); sys.version = '3.8.18 of a test'; del sys.argv[0]; runpy.run_path(sys.argv[0], run_name='__main__')"
    old.write_text(f'#!/bin/sh\nexec {sys.executable} -c "{code}" "$@"\n', encoding="utf-8")
    old.chmod(0o755)
    make: list[str | Path] = ["make", "--no-print-directory", "setup"]
    assert error_of([*make, "PYTHON=no-such-python"]).startswith(
        "make: no-such-python was not found; install Python 3.11"
    )
    sentence = "Python 3.11 or newer is needed, this is 3.8.18; name another one with PYTHON=..."
    assert error_of([*make, f"PYTHON={old}"]) == f"set-up: {sentence}"


def test_any_python_can_read_the_script_that_says_that_it_is_too_old() -> None:
    text = (ROOT / "requirements/set_up.py").read_text(encoding="ascii")
    plain = {
        "Module",
        "Expr",
        "Constant",
        "Import",
        "alias",
        "If",
        "Compare",
        "Lt",
        "Attribute",
        "Name",
        "Load",
        "Store",
    }
    plain |= {"Tuple", "Assign", "Subscript", "Slice", "Call", "keyword", "BinOp", "Add", "UnaryOp", "USub"}
    assert {type(node).__name__ for node in ast.walk(ast.parse(text))} <= plain
    assert not re.search(r"\b[bru]+['\"]|_\d|print", text), "spelled in a way of its own by one Python or another"


def old_pythons() -> list[Path]:
    """Return the Pythons below 3.11 that this machine has."""
    names = ["python2.7", *(f"python3.{minor}" for minor in range(11))]
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    paths = [Path(path) for name in names if (path := shutil.which(name)) and "shims" not in path]
    return paths + [
        path for pattern in ("2.*", "3.?.*", "3.10.*") for path in sorted(kept.glob(f"{pattern}/bin/python"))
    ]


@pytest.mark.parametrize("python", old_pythons(), ids=str)
def test_the_old_pythons_of_this_machine_are_refused_in_one_sentence(python: Path) -> None:
    assert "Python 3.11 or newer is needed, this is " in error_of([python, "requirements/set_up.py", ".venv", "dev"])
