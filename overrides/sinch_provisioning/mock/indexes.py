"""Ways to resources by what may change in them: by a value that several have, and in the order of a text."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Hashable, ItemsView, Sequence
from typing import TypeAlias, TypeVar, overload

from sinch_provisioning._json import JSONObject

Resource: TypeAlias = JSONObject
"""A resource as JSON values; what begins with an underscore is the mock's own."""
Key: TypeAlias = str | tuple[str, ...]
"""The identifier of a resource, or several of them."""
T = TypeVar("T")
Texts: TypeAlias = tuple[str, ...]
Entry: TypeAlias = tuple[Texts, Texts, Key]


def parts(key: Key) -> Texts:
    """Return the identifiers of a key."""
    return key if isinstance(key, tuple) else (key,)


class ByValue:
    """The keys of resources by values, of which a resource may have several.

    Args:
        values_of: returns the values of a resource.
        resources: those that there are.
    """

    def __init__(
        self, values_of: Callable[[Key, Resource], Collection[Hashable]], resources: ItemsView[Key, Resource]
    ) -> None:
        self._values_of = values_of
        self._keys: dict[Hashable, dict[Key, None]] = {}
        self._kept: dict[Key, Collection[Hashable]] = {}
        for key, resource in resources:
            self.keep(key, resource)

    def keep(self, key: Key, resource: Resource) -> None:
        """Keep the values that a resource has now."""
        self.forget(key)
        self._kept[key] = self._values_of(key, resource)
        for value in self._kept[key]:
            self._keys.setdefault(value, {})[key] = None

    def forget(self, key: Key) -> None:
        """Forget the values of a resource."""
        for value in self._kept.pop(key, ()):
            self._keys[value].pop(key)
            if not self._keys[value]:
                del self._keys[value]

    def keys(self, value: Hashable) -> list[Key]:
        """Return the keys of the resources that had a value when they were kept."""
        return list(self._keys.get(value, ()))


class InOrder:
    """Resources in the order of some texts, and of their keys where these are the same.

    Args:
        texts_of: returns the texts of a resource.
        resources: those that there are.
    """

    def __init__(self, texts_of: Callable[[Key, Resource], Texts], resources: ItemsView[Key, Resource]) -> None:
        self._texts_of = texts_of
        self._kept = {key: self._entry(key, resource) for key, resource in resources}
        self._entries = sorted(self._kept.values())

    def _entry(self, key: Key, resource: Resource) -> Entry:
        return self._texts_of(key, resource), parts(key), key

    def keep(self, key: Key, resource: Resource) -> None:
        """Put a resource where it belongs now."""
        self.forget(key)
        self._kept[key] = self._entry(key, resource)
        insort(self._entries, self._kept[key])

    def forget(self, key: Key) -> None:
        """Forget a resource."""
        entry = self._kept.pop(key, None)
        if entry is not None:
            del self._entries[bisect_left(self._entries, entry)]

    @property
    def entries(self) -> Sequence[Entry]:
        """All resources: their texts, the identifiers of their keys, and their keys."""
        return self._entries

    def beginning(self, *texts: str) -> range:
        """Return the places of the entries whose texts are these, of which the last may go on."""
        begin, end = (bisect_left(self._entries, bound, key=_texts) for bound in (texts, behind(*texts)))
        return range(begin, end)


def behind(*texts: str) -> Texts:
    """Return what comes right behind all texts that begin so: only the last one may go on."""
    *first, last = texts
    last = last.rstrip(chr(0x10FFFF))
    if last:
        return (*first, last[:-1] + chr(ord(last[-1]) + 1))
    return (*first[:-1], f"{first[-1]}\0") if first else (chr(0x10FFFF) * 2,)


def _texts(entry: Entry) -> Texts:
    return entry[0]


class View(Sequence[Resource]):
    """Resources of which each is looked up when it is asked for.

    Args:
        entries: what they are looked up by.
        resource_of: looks one up.
        places: the places of those that belong to it; None: all.
    """

    def __init__(self, entries: Sequence[T], resource_of: Callable[[T], Resource], places: range | None = None) -> None:
        self._entries = entries
        self._resource_of = resource_of
        self._places = range(len(entries)) if places is None else places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> Resource: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Resource]: ...
    def __getitem__(self, index: int | slice) -> Resource | Sequence[Resource]:
        if isinstance(index, slice):
            return [self._resource_of(self._entries[place]) for place in self._places[index]]
        return self._resource_of(self._entries[self._places[index]])
