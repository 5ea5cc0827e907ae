"""Options and arguments as values, and a command that takes them.

Only what typer documents is used: its classes of options take other arguments from one release to the next.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Final, TypeVar

import typer
from attrs import field, frozen

from sinch_provisioning._json import JSONValue

if TYPE_CHECKING:
    from typer.core import TyperCommand

CommandT = TypeVar("CommandT", bound="TyperCommand")
NOTHING: Final[Sequence[str]] = ()


@frozen
class Input:
    """An option or an argument of a command.

    Args:
        name: the name of its value among those of the command.
        words: how a person writes it, such as `--json`; none: it is an argument.
        annotation: the type of its value.
        settings: keyword arguments of `typer.Option` or `typer.Argument`.
        is_required: whether the command does not run without it.
        default: its value when a person leaves it out.
    """

    name: str
    words: Sequence[str]
    annotation: JSONValue
    settings: dict[str, JSONValue] = field(factory=dict)
    is_required: bool = False
    default: bool | None = None

    def parameter(self) -> Parameter:
        """Return it as typer reads it: a parameter of a function."""
        default = ... if self.is_required else self.default
        make = typer.Option if self.words else typer.Argument
        info = make(default, *self.words, show_default=False, **self.settings)
        return Parameter(self.name, Parameter.KEYWORD_ONLY, default=info, annotation=self.annotation)


def argument(name: str, metavar: str, text: str) -> Input:
    """Return an argument, which is required.

    Args:
        name: the name of its value.
        metavar: how the help writes it.
        text: what the help says of it.
    """
    return Input(name, NOTHING, str, {"metavar": metavar, "help": text}, is_required=True)


def flag(name: str, word: str, text: str, panel: str, **settings: JSONValue) -> Input:
    """Return an option without a value, which is False when it is left out.

    Args:
        name: the name of its value.
        word: how a person writes it.
        text: what the help says of it.
        panel: the section of the help that it stands in.
        **settings: keyword arguments of `typer.Option`.
    """
    return Input(name, [word], bool, {"help": text, "rich_help_panel": panel, **settings}, default=False)


def option(
    name: str,
    *words: str,
    metavar: str,
    text: str,
    panel: str,
    type_: type = str,
    is_repeated: bool = False,
) -> Input:
    """Return an option with a value, which is None when it is left out.

    Args:
        name: the name of its value.
        *words: how a person writes it.
        metavar: how the help writes its value.
        text: what the help says of it.
        panel: the section of the help that it stands in.
        type_: what its value is read as.
        is_repeated: whether it can be repeated, and its value is a list.
    """
    annotation: JSONValue = list[type_] if is_repeated else type_  # type: ignore[valid-type]
    return Input(name, words, annotation, {"metavar": metavar, "help": text, "rich_help_panel": panel})


def command(
    cls: type[CommandT], name: str, inputs: Sequence[Input], run: Callable[..., None], **settings: JSONValue
) -> CommandT:
    """Return a command.

    Args:
        cls: its class.
        name: how a person writes it.
        inputs: what it takes, in the order of the help.
        run: is called with the values by their names.
        **settings: keyword arguments of `Typer.command`, such as `help`.
    """

    def call(**values: JSONValue) -> None:
        run(**values)

    call.__signature__ = Signature([each.parameter() for each in inputs])  # type: ignore[attr-defined]
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, cls=cls, **settings)(call)
    made: CommandT = typer.main.get_command(app)  # type: ignore[assignment]
    return made
