"""Checks of arguments: each returns the value or refuses it with an error that names the argument and the remedy."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, Final, TypeVar

from sinch_provisioning_api.types import concealed, revealed

from sinch_provisioning._json import JSONValue
from sinch_provisioning.errors import ConfigurationError

T = TypeVar("T")
C = TypeVar("C", bound=Callable[..., Any])
RESERVED_HEADERS: Final = frozenset({
    "authorization", "host", "content-length", "transfer-encoding", "proxy-authorization",
})  # fmt: skip


def is_number(value: object) -> bool:
    """Tell whether a value is a number; True and False are not, although Python counts with them."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def seconds(name: str, value: float) -> float:
    """Return a positive, finite number of seconds.

    Raises:
        ConfigurationError: it is not one.
    """
    if not is_number(value) or not 0 < value < math.inf:
        raise ConfigurationError(f"{name} must be a positive, finite number of seconds, not {value!r}")
    return float(value)


def at_least(name: str, value: float, least: float = 0.0) -> float:
    """Return a finite number that is not below another.

    Raises:
        ConfigurationError: it is not one.
    """
    if not is_number(value) or not least <= value < math.inf:
        raise ConfigurationError(f"{name} must be a finite number of at least {least:g}, not {value!r}")
    return value


def whole(name: str, value: int, least: int = 1) -> int:
    """Return a whole number that is not below another.

    Raises:
        ConfigurationError: it is not one.
    """
    if not is_number(value) or not isinstance(value, int) or value < least:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"{name} must be a whole number of at least {least}, not {value!r}")
    return value


def instance(name: str, value: T, expected: type, also: str = "") -> T:
    """Return a value of a class.

    Args:
        name: the argument.
        value: what was given.
        expected: what it must be.
        also: what may be given besides, for the error.

    Raises:
        ConfigurationError: it is of another class.
    """
    if not isinstance(value, expected):
        raise ConfigurationError(f"{name} must be {also or f'a {expected.__name__}'}, not {type(value).__name__}")
    return value


def function(name: str, value: Callable[..., T]) -> Callable[..., T]:
    """Return a function.

    Raises:
        ConfigurationError: it cannot be called.
    """
    if not callable(value):
        raise ConfigurationError(f"{name} must be a function, not {value!r}")
    return value


def pairs(name: str, value: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return extra headers by their name in lower case; refuse those the client sets itself, and texts of another kind.

    Raises:
        ConfigurationError: one of them cannot be sent.
    """
    try:
        items = dict(value).items()
    except (TypeError, ValueError):
        raise ConfigurationError(f"{name} must be a mapping of names to texts, such as {{'x-trace': '1'}}") from None
    checked: dict[str, str] = {}
    for key, text in items:
        if not isinstance(key, str) or not isinstance(text, str) or not key.isascii():  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"{name}: {key!r} must be an ASCII text with a text value")
        if any(character in f"{key}{text}" for character in "\r\n\0"):
            raise ConfigurationError(f"{name}: {key!r} holds a line break, which a header must not")
        if key.lower() in RESERVED_HEADERS:
            raise ConfigurationError(f"{name}: {key} is set by the client; use auth= or base_url= instead")
        checked[key.lower()] = text
    return checked


def members(value: Mapping[str, JSONValue]) -> dict[str, JSONValue]:
    """Return extra members of a body.

    Raises:
        ConfigurationError: they are not a mapping of names.
    """
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError("extra_body must be a mapping of names to JSON values")
    return dict(value)


def spelled(made: C) -> C:
    """Have a function, or the constructor of a class, answer a keyword it does not take with the nearest that it does.

    Args:
        made: the function, or the class.
    """
    if isinstance(made, type):
        cls: Any = made
        cls.__init__ = spelled(cls.__init__)
        return cls  # type: ignore[no-any-return]
    code = made.__code__
    known = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]

    def check(names: list[str]) -> None:
        unknown = next((name for name in names if name not in known), None)
        if unknown is not None:
            raise TypeError(_misspelt(made.__qualname__, unknown, known))

    @wraps(made)
    def checked(*positional: object, **arguments: object) -> object:
        # a traceback that prints local variables must print neither
        keywords, positional = concealed(arguments), concealed(positional)
        del arguments
        check(list(revealed(keywords)))
        return made(*revealed(positional), **revealed(keywords))

    @wraps(made)
    async def checked_async(*positional: object, **arguments: object) -> object:
        keywords, positional = concealed(arguments), concealed(positional)
        del arguments
        check(list(revealed(keywords)))
        return await made(*revealed(positional), **revealed(keywords))

    return checked_async if iscoroutinefunction(made) else checked  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def _misspelt(name: str, unknown: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    taken = [parameter for parameter in known if parameter != "self"]
    near = get_close_matches(unknown, taken, 1)
    hint = f"did you mean {near[0]}?" if near else f"it takes {', '.join(taken)}"
    return f"{name.removesuffix('.__init__')} does not take {unknown}=; {hint}"
