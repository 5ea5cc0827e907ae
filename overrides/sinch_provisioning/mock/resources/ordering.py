"""Listings that are sorted."""

from __future__ import annotations

from collections.abc import Callable

from sinch_provisioning.mock.store import Key, Resource


def in_order(resources: dict[Key, Resource], by: Callable[[Resource], str] | None = None) -> list[tuple[Key, Resource]]:
    """Return keys and resources, sorted; what is sorted already, as it mostly is, is passed over once.

    Args:
        resources: by key.
        by: what of a resource it is sorted by, those that are alike by age; None: the key.
    """
    if by is None:
        return sorted(resources.items(), key=lambda item: item[0])
    return sorted(resources.items(), key=lambda item: by(item[1]))
