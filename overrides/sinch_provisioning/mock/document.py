"""What a document says, ready to be asked: operations, routes, rules of requests, shapes of events.

Nothing here changes once it is compiled, which happens on first use, so all mocks of the package's document share it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sinch_provisioning._openapi.document import DocumentedOperation, Schema, documented
from sinch_provisioning._openapi.routing import Router, parameters_of
from sinch_provisioning.mock.validation import Rules


class Surface:
    """A document, ready to be asked.

    Args:
        document: the document.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = dict(document)
        self.operations = {one.id: one for one in documented(self.document)}
        self.router: Router[DocumentedOperation] = Router()
        self.names: dict[str, tuple[str, ...]] = {}
        for one in self.operations.values():
            self.router.add(one.method, one.path, one)
            self.names[one.id] = parameters_of(one.path)
        self._rules: dict[str, Rules] = {}
        self._events: dict[str, Schema] = {}

    def rules(self, operation: DocumentedOperation) -> Rules:
        """Return what requests of an operation must obey."""
        if operation.id not in self._rules:
            self._rules[operation.id] = Rules(self.document, operation)
        return self._rules[operation.id]

    def event(self, kind: str) -> Schema | None:
        """Return the schema of an event; None when the document does not know it."""
        if kind not in self._events:
            node = self.document.get("webhooks", {}).get(kind)
            if node is None:
                return None
            content = node["post"]["requestBody"]["content"]["application/json"]
            self._events[kind] = Schema(self.document, content["schema"])
        return self._events[kind]


@cache
def packaged() -> Surface:
    """Return the surface of the document inside the package."""
    from sinch_provisioning_api import load_document

    return Surface(load_document())
