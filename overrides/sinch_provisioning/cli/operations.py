"""The commands of the operations: each is built when it is asked for, from the document, and calls by the client."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

import typer
from attrs import frozen
from typer.core import TyperCommand

from sinch_provisioning._http.redaction import Redactor
from sinch_provisioning._json import JSONObject, JSONValue, as_array, as_object
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.cli.arguments import CallMaker, PagedJSON, parameters_of, plain_values, shown_path
from sinch_provisioning.cli.bodies import body_of
from sinch_provisioning.cli.catalogue import Catalogue
from sinch_provisioning.cli.examples import OUTPUT, Typed, example_option, with_name
from sinch_provisioning.cli.failures import call_errors, is_interactive, report
from sinch_provisioning.cli.inputs import Input, command, flag, option
from sinch_provisioning.cli.output import put, tell
from sinch_provisioning.cli.results import Printing, output_options
from sinch_provisioning.cli.steps import lines_of_steps, step_of
from sinch_provisioning.cli.target import Target, target_options
from sinch_provisioning.cli.waits import WaitChoice, WaitRule, moves, wait_options, waited
from sinch_provisioning.errors import ConfigurationError, WaitError

if TYPE_CHECKING:
    from sinch_provisioning._polling import Step
    from sinch_provisioning.cli.client import CommandClient

UNDOABLE: Final = re.compile(r"(^|-)(delete|remove|terminate|deregister|unregister|revoke|purge)(-|$)")
"""Words of a command that say, beside the method DELETE, that it cannot be undone."""
BODY: Final = "Body"
PAGES: Final = "Pages"
SENDING: Final = "Sending"
FORGOTTEN: Final = "the mock of --mock has forgotten it by now; `sinch-provisioning mock` serves one that keeps it"


class SectionedCommand(TyperCommand):
    """A command whose help lists options by what they are about, and the members of the body after them."""

    body: Schema | None = None
    examples: Sequence[str] = ()

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Take what was typed, `--example` without a value as well."""
        words = args
        if self.body is not None:
            valued = {word for param in self.params if _is_valued(param) for word in param.opts}
            typed = Typed.of(args, valued)
            ctx.meta[OUTPUT] = typed.output  # read before it is the option's turn
            count = sum(param.param_type_name == "argument" for param in self.params)
            words = with_name(args, self.examples, typed, count=count)
        parsed: list[str] = super().parse_args(ctx, words)
        return parsed

    def format_options(self, ctx: typer.Context, formatter: JSONValue) -> None:  # type: ignore[override]
        """Write the options into the help, section by section."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for param in self.get_params(ctx):
            record: JSONValue = param.get_help_record(ctx)  # none is hidden
            shown, text = map(str, record)
            panel = str(getattr(param, "rich_help_panel", None) or "Options")
            if param.param_type_name == "argument":
                panel, shown = "Arguments", str(param.metavar)  # without the type that typer 0.29 adds
            sections.setdefault(panel, []).append((shown, text))
        if self.body is not None:
            from sinch_provisioning.cli.members import members_of

            sections["Members of the body, for --set"] = members_of(self.body)
        for name, rows in ((name, rows) for name, rows in sections.items() if rows):
            with formatter.section(name):
                formatter.write_dl(rows)


def _is_valued(param: JSONValue) -> bool:
    return param.param_type_name == "option" and not getattr(param, "is_flag", False)


def _body_options(operation: Operation) -> list[Input]:
    if not operation.media_types:
        return []
    text = "A file with the body, or - for standard input."
    body = option("body", "--body", metavar="FILE", text=text, panel=BODY)
    text = "Set a member, such as details.name=Hanok; items of lists by index: tags.0=x. Can be repeated."
    setting = option("settings", "--set", metavar="NAME=VALUE", text=text, panel=BODY, is_repeated=True)
    schema = operation.body
    if schema is None:
        return [body, setting]
    return [body, setting, example_option(operation, schema, BODY)]


@frozen
class Plan:
    """All that is known of a command before it runs.

    Args:
        maker: makes its call.
        name: how it is called.
        items: the member of a page that holds its items; None: it does not page.
        wait: the wait of its resource; None: there is none.
        resource: the name of its resource.
        siblings: the operations of the resource, by the names of their commands.
    """

    maker: CallMaker
    name: str
    items: str | None
    wait: WaitRule | None
    resource: str
    siblings: Mapping[str, Operation]

    @property
    def is_final(self) -> bool:
        """Whether what it does cannot be undone."""
        return self.maker.operation.method == "DELETE" or UNDOABLE.search(self.name) is not None


def command_of(catalogue: Catalogue, resource: str, name: str) -> TyperCommand:
    """Return the command of an operation.

    Args:
        catalogue: the commands of the document.
        resource: name of the resource.
        name: name of the command, one of those that the catalogue has.
    """
    siblings = catalogue.operations(resource)
    operation = siblings[name]
    wait = WaitRule.of(operation)
    options = [*_body_options(operation), *(wait_options(wait) if wait else []), *sending_options()]
    options += [*output_options(), *target_options()]
    paging = [
        flag("all_pages", "--all", "Read every page; an interruption tells the --page-token to go on from.", PAGES)
    ]
    taken = {word for each in (*options, *paging) for word in each.words} | {"--help", "-h"}
    parameters = parameters_of(operation, taken)
    maker = CallMaker(catalogue.document, operation, parameters)
    plan = Plan(maker, name, maker.items, wait, resource, siblings)
    own = [parameter.option() for parameter in parameters]
    summary = str(operation.node.get("summary") or operation.node.get("description") or operation)
    made = command(
        SectionedCommand,
        name,
        [*own, *(paging if plan.items else []), *options],
        partial(_run, plan),
        help=_help(operation, summary),
        short_help=summary,
        epilog=f"{operation.method} {operation.path}",
        deprecated=bool(operation.node.get("deprecated")),
    )
    made.body = operation.body
    made.examples = [*operation.named_examples]
    return made


def _help(operation: Operation, summary: str) -> str:
    text = str(operation.node.get("description") or "")
    return text if text.strip() else summary


def sending_options() -> list[Input]:
    """Return the options of every command that sends a request."""
    return [
        flag(
            "dry_run",
            "--dry-run",
            "Print the request as a curl command with its secrets masked; send nothing.",
            SENDING,
        ),
        flag("yes", "--yes", "Do not ask before what cannot be undone.", SENDING),
    ]


def _run(plan: Plan, **values: JSONValue) -> None:
    extra = "mock" if values.get("mock") else ""
    with call_errors(extra):
        target = Target.taken_from(values)
        wait = WaitChoice.taken_from(values, plan.wait)
        redactor = Redactor(lambda: client.secrets())  # noqa: PLW0108 - the client comes later
        printing = Printing.taken_from(values, redactor.value)
        is_shown = bool(values.pop("dry_run", False))
        body = body_of(plan.maker.operation, values.pop("body", None), values.pop("settings", None) or ())
        call = plan.maker.call(values, body)
        with target.showing_client() if is_shown else target.client() as client:
            if is_shown:
                put(client.curl(call), printing.output)
                return
            if plan.is_final and not values.get("yes"):
                confirm(f"{call.operation.method} {shown_path(call, client.project_id)}")
            if plan.items is not None:
                _list(client, PagedJSON.of(call, plan.items), printing, plan.items, every=bool(values.get("all_pages")))
                return
            result = client.send(call).value
            _Ending(plan, client, target, wait, printing).put(result, values, call.body)


@frozen
class _Ending:
    """What comes of a call that does not list: its result, or the resource once it is ready.

    However a wait ends, the resource is printed: its name may be known from nowhere else.
    """

    plan: Plan
    client: CommandClient
    target: Target
    choice: WaitChoice
    printing: Printing

    def put(self, result: JSONValue, values: JSONObject, body: object) -> None:
        """Print it, with the reason when it is not ready, and how to go on.

        Args:
            result: what the call returned.
            values: what was typed for the parameters.
            body: what was sent.
        """
        if self.plan.wait is None or not self.choice.is_wanted:
            self.printing.put(result)
            return
        plan, maker = self.plan, self.plan.maker
        step = step_of(plan.name, body)
        identifiers: Mapping[str, str] = {}
        try:
            path = plain_values(maker.parameters, values)
            identifiers = self.plan.wait.identifiers(maker.document, maker.operation, path, result)
            after = step if moves(maker.operation, plan.name, plan.siblings) else None
            result = waited(self.client, self.plan.wait, identifiers, self.choice, after)
        except WaitError as error:
            self.printing.put(error.last.to_dict() if hasattr(error.last, "to_dict") else result)
            report(error, *self._steps([*identifiers.values()], step, error.last))
        except BaseException:
            self.printing.put(result)
            raise
        self.printing.put(result)

    def _steps(self, identifiers: Sequence[str], step: Step, last: object) -> list[str]:
        if "until" in self.choice.rules:
            return []
        words = [self.plan.resource, *identifiers]
        lines = [*lines_of_steps(self.plan.siblings, words, self.target.words(), step, last)]
        return [*lines, f"  note: {FORGOTTEN}"] if lines and self.target.mock else lines


def confirm(request: str) -> None:
    """Ask a person whether a request that cannot be undone is meant.

    Raises:
        ConfigurationError: nobody can be asked.
        typer.Exit: it is not meant.
    """
    if not is_interactive():
        raise ConfigurationError(f"{request} cannot be undone, and nobody can be asked here; pass --yes")
    if not typer.confirm(f"{request} cannot be undone. Go on?", err=True):
        tell("nothing was sent")
        raise typer.Exit(1)


def _list(client: CommandClient, paged: PagedJSON, printing: Printing, items: str, *, every: bool) -> None:
    if every:
        from sinch_provisioning.cli.pages import read_all

        read_all(client.pages_of(paged), printing)
        return
    page = client.send(paged.first).value
    printing.put(page, as_array(as_object(page).get(items)))
    token = paged.next_token(page)
    if token:
        total = paged.total(page)
        of_all = "" if total is None else f" of {total}"
        tell(f"{len(as_array(as_object(page).get(items)))}{of_all}; go on with --page-token {token}, or read --all")
