"""What may follow a part of a command line: words with what they mean, for the scripts of `completion`."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

import typer

from sinch_provisioning._json import JSONValue
from sinch_provisioning._terminal import visible


def lines_for(root: JSONValue, line: str) -> list[str]:
    """Return a line for each word that may follow: the word, a tab and what it means.

    Args:
        root: the command at the top.
        line: what was typed up to the cursor, from the name of the program on.
    """
    words = _words(line)
    current = words.pop() if words and not line[-1:].isspace() else ""
    with root.make_context("sinch-provisioning", [], resilient_parsing=True) as context:
        rows = list(_rows(root, context, words[1:], current)) if words else []
    return [f"{word}\t{' '.join(visible(meaning).split())}" for word, meaning in rows if word.startswith(current)]


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError:  # a quotation mark that is open still
        return line.split()


def _rows(command: JSONValue, context: typer.Context, words: Sequence[str], current: str) -> Iterator[tuple[str, str]]:
    """Yield words that may follow, with what they mean."""
    while hasattr(command, "list_commands") and words:
        command, words = command.get_command(context, words[0]), words[1:]
    if command is None:
        return
    params: list[JSONValue] = command.get_params(context)
    asking = next((param for param in params if words and _takes_value(param, words[-1])), None)
    if asking is not None:
        yield from ((item.value, "") for item in asking.shell_complete(context, current))
    elif current.startswith("-"):
        yield from _options(params)
    else:
        yield from _commands(command, context)
        yield from _values(params, context, current)


def _takes_value(param: JSONValue, word: str) -> bool:
    return word in param.opts and not getattr(param, "is_flag", False)


def _values(params: Sequence[JSONValue], context: typer.Context, current: str) -> Iterator[tuple[str, str]]:
    """Yield what an argument may be."""
    for param in params:
        if param.param_type_name == "argument":
            items: list[JSONValue] = param.shell_complete(context, current)
            yield from ((item.value, "") for item in items if item.type == "plain")  # a shell knows files itself


def _options(params: Sequence[JSONValue]) -> Iterator[tuple[str, str]]:
    for param in params:
        words: list[str] = [*param.opts, *param.secondary_opts]
        yield from ((word, str(getattr(param, "help", "") or "")) for word in words if word.startswith("--"))


def _commands(command: JSONValue, context: typer.Context) -> Iterator[tuple[str, str]]:
    names: list[str] = command.list_commands(context) if hasattr(command, "list_commands") else []
    for name in names:
        is_lazy = hasattr(command, "line_of")
        line = command.line_of(name) if is_lazy else command.get_command(context, name).get_short_help_str(80)
        yield name, str(line)
