"""What a release is held to: three numbers that are never mixed, entries for what breaks, files that hold what they should."""

from __future__ import annotations

import copy
import functools
import re
import shutil
import subprocess
import tomllib
import zipfile
from pathlib import Path

import artifacts
import changelog
import pytest
import versions
import yaml
from bundle import bundles
from diff import Difference, difference
from diff_sides import Side
from reading import read_document
from typer.testing import CliRunner

ROOT = Path(__file__).resolve().parents[2]
OURS = read_document(bundles(ROOT / "openapi")[0])
SOURCE = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]["Source"]
STATED = versions.versions()
README = (ROOT / "README.md").read_text("utf-8")

CHANGELOG = f"""# Changelog

<!-- towncrier release notes start -->

## [{STATED.package}] - not yet released

### Added

- What stood there,
  in two lines.

### Fixed

- What was mended before.
"""


def git(folder: Path, *arguments: str) -> None:
    settings = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *settings, *arguments], check=True, cwd=folder, capture_output=True)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree with what a release reads, under git."""
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, "utf-8")
    for name in ("pyproject.toml", "generator-config.yaml", "openapi/openapi.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    bundle = bundles(ROOT / "openapi")[0]
    shutil.copy(bundle, tmp_path / "openapi" / bundle.name)
    package = tmp_path / "generated/sinch_provisioning_api"
    package.mkdir(parents=True)
    shutil.copy(ROOT / "generated/sinch_provisioning_api/__init__.py", package)
    shutil.copytree(ROOT / "release", tmp_path / "release", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "changes").mkdir()
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "begin")
    return tmp_path


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")


class TestTheThreeNumbers:
    def test_differ_so_that_one_in_the_place_of_another_is_seen(self) -> None:
        assert len({str(number) for number in versions.versions()}) == 3

    def test_agree_wherever_they_stand(self) -> None:
        assert versions.disagreements(versions.versions()) == []

    @pytest.mark.parametrize(
        ("file", "before", "after", "said"),
        [
            (
                "generator-config.yaml",
                f"package_version_override: {STATED.package}",
                "package_version_override: 9.9.9",
                "__version",
            ),
            ("openapi/openapi.yaml", "x-spec-revision: ", "x-spec-revision: 9", "SPEC_REVISION"),
            ("openapi/openapi.yaml", f"version: {STATED.api}", "version: 9.9.9", "API_VERSION"),
        ],
    )
    def test_that_were_changed_in_one_place_alone_are_told(
        self, tree: Path, file: str, before: str, after: str, said: str
    ) -> None:
        assert versions.disagreements(versions.versions(tree), tree) == []
        edit(tree / file, before, after)
        assert any(said in line for line in versions.disagreements(versions.versions(tree), tree))

    def test_are_said_by_the_command_line_and_the_metadata_each_in_its_place(self) -> None:
        from importlib import metadata

        from sinch_provisioning.cli.app import app

        stated = versions.versions()
        shown = CliRunner().invoke(app, ["--version"]).stdout
        assert shown == f"sinch-provisioning {stated.package} (API {stated.api})\n"
        assert metadata.version("sinch-provisioning") == stated.package

    @pytest.mark.parametrize(
        ("package", "revision", "said"),
        [
            ("0.1.0", "2", "v0.1.0 is released already"),
            ("0.1.1", "3", "must be 0.2.0 or higher, not 0.1.1"),
            ("0.2.0", "2", "raise x-spec-revision in openapi/openapi.yaml above 2"),
            ("0.2.0", "3", ""),
        ],
    )
    def test_follow_a_release(self, tree: Path, package: str, revision: str, said: str) -> None:
        released = breaking()
        stated = versions.Versions(package, str(OURS["info"]["version"]), int(revision))
        git(tree, "tag", "v0.1.0")
        git(tree, "commit", "-q", "--allow-empty", "-m", "go on")
        assert versions.tags(tree) == ["v0.1.0"]
        problems = versions.after_a_release(stated, released, tree)
        assert [said in line for line in problems] == ([True] if said else [])

    def test_of_a_tagged_commit_are_those_of_the_tag(self, tree: Path) -> None:
        stated = versions.versions(tree)
        git(tree, "tag", stated.tag)
        assert versions.after_a_release(stated, None, tree) == []
        git(tree, "tag", "v9.0.0")
        assert "is tagged v9.0.0" in versions.after_a_release(stated, None, tree)[0]


@functools.cache
def breaking() -> Difference:
    """Return the difference of a document and one that lacks an operation of it, with the revision of 2."""
    old, new = copy.deepcopy(OURS), copy.deepcopy(OURS)
    old["info"]["x-spec-revision"] = 2
    path, item = next((path, item) for path, item in new["paths"].items() if "get" in item)
    del new["paths"][path]["get"]
    assert item is new["paths"][path]
    base, head = (Side(name, document, ROOT) for name, document in (("v0.1.0", old), ("the tree", new)))
    return difference(base, head, names=False)._replace(version="0.1.0")


class TestEntries:
    def test_of_this_tree_are_well_formed(self) -> None:
        assert changelog.check() == []

    @pytest.mark.parametrize(
        ("name", "text", "said"),
        [
            ("no-category.md", "- x\n", "the name must be"),
            ("Words With Spaces.fixed.md", "- x\n", "the name must be"),
            ("wrong.repaired.md", "- x\n", "the name must be"),
            ("prose.fixed.md", "x\n", 'must begin with "- "'),
        ],
    )
    def test_that_towncrier_would_leave_out_or_misplace_are_told(
        self, tree: Path, name: str, text: str, said: str
    ) -> None:
        (tree / "changes" / name).write_text(text, "utf-8")
        (problem,) = changelog.check(tree)
        assert said in problem

    def test_name_each_breaking_change(self) -> None:
        released = breaking()
        (missing,) = changelog.without_entry(released, [changelog.Entry("", "fixed", "- `nothing_of_it`")])
        match = re.search(r"breaking\.md with `(\w+)` in it", missing)
        assert match is not None
        assert changelog.without_entry(released, [changelog.Entry("", "breaking", f"- `{match[1]}` is gone.")]) == []
        assert changelog.without_entry(released, [changelog.Entry("", "added", f"- `{match[1]}` is gone.")]) != []

    def test_become_one_section_with_what_stood_there(self, tree: Path) -> None:
        entries = len(re.findall(r"^- ", (tree / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE))
        (tree / "changes/a-way.breaking.md").write_text("- `a` is `b`.\n", "utf-8")
        (tree / "changes/z-way.fixed.md").write_text("- Mended.\n- Mended, too,\n  in two lines.\n", "utf-8")
        assert changelog.build(tree, date="2026-11-28") == ["CHANGELOG.md"]
        text = (tree / "CHANGELOG.md").read_text("utf-8")
        assert re.findall(r"^## (.+)$", text, re.MULTILINE) == [f"[{versions.versions(tree).package}] - 2026-11-28"]
        headings = re.findall(r"^### (.+)$", text, re.MULTILINE)
        assert headings[0] == "Breaking"
        assert len(headings) == len(set(headings))
        assert len(re.findall(r"^- ", text, re.MULTILINE)) == entries + 3
        assert "- Mended, too,\n  in two lines.\n" in text
        assert list((tree / "changes").iterdir()) == []

    def test_stand_beside_the_list_of_the_machine(self, tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tree / "docs").mkdir()
        released = breaking()
        monkeypatch.setattr(changelog, "since_last_release", lambda *_: released)
        name = f"docs/releases/{STATED.package}.md"
        assert changelog.build(tree, date="2026-11-28") == ["CHANGELOG.md", name]
        page = (tree / name).read_text("utf-8")
        assert "## Breaking" in page
        text = (tree / "CHANGELOG.md").read_text("utf-8")
        places = [text.index(part) for part in (f"## [{STATED.package}] - 2026-11-28", f"]({name})", "### ")]
        assert places == sorted(places)

    def test_of_a_tagged_commit_are_in_its_section(self, tree: Path) -> None:
        changelog.build(tree, date="2026-11-28")
        git(tree, "add", "-A")
        git(tree, "commit", "-q", "-m", "write the changelog")
        git(tree, "tag", STATED.tag)
        assert changelog.check(tree) == []
        (tree / "changes/late.fixed.md").write_text("- Mended.\n", "utf-8")
        assert changelog.check(tree) == ["changes/late.fixed.md: this commit is tagged, and the entry is in no section"]

    def test_have_a_section_on_upgrading_for_each_version(self) -> None:
        upgrading = (ROOT / "docs/upgrading.md").read_text("utf-8")
        sections = set(re.findall(r"^## (\d+\.\d+\.\d+)$", upgrading, re.MULTILINE))
        listed = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
        assert {*listed, versions.versions().package} <= sections


class TestFiles:
    def wheel(self, folder: Path, *more: str) -> Path:
        path = folder / "sinch_provisioning-0.1.0-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as archive:
            for name in (*artifacts.tracked(), *more):
                archive.writestr(name, "")
            for name in artifacts.METADATA:
                archive.writestr(f"sinch_provisioning-0.1.0.dist-info/{name}", "Version: 0.1.0\n")
        return path

    def test_of_another_build_differ_by_name_or_by_bytes(self, tmp_path: Path) -> None:
        paths = [tmp_path / name for name in ("a", "b", "c")]
        for path, text in zip(paths, ("1", "1", "2"), strict=True):
            path.mkdir()
            (path / "x.whl").write_text(text, "utf-8")
        first, same, other = ([path / "x.whl"] for path in paths)
        assert artifacts.differing(first, same) == []
        assert artifacts.differing(first, other) == ["x.whl: two builds differ"]
        assert artifacts.differing(first, []) == ["x.whl: two builds differ"]

    def test_hold_what_git_keeps_and_nothing_else(self, tmp_path: Path) -> None:
        wanted = set(artifacts.tracked()) | {f"dist-info/{name}" for name in artifacts.METADATA}
        assert artifacts.contents(self.wheel(tmp_path)) == wanted
        extra = artifacts.contents(self.wheel(tmp_path, "tests/secret.py")) - wanted
        assert extra == {"tests/secret.py"}

    def test_name_their_addresses_and_version(self, tmp_path: Path) -> None:
        problems = artifacts.wrong_metadata(self.wheel(tmp_path), "0.2.0")
        assert len(problems) == 5
        assert "its version is 0.1.0, and must be 0.2.0" in problems[-1]

    @pytest.mark.parametrize(
        ("texts", "is_permitted"),
        [
            (["MIT"], True),
            (["License :: OSI Approved :: BSD License"], True),
            (["Apache-2.0 OR GPL-3.0-only"], True),
            (["Apache-2.0 AND GPL-3.0-only"], False),
            (["GPL-3.0-or-later"], False),
            (["UNKNOWN"], False),
            ([], False),
        ],
    )
    def test_need_nothing_under_a_licence_that_nobody_looked_at(self, texts: list[str], is_permitted: bool) -> None:
        assert (artifacts.not_permitted({"a 1.0": texts}) == []) is is_permitted


class TestThePageOfTheIndex:
    def test_begins_with_how_to_install(self) -> None:
        first = next(line for line in README.splitlines()[1:] if line.strip())
        assert first.strip().startswith("pip install sinch-provisioning")

    def test_has_absolute_links_that_lead_to_files_of_the_tree(self) -> None:
        links = re.findall(r"\]\(([^)]+)\)", README)
        assert len(links) > 8
        for link in links:
            assert link.startswith(f"{SOURCE}/blob/main/"), link
            name, _, heading = link.removeprefix(f"{SOURCE}/blob/main/").partition("#")
            assert (ROOT / name).exists(), link
            headings = re.findall(r"^#+ (.+)$", (ROOT / name).read_text("utf-8"), re.MULTILINE)
            assert not heading or heading in {text.lower().replace(" ", "-") for text in headings}, link

    def test_is_named_with_every_address_by_the_metadata(self) -> None:
        urls = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]
        assert {"Source", "Documentation", "Changelog", "Issues"} <= set(urls)
        assert all(url.startswith("https://") for url in urls.values())


def test_the_workflow_publishes_what_a_tag_built_with_a_key_that_lives_for_minutes() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))
    build, publish = workflow["jobs"]["build"], workflow["jobs"]["publish"]
    assert workflow[True] == {"push": {"tags": ["v*"]}}  # `on` is a boolean of YAML 1.1
    assert any(step.get("run", "").startswith("make release ") for step in build["steps"])
    assert any("attest-build-provenance" in step.get("uses", "") for step in build["steps"])
    assert publish["permissions"] == {"id-token": "write"}
    assert publish["environment"] == "pypi"
    assert publish["needs"] == "build"
    assert "secrets." not in (ROOT / ".github/workflows/release.yml").read_text("utf-8")
