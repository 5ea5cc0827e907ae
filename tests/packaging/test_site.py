"""The site: every block of Python runs, pages lead to each other, and nothing is loaded from elsewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import build_site
import check_site
import pytest
import run_pages
from sinch_provisioning.mock import MockServer

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / name for name in build_site.pages()] + [ROOT / "README.md"]
NOT_RUN = {"docs/contract.md": 1}
"""Pages with blocks that do not run, and how many; each says why."""


def test_the_python_of_every_page_runs() -> None:
    command = [sys.executable, str(ROOT / "tests/packaging/run_pages.py"), *map(str, PAGES)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SINCH_")}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(": ok in ") == len(PAGES)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("page", "last"),
    [("docs/start.md", "Usage: sinch-provisioning webhooks"), ("docs/tutorials/whatsapp.md", "ACTIVE")],
)
def test_the_commands_of_a_page_run(page: str, last: str, tmp_path: Path) -> None:
    blocks = re.findall(r"^```sh\n(.*?)^```$", (ROOT / page).read_text("utf-8"), re.DOTALL | re.MULTILINE)
    (text,) = (block for block in blocks if "pip install" not in block)
    with MockServer() as server:
        mine = {f"SINCH_{name.upper()}": str(value) for name, value in server.arguments().items()}
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        environment = {**mine, "SINCH_PROVISIONING_BASE_URL": server.url, "PATH": path, "HOME": str(tmp_path)}
        command = ["sh", "-eu", "-c", text]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert last in done.stdout


def test_few_blocks_are_marked_as_not_run() -> None:
    marked = {}
    for page in PAGES:
        text = page.read_text("utf-8")
        skipped = sum(not runs for _, _, runs in run_pages.blocks(text))
        assert len(run_pages.blocks(text)) == len(re.findall(r"^ *```(?:python|py)$", text, re.MULTILINE)), page
        if skipped:
            marked[page.relative_to(ROOT).as_posix()] = skipped
    assert marked == NOT_RUN


def test_a_block_that_fails_is_told_with_its_line(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("a\n\n```python\nx = 1\n```\n\n```python\nassert x == 2\n```\n", "utf-8")
    text = run_pages.run(page)
    assert f'File "{page}", line 8' in text
    page.write_text("<!-- not run: why -->\n```python\nx = 1 / 0\n```\n", "utf-8")
    assert run_pages.run(page) == ""


def test_every_page_is_in_the_contents() -> None:
    contents = (ROOT / "docs/index.md").read_text("utf-8")
    listed = set(re.findall(r"^(?:[^<\n]*<)?([\w/-]+)>?$", contents, re.MULTILINE))
    names = {name.removesuffix(".md") for name in build_site.pages().values()} - {"index"}
    names = {name for name in names if not name.startswith("releases/")}
    assert names <= listed


@pytest.mark.parametrize(
    ("page", "link", "leads_to"),
    [
        ("docs/client.md", "webhooks.md", "webhooks.md"),
        ("docs/tutorials/rcs.md", "../mock.md#faults", "../mock.md#faults"),
        ("docs/client.md", "../SECURITY.md", "project/security.md"),
        ("CONTRIBUTING.md", "docs/client.md", "../client.md"),
        ("docs/performance.md", "performance-decode.svg", "performance-decode.svg"),
        ("docs/client.md", "../pyproject.toml", "https://x/pyproject.toml"),
        ("docs/client.md", "https://example.com/a.md", "https://example.com/a.md"),
    ],
)
def test_links_lead_to_pages_of_the_site_or_to_the_files_of_the_tree(page: str, link: str, leads_to: str) -> None:
    where = build_site.pages() | build_site.pictures()
    assert build_site.with_links(f"[a]({link})", page, where, "https://x") == f"[a]({leads_to})"


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ('<a href="b.html#there">', ""),
        ('<a href="b.html#nowhere">', "leads to no place"),
        ('<a href="c.html">', "leads to no file"),
        ('<a href="#own"><i id="own">', ""),
        ('<a href="https://example.com/">', ""),
        ('<img src="https://example.com/a.png">', "from elsewhere"),
        ('<script src="//cdn.example.com/a.js">', "from elsewhere"),
        ('<link rel="stylesheet" href="a.css">', "leads to no file"),
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', ""),
    ],
)
def test_what_leads_nowhere_or_is_loaded_from_elsewhere_is_told(tmp_path: Path, html: str, said: str) -> None:
    (tmp_path / "a.html").write_text(html, "utf-8")
    (tmp_path / "b.html").write_text('<p id="there">', "utf-8")
    problems = check_site.problems(tmp_path)
    assert [said in problem for problem in problems] == ([True] if said else [])
