# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""What the values of the models should be: values that are something else are kept as they came, and can be listed.

The straight-line decoders of the models raise at the first value that does not fit. What stands here is asked then, and
where somebody wants to know what deviated. Each deviation names the place and never the value, which may be a secret.
The pipeline copies this module into the package as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from .errors import ModelDecodeError
from .types import UNSET, Deviation, UnknownVariant, check_is_misfit, excerpt, members_of, pointer_part

if TYPE_CHECKING:
    from .model import Model
    from .types import Share

__all__ = ["Deviation", "deviations", "read"]

M = TypeVar("M", bound="Model")


class Reading:
    """One pass over a value.

    Args:
        tries: how often, from the top down, the straight-line decoder of a model is asked first. It stops at the first
            value that does not fit; 0 finds all of them. Without a bound, parts would be decoded over and over.
        share: gives one text for all equal ones of the body.
    """

    __slots__ = ("deviations", "share", "tries")

    def __init__(self, tries: int = 0, share: Share | None = None) -> None:
        self.tries: int = tries
        self.share: Share = share or {}.setdefault
        self.deviations: list[Deviation] = []

    def note(self, pointer: str, expected: str, value: object) -> None:
        """Note a value that does not fit."""
        found = "another text" if isinstance(value, str) and expected.endswith(TEXTS) else excerpt(value)
        self.deviations.append(Deviation(pointer, expected, found))


class Shape:
    """Any value."""

    expected: str = "any value"
    is_as_it_is: bool = False
    """Whether what fits is read as it is."""

    def fits(self, value: Any) -> bool:
        """Tell whether a value is of this kind; what it holds is not looked at."""
        return True

    def read(self, value: Any, pointer: str, reading: Reading) -> Any:
        """Return the decoded value; what does not fit as it came."""
        if not self.fits(value):
            reading.note(pointer, self.expected, value)
        return value


class Scalar(Shape):
    """A value that is read as it is.

    Args:
        expected: what it should be, for people.
        types: the Python types of it.
    """

    is_as_it_is: bool = True

    def __init__(self, expected: str, *types: type) -> None:
        self.expected: str = expected
        self._types: tuple[type, ...] = types

    def fits(self, value: Any) -> bool:
        """Tell whether a value is of one of the types; a boolean is no number."""
        return isinstance(value, self._types) and (type(value) is not bool or bool in self._types)


class Whole(Shape):
    """A whole number; JSON has 1.0 for it, too."""

    expected: str = "a whole number"

    def fits(self, value: Any) -> bool:
        """Tell whether a value is a whole number."""
        return (isinstance(value, int) and type(value) is not bool) or (type(value) is float and value.is_integer())


class Constant(Shape):
    """One value alone.

    Args:
        value: the value.
    """

    def __init__(self, value: Any) -> None:
        self.expected: str = f"{value!r}" if isinstance(value, str) else str(value)
        self._value: Any = value

    def fits(self, value: Any) -> bool:
        """Tell whether it is the value."""
        return type(value) is type(self._value) and bool(value == self._value)


class Parsed(Shape):
    """A text that is read as something else.

    Args:
        expected: what it should be, for people.
        parse: the function that reads it.
    """

    def __init__(self, expected: str, parse: Callable[[Any], Any]) -> None:
        self.expected: str = expected
        self._parse: Callable[[Any], Any] = parse

    def fits(self, value: Any) -> bool:
        """Tell whether it can be read."""
        try:
            self._parse(value)
        except ModelDecodeError:
            return False
        return True

    def read(self, value: Any, pointer: str, reading: Reading) -> Any:
        """Return what the text means."""
        try:
            return self._parse(value)
        except ModelDecodeError:
            reading.note(pointer, self.expected, value)
            return value


class Member(Shape):
    """A value of an enum, which is open: one that the document does not list is a member, too.

    Args:
        enum: the class.
    """

    def __init__(self, enum: type[Enum]) -> None:
        self.expected: str = f"a value of {enum.__name__}"
        self._enum: type[Enum] = enum
        self._members: dict[Any, Enum] = members_of(enum)
        self._type: type = str if issubclass(enum, str) else int

    def fits(self, value: Any) -> bool:
        """Tell whether a value can be a member."""
        return isinstance(value, self._type) and type(value) is not bool

    def read(self, value: Any, pointer: str, reading: Reading) -> Any:
        """Return the member."""
        if not self.fits(value):
            return super().read(value, pointer, reading)
        return self._members.get(value) or self._enum(value)


class List(Shape):
    """An array.

    Args:
        inner: what its items should be.
    """

    expected: str = "an array"

    def __init__(self, inner: Shape) -> None:
        self._inner: Shape = inner

    def fits(self, value: Any) -> bool:
        """Tell whether it is an array."""
        return isinstance(value, (list, tuple))

    def read(self, value: Any, pointer: str, reading: Reading) -> Any:
        """Return the decoded items; each that does not fit as it came, at its place."""
        if not self.fits(value):
            return super().read(value, pointer, reading)
        return [self._inner.read(item, f"{pointer}/{index}", reading) for index, item in enumerate(value)]


class Map(Shape):
    """An object with any names.

    Args:
        inner: what its values should be.
    """

    expected: str = "an object"

    def __init__(self, inner: Shape) -> None:
        self._inner: Shape = inner

    def fits(self, value: Any) -> bool:
        """Tell whether it is an object."""
        return isinstance(value, Mapping)

    def read(self, value: Any, pointer: str, reading: Reading) -> Any:
        """Return the decoded values by their names; each that does not fit as it came."""
        if not self.fits(value):
            return super().read(value, pointer, reading)
        return {
            name: self._inner.read(item, f"{pointer}/{pointer_part(name)}", reading) for name, item in value.items()
        }


class Object(Shape):
    """An object that has a model.

    Args:
        model: the class.
    """

    expected: str = "an object"

    def __init__(self, model: type[Model]) -> None:
        self.model: type[Model] = model

    def fits(self, value: Any) -> bool:
        """Tell whether it is an object."""
        return isinstance(value, (Mapping, self.model))

    def read(self, value: Any, pointer: str, reading: Reading) -> Any:
        """Return the model; what the stack is too small for as it came."""
        if not isinstance(value, Mapping):
            return super().read(value, pointer, reading)
        if reading.tries:
            try:
                return self.model._decode(value, reading.share)
            except Exception as error:
                check_is_misfit(error)
                reading = Reading(reading.tries - 1, reading.share)
        try:
            return read_members(self.model, value, pointer, reading)
        except RecursionError:
            reading.note(pointer, "an object that is nested less deeply", value)
            return value


class Nullable(Shape):
    """A value, or null.

    Args:
        inner: what it should be if it is not null.
    """

    def __init__(self, inner: Shape) -> None:
        self.expected: str = f"{inner.expected} or null"
        self._inner: Shape = inner

    def fits(self, value: Any) -> bool:
        """Tell whether it is null, or of the kind."""
        return value is None or self._inner.fits(value)

    def read(self, value: Any, pointer: str, reading: Reading) -> Any:
        """Return the decoded value."""
        return None if value is None else self._inner.read(value, pointer, reading)


class Union(Shape):
    """One of several kinds.

    Args:
        shapes: what it may be, those that are asked first in front.
        variant: returns the model of an object among several, or `UnknownVariant`.
    """

    def __init__(self, *shapes: Shape, variant: Callable[[dict[str, Any]], Any] | None = None) -> None:
        self.expected: str = " or ".join(dict.fromkeys(shape.expected for shape in shapes))
        self._shapes: tuple[Shape, ...] = shapes
        self._variant: Callable[[dict[str, Any]], Any] | None = variant

    def fits(self, value: Any) -> bool:
        """Tell whether it is of one of the kinds."""
        return any(shape.fits(value) for shape in self._shapes)

    def read(self, value: Any, pointer: str, reading: Reading) -> Any:
        """Return the value as what it fits; an object that no model fits as an `UnknownVariant`."""
        if self._variant is not None and isinstance(value, Mapping):
            model = self._variant(dict(value))
            if model is not UnknownVariant:
                return Object(model).read(value, pointer, reading)
            objects = [shape for shape in self._shapes if isinstance(shape, Object)]
            is_map = any(shape is MAP or isinstance(shape, Map) for shape in self._shapes)
            is_unknown = is_map and not any(map(partial(_is_marked, value), objects))
            if not is_unknown and not any(_fits_wholly(shape, value) for shape in objects):
                reading.note(pointer, f"one of {', '.join(shape.model.__name__ for shape in objects)}", value)
            return UnknownVariant(dict(value))
        fitting = [shape for shape in self._shapes if shape.fits(value)]
        if fitting:
            which = which_of(value, fitting) or 0
            return fitting[which].read(value, pointer, reading)
        return value if isinstance(value, UnknownVariant) else super().read(value, pointer, reading)


def _fits_wholly(shape: Shape, value: Any) -> bool:
    """Tell whether nothing in a value deviates: an object may fit a model, and not say which one is meant."""
    reading = Reading()
    shape.read(value, "", reading)
    return not reading.deviations


def which_of(value: Any, shapes: Sequence[Shape]) -> int | None:
    """Return which of several kinds a value is, by its number: the first in which nothing deviates; None: none."""
    if len(shapes) == 1:
        return 0
    return next((number for number, shape in enumerate(shapes) if _fits(shape, value)), None)


def which(value: Any, *shapes: Shape) -> int | None:
    """Return which of several kinds a value is, as `which_of` does."""
    return which_of(value, shapes)


def _fits(shape: Shape, value: Any) -> bool:
    return shape.fits(value) and (shape.is_as_it_is or _fits_wholly(shape, value))


def fitting(value: Mapping[str, Any], *models: type[Model]) -> Any:
    """Return the model of an object that neither a tag nor a key tells: the one that knows most of it, else the first.

    Args:
        value: the object.
        models: the candidates, in the order of the document.
    """
    open_to = [model for model in models if not model._is_closed or model._names.issuperset(value)]
    candidates = [model for model in open_to if not deviations(model, value)]
    candidates = candidates or [model for model in open_to if _has_required(model, value)]
    if not candidates:
        return UnknownVariant
    best = max(candidates, key=lambda model: (len(model._names & value.keys()), _constants(model, value)))
    return UnknownVariant if value and not best._names & value.keys() else best


def _constants(model: type[Model], value: Mapping[str, Any]) -> int:
    """Return how many constants of a model an object has: the model with more of them says more of it."""
    table = _table(model)  # type: ignore[arg-type] # as below
    return sum(isinstance(row.shape, Constant) for name, row in table.items() if name in value)


def _has_required(model: type[Model], value: Mapping[str, Any]) -> bool:
    required = {name for name, row in _table(model).items() if row.required}  # type: ignore[arg-type] # as below
    return bool(required) and required <= value.keys()


def _is_marked(value: Mapping[str, Any], shape: Object) -> bool:
    """Tell whether an object has the first constant of a model, its type: it is meant to be of a known kind then."""
    table = _table(shape.model)  # type: ignore[arg-type] # a class can be hashed, its instances not
    constants = (row.shape.fits(value.get(name)) for name, row in table.items() if isinstance(row.shape, Constant))
    return next(constants, False)


class Property(NamedTuple):
    """A property of a model.

    Args:
        key: its attribute.
        shape: what its value should be.
        required: whether it must be there.
        empty_is_absent: whether an empty text is taken for an absent one, as some servers send it for a time.
    """

    key: str
    shape: Shape
    required: bool = False
    empty_is_absent: bool = False


TEXT: Final = Scalar("a text", str)
NUMBER: Final = Scalar("a number", int, float)
BOOLEAN: Final = Scalar("true or false", bool)
MAP: Final = Scalar("an object", Mapping)
NULL: Final = Scalar("null", type(None))
INTEGER: Final = Whole()
ANY: Final = Shape()
TRIES: Final = 2
"""The body as a whole, and each item of a list in it: a page with one item that does not fit costs twice the time."""
TEXTS: Final = ("date-time", "date", "UUID", "'")
"""How an expectation ends that a text alone can meet."""
_MISSING: Final = "nothing"


@cache
def _table(model: type[Model]) -> Mapping[str, Property]:
    return model._shapes()


def read_members(model: type[M], data: Mapping[str, Any], pointer: str, reading: Reading) -> M:
    """Return the model of an object, each value in it that does not fit kept as it came."""
    self = model.__new__(model)
    attributes = vars(self)
    table = _table(model)  # type: ignore[arg-type] # as above
    for name, member in table.items():
        if name in data:
            value, shape = data[name], member.shape
            if member.empty_is_absent and value == "":
                continue
            if not (shape.is_as_it_is and shape.fits(value)):  # else there is nothing to read, nor to tell
                value = shape.read(value, f"{pointer}/{pointer_part(name)}", reading)
            attributes[member.key] = value
        elif member.required:
            place = f"{pointer}/{pointer_part(name)}"
            reading.deviations.append(Deviation(place, member.shape.expected, _MISSING))
    if not model._names.issuperset(data):
        self._keep_unknown(data)
        inner = model._unknown_shape()
        if inner is not None:
            for name in data.keys() - model._names:
                inner.read(data[name], f"{pointer}/{pointer_part(name)}", reading)  # to note what does not fit
    return self


def is_complete(model: Model) -> bool:
    """Tell whether a model holds everything that the document requires."""
    table = _table(type(model))  # type: ignore[arg-type] # as above
    return all(member.key in vars(model) for member in table.values() if member.required)


def shape_of(result: Shape | type[Model] | None) -> Shape:
    """Return the shape of what an operation gives: any value where the document says nothing of it."""
    if result is None:
        return ANY
    return result if isinstance(result, Shape) else Object(result)


def read(result: Shape | type[Model] | None, value: Any) -> Any:
    """Return a JSON value decoded, each part that does not fit kept as it came.

    Args:
        result: what it should be; None: anything.
        value: the JSON value.
    """
    return shape_of(result).read(value, "", Reading(TRIES))


def deviations(result: Shape | type[Model] | None, value: Any, *known: Any) -> tuple[Deviation, ...]:
    """Return where a JSON value is not what it should be, required properties first.

    Args:
        result: what it should be; None: anything.
        value: the JSON value.
        known: what goes into each deviation besides, in its order.
    """
    reading = Reading()
    shape_of(result).read(value, "", reading)
    return tuple(Deviation(*deviation[:3], *known) for deviation in reading.deviations)


def change(copy: Model, before: Mapping[str, Any], changes: Mapping[str, Any]) -> None:
    """Set what a model holds that has values which do not fit: they stay, what is changed must fit.

    Args:
        copy: the new model.
        before: the attributes it is made from.
        changes: other values by attribute, as a constructor takes them.

    Raises:
        ModelDecodeError: a changed value is not what the document says.
    """
    vars(copy).update(before)
    table = _table(type(copy))  # type: ignore[arg-type] # as above
    members = {member.key: (name, member) for name, member in table.items()}
    for key, value in changes.items():
        name, member = members.get(key, ("", None))
        reading = Reading()
        if value is UNSET:
            vars(copy).pop(key, None)
        elif value is None or member is None:
            vars(copy)[key] = value
        else:
            vars(copy)[key] = member.shape.read(value, f"/{pointer_part(name)}", reading)
        for deviation in reading.deviations:
            problem = f"{deviation.expected} was expected, {deviation.found} was found"
            raise ModelDecodeError(problem, type(copy).__name__, deviation.pointer)
