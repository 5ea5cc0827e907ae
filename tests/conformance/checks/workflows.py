"""What the API does over several calls: the workflows of openapi/workflows, each on a mock of its own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from sinch_provisioning.contract._workflow_files import read_workflows
from sinch_provisioning.contract._workflow_run import Runner
from sinch_provisioning.contract._workflows import Workflows

from checks.explorer import basic
from checks.registry import MakeMock, check

FOLDER = Path(__file__).resolve().parents[3] / "openapi/workflows"


@cache
def all_workflows() -> Workflows:
    """Return the workflows, read once."""
    return read_workflows(FOLDER)


@check
def workflows_hold(make: MakeMock) -> Iterator[str]:
    """Every workflow of openapi/workflows goes as it is written."""
    for workflow in all_workflows():
        mock = make()
        own, other = mock.projects[:2]
        inputs = {"projectId": own.project_id, "authorization": basic(own)}
        inputs |= {"otherProjectId": other.project_id, "otherAuthorization": basic(other)}
        runner = Runner(all_workflows(), lambda step, request, mock=mock: mock.handle(request), inputs)
        yield from runner.run(workflow.id).problems
