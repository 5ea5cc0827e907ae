"""Texts on a terminal and in reports: none of others moves a cursor, turns a line around or becomes a link; counts."""

from __future__ import annotations

import re
from typing import Final

_HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # the control characters of ASCII, but tab and line feed, and those of Latin-1
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction of writing around
    "\u2028\u2029\ufeff\ud800-\udfff]"  # other ends of lines, a mark that nobody sees, halves of surrogate pairs
)
_MARKDOWN: Final = re.compile(r"[\\`*_\[\]<>|~#!&]")
_HTML: Final = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def counted(count: int, noun: str) -> str:
    """Return a count with its noun, such as `1 page` or `2 pages`."""
    return f"{count} {noun if count == 1 else f'{noun}s'}"


def visible(text: str) -> str:
    r"""Return a text whose control characters are written out, as in `\u001b`; in JSON it means the same as before."""
    return _HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def markdown_text(text: str) -> str:
    """Return a text that means nothing to Markdown or HTML, for one line or the cell of a table."""
    line = " ".join(visible(text).split())
    return _MARKDOWN.sub(lambda match: _HTML.get(match[0], f"\\{match[0]}"), line)


def markdown_code(text: str) -> str:
    """Return a text as code in Markdown, for one line or the cell of a table; nothing when it is empty."""
    line = " ".join(visible(text).split())
    if not line or "\\|" in line:  # which ends a cell, and no code can say it
        return markdown_text(line)
    line = line.replace("|", "\\|")
    longest = max(map(len, re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {line} {fence}" if longest else f"{fence}{line}{fence}"
