"""Write the parts of docs/mock.md that the code knows best: faults, scenario, control API, operations and assumptions.

make docs-mock                            write them
python docs/build_mock_page.py --check    say whether they are as the code has them; a test does this
"""

from __future__ import annotations

import argparse
import inspect
import re
import sys
from pathlib import Path

from sinch_provisioning._openapi.document import Document
from sinch_provisioning.mock import Fault, scenario
from sinch_provisioning.mock.control import CALLS, PREFIX
from sinch_provisioning.mock.resources import HANDLERS

PAGE = Path(__file__).parent / "mock.md"


def table(names: list[str], rows: list[list[str]]) -> str:
    """Return a table in Markdown."""
    cells = [
        [cell.replace("|", "\\|").replace("\n", " ") for cell in row] for row in [names, ["---"] * len(names), *rows]
    ]
    return "\n".join(f"| {' | '.join(row)} |".replace("|  |", "| |") for row in cells)


def code(text: str) -> str:
    return f"`{text}`" if text else ""


def faults() -> str:
    """Return the arguments of a fault, from its docstring."""
    text = inspect.cleandoc(Fault.__doc__ or "").partition("Args:\n")[2].partition("\n\n")[0]
    problems = re.findall(r"^    (\w+): (.*(?:\n {8}.*)*)", text, re.MULTILINE)
    return table(
        ["argument", "what it does"], [[code(name), re.sub(r"\s+", " ", message)] for name, message in problems]
    )


def scenario_file() -> str:
    """Return the example of a scenario, from the docstring of its module, and the sentence behind it."""
    text = inspect.cleandoc(scenario.__doc__ or "").partition("\n\n")[2]
    example, _, rest = text.rpartition("\n\n")
    return f"```yaml\n{example}\n```\n\n{rest}"


def control() -> str:
    """Return the calls of the control API."""
    rows = [
        [
            code(f"{call.method} {PREFIX}{call.path}"),
            re.sub(r"\{.*\}", lambda match: code(match.group()), call.body),
            call.text,
            code(call.python and f"mock.{call.python}"),
        ]
        for call in CALLS
    ]
    return table(["call", "body", "what it does", "in Python"], rows)


def kinds() -> str:
    """Return the kinds of transitions and how each can end."""
    rows = [
        [
            code(name),
            kind.key,
            kind.text + (" By `trigger` alone." if kind.by_hand else ""),
            ", ".join(map(code, kind.outcomes)),
        ]
        for name, kind in HANDLERS.kinds.items()
    ]
    return table(["kind", "key", "what happens", "outcomes"], rows)


def operations() -> str:
    """Return each operation: whether the mock keeps state for it, and what of its behaviour is an assumption."""
    known = Document.packaged().operations
    kept = sum(operation.id in HANDLERS.by_operation for operation in known)
    message = (
        f"{kept} of {len(known)} operations are stateful. Any other checks the request and answers with the "
        "document's example, whatever was created before."
    )
    rows = [
        [
            code(operation.id),
            "stateful" if operation.id in HANDLERS.by_operation else "example",
            HANDLERS.assumptions.get(operation.id, ""),
        ]
        for operation in known
    ]
    return f"{message}\n\n{table(['operation', 'kind', 'assumptions'], rows)}"


PARTS = {"faults": faults, "scenario": scenario_file, "kinds": kinds, "control": control, "operations": operations}


def built(page: str) -> str:
    """Return the page with its parts as the code has them now."""
    for name, part in PARTS.items():
        begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
        if page.count(begin) != 1 or page.count(end) != 1:
            raise SystemExit(f"{PAGE.name} must hold {begin} and {end} once each")
        before, after = page.partition(begin)[0], page.partition(end)[2]
        page = f"{before}{begin}\n{part()}\n{end}{after}"
    return page


def main(arguments: list[str] | None = None, page: Path = PAGE) -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit with 1 when the page is stale")
    options = parser.parse_args(arguments)
    old = page.read_text(encoding="utf-8")
    new = built(old)
    if options.check and old != new:
        print(f"docs/{page.name} is stale; run `make docs-mock`", file=sys.stderr)
        return 1
    if old != new:
        page.write_text(new, encoding="utf-8")
        print(f"docs/{page.name} is written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
