"""What `contract verify --workflows` shows: which workflows ran and how, which were left out, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import frozen

from sinch_provisioning._json import JSONValue
from sinch_provisioning._terminal import counted
from sinch_provisioning.cli.failures import INTERRUPTED
from sinch_provisioning.cli.output import Rows, dumped, put, put_report, tell
from sinch_provisioning.cli.verifying import Outputs, progress_of
from sinch_provisioning.contract import Document, Recorder, Selection, Writes, plan_workflows, verify_workflows
from sinch_provisioning.contract._workflow_files import packaged
from sinch_provisioning.contract._workflow_live import WorkflowOutcome, WorkflowVerification
from sinch_provisioning.errors import ConfigurationError

STYLES = {"passed": "green", "violated": "red"}


@frozen(kw_only=True)
class WorkflowOutputs:
    """Which workflows run, and where the results go; a sister of `Outputs`.

    Args:
        outputs: where they go.
        names: only these workflows; empty: all.
    """

    outputs: Outputs
    names: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, names: Collection[str], others: Collection[object], outputs: Outputs, *, is_wanted: bool
    ) -> WorkflowOutputs | None:
        """Return what runs workflows; None when operations are to be run.

        Args:
            names: only these workflows.
            others: options that belong to operations.
            outputs: where the results go.
            is_wanted: whether workflows are to be run.

        Raises:
            ConfigurationError: the options exclude each other.
        """
        if names and not is_wanted:
            raise ConfigurationError("--workflow names one of the workflows, and needs --workflows")
        if is_wanted and others:
            raise ConfigurationError("--workflows takes none of --tag, --operation and --param")
        return cls(names=tuple(names), outputs=outputs) if is_wanted else None

    def planned(self, document: Document, selection: Selection, *, may_write: bool) -> None:
        """Print which workflows would run, and why the others would not; send nothing."""
        self._put(plan_workflows(packaged(), names=self.names, may_write=may_write))

    def verified(
        self,
        arguments: Mapping[str, JSONValue],
        document: Document,
        selection: Selection,
        writes: Writes,
        recorder: Recorder | None,
    ) -> int:
        """Run workflows, print what became of each, and return the exit status; arguments as those of `Outputs`."""
        begun = list[WorkflowOutcome]()
        total = len(plan_workflows(packaged(), names=self.names, may_write=writes.allowed).outcomes)
        try:
            with progress_of(total) as advance:

                def on_workflow(outcome: WorkflowOutcome) -> None:
                    begun.append(outcome)
                    advance(outcome.workflow, len(begun))

                verification = verify_workflows(
                    arguments, names=self.names, writes=writes, recorder=recorder, on_workflow=on_workflow
                )
        except KeyboardInterrupt:
            self._put(WorkflowVerification(begun))
            tell(f"interrupted: {len(begun)} of {counted(total, 'workflow')} {'was' if total == 1 else 'were'} begun")
            return INTERRUPTED
        self._put(verification)
        return 0 if verification.is_kept else 1

    def _put(self, verification: WorkflowVerification) -> None:
        if self.outputs.as_json:
            put(dumped(verification.plain()))
        else:
            _put_table(verification)
        self.outputs.written(verification)


def _put_table(verification: WorkflowVerification) -> None:
    table = Rows("outcome", "workflow", "requests", "what", right=("requests",))
    for outcome in verification.outcomes:
        what = "\n".join([*([outcome.reason] if outcome.reason else []), *outcome.problems]) or outcome.summary
        style = STYLES.get(outcome.outcome, "")
        table.add(outcome.outcome, outcome.workflow, str(outcome.requests or ""), what, style=style)
    names = ("passed", "violated", "skipped", "planned")
    counts = ", ".join(f"{verification.count(name)} {name}" for name in names if verification.count(name))
    put_report(table, "", f"{counted(len(verification.outcomes), 'workflow')}: {counts}")
