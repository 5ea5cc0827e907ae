"""Defects of the document on purpose, while the mock stays as it is: the lint of the document or the suite must find each.

Each is one change in one place, written in `document_mutants.yaml`, over the families of the API and the keywords of
OpenAPI. `run_mutants.py` shows them in the family `document`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import sinch_provisioning_api
import yaml

Document = dict[str, Any]
Finding = tuple[str, str]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FAMILY = "document"
MADE_OF_THE_DOCUMENT = ("checks", "suite", "run_conformance")
"""Modules that hold what they read in the document."""
CHANGES: dict[str, Callable[[Any, Any], Any]] = {
    "to": lambda old, value: value,
    "plus": lambda old, value: old + value,
    "with": lambda old, value: [*(old or []), value],
    "without": lambda old, value: [item for item in old if item != value],
    "rename": lambda old, value: {value[1] if name == value[0] else name: item for name, item in old.items()},
    "absent": lambda old, value: None,
}


@cache
def edits() -> Mapping[str, Mapping[str, Any]]:
    """Return the mutants of the document by name."""
    result: Mapping[str, Mapping[str, Any]] = yaml.safe_load((HERE / "document_mutants.yaml").read_text("utf-8"))
    return result


@cache
def text_of_document() -> str:
    """Return the text of the bundled document."""
    return next(iter(sorted((ROOT / "openapi").glob("provisioning-*.yaml")))).read_text("utf-8")


def changed(document: Document, name: str) -> Document:
    """Change a document in the one place of a mutant; return it.

    Raises:
        LookupError: the place is not there, so that the mutant has to be looked at.
        ValueError: the change changes nothing.
    """
    edit = edits()[name]
    first, *parts = [part.replace("~", "/") for part in edit["at"].split("/")]
    node = document["components"][first] if first in document["components"] else _operation(document, first)
    for part in parts[:-1]:
        node = node[int(part)] if isinstance(node, list) else node[part]
    last = parts[-1]
    change = next(key for key in CHANGES if key in edit)
    if change == "absent":
        del node[last]
        return document
    old = node.get(last)
    node[last] = CHANGES[change](old, edit[change])
    if node[last] == old:
        raise ValueError(f"it changes nothing at {edit['at']}")
    return document


def _operation(document: Document, name: str) -> Any:
    nodes = [node for item in document["paths"].values() for node in item.values() if isinstance(node, dict)]
    operation = next((node for node in nodes if node.get("operationId") == name), None)
    if operation is None:
        raise LookupError(f"there is no operation {name}")
    return operation


@cache
def loaded() -> Document:
    """Return the document, which belongs to this process alone: a mutant changes it."""
    result: Document = yaml.load(text_of_document(), yaml.CSafeLoader)  # noqa: S506 - it is the safe loader, in C
    return result


def linted(document: Document, first: str = "") -> Finding:
    """Return the first rule of the lint, or the specification, that a document breaks, and what it says.

    Args:
        document: is not changed.
        first: how a rule is called in what is returned that is looked at before the others.
    """
    sys.path[:0] = [str(ROOT / "openapi/pipeline")]
    import curation
    import lint
    from openapi_spec_validator import OpenAPIV31SpecValidator

    for rule in sorted(lint.RULES, key=lambda rule: f"lint: {rule.__name__}" != first):
        try:
            findings = [text for text in rule(document) if not curation.is_uncurated(document, text)]
        except Exception as error:  # the lint ends with it, which is noticed too
            findings = [f"{type(error).__name__}: {error}"]
        if findings:
            return f"lint: {rule.__name__}", findings[0]
    problem = next(iter(OpenAPIV31SpecValidator(document).iter_errors()), None)
    return ("specification", problem.message[:200]) if problem is not None else ("", "")


def checks_of(document: Document) -> dict[str, Any]:
    """Return the checks of the conformance suite as they are for another document; the mock keeps its own.

    Every module of the suite is read anew, so this is for a process that ends afterwards.
    """
    for name in [name for name in sys.modules if name.partition(".")[0] in MADE_OF_THE_DOCUMENT]:
        del sys.modules[name]
    real = sinch_provisioning_api.load_document
    sinch_provisioning_api.load_document = lambda: document
    try:
        from run_conformance import ALL
    finally:
        sinch_provisioning_api.load_document = real  # what the mock asks for each time that it is made
    return dict(ALL)
