"""The Python of README and guides is code as a user's checker takes it: the blocks of a page, joined in their order.

A block that is wrong on purpose stands under a comment that says so: `<!-- not checked: why -->`.
"""

from __future__ import annotations

import re
import subprocess
import textwrap
from pathlib import Path

import pytest
from test_typos import CHECKERS

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(
    r"^(?P<mark><!-- not checked: .+ -->\n+)?(?P<indent> *)```(?:python|py)\n(?P<code>.*?)^ *```$",
    re.DOTALL | re.MULTILINE,
)
FOREIGN = re.compile(r"""(?:module named|Import) "(?!sinch_provisioning)|Stub file not found""")
"""What a checker says of a package that is not installed here; such as one that a guide mentions."""

LAST = "# pyright: reportDuplicateImport=false"
"""Blocks that stand far apart each import what they need."""


def joined(text: str) -> str:
    """Return the Python of a page, each line where it stands on the page."""
    lines = [""] * text.count("\n")
    for block in BLOCK.finditer(text):
        if not block["mark"]:
            code = textwrap.dedent(block["code"]).splitlines()
            first = text.count("\n", 0, block.start("code"))
            lines[first : first + len(code)] = code
    return "\n".join([*lines, LAST, ""])


@pytest.mark.slow
@pytest.mark.parametrize("name", CHECKERS)
def test_the_python_of_the_guides_passes(name: str, tmp_path: Path) -> None:
    files = []
    for page in PAGES:
        code = joined(page.read_text(encoding="utf-8"))
        if code.strip() != LAST:
            files.append(tmp_path / f"{'_'.join(page.relative_to(ROOT).with_suffix('').parts)}.py")
            files[-1].write_text(code, encoding="utf-8")
    done = subprocess.run([*CHECKERS[name], *files], check=False, capture_output=True, text=True, cwd=ROOT)
    matches = [line.strip() for line in done.stdout.splitlines() if re.search(r"(?:: error: | - error: )", line)]
    assert len(files) >= 8
    assert [line for line in matches if not FOREIGN.search(line)] == [], done.stdout + done.stderr
    assert done.returncode in {0, 1}, done.stderr


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("a\n```python\nx = 1\n```\nb\n```python\ny = x\n```\n", [(3, "x = 1"), (7, "y = x")]),
        ("- a\n\n  ```python\n  if x:\n      y = 1\n  ```\n", [(4, "if x:"), (5, "    y = 1")]),
        ("<!-- not checked: it is what the editor refuses -->\n```python\nx = 1\n```\n```text\nno\n```\n", []),
    ],
)
def test_blocks_stay_on_their_lines(page: str, lines: list[tuple[int, str]]) -> None:
    assert [(number, line) for number, line in enumerate(joined(page).splitlines()[:-1], 1) if line] == lines
