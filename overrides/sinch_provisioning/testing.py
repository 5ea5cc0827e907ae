"""For tests of code that uses a client: time that stands still.

    time = StillTime()
    client = ProvisioningClient(monotonic=time.monotonic, time=time.time, sleep=time.sleep, random=time.random, ...)

Retries, deadlines and waits then take no time, and `time.slept` tells how long they would have taken. A server to test
against is in `sinch_provisioning.mock`; headers for webhook deliveries are made by `sinch_provisioning.webhooks.sign`.
"""

from __future__ import annotations

import threading

__all__ = ["StillTime"]


class StillTime:
    """Time that only sleeping moves. Safe for threads.

    Args:
        time: seconds since 1970 at the start.
        random: what `random` returns, from 0 to 1.

    Attributes:
        slept: the waits, in seconds, in order.
    """

    def __init__(self, *, time: float = 1_700_000_000.0, random: float = 0.5) -> None:
        self.slept: list[float] = []
        self._passed = 0.0
        self._start = time
        self._random = random
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        """Return the seconds that have passed."""
        return self._passed

    def time(self) -> float:
        """Return the seconds since 1970."""
        return self._start + self._passed

    def random(self) -> float:
        """Return always the same number."""
        return self._random

    def advance(self, seconds: float) -> None:
        """Let time pass, without noting a wait."""
        with self._lock:
            self._passed += seconds

    def sleep(self, seconds: float) -> None:
        """Let time pass at once, and note the wait."""
        with self._lock:
            self._passed += seconds
            self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass at once, and note the wait; for the async client."""
        self.sleep(seconds)
