"""What a verification that may write does: things that the document can create from an example and delete again."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping

from attrs import define, field, frozen

from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning._openapi.document import LONGEST_SEGMENT, Document, Operation, fully_decoded
from sinch_provisioning._openapi.links import Link, identifiers
from sinch_provisioning._openapi.pointer import resolve_pointer
from sinch_provisioning.contract import _paging as paging

PAGES = 1000  # of what is there before something is created: a collection of more is left alone


@frozen
class Lifecycle:
    """An operation that creates something, and those its links lead to.

    Args:
        create: what creates.
        body: the document's first example of its request.
        remove: how to delete what was created.
        links: how to read it.
    """

    create: Operation
    body: JSONValue
    remove: Link
    links: tuple[Link, ...]

    @property
    def delete(self) -> Operation:
        """What deletes."""
        return self.remove.target

    @property
    def reads(self) -> list[Operation]:
        """What reads, with the same path parameters."""
        return [link.target for link in self.links if link.target.path_names == self.delete.path_names]

    @property
    def summary(self) -> str:
        """What will be done, for people."""
        reads = "".join(f", then {operation.id}" for operation in self.reads)
        return f"creates the document's example{reads}, then {self.delete.id}"

    def values(self, above: Mapping[str, str], body: JSONValue) -> dict[str, str] | None:
        """Return the path parameters of what was created; None when the answer does not tell them."""
        return self.remove.values(above, body)


@define
class Inventory:
    """What a collection holds before something is created in it: of that, nothing may be deleted.

    It is told the pages of its list. Whatever a server then says it has created is compared with them.

    Args:
        lifecycle: what creates, and what would delete.
        array: name of the array of items.
    """

    _lifecycle: Lifecycle
    _array: str
    _items: list[dict[str, str | None]] = field(init=False, factory=list)
    _tokens: set[str | None] = field(init=False, factory=lambda: {None})
    _token: str | None = field(init=False, default=None)
    is_whole: bool = field(init=False, default=False)

    def queries(self) -> Iterator[dict[str, str]]:
        """Yield the query of each page; tell the answer with `add` in between. It ends at the first that is no page."""
        for _ in range(PAGES):
            before = len(self._tokens)
            yield {} if self._token is None else {paging.TOKEN: self._token}
            if len(self._tokens) == before:
                return

    def read(self, ask: Callable[[Mapping[str, str]], JSONValue]) -> bool:
        """Read the list, page by page; return whether it came to its end.

        Args:
            ask: returns the body of the page that a query asks for; None when there is none.
        """
        for query in self.queries():
            body = ask(query)
            if body is None:
                return False
            self.add(body)
        return self.is_whole

    def add(self, body: JSONValue) -> None:
        """Take the body of the next answer."""
        items = body.get(self._array) if is_object(body) else None
        if not is_object(body) or not is_array(items):
            return
        fields = self._lifecycle.remove.fields
        self._items += [
            {name: _comparable(resolve_pointer(item, way)) for name, way in fields.items()} for item in items
        ]
        token = body.get(paging.NEXT)
        if token is None or token == "":
            self.is_whole = True
        elif isinstance(token, str):
            self._token = token
            self._tokens.add(token)

    def holds(self, made: Mapping[str, str]) -> bool:
        """Tell whether something was there before; of what the list does not tell, it is not known and may have been.

        Args:
            made: its path parameters.
        """
        wanted = {name: _comparable(made[name]) for name in self._lifecycle.remove.fields}
        return any(all(value in {None, wanted[name]} for name, value in item.items()) for item in self._items)


def _comparable(value: JSONValue) -> str | None:
    """Return an identifier so that two are equal if some server may take them for the same; None for no identifier."""
    by_name = identifiers({"": value}, ("",))
    if by_name is None:
        return None
    text = unicodedata.normalize("NFKC", fully_decoded(by_name[""][:LONGEST_SEGMENT]))
    return text.casefold().strip("/\\;. \t\r\n\0")


def lifecycles(document: Document) -> Iterator[Lifecycle]:
    """Yield what a document can create from an example, and delete by a link of the answer."""
    for operation in document.operations:
        if not _creates(operation) or not operation.examples:
            continue
        links = _links(document, operation)
        whole = [link for link in links if _deletes_one(link)]
        if whole:
            remove = max(whole, key=lambda link: len(link.target.path_names))
            reads = tuple(link for link in links if link.target.is_safe)
            yield Lifecycle(operation, operation.examples[0], remove, reads)


def _creates(operation: Operation) -> bool:
    return operation.method == "POST" and operation.success == 201


def _links(document: Document, operation: Operation) -> list[Link]:
    spec = operation.response(operation.success)
    nodes = spec.links.values() if spec is not None else ()
    return [link for node in nodes if (link := Link.of(document, node)) is not None]


def _deletes_one(link: Link) -> bool:
    return link.target.method == "DELETE" and bool(link.fields) and link.target.path.endswith("}")


def left_out(document: Document) -> Iterator[Operation]:
    """Yield what creates something that the document gives no way to delete; it is never run."""
    known = {lifecycle.create.id for lifecycle in lifecycles(document)}
    for operation in document.operations:
        if _creates(operation) and operation.id not in known:
            yield operation
