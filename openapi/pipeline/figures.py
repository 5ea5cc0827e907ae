"""The figures of README.md that follow from the document: the version of the API, its operations, its tags.

Written by `make generate`, which also says when they are not what the document has.
"""

from __future__ import annotations

import re
from pathlib import Path

from document import Document, operations

FIGURES = {
    r"(Sinch Provisioning API )\d+(?:\.\d+)*(?=[:,;. ])": lambda document: document["info"]["version"],
    r"()\d+(?= operations on )": lambda document: len(list(operations(document))),
    r"( operations on )\d+(?= tags)": lambda document: len(
        {tag for _, _, operation, _ in operations(document) for tag in operation.get("tags", ())}
    ),
}
"""What stands in the text, and what it is made from."""


def with_figures(text: str, document: Document) -> str:
    """Return the text with the figures of the document.

    Raises:
        ValueError: a figure is not there exactly once.
    """
    for pattern, figure in FIGURES.items():
        text, count = re.subn(pattern, lambda match, figure=figure: f"{match[1]}{figure(document)}", text)
        if count != 1:
            raise ValueError(f"README.md: {pattern} stands {count} times; write it once")
    return text


def write(path: Path, document: Document) -> None:
    """Write the figures into a file."""
    text = with_figures(path.read_text(encoding="utf-8"), document)
    path.write_text(text, encoding="utf-8", newline="\n")
