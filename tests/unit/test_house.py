"""The rules of the house that a machine can see: who imports what, how long things are, what is public."""

from __future__ import annotations

import ast
import importlib
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from sinch_provisioning_api import load_document

ROOT = Path(__file__).resolve().parents[2]
OVERRIDES = ROOT / "overrides/sinch_provisioning"
GENERATED = ROOT / "generated/sinch_provisioning_api"
PIPELINE = ROOT / "openapi/pipeline"
MODULES = sorted([*OVERRIDES.rglob("*.py"), *PIPELINE.rglob("*.py")])
NAME_HTTP = {"_http/transport.py", "_http/async_transport.py", "_http/direct.py"}
NAME_RESOURCES = {"_polling.py"}
PUBLIC = [
    "",
    ".auth",
    ".cli",
    ".contract",
    ".errors",
    ".events",
    ".hooks",
    ".mock",
    ".models",
    ".options",
    ".pagination",
    ".retry",
    ".testing",
    ".webhooks",
]


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> set[str]:
    result: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            result.update(name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            result.add(node.module.partition(".")[0])
    return result


def test_one_module_names_the_http_library() -> None:
    named = {"httpx", "httpx2", "httpcore", "httpcore2"}
    naming = {path.relative_to(OVERRIDES).as_posix() for path in OVERRIDES.rglob("*.py") if imports(path) & named}
    assert naming == NAME_HTTP


def test_one_module_chooses_among_the_http_libraries() -> None:
    choosing = set()
    for path in OVERRIDES.rglob("*.py"):
        constants = (node.value for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Constant))
        if any(value in ("httpx", "httpx2") for value in constants):
            choosing.add(path.relative_to(OVERRIDES).as_posix())
    assert choosing == {"_http/library.py"}


def test_generated_code_knows_neither_the_client_nor_the_http_library() -> None:
    for path in GENERATED.rglob("*.py"):
        assert not imports(path) & {"sinch_provisioning", "httpx", "requests"}, short(path)


def test_the_project_imports_nothing_it_does_not_declare() -> None:
    declared = {"httpx", "anyio", "attrs", "dateutil", "sinch_provisioning", "sinch_provisioning_api"}
    extras = {"jsonpath", "jsonschema_rs", "opentelemetry", "uvicorn", "werkzeug", "yaml", "typer", "rich"}
    for path in OVERRIDES.rglob("*.py"):
        foreign = imports(path) - set(sys.stdlib_module_names) - declared
        allowed = {"pytest"} if path.name == "pytest_plugin.py" else extras
        assert foreign <= allowed, short(path)


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_files_and_functions_are_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 400, f"{short(path)} is longer than 400 lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            first = body[0].lineno if body else node.lineno
            lines = (node.end_lineno or node.lineno) - first + 1
            assert lines <= 40, f"{short(path)}:{node.lineno} {node.name} has {lines} lines"


def names_of_the_document() -> set[str]:
    document = load_document()
    operations = {
        operation["operationId"]
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in ("get", "put", "post", "patch", "delete")
    }
    tags = {tag["name"].replace("-", "_") for tag in document["tags"] if "-" in tag["name"]}
    return operations | tags | {name for name in document["components"]["schemas"] if name not in {"Error", "Page"}}


def test_no_name_of_the_document_is_written_into_the_client() -> None:
    names = names_of_the_document()
    for path in OVERRIDES.rglob("*.py"):
        local = path.relative_to(OVERRIDES).as_posix()
        if local.startswith("mock/resources/") or local in NAME_RESOURCES:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docs = {id(node.body[0].value) for node in ast.walk(tree) if _has_docstring(node)}  # type: ignore[attr-defined]
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
                assert node.value not in names, f"{short(path)}:{node.lineno} writes {node.value}"
            if isinstance(node, ast.Attribute):
                assert node.attr not in names, f"{short(path)}:{node.lineno} names {node.attr}"


def _has_docstring(node: ast.AST) -> bool:
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return isinstance(node, kinds) and ast.get_docstring(node) is not None


@pytest.mark.parametrize("name", PUBLIC)
def test_all_is_what_is_there_and_documented(name: str) -> None:
    module = importlib.import_module(f"sinch_provisioning{name}")
    for public in module.__all__:
        value = getattr(module, public)
        if name != ".models" and isinstance(value, type):
            assert value.__doc__, f"{module.__name__}.{public} has no docstring"
    assert len(set(module.__all__)) == len(module.__all__)
    assert set(module.__all__) <= set(dir(module))
    with pytest.raises(AttributeError):
        module.nothing_of_the_kind  # noqa: B018


def modules_after(code: str) -> set[str]:
    command = [sys.executable, "-c", f"import sys, json; {code}; print(json.dumps(list(sys.modules)))"]
    return set(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def test_importing_the_package_imports_next_to_nothing() -> None:
    result = modules_after("import sinch_provisioning")
    assert not {"httpx", "attr", "attrs", "dateutil", "asyncio", "jsonschema_rs", "uvicorn"} & result
    assert not [name for name in result if name.startswith("sinch_provisioning_api.models.")]


def test_a_client_and_its_first_resource_import_no_model() -> None:
    code = (
        "from sinch_provisioning import ProvisioningClient as C; c = C(project_id='p', access_token='t'); c.rcs_senders"
    )
    result = modules_after(code)
    assert not [name for name in result if name.startswith("sinch_provisioning_api.models.")]
    assert not [name for name in result if name.startswith("sinch_provisioning_api.api.") and "rcs_senders" not in name]
    assert not {"dateutil", "jsonschema_rs", "uvicorn", "werkzeug"} & result


def test_files_of_tests_have_names_of_their_own() -> None:
    """Two of one name cannot be collected in one run, though each runs alone."""
    names = Counter(path.name for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []


def test_no_mark_of_unfinished_work_is_left() -> None:
    words = ("TO" + "DO", "FIX" + "ME", "NotImplemented" + "Error")
    for path in [*MODULES, *(ROOT / "openapi/templates").glob("*.jinja")]:
        text = path.read_text(encoding="utf-8")
        assert not [word for word in words if word in text], short(path)


OLD_WORDS = frozenset(
    [
        "told",
        "noted",
        "judge",
        "judged",
        "judges",
        "refusal",
        "tally",
        "gate",
        "guess",
        "patience",
        "struck",
        "door",
        "doors",
        "spoil",
        "spoils",
        "postman",
        "hurry",
        "settle",
        "veiled",
        "canned",
        "outgoing",
        "laws",
    ]
)
"""Words that this project had for what the field has a name for: transport, error, check, example, timeout, journal."""
NAMED = sorted(
    path
    for folder in ("overrides", "openapi/pipeline", "tests", "benchmarks", "docs")
    for path in (ROOT / folder).rglob("*.py")
)


def names_of(tree: ast.Module) -> set[str]:
    """Return the names that a module gives: of functions and classes, parameters, variables and attributes."""
    result: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            result |= set() if node.name.startswith("test_") else {node.name}
        elif isinstance(node, ast.arg):
            result.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            result.add(node.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            result.add(node.attr)
    return result


@pytest.mark.parametrize("path", NAMED, ids=short)
def test_names_are_the_field_s_words(path: Path) -> None:
    names = names_of(ast.parse(path.read_text(encoding="utf-8")))
    words = {name: {word.lower() for word in re.findall(r"[a-z]+|[A-Z][a-z]*", name)} & OLD_WORDS for name in names}
    assert {name: old for name, old in words.items() if old} == {}


def locals_of(tree: ast.Module) -> set[str]:
    """Return the names that functions give to what they work with; fields of a class are the words of their class."""
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    nodes = (node for function in functions for node in ast.walk(function))
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


@pytest.mark.parametrize("path", NAMED, ids=short)
def test_a_local_has_the_name_of_the_thing(path: Path) -> None:
    names = locals_of(ast.parse(path.read_text(encoding="utf-8")))
    assert names & {"found", "one", "ones", "given", "answer", "told"} == set(), "name what it holds"
