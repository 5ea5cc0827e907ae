"""What the expressions of Python code hold, as far as the calls of the client in it tell."""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Mapping
from typing import NamedTuple

from sinch_provisioning._openapi.changes.compare import OperationPlace, operations_of
from sinch_provisioning._openapi.changes.form import Places
from sinch_provisioning._openapi.changes.forms import Forms
from sinch_provisioning._openapi.changes.operations import media_types, statuses_of
from sinch_provisioning._openapi.changes.places import Place, Source

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")
_BETWEEN = ("with_response", "with_options")


def snake(name: str) -> str:
    """Return what a name of the document is in Python."""
    made = _WORDS.sub("_", name).strip("_").lower()
    return f"{made}_" if keyword.iskeyword(made) or made in {"type", "id_"} else made


class ClientCall(NamedTuple):
    """A call of an operation in code.

    Args:
        operation: the operation.
        node: the call.
    """

    operation: OperationPlace
    node: ast.Call


class CodeTypes:
    """Tells what expressions hold: schemas of the old document.

    Args:
        source: the old document.
        forms: its forms.
    """

    def __init__(self, source: Source, forms: Forms) -> None:
        self.forms = forms
        self._source = source
        self.models: dict[str, Place] = source.root.child("components").children("schemas")
        self.operations: dict[tuple[str, str], OperationPlace] = {}
        for row in operations_of(source):
            self.operations[_python_name(row)] = row

    def call_of(self, node: ast.expr) -> ClientCall | None:
        """Return the call of an operation that an expression is; None when it is none."""
        node = node.value if isinstance(node, ast.Await) else node
        names = attributes_of(node.func) if isinstance(node, ast.Call) else []
        names = [name for name in names if name not in _BETWEEN]
        row = self.operations.get((names[-2], names[-1])) if len(names) > 2 else None
        return ClientCall(row, node) if row is not None and isinstance(node, ast.Call) else None

    def model_of(self, node: ast.expr, imported: Mapping[str, str]) -> str:
        """Return the model that an expression names; empty for none.

        Args:
            node: the expression, or an annotation.
            imported: what names of the module stand for.
        """
        names = attributes_of(node)
        if len(names) > 1 and names[-2] == "models" and names[-1] in self.models:
            return names[-1]
        known = imported.get(names[0], "") if len(names) == 1 else ""
        return known if known in self.models else ""

    def of_model(self, name: str) -> Places:
        """Return the schema of a model."""
        return (self.models[name],) if name in self.models else ()

    def result_of(self, row: OperationPlace) -> Places:
        """Return the schema of what an operation returns."""
        successes = [place for status, place in statuses_of(row.place).items() if status[:1] == "2"]
        contents = [media for place in successes for media in media_types(self._source.resolve(place)).values()]
        return next(((media.child("schema"),) for media in contents if media.child("schema").node is not None), ())

    def body_of(self, row: OperationPlace) -> Places:
        """Return the schema of the body that an operation sends."""
        holder = self._source.resolve(row.place.child("requestBody"))
        return next(((media.child("schema"),) for media in media_types(holder).values()), ())

    def property_of(self, places: Places, name: str) -> Places:
        """Return the schema of an attribute, that of an alternative included; nothing when there is none."""
        if not places:
            return ()
        form = self.forms.of(places)
        for key, part in form.properties.items():
            if name in {snake(key), key}:
                return part
        members = [member for union in form.unions for member in union.members]
        return next(filter(None, (self.property_of(member, name) for member in members)), ())

    def element_of(self, places: Places) -> Places:
        """Return the schema of what iterating yields: items of a list, of the one list of a page."""
        if not places:
            return ()
        form = self.forms.of(places)
        inner = [self.forms.of(part).items for part in form.properties.values()]
        lists = [items for items in inner if items]
        return form.items or (lists[0] if len(lists) == 1 else ())


def _python_name(row: OperationPlace) -> tuple[str, str]:
    tags = row.place.members.get("tags") or [""]
    resource = snake(str(tags[0]))
    method = snake(row.name).removeprefix(f"{resource}_")
    return resource, method


def attributes_of(node: ast.expr) -> list[str]:
    """Return the names of `a.b.c`, the first first; nothing for what is none."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ["", *reversed(names)] if names else []
    return [node.id, *reversed(names)]
