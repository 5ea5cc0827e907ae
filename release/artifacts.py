"""The files of a release: built twice and equal, with the contents of the tree, their metadata, and what they need."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from email.parser import BytesParser
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = {"sinch_provisioning": "overrides", "sinch_provisioning_api": "generated"}
TRAVELLING = ("openapi/workflows", "openapi/mock-control.yaml")
CONTRACT = "sinch_provisioning/contract"
"""Where a wheel has what travels with the packages."""
METADATA = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"}
BESIDE = {"README.md", "CHANGELOG.md", "LICENSE", "PKG-INFO", "pyproject.toml", ".gitignore"}
PERMISSIVE = {
    *("MIT", "MIT License", "BSD-2-Clause", "BSD-3-Clause", "BSD License", "Apache-2.0", "Apache Software License"),
    *("ISC", "0BSD", "PSF-2.0", "Python Software Foundation License", "MPL-2.0"),
    "Mozilla Public License 2.0 (MPL 2.0)",
}
"""Licences that ask nothing of users; MPL-2.0 (certifi) asks of those who change its files."""


class ReleaseError(Exception):
    """A step of the release failed; the text says which and why."""


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> str:
    """Run a step; return what it prints.

    Raises:
        ReleaseError: it failed.
    """
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    words = [str(part) for part in command]
    done = subprocess.run(words, check=False, cwd=cwd, env={**kept, **environment}, capture_output=True, text=True)
    if done.returncode:
        raise ReleaseError(f"{' '.join(words)} failed:\n{(done.stdout + done.stderr).strip()[-4000:]}")
    return done.stdout


def source_date(root: Path = ROOT) -> str:
    """Return the time of the last commit in seconds, which the files of the release carry; 1980 without git."""
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], check=False, cwd=root, capture_output=True, text=True)
    return done.stdout.strip() or "315532800"


def build(folder: Path, root: Path = ROOT) -> list[Path]:
    """Build the source distribution, and the wheel out of it, into an empty folder."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, root, SOURCE_DATE_EPOCH=source_date(root))
    return sorted(folder.iterdir())


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal digits."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def differing(first: list[Path], second: list[Path]) -> list[str]:
    """Return which files of two builds are not the same bytes."""
    digests = [{path.name: digest(path) for path in files} for files in (first, second)]
    names = sorted({*digests[0], *digests[1]})
    return [f"{name}: two builds differ" for name in names if digests[0].get(name, "1") != digests[1].get(name, "2")]


def tracked(root: Path = ROOT) -> dict[str, str]:
    """Return the files of both packages that git keeps, and those that travel with them, by their names in a wheel."""
    places = [*(f"{source}/{name}" for name, source in PACKAGES.items()), *TRAVELLING]
    listed = run("git", "ls-files", "-z", "--", *places, cwd=root)
    return {_in_wheel(name): name for name in listed.split("\0") if name}


def _in_wheel(name: str) -> str:
    top, _, rest = name.partition("/")
    return f"{CONTRACT}/{rest}" if top == "openapi" else rest


def contents(wheel: Path) -> set[str]:
    """Return the files of a wheel, those of its metadata without the name of their folder's version."""
    with zipfile.ZipFile(wheel) as archive:
        return {re.sub(r"^[^/]+\.dist-info/", "dist-info/", name) for name in archive.namelist()}


def sdist_contents(path: Path) -> set[str]:
    """Return the files of a source distribution, without the folder that holds them all."""
    with tarfile.open(path) as archive:
        return {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}


def unexpected(files: list[Path], root: Path = ROOT) -> list[str]:
    """Return what the wheel and the source distribution hold too much or too little."""
    ours = tracked(root)
    by_suffix = {path.suffix: path for path in files}
    pairs = [
        (by_suffix[".whl"], contents(by_suffix[".whl"]), set(ours) | {f"dist-info/{name}" for name in METADATA}),
        (by_suffix[".gz"], sdist_contents(by_suffix[".gz"]), set(ours.values()) | BESIDE),
    ]
    return [
        f"{path.name}: {word} {name}"
        for path, held, wanted in pairs
        for word, names in (("holds", held - wanted), ("lacks", wanted - held))
        for name in sorted(names)
    ]


def metadata_of(wheel: Path) -> Any:
    """Return the metadata of a wheel, as a message of headers with the README as its payload."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return BytesParser().parsebytes(archive.read(name))


def wrong_metadata(wheel: Path, version: str) -> list[str]:
    """Return what is wrong with the metadata of a wheel, beside what `twine check` finds."""
    headers = metadata_of(wheel)
    urls = {text.partition(",")[0] for text in headers.get_all("Project-URL") or ()}
    wanted = {"Changelog", "Documentation", "Issues", "Source"}
    problems = [f"{wheel.name}: there is no project URL {name}" for name in sorted(wanted - urls)]
    if headers["Version"] != version:
        problems.append(f"{wheel.name}: its version is {headers['Version']}, and must be {version}")
    links = re.findall(r"\]\((?!https://|#)([^)]*)\)", headers.get_payload())
    return problems + [f"README.md: the link to {link} is not absolute, as the package index needs" for link in links]


def bill_of_materials(python: Path, file: Path, *, tools: Path, root: Path = ROOT) -> dict[str, Any]:
    """Write what is installed beside a Python as a CycloneDX document, the same for the same packages.

    Args:
        python: the Python.
        file: where the document goes.
        tools: the Python that has cyclonedx-bom.
        root: the tree.

    Returns:
        The document.
    """
    options = ("--pyproject", root / "pyproject.toml", "--mc-type", "library", "--output-reproducible", "--sv", "1.6")
    run(tools, "-m", "cyclonedx_py", "environment", *options, "--of", "JSON", "-o", file, python)
    document: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return document


def licences(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the licences of each component of a CycloneDX document, by name and version."""
    rows = {}
    for component in document.get("components", ()):
        texts = [
            entry.get("expression") or entry["license"].get("id") or entry["license"].get("name", "")
            for entry in component.get("licenses", ())
        ]
        rows[f"{component['name']} {component['version']}"] = [text for text in texts if "\n" not in text]
    return dict(sorted(rows.items()))


def not_permitted(rows: dict[str, list[str]]) -> list[str]:
    """Return the packages whose licence is none that was looked at; of several, one is enough."""
    return [
        f"{name}: its licence is {', '.join(texts) or 'not stated'}; look at it, and name it in release/artifacts.py"
        for name, texts in rows.items()
        if not any(_is_permissive(text) for text in texts)
    ]


def _is_permissive(text: str) -> bool:
    bare = text.removeprefix("License :: OSI Approved :: ").strip("()")
    options = [part.strip() for part in re.split(r"\bOR\b", bare)]
    return any(all(part.strip() in PERMISSIVE for part in re.split(r"\bAND\b", option)) for option in options if option)
