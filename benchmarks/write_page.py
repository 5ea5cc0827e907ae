"""Writes the table of benchmarks/results.json into docs/performance.md and the README, with plots by size.

python benchmarks/write_page.py            write
python benchmarks/write_page.py --check    tell whether they say what the results say
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks/results.json"
PAGE, README = ROOT / "docs/performance.md", ROOT / "README.md"
BEGIN, END = "<!-- results: written by `make bench` -->", "<!-- end of the results -->"
IN_README = ("import", "decode", "encode", "call", "async-call", "tasks", "memory")
PEERS = ("openapi-python-client", "openapi-generator")
PLOTS = {
    "decode": "bytes to typed objects / json.loads, by WhatsApp senders",
    "import": "import and client / httpx alone, by schemas of the document",
    "tasks": "calls a second / httpx.AsyncClient, by tasks at once",
}
WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 520, 220, 46, 30, 34


def number(value: float, unit: str) -> str:
    """Return a value as the table shows it."""
    return f"{value:.0f} {unit}" if unit else f"{value:.2f}"


def lines(rows: Iterable[dict[str, Any]], known: dict[str, dict[str, Any]]) -> list[str]:
    """Return the lines of a table of some rows, with what peers need for the same."""
    head = "| what | here | half of the pairs | target | plain generator | OpenAPI Generator |"
    table = [head, "|---|---|---|---|---|---|"]
    for item in rows:
        sign, unit = "≥" if item["least"] else "≤", item["unit"]
        target = "" if item["target"] is None else f"{sign} {number(item['target'], unit)}"
        target += {None: "", True: ", holds", False: ", missed"}[item["holds"]]
        peers = [known.get(f"{peer}:{item['name']}") for peer in PEERS]
        others = ["" if peer is None else number(peer["ratio"], "") for peer in peers]
        spread = f"{item['low']:.2f} to {item['high']:.2f}"
        cells = (item["what"], number(item["ratio"], unit), spread, target, *others)
        table.append(f"| {' | '.join(cells)} |")
    return table


def texts() -> dict[Path, str]:
    """Return what each file should hold."""
    results = json.loads(RESULTS.read_text(encoding="utf-8"))
    known = {item["name"]: item for item in results["rows"]}
    plain = [item for item in results["rows"] if ":" not in item["name"] and "@" not in item["name"]]
    plain += [item for item in results["rows"] if "@" in item["name"] and item["target"] is not None]
    machine = f"Measured {results['date']} on {results['machine']}."
    files = {}
    for path, rows in ((PAGE, plain), (README, [known[name] for name in IN_README])):
        text = path.read_text(encoding="utf-8")
        before, _, rest = text.partition(BEGIN)
        _, _, after = rest.partition(END)
        table = "\n".join(lines(rows, known))
        files[path] = f"{before}{BEGIN}\n{table}\n\n{machine}\n{END}{after}"
    for name, title in PLOTS.items():
        points = [
            (int(item["name"].partition("@")[2]), item["ratio"])
            for item in results["rows"]
            if item["name"].startswith(f"{name}@")
        ]
        files[ROOT / f"docs/performance-{name}.svg"] = plot(title, points)
    return files


def plot(title: str, points: list[tuple[int, float]]) -> str:
    """Return a plot of ratios against sizes, the latter by their logarithm, in colours that read in light and dark."""
    top = max(ratio for _, ratio in points) * 1.25
    last = math.log10(max(points[-1][0], 10))

    def at(size: int, ratio: float) -> tuple[float, float]:
        across = LEFT + math.log10(size) / last * (WIDTH - LEFT - 40)
        return round(across, 1), round(TOP + (1 - ratio / top) * (HEIGHT - TOP - BOTTOM), 1)

    places = [at(*point) for point in points]
    zero = HEIGHT - BOTTOM
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}"',
        ' font-family="sans-serif" font-size="12" fill="#777">',
        f'<text x="{LEFT}" y="18">{title}</text>',
        f'<path d="M{LEFT} {TOP}V{zero}H{WIDTH - 20}" fill="none" stroke="#999"/>',
        f'<polyline points="{" ".join(f"{x},{y}" for x, y in places)}" fill="none" stroke="#2a7de1" stroke-width="2"/>',
    ]
    for (size, ratio), (x, y) in zip(points, places, strict=True):
        parts.append(f'<circle cx="{x}" cy="{y}" r="3" fill="#2a7de1"/>')
        parts.append(f'<text x="{x}" y="{y - 8}" text-anchor="middle">{ratio:.2f}</text>')
        parts.append(f'<text x="{x}" y="{zero + 18}" text-anchor="middle">{size:,}</text>')
    return "".join([parts[0] + parts[1], "\n", "\n".join(parts[2:]), "\n</svg>\n"])


def main(arguments: list[str]) -> int:
    """Write, or tell what differs."""
    wanted = texts()
    if arguments == ["--check"]:
        stale = [path for path, text in wanted.items() if not path.exists() or path.read_text("utf-8") != text]
        for path in stale:
            print(f"{path.relative_to(ROOT)} does not say what benchmarks/results.json says; run {Path(__file__).name}")
        return 1 if stale else 0
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
