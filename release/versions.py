"""Three numbers that are never mixed: the package's version, the API's, and our revision of the document for it.

The package's version stands in generator-config.yaml, the other two in openapi/openapi.yaml (`info.version`,
`info.x-spec-revision`); everything else is made from them.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import yaml
from bundle import bundles
from diff import Difference
from reading import read_document
from sinch_provisioning._openapi.changes.report import advised_version

ROOT = Path(__file__).resolve().parents[1]


class Versions(NamedTuple):
    """The three numbers of a tree.

    Args:
        package: of the package, three numbers.
        api: of the API, as its vendor writes it.
        revision: of our document for this version of the API.
    """

    package: str
    api: str
    revision: int

    @property
    def tag(self) -> str:
        """The git tag of a release."""
        return f"v{self.package}"


def versions(root: Path = ROOT) -> Versions:
    """Return the three numbers where a person writes them."""
    config = yaml.safe_load((root / "generator-config.yaml").read_text(encoding="utf-8"))
    info = yaml.safe_load((root / "openapi/openapi.yaml").read_text(encoding="utf-8"))["info"]
    return Versions(str(config["package_version_override"]), str(info["version"]), int(info["x-spec-revision"]))


def tags(root: Path = ROOT) -> list[str]:
    """Return the tags of earlier releases, the oldest first; none where there is no git."""
    return _tags(root, "--no-contains", "HEAD")


def own_tags(root: Path = ROOT) -> list[str]:
    """Return the tags of the commit itself: it is being released."""
    return _tags(root, "--points-at", "HEAD")


def _tags(root: Path, *which: str) -> list[str]:
    command = ["git", "tag", "--list", "v*", *which]
    done = subprocess.run(command, check=False, cwd=root, capture_output=True, text=True)
    matches = [(numbers(tag[1:]), tag) for tag in done.stdout.split() if re.fullmatch(r"v\d+\.\d+\.\d+", tag)]
    return [tag for _, tag in sorted(matches)]


def numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, to compare by."""
    return tuple(int(part) for part in version.split("."))


def disagreements(stated: Versions, root: Path = ROOT) -> list[str]:
    """Return where what is made from the three numbers has others."""
    scope: dict[str, object] = {}
    init = (root / "generated/sinch_provisioning_api/__init__.py").read_text(encoding="utf-8")
    for line in init.splitlines():
        name, separator, value = line.partition(" = ")
        if separator and name.partition(":")[0] in {"__version__", "API_VERSION", "SPEC_REVISION"}:
            scope[name.partition(":")[0]] = yaml.safe_load(value)
    bundle = bundles(root / "openapi")[0]
    info = read_document(bundle)["info"]
    pairs = [
        ("__version__ of generated/sinch_provisioning_api", scope.get("__version__"), stated.package),
        ("API_VERSION of generated/sinch_provisioning_api", scope.get("API_VERSION"), stated.api),
        ("SPEC_REVISION of generated/sinch_provisioning_api", scope.get("SPEC_REVISION"), stated.revision),
        (f"the name of {bundle.relative_to(root)}", bundle.stem.partition("-")[2], stated.api),
        (f"info.version of {bundle.relative_to(root)}", info["version"], stated.api),
        (f"info.x-spec-revision of {bundle.relative_to(root)}", info["x-spec-revision"], stated.revision),
    ]
    return [
        f"{name} is {value!r} and must be {wanted!r}: run `make generate`"
        for name, value, wanted in pairs
        if value != wanted
    ]


def after_a_release(stated: Versions, released: Difference | None, root: Path = ROOT) -> list[str]:
    """Return what is wrong with the numbers after the last release.

    Args:
        stated: the three numbers.
        released: what changed since the last release; None when there was none.
        root: the tree.
    """
    strangers = [tag for tag in own_tags(root) if tag != stated.tag]
    if strangers:
        return [f"this commit is tagged {', '.join(strangers)}, and the package's version is {stated.package}"]
    if stated.tag in tags(root):
        return [f"{stated.tag} is released already: raise package_version_override in generator-config.yaml"]
    if released is None:
        return []
    problems = []
    advised = advised_version(released.level, released.version)
    if numbers(stated.package) < numbers(advised):
        text = f"the change since {released.base.name} is {released.level}: the package's version must be {advised}"
        problems.append(f"{text} or higher, not {stated.package} (package_version_override in generator-config.yaml)")
    before = released.base.document["info"]
    same_api = str(before["version"]) == stated.api
    if same_api and released.report.changes and stated.revision <= int(before.get("x-spec-revision", 0)):
        text = f"the document changed since {released.base.name} and describes the same API {stated.api}"
        problems.append(f"{text}: raise x-spec-revision in openapi/openapi.yaml above {before['x-spec-revision']}")
    return problems
