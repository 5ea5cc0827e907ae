"""What `contract verify --workflows` shows: which workflows ran and how, which were left out, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import frozen

from sinch_provisioning._json import JSONValue
from sinch_provisioning._terminal import counted
from sinch_provisioning.cli.failures import INTERRUPTED
from sinch_provisioning.cli.output import Rows, dumped, put, put_report, tell
from sinch_provisioning.contract import Document, Recorder, Selection, Writes, plan_workflows, verify_workflows
from sinch_provisioning.contract._workflow_files import packaged
from sinch_provisioning.contract._workflow_live import WorkflowOutcome, WorkflowVerification
from sinch_provisioning.errors import ConfigurationError

STYLES = {"passed": "green", "violated": "red"}


@frozen(kw_only=True)
class WorkflowOutputs:
    """Where the results go; a sister of `Outputs`.

    Args:
        names: only these workflows; empty: all.
        as_json: whether the results are printed as JSON.
    """

    names: tuple[str, ...] = ()
    as_json: bool = False

    @classmethod
    def of(
        cls, names: Collection[str], others: Collection[object], *, is_wanted: bool, as_json: bool
    ) -> WorkflowOutputs | None:
        """Return what runs workflows; None when operations are to be run.

        Args:
            names: only these workflows.
            others: options that belong to operations.
            is_wanted: whether workflows are to be run.
            as_json: whether the results are printed as JSON.

        Raises:
            ConfigurationError: the options exclude each other.
        """
        if names and not is_wanted:
            raise ConfigurationError("--workflow names one of the workflows, and needs --workflows")
        if is_wanted and others:
            raise ConfigurationError("--workflows takes none of --tag, --operation, --param, --junit and --sarif")
        return cls(names=tuple(names), as_json=as_json) if is_wanted else None

    def planned(self, document: Document, selection: Selection, *, may_write: bool) -> None:
        """Print which workflows would run, and why the others would not; send nothing."""
        _put(plan_workflows(packaged(), names=self.names, may_write=may_write), as_json=self.as_json)

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
        try:
            verification = verify_workflows(
                arguments, names=self.names, writes=writes, recorder=recorder, on_workflow=begun.append
            )
        except KeyboardInterrupt:
            _put(WorkflowVerification(begun), as_json=self.as_json)
            tell("interrupted; what the last workflow had made was removed, unless the table says otherwise")
            return INTERRUPTED
        _put(verification, as_json=self.as_json)
        return 0 if verification.is_kept else 1


def _put(verification: WorkflowVerification, *, as_json: bool) -> None:
    if as_json:
        put(dumped(verification.plain()))
        return
    table = Rows("outcome", "workflow", "requests", "what", right=("requests",))
    for outcome in verification.outcomes:
        what = "\n".join([*([outcome.reason] if outcome.reason else []), *outcome.problems]) or outcome.summary
        style = STYLES.get(outcome.outcome, "")
        table.add(outcome.outcome, outcome.workflow, str(outcome.requests or ""), what, style=style)
    names = ("passed", "violated", "skipped", "planned")
    counts = ", ".join(f"{verification.count(name)} {name}" for name in names if verification.count(name))
    put_report(table, "", f"{counted(len(verification.outcomes), 'workflow')}: {counts}")
