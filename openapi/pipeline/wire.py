"""Python code that says how the parameters of an operation are written. The templates ask these functions for it."""

from __future__ import annotations

import re
from urllib.parse import quote

from parameter_table import PLACEHOLDER, PROJECT, Parameter
from render import literal

SAFE = "/?:@!$&'()*+,;=~-._%{}"
"""Characters of a path that stay as the document writes them."""


def path_template(path: str) -> str:
    """Return a path as a literal; what no address may hold is percent-encoded."""
    return literal(re.sub(r"[^{}]+(?![^{]*\})", lambda match: quote(match.group(), safe=SAFE), path))


def in_path(rows: list[Parameter], path: str) -> list[str]:
    """Return the arguments that fill a path, in the order of its placeholders."""
    by_name = {row.name: row for row in rows if row.location == "path"}
    names = [name for name in PLACEHOLDER.findall(path) if name != PROJECT]
    return [f"({literal(by_name[name].python)}, {by_name[name].python}{style(by_name[name])})" for name in names]


def elsewhere(rows: list[Parameter], location: str) -> list[str]:
    """Return the arguments for the parameters of one location."""
    mine = [row for row in rows if row.location == location]
    return [f"({literal(row.python)}, {literal(row.name)}, {row.python}{style(row)})" for row in mine]


def style(row: Parameter) -> str:
    """Return what stands behind the value of a parameter that is not written as most are."""
    if row.is_plain:
        return ""
    more = ", is_reserved=True" if row.allow_reserved else ""
    name = f", {literal(row.name)}" if row.location == "path" else ""
    return f"{name}, Style({literal(row.style)}, explode={row.explode}{more})"


def has_styles(rows: list[Parameter]) -> bool:
    """Tell whether any parameter is not written as most are."""
    return any(style(row) for row in rows)
