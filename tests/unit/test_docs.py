"""The guides name every public option, their examples are Python, and their links lead somewhere."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from attrs import fields
from sinch_provisioning import (
    AsyncProvisioningClient,
    ProvisioningClient,
    RequestOptions,
    RetryBudget,
    RetryPolicy,
    Timeout,
    auth,
    errors,
    webhooks,
)

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
GUIDES = sorted(DOCS.glob("*.md"))
CLIENT, WEBHOOKS, WAITING = ((DOCS / f"{name}.md").read_text() for name in ("client", "webhooks", "waiting"))
BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)
REASONS = re.compile(r'reason="(\w+)"')


def parameters(callable_: Any) -> set[str]:
    return {name for name in inspect.signature(callable_).parameters if name not in {"self", "read", "body", "headers"}}


@pytest.mark.parametrize(
    ("guide", "names"),
    [
        (CLIENT, parameters(ProvisioningClient)),
        (CLIENT, {field.name for kind in (RequestOptions, RetryPolicy, Timeout) for field in fields(kind)}),
        (CLIENT, {*auth.__all__, RetryBudget.__name__} - {"Auth"}),
        (CLIENT, {"with_options", "with_response", "request", "preload", "close", "aclose"}),
        (CLIENT, {"pages", "first", "from_token", "page_token", "PaginationError"}),
        (WEBHOOKS, parameters(webhooks.Verifier) | set(webhooks.__all__)),
        (WAITING, parameters(ProvisioningClient.wait) | {"last", "timed_out"}),
    ],
    ids=["arguments", "options", "auth", "client", "pager", "webhooks", "wait"],
)
def test_a_guide_names_everything(guide: str, names: set[str]) -> None:
    assert {name for name in names if not re.search(rf"\b{name}\b", guide)} == set()


def test_the_guide_and_the_error_name_every_reason() -> None:
    reasons = set(REASONS.findall(inspect.getsource(webhooks)))
    assert len(reasons) == 8
    for text in (WEBHOOKS, errors.WebhookVerificationError.__doc__ or ""):
        assert {reason for reason in reasons if f"`{reason}`" not in text} == set()


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_examples_are_python_and_links_lead_somewhere(guide: Path) -> None:
    text = guide.read_text()
    for block in BLOCK.findall(text):
        compile(block, str(guide), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (guide.parent / target).exists(), target


USERS = [*GUIDES, *DOCS.rglob("*.py"), DOCS.parent / "README.md", DOCS.parent / "tests/typing/user.py"]


def imported(text: str) -> set[tuple[str, str]]:
    """Return the module and the name of each import of ours in Python text."""
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    ours = [node for node in nodes if (node.module or "").partition(".")[0].startswith("sinch_provisioning")]
    return {(node.module or "", name.name) for node in ours for name in node.names if name.name != "*"}


@pytest.mark.parametrize("path", USERS, ids=lambda path: path.name)
def test_what_examples_import_is_there(path: Path) -> None:
    text = path.read_text()
    for block in [text] if path.suffix == ".py" else BLOCK.findall(text):
        for module, name in imported(block):
            assert hasattr(import_module(module), name) or find_spec(f"{module}.{name}"), f"{module} has no {name}"


def test_both_clients_offer_the_same() -> None:
    names = {name for name in dir(ProvisioningClient) if not name.startswith("_")}
    others = {name for name in dir(AsyncProvisioningClient) if not name.startswith("_")}
    assert others == names | {"aclose"}
    for name in ("with_options", "request", "wait"):
        of_sync, of_async = (getattr(kind, name) for kind in (ProvisioningClient, AsyncProvisioningClient))
        assert list(inspect.signature(of_sync).parameters) == list(inspect.signature(of_async).parameters)


def test_the_page_on_architecture_names_files_that_are_there_and_every_room() -> None:
    text = (DOCS / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w.-]+(?:/[\w.-]+)*/?)`", text)
    roots = (ROOT, ROOT / "overrides/sinch_provisioning", ROOT / "tests")
    words = {"attrs", "Call", "Request", "Response"}
    assert [name for name in named if name not in words and not any((root / name).exists() for root in roots)] == []
    package = ROOT / "overrides/sinch_provisioning"
    rooms = [f"{path.name}/" for path in package.iterdir() if (path / "__init__.py").exists()]
    rooms += [path.name for path in package.glob("*.py") if path.name != "__init__.py"]
    rooms += [f"{path.name}/" for path in (ROOT / "tests").iterdir() if any(path.glob("*.py"))]
    assert [room for room in rooms if room not in text] == []


def test_the_pages_on_performance_say_what_was_measured() -> None:
    command = [sys.executable, "benchmarks/write_page.py", "--check"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
