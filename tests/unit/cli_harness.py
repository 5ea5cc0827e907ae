"""The command in process, as a person calls it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typer
import yaml
from sinch_provisioning._openapi.document import Document
from sinch_provisioning.cli.app import app
from sinch_provisioning.cli.root import RootGroup
from sinch_provisioning.mock import DEFAULT_PROJECT, MockServer
from typer.testing import CliRunner, Result

ROOT = Path(__file__).resolve().parents[2]
BROKEN = ("dangling-", "wrong-")
"""How documents begin that nothing can be made of: tests of what is refused."""
FOREIGN = sorted(
    path
    for folder in ("tests/mock/documents", "tests/pipeline/features/documents")
    for path in (ROOT / folder).iterdir()
    if not path.name.startswith(BROKEN)
)


def run(
    *arguments: str, env: Mapping[str, str] | None = None, given: str | bytes | None = None, of: Any = app
) -> Result:
    clean: dict[str, str | None] = dict.fromkeys(name for name in os.environ if name.startswith("SINCH_"))
    clean |= {"XDG_CONFIG_HOME": "/nonexistent", "COLUMNS": "160", **(env or {})}
    return CliRunner().invoke(of, list(arguments), env=clean, input=given)


def environment(server: MockServer) -> dict[str, str]:
    """Return the variables of a person who works on a mock server."""
    names = {"base_url": "SINCH_PROVISIONING_BASE_URL", "auth_url": "SINCH_AUTH_URL"}
    arguments: dict[str, Any] = {**server.arguments(DEFAULT_PROJECT)}
    return {names.get(name, f"SINCH_{name.upper()}"): value for name, value in arguments.items()}


def app_of(path: Path) -> typer.Typer:
    """Return the command of another document."""
    text = path.read_text("utf-8")
    document = Document.of(json.loads(text) if path.suffix == ".json" else yaml.safe_load(text))

    class Foreign(RootGroup):
        def document(self) -> Document:
            return document

    foreign = typer.Typer(
        cls=Foreign,
        add_completion=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    foreign.callback()(lambda: None)
    return foreign
