"""Bump the document to another version of the API, and the client with it.

    make bump SPEC=<file> [DRY=1] [YES=1]

The file is an OpenAPI document, 3.0 or 3.1, as a vendor publishes it or in our layout. Everything is made in a copy of
the tree: the sources, the bundle, the client, and the checks of them. Only when all that has ended well is the tree
replaced, after a question (YES=1 answers it, DRY=1 never asks). Ended in any other way, the tree is as it was.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import bump_tests
import bump_tree
import curation
import diff
from bump_tree import Outcome
from bundle import BundleError, bundles
from diff_sides import Side
from document import Document
from findings import GenerationError, Report
from prepare.references import check_references
from prepare.structure import complete, path_items_in_place
from prepare.upgrade import to_3_1
from python_names import NameChange
from reading import read_document

TOP = Path(__file__).resolve().parents[2]
LEFT = shutil.ignore_patterns(
    ".git", ".venv*", "node_modules", ".tools", "build", "dist", "__pycache__", ".*_cache", ".hypothesis", ".coverage*"
)
REPLACED = ("openapi", "generated", "README.md", "docs/mock.md")
"""What a bump replaces."""
TYPES = "types"
CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("the mock answers every operation", ("openapi/pipeline/mock_check.py",)),
    (TYPES, ("-m", "mypy", "--no-error-summary", "overrides/sinch_provisioning", "tests/typing")),
    ("generated tests", bump_tests.COMMAND),
)
NEWS = "a person must decide"


def foreign_document(path: Path) -> Document:
    """Return their document in OpenAPI 3.1, its path items in place.

    Raises:
        GenerationError: it cannot be read, or refers to what is not there.
    """
    document = read_document(path)
    report = Report()
    for change in (complete, check_references, path_items_in_place, to_3_1):
        change(document, report)
    if report.findings:
        raise GenerationError.of(report.findings)
    return document


def copy_of_tree(folder: Path, top: Path = TOP) -> Path:
    """Return a copy of the tree without what other targets make."""
    return Path(shutil.copytree(top, folder / "tree", ignore=LEFT))


def run(tree: Path, arguments: Iterable[str]) -> subprocess.CompletedProcess[str]:
    """Run Python in a tree, whose packages take precedence over the installed ones."""
    paths = os.pathsep.join(str(tree / name) for name in ("generated", "overrides"))
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, check=False, cwd=tree, env=environment, capture_output=True, text=True)


def make(tree: Path, theirs: Document, *, types: bool = True) -> Outcome:
    """Write their document into the sources of a tree, then the bundle, the client, and the texts that follow.

    Raises:
        GenerationError: something of it fails; the text is what it said.
    """
    try:
        outcome = bump_tree.write(tree / "openapi", theirs)
    except BundleError as error:
        raise GenerationError(f"the sources do not make a document any more: {error}") from error
    for step in (["openapi/pipeline/generate.py", *([] if types else ["--no-types"])], ["docs/build_mock_page.py"]):
        done = run(tree, step)
        if done.returncode:
            raise GenerationError(f"{step[0]} failed:\n{done.stdout}{done.stderr}")
    return outcome


def failed_checks(tree: Path, changes: Iterable[NameChange], say: Callable[[str], object]) -> list[str]:
    """Run the checks of a tree; return what failed, with what it said.

    Tests that fail and name what changed are for a person to decide; they are said, and hinder nothing.
    """
    failed, decided = [], []
    for name, arguments in CHECKS:
        results = tree.parent / "results.xml"
        is_suite = "pytest" in arguments
        done = run(tree, (*arguments, *([f"--junitxml={results}"] if is_suite else ())))
        failing = []
        if is_suite and results.exists():
            failing = bump_tests.failures(tree, results, changes)
        elif name == TYPES:
            failing = bump_tests.untyped(done.stdout, changes)
        others = [failure for failure in failing if not failure.names]
        decided += [failure for failure in failing if failure.names]
        is_bad = bool(others or (done.returncode and not failing))
        say(f"  {'failed' if is_bad else 'ok    '}  {name}")
        if is_bad:
            texts = "\n".join(map(str, others)) or (done.stdout + done.stderr)[-3000:]
            failed.append(f"{name}: python {' '.join(arguments)}\n{texts}")
    if decided:
        say("\n".join([f"{NEWS}, of tests ({len(decided)}):", *(f"  {failure}" for failure in decided)]))
    return failed


def replace(tree: Path, top: Path = TOP) -> None:
    """Put what was made in a copy in the place of what is there; interrupted or failed, all is as it was."""
    moved: list[tuple[Path, Path]] = []
    staged: list[tuple[Path, Path]] = []
    try:
        for name in REPLACED:
            new, target = top / f"{name}.bumped", top / name
            _remove(new)
            (shutil.copytree if (tree / name).is_dir() else shutil.copyfile)(tree / name, new)
            staged.append((new, target))
        for new, target in staged:
            old = target.with_name(f"{target.name}.before")
            _remove(old)
            target.rename(old)
            moved.append((old, target))
            new.rename(target)
    except BaseException:
        for old, target in reversed(moved):
            _remove(target)
            old.rename(target)
        for new, _ in staged:
            _remove(new)
        raise
    for old, _ in moved:
        _remove(old)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def telling(whys: list[str]) -> list[str]:
    """Return the names that a person should look at: not those at the same method and path, or that rules make."""
    listed = []
    for why in whys:
        theirs, _, rest = why.removeprefix("schema ").partition(" is ")
        ours, _, way = rest.partition(": ")
        is_same = why.startswith("schema ") and theirs.lower().replace("dto", "") == ours.lower().replace("dto", "")
        if not is_same and way != "by method and path":
            listed.append(why)
    rest_of = len(whys) - len(listed)
    return [*listed, *([f"and {rest_of} at the same method and path, or made by the rules"] if rest_of else [])]


def report(outcome: Outcome, document: Document) -> list[str]:
    """Return what a bump means, in lines."""
    aligned = outcome.aligned
    lines = [f"version {outcome.version}: operations in both documents: {len(aligned.same)}"]
    for title, names in (
        ("other names", telling(aligned.whys)),
        ("new operations", outcome.added),
        ("changed operations", outcome.changed),
        ("removed operations", outcome.removed),
        ("moved operations", [f"{old} is {new} now" for old, new in outcome.moved.items()]),
        ("new events", outcome.events),
        ("new or changed schemas", outcome.schemas),
        ("left out, as they are not of this API", [f"{method.upper()} {path}" for path, method in aligned.foreign]),
        ("kept as openapi/divergences.yaml decided", outcome.kept),
        (NEWS, list(dict.fromkeys(outcome.decide))),
        ("to curate, then remove x-origin", curation.uncurated(document)),
    ):
        if names:
            lines += [f"{title} ({len(names)}):", *(f"  {name}" for name in names)]
    return lines


def differences(old: Path, new: Path, tree: Path) -> diff.Difference:
    """Return what changes for users from the document that is here to the one of a tree."""
    base = Side("our document", read_document(old), old, TOP / "generated")
    head = Side("the bumped one", read_document(new), new, tree / "generated")
    return diff.difference(base, head)


def agreed(arguments: argparse.Namespace) -> bool:
    """Tell whether the tree may be replaced."""
    if arguments.yes:
        return True
    try:
        return input("replace openapi/, generated/, README.md and docs/mock.md by this? [y/N] ").strip().lower() == "y"
    except EOFError:
        print("bump: no answer, as the standard input is closed; YES=1 replaces without a question", file=sys.stderr)
        return False


def bump(arguments: argparse.Namespace, folder: Path) -> int:
    """Make everything in a copy, and replace the tree by it when that ended well and it is wanted."""
    theirs = foreign_document(arguments.spec)
    tree = copy_of_tree(folder)
    print("writing the sources, the bundle and the client in a copy of the tree …", flush=True)
    outcome = make(tree, theirs)
    made = bundles(tree / "openapi")[0]
    document = read_document(made)
    print("\n".join(report(outcome, document)))
    changed = differences(bundles(TOP / "openapi")[0], made, tree)
    print("\n".join(diff.table(changed)))  # as `make diff` does, with the workflows that it breaks
    print("checking the copy …", flush=True)
    known = [NameChange("breaking", old, f"is {new} now") for old, new in outcome.moved.items()]
    known += [NameChange("breaking", name, "is gone") for name in outcome.removed]
    failed = failed_checks(tree, [*(changed.names or ()), *known], print)
    if failed:
        print("bump: the tree is as it was; in the copy failed:", *failed, sep="\n", file=sys.stderr)
        return 1
    if arguments.dry:
        print("DRY=1: nothing is changed")
    elif agreed(arguments):
        replace(tree)
        print("replaced; look at `git diff`, curate what `python openapi/pipeline/lint.py` lists, run `make test`")
    else:
        print("nothing is changed")
    return 0


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("spec", type=Path, help="the document of the other version")
    parser.add_argument("--dry", action="store_true", help="change nothing")
    parser.add_argument("--yes", action="store_true", help="replace without a question")
    arguments = parser.parse_args()
    if not arguments.spec.name:
        parser.error("name the document of the other version: make bump SPEC=<file>")
    with tempfile.TemporaryDirectory(prefix="bump-") as folder:
        try:
            return bump(arguments, Path(folder))
        except GenerationError as error:
            print(f"bump: the tree is as it was: {error}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            print("bump: interrupted; the tree is as it was", file=sys.stderr)
            return 130


if __name__ == "__main__":
    raise SystemExit(main())
