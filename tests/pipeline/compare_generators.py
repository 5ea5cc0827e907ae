"""What the plain generator keeps of documents in the shapes of published ones, and what this pipeline keeps.

    python tests/pipeline/compare_generators.py          prints the table
    python tests/pipeline/compare_generators.py --write  writes it into docs/compared.md

Counted are operations (modules below `api/`), classes of models and enums, and the properties of models, as the code
has them; a document that a generator refuses as a whole has none.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/compared.md"
BEGIN, END = "<!-- compared -->", "<!-- end of compared -->"
DOCUMENTS = {
    "messaging: DTO names, untagged unions": "tests/mock/documents/messaging.yaml",
    "content: many languages, nested lists": "tests/mock/documents/content.yaml",
    "webhooks: events, no tags": "tests/mock/documents/hooks.json",
    "storage: files and bytes": "tests/mock/documents/storage.yaml",
    "bodies of every media type": "tests/pipeline/features/documents/bodies.yaml",
    "parameters of every style": "tests/pipeline/features/documents/parameters.yaml",
    "responses of every shape": "tests/pipeline/features/documents/responses.yaml",
    "schemas of every kind": "tests/pipeline/features/documents/schemas.yaml",
    "provisioning 1.2.91, as a vendor publishes it": "tests/pipeline/data/provisioning-1.2.91.json",
}


class Kept(NamedTuple):
    """What a generator kept of a document: numbers of operations, classes and properties."""

    operations: int
    classes: int
    properties: int


def classes(folder: Path) -> Iterator[ast.ClassDef]:
    """Yield the classes of a package's models and enums."""
    for path in sorted((folder / "models").glob("*.py")):
        if path.name != "__init__.py":
            yield from (node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef))


def kept(folder: Path) -> Kept:
    """Count what a package has."""
    modules = [path for path in folder.glob("api/*/*.py") if path.name != "__init__.py"]
    nodes = list(classes(folder))
    names = [
        item.target.id
        for node in nodes
        for item in node.body
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
    ]
    return Kept(
        len(modules), len(nodes), len([n for n in names if not n.startswith("_") and n != "additional_properties"])
    )


def plain(document: Path, folder: Path) -> Kept:
    """Return what the plain generator keeps."""
    command = [str(Path(sys.executable).with_name("openapi-python-client")), "generate", "--path", str(document)]
    command += ["--output-path", str(folder / "plain"), "--meta", "none", "--overwrite"]
    subprocess.run(command, check=False, capture_output=True, cwd=folder)
    return kept(folder / "plain")


def ours(document: Path, folder: Path) -> Kept:
    """Return what this pipeline keeps."""
    script = ROOT / "openapi/pipeline/generate.py"
    command = [sys.executable, str(script), "--document", str(document), "--output", str(folder), "--no-types"]
    subprocess.run([*command, "--skip-refused"], check=False, capture_output=True)
    return kept(folder / "sinch_provisioning_api")


def table() -> str:
    """Return the table, in Markdown."""
    rows = [
        "| document | operations, plain / ours | classes, plain / ours | properties, plain / ours |",
        "|---|---|---|---|",
    ]
    for name, file in DOCUMENTS.items():
        with tempfile.TemporaryDirectory() as scratch:
            theirs, mine = plain(ROOT / file, Path(scratch)), ours(ROOT / file, Path(scratch))
        cells = [f"{first} / {second}" for first, second in zip(theirs, mine, strict=True)]
        rows.append(f"| [{name}](../{file}) | {' | '.join(cells)} |")
        print(rows[-1], file=sys.stderr, flush=True)
    return "\n".join(rows)


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the table into docs/compared.md")
    if not parser.parse_args().write:
        print(table())
        return 0
    text = PAGE.read_text("utf-8")
    head, tail = text[: text.index(BEGIN) + len(BEGIN)], text[text.index(END) :]
    PAGE.write_text(f"{head}\n{table()}\n{tail}", "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
