"""What the generator and the package are given of the document, where they need another form of it.

Each module here is a pass: a function that changes a copy of the document in place, and reports what it cannot say.
`PASSES` holds them in their order. The evidence for each required property is for those who curate, so the packaged
document is without it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from document import Document
from findings import Report

from prepare.open_enums import known_values

EVIDENCE = "x-required-evidence"
SUBMIT = "x-submit"
Pass = Callable[[Document, Report], None]
PASSES: tuple[Pass, ...] = (known_values,)


def for_generator(document: Document, report: Report) -> Document:
    """Return a copy in the form that the generator and our templates can say.

    Args:
        document: the document; it stays as it is.
        report: takes what is refused, with its place in the document.
    """
    copied: Document = copy.deepcopy(document)
    for change in PASSES:
        change(copied, report)
    return copied


def for_package(document: Document) -> Document:
    """Return a copy without the evidence for required properties."""

    def without(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: without(value) for key, value in node.items() if key != EVIDENCE}
        return [without(value) for value in node] if isinstance(node, list) else node

    stripped: Document = without(document)
    return stripped
