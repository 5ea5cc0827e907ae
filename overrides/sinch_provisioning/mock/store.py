"""What the mock remembers: resources by project and kind, and identifiers that repeat with the seed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import unquote

from sinch_provisioning._json import JSONObject, JSONValue, copied
from sinch_provisioning.mock.indexes import Key, Resource
from sinch_provisioning.mock.table import Table

__all__ = ["Identifiers", "Key", "Resource", "Store", "Table", "checked_seed", "key_parts"]

LISTINGS = 64
"""Listings that are narrowed or sorted and kept until something changes."""


def checked_seed(seed: int) -> int:
    """Return a seed.

    Raises:
        ValueError: it is not a whole number of at most 64 bits.
    """
    if not isinstance(seed, int) or isinstance(seed, bool) or not -(2**63) <= seed < 2**63:
        raise ValueError("seed must be a whole number of at most 64 bits")
    return seed


class Identifiers:
    """Identifiers that are the same for the same seed and the same requests.

    Args:
        seed: where they begin.
    """

    def __init__(self, seed: int) -> None:
        self._seed = str(seed)
        self._first = self._seed
        self._count = 0
        self._nonces = 0
        self._requests = {False: 0, True: 0}

    def differ_from(self, state: Mapping[str, JSONValue]) -> None:
        """Make others from now on than a state holds, which may be from the same seed; the same for the same state."""
        salt = hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest() if state else ""
        self._first = f"{self._seed}:{salt}" if salt else self._seed

    def uuid(self) -> str:
        """Return a new UUID."""
        digest = self._digest()
        return f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-8{digest[17:20]}-{digest[20:32]}"

    def hexadecimal(self, length: int = 32) -> str:
        """Return a new identifier of hexadecimal digits."""
        return self._digest()[:length]

    def nonce(self) -> str:
        """Return a new nonce, which does not move the identifiers of resources."""
        self._nonces += 1
        return hashlib.sha256(f"{self._seed}:nonce:{self._nonces}".encode()).hexdigest()[:26].upper()

    def request(self, *, is_control: bool) -> str:
        """Return a name for a request; those of the control API, which may come at any time, do not move the others."""
        self._requests[is_control] += 1
        series = "control" if is_control else "request"
        digest = hashlib.sha256(f"{self._seed}:{series}:{self._requests[is_control]}".encode()).hexdigest()
        return f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-8{digest[17:20]}-{digest[20:32]}"

    def _digest(self) -> str:
        self._count += 1
        return hashlib.sha256(f"{self._first}:{self._count}".encode()).hexdigest()


class Store:
    """Resources by project and kind, in the order they were made."""

    def __init__(self) -> None:
        self._projects: dict[str, dict[str, Table]] = {}
        self._listings: dict[str, Sequence[Resource]] = {}

    def of(self, project: str, resource_type: str) -> Table:
        """Return the resources of a kind in a project, by key."""
        kinds = self._projects.setdefault(project, {})
        table = kinds.get(resource_type)
        if table is None:
            table = kinds[resource_type] = Table()
        return table

    def changed(self) -> None:
        """Forget the listings that were kept: a resource may have changed."""
        self._listings.clear()

    def listing(self, name: str, make: Callable[[], Sequence[Resource]]) -> Sequence[Resource]:
        """Return a listing that takes a look at every resource: that of before, if nothing has changed since.

        Args:
            name: what tells it from any other.
            make: takes the look.
        """
        kept = self._listings.get(name)
        if kept is None:
            if len(self._listings) >= LISTINGS:
                self._listings.clear()
            kept = self._listings[name] = make()
        return kept

    def state(self) -> JSONObject:
        """Return everything as JSON values, by project, kind and key; a key of several parts is joined with `/`."""
        return {
            project: {
                resource_type: {_written(key): copied(value) for key, value in resources.items()}
                for resource_type, resources in kinds.items()
                if resources
            }
            for project, kinds in self._projects.items()
            if any(kinds.values())
        }

    def replace(self, state: Mapping[str, JSONValue]) -> None:
        """Take over what `state` returned; refuse what does not have its shape, and change nothing then."""
        projects: dict[str, dict[str, Table]] = {}
        for project, kinds in _mapping(state, "the state").items():
            for resource_type, resources in _mapping(kinds, project).items():
                for key, value in _mapping(resources, f"{project}/{resource_type}").items():
                    resource = copied(dict(_mapping(value, f"{project}/{resource_type}/{key}")))
                    projects.setdefault(project, {}).setdefault(resource_type, Table())[_read(key)] = resource
        self._projects = projects
        self.changed()


def _mapping(value: JSONValue, location: str) -> Mapping[str, JSONValue]:
    if not isinstance(value, Mapping):
        raise ValueError(f"state: {location} must be an object")  # noqa: TRY004 - bad input
    return value


def _written(key: Key) -> str:
    parts = key if isinstance(key, tuple) else (key,)
    return "/".join(str(part).replace("%", "%25").replace("/", "%2F") for part in parts)


def key_parts(text: str) -> tuple[str, ...]:
    """Return the parts of a key as a state has it."""
    return tuple(unquote(part) for part in text.split("/"))


def _read(text: str) -> Key:
    parts = key_parts(text)
    return parts if len(parts) > 1 else unquote(text)
