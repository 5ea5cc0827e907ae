"""Listings that are sorted, of many resources."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from operator import gt
from typing import Any

from sinch_provisioning.mock.handlers import Resource


def in_order(
    resources: dict[Any, Resource], by: Callable[[Resource], str] | None = None
) -> Iterable[tuple[Any, Resource]]:
    """Return keys and resources, sorted; the order is kept, so that of many resources none is sorted twice.

    Args:
        resources: by key.
        by: what of a resource it is sorted by, those that are alike by age; default: the key.
    """
    places = list(resources) if by is None else [by(resource) for resource in resources.values()]
    if any(map(gt, places, islice(places, 1, None))):
        keys = list(resources)
        found = {keys[index]: resources[keys[index]] for index in sorted(range(len(keys)), key=places.__getitem__)}
        resources.clear()
        resources.update(found)
    return resources.items()
