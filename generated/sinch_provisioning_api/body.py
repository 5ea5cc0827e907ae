# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Bodies of requests: from a model, a mapping or keywords to the JSON object that is sent.

The pipeline copies this module into the package as it is.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any, NamedTuple

from .errors import InvalidArgumentError, ModelDecodeError
from .model import Model
from .types import UNSET, Unset, concealed, encode, excerpt, revealed

NEAR = 0.8
"""How alike an unknown name and a known one must be, from 0 to 1, for the one to be taken for the other misspelt."""


class Misspelt(NamedTuple):
    """A name in a mapping that the document does not know, near one that it knows.

    Args:
        pointer: JSON pointer to the object it stands in.
        name: the name.
        nearest: the known name.
    """

    pointer: str
    name: str
    nearest: str


class Body(dict[str, Any]):
    """The JSON object of a body, with what its caller should be told of it.

    Attributes:
        misspelt: the names in it that look misspelt.
        deprecated: what the document advises against, and what to use in its place, a sentence each.
    """

    misspelt: tuple[Misspelt, ...] = ()
    deprecated: tuple[str, ...] = ()


class _Advice:
    """What is noted while a body is looked through."""

    def __init__(self) -> None:
        self.misspelt: list[Misspelt] = []
        self.deprecated: dict[str, None] = {}


def given(body: Any, fields: Any, *kinds: type[Model], chosen: str | Unset | None = None) -> Any:
    """Return the body of a call, which is passed as a whole or by keywords, where no traceback looks into it.

    Args:
        body: what was passed as a whole, or `UNSET`.
        fields: the keywords, concealed.
        kinds: the models that the body may be.
        chosen: the media type that the caller names, `UNSET` for none; None where there is but one.

    Raises:
        TypeError: both were given or neither, a keyword is not known, or one that is required is missing.
    """
    if body is not UNSET:
        if revealed(fields):
            del body
            raise TypeError("a body is passed as a whole or by keywords, not both")
        return concealed(body)
    names = {keyword: _attribute(keyword, kinds) for keyword in revealed(fields)}
    present = {names[keyword] for keyword, value in revealed(fields).items() if value is not UNSET}
    missing = [[name for name in _required(model) if name not in present] for model in kinds]
    least = min(missing, key=len, default=[])
    if least:
        raise TypeError(f"{', '.join(least)} must be given, as keywords or in a body")
    if chosen is UNSET and not present:
        raise TypeError("a body must be given, as a whole or by keywords: it may be of several media types")
    return concealed({_wire(names[keyword], kinds): value for keyword, value in revealed(fields).items()})


def given_or_none(body: Any, fields: Any, *kinds: type[Model]) -> Any:
    """Return what `given` does, and `UNSET` for a call without a body, which may have none."""
    return UNSET if body is UNSET and not revealed(fields) else given(body, fields, *kinds)


def encode_body(body: Any, *kinds: type[Model]) -> Body:
    """Return the JSON object of a request body: of a model, or of a mapping with the names of the API.

    A name of a mapping that Python uses for a known property is understood. In a request where the API refuses members
    that it does not know, what a mapping takes over from models that were read is without such members.

    Args:
        body: the model or the mapping, concealed or not.
        kinds: the models that the body may be.

    Raises:
        InvalidArgumentError: it is neither, or it is nested too deeply.
        ModelDecodeError: a value in it cannot be sent.
    """
    problem: Exception
    try:
        return _encoded(revealed(body), kinds)
    except (InvalidArgumentError, ModelDecodeError) as error:
        problem = error
    except RecursionError:
        problem = InvalidArgumentError("body", "is nested too deeply to be sent, or holds itself")
    problem.__context__ = None
    raise problem.with_traceback(None) from None  # without the frames that hold parts of the body


def _encoded(body: Any, kinds: tuple[type[Model], ...]) -> Body:
    advice = _Advice()
    if isinstance(body, Mapping):
        body = _understood(body, kinds, "", advice)
        if len(kinds) == 1 and kinds[0]._is_closed and _holds_model(body):
            body = kinds[0].from_dict(encode(body))
    elif not hasattr(body, "to_dict"):
        raise InvalidArgumentError("body", f"must be a model or a mapping, not {excerpt(body)}")
    encoded = Body(encode(body))
    encoded.misspelt, encoded.deprecated = tuple(advice.misspelt), tuple(advice.deprecated)
    return encoded


def _attribute(keyword: str, kinds: tuple[type[Model], ...]) -> str:
    """Return the attribute that a keyword stands for: its own name, or that name with underscores."""
    known = {name for model in kinds for name in model._fields}
    name = keyword
    while name not in known and name.endswith("_"):
        name = name.removesuffix("_")
    if name in known:
        return name
    near = get_close_matches(keyword, known, 1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise TypeError(f"{keyword} is not a keyword of this call{hint}")


def _wire(attribute: str, kinds: tuple[type[Model], ...]) -> str:
    return next(model._fields[attribute] for model in kinds if attribute in model._fields)


def _required(model: type[Model]) -> tuple[str, ...]:
    parameters = list(inspect.signature(model.__init__).parameters.values())[1:]
    return tuple(
        parameter.name
        for parameter in parameters
        if parameter.default is parameter.empty and parameter.name in model._fields
    )


@cache
def _inner(model: type[Model], attribute: str) -> tuple[type[Model], ...]:
    """Return the models that an attribute holds, by the names in its annotation."""
    from . import models

    words = re.findall(r"\w+", str(model.__annotations__.get(attribute, "")))
    classes = (getattr(models, word) for word in words if word in models.__all__)
    return tuple(cls for cls in classes if isinstance(cls, type) and issubclass(cls, Model))


def _understood(value: Any, kinds: tuple[type[Model], ...], pointer: str, advice: _Advice) -> Any:
    """Return a value with the names of the API in its mappings, and note what its caller should be told."""
    if isinstance(value, (list, tuple)):
        return [_understood(item, kinds, f"{pointer}/{index}", advice) for index, item in enumerate(value)]
    if not isinstance(value, Mapping) or not kinds:
        return value
    known = {name: key for model in kinds for key, name in model._fields.items()}
    attributes = {key: name for model in kinds for key, name in model._fields.items()}
    members: dict[Any, Any] = {}
    for name, inner in value.items():
        wire: Any = name if name in known or attributes.get(name) in value else attributes.get(name, name)
        inside = tuple(_inside(kinds, wire))
        members[wire] = _understood(inner, inside, f"{pointer}/{wire}", advice)
        near = get_close_matches(name, known, 1, NEAR) if wire not in known and isinstance(name, str) else []
        if near:
            advice.misspelt.append(Misspelt(pointer, name, near[0]))
    for model in kinds:
        for attribute, text in model._deprecated.items():
            if model._fields[attribute] in members:
                advice.deprecated[f"{model.__name__}.{attribute}: {text}"] = None
    return members


def _inside(kinds: tuple[type[Model], ...], wire: str) -> Iterator[type[Model]]:
    for model in kinds:
        for attribute, name in model._fields.items():
            if name == wire:
                yield from _inner(model, attribute)  # type: ignore[arg-type] # a class can be hashed, its instances not


def _holds_model(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(_holds_model(part) for part in value.values())
    if isinstance(value, (list, tuple)):
        return any(_holds_model(part) for part in value)
    return hasattr(value, "to_dict")
