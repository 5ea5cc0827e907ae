"""`--example`: a body to begin with, of the form that a person chooses among those that the document shows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import typer

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.cli.failures import call_errors
from sinch_provisioning.cli.inputs import Input
from sinch_provisioning.cli.output import dumped, put, tell

OPTION = "--example"
OUTPUT = "--output"
"""The option that names a file for it; also the key of its value in what a command keeps while it is read."""


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
            with call_errors():
                _put(examples_of(operation, schema), name, ctx.meta.get(OUTPUT))
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


def _put(examples: Sequence[Example], name: str, output: str | None) -> None:
    chosen = _chosen(examples, name)
    put(dumped(chosen.value), output)
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


class Typed(NamedTuple):
    """What was typed for a command that prints examples.

    Args:
        place: where `--example` stands alone, without a value; None: nowhere.
        loose: how many words are neither an option nor its value.
        output: the file that `--output` names; None: there is none.
    """

    place: int | None
    loose: int
    output: str | None

    @classmethod
    def of(cls, arguments: Sequence[str], valued: Collection[str]) -> Typed:
        """Return what was typed.

        Args:
            arguments: the words.
            valued: the options that the next word is the value of.
        """
        rows = [*_rows(arguments, valued)]
        place = next((number for number, name, _ in rows if name == OPTION and arguments[number] == OPTION), None)
        files = [value for _, name, value in rows if name == OUTPUT]
        return cls(place, sum(name[:1] != "-" or name == "-" for _, name, _ in rows), files[-1] if files else None)


def _rows(arguments: Sequence[str], valued: Collection[str]) -> Iterator[tuple[int, str, str]]:
    """Yield where each option and each loose word stands, which it is, and its value."""
    rest = enumerate(arguments)
    for number, word in rest:
        if word == "--":
            yield from ((-1, "", "") for _ in rest)
            return
        name, equals, value = word.partition("=")
        is_before = name in valued and word != OPTION and not equals
        yield number, name, next(rest, (0, ""))[1] if is_before else value


def with_name(arguments: Sequence[str], names: Sequence[str], typed: Typed, *, count: int) -> list[str]:
    """Return what was typed with a value for `--example`, which may have none: an empty one means the first.

    Args:
        arguments: what was typed.
        names: the names of the examples.
        typed: what that means.
        count: how many arguments the command takes: one word more behind the option is its value.
    """
    if typed.place is None:
        return [*arguments]
    place = typed.place
    known = {name.casefold() for name in names} | {str(number) for number in range(1, len(names) + 1)}
    following = arguments[place + 1 : place + 2]
    is_value = typed.loose > count
    name = next((word for word in following if word.casefold() in known or (is_value and word[:1] != "-")), "")
    return [*arguments[:place], f"{OPTION}={name}", *arguments[place + (2 if name else 1) :]]
