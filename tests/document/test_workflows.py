"""The files of workflows: what each must say of itself, and what they stand on."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import bundle
import yaml
from sinch_provisioning.contract._workflow_files import STANDARD, read_workflows
from sinch_provisioning.contract._workflows import Workflows
from sinch_provisioning.mock.control import CALLS, PREFIX

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
FOLDER = OPENAPI / "workflows"
CONTROL = yaml.safe_load((OPENAPI / "mock-control.yaml").read_text("utf-8"))


@cache
def workflows() -> Workflows:
    return read_workflows(FOLDER)


def test_each_workflow_says_where_its_fact_was_seen_or_that_it_is_an_assumption() -> None:
    unclear = [workflow.place() for workflow in workflows() if not (workflow.evidence or workflow.assumption)]
    assert not unclear, "give each x-evidence, or x-assumption with the reason, or both where a part is taken to be so"


def test_the_files_stand_on_the_document_that_is_there() -> None:
    (document,) = OPENAPI.glob("provisioning-*.yaml")
    for path in FOLDER.iterdir():
        node = yaml.safe_load(path.read_text("utf-8"))
        assert path.name.endswith(".arazzo.yaml")
        assert node["arazzo"] == STANDARD
        assert str(node["info"]["version"]) == document.stem.partition("-")[2]
        assert {source["url"] for source in node["sourceDescriptions"]} <= {
            f"../{document.name}",
            "../mock-control.yaml",
        }


def test_every_reader_of_yaml_reads_the_same_scalars() -> None:
    for path in (*FOLDER.iterdir(), OPENAPI / "mock-control.yaml"):
        loader = bundle.Loader(path.read_text("utf-8"))
        loader.name = path.name
        assert loader.get_single_data(), "the bundler's loader refuses what YAML 1.1 and 1.2 read differently"


def test_a_workflow_begins_with_the_name_of_its_file() -> None:
    misplaced = [item.place() for item in workflows() if not item.id.startswith(f"{item.file.partition('.')[0]}-")]
    assert not misplaced


def test_steps_of_one_name_in_a_file_have_the_same_outputs() -> None:
    by_name: dict[tuple[str, str], set[str]] = {}
    for workflow in workflows():
        for step in workflow.steps:
            if step.outputs:
                by_name.setdefault((workflow.file, step.id), set()).add(", ".join(sorted(step.outputs)))
    unclear = {place: outputs for place, outputs in by_name.items() if len(outputs) > 1}
    assert not unclear, "`redocly respect` takes those of the last one for all; give one of the steps another name"


def test_the_description_of_the_control_api_has_the_routes_that_the_mock_serves() -> None:
    described = {
        (method.upper(), path): (node["summary"], _names(node))
        for path, item in CONTROL["paths"].items()
        for method, node in item.items()
    }
    served = {
        (call.method, PREFIX + call.path): (call.text, None if call.names is None else set(call.names))
        for call in CALLS
    }
    assert described == served


def _names(node: dict) -> set[str] | None:
    if "requestBody" not in node:
        return set()
    schema = node["requestBody"]["content"]["application/json"]["schema"]
    return set(schema["properties"]) if schema.get("additionalProperties") is False else None
