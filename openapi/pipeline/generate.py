"""Generate the client from the document: bundle, generate, check that nothing is missing, format, type-check.

    python openapi/pipeline/generate.py             writes the bundle and generated/
    python openapi/pipeline/generate.py --check     compares with what is committed, writes nothing

Everything is made in a temporary folder first and takes its place only when all of it stands.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import completeness
import endpoint_models
import event_types
import figures
import lint
import params
import prepare
import property_types
import render
import yaml
from bundle import ROOT as OPENAPI
from bundle import BundleError, bundle, bundles
from bundle import render as render_bundle
from bundle import write as write_bundle
from findings import GenerationError, Report, pointer
from names import Globals, advice, members
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

TOP = OPENAPI.parent
PACKAGE = "sinch_provisioning_api"
CONFIG = TOP / "generator-config.yaml"
GENERATED = TOP / "generated" / PACKAGE
README = TOP / "README.md"


PUBLIC = ("classes_of", "description_of", "model_docstring", "property_docstring", "operation_docstring")
PUBLIC += ("deprecated_properties", "secret_properties")
"""What of `Globals` the templates call."""


def load_config(path: Path) -> ConfigFile:
    """Return the generator's configuration; refuse a key the pinned generator does not know."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise GenerationError(f"{path.name}: cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise GenerationError(f"{path.name}: must be a mapping of the generator's keys")
    known = sorted(ConfigFile.model_fields)
    for key in data:
        if key not in known:
            raise GenerationError(
                f"{path.name}: the generator does not know the key {key}; it knows {', '.join(known)}"
            )
    try:
        return ConfigFile(**data)
    except ValueError as error:
        raise GenerationError(f"{path.name}: {error}") from error


def check_structure(document: dict[str, Any]) -> None:
    """Refuse a document without one of its parts, or with one of another shape."""
    for key in ("openapi", "info", "tags", "paths", "components"):
        if key not in document:
            raise GenerationError(f"#/{key}: is missing; the document needs it")
    for key, expected in (("info", dict), ("tags", list), ("paths", dict), ("webhooks", dict), ("components", dict)):
        if not isinstance(document.get(key, expected()), expected):
            shape = "mapping" if expected is dict else "list"
            raise GenerationError(f"#/{key}: must be a {shape}; correct the document")
    for part in ("paths", "webhooks"):
        for name, item in document.get(part, {}).items():
            if not isinstance(item, dict):
                raise GenerationError(f"#/{part}/{name}: is no path item; write its methods")


def check_operations(document: dict[str, Any]) -> None:
    """Refuse names that methods cannot be made from, and a link that leads to no operation."""
    findings = list(lint.names(document))
    findings += [line for line in lint.links(document) if "there is no operation" in line]
    if findings:
        raise GenerationError("\n".join(findings))


def check_references(document: dict[str, Any]) -> None:
    """Refuse a reference that leads nowhere, and name where it stands."""

    def walk(node: Any, where: str) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                try:
                    lint.resolve(document, {"$ref": node["$ref"]})
                except (KeyError, TypeError):
                    message = f"{where}: dangling reference {node['$ref']}; correct it or add its target"
                    raise GenerationError(message) from None
            for key, value in node.items():
                walk(value, f"{where}{pointer(key)[1:]}")
        elif isinstance(node, list):
            for index, value in enumerate(node):
                walk(value, f"{where}/{index}")

    walk(document, "#")


def parsed(document: dict[str, Any], config: Config) -> GeneratorData:
    """Return what the generator makes of a document.

    Raises:
        GenerationError: something of it is refused.
    """
    report = Report()
    prepared = prepare.for_generator(document, report)
    if report.findings:
        raise GenerationError.of(report.findings)
    data = GeneratorData.from_dict(prepared, config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}: {data.detail}")
    return data


def generate_into(folder: Path, document: dict[str, Any], config_file: ConfigFile, templates: Path) -> None:
    """Write the package into a folder, as `--meta none --fail-on-warning` would.

    Raises:
        GenerationError: the generator dropped something, or a template has no code for it.
    """
    source = folder.parent / "document.yaml"
    config = Config.from_sources(config_file, MetaType.NONE, source, "utf-8", overwrite=True, output_path=folder)
    data = parsed(document, config)
    render.register(data.models)
    named = {completeness.class_name(name, config.field_prefix) for name in document["components"]["schemas"]}
    data.models = [model for model in data.models if not render.is_free_form(model) or model.class_info.name in named]
    project = Project(openapi=data, config=config, custom_template_path=templates)
    known = Globals(document, data, config.field_prefix)
    project.env.globals.update(
        document=document,
        revision=document["info"].get("x-spec-revision", 0),
        code=render,
        types=property_types,
        params=params,
        requested=known.requested,
        endpoint_models=endpoint_models,
        operations=known.operations,
        events=known.events,
        tag_names=known.tag_names,
        resource_class=known.resource_classes.__getitem__,
        tag_descriptions=known.tag_descriptions,
        secrets_sent=known.secrets_sent,
        secrets_received=known.secrets_received,
        advice=advice,
        members=members,
        **{name: getattr(known, name) for name in PUBLIC},
    )
    run_generator(project)
    endpoints = [endpoint for tag in data.endpoint_collections_by_tag.values() for endpoint in tag.endpoints]
    sources = {
        "params.py": params.source(data.models, endpoints, known.requested),
        "events.py": event_types.source(known.events),
    }
    add_modules(folder, templates, sources, config_file)
    mark_as_generated(folder, document)
    (folder / "py.typed").write_text("", encoding="utf-8")
    compact = json.dumps(prepare.for_package(document), ensure_ascii=False, separators=(",", ":"))
    (folder / "openapi.json").write_text(compact + "\n", encoding="utf-8", newline="\n")


def run_generator(project: Project) -> None:
    """Write what the generator has templates for.

    Raises:
        GenerationError: the generator dropped something, or a template has no code for it.
    """
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # the hooks call our ruff
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            errors = project.build()
    except render.UnsupportedError as error:
        raise GenerationError(str(error)) from error
    if errors:
        texts = [f"{error.header or 'the generator'}: {error.detail or ''}".strip() for error in errors]
        texts = [re.sub(r"<\S*UntrustedString object at \S+>", "(…)", text) for text in texts]
        raise GenerationError("the generator dropped something; change the document:\n  " + "\n  ".join(texts))


def add_modules(folder: Path, templates: Path, sources: dict[str, str], config_file: ConfigFile) -> None:
    """Write the modules that the generator has no template for, and format as it does."""
    for name in ("model.py", "body.py"):
        shutil.copyfile(templates / name, folder / name)
    for name, source in sources.items():
        (folder / name).write_text(source, encoding="utf-8")
    for hook in config_file.post_hooks or ():  # those of the generator have run before
        subprocess.run(shlex.split(hook), cwd=folder, check=True)


def mark_as_generated(folder: Path, document: dict[str, Any]) -> None:
    """Write into the first line of every module where it comes from."""
    source = f"{document['info']['title']} {document['info']['version']}"
    line = f"# Generated from the document of the {source} by `make generate`; do not edit.\n"
    for path in folder.rglob("*.py"):
        path.write_text(line + path.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def type_check(folder: Path) -> None:
    """Refuse output that does not pass `mypy --strict`."""
    with tempfile.TemporaryDirectory() as cache:
        command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "--cache-dir", cache]
        command += ["--config-file", os.devnull, "--no-error-summary", str(folder)]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder.parent)
    if done.returncode:
        raise GenerationError(f"the generated code does not type-check; mend the template:\n{done.stdout}{done.stderr}")


def build(folder: Path, arguments: argparse.Namespace) -> str:
    """Make bundle and package in a folder; return what was made."""
    try:
        document = bundle(arguments.source) if arguments.document is None else read_document(arguments.document)
    except BundleError as error:
        raise GenerationError(str(error)) from error
    check_structure(document)
    check_references(document)
    check_operations(document)
    (folder / "document.yaml").write_text(render_bundle(document), encoding="utf-8", newline="\n")
    package = folder / PACKAGE
    generate_into(package, document, load_config(arguments.config), OPENAPI / "templates")
    missing = completeness.missing(document, package)
    if missing:
        raise GenerationError("the client lacks what the document has:\n  " + "\n  ".join(missing))
    if arguments.types:
        type_check(package)
    counts = (
        len(list(lint.operations(document))),
        len(document["components"]["schemas"]),
        len(document.get("webhooks", {})),
    )
    return "generated {} operations, {} schemas and {} events".format(*counts)


def read_document(path: Path) -> dict[str, Any]:
    """Return a bundled document from a file."""
    try:
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise GenerationError(f"{path}: cannot be read: {error}") from error
    if not isinstance(document, dict):
        raise GenerationError(f"{path}: is no OpenAPI document")
    return document


def files(folder: Path) -> dict[str, bytes]:
    """Return every file of a package by its path in it, bytecode left out."""
    paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def differences(made: Path, committed: Path) -> list[str]:
    """Return the files in which two packages differ."""
    new, old = files(made), files(committed)
    return sorted(name for name in {*new, *old} if new.get(name) != old.get(name))


def stale(made: Path) -> list[str]:
    """Return what of the files beside the package, the bundle and the figures of README.md, is not as it would be made.

    Args:
        made: the bundle, as it was made now.
    """
    document = read_document(made)
    target = OPENAPI / f"provisioning-{document['info']['version']}.yaml"
    names = [path.name for path in {*bundles(OPENAPI), target} if path != target]
    if not target.exists() or target.read_bytes() != made.read_bytes():
        names.append(target.name)
    text = README.read_text(encoding="utf-8")
    return names + ([README.name] if figures.with_figures(text, document) != text else [])


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", type=Path, default=OPENAPI / "openapi.yaml", help="the root document")
    parser.add_argument("--document", type=Path, help="a bundled document, instead of bundling the source")
    parser.add_argument("--config", type=Path, default=CONFIG)
    parser.add_argument("--output", type=Path, default=GENERATED, help="where the package goes")
    parser.add_argument("--check", action="store_true", help="compare with what is there instead of writing")
    parser.add_argument("--no-types", dest="types", action="store_false", help="leave out the type check")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        try:
            summary = build(folder, arguments)
        except GenerationError as error:
            print(f"generate: {error}", file=sys.stderr)
            return 1
        if arguments.check:
            differing = differences(folder / PACKAGE, arguments.output)
            if arguments.document is None:
                differing += stale(folder / "document.yaml")
            if differing:
                print(
                    "generate: these are not what the document says; run `make generate`:",
                    *differing,
                    sep="\n  ",
                    file=sys.stderr,
                )
                return 1
            print(f"{summary}: nothing differs")
            return 0
        if arguments.document is None:
            document = read_document(folder / "document.yaml")
            write_bundle(document, OPENAPI)
            figures.write(README, document)
        shutil.rmtree(arguments.output, ignore_errors=True)
        arguments.output.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(folder / PACKAGE, arguments.output)
    print(summary)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
