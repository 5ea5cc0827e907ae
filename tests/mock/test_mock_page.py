"""docs/mock.md is as the code has it, and its Python runs."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest
from sinch_provisioning.mock.resources import HANDLERS
from sinch_provisioning_api import load_document

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/mock.md").read_text("utf-8")
OPERATIONS = {
    operation["operationId"]
    for item in load_document()["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict)
}


@pytest.fixture(scope="module")
def builder() -> Any:
    spec = importlib.util.spec_from_file_location("build_mock_page", ROOT / "docs/build_mock_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_as_the_code_has_it(builder: Any) -> None:
    assert builder.main(["--check"]) == 0, "run `make docs-mock`"


def test_a_stale_page_is_found_and_mended(builder: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "mock.md"
    page.write_text(PAGE.replace("| stateful |", "| canned |", 1), "utf-8")
    assert builder.main(["--check"], page) == 1
    assert "run `make docs-mock`" in capsys.readouterr().err
    assert builder.main([], page) == 0
    assert page.read_text("utf-8") == PAGE
    page.write_text(PAGE.replace("<!-- end control -->", ""), "utf-8")
    with pytest.raises(SystemExit, match="once each"):
        builder.main(["--check"], page)


def test_it_lists_every_operation_and_every_assumption() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (stateful|example) \|", PAGE, re.MULTILINE))
    assert set(rows) == OPERATIONS
    needless = set(HANDLERS.by_operation) - OPERATIONS
    assert not needless, "the document has no such operations any more: delete their handlers in mock/resources"
    assert {name for name, kind in rows.items() if kind == "stateful"} == set(HANDLERS.by_operation)
    assert set(HANDLERS.assumptions) <= set(HANDLERS.by_operation)
    for assumption in HANDLERS.assumptions.values():
        assert assumption.replace("|", "\\|") in PAGE


def test_its_python_runs() -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) >= 3
    space: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, "docs/mock.md", "exec"), space)
    space["client"].close()
    space["other"].close()
