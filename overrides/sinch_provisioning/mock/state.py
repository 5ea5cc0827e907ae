"""What a mock is made of between two resets: everything a handler may look at or change."""

from __future__ import annotations

from attrs import frozen

from sinch_provisioning._openapi.document import Document
from sinch_provisioning.mock.authentication import Authenticator, Project
from sinch_provisioning.mock.clock import MockClock
from sinch_provisioning.mock.deliveries import Deliveries
from sinch_provisioning.mock.store import Identifiers, Store
from sinch_provisioning.mock.transitions import Transitions


@frozen(eq=False)
class State:
    """The state of a mock.

    Args:
        document: the document it obeys.
        projects: who may call.
        clock: its time.
        store: its resources.
        ids: makes identifiers.
        transitions: what will happen to resources.
        authenticator: knows the credentials.
        deliveries: events on their way.
    """

    document: Document
    projects: tuple[Project, ...]
    clock: MockClock
    store: Store
    ids: Identifiers
    transitions: Transitions
    authenticator: Authenticator
    deliveries: Deliveries
