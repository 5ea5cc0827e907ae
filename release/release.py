"""Check everything that a release needs, build it, and say what a person does next. Nothing is published.

    make release            every step, with all checks of `make test`
    make release QUICK=1    without the checks of `make test`

The files go to dist/: the wheel, the source distribution, the CycloneDX bill of materials of what the wheel needs, its
licences and the digests of all. The exit status is 1 when a step failed; the others still run.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "requirements"), str(ROOT / "release"), str(ROOT / "openapi/pipeline")]

import artifacts  # noqa: E402 - stands beside this script, not in a package
import changelog  # noqa: E402
import environments  # noqa: E402
import versions  # noqa: E402
from artifacts import ReleaseError  # noqa: E402

DIST = ROOT / "dist"
TOOLS = ROOT / ".tools/release"


class Release:
    """The steps of a release, each of which says what is wrong; what one makes, later ones use."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self.stated = versions.versions()
        self.files: list[Path] = []

    def tree(self) -> list[str]:
        """The tree is what git keeps."""
        changed = artifacts.run("git", "status", "--porcelain").splitlines()
        return [f"{line[3:]} is not committed" for line in changed]

    def numbers(self) -> list[str]:
        """The three versions agree everywhere, and follow the last release."""
        released = changelog.since_last_release(ROOT, self.scratch / "numbers")
        return versions.disagreements(self.stated) + versions.after_a_release(self.stated, released)

    def entries(self) -> list[str]:
        """The changelog names each breaking change, and docs/upgrading.md this version."""
        upgrading = (ROOT / "docs/upgrading.md").read_text(encoding="utf-8")
        heading = f"## {self.stated.package}\n"
        missing = [] if heading in upgrading else [f"docs/upgrading.md: there is no section {heading.strip()!r}"]
        return changelog.check() + missing

    def checks(self) -> list[str]:
        """Every check of `make test`."""
        done = subprocess.run([sys.executable, "tests/run.py"], check=False, cwd=ROOT)
        return ["a check failed; what it said stands above"] if done.returncode else []

    def build(self) -> list[str]:
        """The files, built twice from different folders: the same bytes."""
        copy = self.scratch / "copy"
        artifacts.run("git", "clone", "--quiet", "--no-hardlinks", ROOT, copy)
        shutil.rmtree(DIST, ignore_errors=True)
        self.files = artifacts.build(DIST)
        return artifacts.differing(self.files, artifacts.build(self.scratch / "again", copy))

    def contents(self) -> list[str]:
        """The wheel and the source distribution hold the files of both packages and their metadata, nothing else."""
        return artifacts.unexpected(self.files)

    def metadata(self) -> list[str]:
        """The package index takes the metadata, and shows the README as it should be."""
        python = environments.python_of(TOOLS)
        artifacts.run(python, "-m", "twine", "check", "--strict", *self.files)
        return artifacts.wrong_metadata(self._wheel, self.stated.package)

    def install(self) -> list[str]:
        """The wheel installs in a fresh environment, is complete there, and imports without a warning."""
        python = self._fresh
        environments.make(python.parents[1], "runtime", editable=False, newest_pip=False)
        pip = (python, "-I", "-m", "pip", "--disable-pip-version-check", "--no-input")
        artifacts.run(*pip, "install", "--quiet", "--no-deps", "--no-index", self._wheel, cwd=self.scratch)
        artifacts.run(*pip, "check", cwd=self.scratch)
        code = (
            "import sinch_provisioning as s; s.ProvisioningClient; print(s.__version__, s.API_VERSION, s.SPEC_REVISION)"
        )
        shown = artifacts.run(python, "-I", "-W", "error", "-c", code, cwd=self.scratch).split()
        wanted = [str(number) for number in self.stated]
        return [] if shown == wanted else [f"the installed wheel says {shown}, and must say {wanted}"]

    def needs(self) -> list[str]:
        """What the wheel needs, as a CycloneDX document, with licences that ask nothing of its users."""
        remove = (self._fresh, "-I", "-m", "pip", "--disable-pip-version-check", "uninstall", "--quiet", "--yes")
        artifacts.run(*remove, "pip", "setuptools", environments.OWN, cwd=self.scratch)
        file = DIST / f"{self._wheel.name.partition('-py3')[0]}.cdx.json"
        rows = artifacts.licences(artifacts.bill_of_materials(self._fresh, file, tools=environments.python_of(TOOLS)))
        text = "".join(f"{name}\t{', '.join(texts)}\n" for name, texts in rows.items())
        (DIST / "licences.tsv").write_text(text, encoding="utf-8")
        return artifacts.not_permitted(rows)

    def digests(self) -> list[str]:
        """The digests of all files, for whoever compares."""
        paths = sorted(path for path in DIST.iterdir() if path.name != "SHA256SUMS")
        text = "".join(f"{artifacts.digest(path)}  {path.name}\n" for path in paths)
        (DIST / "SHA256SUMS").write_text(text, encoding="utf-8")
        return []

    @property
    def _wheel(self) -> Path:
        if not self.files:
            raise ReleaseError("nothing was built")
        return next(path for path in self.files if path.suffix == ".whl")

    @property
    def _fresh(self) -> Path:
        return environments.python_of(self.scratch / "fresh")

    def next_steps(self) -> str:
        """Return what a person does now."""
        tag, waiting = self.stated.tag, bool(changelog.fragments()[0] or changelog.unreleased())
        write = "make changelog BUILD=1, look at CHANGELOG.md, commit it, and run make release again"
        steps = [
            *([write] if waiting else []),
            "look at the addresses under [project.urls] in pyproject.toml: they are where this is published",
            f"git tag --sign {tag} --message {tag}, and push the tag: the workflow release builds the same",
            "compare its SHA256SUMS with dist/SHA256SUMS, then approve the environment pypi, which publishes them",
            "raise package_version_override in generator-config.yaml, make generate, commit",
        ]
        numbered = "\n".join(f"  {number}. {step}" for number, step in enumerate(steps, 1))
        return f"{self.stated.package} is prepared in dist/ and nothing is published. Next:\n{numbered}"


def run_step(name: str, step: Callable[[], list[str]]) -> bool:
    """Run a step and say how it ended; return whether it ended well."""
    started = time.monotonic()
    try:
        problems = step()
    except (ReleaseError, environments.SetUpError, changelog.GenerationError, OSError) as error:
        problems = [str(error)]
    word = "failed" if problems else "ok"
    sentence = " ".join((step.__doc__ or "").split())
    print(f"  {name:<9} {word:<7} {time.monotonic() - started:5.1f} s  {sentence}", flush=True)
    for problem in problems:
        print(f"            {problem}", flush=True)
    return not problems


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="leave out the checks of make test")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="release-") as scratch:
        release = Release(Path(scratch))
        stated = release.stated
        print(f"package {stated.package}, API {stated.api}, revision {stated.revision} of its document", flush=True)
        names = ("tree", "numbers", "entries", "checks", "build", "contents", "metadata", "install", "needs", "digests")
        wanted = [name for name in names if not (arguments.quick and name == "checks")]
        passed = [run_step(name, getattr(release, name)) for name in wanted]
        failed = [name for name, is_well in zip(wanted, passed, strict=True) if not is_well]
        if failed:
            print(f"failed: {', '.join(failed)}; nothing is to be released")
            return 1
        print(release.next_steps())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
