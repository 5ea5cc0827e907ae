"""Results as a person wants to read them: a table of a list, the members of an object, or JSON."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from attrs import frozen

from sinch_provisioning._http.redaction import MASK, is_secret_name
from sinch_provisioning._json import JSONObject, JSONValue, as_object, is_array, is_object
from sinch_provisioning._terminal import counted
from sinch_provisioning.cli.inputs import Input, flag, option
from sinch_provisioning.cli.output import Rows, dumped, put, put_report, tell
from sinch_provisioning.errors import ConfigurationError

PANEL: Final = "Output"
MOST_COLUMNS: Final = 7
LONGEST_CELL: Final = 60
TELLING: Final = ("name", "displayName", "state", "status", "type")
"""Members that a table shows before others, also of an object within an item."""
LESS_TELLING: Final = ("created", "modified", "createdAt", "modifiedAt", "updated")
"""Members that stand last."""


def output_options() -> list[Input]:
    """Return the options of every command that prints a result."""
    flags = (
        ("as_json", "--json", "Print JSON."),
        ("show_secrets", "--show-secrets", "Show tokens and secrets that the API sends; they are masked otherwise."),
    )
    texts = (
        ("columns", "--columns", "A,B.C", "Show these members alone, with dots for those of objects."),
        ("output", "--output", "FILE", "Write the result there instead of printing it."),
    )
    return [
        *(flag(name, word, text, PANEL) for name, word, text in flags),
        *(option(name, word, metavar=metavar, text=text, panel=PANEL) for name, word, metavar, text in texts),
    ]


@frozen(kw_only=True)
class Printing:
    """How a result is printed.

    Args:
        as_json: whether as JSON.
        columns: the members that are shown, with commas; None: a choice for tables, all for JSON.
        output: the file it is written into; None: standard output.
        show_secrets: whether secret members are shown.
        mask: takes known secrets out of a JSON value.
    """

    as_json: bool = False
    columns: str | None = None
    output: str | None = None
    show_secrets: bool = False
    mask: Callable[[JSONValue], JSONValue] = lambda value: value

    @classmethod
    def taken_from(cls, values: JSONObject, mask: Callable[[JSONValue], JSONValue]) -> Printing:
        """Return what the options of a command say, and take them out of its values.

        Raises:
            ConfigurationError: a column has no name.
        """
        names = ("as_json", "columns", "output", "show_secrets")
        printing = cls(**{name: values.pop(name) for name in names if name in values}, mask=mask)
        if printing.columns is not None and not all(part.strip() for part in printing.columns.split(",")):
            raise ConfigurationError("--columns must be names with commas, such as id,details.name")
        return printing

    def put(self, value: JSONValue, items: Sequence[JSONValue] | None = None) -> None:
        """Print a result.

        Args:
            value: the whole of it.
            items: what a table shows a row of each; None: it is not a list.
        """
        wanted = self._wanted()
        _tell_missing(value if items is None else items, wanted or ())
        if self.as_json or (self.output or "").endswith(".json"):
            put(dumped(self._json(value, items, wanted)), self.output)
            return
        part = self._part(value, value if items is None and is_array(value) else items, wanted)
        if part is not None:
            put_report(part, output=self.output)

    def _wanted(self) -> list[str] | None:
        return None if self.columns is None else [part.strip() for part in self.columns.split(",")]

    def _json(self, value: JSONValue, items: Sequence[JSONValue] | None, wanted: Sequence[str] | None) -> JSONValue:
        if wanted is None:
            return self._clean(value)
        if items is None:
            return _selected(self._clean(value), wanted)
        return [_selected(self._clean(item), wanted) for item in items]

    def _part(
        self, value: JSONValue, items: Sequence[JSONValue] | None, wanted: Sequence[str] | None
    ) -> Rows | str | None:
        if items is not None:
            return _table([self._clean(item) for item in items], wanted) if items else "nothing is there"
        return None if value is None else _members(self._clean(value), wanted)

    def _clean(self, value: JSONValue) -> JSONValue:
        value = self.mask(value)
        return value if self.show_secrets else masked(value)


def masked(value: JSONValue) -> JSONValue:
    """Return a JSON value whose members that are named like secrets are masked."""
    if is_array(value):
        return [masked(item) for item in value]
    if is_object(value):
        return {name: MASK if _is_hidden(name, member) else masked(member) for name, member in value.items()}
    return value


def _is_hidden(name: str, value: JSONValue) -> bool:
    return isinstance(value, (str, int, float)) and not isinstance(value, bool) and is_secret_name(name, "received")


def _at(value: JSONValue, path: str) -> JSONValue:
    for part in path.split("."):
        if is_object(value):
            value = value.get(part)
        elif is_array(value) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value


def _tell_missing(value: JSONValue | Sequence[JSONValue], wanted: Sequence[str]) -> None:
    """Say on stderr which members were asked for and are in no row; one that is null is there."""
    rows = value if is_array(value) else [value]
    paths = {path for row in rows[:100] for path in _paths(row, "")}
    for path in wanted if rows else ():
        if not any(_has(row, path) for row in rows):
            tell(f"note: no {path} is in the result{_meant(path, paths)}")


def _meant(path: str, paths: Collection[str]) -> str:
    near = [each for each in difflib.get_close_matches(path, paths, 2, 0.7) if not path.startswith(f"{each}.")]
    return f"; did you mean {near[0]}?" if near else ""


def _has(value: JSONValue, path: str) -> bool:
    above, dot, name = path.rpartition(".")
    holder = _at(value, above) if dot else value
    return name in holder if is_object(holder) else _at(value, path) is not None


def _paths(value: JSONValue, path: str) -> Iterator[str]:
    for name, member in as_object(value).items():
        place = f"{path}.{name}" if path else name
        yield place
        yield from _paths(member, place)


def _selected(value: JSONValue, wanted: Sequence[str]) -> JSONObject:
    return {path: _at(value, path) for path in wanted}


def _text(value: JSONValue) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_object(value):
        return ", ".join(f"{name}={_text(member)}" for name, member in value.items())
    if is_array(value):
        plain = not any(is_object(item) or is_array(item) for item in value)
        return ", ".join(map(_text, value)) if plain else counted(len(value), "item")
    return str(value)


def _cell(value: JSONValue) -> str:
    text = " ".join(_text(value).split())
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"


def _table(rows: Sequence[JSONValue], wanted: Sequence[str] | None) -> Rows:
    if wanted is None and not any(is_object(row) for row in rows):
        table = Rows("value")
        for row in rows:
            table.add(_text(row))
        return table
    names = list(wanted or _columns(rows))
    table = Rows(*names)
    for row in rows:
        table.add(*(_cell(_at(row, name)) if wanted is None else _text(_at(row, name)) for name in names))
    return table


def _columns(rows: Sequence[JSONValue]) -> list[str]:
    """Return the columns of a table: the first member that is no object, what tells most, and then the others."""
    members = [(name, value) for row in rows[:100] for name, value in as_object(row).items()]
    nested = [path for name, value in members for path in _telling(name, value)]
    plain = [name for name, value in members if not _holds_objects(value)]
    first, last = _parted(list(dict.fromkeys(plain)))
    columns = list(dict.fromkeys([*_front(first), *nested, *first, *last] or [name for name, _ in members]))
    return columns[:MOST_COLUMNS] or ["value"]


def _front(names: Sequence[str]) -> list[str]:
    return [name for place, name in enumerate(names) if not place or name in TELLING]


def _parted(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the names that stand first, and those that stand last."""
    return [name for name in names if name not in LESS_TELLING], [name for name in names if name in LESS_TELLING]


def _holds_objects(value: JSONValue) -> bool:
    return is_object(value) or (is_array(value) and any(map(is_object, value)))


def _telling(name: str, value: JSONValue) -> list[str]:
    members = as_object(value)
    return [f"{name}.{key}" for key in TELLING if isinstance(members.get(key), str)]


def _members(value: JSONValue, wanted: Sequence[str] | None) -> Rows | str:
    if wanted is None and not is_object(value):
        return _text(value)
    table = Rows("name", "value")
    rows = ((path, _at(value, path)) for path in wanted) if wanted is not None else _leaves(value, "")
    for path, leaf in rows:
        table.add(path, _text(leaf))
    return table


def _leaves(value: JSONValue, path: str) -> Iterator[tuple[str, JSONValue]]:
    members: Sequence[tuple[str, JSONValue]] = ()
    if is_object(value):
        members = list(value.items())
    elif is_array(value) and (_holds_objects(value) or any(map(is_array, value))):
        members = [(str(number), item) for number, item in enumerate(value)]
    if not members:
        yield path, value
    for name, member in members:
        yield from _leaves(member, f"{path}.{name}" if path else name)
