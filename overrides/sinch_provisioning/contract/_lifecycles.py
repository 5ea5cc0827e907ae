"""What a verification that may write does: things that the document can create from an example and delete again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning._openapi.links import Link


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
        return [one.target for one in self.links if one.target.path_names == self.delete.path_names]

    @property
    def summary(self) -> str:
        """What will be done, for people."""
        reads = "".join(f", then {one.id}" for one in self.reads)
        return f"creates the document's example{reads}, then {self.delete.id}"

    def values(self, above: Mapping[str, str], body: JSONValue) -> dict[str, str] | None:
        """Return the path parameters of what was created; None when the answer does not tell them."""
        return self.remove.values(above, body)


def lifecycles(document: Document) -> Iterator[Lifecycle]:
    """Yield what a document can create from an example, and delete by a link of the answer."""
    for operation in document.operations:
        if not _creates(operation) or not operation.examples:
            continue
        links = _links(document, operation)
        whole = [one for one in links if _deletes_one(one)]
        if whole:
            remove = max(whole, key=lambda one: len(one.target.path_names))
            reads = tuple(one for one in links if one.target.is_safe)
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
    known = {one.create.id for one in lifecycles(document)}
    for operation in document.operations:
        if _creates(operation) and operation.id not in known:
            yield operation
