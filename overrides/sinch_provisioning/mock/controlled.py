"""What the control API needs of a mock, which knows that API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning.mock.authentication import Project
from sinch_provisioning.mock.clock import MockClock
from sinch_provisioning.mock.deliveries import Deliveries
from sinch_provisioning.mock.faults import Faults
from sinch_provisioning.mock.journal import Journal
from sinch_provisioning.mock.rate_limit import RateLimit
from sinch_provisioning.mock.transitions import TransitionRules

Body = Mapping[str, JSONValue]


class Controlled(Protocol):
    """A mock, as the control API sees it."""

    seed: int
    projects: tuple[Project, ...]
    transitions: TransitionRules
    faults: Faults
    rate_limit: RateLimit | None
    journal: Journal

    @property
    def document(self) -> Mapping[str, JSONValue]:
        """The document it obeys."""
        ...

    @property
    def clock(self) -> MockClock:
        """Its clock."""
        ...

    @property
    def deliveries(self) -> Deliveries:
        """What it delivers."""
        ...

    def reset(self, seed: int | None = None) -> None:
        """Begin anew."""

    def state(self) -> JSONObject:
        """Return all resources."""
        ...

    def set_state(self, state: Mapping[str, JSONValue]) -> None:
        """Replace all resources."""

    def advance_clock(self, seconds: float) -> None:
        """Let time pass."""

    def trigger(self, kind: str, *key: str, project: str | None = None, outcome: str | None = None) -> bool:
        """Let a scheduled transition happen now."""
        ...
