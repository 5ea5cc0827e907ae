"""Build the site into build/site: guides, tutorials, a reference from the docstrings, pages of the API, llms.txt.

    make docs

Every warning is an error, every link of the site is followed, and no page loads anything from elsewhere. The exit
status is 1 when something is wrong.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "overrides"), str(ROOT / "generated"), str(ROOT / "docs")]

import check_site  # noqa: E402 - stands beside this script, not in a package
import reference_pages  # noqa: E402
import workflow_pages  # noqa: E402
from sinch_provisioning_api import API_VERSION, SPEC_REVISION, load_document  # noqa: E402

DOCS = ROOT / "docs"
LAID, SITE = ROOT / "build/site-source", ROOT / "build/site"
BESIDE = {
    "CHANGELOG.md": "project/changelog.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "SECURITY.md": "project/security.md",
    "openapi/decisions.md": "project/decisions.md",
}
"""Pages that stand outside docs/, and where the site has them."""
REDOC = ROOT / "node_modules/redoc/bundles/redoc.standalone.js"
LINK = re.compile(r"(\]\()([^)\s#:]+)((?:#[^)\s]*)?\))")
IMAGE_OF_OTHERS = re.compile(r"https://cdn\.redoc\.ly/[^\"'\s]*")
NOTHING = "data:image/gif;base64,R0lGODlhAQABAAAAACw="


def pages() -> dict[str, str]:
    """Return the pages a person wrote: where each stands in the tree, and where in the site."""
    inside = {path.relative_to(ROOT).as_posix(): path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}
    return inside | BESIDE


def pictures() -> dict[str, str]:
    """Return the pictures of the pages, in the same way."""
    return {path.relative_to(ROOT).as_posix(): path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.svg")}


def source_address() -> str:
    """Return the address of the files that have no page."""
    import tomllib

    urls = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]
    return f"{urls['Source']}/blob/main"


def with_links(text: str, page: str, where: dict[str, str], source: str) -> str:
    """Return a page whose links lead to pages of the site, or to the files of the tree that have none."""

    def lead(match: re.Match[str]) -> str:
        target = ((ROOT / page).parent / match[2]).resolve()
        if not target.is_relative_to(ROOT):
            return match[0]
        name = target.relative_to(ROOT).as_posix()
        if name in where:
            depth = where[page].count("/")
            return f"{match[1]}{'../' * depth}{where[name]}{match[3]}"
        return f"{match[1]}{source}/{name}{match[3]}"

    return LINK.sub(lead, text)


def lay_out() -> None:
    """Write everything that Sphinx reads into one folder."""
    shutil.rmtree(LAID, ignore_errors=True)
    (LAID / "_static").mkdir(parents=True)
    shutil.copy(DOCS / "conf.py", LAID)
    where, source = pages() | pictures(), source_address()
    for picture, name in pictures().items():
        (LAID / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / picture, LAID / name)
    for page, name in pages().items():
        target = LAID / name
        target.parent.mkdir(parents=True, exist_ok=True)
        text = (ROOT / page).read_text(encoding="utf-8")
        head = "---\norphan: true\n---\n" if name.startswith("releases/") else ""  # the changelog leads there
        target.write_text(head + with_links(text, page, where, source), encoding="utf-8")
    (LAID / "api.md").write_text(API_PAGE.format(version=API_VERSION, revision=SPEC_REVISION), encoding="utf-8")
    reference_pages.write(LAID / "reference")
    workflow_pages.write(LAID / "reference/workflows")


API_PAGE = """# The API

Every operation, event and schema of the API {version} as its OpenAPI document has it (revision {revision} of ours),
made to be read: <a href="api/index.html">the pages of the API</a>. The document itself:
<a href="api/openapi.json">openapi.json</a>.
"""


def run_sphinx() -> bool:
    """Build the pages; return whether there was no warning."""
    shutil.rmtree(SITE, ignore_errors=True)
    options = ("-W", "--keep-going", "-n", "-q", "-b", "html", "-j", "2")
    done = subprocess.run([sys.executable, "-m", "sphinx", *options, str(LAID), str(SITE)], check=False, cwd=ROOT)
    return done.returncode == 0


def write_api_pages() -> None:
    """Write the pages of the API: one file with the document in it, and the script that shows it beside."""
    folder = SITE / "api"
    folder.mkdir()
    document = json.dumps(load_document(), ensure_ascii=False)
    (folder / "openapi.json").write_text(document, encoding="utf-8")
    script = IMAGE_OF_OTHERS.sub(NOTHING, REDOC.read_text(encoding="utf-8"))
    (folder / "redoc.js").write_text(script, encoding="utf-8")
    page = (DOCS / "api.html").read_text(encoding="utf-8")
    inline = document.replace("</", "<\\/")  # else a text could end the script that holds it
    (folder / "index.html").write_text(page.replace("{document}", inline), encoding="utf-8")


def write_llms() -> None:
    """Write llms.txt, which lists the pages for language models, and the pages beside it as they were written."""
    sections = re.findall(
        r":caption: ([^\n]+)\n:maxdepth: 1\n\n(.*?)```", (DOCS / "index.md").read_text("utf-8"), re.DOTALL
    )
    introduction = " ".join((DOCS / "index.md").read_text("utf-8").split("\n\n")[1].split())
    lines, whole = [f"# sinch-provisioning\n\n> {introduction}"], []
    for caption, names in sections:
        rows = []
        for name in names.split():
            path = LAID / f"{name}.md"
            if not path.exists() or name == "api":
                continue
            text = path.read_text(encoding="utf-8")
            title = text.partition("\n")[0].lstrip("# ")
            target = SITE / f"{name}.md"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            rows.append(f"- [{title}]({name}.md)")
            whole.append(text)
        if rows:
            lines.append(f"## {caption}\n\n" + "\n".join(rows))
    lines.append("## The API\n\n- [OpenAPI document](api/openapi.json)")
    (SITE / "llms.txt").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    (SITE / "llms-full.txt").write_text("\n\n".join(whole), encoding="utf-8")


def main() -> int:
    """Build the site; return the exit status."""
    lay_out()
    if not run_sphinx():
        print("docs: Sphinx warned; what it said stands above", file=sys.stderr)
        return 1
    write_api_pages()
    write_llms()
    problems = check_site.problems(SITE)
    print("\n".join(problems) or f"the site is in {SITE.relative_to(ROOT)}: begin with index.html")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
