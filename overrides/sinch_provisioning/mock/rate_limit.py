"""A rate limit: a token bucket for each project, on the mock's clock, and on the machine's too while it is served."""

from __future__ import annotations

import math
from collections.abc import Callable

from attrs import frozen

from sinch_provisioning._validators import spelled
from sinch_provisioning.mock.faults import is_number, is_whole


@spelled
@frozen(kw_only=True)
class RateLimit:
    """A token bucket for each project.

    It fills as the mock's clock goes on. Of a mock that is served over HTTP it fills with real seconds too, though the
    clock stands still: who waits as long as `Retry-After` says is let through.

    Args:
        rate: requests a second that are let through in the long run.
        burst: requests that may come at once.

    Raises:
        ValueError: a value makes no sense.
    """

    rate: float
    burst: int = 1

    def __attrs_post_init__(self) -> None:
        if not is_number(self.rate) or self.rate <= 0:
            raise ValueError("rate limit: rate must be a number above 0")
        if not is_whole(self.burst) or self.burst < 1:
            raise ValueError("rate limit: burst must be a whole number, at least 1")


class TokenBuckets:
    """What remains in the bucket of each project.

    Args:
        now: seconds that never go back.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._remaining: dict[str, tuple[float, float]] = {}

    def take(self, limit: RateLimit, project: str) -> int:
        """Take a token of a project; return 0, or the whole seconds after which there is one again."""
        now = self._now()
        tokens, since = self._remaining.get(project, (float(limit.burst), now))
        tokens = min(float(limit.burst), tokens + (now - since) * limit.rate)
        if tokens >= 1 - 1e-6:  # seconds are floats: what was waited for must be enough
            self._remaining[project] = (max(0.0, tokens - 1), now)
            return 0
        self._remaining[project] = (tokens, now)
        return max(1, math.ceil((1 - tokens) / limit.rate - 1e-6))
