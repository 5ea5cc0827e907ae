"""Writes the table of docs/changes.md: what each change means, from the policy that the differ reads."""

from __future__ import annotations

import sys
from pathlib import Path

from sinch_provisioning._openapi.changes.policy import RULES

PAGE = Path(__file__).parent / "changes.md"
START, END = "<!-- policy -->", "<!-- end of policy -->"


def table() -> str:
    lines = ["| rule | what changed | in a request | in a response or an event |", "|---|---|---|---|"]
    for rule in RULES.values():
        cells = [f"**{verdict.level}**: {verdict.reason}" for verdict in (rule.request, rule.response)]
        lines.append(
            f"| `{rule.id}` | {rule.title} | {cells[0]} | {cells[1] if cells[1] != cells[0] else 'the same'} |"
        )
    return "\n".join(lines)


def page(text: str) -> str:
    head, _, rest = text.partition(START)
    return f"{head}{START}\n{table()}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    before = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(page(before), encoding="utf-8")
    sys.stdout.write("docs/changes.md is as it was\n" if page(before) == before else "docs/changes.md is written\n")
