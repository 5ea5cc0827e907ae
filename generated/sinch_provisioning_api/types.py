# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""What the generated models share: the unset marker, open enums, unknown variants, dates, and how values are encoded."""

from __future__ import annotations

import datetime
import functools
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, IntEnum, StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, NamedTuple, Protocol, TypeVar, cast

from .errors import ModelDecodeError

if TYPE_CHECKING:
    import uuid

__all__ = ["UNSET", "Deviation", "OpenEnum", "OpenIntEnum", "UnknownEvent", "UnknownVariant", "Unset"]


class Unset(Enum):
    """The type of `UNSET`: a property that is absent, as opposed to one that is null."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET


if TYPE_CHECKING:
    from typing_extensions import (
        deprecated as deprecated,  # what every checker knows of PEP 702
    )
else:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Return a decorator after which each call of a function warns, as `warnings.deprecated` of Python 3.13 does."""

        def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
            def warned(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(f"{function.__name__}: {message}", DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            async def warned_async(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(f"{function.__name__}: {message}", DeprecationWarning, stacklevel=2)
                return await function(*args, **kwargs)

            is_async = (
                function.__code__.co_flags & 0x80
            )  # `inspect` knows this as CO_COROUTINE, and takes long to import
            found = functools.wraps(function)(warned_async if is_async else warned)
            found.__deprecated__ = message
            return found

        return decorate


def warn_deprecated(function: str, name: str, value: object, advice: str, level: int = 3) -> None:
    """Warn of an argument that the document advises against, where it is passed.

    Args:
        function: what it is passed to.
        name: its name.
        value: what is passed; nothing is said of `UNSET`.
        advice: what the document says of it.
        level: how many calls away the caller is, as `warnings.warn` counts.
    """
    if value is not UNSET:
        warnings.warn(f"{function}({name}=): {advice}", DeprecationWarning, stacklevel=level)


class OpenEnum(StrEnum):
    """An enum that keeps values it does not know: they equal their text, hash, pickle and copy like the others."""

    __hash__ = str.__hash__  # a member must be found in a dict by its text, whatever its name is

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the document lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__}.{self._name_}>" if self.is_known else f"<{type(self).__name__} {self._value_!r}>"
        )


class OpenIntEnum(IntEnum):
    """An enum of integers that keeps values it does not know."""

    __hash__ = int.__hash__

    @classmethod
    def _missing_(cls, value: object) -> OpenIntEnum | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"VALUE_{value}", value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the document lists this value."""
        return self._value_ in type(self)._value2member_map_


E = TypeVar("E", bound=Enum)


class _Members(dict[Any, E]):
    def __init__(self, enum: type[E]) -> None:
        super().__init__(enum._value2member_map_)
        self.enum = enum

    def __missing__(self, value: object) -> E:
        return self.enum(value)


def members_of(enum: type[E]) -> dict[Any, E]:
    """Return the members of an enum by their values, as if those it does not know were there too.

    A decoder finds one there faster than by a call.
    """
    return _Members(enum)


Share = Callable[[Any, Any], Any]
"""Returns the first of equal texts that it is called with, twice each: `setdefault` of a dict, one for each body."""

new: Final[Any] = object.__new__
"""Makes an instance of a model with nothing in it, in one step."""


def as_int_member(value: object, enum: type[E]) -> E:
    """Return the member of an enum of integers.

    Raises:
        ModelDecodeError: it is not a whole number; true is not 1, though Python takes it for that.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise wrong_shape(value, "a whole number")
    return enum(value)


class UnknownVariant:
    """A member of a union that the document does not describe.

    Args:
        raw: the payload as it came; it is sent back unchanged.
    """

    __slots__ = ("raw",)

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw: dict[str, Any] = raw

    @classmethod
    def _decode(cls, raw: dict[str, Any], share: Share | None = None) -> UnknownVariant:
        return cls(raw)

    def _load(self, raw: dict[str, Any], share: Share) -> UnknownVariant:
        self.raw = raw
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the payload as it came."""
        return dict(self.raw)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnknownVariant) and self.raw == other.raw

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"UnknownVariant(keys={sorted(map(str, self.raw))})"


class UnknownEvent:
    """An event that the document does not describe; its payload is kept as it came.

    Args:
        type_: name of the event.
        payload: the whole delivery.
    """

    __slots__ = ("payload", "type_")
    __match_args__ = ("type_", "payload")

    type_: Literal["the name of an unknown event"]  # no event has it, so a comparison with a known name narrows
    payload: dict[str, Any]

    def __init__(self, type_: str, payload: dict[str, Any]) -> None:
        self.type_ = cast("Any", type_)
        self.payload = payload

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnknownEvent) and (self.type_, self.payload) == (other.type_, other.payload)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"UnknownEvent(type_={str(self.type_)!r}, keys={sorted(map(str, self.payload))})"


class _Model(Protocol):
    @classmethod
    def _decode(cls, data: Mapping[str, Any]) -> Any: ...


M = TypeVar("M", bound=_Model)
T = TypeVar("T")


def excerpt(value: object) -> str:
    """Return what kind of value this is, and never the value: it may be a secret."""
    names = {type(None): "null", bool: "a boolean", int: "a number", float: "a number", str: "a text", list: "an array"}
    return names.get(type(value), "an object" if isinstance(value, Mapping) else f"a {type(value).__name__}")


class _Concealed:
    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return shape(self.value)


def concealed(value: T) -> T:
    """Put what a caller passes as a mapping or a list where no traceback that prints local variables looks into it.

    What does print them may walk through any mapping, so that a `repr` would not do. `revealed` gives it back.
    """
    return _Concealed(value) if isinstance(value, (Mapping, list, tuple)) else value  # type: ignore[return-value]


def revealed(value: Any) -> Any:
    """Return what `concealed` took."""
    return value.value if isinstance(value, _Concealed) else value


def shape(value: object) -> str:
    """Return a value for people: a model as it shows itself, of anything else its names or its kind."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(sorted(map(str, value))) + "}"
    return repr(value) if hasattr(value, "to_dict") or value is None else excerpt(value)


def wrong_shape(value: object, wanted: str) -> ModelDecodeError:
    """Return the error for a value of another kind than the document says."""
    return ModelDecodeError(f"{wanted} was expected, {excerpt(value)} was found", source=value)


def as_object(data: object) -> Mapping[str, Any]:
    """Return a mapping as it is, and refuse everything else."""
    if isinstance(data, Mapping):
        return data
    raise wrong_shape(data, "an object")


def as_model(value: object, model: type[M]) -> M:
    """Return a model as it is, or made from a mapping; refuse everything else."""
    if isinstance(value, model):
        return value
    if isinstance(value, Mapping):
        return model._decode(value)  # type: ignore[no-any-return]
    raise wrong_shape(value, "an object")


def as_list(value: object) -> Sequence[Any]:
    """Return a sequence as it is; refuse a text, a mapping and everything else that is none."""
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        return value
    raise wrong_shape(value, "an array")


_from_iso = datetime.datetime.fromisoformat


def parse_datetime(value: Any) -> datetime.datetime:
    """Return a date-time with an offset; one from the wire without any is taken as UTC.

    Args:
        value: the text, or a date-time of the caller's, which must carry its offset.

    Raises:
        ModelDecodeError: it is no date-time, or a caller's has no offset.
    """
    try:
        parsed = _from_iso(value)  # first, because this is what a response has
    except (TypeError, ValueError):
        parsed = _parse_leniently(value) if isinstance(value, str) else _with_offset(value)
    return parsed if parsed.tzinfo is not None else parsed.replace(tzinfo=datetime.UTC)


def _with_offset(value: object) -> datetime.datetime:
    if not isinstance(value, datetime.datetime):
        raise wrong_shape(value, "a date-time")
    if value.tzinfo is None:
        problem = "a date-time without an offset is ambiguous; pass one with tzinfo, such as datetime.UTC"
        raise ModelDecodeError(problem, source=value)
    return value


def parse_date(value: object) -> datetime.date:
    """Return a date; a date-time is none, for its time would be lost.

    Raises:
        ModelDecodeError: it is no date.
    """
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise wrong_shape(value, "a date") from None
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    raise wrong_shape(value, "a date")


def is_uuid(value: object) -> bool:
    """Tell whether a value is a UUID, without importing what it is of."""
    return type(value).__name__ == "UUID"


def parse_uuid(value: object) -> uuid.UUID:
    """Return a UUID.

    Raises:
        ModelDecodeError: it is none.
    """
    import uuid  # which takes long, and few models have one

    if isinstance(value, uuid.UUID):
        return value
    try:
        return uuid.UUID(value)  # type: ignore[arg-type]
    except (ValueError, TypeError, AttributeError):
        raise wrong_shape(value, "a UUID") from None


_NAMES_ZONE = re.compile(r"(?:\b(?:UTC|GMT)(?: +\d{4})?|(?<=\d)Z|(?<=[\dM ])([+-]\d{2}:?\d{2}))$")
"""How a text ends that says which zone its time is of. `GMT+0300` is not among them: readers differ about its sign."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_LONGEST_DATE = 64
"""Characters of a date-time that is no ISO one."""


def _parse_leniently(value: str) -> datetime.datetime:
    from dateutil.parser import (
        isoparse,  # imported only when the standard library gives up
    )

    text = value.strip().upper()
    if len(text) < len("20260115"):  # a year alone is taken for a date by the parser, and is more likely a number
        raise ModelDecodeError("a date-time was expected, another text was found", source=value)
    leap = text[16:19] == ":60"  # a leap second is the first instant of the next minute
    try:
        parsed: datetime.datetime = isoparse(text[:17] + "59" + text[19:] if leap else text)
        return parsed + datetime.timedelta(seconds=1) if leap else parsed
    except (ValueError, OverflowError) as error:
        written = _parse_written(text)
        if written is not None:
            return written
        raise ModelDecodeError("a date-time was expected, another text was found", source=value) from error


def _parse_written(text: str) -> datetime.datetime | None:
    """Return a date-time as servers of all kinds write it, such as `2026-01-15 09:30:00 UTC` or that of RFC 1123.

    None when the text does not say its zone, leaves a part of it open, or can be read in two ways.
    """
    zone = _NAMES_ZONE.search(text)
    if zone is None or len(text) > _LONGEST_DATE or not _YEAR.search(text[: zone.start(1)] if zone[1] else text):
        return None
    first, second = _read_written(text, 1, False), _read_written(text, 2, not text[:4].isdecimal())
    if first is None or first != second or zone[1]:
        return first if first == second else None
    return first.replace(tzinfo=datetime.UTC)  # the parser takes the zone of this machine where that is called so


def _read_written(text: str, default: int, day_first: bool) -> datetime.datetime | None:
    """Return what the general parser reads; what the text leaves open is made of the default, which tells it."""
    from dateutil.parser import parse

    base = datetime.datetime(2000 + default, default, default, default, default)  # noqa: DTZ001
    try:
        parsed: datetime.datetime = parse(text, default=base, dayfirst=day_first)
    except (ValueError, OverflowError, TypeError, ArithmeticError, LookupError):
        return None
    return None if parsed.tzinfo is None else parsed


class _Digits(dict[int, str]):
    """The texts of numbers with so many digits, made when they are first needed."""

    def __init__(self, width: int) -> None:
        self.width = width

    def __missing__(self, number: int) -> str:
        text = self[number] = f"{number:0{self.width}d}"
        return text


_TWO, _THREE = _Digits(2), _Digits(3)


def encode_datetime(value: datetime.datetime) -> str:
    """Return the text of a date-time, `Z` for UTC, with milliseconds where they say all, as the API writes it.

    Raises:
        ModelDecodeError: it has no offset.
    """
    microsecond, zone, year = value.microsecond, value.tzinfo, value.year
    if (
        zone is datetime.UTC and microsecond % 1000 == 0 and microsecond and year > 999
    ):  # a third of what `isoformat` takes
        date = f"{year}-{_TWO[value.month]}-{_TWO[value.day]}"
        return f"{date}T{_TWO[value.hour]}:{_TWO[value.minute]}:{_TWO[value.second]}.{_THREE[microsecond // 1000]}Z"
    if zone is None:
        parse_datetime(value)  # which refuses it
    text = value.isoformat()
    if text[19:20] == "." and text[23:26] == "000":  # 2026-01-02T03:04:05.678000+00:00
        text = text[:23] + text[26:]
    return text[:-6] + "Z" if text[-6:] == "+00:00" else text


def _encode_list(value: Sequence[Any]) -> list[Any]:
    return [item if type(item) is str else ENCODERS.get(type(item), _encode_other)(item) for item in value]


def _encode_mapping(value: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: ENCODERS.get(type(item), _encode_other)(
            item
        )  # as above: not `encode`, which deep values have no stack for
        for key, item in value.items()
        if item is not UNSET
    }


def _encode_other(value: Any) -> Any:
    """Return the JSON value of an enum, a model, or a value of a class of the caller's own."""
    if isinstance(value, Enum):
        ENCODERS[type(value)] = _value_of
        return value._value_
    if isinstance(value, (list, tuple)):
        return _encode_list(value)
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if isinstance(value, datetime.datetime):
        return encode_datetime(value)
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if is_uuid(value):
        return str(value)
    if isinstance(value, Mapping):
        return _encode_mapping(value)
    if isinstance(value, (str, int, float)):
        return value
    raise ModelDecodeError(f"{excerpt(value)} cannot be sent as JSON", source=value)


def _as_it_is(value: Any) -> Any:
    return value


def _refuse_unset(value: Unset) -> Any:
    raise ModelDecodeError("UNSET cannot be sent as JSON; leave it out, or pass None for null", source=value)


_value_of = attrgetter("_value_")
ENCODERS: Final[dict[type, Callable[[Any], Any]]] = {
    **dict.fromkeys((str, int, bool, float, type(None)), _as_it_is),
    list: _encode_list,
    dict: _encode_mapping,
    datetime.datetime: encode_datetime,
    Unset: _refuse_unset,
}
"""What makes JSON values of classes; those of enums are added when the first value of each comes by."""


def encode(value: Any) -> Any:
    """Return the JSON value of anything a model may hold."""
    return ENCODERS.get(type(value), _encode_other)(value)


def located(error: Exception, model: str, name: str, data: Mapping[str, Any]) -> ModelDecodeError:
    """Return the error with its place: the model, and the JSON pointer from it down to the value."""
    if not isinstance(error, ModelDecodeError):
        if isinstance(error, KeyError) and name not in data:
            return ModelDecodeError("the required property is missing", model, f"/{pointer_part(name)}", source=data)
        value = data.get(name)
        if isinstance(error, RecursionError):
            error = ModelDecodeError("nested too deeply", source=value)
        else:
            error = ModelDecodeError(f"another value than {excerpt(value)} was expected", source=value)
    pointer = f"/{pointer_part(name)}" if name else ""
    value = data.get(name)
    if isinstance(value, (list, tuple)) and error.source is not value:
        index = next((i for i, item in enumerate(value) if item is error.source), None)
        pointer += "" if index is None else f"/{index}"
    return ModelDecodeError(error.problem, model, pointer + error.pointer, source=data)


class Deviation(NamedTuple):
    """A value of a response, or of an event, that is not what the document says. It is kept as it came.

    Args:
        pointer: JSON pointer from the top of the body to the value; empty when the body as a whole is another value.
        expected: what the document says, such as `a date-time`.
        found: which kind of value came, such as `a number`; `nothing` where a required property is missing. Never the
            value itself.
        operation: the operationId, or the type of the event; None when there is none.
        method: the HTTP method; empty for an event.
        path_template: the path as the document writes it; empty for an event.
        status: the HTTP status; None for an event.
        request_id: the server's name for the request, if it gave one.
    """

    pointer: str
    expected: str
    found: str
    operation: str | None = None
    method: str = ""
    path_template: str = ""
    status: int | None = None
    request_id: str | None = None

    def __str__(self) -> str:
        return f"{self.pointer or 'the body'}: {self.expected} was expected, {self.found} was found"


_MISFITS = (ModelDecodeError, KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


def check_is_misfit(error: BaseException) -> None:
    """Raise the cause of an error, unless it is one of a value that does not fit.

    The handler of a signal may raise anything anywhere, and means the program.
    """
    while error.__cause__ is not None:
        error = error.__cause__
    if type(error) not in _MISFITS:
        raise error


def pointer_part(name: str) -> str:
    """Return a name as a part of a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")
