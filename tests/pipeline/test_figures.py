"""The figures of README.md are written from the document, by the step that generates."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import figures
import pytest
from bundle import bundle, bundles, write

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def small(version: str = "3.0.1") -> dict[str, Any]:
    items = {"/a": {"get": {"tags": ["one"]}, "put": {"tags": ["two"]}}, "/b": {"get": {"tags": ["one"]}}}
    return {"info": {"title": "T", "version": version}, "paths": items, "components": {}}


def test_the_readme_has_the_figures_of_the_document() -> None:
    assert figures.with_figures(README, bundle()) == README, "run `make generate`"


def test_figures_of_another_document_are_written() -> None:
    text = figures.with_figures(README, small())
    assert "Sinch Provisioning API 3.0.1:" in text
    assert "3 operations on 2 tags" in text
    assert figures.with_figures(text, bundle()) == README


def test_a_figure_that_is_gone_is_named() -> None:
    with pytest.raises(ValueError, match="stands 0 times"):
        figures.with_figures(README.replace("operations on", "calls of"), small())


def test_the_bundle_is_named_after_the_version_and_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    for version in ("1.2.9", "1.2.10"):
        assert write(small(version), tmp_path).name == f"provisioning-{version}.yaml"
    assert [path.name for path in bundles(tmp_path)] == ["provisioning-1.2.10.yaml"]
