"""The tests of a bumped tree: which fail, and which of those only name what the new version lacks or changes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from python_names import NameChange

TESTED = ("tests/generated", "tests/document")
COMMAND = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "2", *TESTED)
LONGEST = 300
"""How many letters of what a test says are shown."""


class Failure(NamedTuple):
    """A test that fails in the bumped tree, or a line that does not pass the type check.

    Args:
        test: as pytest names it, or the file and line.
        said: what it said.
        names: what it names of what is gone or changed; empty when it fails for another reason.
    """

    test: str
    said: str
    names: tuple[str, ...]

    def __str__(self) -> str:
        if not self.names:
            return f"{self.test}: {self.said}"
        return (
            f"{self.test} uses {', '.join(self.names)}, which this version changes or removes: adapt or delete the test"
        )


def failures(tree: Path, results: Path, changes: Iterable[NameChange]) -> list[Failure]:
    """Return the tests that failed.

    Args:
        tree: the bumped tree.
        results: what pytest wrote of them, as JUnit has it.
        changes: the names that Python code sees and that changed.
    """
    words = _words(changes)
    listed = []
    for case in ET.parse(results).iter("testcase"):  # noqa: S314 - pytest wrote it just now
        problem = next((part for part in case if part.tag in ("failure", "error")), None)
        if problem is not None:
            path, function = _path_of(tree, case.get("classname", "")), case.get("name", "")
            text = f"{problem.get('message', '')} {problem.text or ''}\n{_source(tree / path, function)}"
            said = " ".join(str(problem.get("message", "")).split())[:LONGEST]
            listed.append(Failure(f"{path}::{function}", said, _named(text, words)))
    return listed


def untyped(said: str, changes: Iterable[NameChange]) -> list[Failure]:
    """Return the lines that a type checker finds wrong.

    Args:
        said: what it printed.
        changes: the names that Python code sees and that changed.
    """
    words = _words(changes)
    rows = [line.partition(": error: ") for line in said.splitlines() if ": error: " in line]
    return [Failure(place, text, _named(" ".join(re.findall('"(.*?)"', text)), words)) for place, _, text in rows]


def _words(changes: Iterable[NameChange]) -> dict[str, str]:
    """Return the names that broke, by the word that code has for each."""
    broken = (row.name for row in changes if row.level == "breaking")
    return {name.removesuffix(".__init__").rpartition(".")[2]: name for name in broken}


def _named(text: str, words: dict[str, str]) -> tuple[str, ...]:
    """Return the first few of the names that a text has."""
    used = [name for word, name in words.items() if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)]
    return tuple(used[:3])


def _path_of(tree: Path, dotted: str) -> str:
    """Return the file of a test from its module, as JUnit names it; of one in a class, that of the module."""
    parts = dotted.split(".")
    while parts and not (tree / "/".join(parts)).with_suffix(".py").is_file():
        parts.pop()
    return "/".join(parts) + ".py" if parts else dotted


def _source(path: Path, name: str) -> str:
    """Return the source of a test; empty when there is no such function."""
    if not path.is_file():
        return ""
    text = path.read_text(encoding="utf-8")
    own = name.partition("[")[0]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == own:
            return ast.get_source_segment(text, node) or ""
    return ""
