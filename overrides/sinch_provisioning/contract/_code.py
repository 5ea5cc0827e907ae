"""What Python code uses of the client: operations with their keywords, models, attributes, members of enums."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import define, field

from sinch_provisioning._openapi.changes.form import Places
from sinch_provisioning._openapi.changes.places import Place
from sinch_provisioning.contract._code_types import ClientCall, CodeTypes, attributes_of
from sinch_provisioning.errors import ConfigurationError

SKIPPED: Final = frozenset({".git", ".venv", "venv", "node_modules", "__pycache__", ".tox", "build", "dist"})
PACKAGE: Final = "sinch_provisioning"
CALL: Final = "call"
KEYWORD: Final = "keyword"
READ: Final = "read"
NAME: Final = "name"


@define
class Use:
    """Something of the client that code uses.

    Args:
        where: file and line.
        name: as the code writes it.
        what: a call, a keyword of it, an attribute that is read, or the name of a model or of a member of an enum.
        operation: the operation that is called; empty for none.
        model: the model that is named; empty for none.
        pointers: the places of the old document that it stands for.
        keywords: the keywords of a call, None when some cannot be known.
        value: the text that is sent, where it stands in the code.
    """

    where: str
    name: str
    what: str
    operation: str = ""
    model: str = ""
    pointers: frozenset[str] = frozenset()
    keywords: frozenset[str] | None = None
    value: str | None = None


@define
class Code:
    """The Python code of a team.

    Args:
        uses: what it uses, file by file.
        files: how many files were read.
        skipped: files that are no Python that can be read, with the reason.
    """

    uses: list[Use] = field(factory=list[Use])
    files: int = 0
    skipped: list[str] = field(factory=list[str])


def read_code(folder: str | Path, types: CodeTypes) -> Code:
    """Return what the Python files below a folder use of the client; nothing of them is run.

    Args:
        folder: a folder, or one file.
        types: tells what expressions hold.

    Raises:
        ConfigurationError: there is no such folder, or no Python in it.
    """
    top = Path(folder)
    files = [top] if top.is_file() else sorted(top.rglob("*.py"))
    files = [path for path in files if not SKIPPED & set(path.relative_to(top).parts)]
    if not files:
        raise ConfigurationError(f"--code {folder}: there is no Python file in it")
    code = Code(files=len(files))
    for path in files:
        try:
            tree = ast.parse(path.read_text("utf-8-sig"))
        except (OSError, ValueError, SyntaxError, RecursionError) as error:
            code.skipped.append(f"{path}: {' '.join(str(error).split())}")
            continue
        name = path.name if top.is_file() else path.relative_to(top).as_posix()
        scanner = _Scanner(name, types)
        if any(PACKAGE in module for module in _modules(tree)):
            scanner.visit(tree)
        code.uses += scanner.uses
    return code


def _modules(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


class _Scanner(ast.NodeVisitor):
    """Walks over one module; what variables hold is told by the last assignment before."""

    def __init__(self, file: str, types: CodeTypes) -> None:
        self.uses: list[Use] = []
        self._file = file
        self._types = types
        self._imported: dict[str, str] = {}
        self._held: dict[str, Places] = {}

    def _place(self, node: ast.AST) -> str:
        return f"{self._file}:{getattr(node, 'lineno', 0)}"

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if (node.module or "").endswith(".models"):
            for name in node.names:
                self._imported[name.asname or name.name] = name.name

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        outer = dict(self._held)
        for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
            self._held.pop(argument.arg, None)
            if argument.annotation is not None:
                self._held[argument.arg] = self._annotated(argument.annotation)
        self.generic_visit(node)
        self._held = outer

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - as ast calls it

    def _annotated(self, node: ast.expr) -> Places:
        names = [inner for inner in ast.walk(node) if isinstance(inner, (ast.Name, ast.Attribute))]
        models = [model for inner in names if (model := self._types.model_of(inner, self._imported))]
        return self._types.of_model(models[0]) if len(models) == 1 else ()

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        for target in node.targets:
            if isinstance(target, ast.Name):
                self._held[target.id] = self._type_of(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.generic_visit(node)
        if isinstance(node.target, ast.Name):
            held = self._type_of(node.value) if node.value is not None else ()
            self._held[node.target.id] = held or self._annotated(node.annotation)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.generic_visit(node)
        self._held[node.target.id] = self._type_of(node.value)

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self._loop(node.target, node.iter)
        self.generic_visit(node)

    visit_AsyncFor = visit_For  # noqa: N815 - as ast calls it

    def visit_ListComp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> None:
        for generator in node.generators:
            self._loop(generator.target, generator.iter)
        self.generic_visit(node)

    visit_SetComp = visit_GeneratorExp = visit_DictComp = visit_ListComp  # noqa: N815 - as ast calls it

    def _loop(self, target: ast.expr, values: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self._held[target.id] = self._types.element_of(self._type_of(values))

    def _type_of(self, node: ast.expr) -> Places:
        """Return the schema of what an expression holds; nothing when nobody knows."""
        if isinstance(node, ast.Await):
            return self._type_of(node.value)
        if isinstance(node, ast.Name):
            return self._held.get(node.id, ())
        if isinstance(node, ast.Attribute):
            return self._types.property_of(self._type_of(node.value), node.attr)
        if isinstance(node, ast.Subscript):
            return self._types.element_of(self._type_of(node.value))
        return self._result_of(node) if isinstance(node, ast.Call) else ()

    def _result_of(self, node: ast.Call) -> Places:
        call = self._types.call_of(node)
        if call is not None:
            return self._types.result_of(call.operation)
        if isinstance(node.func, ast.Attribute) and node.func.attr in {"first", "last"}:
            return self._types.element_of(self._type_of(node.func.value))
        if (
            isinstance(node.func, ast.Name)
            and node.func.id in {"list", "sorted", "iter", "tuple", "next"}
            and node.args
        ):
            held = self._type_of(node.args[0])
            return self._types.element_of(held) if node.func.id == "next" else held
        return self._types.of_model(self._types.model_of(node.func, self._imported))

    def visit_Call(self, node: ast.Call) -> None:
        call = self._types.call_of(node)
        if call is not None:
            self._client_call(call)
        elif model := self._types.model_of(node.func, self._imported):
            self._keywords(node, f"models.{model}", self._types.of_model(model), "")
        self.generic_visit(node)

    def _client_call(self, call: ClientCall) -> None:
        node, row = call.node, call.operation
        names = attributes_of(node.func)
        self._keywords(node, ".".join(["client", *names[1:]]), self._types.body_of(row), row.name)

    def _keywords(self, node: ast.Call, name: str, places: Places, operation: str) -> None:
        passed = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg is not None}
        is_whole = len(passed) == len(node.keywords) and not (node.args and operation)
        pointers = self._pointers(places) if passed or not operation else frozenset[str]()
        keywords = frozenset(passed) if is_whole else None
        self.uses.append(Use(self._place(node), name, CALL, operation, pointers=pointers, keywords=keywords))
        for keyword, value in passed.items():
            use = Use(self._place(value), f"{name}({keyword}=)", KEYWORD, operation)
            use.pointers = self._pointers(self._types.property_of(places, keyword))
            use.keywords = frozenset([keyword])
            use.value = _text_of(value)
            self.uses.append(use)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        where = self._place(node)
        model = self._types.model_of(node, self._imported)
        holder = self._types.model_of(node.value, self._imported)
        if model:
            self.uses.append(Use(where, f"models.{model}", NAME, model=model))
        elif holder:
            pointers = self._pointers(self._types.of_model(holder))
            name = f"models.{holder}.{node.attr}"
            self.uses.append(Use(where, name, NAME, model=holder, pointers=pointers, value=node.attr))
        elif part := self._types.property_of(self._type_of(node.value), node.attr):
            self.uses.append(Use(where, f".{node.attr}", READ, pointers=self._pointers(part)))
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        model = self._types.model_of(node, self._imported)
        if model:
            self.uses.append(Use(self._place(node), model, NAME, model=model))

    def _pointers(self, places: Places) -> frozenset[str]:
        """Return the places that schemas stand at, without and with their references followed."""
        if not places:
            return frozenset()
        targets: list[Place] = [*places, *self._types.forms.resolved(places)]
        return frozenset([*(place.pointer for place in targets), self._types.forms.of(places).pointer])


def _text_of(node: ast.expr) -> str | None:
    """Return the text that stands in the code; None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
