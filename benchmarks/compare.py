"""What is fast, against what, in one run.

    make bench           everything, 15 pairs of most; writes benchmarks/results.json and what pages show of it
    make bench-quick     fewer pairs and items, in under two minutes; writes nothing

Each ratio is the median of pairs that were measured in turns; between the quartiles lies half of them. Processor time
counts, and the wall clock where many calls run at once. Peers are measured too once `make bench-setup` has made them.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import calls
import models
import peers
import start
from pairs import ROOT, Row, machine
from rich.console import Console
from rich.table import Table
from write_page import main as write_pages
from write_page import number

RESULTS = Path(__file__).with_name("results.json")


def measured(*, quick: bool) -> Iterator[Row]:
    """Measure everything, row by row."""
    rounds = 5 if quick else 15
    yield from start.rows(rounds, quick=quick)
    yield from models.rows(rounds, quick=quick)
    yield from calls.rows(rounds, quick=quick)
    yield from peers.rows(rounds)


def table_of(rows: list[Row]) -> Table:
    """Return the table of some rows."""
    table = Table(title="medians of pairs in this run", title_justify="left")
    for column in ("what", "median", "quartiles", "target", "", "ms", "against ms"):
        table.add_column(column, justify="left" if column in {"what", ""} else "right")
    for item in rows:
        target = "" if item.target is None else f"{'≥' if item.least else '≤'} {number(item.target, item.unit)}"
        holds = {None: "", True: "holds", False: "[bold]missed[/]"}[item.holds]
        times = ["" if part is None else f"{part:.2f}" for part in (item.ours, item.other)]
        quartiles = f"{item.low:.2f} to {item.high:.2f}"
        table.add_row(item.what, number(item.ratio, item.unit), quartiles, target, holds, *times)
    return table


def main(arguments: list[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer pairs and items; nothing is written")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON instead of a table")
    options = parser.parse_args(arguments)
    rows = []
    for item in measured(quick=options.quick):
        rows.append(item)
        print(f"  {item.what}: {number(item.ratio, item.unit)}", file=sys.stderr, flush=True)
    results = {
        "machine": machine(),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "rows": [{**item._asdict(), "holds": item.holds} for item in rows],
    }
    if options.json:
        print(json.dumps(results, indent=1))
    else:
        console = Console(width=None if sys.stdout.isatty() else 150)
        console.print(table_of(rows))
        console.print(f"{results['machine']}; {sum(item.holds is False for item in rows)} targets missed")
    if not options.quick:
        RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        write_pages([])
        print(f"wrote {RESULTS.relative_to(ROOT)}, docs/performance.md and its plots, and README.md", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
