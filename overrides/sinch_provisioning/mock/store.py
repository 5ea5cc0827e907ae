"""What the mock remembers: resources by project and kind, and identifiers that repeat with the seed."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Mapping
from typing import TypeAlias
from urllib.parse import unquote

from sinch_provisioning._json import JSONObject, JSONValue

Resource: TypeAlias = JSONObject
"""A resource as JSON values; what begins with an underscore is the mock's own."""
Key: TypeAlias = str | tuple[str, ...]
"""The identifier of a resource, or several of them."""


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
        self._projects: dict[str, dict[str, dict[Key, Resource]]] = {}

    def of(self, project: str, resource_type: str) -> dict[Key, Resource]:
        """Return the resources of a kind in a project, by key."""
        return self._projects.setdefault(project, {}).setdefault(resource_type, {})

    def state(self) -> JSONObject:
        """Return everything as JSON values, by project, kind and key; a key of several parts is joined with `/`."""
        return {
            project: {
                resource_type: {_written(key): copy.deepcopy(value) for key, value in resources.items()}
                for resource_type, resources in kinds.items()
                if resources
            }
            for project, kinds in self._projects.items()
            if any(kinds.values())
        }

    def replace(self, state: Mapping[str, JSONValue]) -> None:
        """Take over what `state` returned; refuse what does not have its shape, and change nothing then."""
        projects: dict[str, dict[str, dict[Key, Resource]]] = {}
        for project, kinds in _mapping(state, "the state").items():
            for resource_type, resources in _mapping(kinds, project).items():
                for key, value in _mapping(resources, f"{project}/{resource_type}").items():
                    resource = copy.deepcopy(dict(_mapping(value, f"{project}/{resource_type}/{key}")))
                    projects.setdefault(project, {}).setdefault(resource_type, {})[_read(key)] = resource
        self._projects = projects


def _mapping(value: JSONValue, location: str) -> Mapping[str, JSONValue]:
    if not isinstance(value, Mapping):
        raise ValueError(f"state: {location} must be an object")  # noqa: TRY004 - bad input
    return value


def _written(key: Key) -> str:
    parts = key if isinstance(key, tuple) else (key,)
    return "/".join(str(part).replace("%", "%25").replace("/", "%2F") for part in parts)


def _read(text: str) -> Key:
    parts = [unquote(part) for part in text.split("/")]
    return tuple(parts) if len(parts) > 1 else parts[0]
