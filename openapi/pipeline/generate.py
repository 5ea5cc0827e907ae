"""Generate the client from the document: bundle, generate, check that nothing is missing, format, type-check.

    python openapi/pipeline/generate.py             writes the bundle and generated/
    python openapi/pipeline/generate.py --check     compares with what is committed, writes nothing
    python openapi/pipeline/generate.py --document FILE --output DIR [--no-types] [--skip-refused]
                                                    any document; `PYTHONPATH=DIR:overrides` then has its client

What cannot be generated is refused, a line for each place. With `--skip-refused` the rest is generated, and the exit
status is 3.

Everything is made in a temporary folder first and takes its place only when all of it stands.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any, NamedTuple

import completeness
import encode_code
import event_types
import figures
import params
import prepare
import property_types
import render
import servers
import shape_code
import shared_texts
import skipping
import value_names
import variant_code
import wire
import wrong_shapes
import yaml
from body_code import keyword_models
from bundle import ROOT as OPENAPI
from bundle import BundleError, bundle, bundles
from bundle import render as render_bundle
from bundle import write as write_bundle
from document import operations
from findings import GenerationError, Report
from names import Globals, advice, members
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty
from parsing import parsed
from prepare.operation_names import method_of
from reading import read_document

TOP = OPENAPI.parent
PACKAGE = "sinch_provisioning_api"
CONFIG = TOP / "generator-config.yaml"
GENERATED = TOP / "generated" / PACKAGE
README = TOP / "README.md"
LEFT_OUT = 3
"""The exit status when something that is refused was left out."""


PUBLIC = ("classes_of", "description_of", "model_docstring", "property_docstring", "operation_docstring")
PUBLIC += (
    "arguments",
    "has_deprecated_parameters",
    "needs_literal",
    "props_of",
    "results_of",
    "deprecated_properties",
    "secret_properties",
    "wait_arguments",
    "wait_docstring",
    "waiting_for",
)
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


def answered(data: GeneratorData) -> set[str]:
    """Return the classes that responses hold as a whole; they are decoded also where they have no properties."""
    endpoints = (endpoint for tag in data.endpoint_collections_by_tag.values() for endpoint in tag.endpoints)
    props = (response.prop for endpoint in endpoints for response in endpoint.responses)
    return {prop.class_info.name for prop in props if isinstance(prop, ModelProperty)}


def template_globals(document: dict[str, Any], known: Globals) -> dict[str, Any]:
    """Return what the templates may use besides what the generator gives them."""
    return dict(
        document=document,
        revision=document["info"].get("x-spec-revision", 0),
        code=render,
        variants=variant_code,
        shape_code=shape_code,
        encode_code=encode_code,
        shared_texts=shared_texts,
        types=property_types,
        params=params,
        wire=wire,
        server=servers.described(document),
        bodies=known.bodies,
        required_bodies=known.bodies.required(),
        keyword_models=keyword_models,
        requested=known.requested,
        responses=known.responses,
        operations=known.operations,
        events=known.events,
        tag_names=known.tag_names,
        resource_class=known.resource_classes.__getitem__,
        tag_descriptions=known.tag_descriptions,
        secrets_sent=known.secrets_sent,
        secrets_received=known.secrets_received,
        advice=advice,
        members=members,
        method_of=method_of,
        **{name: getattr(known, name) for name in PUBLIC},
    )


def generate_into(
    folder: Path, document: dict[str, Any], config_file: ConfigFile, templates: Path, report: Report
) -> None:
    """Write the package into a folder, as `--meta none --fail-on-warning` would.

    Raises:
        GenerationError: the generator dropped something, or a template has no code for it.
    """
    source = folder.parent / "document.yaml"
    config = Config.from_sources(config_file, MetaType.NONE, source, "utf-8", overwrite=True, output_path=folder)
    data = parsed(document, config, report)
    render.register(data.models)
    value_names.assign(data.models)
    named = {completeness.class_name(name, config.field_prefix) for name in document["components"]["schemas"]}
    named |= answered(data)
    data.models = [model for model in data.models if not render.is_free_form(model) or model.class_info.name in named]
    project = Project(openapi=data, config=config, custom_template_path=templates)
    known = Globals(document, data, config.field_prefix)
    project.env.globals.update(template_globals(document, known))
    run_generator(project)
    endpoints = [endpoint for tag in data.endpoint_collections_by_tag.values() for endpoint in tag.endpoints]
    waits = [known.waiting_for(tag, group.endpoints) for tag, group in data.endpoint_collections_by_tag.items()]
    sources = {
        "params.py": params.source(data.models, endpoints, known, [wait for wait in waits if wait]),
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
        raise GenerationError("the generator failed; mend the template:\n  " + "\n  ".join(texts))


def add_modules(folder: Path, templates: Path, sources: dict[str, str], config_file: ConfigFile) -> None:
    """Write the modules that the generator has no template for, and format as it does."""
    for name in ("model.py", "body.py", "styles.py", "content.py", "paging.py", "responses.py", "shapes.py"):
        shutil.copyfile(templates / name, folder / name)
    for name, source in sources.items():
        (folder / name).write_text(source, encoding="utf-8")
    for hook in config_file.post_hooks or ():  # those of the generator have run before
        subprocess.run(shlex.split(hook), cwd=folder, check=True)


def mark_as_generated(folder: Path, document: dict[str, Any]) -> None:
    """Write into the first line of every module where it comes from."""
    source = " ".join(f"{document['info']['title']} {document['info']['version']}".split())
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


class Made(NamedTuple):
    """What was made of a document.

    Args:
        summary: how much of what.
        notes: names that were made others, and what has nothing to decode, a line each.
        left_out: places of what was refused, and is not there.
    """

    summary: str
    notes: list[str]
    left_out: list[str]


def build(folder: Path, arguments: argparse.Namespace) -> Made:
    """Make bundle and package in a folder; return what was made."""
    try:
        document = bundle(arguments.source) if arguments.document is None else read_document(arguments.document)
    except BundleError as error:
        raise GenerationError(str(error)) from error
    if arguments.document is None:
        (folder / "document.yaml").write_text(render_bundle(document), encoding="utf-8", newline="\n")
    left_out: list[str] = []
    while True:
        try:
            made = _made(folder / PACKAGE, document, arguments)
        except GenerationError as error:
            more = skipping.without(document, error.findings) if arguments.skip_refused else []
            if not more:
                raise
            left_out += [*map(str, error.findings), *(f"left out: {part}" for part in more)]
        except Exception as error:  # the passes expect the shape that OpenAPI gives a document
            broken = wrong_shapes.wrong_shapes(document) if arguments.document is not None else []
            if not broken:
                raise
            raise GenerationError.of(broken) from error
        else:
            return made._replace(left_out=left_out)


def _made(package: Path, raw: dict[str, Any], arguments: argparse.Namespace) -> Made:
    report = Report()
    document = prepare.normal(raw, report)
    shutil.rmtree(package, ignore_errors=True)
    generate_into(package, document, load_config(arguments.config), OPENAPI / "templates", report)
    missing = completeness.missing(document, package)
    if missing:
        raise GenerationError.of(missing)
    if arguments.types:
        type_check(package)
    counts = (
        len(list(operations(document))),
        len(document["components"]["schemas"]),
        len(document.get("webhooks", {})),
    )
    return Made("generated {} operations, {} schemas and {} events".format(*counts), report.notes, [])


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


def parse_arguments() -> argparse.Namespace:
    """Return the arguments of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", type=Path, default=OPENAPI / "openapi.yaml", help="the root document")
    parser.add_argument("--document", type=Path, help="a bundled document, instead of bundling the source")
    parser.add_argument("--config", type=Path, default=CONFIG)
    parser.add_argument(
        "--output",
        type=Path,
        default=GENERATED,
        help="the folder that gets the package, for PYTHONPATH; or the package itself, by its name",
    )
    parser.add_argument("--check", action="store_true", help="compare with what is there instead of writing")
    parser.add_argument(
        "--skip-refused", action="store_true", help="generate the rest, list what is left out, exit with 3"
    )
    parser.add_argument("--no-types", dest="types", action="store_false", help="leave out the type check")
    return parser.parse_args()


def main() -> int:
    """Run the command line; return its exit status."""
    arguments = parse_arguments()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        try:
            made = build(folder, arguments)
        except GenerationError as error:
            print(error if error.findings else f"generate: {error}", file=sys.stderr)
            return 1
        except Exception as error:
            if arguments.document is None:
                raise
            frame = traceback.extract_tb(error.__traceback__)[-1]
            source_line = f"{Path(frame.filename).name}:{frame.lineno}"
            text = f"{type(error).__name__} at {source_line}: {' '.join(str(error).split())}"
            print(f"generate: {text}; this is a defect of the pipeline, please report it", file=sys.stderr)
            return 1
        if arguments.check:
            return compared(folder, arguments, made.summary)
        if arguments.document is None:
            document = read_document(folder / "document.yaml")
            write_bundle(document, OPENAPI)
            figures.write(README, document)
        output = arguments.output if arguments.output.name == PACKAGE else arguments.output / PACKAGE
        shutil.rmtree(output, ignore_errors=True)
        output.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(folder / PACKAGE, output)
    for line in made.notes:
        print(line)
    for line in made.left_out:
        print(line, file=sys.stderr)
    print(made.summary)
    return LEFT_OUT if made.left_out else 0


def compared(folder: Path, arguments: argparse.Namespace, summary: str) -> int:
    """Say in what the package that was made differs from the one that is there; return the exit status."""
    differing = differences(folder / PACKAGE, arguments.output)
    if arguments.document is None:
        differing += stale(folder / "document.yaml")
    if differing:
        text = "generate: these are not what the document says; run `make generate`:"
        print(text, *differing, sep="\n  ", file=sys.stderr)
        return 1
    print(f"{summary}: nothing differs")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
