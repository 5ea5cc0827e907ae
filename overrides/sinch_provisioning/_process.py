"""What a process does behind the back of a call: it forks, and runs handlers of signals in its main thread."""

from __future__ import annotations

import functools
import os
import signal
import threading
import weakref
from collections.abc import Callable, Iterator
from types import CodeType
from typing import Protocol


class HasLocks(Protocol):
    """What holds locks, and can make them anew."""

    def reset_locks(self) -> None:
        """Make the locks anew."""
        ...


_ALIVE: weakref.WeakSet[HasLocks] = weakref.WeakSet()


def renew_after_fork(owner: HasLocks) -> None:
    """Have an object make its locks anew in every forked child, which must not wait for a thread of its parent."""
    _ALIVE.add(owner)


def _after_fork() -> None:
    for owner in list(_ALIVE):
        owner.reset_locks()


if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows has no fork
    os.register_at_fork(after_in_child=_after_fork)


def start_thread(work: Callable[[], None], name: str) -> threading.Thread:
    """Return a thread that does some work, and that the end of the program does not wait for.

    An interpreter that is ending starts no more threads; there, the work is done before this returns.
    """
    thread = threading.Thread(target=work, name=name, daemon=True)
    try:
        thread.start()
    except Exception as error:  # also a `KeyError` of `start`, in which a handler of a signal raised
        raised = raised_by_handler(error)
        if raised is not None:
            raise raised from None
        work()
    return thread


def raised_by_handler(error: BaseException) -> BaseException | None:
    """Return what a handler of a signal raised, if it is the error or its cause; None for every other error.

    Such an error, of a time limit for example, may come up anywhere. It means the program, not the call.

    Args:
        error: what was caught; a library may have taken a `TimeoutError` of the handler for one of its own.
    """
    if threading.current_thread() is not threading.main_thread():
        return None
    codes = set(_handlers())
    seen: BaseException | None = error
    while codes and seen is not None:
        trace = seen.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code in codes:
                return seen
            trace = trace.tb_next
        seen = seen.__cause__ or seen.__context__
    return None


def _handlers() -> Iterator[CodeType]:
    for number in signal.valid_signals():
        handler: object = signal.getsignal(number)
        while isinstance(handler, functools.partial):
            handler = handler.func
        for function in (handler, vars(type(handler)).get("__call__")):  # a function or method, or an object
            code = getattr(getattr(function, "__func__", function), "__code__", None)
            if isinstance(code, CodeType):
                yield code
