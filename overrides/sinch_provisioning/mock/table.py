"""The resources of a kind in a project: a page of them costs what is on it, however many resources there are."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Hashable, ItemsView, Iterator, MutableMapping, Sequence, ValuesView
from typing import TypeVar, overload

from sinch_provisioning._json import JSONValue
from sinch_provisioning.mock.indexes import ByValue, InOrder, Key, Resource, Texts, View, behind, parts

T = TypeVar("T")


class Table(MutableMapping[Key, Resource]):
    """Resources by key, in the order they were made.

    The keys are kept in a list in that order, and sorted once that is asked for; the place of a new or a removed one is
    found by halving.
    """

    def __init__(self) -> None:
        self._resources: dict[Key, Resource] = {}
        self._places: dict[Key, int] = {}  # numbers that only rise, in the order of making
        self._made: list[tuple[int, Key]] = []
        self._sorted: list[Key] | None = None  # made when it is first asked for
        self._indexes: dict[str, dict[JSONValue, Key]] = {}
        self._marked: dict[str, dict[Key, None]] = {}
        self._values: dict[Callable[[Key, Resource], Collection[Hashable]], ByValue] = {}
        self._orders: dict[Callable[[Key, Resource], Texts], InOrder] = {}
        self._next = 0

    def __getitem__(self, key: Key) -> Resource:
        return self._resources[key]

    def __len__(self) -> int:
        return len(self._resources)

    def __iter__(self) -> Iterator[Key]:
        return iter(self._resources)

    def __contains__(self, key: object) -> bool:
        return key in self._resources

    @overload
    def get(self, key: Key, /) -> Resource | None: ...
    @overload
    def get(self, key: Key, /, default: Resource | T) -> Resource | T: ...
    def get(self, key: Key, /, default: Resource | T | None = None) -> Resource | T | None:
        """Return the resource of a key, or the default."""
        return self._resources.get(key, default)

    def values(self) -> ValuesView[Resource]:
        """Return the resources, in the order they were made."""
        return self._resources.values()

    def items(self) -> ItemsView[Key, Resource]:
        """Return keys and resources, in the order they were made."""
        return self._resources.items()

    def __setitem__(self, key: Key, resource: Resource) -> None:
        if key not in self._resources:
            self._next += 1
            self._places[key] = self._next
            self._made.append((self._next, key))
            if self._sorted is not None:
                insort(self._sorted, key, key=parts)
        self._resources[key] = resource
        for member, index in self._indexes.items():
            _add(index, member, key, resource)
        for member, keys in self._marked.items():
            if member in resource:
                keys[key] = None
        self.changed(key)

    def __delitem__(self, key: Key) -> None:
        resource = self._resources.pop(key)
        place = self._places.pop(key)
        del self._made[bisect_left(self._made, place, key=_number)]
        if self._sorted is not None:
            del self._sorted[bisect_left(self._sorted, parts(key), key=parts)]
        for member, index in self._indexes.items():
            if index.get(_hashable(resource.get(member))) == key:
                del index[_hashable(resource.get(member))]
        for keys in self._marked.values():
            keys.pop(key, None)
        for changing in self._changing():
            changing.forget(key)

    def made(self) -> Sequence[Resource]:
        """Return the resources in the order they were made; none of them is looked at until it is asked for."""
        return View(self._made, lambda entry: self._resources[entry[1]])

    def by_key(self, *first: str) -> Sequence[Resource]:
        """Return the resources in the order of their keys.

        Args:
            first: the parts that keys begin with; none: all resources.
        """
        if self._sorted is None:
            self._sorted = sorted(self._resources, key=parts)
        if not first:
            return View(self._sorted, self._resources.__getitem__)
        begin = bisect_left(self._sorted, first, key=parts)
        end = bisect_left(self._sorted, (*first[:-1], first[-1] + "\0"), lo=begin, key=parts)
        return [self._resources[key] for key in self._sorted[begin:end]]

    def first_marked(self, member: str) -> Key | None:
        """Return the key of the resource with the least value of a member; values of later ones are never less.

        A resource that gets the member later is among them once `mark` says so.
        """
        if member not in self._marked:
            keys = [key for key, resource in self._resources.items() if member in resource]
            in_order = sorted(keys, key=lambda key: self._resources[key][member])
            self._marked[member] = dict.fromkeys(in_order)
        return next(iter(self._marked[member]), None)

    def mark(self, member: str, key: Key) -> None:
        """Note that a resource has got a member."""
        if member in self._marked:
            self._marked[member][key] = None

    def having(self, member: str, value: JSONValue) -> Resource | None:
        """Return a resource with a value of a member that never changes and is not shared; None when there is none."""
        if member not in self._indexes:
            index: dict[JSONValue, Key] = {}
            for key, resource in self._resources.items():
                _add(index, member, key, resource)
            self._indexes[member] = index
        holder = self._indexes[member].get(_hashable(value))
        return None if holder is None else self._resources[holder]

    def changed(self, key: Key) -> None:
        """Note that in a resource may have changed by what `holding` and `in_order` find it."""
        for index in self._changing():
            index.keep(key, self._resources[key])

    def _changing(self) -> Iterator[ByValue | InOrder]:
        yield from self._values.values()
        yield from self._orders.values()

    def holding(
        self, values_of: Callable[[Key, Resource], Collection[Hashable]], value: Hashable
    ) -> Iterator[Resource]:
        """Yield the resources with a value that may change and be shared, such as a name.

        Those that got it later are among them once `changed` says so; those that have it no more are left out.

        Args:
            values_of: returns the values of a resource; a function of a module.
            value: the value.
        """
        index = self._values.get(values_of)
        if index is None:
            index = self._values[values_of] = ByValue(values_of, self.items())
        for key in index.keys(value):
            if value in values_of(key, self._resources[key]):
                yield self._resources[key]

    def in_order(self, texts_of: Callable[[Key, Resource], Texts], *texts: str) -> Sequence[Resource]:
        """Return the resources whose texts begin so, in their order; `changed` says when those of a resource changed.

        Args:
            texts_of: returns the texts of a resource; a function of a module.
            texts: what they are, of which the last may go on.
        """
        index = self._orders.get(texts_of)
        if index is None:
            index = self._orders[texts_of] = InOrder(texts_of, self.items())
        return View(index.entries, lambda entry: self._resources[entry[2]], index.beginning(*texts))

    def beginning(self, prefix: str) -> Sequence[Resource]:
        """Return the resources in the order of their keys whose first part begins so."""
        if not prefix:
            return self.by_key()
        self.by_key()
        keys = self._sorted or []
        begin, end = (bisect_left(keys, texts, key=parts) for texts in ((prefix,), behind(prefix)))
        return View(keys, self._resources.__getitem__, range(begin, end))


def _number(entry: tuple[int, Key]) -> int:
    return entry[0]


def _add(index: dict[JSONValue, Key], member: str, key: Key, resource: Resource) -> None:
    if member in resource:
        index.setdefault(_hashable(resource[member]), key)


def _hashable(value: JSONValue) -> JSONValue:
    return value if isinstance(value, str) else repr(value)
