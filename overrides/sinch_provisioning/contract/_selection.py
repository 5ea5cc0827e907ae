"""What a verification is to do: which operations, with which path parameters, over how many pages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from attrs import field, frozen

from sinch_provisioning._openapi.document import Document, Operation, segment_of
from sinch_provisioning.contract._lifecycles import lifecycles
from sinch_provisioning.errors import ConfigurationError


@frozen(kw_only=True)
class Selection:
    """What a verification is to do.

    Args:
        tags: only operations with one of these tags; empty: all.
        operations: only these operations, by id; empty: all. What they need is read as well.
        parameters: path parameters the caller knows, by name.
        pages: how many pages of a list are read at most.
    """

    tags: Collection[str] = ()
    operations: Collection[str] = ()
    parameters: Mapping[str, str] = field(factory=dict[str, str])
    pages: int = 5

    def check(self, document: Document, *, may_write: bool = False) -> None:
        """Refuse names the document does not have, and operations that a run cannot begin with.

        Args:
            document: the document.
            may_write: whether the run may change things.

        Raises:
            ConfigurationError: one is unknown, or may change something.
        """
        _check_known("tag", self.tags, {operation.tag for operation in document.operations})
        _check_known("operation", self.operations, set(document.by_id))
        _check_known(
            "path parameter",
            self.parameters,
            {name for operation in document.operations for name in operation.path_names},
        )
        for name, value in self.parameters.items():
            _check_segment(name, value)
        startable = {lifecycle.create.id for lifecycle in lifecycles(document)} if may_write else set[str]()
        for name in self.operations:
            if not document.by_id[name].is_safe and name not in startable:
                why = "is not run by itself" if may_write else "may change something, and this run only reads"
                raise ConfigurationError(f"{name} {why}; leave it out")
        if self.pages < 1:
            raise ConfigurationError(f"pages must be a positive whole number, not {self.pages}")

    def wants(self, operation: Operation) -> bool:
        """Tell whether an operation is asked for."""
        by_tag, by_name = not self.tags or operation.tag in self.tags, not self.operations
        return by_tag and (by_name or operation.id in self.operations)


def _check_segment(name: str, value: str) -> None:
    try:
        segment_of(name, value)
    except ValueError as error:
        raise ConfigurationError(f"path parameter {error}") from None


def _check_known(noun: str, names: Iterable[str], known: set[str]) -> None:
    for name in names:
        if name not in known:
            raise ConfigurationError(f"there is no {noun} {name}; known are {', '.join(sorted(known))}")
