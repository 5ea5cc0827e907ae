"""`--example`: a body to begin with, of the form that a person chooses among those that the document shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import typer

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.cli.inputs import Input
from sinch_provisioning.cli.output import dumped, put, tell

OPTION = "--example"


class Example(NamedTuple):
    """A body that a document shows.

    Args:
        name: what the document calls it.
        summary: what it is, in a few words; empty when the document does not say.
        value: the body.
    """

    name: str
    summary: str
    value: JSONValue

    def __str__(self) -> str:
        return f"{self.name} ({self.summary})" if self.summary else self.name


def examples_of(operation: Operation, schema: Schema) -> list[Example]:
    """Return the bodies that the document shows of an operation, the first to begin with; one made when it shows none.

    Args:
        operation: the operation.
        schema: that of its body.
    """
    nodes = operation.named_examples.items()
    rows = [Example(name, str(node.get("summary") or ""), node["value"]) for name, node in nodes]
    return rows or [Example("made", "from the schema", sample(schema.document, schema.schema))]


def example_option(operation: Operation, schema: Schema, panel: str) -> Input:
    """Return the option that prints an example and ends.

    Args:
        operation: the operation.
        schema: that of its body.
        panel: the section of the help that it stands in.
    """

    def show(ctx: typer.Context, name: str | None) -> None:
        if name is not None and not ctx.resilient_parsing:
            _put(examples_of(operation, schema), name)
            raise typer.Exit

    def named(incomplete: str) -> list[str]:
        return [name for name in names if name.startswith(incomplete)]

    names = [*operation.named_examples]
    several = len(names) > 1
    choice = f": {', '.join(names)}; the first unless named" if several else ""
    text = f"Print a body to begin with{choice}."
    shown: JSONObject = {"metavar": "[NAME|N]" if several else "", "help": text, "rich_help_panel": panel}
    acting: JSONObject = {"autocompletion": named, "is_eager": True, "callback": show}
    return Input("example", [OPTION], str, {**shown, **acting})


def _put(examples: Sequence[Example], name: str) -> None:
    chosen = _chosen(examples, name)
    put(dumped(chosen.value))
    others = [example for example in examples if example is not chosen]
    if others and not name:
        tell(f"this is {chosen}; {OPTION}=NAME prints another: {', '.join(map(str, others))}")


def _chosen(examples: Sequence[Example], name: str) -> Example:
    numbered = {str(number): example for number, example in enumerate(examples, 1)}
    named = next((example for example in examples if example.name.casefold() == name.casefold()), None)
    chosen = named or numbered.get(name or "1")
    if chosen is None:
        listed = ", ".join(f"{number}: {example}" for number, example in numbered.items())
        raise typer.BadParameter(f"there is no example {name!r}; there are {listed}", param_hint=OPTION)
    return chosen


def with_name(arguments: Sequence[str], names: Sequence[str], *, is_alone: bool) -> list[str]:
    """Return what was typed with a value for `--example`, which may have none: an empty one means the first.

    Args:
        arguments: what was typed.
        names: the names of the examples.
        is_alone: whether the command takes no arguments, so that a word behind the option can be its value alone.
    """
    end = arguments.index("--") if "--" in arguments else len(arguments)
    if OPTION not in arguments[:end]:
        return [*arguments]
    place = arguments.index(OPTION)
    known = {name.casefold() for name in names} | {str(number) for number in range(1, len(names) + 1)}
    following = arguments[place + 1 : place + 2]
    name = next((word for word in following if word.casefold() in known or (is_alone and word[:1] != "-")), "")
    return [*arguments[:place], f"{OPTION}={name}", *arguments[place + (2 if name else 1) :]]
