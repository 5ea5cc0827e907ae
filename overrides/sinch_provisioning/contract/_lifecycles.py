"""What a verification that may write does: things that the document can create from an example and delete again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from sinch_provisioning.contract._matching import Api, ApiOperation
from sinch_provisioning.contract._parameter_resolver import Link, link_of


@frozen
class Creation:
    """An operation that creates something, and those its links lead to.

    Args:
        create: what creates.
        body: the document's first example of its request.
        remove: how to delete what was created.
        links: how to read it.
    """

    create: ApiOperation
    body: Any
    remove: Link
    links: tuple[Link, ...]

    @property
    def delete(self) -> ApiOperation:
        """What deletes."""
        return self.remove.target

    @property
    def reads(self) -> list[ApiOperation]:
        """What reads, with the same path parameters."""
        return [one.target for one in self.links if one.target.names == self.delete.names]

    @property
    def summary(self) -> str:
        """What will be done, for people."""
        reads = "".join(f", then {one.id}" for one in self.reads)
        return f"creates the document's example{reads}, then {self.delete.id}"

    def values(self, above: Mapping[str, str], body: Any) -> dict[str, str] | None:
        """Return the path parameters of what was created; None when the answer does not tell them."""
        return self.remove.values(above, body)


def creations(api: Api) -> Iterator[Creation]:
    """Yield what a document can create from an example, and delete by a link of the answer."""
    for operation in api.operations:
        answer = operation.answer(operation.success)
        if operation.method != "POST" or operation.success != 201 or answer is None or not operation.examples:
            continue
        links = [found for one in answer.links.values() if (found := link_of(api, one)) is not None]
        deleting = [one for one in links if one.target.method == "DELETE" and one.fields]
        whole = [one for one in deleting if one.target.path.endswith("}")]
        if whole:
            remove = max(whole, key=lambda one: len(one.target.names))
            reads = tuple(one for one in links if one.target.is_safe)
            yield Creation(operation, operation.examples[0], remove, reads)


def kept(api: Api) -> Iterator[ApiOperation]:
    """Yield what creates something that the document gives no way to delete; it is never run."""
    known = {one.create.id for one in creations(api)}
    for operation in api.operations:
        if operation.method == "POST" and operation.success == 201 and operation.id not in known:
            yield operation
