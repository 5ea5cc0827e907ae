"""A folder of wheels that stands for an index on a bad day: every locked package, and a newer release of each.

The wheels hold the metadata of the installed packages, which is all that an installer chooses by. Those that the
set-up has to run (the build backend) hold their files as well.
"""

from __future__ import annotations

import base64
import hashlib
import zipfile
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

NEWER = "99999.0"
RUNNABLE = ("hatchling", "editables", "packaging", "pathspec", "pluggy", "trove-classifiers")


def wheel(
    folder: Path, name: str, version: str, requires: Iterable[str], files: dict[str, bytes] | None = None
) -> Path:
    """Write a wheel; return its path."""
    stem = f"{name.replace('-', '_')}-{version}"
    extras = {
        part for require in requires if "extra ==" in require for part in require.replace('"', "'").split("'")[1::2]
    }
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    lines += [f"Requires-Dist: {require}" for require in requires] + [
        f"Provides-Extra: {extra}" for extra in sorted(extras)
    ]
    holds = dict(files or {})
    holds[f"{stem}.dist-info/METADATA"] = "\n".join([*lines, "", ""]).encode()
    holds[f"{stem}.dist-info/WHEEL"] = (
        b"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    )
    record = "".join(f"{path},{_digest(content)},{len(content)}\n" for path, content in holds.items())
    holds[f"{stem}.dist-info/RECORD"] = f"{record}{stem}.dist-info/RECORD,,\n".encode()
    path = folder / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in holds.items():
            archive.writestr(zipfile.ZipInfo(member), content)
    return path


def _digest(content: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def mirrored(folder: Path, name: str, version: str) -> Path:
    """Write the wheel of an installed package, and that of a newer release of it; return the first."""
    distribution = metadata.distribution(name)
    assert distribution.version == version, f"{name} {distribution.version} is installed, {version} is locked"
    requires = distribution.requires or []
    wheel(folder, name, NEWER, requires)
    files = {}
    for path in (distribution.files or ()) if name in RUNNABLE else ():
        if ".." not in path.parts and path.suffix != ".pyc" and path.name not in {"RECORD", "INSTALLER", "REQUESTED"}:
            files[str(path)] = Path(str(path.locate())).read_bytes()
    return wheel(
        folder,
        name,
        version,
        requires,
        {path: file for path, file in files.items() if "dist-info/" not in path}
        | {path: file for path, file in files.items() if path.endswith("entry_points.txt")},
    )
