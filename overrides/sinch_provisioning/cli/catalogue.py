"""The names of the commands: a resource for each tag of a document, a command for each of its operations.

Nothing about the API is written here. The names come from tags and operationIds, so that another document, or the next
version of this one, brings its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Final

from sinch_provisioning._json import as_object
from sinch_provisioning._openapi.document import Document, Operation, bare

RESERVED: Final = ("mock", "contract", "configure", "doctor", "api", "completion")
"""Commands that are no resource; a resource that is called so gets another name."""
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SEPARATORS: Final = re.compile(r"[\W_]+")
_PARAMETER: Final = re.compile(r"\{[^}]*\}")


def words_of(text: str, *, camel: bool = True) -> list[str]:
    """Return the words of a name in small letters, however it is written.

    Args:
        text: such as `pageSize`, `page_size` or `Page size`.
        camel: whether a capital letter within a word begins another one.
    """
    parts = _SEPARATORS.split(_CAMEL.sub(" ", text) if camel else text)
    return [part.lower() for part in parts if part]


def kebab(text: str) -> str:
    """Return a name with hyphens between its words, such as `page-size`; empty when it has no letter or digit."""
    return "-".join(words_of(text))


def unique(name: str, taken: Collection[str], *others: str) -> str:
    """Return the first of some names that is not taken, or the last with a number.

    Args:
        name: the name that is wanted.
        taken: names that cannot be had.
        others: what to try then, in this order.
    """
    free = next((option for option in (name, *others) if option not in taken), None)
    if free is not None:
        return free
    base = (name, *others)[-1]
    return next(text for number in range(2, len(taken) + 3) if (text := f"{base}-{number}") not in taken)


class Catalogue:
    """The commands of a document.

    Args:
        document: the document.
        own: commands that a resource has without the document, by the name of the resource; an operation of that name
            gets another one.
    """

    def __init__(self, document: Document, own: Mapping[str, Collection[str]]) -> None:
        self.document = document
        self._own = own

    @cached_property
    def _by_tag(self) -> dict[str, list[Operation]]:
        by_tag: dict[str, list[Operation]] = {}
        for operation in self.document.operations:
            by_tag.setdefault(operation.tag, []).append(operation)
        return by_tag

    @cached_property
    def tags(self) -> dict[str, str]:
        """The tag of each resource, by its name."""
        tags: dict[str, str] = {}
        for tag, operations in self._by_tag.items():
            name = _resource_name(tag, operations)
            tags[unique(name, {*tags, *RESERVED}, f"{name}-operations")] = tag
        return tags

    @cached_property
    def _descriptions(self) -> dict[str, str]:
        nodes = map(as_object, self.document.node.get("tags", ()))
        return {str(node.get("name", "")): str(node.get("description") or "") for node in nodes}

    def description(self, resource: str) -> str:
        """Return what the document says of a resource; an invented line when it says nothing."""
        tag = self.tags.get(resource)
        if tag is None:
            return "Commands beside those of the document."
        return self._descriptions.get(tag) or f"The operations {f'of {tag}' if tag else 'without a tag'}."

    def operations(self, resource: str) -> dict[str, Operation]:
        """Return the operations of a resource by the names of their commands; empty for one that there is not."""
        commands: dict[str, Operation] = {}
        if resource not in self.tags:
            return commands
        tag = self.tags[resource]
        for operation in self._by_tag[tag]:
            name = _command_name(tag, operation)
            taken = {*commands, *self._own.get(resource, ())}
            commands[unique(name, taken, f"{name}-{operation.method.lower()}")] = operation
        return commands


def _squashed(text: str) -> str:
    return "".join(words_of(text)).lower()


def _split(tag: str, operation: Operation) -> tuple[list[str], list[str]]:
    """Return the words of an operationId that name the resource, none when none do, and the others."""
    words = words_of(operation.id)
    for count in range(1, len(words)):
        if "".join(words[:count]) == _squashed(tag):
            return words[:count], words[count:]
    return [], words


def _resource_name(tag: str, operations: Iterable[Operation]) -> str:
    """Return the name of a tag, its words as the operationIds have them: brands are written in ways of their own."""
    spellings = Counter("-".join(words) for operation in operations if (words := _split(tag, operation)[0]))
    if spellings:
        return spellings.most_common(1)[0][0]
    return "-".join(words_of(tag, camel=False)) or "operations"


def _command_name(tag: str, operation: Operation) -> str:
    words = _split(tag, operation)[1]
    if not words:
        words = [operation.method.lower(), *words_of(_PARAMETER.sub(" ", bare(operation.path)))]
    return "-".join(words)
