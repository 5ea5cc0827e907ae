"""Which operations of a document have a handler, and what answers each of them."""

from __future__ import annotations

import logging
import re
from functools import partial
from typing import Final, TypeAlias

from attrs import evolve

from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning.mock.examples import example_response
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.responses import checked_response

Place: TypeAlias = tuple[str, str]
_PARAMETER: Final = re.compile(r"\{[^{}]*\}")
_log = logging.getLogger("sinch_provisioning.mock")


class Answering:
    """Answers operations: by its handler the one that has one, any other by the document.

    An operation of another document has the handler of the one with its method and path in the package's, whatever it
    and its parameters are called: a document of the API's next version, as the vendor publishes it, has state as well.

    Args:
        document: the document.
        handlers: the handlers, by the names that operations have in the package's document.
        is_strict: whether a handler that answers what the document does not have is a fault of the mock; else the
            document's example takes its place.
    """

    def __init__(self, document: Document, handlers: Handlers, *, is_strict: bool) -> None:
        self.is_strict = is_strict
        packaged = Document.packaged()
        places = {
            _place(operation): operation for operation in packaged.operations if operation.id in handlers.by_operation
        }
        self._handlers = handlers
        self._handled: dict[str, Operation] = {}
        for operation in document.operations:
            known = packaged.by_id.get(operation.id)
            own = operation if known is None or _place(known) == _place(operation) else None
            for name in (own, places.get(_place(operation))):
                if name is not None and _is_handled(handlers, packaged.by_id.get(name.id, name), operation):
                    self._handled[operation.id] = name
                    break
        self.is_own = is_strict or bool(self._handled)

    def response(self, context: Context, request: Request) -> Response:
        """Return the response to a request.

        Raises:
            ApiError: the request is refused.
        """
        by_document = partial(example_response, context, request)
        known = self._handled.get(context.operation.id)
        if known is None:
            return by_document()
        handler = self._handlers.by_operation[known.id]
        names = zip(known.path_names, context.operation.path_names, strict=True)
        status, value = handler(evolve(context, path={name: context.path[own] for name, own in names}))
        response = checked_response(context.operation, status, value)
        if response.status == 500 and not self.is_strict:
            _log.warning("the document's example answers %s: its handler knows another form", context.operation.id)
            return by_document()
        return response


def _is_handled(handlers: Handlers, known: Operation, operation: Operation) -> bool:
    """Tell whether a known operation has a handler, and it gets the body it counts on."""
    return known.id in handlers.by_operation and (known.body is None or operation.body is not None)


def _place(operation: Operation) -> Place:
    return operation.method, _PARAMETER.sub("{}", operation.path)
