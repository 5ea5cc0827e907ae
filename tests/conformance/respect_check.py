"""Whether our runner of workflows and `redocly respect` come to the same verdict, on every workflow and on what must fail.

Each runs the files as they are against the mock, which begins anew for each workflow: by the requests that our runner
sent for it, the server knows where `respect` goes on to the next.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from checks.explorer import basic
from generators import Verdict
from sinch_provisioning.contract._workflow_files import read_workflows
from sinch_provisioning.contract._workflow_run import Runner
from sinch_provisioning.contract._workflows import Workflows
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, Mock, MockServer
from suite.runs import DOCUMENT, ROOT

FOLDER = ROOT / "openapi/workflows"
CONTROL = ROOT / "openapi/mock-control.yaml"
CONSTRUCTS = Path(__file__).with_name("constructs.arazzo.yaml")
DIFFERENT = {"beyond-respect-": (True, False), "stricter-than-respect-": (False, True)}
"""What names of workflows begin with for which ours and `respect` are known to differ, and whether each passes them."""
COMMAND = (str(ROOT / "node_modules/.bin/redocly"), "respect")
INPUTS = {
    "projectId": DEFAULT_PROJECT.project_id,
    "authorization": basic(DEFAULT_PROJECT),
    "otherProjectId": OTHER_PROJECT.project_id,
    "otherAuthorization": basic(OTHER_PROJECT),
}


class Course(NamedTuple):
    """How a workflow went.

    Args:
        passed: whether it passed.
        requests: how many requests were sent.
        step: the first step that failed; empty when none did.
    """

    passed: bool
    requests: int
    step: str


class Restarting(Mock):
    """A mock that begins anew after so many requests, and again after so many more.

    Args:
        counts: how many requests each workflow sends.
    """

    def __init__(self, counts: list[int]) -> None:
        super().__init__()
        self._counts = list(counts)
        self._left = self._counts.pop(0)

    def serve(self, request: Any) -> Any:
        """Answer a request."""
        if not self._left:
            self.reset()
            self._left = self._counts.pop(0) if self._counts else -1
        self._left -= 1
        return super().serve(request)


def ours(workflows: Workflows) -> dict[str, Course]:
    """Return how each workflow goes with our runner, each on a mock of its own."""
    courses = {}
    for workflow in workflows:
        mock, sent = Mock(), []

        def send(step: Any, request: Any, mock: Mock = mock, sent: list[Any] = sent) -> Any:
            sent.append(request)
            return mock.handle(request)

        run = Runner(workflows, send, INPUTS, lambda seconds: None).run(workflow.id)
        counted = [step for step in run.steps if step.operation and not step.is_repeated]
        failed = next((step.step for step in counted if step.problems), "")
        courses[workflow.id] = Course(not run.problems, len(sent), failed)
    return courses


def theirs(path: Path, counts: list[int]) -> dict[str, Course]:
    """Return how each workflow of a file goes with `respect`."""
    with tempfile.TemporaryDirectory() as folder, MockServer(Restarting(counts)) as server:
        report = Path(folder) / "report.json"
        command = [*COMMAND, str(path), "-S", f"api={server.url}", "-S", f"mock={server.url}"]
        command += ["-i", json.dumps(INPUTS), "--json-output", str(report)]
        quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, env={**os.environ, **quiet}, cwd=ROOT
        )
        if not report.exists():
            raise SystemExit(f"respect did not run {path.name}: {(done.stdout + done.stderr)[-2000:]}")
        (result,) = json.loads(report.read_text("utf-8"))["files"].values()
    return {run["workflowId"]: course_of(run) for run in result["executedWorkflows"]}


def course_of(run: Mapping[str, Any]) -> Course:
    """Return how a workflow went, from the report of `respect`."""
    steps = list(_steps(run))
    failed = next((step["stepId"] for step in steps if step["status"] == "error"), "")
    return Course(run["status"] != "error", sum("request" in step for step in steps), failed)


def _steps(run: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for step in run["executedSteps"]:
        if step.get("type") == "workflow":
            yield from _steps(step)
        else:
            yield step


def disagreements(path: Path, document: Path = DOCUMENT) -> tuple[int, list[str]]:
    """Return how many workflows of a file both ran, and where they do not agree."""
    workflows = read_workflows(path)
    own = ours(workflows)
    others = theirs(path, [course.requests for course in own.values()])
    texts = [f"{name}: respect did not run it" for name in own if name not in others]
    for name, course in others.items():
        prefix = next((prefix for prefix in DIFFERENT if name.startswith(prefix)), None)
        if prefix is not None:
            if (own[name].passed, course.passed) != DIFFERENT[prefix]:
                texts.append(f"{path.name}: {name}: ours {_text(own[name])}, respect {_text(course)}: rename it")
            continue
        # where it failed, too: of what it depends on respect tells no step, and of a step that went well at last all tries
        same_step = course.passed or course.step in (own[name].step, "dependsOn")
        if own[name].passed is not course.passed or not same_step:
            texts.append(f"{path.name}: {name}: ours {_text(own[name])}, respect {_text(course)}")
    return len(others), texts


def _text(course: Course) -> str:
    return "passed" if course.passed else f"failed at {course.step}"


def respect() -> Verdict:
    """Every workflow, and every construct that our runner knows, through `redocly respect`."""
    count, texts = 0, list[str]()
    with tempfile.TemporaryDirectory() as folder:
        for path in [*sorted(FOLDER.glob("*.arazzo.yaml")), constructs(Path(folder))]:
            compared, wrong = disagreements(path)
            count += compared
            texts += wrong
    return Verdict(count, texts)


def constructs(folder: Path) -> Path:
    """Put the file of constructs into a folder, with the descriptions it stands on; return its path."""
    (folder / "workflows").mkdir()
    shutil.copy(DOCUMENT, folder / "provisioning.yaml")
    shutil.copy(CONTROL, folder / CONTROL.name)
    return Path(shutil.copy(CONSTRUCTS, folder / "workflows" / CONSTRUCTS.name))
