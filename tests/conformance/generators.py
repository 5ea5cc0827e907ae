"""Clients that other generators make of the document: each must come to life, and the one of openapi-fetch tells a story.

`openapi-generator-cli` runs on the Java of its own package; TypeScript and openapi-typescript come with node_modules.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from sinch_provisioning._http.messages import basic_authorization
from sinch_provisioning.mock import DEFAULT_PROJECT, MockServer
from suite.runs import DOCUMENT, ROOT

GENERATOR = ROOT / ".tools/generators/bin/openapi-generator-cli"
PYTHON = ROOT / ".tools/generators/bin/python"
NODE = ROOT / "node_modules/.bin"
BUNDLE = ROOT / "openapi/pipeline/bundle.py"
STORY = Path(__file__).parent / "story.ts"
TSC = ("--strict", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom")
IMPORT_ALL = """
import importlib, json, pathlib
problems, paths = [], sorted(pathlib.Path("openapi_client").rglob("*.py"))
for path in paths:
    name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    try:
        importlib.import_module(name)
    except Exception as error:
        problems.append(f"{name}: {type(error).__name__}: {error}"[:300])
print(json.dumps([len(paths), problems]))
"""


class Verdict(NamedTuple):
    """What a validator said.

    Args:
        checked: how many exchanges, modules or calls it looked at.
        violations: what it found.
    """

    checked: int
    violations: list[str]


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder, env=environment)


def _generated(generator: str, folder: Path) -> str:
    """Make a client of all operations with OpenAPI Generator; return what went wrong.

    Of the events it makes no valid code, whatever they look like: typescript-fetch imports a model without a name, and
    python writes parameters without a type.
    """
    document = folder / "document.yaml"
    command = [sys.executable, str(BUNDLE), "--without-events", "--output", str(document)]
    for step in (command, [str(GENERATOR), "generate", "-g", generator, "-i", str(document), "-o", str(folder)]):
        done = _run(step, folder)
        if done.returncode:
            return f"{Path(step[0]).name} failed: {(done.stdout + done.stderr)[-600:]}"
    return ""


def generator_python() -> Verdict:
    """OpenAPI Generator's Python client: every module of it imports."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        problem = _generated("python", folder)
        if problem:
            return Verdict(0, [problem])
        done = _run([str(PYTHON), "-B", "-c", IMPORT_ALL], folder)
        if done.returncode:
            return Verdict(0, [done.stderr[-600:]])
        checked, problems = json.loads(done.stdout)
        return Verdict(checked, problems)


def generator_typescript() -> Verdict:
    """OpenAPI Generator's typescript-fetch client: it compiles under `--strict`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        problem = _generated("typescript-fetch", folder)
        files = sorted(map(str, folder.rglob("*.ts")))
        if problem or not files:
            return Verdict(0, [problem or "nothing was generated"])
        done = _run([str(NODE / "tsc"), *TSC, "--noEmit", *files], folder)
        return Verdict(len(files), done.stdout.splitlines() if done.returncode else [])


def openapi_fetch() -> Verdict:
    """openapi-fetch with the types of openapi-typescript: the story compiles under `--strict`, and ends well on the mock."""
    with tempfile.TemporaryDirectory(dir=ROOT / "node_modules") as name:  # where it finds the library
        folder = Path(name)
        shutil.copyfile(STORY, folder / STORY.name)
        (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
        made = _run([str(NODE / "openapi-typescript"), str(DOCUMENT), "-o", "schema.ts"], folder)
        if made.returncode:
            return Verdict(0, [f"openapi-typescript failed: {(made.stdout + made.stderr)[-600:]}"])
        compiled = _run([str(NODE / "tsc"), *TSC, STORY.name], folder)
        if compiled.returncode:
            return Verdict(0, compiled.stdout.splitlines())
        value = DEFAULT_PROJECT
        with MockServer() as server:
            key = basic_authorization(value.key_id, value.key_secret)
            story = _run(["node", str(folder / "story.js"), server.url, value.project_id, key], folder)
        if story.returncode:
            return Verdict(0, [story.stderr[-600:]])
        return Verdict(json.loads(story.stdout)["calls"], [])
