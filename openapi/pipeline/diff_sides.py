"""What is compared: the document of a git revision, a file, a wheel or the installed version, and the client it has."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from importlib import metadata, util
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from bundle import bundles
from document import Document
from findings import GenerationError
from reading import read_document

TOP = Path(__file__).resolve().parents[2]
PACKAGE = "sinch_provisioning_api"
PROJECT = "sinch-provisioning"
INSTALLED = "installed"
_VERSION = re.compile(r'^__version__ = "([^"]+)"', re.MULTILINE)


class Side(NamedTuple):
    """One of two documents.

    Args:
        name: what a person calls it.
        document: the document.
        file: a file that holds it.
        folder: the folder that holds its generated package; None when it is not made yet.
    """

    name: str
    document: Document
    file: Path
    folder: Path | None = None

    @property
    def version(self) -> str:
        """The version of its package; empty when it has none."""
        init = (self.folder or Path()) / PACKAGE / "__init__.py"
        match = _VERSION.search(init.read_text(encoding="utf-8")) if self.folder and init.exists() else None
        return match[1] if match else ""


def side_of(text: str, scratch: Path, *, word: str) -> Side:
    """Return what a text names: nothing (the working tree), a file, a wheel, a folder, `installed`, or a git revision.

    Args:
        text: the text.
        scratch: an empty folder for what has to be written.
        word: what the text is the value of, for the error.

    Raises:
        GenerationError: it is none of them, or there is no document in it.
    """
    if not text:
        return Side("the working tree", *_read(bundles(TOP / "openapi")[0]), TOP / "generated")
    path = Path(text)
    if path.suffix == ".whl" and path.is_file():
        return _of_wheel(path, scratch)
    if path.is_dir():
        return _of_folder(str(path), path)
    if path.is_file():
        return Side(str(path), *_read(path))
    if text in {INSTALLED, _installed_version()}:
        return _of_installed()
    return _of_revision(text, scratch, word)


def _read(path: Path) -> tuple[Document, Path]:
    return read_document(path), path


def _of_folder(name: str, folder: Path) -> Side:
    file = folder / PACKAGE / "openapi.json"
    if not file.exists():
        raise GenerationError(f"{name}: there is no {PACKAGE}/openapi.json in it")
    return Side(name, *_read(file), folder)


def _of_wheel(path: Path, scratch: Path) -> Side:
    try:
        with zipfile.ZipFile(path) as wheel:
            names = [name for name in wheel.namelist() if name.startswith(f"{PACKAGE}/") and ".." not in name]
            wheel.extractall(scratch, names)  # noqa: S202 - names that lead out of the folder are left out
    except (OSError, zipfile.BadZipFile) as error:
        raise GenerationError(f"{path}: is not a wheel that can be read: {error}") from error
    return _of_folder(str(path), scratch)


def _installed_version() -> str:
    try:
        return metadata.version(PROJECT)
    except metadata.PackageNotFoundError:
        return ""


def _of_installed() -> Side:
    spec = util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise GenerationError(f"{PROJECT} is not installed here; name a wheel, a file or a git revision")
    return _of_folder(f"the installed {PROJECT} {_installed_version()}", Path(spec.origin).parents[1])


def _git(*arguments: str) -> bytes | None:
    try:
        done = subprocess.run(["git", *arguments], check=False, cwd=TOP, capture_output=True)
    except OSError:  # there is no git here, and so no revision
        return None
    return done.stdout if done.returncode == 0 else None


def default_base() -> str:
    """Return the last tag; where there is none, `HEAD`, so that what is not committed yet is shown."""
    tag = _git("describe", "--tags", "--abbrev=0")
    return tag.decode().strip() if tag else "HEAD"


def _of_revision(text: str, scratch: Path, word: str) -> Side:
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{text}^{{commit}}")
    if commit is None:
        raise GenerationError(
            f"{word}={text}: is no file, no wheel, no git revision, and not the installed version; name one of them"
        )
    name = commit.decode().strip()
    listed = (_git("ls-tree", "--name-only", name, "openapi/") or b"").decode().splitlines()
    documents = [path for path in listed if re.fullmatch(r"openapi/provisioning-.*\.yaml", path)]
    if len(documents) != 1:
        raise GenerationError(f"{word}={text}: holds {len(documents)} files openapi/provisioning-*.yaml, and needs one")
    scratch.mkdir(parents=True, exist_ok=True)
    file = scratch / "document.yaml"
    file.write_bytes(_git("show", f"{name}:{documents[0]}") or b"")
    archive = _git("archive", "--format=tar", name, f"generated/{PACKAGE}")
    if archive is None:
        return Side(text, *_read(file))
    with tarfile.open(fileobj=BytesIO(archive)) as files:
        files.extractall(scratch, filter="data")
    return Side(text, *_read(file), scratch / "generated")


def package_of(side: Side, scratch: Path, say: Callable[[str], object]) -> Path:
    """Return the folder that holds the generated package of a side, made now when it has none.

    Args:
        side: the side.
        scratch: an empty folder for the package.
        say: tells a person what is being done.

    Raises:
        GenerationError: the document cannot be generated at all.
    """
    if side.folder is not None:
        return side.folder
    say(f"generating the client of {side.name}, for its names …")
    command = [sys.executable, str(TOP / "openapi/pipeline/generate.py"), "--document", str(side.file)]
    command += ["--output", str(scratch), "--no-types", "--skip-refused"]
    done = subprocess.run(command, check=False, cwd=TOP, capture_output=True, text=True)
    if done.returncode not in {0, 3}:
        raise GenerationError(f"{side.name}: no client can be made of it, for its names: {done.stderr.strip()[-500:]}")
    return scratch
