"""Calls that a handler of a signal raises in at any moment: a program of its own, for only its main thread can be hit.

    python tests/reliability/interrupted.py BASE_URL SEED CALLS

After each interrupt a call must succeed within its deadline, in this thread as in the others. Prints a line of JSON.
"""

from __future__ import annotations

import faulthandler
import json
import random
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from sinch_provisioning import ProvisioningClient, RequestOptions, RetryBudget, RetryPolicy, errors

DEADLINE = 5.0
SLOW = 4.0
URL, SEED, CALLS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


class SoftTimeLimitExceeded(Exception):
    """As task queues raise it."""


KINDS: tuple[type[BaseException], ...] = (KeyboardInterrupt, SoftTimeLimitExceeded, TimeoutError, SystemExit)
draw = random.Random(SEED)
counts: Counter[str] = Counter()
problems: list[str] = []


def raise_something(number: int, frame: object) -> None:
    raise draw.choice(KINDS)


def interrupted(work: Callable[[], Any]) -> None:
    """Do some work; a handler raises in it, or just before or after it."""
    began = time.monotonic()
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, 10 ** draw.uniform(-4.5, -1.8))
            work()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except KINDS as error:
        counts[type(error).__name__] += 1
    except Exception as error:
        if not isinstance(error, errors.APIStatusError):
            problems.append(f"interrupted: {error!r} from {error.__cause__!r}, {error.__context__!r}")
    if time.monotonic() - began > SLOW:
        problems.append(f"interrupted: took {time.monotonic() - began:.1f} s")


def connected() -> ProvisioningClient:
    return ProvisioningClient(
        project_id="p",
        key_id="key",
        key_secret="secret",
        base_url=URL,
        auth_url=f"{URL}/token",
        deadline=DEADLINE,
        budget=RetryBudget(1e9),
        retries=RetryPolicy(max_attempts=8, initial_delay=0.001, max_delay=0.002),
    )


def succeeds(client: ProvisioningClient, who: str) -> None:
    began = time.monotonic()
    try:
        assert client.webhooks.get("w").id == "w"
    except Exception as error:
        problems.append(f"{who}: {error!r}")
    if time.monotonic() - began > SLOW:
        problems.append(f"{who}: took {time.monotonic() - began:.1f} s")


def end(client: ProvisioningClient) -> None:
    with connected() as other:
        other.webhooks.get("w")
    client.webhooks.get("w")


def main() -> None:
    faulthandler.dump_traceback_later(60, exit=True)
    signal.signal(signal.SIGALRM, raise_something)
    client = connected()
    works: list[Callable[[], Any]] = [
        lambda: client.webhooks.get("w"),
        lambda: list(client.webhooks.list(options=RequestOptions(prefetch=True))),
        lambda: client.wait(lambda: client.webhooks.get("w"), until=lambda one: one.id == "w"),
        lambda: end(client),
    ]
    for work in works:  # an interrupted import may leave a lock of the interpreter's: everything is imported before
        work()
    stop = threading.Event()

    def others() -> None:
        while not stop.is_set():
            succeeds(client, "in another thread")
            counts["others"] += 1
            stop.wait(0.02)

    thread = threading.Thread(target=others)
    thread.start()
    for number in range(CALLS // 2):
        interrupted(works[number % len(works)])
        succeeds(client, "after an interrupt")
    stop.set()
    thread.join()
    for _ in range(3):
        interrupted(client.close)
        with suppress(errors.ConfigurationError):
            client.webhooks.get("w")
    print(json.dumps({"counts": counts, "problems": problems[:20]}))


if __name__ == "__main__":
    main()
