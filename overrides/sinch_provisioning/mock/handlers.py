"""What a handler of an operation works with: the request, understood, and the resources of its project."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from attrs import define, field

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.paging import DEFAULT_SIZE, page, read_token
from sinch_provisioning.mock.state import State
from sinch_provisioning.mock.store import Key, Resource, Table
from sinch_provisioning.mock.transitions import Kind, When

Handler: TypeAlias = Callable[["Context"], tuple[int, JSONValue]]
Subscribers: TypeAlias = Callable[[State, str, str], Iterable[tuple[str, str]]]
"""Return target and secret of whom an event of a type goes to in a project."""


@define
class Handlers:
    """The operations that a module keeps state for. Each resource module has one; `resources` adds them up.

    Args:
        by_operation: the handler of each operation, by its id.
        assumptions: by operation: what of its behaviour no source states.
        subscribers: who gets events.
        kinds: the transitions of its resources, by name; empty: there may be any.
    """

    by_operation: dict[str, Handler] = field(factory=dict[str, Handler])
    assumptions: dict[str, str] = field(factory=dict[str, str])
    subscribers: list[Subscribers] = field(factory=list[Subscribers])
    kinds: dict[str, Kind] = field(factory=dict[str, Kind])

    def handles(self, operation: str, *, assumption: str = "") -> Callable[[Handler], Handler]:
        """Add the handler of an operation.

        Args:
            operation: its id.
            assumption: what of its behaviour no source states, in a sentence.
        """

        def add(handler: Handler) -> Handler:
            self.by_operation[operation] = handler
            if assumption:
                self.assumptions[operation] = assumption
            return handler

        return add

    @classmethod
    def together(cls, tables: Iterable[Handlers]) -> Handlers:
        """Return one table of several."""
        whole = cls()
        for table in tables:
            whole.by_operation.update(table.by_operation)
            whole.assumptions.update(table.assumptions)
            whole.subscribers.extend(table.subscribers)
            whole.kinds.update(table.kinds)
        return whole


@define(eq=False)
class Context:
    """One request, understood.

    Args:
        state: the state of the mock.
        operation: what is called.
        project: the caller's project.
        path: path parameters.
        query: query parameters, typed.
        body: the parsed body; None without one.
    """

    state: State
    operation: Operation
    project: str
    path: Mapping[str, str] = field(factory=dict[str, str])
    query: JSONObject = field(factory=dict[str, JSONValue])
    body: JSONValue = None

    def all(self, resource_type: str) -> Table:
        """Return the resources of a kind in the caller's project, by key."""
        return self.state.store.of(self.project, resource_type)

    def get(self, resource_type: str, key: Key, code: str) -> Resource:
        """Return a resource; refuse with 404 when it is not there."""
        resource = self.all(resource_type).get(key)
        if resource is None:
            raise ApiError(404, code)
        return resource

    def now(self) -> str:
        """Return the present instant as the API writes it."""
        return self.state.clock.text()

    def emit(self, event: str, data: Resource) -> None:
        """Send an event to the webhooks of the project.

        Args:
            event: its type.
            data: the other members of its body.
        """
        self.state.deliveries.emit(self.project, {"type": event, **copy.deepcopy(data)})

    def key(self, *parts: str) -> tuple[str, ...]:
        """Return the key of a resource for `Transitions` and `Mock.trigger`: the project, then its identifiers."""
        return (self.project, *parts)

    def schedule(self, kind: str, key: Sequence[str], act: Callable[..., object], when: When | None = None) -> None:
        """Schedule a transition of a resource; an earlier one is cancelled.

        Args:
            kind: kind of the transition.
            key: the identifiers of the resource, the project left out.
            act: what happens; called with an outcome when one is asked for.
            when: when it happens; None: as the rules say for the kind.
        """
        self.state.transitions.schedule(kind, self.key(*key), act, when)

    def cancel(self, kind: str, *key: str) -> None:
        """Forget what was scheduled for a resource."""
        self.state.transitions.cancel(kind, self.key(*key))

    def read(self, kind: str, *key: str) -> None:
        """Count a read of a resource, before it is answered."""
        self.state.transitions.read(kind, self.key(*key))

    def _listing(self) -> str:
        filters = sorted((name, value) for name, value in self.query.items() if name not in ("pageToken", "pageSize"))
        return f"{self.operation.id}|{self.project}|{sorted(self.path.items())}|{filters}"

    def narrowed(self, make: Callable[[], Iterable[Resource]]) -> Sequence[Resource]:
        """Return what the caller asks for of a listing, which takes a look at every resource after each change only.

        Args:
            make: returns it, by the path and the query alone.
        """
        return self.state.store.listing(self._listing(), lambda: list(make()))

    def paged(
        self,
        items: Sequence[JSONValue],
        name: str,
        default: int = DEFAULT_SIZE,
        show: Callable[[JSONValue], JSONValue] | None = None,
    ) -> JSONObject:
        """Return the page the caller asks for; refuse a token that was not given out for this listing.

        Args:
            items: all there are; only those of the page are taken from it.
            name: what the array of items is called.
            default: items of a page when the caller does not say.
            show: makes an item what the API shows; called for the items of the page alone.
        """
        listing = self._listing()
        offset: int | None = 0
        if "pageToken" in self.query:
            offset = read_token(listing, self.query["pageToken"])
            if offset is None or (offset >= len(items) > 0):
                raise ApiError(400, "invalid_page_token")
        shown = page(items, name, listing, self.query.get("pageSize", default), offset or 0)
        if show is not None:
            shown[name] = [show(item) for item in shown[name]]
        return shown


def merged(old: Resource, new: Resource) -> Resource:
    """Return details with changes applied: null removes, absent stays."""
    details = {**copy.deepcopy(old), **copy.deepcopy(new)}
    return {key: value for key, value in details.items() if value is not None}


def public(resource: Resource) -> Resource:
    """Return a resource as the API shows it: what begins with an underscore is the mock's own."""
    return {key: value for key, value in resource.items() if not key.startswith("_") and value is not None}


def is_narrowed(context: Context, *names: str) -> bool:
    """Tell whether a listing is narrowed by state or status, or by other parameters.

    Args:
        context: the request.
        names: the other parameters.
    """
    return any(context.query.get(name) for name in ("filterStates", "filterStatuses")) or any(
        name in context.query for name in names
    )


def matches_filters(context: Context, resource: Resource) -> bool:
    """Tell whether a resource is among the states, and the statuses of changes, that a listing is filtered by."""
    states, statuses = context.query.get("filterStates"), context.query.get("filterStatuses")
    changes = resource.get("changes") or {}
    return (not states or resource.get("state") in states) and (not statuses or changes.get("status") in statuses)
