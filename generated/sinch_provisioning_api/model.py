# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""What all models are: the properties of a JSON object as attributes, an absent one read as None.

The pipeline copies this module into the package as it is.
"""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .errors import ModelDecodeError
from .types import ENCODERS, UNSET, as_object, check_is_misfit, encode, encode_datetime, located, new, pointer_part

if TYPE_CHECKING:
    from attrs import (
        define,  # a checker takes a model for an attrs class, so it knows what `attrs.evolve` may change
    )

    from .shapes import Property, Shape
    from .types import Share
else:

    def define(**_: bool) -> Any:
        """Leave a class as it is."""
        return lambda cls: cls


EXTRA = "additional_properties"
SHOWN = 300
"""Characters of a `repr`, about; what is more is counted."""


class _Attributes:
    """The description of a model for tools that know attrs classes, made when the first one asks.

    `attrs.evolve` reads each attribute by its name and passes it on by its alias. So that it passes on nothing for
    what is absent, the names are those of properties that say `UNSET` there.
    """

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        import attrs

        fields = {
            f"_given_{name}": attrs.field(alias=name, repr=name not in owner._secrets)
            for name in (*owner._fields, EXTRA)
        }
        for name in fields:
            setattr(owner, name, _given(name.removeprefix("_given_")))
        owner.__attrs_attrs__ = attrs.fields(attrs.make_class(owner.__name__, fields, kw_only=True))
        return owner.__attrs_attrs__


def _given(key: str) -> property:
    return property(lambda model: vars(model).get(key, UNSET))


@define(init=False, slots=False, eq=False, repr=False)
class Model:
    """An object of the API.

    An instance holds what is present and nothing else; the class says None for the rest. So setting an attribute
    makes it present, and `del` makes it absent.
    """

    _renamed: ClassVar[Mapping[str, str]] = {}
    """Attributes whose name in the API is not the same in camelCase."""
    _secrets: ClassVar[tuple[str, ...]] = ()
    _deprecated: ClassVar[Mapping[str, str]] = {}
    _is_closed: ClassVar[bool] = False
    """Whether the API refuses a property that it does not know."""
    _fields: ClassVar[dict[str, str]] = {}
    _names: ClassVar[frozenset[str]] = frozenset()
    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    if not TYPE_CHECKING:
        __attrs_attrs__ = _Attributes()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        annotated = cls.__dict__.get("__annotations__", cls.__annotations__)
        own_names = [name for name in annotated if not name.startswith("_")]
        cls._fields = cls._fields | {name: cls._renamed.get(name, _api_name(name)) for name in own_names}
        cls._names = frozenset(cls._fields.values())
        ENCODERS[cls] = cls.to_dict
        for name in own_names:
            if name not in cls.__dict__:  # it is required; a server may leave it out all the same
                setattr(cls, name, None)
        first = new(cls)
        for name in cls._fields:  # Python keeps the values of instances close together whose attributes it saw so early
            if getattr(cls, name) is None:  # not a property of a caller's subclass
                object.__setattr__(first, name, None)

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        """Set what is present, and return the model; each that has properties says how."""
        if data:
            self._keep_unknown(data)
        return self

    def _build(self, arguments: Mapping[str, Any]) -> None:
        """Set what a constructor was given: its local variables, which have the names of the attributes."""
        if self._deprecated:
            self._warn_of_deprecated(arguments)
        self._fill(arguments)

    def _fill(self, arguments: Mapping[str, Any]) -> None:
        fields, data = self._fields, {}
        for key, value in arguments.items():
            if value is not UNSET and key in fields:
                cls = type(value)
                data[fields[key]] = _without_unset(value) if cls is dict or cls is list else value
        self._load(data, {}.setdefault)
        extra = arguments.get(EXTRA)
        if extra:
            known = sorted(self._names & extra.keys())
            if known:
                problem = "a property of its own is not one of additional_properties; pass it by its name"
                raise ModelDecodeError(problem, type(self).__name__, f"/{known[0]}")
            self.additional_properties = dict(extra)

    def _warn_of_deprecated(self, arguments: Mapping[str, Any]) -> None:
        for name, advice in self._deprecated.items():
            if arguments.get(name, UNSET) is not UNSET:
                warnings.warn(f"{type(self).__name__}.{name}: {advice}", DeprecationWarning, stacklevel=4)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Return the model of a JSON object, as a response holds it.

        A value that is not what the document says is kept as it came, at its place, and `to_dict` gives it back; what
        is missing reads as None, also where the document requires it.

        Args:
            data: the object, with the names of the API; what the document does not know is kept.
            strict: whether a value that is not what the document says is refused.

        Raises:
            ModelDecodeError: it is not an object; with `strict`, a value in it is not what the document says.
        """
        try:
            return cls._decode(data)
        except Exception as error:
            check_is_misfit(error)
            if strict or not isinstance(data, Mapping):
                raise
        from .shapes import TRIES, Reading, read_members

        return read_members(cls, data, "", Reading(TRIES - 1))

    @classmethod
    def _decode(cls, data: Mapping[str, Any], share: Share | None = None) -> Self:
        """Return the model of a JSON object that is what the document says; raise for another."""
        self: Self = new(cls)
        return self._load(data if type(data) is dict else as_object(data), share or {}.setdefault)

    @classmethod
    def _shapes(cls) -> Mapping[str, Property]:
        """Return what each property should be, by its name in the API."""
        return {}

    @classmethod
    def _unknown_shape(cls) -> Shape | None:
        """Return what the values of additional properties should be; None where the document says nothing of them."""
        return None

    def _keep_unknown(self, data: Mapping[str, Any]) -> None:
        if self._is_closed:
            _leave_out(type(self).__name__, data.keys() - self._names)
        else:
            self.additional_properties = {key: value for key, value in data.items() if key not in self._names}
            inner = self._unknown_shape()
            if inner is not None:
                from .shapes import read

                self.additional_properties = {
                    key: read(inner, value) for key, value in self.additional_properties.items()
                }

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model: absent properties left out, unknown ones included.

        Raises:
            ModelDecodeError: a value cannot be sent.
        """
        try:
            return self._dump()
        except Exception as error:
            check_is_misfit(error)
        return self._members()

    def _dump(self) -> dict[str, Any]:
        """Return what `to_dict` does, or raise anything; each model that has properties says how, as fast as can be."""
        return self._members()

    def _members(self) -> dict[str, Any]:
        """Return the JSON object, whatever the attributes are, or say which cannot be sent."""
        names, attributes = self._fields, self.__dict__
        members: dict[str, Any] = {}
        key, value = "", None
        try:
            for key, value in attributes.items():
                cls = type(value)
                if cls is str or value is None or cls is bool or cls is int:
                    members[names[key]] = value
                elif value is not UNSET and key != EXTRA:
                    members[names[key]] = ENCODERS.get(cls, encode)(value)
            if EXTRA in attributes:
                members.update(encode(attributes[EXTRA]))
        except Exception as error:
            if key not in names and key != EXTRA:
                raise ModelDecodeError(self._no_such(key), type(self).__name__) from None
            name = names.get(key, "")
            raise located(error, type(self).__name__, name, {name: value}) from error
        return members

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the JSON text of this model.

        Args:
            indent: spaces for each level; None for one line without any.

        Raises:
            ModelDecodeError: a value cannot be sent.
            ValueError: a number is not finite; JSON has no such numbers.
        """
        import json

        separators = (",", ":") if indent is None else None
        return json.dumps(self.to_dict(), ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What the document does not know, by the names of the API; it is sent back."""
        extra: dict[str, Any] = vars(self).setdefault(EXTRA, {})
        return extra

    @additional_properties.setter
    def additional_properties(self, value: dict[str, Any]) -> None:
        vars(self)[EXTRA] = value

    @property
    def fields_set(self) -> frozenset[str]:
        """The names of the attributes that are present, null ones included."""
        return frozenset(key for key, _ in self._present())

    def is_set(self, name: str) -> bool:
        """Tell whether an attribute is present, be it null, where reading says None for both.

        Args:
            name: name of the attribute, as Python has it.

        Raises:
            AttributeError: there is no such attribute.
        """
        if name not in self._fields:
            raise AttributeError(self._no_such(name))
        return vars(self).get(name, UNSET) is not UNSET

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values; what is absent stays absent.

        Args:
            changes: values by attribute, as the constructor takes them; None for null, `UNSET` for absent.

        Raises:
            TypeError: there is no such attribute.
            ModelDecodeError: a value is not what the document says.
        """
        return self._replaced(changes)

    def __replace__(self, /, **changes: Any) -> Self:
        return self._replaced(changes)

    def _replaced(self, changes: Mapping[str, Any]) -> Self:
        for name in changes:
            if name not in self._fields and name != EXTRA:
                raise TypeError(self._no_such(name))
        self._warn_of_deprecated(changes)
        copy = type(self).__new__(type(self))
        try:
            copy._fill({**vars(self), **changes})
        except ModelDecodeError as error:
            wrong = error.pointer.split("/")[1:2]
            if EXTRA in changes or any([pointer_part(self._fields[name])] == wrong for name in changes):
                raise
            from .shapes import change

            change(copy, vars(self), changes)  # the value was there before
        return copy

    def _no_such(self, name: str) -> str:
        near = get_close_matches(name, self._fields, 1) or [key for key, wire in self._fields.items() if wire == name]
        hint = f"; did you mean {near[0]}?" if near else ""
        return f"{type(self).__name__} has no attribute {name}{hint}"

    def _present(self) -> Iterator[tuple[str, Any]]:
        return ((key, value) for key, value in vars(self).items() if value is not UNSET and key in self._fields)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return vars(self) == vars(other) or _comparable(self) == _comparable(other)

    def __repr__(self) -> str:
        text = self._text(1)
        return text if len(text) <= SHOWN else self._text(0)

    def _text(self, depth: int) -> str:
        parts: list[str] = []
        length, shown = 0, list(self._present())
        for key, value in shown:
            parts.append(f"{key}={'***' if key in self._secrets and value is not None else _shown(value, depth)}")
            length += len(parts[-1]) + 2
            if length > SHOWN and depth == 0:
                parts[-1] = f"… {len(shown) - len(parts) + 1} more"
                break
        extra = vars(self).get(EXTRA)
        if extra:
            parts.append(f"{EXTRA}={_shown(extra, depth)}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        return ((key, "***" if key in self._secrets else value) for key, value in self._present())


def _api_name(attribute: str) -> str:
    head, *rest = attribute.removesuffix("_").split("_")
    return head + "".join(word.capitalize() for word in rest)


def _without_unset(value: Any) -> Any:
    """Return a value as a caller gave it, without what is absent in the objects that it holds."""
    if isinstance(value, dict):
        return {key: _without_unset(item) for key, item in value.items() if item is not UNSET}
    return [_without_unset(item) for item in value] if isinstance(value, list) else value


def _comparable(model: Model) -> dict[str, Any]:
    return {key: value for key, value in vars(model).items() if value is not UNSET and (key != EXTRA or value)}


def _shown(value: Any, depth: int) -> str:
    """Return the text of a value in a `repr`, long ones cut."""
    if isinstance(value, Model):
        return value._text(depth - 1) if depth else f"{type(value).__name__}(…)"
    if isinstance(value, datetime.datetime) and value.tzinfo is not None:
        return encode_datetime(value)
    if isinstance(value, (list, dict)):
        few = list(value) if depth else list(value)[:3]
        texts = [_shown(item, 0) for item in few] if isinstance(value, list) else [*map(str, few)]
        texts += [f"… {len(value) - len(few)} more"] if len(value) > len(few) else []
        return f"[{', '.join(texts)}]" if isinstance(value, list) else f"{{{', '.join(texts)}}}"
    text = repr(value.value if isinstance(value, Enum) else value)
    return text if len(text) <= 60 else f"{text[:50]}…{text[-1]}"


def _leave_out(model: str, names: Iterable[object]) -> None:
    """Say that a request leaves out what it was copied with: the API refuses members that it does not know there."""
    listed = ", ".join(sorted(map(str, names)))
    text = f"{model} leaves out {listed}: the API refuses a request with a member that the document does not have here"
    warnings.warn(text, stacklevel=3)  # at least the caller of `from_dict`; a nested model is further away
