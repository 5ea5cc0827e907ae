"""Links of the document: where they lead, and what a response says of the way there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import PROJECT, Document, Operation
from sinch_provisioning._openapi.pointer import resolve_pointer, split

_BODY = "$response.body#"


class Link(NamedTuple):
    """A link: where it leads, and where in the body of the response the value of each parameter stands.

    Args:
        target: the operation it leads to.
        fields: for each parameter, the parts of a JSON pointer into the body.
    """

    target: Operation
    fields: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, document: Document, node: Mapping[str, JSONValue]) -> Link | None:
        """Return a link of the document; None when it names no operation by its id."""
        target = document.by_id.get(node.get("operationId", ""))
        return None if target is None else cls(target, _fields(node.get("parameters", {})))

    def values(self, above: Mapping[str, str], body: JSONValue) -> dict[str, str] | None:
        """Return the path parameters for its target; None when the response does not tell them.

        Args:
            above: the path parameters of the operation that was answered.
            body: the parsed body of the response.
        """
        values = {**above, **{name: resolve_pointer(body, parts) for name, parts in self.fields.items()}}
        return identifiers(values, (name for name in self.target.path_names if name != PROJECT))


def identifiers(values: Mapping[str, JSONValue], names: Iterable[str]) -> dict[str, str] | None:
    """Return some members of an object as path parameters; None when one is no identifier: empty, or of another type.

    Args:
        values: the members; identifiers are texts or whole numbers.
        names: which are wanted.
    """
    by_name: dict[str, str] = {}
    for name in names:
        value = values.get(name)
        if not isinstance(value, (str, int)) or isinstance(value, bool) or value == "":
            return None
        by_name[name] = str(value)
    return by_name


def _fields(parameters: Mapping[str, JSONValue]) -> dict[str, tuple[str, ...]]:
    return {
        name.removeprefix("path."): split(text.removeprefix(_BODY))
        for name, text in parameters.items()
        if isinstance(text, str) and text.startswith(_BODY)
    }
