"""Locks that outlive a fork: a child must not wait for a thread that exists in its parent alone."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class HasLocks(Protocol):
    """What holds locks, and can make them anew."""

    def reset_locks(self) -> None:
        """Make the locks anew."""
        ...


_ALIVE: weakref.WeakSet[HasLocks] = weakref.WeakSet()


def renew_after_fork(owner: HasLocks) -> None:
    """Have an object make its locks anew in every forked child."""
    _ALIVE.add(owner)


def _after_fork() -> None:
    for owner in list(_ALIVE):
        owner.reset_locks()


if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows has no fork
    os.register_at_fork(after_in_child=_after_fork)
