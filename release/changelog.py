"""What a release tells: entries that people write as fragments, and beside them the machine's list of changes.

    python release/changelog.py            show the section of the next release; nothing is written
    python release/changelog.py --check    fragments are well-formed, and each breaking change has an entry
    python release/changelog.py --build    write it into CHANGELOG.md and docs/releases/VERSION.md, remove fragments

A fragment is a file `changes/<words>.<category>.md` of one or more lines that begin with "- "; towncrier puts them
together. The machine's list is what `make diff` tells from the last tag to the working tree. The exit status is 1 when
the check fails.
"""

from __future__ import annotations

import argparse
import datetime
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "openapi/pipeline"))

from diff import Difference, difference, markdown  # noqa: E402 - stands in the pipeline, not in a package
from diff_sides import side_of  # noqa: E402
from findings import GenerationError  # noqa: E402
from python_names import NameChange  # noqa: E402
from sinch_provisioning._openapi.changes.collecting import Change  # noqa: E402
from versions import own_tags, tags, versions  # noqa: E402

CATEGORIES = ("breaking", "security", "added", "changed", "deprecated", "removed", "fixed")
NAME = re.compile(rf"[a-z0-9][a-z0-9-]*\.({'|'.join(CATEGORIES)})(\.\d+)?\.md")
IGNORED = "README.md"
UNRELEASED = "not yet released"


class Entry(NamedTuple):
    """What a person wrote of a change.

    Args:
        place: the file that holds it.
        category: one of the categories.
        text: the text.
    """

    place: str
    category: str
    text: str


def fragments(root: Path = ROOT) -> tuple[list[Entry], list[str]]:
    """Return the fragments, and what is wrong with files beside them."""
    entries, problems = [], []
    for path in sorted((root / "changes").glob("*")):
        place = f"changes/{path.name}"
        if path.name == IGNORED or path.name.startswith("."):
            continue
        match = NAME.fullmatch(path.name)
        text = path.read_text(encoding="utf-8").strip() if match else ""
        if match is None:
            problems.append(f"{place}: the name must be <words>.<category>.md, with one of {', '.join(CATEGORIES)}")
        elif not text.startswith("- "):
            problems.append(f'{place}: each entry must begin with "- "')
        else:
            entries.append(Entry(place, match[1], text))
    return entries, problems


def unreleased(root: Path = ROOT) -> list[Entry]:
    """Return the entries of a section of CHANGELOG.md that is not released yet, by category."""
    return _entries(_section((root / "CHANGELOG.md").read_text(encoding="utf-8")))


def section_of(version: str, root: Path = ROOT) -> list[Entry]:
    """Return the entries of the section of a version, by category; none when there is no such section."""
    return _entries(_section((root / "CHANGELOG.md").read_text(encoding="utf-8"), re.escape(version), r"\S.*"))


def _entries(section: str) -> list[Entry]:
    parts = re.split(r"^### (.+)$", section, flags=re.MULTILINE)[1:]
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return [Entry("CHANGELOG.md", title.strip().lower(), text.strip()) for title, text in pairs]


def _section(text: str, version: str = r"[^]]+", date: str = UNRELEASED) -> str:
    match = re.search(rf"^## \[{version}\] - {date}$.*?(?=^## \[|\Z)", text, re.MULTILINE | re.DOTALL)
    return match[0] if match else ""


def since_last_release(root: Path, scratch: Path) -> Difference | None:
    """Return what changed since the last tag of a release; None when nothing has been released."""
    released = tags(root)
    if not released:
        return None
    return difference(
        side_of(released[-1], scratch / "base", word="BASE"), side_of("", scratch / "head", word="HEAD"), names=True
    )


def without_entry(changed: Difference, entries: list[Entry]) -> list[str]:
    """Return the breaking changes that no entry names.

    An entry of the category `breaking` names a change by the operation, event or schema that it reaches, or by the name
    in Python, between backticks.
    """
    texts = (entry.text for entry in entries if entry.category == "breaking")
    named = {word for text in texts for word in re.findall(r"`([^`]+)`", text)}
    named |= {word.rpartition("(")[0] for word in named if word.endswith(")")}
    wire = [change for change in changed.report.of("breaking") if not named & _names_of(change)]
    names = [row for row in changed.names or () if row.level == "breaking" and not named & _names_in_python(row)]
    return [
        f"{row}: no entry names it; write changes/<words>.breaking.md with `{_first(row)}` in it"
        for row in (*(Row(change.sentence, _names_of(change)) for change in wire), *names)
    ]


class Row(NamedTuple):
    """A change of the document without an entry."""

    sentence: str
    names: set[str]

    def __str__(self) -> str:
        return self.sentence


def _first(row: Row | NameChange) -> str:
    return row.name if isinstance(row, NameChange) else min(row.names, default="the name of what it reaches")


def _names_of(change: Change) -> set[str]:
    pointers = (change.difference.old or "", change.difference.new or "")
    schemas = {match for pointer in pointers for match in re.findall(r"/components/schemas/([^/]+)", pointer)}
    return {*change.operations, *change.events, *schemas}


def _names_in_python(row: NameChange) -> set[str]:
    parts = row.name.split(".")
    return {".".join(parts[first:last]) for first in range(len(parts)) for last in range(first + 1, len(parts) + 1)}


def check(root: Path = ROOT) -> list[str]:
    """Return what is wrong with the entries of the next release.

    Raises:
        GenerationError: the last release cannot be compared with.
    """
    entries, problems = fragments(root)
    with tempfile.TemporaryDirectory(prefix="changelog-") as scratch:
        changed = since_last_release(root, Path(scratch))
    waiting = [*entries, *unreleased(root)]
    entries = [*waiting, *section_of(versions(root).package, root)]
    missing = [] if changed is None else without_entry(changed, entries)
    if own_tags(root):
        problems += [f"{entry.place}: this commit is tagged, and the entry is in no section" for entry in waiting]
    return [*problems, *missing]


def towncrier(*arguments: str, root: Path = ROOT) -> str:
    """Run towncrier; return what it prints."""
    command = [sys.executable, "-m", "towncrier", "build", "--version", versions(root).package, *arguments]
    done = subprocess.run(command, check=False, cwd=root, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"changelog: towncrier failed:\n{done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def as_fragments(root: Path) -> None:
    """Turn a section that is not released yet into fragments, so that one way leads into a release."""
    path = root / "CHANGELOG.md"
    text = path.read_text(encoding="utf-8")
    for entry in unreleased(root):
        (root / f"changes/0-unreleased.{entry.category}.md").write_text(f"{entry.text}\n", encoding="utf-8")
    path.write_text(text.replace(_section(text), ""), encoding="utf-8")


def build(root: Path = ROOT, *, date: str) -> list[str]:
    """Write the section of the release, and the machine's list of changes; return the files written."""
    version = versions(root).package
    written = ["CHANGELOG.md"]
    with tempfile.TemporaryDirectory(prefix="changelog-") as scratch:
        changed = since_last_release(root, Path(scratch))
    as_fragments(root)
    towncrier("--date", date, "--yes", root=root)
    if changed is not None:
        page = root / f"docs/releases/{version}.md"
        page.parent.mkdir(exist_ok=True)
        page.write_text(markdown(changed), encoding="utf-8")
        log = root / "CHANGELOG.md"
        heading = f"## [{version}] - {date}\n"
        link = f"Every change of the document and of the names in Python: [{version}](docs/releases/{version}.md).\n"
        log.write_text(log.read_text(encoding="utf-8").replace(heading, f"{heading}\n{link}", 1), encoding="utf-8")
        written.append(f"docs/releases/{version}.md")
    return written


def show(root: Path = ROOT) -> str:
    """Return the section of the next release as it stands."""
    with tempfile.TemporaryDirectory(prefix="changelog-") as scratch:
        copy = Path(scratch)
        for name in ("CHANGELOG.md", "pyproject.toml", "generator-config.yaml", "openapi/openapi.yaml"):
            (copy / name).parent.mkdir(exist_ok=True)
            shutil.copy(root / name, copy / name)
        for name in ("changes", "release"):
            shutil.copytree(root / name, copy / name)
        as_fragments(copy)
        return towncrier("--draft", "--date", UNRELEASED, root=copy).strip()


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="say what is wrong, and write nothing")
    parser.add_argument("--build", action="store_true", help="write the section of the release")
    parser.add_argument("--date", default=datetime.datetime.now(datetime.UTC).date().isoformat(), help="of the release")
    arguments = parser.parse_args()
    try:
        problems = check()
        if problems or arguments.check:
            print("\n".join(problems) or "entries are well-formed, and each breaking change has one")
            return 1 if problems else 0
        print("\n".join(build(date=arguments.date)) if arguments.build else show())
    except GenerationError as error:
        print(f"changelog: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
