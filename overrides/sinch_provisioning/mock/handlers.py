"""What a handler of an operation works with: the request, understood, and the resources of its project."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from sinch_provisioning.mock.paging import DEFAULT_SIZE, page, read_token
from sinch_provisioning.mock.responses import Refusal

if TYPE_CHECKING:
    from sinch_provisioning._openapi.document import DocumentedOperation
    from sinch_provisioning.mock.app import Mock

Resource = dict[str, Any]
Handler = Callable[["Context"], tuple[int, Any]]

HANDLERS: dict[str, Handler] = {}
"""Operations the mock keeps state for; all others get a canned answer."""
GUESSES: dict[str, str] = {}
"""By operation: what of its behaviour is our judgement."""


def handles(operation: str, *, guess: str = "") -> Callable[[Handler], Handler]:
    """Register the handler of an operation.

    Args:
        operation: its id.
        guess: what of its behaviour no source states, in a sentence.
    """

    def register(function: Handler) -> Handler:
        HANDLERS[operation] = function
        if guess:
            GUESSES[operation] = guess
        return function

    return register


class Context:
    """One request, understood.

    Args:
        mock: the mock.
        operation: what is called.
        project: the caller's project.
        path: path parameters.
        query: query parameters, typed.
        body: the parsed body; None without one.
    """

    def __init__(
        self,
        mock: Mock,
        operation: DocumentedOperation,
        project: str,
        path: dict[str, str],
        query: dict[str, Any],
        body: Any,
    ) -> None:
        self.mock, self.operation, self.project = mock, operation, project
        self.path, self.query, self.body = path, query, body

    def all(self, kind: str) -> dict[Any, Resource]:
        """Return the resources of a kind in the caller's project, by key."""
        return self.mock.store.of(self.project, kind)

    def get(self, kind: str, key: Any, code: str) -> Resource:
        """Return a resource; refuse with 404 when it is not there."""
        found = self.all(kind).get(key)
        if found is None:
            raise Refusal(404, code)
        return found

    def now(self) -> str:
        """Return the present instant as the API writes it."""
        return self.mock.clock.text()

    def emit(self, event: str, data: Resource) -> None:
        """Send an event to the webhooks of the project.

        Args:
            event: its type.
            data: the other members of its body.
        """
        self.mock.deliveries.emit(self.project, {"type": event, **copy.deepcopy(data)})

    def key(self, *parts: str) -> tuple[str, ...]:
        """Return the key of a resource for `Progress` and `Mock.advance`: the project, then its identifiers."""
        return (self.project, *parts)

    def paged(
        self,
        items: Iterable[Any],
        name: str,
        default: int = DEFAULT_SIZE,
        show: Callable[[Any], Any] | None = None,
    ) -> dict[str, Any]:
        """Return the page the caller asks for; refuse a token that was not given out for this listing.

        Args:
            items: all there are.
            name: what the array of items is called.
            default: items of a page when the caller does not say.
            show: makes an item what the API shows; called for the items of the page alone.
        """
        found = items if isinstance(items, (list, tuple)) else list(items)
        filters = sorted((name, value) for name, value in self.query.items() if name not in ("pageToken", "pageSize"))
        listing = f"{self.operation.id}|{self.project}|{sorted(self.path.items())}|{filters}"
        offset: int | None = 0
        if "pageToken" in self.query:
            offset = read_token(listing, self.query["pageToken"])
            if offset is None or (offset >= len(found) > 0):
                raise Refusal(400, "invalid_page_token")
        answer = page(found, name, listing, self.query.get("pageSize", default), offset or 0)
        if show is not None:
            answer[name] = [show(item) for item in answer[name]]
        return answer


def merged(old: Resource, new: Resource) -> Resource:
    """Return details with changes applied: null removes, absent stays."""
    found = {**copy.deepcopy(old), **copy.deepcopy(new)}
    return {key: value for key, value in found.items() if value is not None}


def public(resource: Resource) -> Resource:
    """Return a resource as the API shows it: what begins with an underscore is the mock's own."""
    return {key: value for key, value in resource.items() if not key.startswith("_") and value is not None}
