"""Field masks: the paths of the fields an answer should hold, such as `details.components.0.type`."""

from __future__ import annotations

from collections.abc import Iterable

from sinch_provisioning._json import JSONValue
from sinch_provisioning.mock.store import Resource

Path = tuple[str, ...]


def thinned(resource: Resource, mask: Iterable[str]) -> Resource:
    """Return a resource with nothing but the fields that a mask names; 0 in a path stands for every item of an array.

    Args:
        resource: the whole resource.
        mask: the paths; what a path names comes whole, and a path to what is not there brings nothing.
    """
    kept: Resource = _kept(resource, {tuple(path.split(".")) for path in mask})
    return kept


def _kept(value: JSONValue, paths: set[Path]) -> JSONValue:
    if () in paths:
        return value
    if isinstance(value, list):
        return [_kept(item, _below(paths, "0")) for item in value]
    kept = {}
    for name, member in value.items():
        below = _below(paths, name)
        if () in below or (below and isinstance(member, (dict, list))):
            kept[name] = _kept(member, below)
    return kept


def _below(paths: set[Path], name: str) -> set[Path]:
    return {path[1:] for path in paths if path[0] == name}
