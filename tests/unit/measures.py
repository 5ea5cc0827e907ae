"""What of the house a machine can measure: `python tests/unit/measures.py` prints it; tests/unit/test_house.py holds it."""

from __future__ import annotations

import ast
import functools
import io
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
OVERRIDES = ROOT / "overrides/sinch_provisioning"
PACKAGE = "sinch_provisioning"
BRANCHES = (
    ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.With, ast.AsyncWith, ast.Assert,
    ast.comprehension, ast.match_case,
)  # fmt: skip


NAMED_TUPLE = {"_replace", "_asdict"}  # public, whatever their names look like


class Arrow(NamedTuple):
    """An import of one of our modules by another.

    Args:
        source: the module that imports, without the package's name.
        target: the module that is imported.
        is_typing: whether it is for the type checker alone.
    """

    source: str
    target: str
    is_typing: bool


@functools.cache
def modules() -> dict[str, Path]:
    """Return our modules by name, without the package's name; that of the package itself is empty."""
    members = {}
    for path in sorted(OVERRIDES.rglob("*.py")):
        parts = list(path.relative_to(OVERRIDES).with_suffix("").parts)
        members[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return members


def tree(path: Path) -> ast.Module:
    """Return the parsed source of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def arrows() -> list[Arrow]:
    """Return every import between our modules, those within functions and for the type checker included."""
    matches = (arrow for name, path in modules().items() for arrow in arrows_of(name, path.read_text(encoding="utf-8")))
    return sorted(set(matches))


def arrows_of(source: str, code: str) -> Iterator[Arrow]:
    """Yield the imports of our modules in the code of one."""
    known = modules()
    parsed = ast.parse(code)
    typing = {
        id(inner)
        for node in ast.walk(parsed)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    package = source if known[source].name == "__init__.py" else source.rpartition(".")[0]
    for node in ast.walk(parsed):
        for name in _imported(node, package):
            target = name if name in known else name.rpartition(".")[0]
            if target in known and target != source:
                yield Arrow(source, target, id(node) in typing)


def _imported(node: ast.AST, package: str) -> Iterator[str]:
    if isinstance(node, ast.Import):
        for name in node.names:
            if name.name.startswith(f"{PACKAGE}."):
                yield name.name.removeprefix(f"{PACKAGE}.")
    elif isinstance(node, ast.ImportFrom):
        module = node.module or ""
        if node.level:
            parts = [PACKAGE, *filter(None, package.split("."))]
            module = ".".join([*parts[: len(parts) - node.level + 1], *filter(None, [module])])
        if module == PACKAGE:
            yield from (name.name for name in node.names)
        elif module.startswith(f"{PACKAGE}."):
            head = module.removeprefix(f"{PACKAGE}.")
            yield from (f"{head}.{name.name}" for name in node.names)


def circles(found: list[Arrow]) -> list[list[str]]:
    """Return the groups of modules that import each other, over however many steps; imports for typing count too."""
    edges: dict[str, set[str]] = {}
    for item in found:
        edges.setdefault(item.source, set()).add(item.target)

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        pending = [start]
        while pending:
            for target in edges.get(pending.pop(), ()):
                if target not in seen:
                    seen.add(target)
                    pending.append(target)
        return seen

    reaches = {name: reached(name) for name in edges}
    groups = {
        frozenset(other for other in reaches if other in reaches[name] and name in reaches[other]) for name in edges
    }
    return sorted(sorted(group) for group in groups if len(group) > 1)


def code_lines(path: Path) -> int:
    """Return the lines of a file that hold code: no blank ones, comments or docstrings."""
    source = path.read_text(encoding="utf-8")
    lines: set[int] = set()
    skipped = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in skipped and token.type != tokenize.ENDMARKER:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and node.body:
            first = node.body[0]
            if (
                isinstance(first, ast.Expr)
                and isinstance(first.value, ast.Constant)
                and isinstance(first.value.value, str)
            ):
                lines -= set(range(first.lineno, (first.end_lineno or first.lineno) + 1))
    return len(lines)


def any_names(path: Path) -> int:
    """Return how often `Any` is written as a type."""
    return sum(isinstance(node, ast.Name) and node.id == "Any" for node in ast.walk(tree(path)))


def complexity(function: ast.AST) -> int:
    """Return one and the number of branches of a function, those of functions within it left out."""
    total = 1
    pending = list(ast.iter_child_nodes(function))
    while pending:
        node = pending.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            continue
        total += isinstance(node, BRANCHES)
        if isinstance(node, ast.BoolOp):
            total += len(node.values) - 1
        if isinstance(node, ast.comprehension):
            total += len(node.ifs)
        pending += ast.iter_child_nodes(node)
    return total


def complex_functions(limit: int = 10) -> list[tuple[int, str]]:
    """Return the functions over a complexity, with it."""
    values = []
    for path in modules().values():
        for node in ast.walk(tree(path)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and complexity(node) > limit:
                place = f"{path.relative_to(OVERRIDES).as_posix()}:{node.lineno} {node.name}"
                values.append((complexity(node), place))
    return sorted(values, reverse=True)


def private_accesses() -> list[str]:
    """Return where a private member of another object is used."""
    values = []
    for path in modules().values():
        for node in ast.walk(tree(path)):
            if (
                isinstance(node, ast.Attribute)
                and node.attr.startswith("_")
                and not node.attr.startswith("__")
                and node.attr not in NAMED_TUPLE
                and not (isinstance(node.value, ast.Name) and node.value.id in sys.stdlib_module_names)
                and not (isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"})
                and not (isinstance(node.value, ast.Call) and ast.unparse(node.value) == "super()")
            ):
                values.append(f"{path.relative_to(OVERRIDES).as_posix()}:{node.lineno} {ast.unparse(node)}")
    return sorted(values)


def first_call_modules() -> int:
    """Return how many of our modules a first call imports, over a transport in process."""
    code = (
        "import sys, httpx\n"
        "from sinch_provisioning import ProvisioningClient\n"
        "answer = lambda request: httpx.Response(200, json={'id': 'w', 'target': 't', 'projectId': 'p', 'triggers': []})\n"
        "with ProvisioningClient(project_id='p', access_token='t', transport=httpx.MockTransport(answer)) as client:\n"
        "    client.webhooks.get('w')\n"
        "print(sum(name.split('.')[0] == 'sinch_provisioning' for name in sys.modules))\n"
    )
    return int(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


@functools.cache
def measures() -> dict[str, float]:
    """Return the measures by name."""
    paths = list(modules().values())
    lines = sum(map(code_lines, paths))
    return {
        "code lines": lines,
        "Any per 1,000 code lines": round(1000 * sum(map(any_names, paths)) / lines, 1),
        "functions of a complexity over 10": len(complex_functions()),
        "uses of another object's private member": len(private_accesses()),
        "import circles": len(circles(arrows())),
        "own modules imported for a first call": first_call_modules(),
    }


if __name__ == "__main__":
    for title, number in measures().items():
        print(f"{title:<42}{number:>8g}")
    for number, place in complex_functions():
        print(f"  complexity {number:>3}  {place}")
    for place in private_accesses():
        print(f"  private  {place}")
    for circle in circles(arrows()):
        print(f"  circle  {', '.join(circle)}")
