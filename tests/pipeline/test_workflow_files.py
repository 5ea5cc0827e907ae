"""Workflows and another document: which it breaks, and that they stand on the bundle that is there."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import workflow_files
import yaml
from bundle import render, write
from sinch_provisioning_api import load_document

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
DOCUMENT = load_document()


def broken(change: Any) -> list[str]:
    document = copy.deepcopy(DOCUMENT)
    change(document)
    return workflow_files.broken(OPENAPI, document)


def of_step(lines: list[str], start: str) -> str:
    return next(line for line in lines if line.startswith(start))


def test_the_document_that_they_are_written_for_breaks_none() -> None:
    assert broken(lambda document: None) == []


def test_an_operation_that_is_gone_is_named_with_the_workflows_that_call_it() -> None:
    lines = broken(lambda document: document["paths"]["/v1/projects/{projectId}/webhooks/{webhookId}"].pop("delete"))
    assert {line.rpartition(": ")[2] for line in lines} == {"webhooks_delete is gone"}
    assert of_step(lines, "webhooks.arazzo.yaml: webhooks-life: ")


def test_a_property_of_a_response_that_is_gone_is_named_with_the_pointer() -> None:
    def change(document: Any) -> None:
        schema = document["components"]["schemas"]["Webhook"]
        schema["properties"].pop("target")
        schema["required"] = [name for name in schema.get("required", []) if name != "target"]

    lines = broken(change)
    assert of_step(lines, "webhooks.arazzo.yaml: ").endswith(
        "$response.body#/target: the response 201 of webhooks_create has no such property any more"
    ), lines


def test_a_parameter_that_is_needed_now_is_named() -> None:
    def change(document: Any) -> None:
        parameter = {"name": "since", "in": "query", "required": True, "schema": {"type": "string"}}
        document["paths"]["/v1/projects/{projectId}/webhooks"]["get"].setdefault("parameters", []).append(parameter)

    lines = broken(change)
    assert {line.rpartition(": ")[2] for line in lines} == {"webhooks_list needs the parameter since"}


@pytest.mark.parametrize("style", [None, False])
def test_a_new_version_is_named_in_each_file(tmp_path: Path, style: bool | None) -> None:
    folder = tmp_path / "workflows"
    folder.mkdir()
    url = "../provisioning-1.2.7.yaml"
    node = {
        "arazzo": "1.0.1",
        "info": {"title": "T", "version": "1.2.7"},
        "sourceDescriptions": [{"name": "api", "url": url, "type": "openapi"}],
        "workflows": [{"workflowId": "kept", "summary": f"{url} version: 1.2.7"}],
    }
    path = folder / "x.arazzo.yaml"
    path.write_text(yaml.safe_dump(node, sort_keys=False, default_flow_style=style), "utf-8")
    document = json.loads(json.dumps(DOCUMENT)) | {"info": {**DOCUMENT["info"], "version": "1.3.0"}}
    assert write(document, tmp_path).name == "provisioning-1.3.0.yaml"
    changed = yaml.safe_load(path.read_text("utf-8"))
    assert changed["info"]["version"] == "1.3.0"
    assert changed["sourceDescriptions"][0]["url"] == "../provisioning-1.3.0.yaml"
    assert changed["workflows"] == node["workflows"]
    assert render(document)
