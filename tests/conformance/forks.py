"""Calls of a function, each in a process of its own that begins with all that this one knows, some side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, NamedTuple

CPU_SECONDS = 600
"""What a call may take of a processor; beyond it ends as one that does not end."""


class Ended(NamedTuple):
    """How a call ended.

    Args:
        item: what the function was called with.
        result: what it returned; None when it did not end by itself.
        problem: why it did not; empty when it did.
    """

    item: Any
    result: Any
    problem: str


def forked(act: Callable[[Any], Any], items: Iterable[Any], workers: int) -> Iterator[Ended]:
    """Call a function with each of some items, each time in a copy of this process; yield the results as they come.

    Args:
        act: returns what can be pickled; what it changes is lost.
        items: what it is called with.
        workers: how many are at work at once.
    """
    context = get_context("fork")
    waiting = iter(items)
    running: dict[Any, tuple[Any, Any]] = {}
    while True:
        for item in waiting:
            receiver, sender = context.Pipe(duplex=False)
            process = context.Process(target=_act, args=(sender, act, item))
            process.start()
            sender.close()
            running[receiver] = (item, process)
            if len(running) >= workers:
                break
        if not running:
            return
        for receiver in wait(list(running)):
            item, process = running.pop(receiver)
            yield _ended(receiver, item, process)


def _ended(receiver: Any, item: Any, process: Any) -> Ended:
    try:
        result, problem = receiver.recv(), ""
    except EOFError:
        result, problem = None, "it did not end by itself"
    receiver.close()
    process.join()
    return Ended(item, result, problem)


def _act(sender: Connection, act: Callable[[Any], Any], item: Any) -> None:
    import resource  # which systems without forks lack

    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    sender.send(act(item))
    sender.close()
