# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""The seam between what is generated and what is written by hand.

Generated code describes a request (`Call`) and hands it to a `Dispatcher`; it never does I/O. `Resources` and
`AsyncResources` give a client one attribute for each tag of the document.
"""

from __future__ import annotations

import datetime
import re
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Coroutine, Iterator, Mapping, Sequence
from enum import Enum
from types import GenericAlias
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Concatenate,
    Final,
    Generic,
    ParamSpec,
    Protocol,
    Self,
    TypedDict,
    TypeVar,
)
from urllib.parse import quote

from .errors import InvalidArgumentError, ModelDecodeError
from .types import UNSET, Deviation, encode_datetime, excerpt, pointer_part, shape, wrong_shape

if TYPE_CHECKING:
    from .api.bundles import AsyncBundles, Bundles
    from .api.conversation import AsyncConversation, Conversation
    from .api.kakaotalk_categories import AsyncKakaoTalkCategories, KakaoTalkCategories
    from .api.kakaotalk_senders import AsyncKakaoTalkSenders, KakaoTalkSenders
    from .api.kakaotalk_templates import AsyncKakaoTalkTemplates, KakaoTalkTemplates
    from .api.rcs_accounts import AsyncRcsAccounts, RcsAccounts
    from .api.rcs_questionnaire import AsyncRcsQuestionnaire, RcsQuestionnaire
    from .api.rcs_senders import AsyncRcsSenders, RcsSenders
    from .api.webhooks import AsyncWebhooks, Webhooks
    from .api.whatsapp import AsyncWhatsApp, WhatsApp
    from .api.whatsapp_accounts import AsyncWhatsAppAccounts, WhatsAppAccounts
    from .api.whatsapp_flows import AsyncWhatsAppFlows, WhatsAppFlows
    from .api.whatsapp_senders import AsyncWhatsAppSenders, WhatsAppSenders
    from .api.whatsapp_solutions import AsyncWhatsAppSolutions, WhatsAppSolutions
    from .api.whatsapp_templates import AsyncWhatsAppTemplates, WhatsAppTemplates
    from .model import Model
    from .responses import DocumentedResponse
    from .shapes import Shape

__all__ = [
    "RESOURCES",
    "ApiResponse",
    "AsyncPager",
    "AsyncResources",
    "AsyncDispatcher",
    "Call",
    "CallOptions",
    "Operation",
    "Page",
    "PagedCall",
    "Pager",
    "ResourceWait",
    "Resources",
    "Dispatcher",
]

T = TypeVar("T")
S = TypeVar("S")
T_co = TypeVar("T_co", covariant=True)
P = TypeVar("P")
I_co = TypeVar("I_co", covariant=True)
PS = ParamSpec("PS")
if TYPE_CHECKING:  # only checkers know a default before Python 3.13: `Pager[models.Webhook]` is enough
    from typing_extensions import TypeVar as DefaultTypeVar

    P_co = DefaultTypeVar("P_co", covariant=True, default=Any)
else:
    P_co = TypeVar("P_co", covariant=True)

PROJECT: Final = "{projectId}"
"""What the dispatcher replaces in the path of a call."""
_PARAMETER: Final = re.compile(r"\{(?!projectId\})[^}]*\}")

NEEDS_PROJECT: Final = True
"""Whether a path of the document holds `{projectId}`."""
SERVER: Final = "https://provisioning.api.sinch.com"
"""Address of the API, as the document names it; empty when it names none, or one without a host."""
Security = tuple[tuple[str, ...], ...]
"""Requirements of which one must be met, each by the names of all security schemes that it takes."""
SECURITY: Final[Security | None] = (("basicAuth",), ("oauth2",), ("bearerAuth",))
"""What calls must carry unless their operation says otherwise; None when the document names no security scheme."""
SECURITY_SCHEMES: Final[Mapping[str, tuple[str, str, str]]] = {
    "basicAuth": ("http", "basic", ""),
    "oauth2": ("oauth2", "", ""),
    "bearerAuth": ("http", "bearer", ""),
}
"""Name of a security scheme to its type, its place or HTTP scheme, and the name of its key."""

RESOURCES: Final[tuple[str, ...]] = (
    "webhooks",
    "bundles",
    "conversation",
    "whatsapp_accounts",
    "whatsapp",
    "whatsapp_flows",
    "whatsapp_senders",
    "whatsapp_solutions",
    "whatsapp_templates",
    "rcs_accounts",
    "rcs_senders",
    "rcs_questionnaire",
    "kakaotalk_senders",
    "kakaotalk_templates",
    "kakaotalk_categories",
)
"""Names of the attributes of a client that hold the operations, one for each tag."""


class _Value:
    """A value with slots: shown and compared by its fields, not to be changed."""

    __slots__: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and all(getattr(self, n) == getattr(other, n) for n in self.__slots__)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]


class Operation(_Value, Generic[T_co]):
    """What is known of an operation before any call.

    Args:
        id: its operationId.
        method: the HTTP method, in capitals.
        path: the path template.
        tag: its tag in the document.
        statuses: all documented statuses.
        decode: from the parsed JSON of a success to the result; what does not fit is kept as it came.
        result: what a success should hold: a model, or a shape of `shapes`; None where the document says nothing of it.
        decode_error: from the parsed JSON of a documented error to its model.
        side_effects: whether a GET acts, so that it must not be repeated.
        deprecated: whether the document advises against it.
        security: what its calls must carry; None: what the document says for all.
        server: address of the server that it is called at; None: that of the client.
        answers: what it answers, where that is more than one JSON object; then `decode` is not asked.
        accept: the media types that a call says it takes.
    """

    __slots__ = (
        "accept",
        "answers",
        "decode",
        "decode_error",
        "deprecated",
        "id",
        "method",
        "path",
        "result",
        "security",
        "server",
        "side_effects",
        "statuses",
        "tag",
    )

    def __init__(
        self,
        *,
        id: str,  # noqa: A002 - the field's own name
        method: str,
        path: str,
        tag: str,
        decode: Callable[[Any], T_co],
        decode_error: Callable[[Any], Any],
        result: type[Model] | Shape | None = None,
        statuses: tuple[int, ...] = (),
        side_effects: bool = False,
        deprecated: bool = False,
        security: Security | None = None,
        server: str | None = None,
        answers: tuple[DocumentedResponse, ...] = (),
        accept: str = "application/json",
    ) -> None:
        self.accept: str = accept
        self.answers: tuple[DocumentedResponse, ...] = answers
        self.id: str = id
        self.method: str = method
        self.path: str = path
        self.tag: str = tag
        self.decode: Callable[[Any], T_co] = decode
        self.decode_error: Callable[[Any], Any] = decode_error
        self.result: type[Model] | Shape | None = result
        self.statuses: tuple[int, ...] = statuses
        self.side_effects: bool = side_effects
        self.deprecated: bool = deprecated
        self.security: Security | None = security
        self.server: str | None = server

    def result_of(self, status: int, content_type: str) -> type[Model] | Shape | None:
        """Return what a JSON body of a status should hold; None where the document says nothing of it."""
        if not self.answers:
            return self.result
        from .responses import choose

        answer = choose(self.answers, status, content_type)
        return None if answer is None else answer.result

    @property
    def success(self) -> tuple[int, ...]:
        """The documented 2xx statuses."""
        return tuple(status for status in self.statuses if status // 100 == 2)

    def __repr__(self) -> str:
        return f"Operation({self.id or f'{self.method} {self.path}'})"


class Call(_Value, Generic[T_co]):
    """One request, described.

    Args:
        operation: what is called.
        path: the path with every parameter filled but `{projectId}`, which the dispatcher knows; None: that of the
            operation, as it is.
        query: names and values, in order.
        headers: header parameters of the document.
        body: a JSON value, a `Content`, or `UNSET` for none.
        to: where the body of a success goes instead of into memory; None: it is returned.
    """

    __slots__ = ("body", "headers", "operation", "path", "query", "to")

    def __init__(
        self,
        operation: Operation[T_co],
        *,
        path: str | None = None,
        query: tuple[tuple[str, str], ...] = (),
        headers: tuple[tuple[str, str], ...] = (),
        body: Any = UNSET,
        to: Any = None,
    ) -> None:
        self.to: Any = to
        self.operation: Operation[T_co] = operation
        self.path: str = operation.path if path is None else path
        self.query: tuple[tuple[str, str], ...] = query
        self.headers: tuple[tuple[str, str], ...] = headers
        self.body: Any = body

    def into(self, to: Any) -> Call[T_co | int]:
        """Return the same request with another place for the body of its success."""
        parts = {"path": self.path, "query": self.query, "headers": self.headers, "body": self.body}
        return Call(self.operation, **parts, to=to)

    def __repr__(self) -> str:
        names = [name for name, _ in (*self.query, *self.headers)]
        names += [] if self.body is UNSET else [f"body={shape(self.body)}"]
        operation = self.operation
        return f"Call({', '.join([operation.id or f'{operation.method} {operation.path}', *names])})"


class Content(ABC):
    """A body that is not a JSON object under `application/json`.

    Args:
        content_type: its media type.
        value: the JSON value that it holds; `UNSET` for what is not JSON.
    """

    is_streamed = False
    """Whether it is read while it is sent."""
    is_repeatable = True
    """Whether it can be sent again."""
    size: int | None = None
    """Its bytes, where they are known of what is streamed."""

    def __init__(self, content_type: str, value: Any = UNSET) -> None:
        self.content_type: str = content_type
        self.value: Any = value

    @abstractmethod
    def read(self) -> bytes:
        """Return the whole body."""

    def stream(self) -> Iterator[bytes]:
        """Yield the body piece by piece, from its beginning."""
        yield self.read()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.content_type})"


class PagedCall(_Value, Generic[P, I_co]):
    """The requests of all pages, described.

    Args:
        first: the call for the first page asked for.
        items: from a page to its items.
    """

    __slots__ = ("first", "items")

    def __init__(self, first: Call[P], items: Callable[[P], Sequence[I_co]]) -> None:
        self.first: Call[P] = first
        self.items: Callable[[P], Sequence[I_co]] = items

    @property
    def token(self) -> str | None:
        """The token of the first page asked for; None where it is the first of all."""
        return next((value for name, value in self.first.query if name == "pageToken"), None)

    def next_token(self, page: P, call: Call[P] | None = None) -> str | None:
        """Return the token of the next page, or None after the last.

        Args:
            page: a page.
            call: what asked for it, where the next one is counted from it; None: the call for the first page.
        """
        return getattr(page, "next_page_token", None) or None

    def total(self, page: P) -> int | None:
        """Return how many items all pages have, as a page says; None when it does not."""
        total = getattr(page, "total_size", None)
        return total if isinstance(total, int) else None

    def mark(self, page: P) -> int | None:
        """Return what is the same of equal pages, where nothing else tells that a list goes round; else None."""
        return None

    def at(self, token: str) -> Call[P]:
        """Return the call for the page a token names."""
        call = self.first
        query = tuple(pair for pair in call.query if pair[0] != "pageToken")
        query = (*query, ("pageToken", token))
        return Call(call.operation, path=call.path, query=query, headers=call.headers, body=call.body)

    def beginning_at(self, token: str) -> PagedCall[P, I_co]:
        """Return the requests of the pages from the one on that a token names."""
        return PagedCall(self.at(token), self.items)


class CallOptions:
    """What a caller may decide for one call; the client defines it."""

    __slots__ = ()


class ApiResponse(_Value, Generic[T_co]):
    """A value together with the response that brought it.

    Args:
        value: the decoded value.
        status: the HTTP status.
        headers: the response headers; names in any case.
        request_id: the server's name for the request, if it gave one.
        attempts: how many times the request was sent.
        elapsed: seconds from the call to its answer, retries included.
        body: the body as it came; it may hold secrets.
        operation: what was called; None when the document does not have it.
    """

    __slots__ = ("attempts", "body", "elapsed", "headers", "operation", "request_id", "status", "value")

    def __init__(
        self,
        *,
        value: T_co,
        status: int,
        headers: Mapping[str, str],
        request_id: str | None,
        attempts: int,
        elapsed: float,
        body: bytes = b"",
        operation: Operation[Any] | None = None,
    ) -> None:
        self.value: T_co = value
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self.request_id: str | None = request_id
        self.attempts: int = attempts
        self.elapsed: float = elapsed
        self.body: bytes = body
        self.operation: Operation[Any] | None = operation

    @property
    def raw_json(self) -> Any:
        """The body as it came, parsed as JSON, anew each time; None when it is empty or not JSON."""
        import json  # which describing a request does not need

        try:
            return json.loads(self.body)
        except ValueError:
            return None

    @property
    def deviations(self) -> tuple[Deviation, ...]:
        """Where the body is not what the document says, each value kept as it came; empty when all of it fits."""
        if self.operation is None or not self.body:
            return ()
        from .shapes import deviations

        operation = self.operation
        known = (operation.id or None, operation.method, operation.path, self.status, self.request_id)
        result = operation.result_of(self.status, self.headers.get("content-type", ""))
        return deviations(result, self.raw_json, *known)

    def __repr__(self) -> str:
        return f"ApiResponse(status={self.status}, request_id={self.request_id!r}, value={shape(self.value)})"


class Page(_Value, Generic[I_co, P_co]):
    """One page of a list. It iterates over its items, and has their number as its length.

    Args:
        items: its items.
        next_page_token: token of the next page; None on the last.
        model: the whole answer, with its totals.
    """

    __slots__ = ("items", "model", "next_page_token")
    if not TYPE_CHECKING:
        __class_getitem__ = classmethod(GenericAlias)  # `Page[models.Webhook]` is enough at run time, too

    def __init__(self, *, items: Sequence[I_co], next_page_token: str | None, model: P_co) -> None:
        self.items: Sequence[I_co] = items
        self.next_page_token: str | None = next_page_token
        self.model: P_co = model

    def __iter__(self) -> Iterator[I_co]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class Pager(ABC, Generic[I_co, P_co]):
    """The items of a list over all its pages. It can be iterated more than once; each time starts anew."""

    __slots__ = ()
    if not TYPE_CHECKING:
        __class_getitem__ = classmethod(GenericAlias)  # as in `Page`

    @abstractmethod
    def __iter__(self) -> Iterator[I_co]:
        """Iterate over the items of all pages, one page in memory."""

    @abstractmethod
    def pages(self) -> Iterator[Page[I_co, P_co]]:
        """Iterate over the pages."""

    @abstractmethod
    def first(self) -> I_co | None:
        """Return the first item, or None when there is none."""

    @abstractmethod
    def to_list(self) -> list[I_co]:
        """Return the items of all pages at once."""

    @abstractmethod
    def limit(self, count: int) -> Self:
        """Return a pager of no more than so many items, which asks for no page that it does not need."""

    @abstractmethod
    def from_token(self, token: str) -> Self:
        """Return a pager that begins at the page a token names."""

    @property
    @abstractmethod
    def total_size(self) -> int | None:
        """How many items all pages have, as the server said with the page read last; None before the first."""


class AsyncPager(ABC, Generic[I_co, P_co]):
    """The items of a list over all its pages, for `async for`. It can be iterated more than once."""

    __slots__ = ()
    if not TYPE_CHECKING:
        __class_getitem__ = classmethod(GenericAlias)  # as in `Page`

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[I_co]:
        """Iterate over the items of all pages, one page in memory."""

    @abstractmethod
    def pages(self) -> AsyncIterator[Page[I_co, P_co]]:
        """Iterate over the pages."""

    @abstractmethod
    async def first(self) -> I_co | None:
        """Return the first item, or None when there is none."""

    @abstractmethod
    async def to_list(self) -> list[I_co]:
        """Return the items of all pages at once."""

    @abstractmethod
    def limit(self, count: int) -> Self:
        """Return a pager of no more than so many items, which asks for no page that it does not need."""

    @abstractmethod
    def from_token(self, token: str) -> Self:
        """Return a pager that begins at the page a token names."""

    @property
    @abstractmethod
    def total_size(self) -> int | None:
        """How many items all pages have, as the server said with the page read last; None before the first."""


class ResourceWait(TypedDict, Generic[T, S], total=False):
    """How long, and for what, the `wait` of a resource waits. What is left out is what `client.wait` takes.

    Args:
        until: a state, several, or a function of the resource.
        failed: states, or a function, that end the wait with an error.
        deadline: seconds the wait may take.
        interval: seconds before the second read; later waits grow by half, with jitter.
        max_interval: seconds between two reads at most.
        options: what differs for each read from the client's own options.
    """

    until: S | Collection[S] | Callable[[T], bool] | None
    failed: S | Collection[S] | Callable[[T], bool] | None
    deadline: float
    interval: float
    max_interval: float
    options: CallOptions | None


class Dispatcher(Protocol):
    """Carries described requests to the server."""

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        """Send one request and return what its answer holds."""
        ...

    def send_with_response(self, call: Call[T], options: CallOptions | None) -> ApiResponse[T]:
        """Send one request and return its answer with status and headers."""
        ...

    def paginate(self, call: PagedCall[P, T], options: CallOptions | None) -> Pager[T, P]:
        """Return the items of all pages; nothing is sent before they are asked for."""
        ...

    def wait(self, read: Callable[[CallOptions | None], T], states: tuple[str, ...], rules: Mapping[str, Any]) -> T:
        """Read a resource again and again until it is ready; its states are in the attributes that are listed."""
        ...


class AsyncDispatcher(Protocol):
    """Carries described requests to the server, without blocking."""

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        """Send one request and return what its answer holds."""
        ...

    async def send_with_response(self, call: Call[T], options: CallOptions | None) -> ApiResponse[T]:
        """Send one request and return its answer with status and headers."""
        ...

    def paginate(self, call: PagedCall[P, T], options: CallOptions | None) -> AsyncPager[T, P]:
        """Return the items of all pages; nothing is sent before they are asked for."""
        ...

    async def wait(
        self, read: Callable[[CallOptions | None], Awaitable[T]], states: tuple[str, ...], rules: Mapping[str, Any]
    ) -> T:
        """Read a resource again and again until it is ready; its states are in the attributes that are listed."""
        ...


class Responding:
    """The methods of a resource, each returning its value together with the response; a list returns one page.

    Args:
        resource: makes the resource over a dispatcher.
        dispatcher: what carries a described request to the server and back.
    """

    def __init__(self, resource: Callable[[Any], Any], dispatcher: Dispatcher | AsyncDispatcher) -> None:
        self._resource = resource(_RespondingDispatcher(dispatcher))


class _RespondingDispatcher:
    """Sends what a resource describes, and returns the value together with the response."""

    def __init__(self, dispatcher: Dispatcher | AsyncDispatcher) -> None:
        self.send = dispatcher.send_with_response
        self.paginate = self._first_page

    def _first_page(self, call: PagedCall[Any, Any], options: CallOptions | None) -> Any:
        return self.send(call.first, options)


def _responding(method: Any) -> Any:
    return _RespondingMethod(method)


class _RespondingMethod:
    """A method of a resource, found on the resource of the instance it is asked of. Checkers take it for a function."""

    def __init__(self, method: Any) -> None:
        self._method = method

    def __get__(self, instance: Responding | None, owner: type) -> Any:
        return self._method if instance is None else getattr(instance._resource, self._method.__name__)


def responding(method: Callable[Concatenate[Any, PS], T]) -> Callable[Concatenate[Any, PS], ApiResponse[T]]:
    """Return a method of a resource as one that returns its value together with the response."""
    wrapped: Callable[Concatenate[Any, PS], ApiResponse[T]] = _responding(method)
    return wrapped


def async_responding(
    method: Callable[Concatenate[Any, PS], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[Any, PS], Coroutine[Any, Any, ApiResponse[T]]]:
    """Do what `responding` does with a method of an async resource."""
    wrapped: Callable[Concatenate[Any, PS], Coroutine[Any, Any, ApiResponse[T]]] = _responding(method)
    return wrapped


def responding_page(
    method: Callable[Concatenate[Any, PS], Pager[Any, P]],
) -> Callable[Concatenate[Any, PS], ApiResponse[P]]:
    """Return a method that lists as one that returns one page together with the response."""
    wrapped: Callable[Concatenate[Any, PS], ApiResponse[P]] = _responding(method)
    return wrapped


def async_responding_page(
    method: Callable[Concatenate[Any, PS], AsyncPager[Any, P]],
) -> Callable[Concatenate[Any, PS], Coroutine[Any, Any, ApiResponse[P]]]:
    """Do what `responding_page` does with a method of an async resource."""
    wrapped: Callable[Concatenate[Any, PS], Coroutine[Any, Any, ApiResponse[P]]] = _responding(method)
    return wrapped


def page_items(page: Any, attribute: str, name: str) -> Sequence[Any]:
    """Return the items of a page: those of the list that it holds; none where the list is missing or null.

    Args:
        page: the page.
        attribute: what holds the list.
        name: the name of the list in the API.

    Raises:
        ModelDecodeError: the page, or what should be the list, is something else.
    """
    if not hasattr(page, "to_dict"):
        raise wrong_shape(page, "an object with the items of a page")
    items = getattr(page, attribute, None)
    if items is None:
        return ()
    if not isinstance(items, list):
        problem = f"an array with the items of the page was expected, {excerpt(items)} was found"
        raise ModelDecodeError(problem, type(page).__name__, f"/{pointer_part(name)}")
    return items


def nothing(data: Any) -> None:
    """Return nothing, which is what a response without a body holds."""


class Encoded(str):
    """A text that is percent-encoded already."""

    __slots__ = ()


def scalar(parameter: str, value: Any) -> str:
    """Return the text of a parameter: of a text, a number, a boolean, a date, a time, a UUID or an enum value.

    Raises:
        InvalidArgumentError: it is something else, or a date-time without an offset.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) or (isinstance(value, float) and value - value == 0):  # not an infinity, nor NaN
        return str(value)
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            raise InvalidArgumentError(parameter, "has no offset; pass a date-time with tzinfo, such as datetime.UTC")
        return encode_datetime(value)
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, float):
        raise InvalidArgumentError(parameter, "must be a finite number")
    if type(value).__name__ in {"UUID", "Decimal"}:  # by name, for importing them takes long
        return str(value)
    raise InvalidArgumentError(parameter, f"must be a text, a number, a boolean or an enum value, not {excerpt(value)}")


def path_segment(parameter: str, value: Any) -> str:
    """Return a path parameter, percent-encoded so that it stays one segment.

    Raises:
        InvalidArgumentError: it is empty, or neither a text nor a number, or a text that UTF-8 cannot write.
    """
    text = scalar(parameter, value)
    if not text:
        raise InvalidArgumentError(parameter, "must not be empty; pass the identifier of the resource")
    if text in {".", ".."}:
        return text.replace(".", "%2E")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidArgumentError(parameter, "holds a text that UTF-8 cannot write") from None


def fill(template: str, *values: tuple[Any, ...]) -> str:
    """Return a path whose parameters, but `{projectId}`, are filled in their order.

    Args:
        template: the path template.
        values: names, for errors, and values; with its own name and a `Style` behind them, a value in that style.

    Raises:
        InvalidArgumentError: a value is empty, or cannot be sent.
    """
    head, *pieces = _PARAMETER.split(template)
    segments = (_piece(*value) for value in values)
    return head + "".join(segment + piece for segment, piece in zip(segments, pieces, strict=True))


def _piece(parameter: str, value: Any, *styled: Any) -> str:
    if not styled:
        return path_segment(parameter, value)
    from .styles import path_piece

    name, style = styled
    return path_piece(parameter, name, value, style)


def encode_query(*parameters: tuple[Any, ...]) -> tuple[tuple[str, str], ...]:
    """Return names and texts of query parameters; a list repeats its name, what is unset or None is left out.

    Args:
        parameters: names, for errors, names in the query, and values; with a `Style` behind them, in that style.

    Raises:
        InvalidArgumentError: a value cannot be sent.
    """
    pairs: list[tuple[str, str]] = []
    for parameter, name, value, *styled in parameters:
        if value is UNSET or value is None:
            continue
        if styled:
            from .styles import query_pairs

            pairs += query_pairs(parameter, name, value, styled[0])
        elif isinstance(value, (list, tuple, set, frozenset)):
            pairs += [(name, scalar(parameter, item)) for item in value]
        else:
            pairs.append((name, scalar(parameter, value)))
    return tuple(pairs)


class Resources:
    """The operations of the document, one attribute for each tag. Each is imported on first use."""

    _dispatcher: Dispatcher
    _resources: dict[str, Any]

    @property
    def webhooks(self) -> Webhooks:
        """Register where the API reports events: one target address, one secret and a list of triggers each."""
        resource: Webhooks | None = self._resources.get("webhooks")
        if resource is None:
            from .api.webhooks import Webhooks

            resource = self._resources.setdefault("webhooks", Webhooks(self._dispatcher))
        return resource

    @property
    def bundles(self) -> Bundles:
        """Order a subproject, an SMS app, a Conversation API app and webhooks in one asynchronous request."""
        resource: Bundles | None = self._resources.get("bundles")
        if resource is None:
            from .api.bundles import Bundles

            resource = self._resources.setdefault("bundles", Bundles(self._dispatcher))
        return resource

    @property
    def conversation(self) -> Conversation:
        """Read what Meta, Telegram and Viber know about the channels of a Conversation API app."""
        resource: Conversation | None = self._resources.get("conversation")
        if resource is None:
            from .api.conversation import Conversation

            resource = self._resources.setdefault("conversation", Conversation(self._dispatcher))
        return resource

    @property
    def whatsapp_accounts(self) -> WhatsAppAccounts:
        """Create and maintain the WhatsApp account of a project."""
        resource: WhatsAppAccounts | None = self._resources.get("whatsapp_accounts")
        if resource is None:
            from .api.whatsapp_accounts import WhatsAppAccounts

            resource = self._resources.setdefault("whatsapp_accounts", WhatsAppAccounts(self._dispatcher))
        return resource

    @property
    def whatsapp(self) -> WhatsApp:
        """Helpers around a WhatsApp Business Account: template analytics and embedded signup."""
        resource: WhatsApp | None = self._resources.get("whatsapp")
        if resource is None:
            from .api.whatsapp import WhatsApp

            resource = self._resources.setdefault("whatsapp", WhatsApp(self._dispatcher))
        return resource

    @property
    def whatsapp_flows(self) -> WhatsAppFlows:
        """Read the WhatsApp flows of a project and their screens."""
        resource: WhatsAppFlows | None = self._resources.get("whatsapp_flows")
        if resource is None:
            from .api.whatsapp_flows import WhatsAppFlows

            resource = self._resources.setdefault("whatsapp_flows", WhatsAppFlows(self._dispatcher))
        return resource

    @property
    def whatsapp_senders(self) -> WhatsAppSenders:
        """Create, register, verify and maintain WhatsApp phone numbers."""
        resource: WhatsAppSenders | None = self._resources.get("whatsapp_senders")
        if resource is None:
            from .api.whatsapp_senders import WhatsAppSenders

            resource = self._resources.setdefault("whatsapp_senders", WhatsAppSenders(self._dispatcher))
        return resource

    @property
    def whatsapp_solutions(self) -> WhatsAppSolutions:
        """Multi-partner solutions shared with other Meta apps."""
        resource: WhatsAppSolutions | None = self._resources.get("whatsapp_solutions")
        if resource is None:
            from .api.whatsapp_solutions import WhatsAppSolutions

            resource = self._resources.setdefault("whatsapp_solutions", WhatsAppSolutions(self._dispatcher))
        return resource

    @property
    def whatsapp_templates(self) -> WhatsAppTemplates:
        """Create, review and maintain the message templates of a WhatsApp Business Account."""
        resource: WhatsAppTemplates | None = self._resources.get("whatsapp_templates")
        if resource is None:
            from .api.whatsapp_templates import WhatsAppTemplates

            resource = self._resources.setdefault("whatsapp_templates", WhatsAppTemplates(self._dispatcher))
        return resource

    @property
    def rcs_accounts(self) -> RcsAccounts:
        """Activity and comments of the RCS account of a project."""
        resource: RcsAccounts | None = self._resources.get("rcs_accounts")
        if resource is None:
            from .api.rcs_accounts import RcsAccounts

            resource = self._resources.setdefault("rcs_accounts", RcsAccounts(self._dispatcher))
        return resource

    @property
    def rcs_senders(self) -> RcsSenders:
        """Create, test, launch and maintain RCS senders."""
        resource: RcsSenders | None = self._resources.get("rcs_senders")
        if resource is None:
            from .api.rcs_senders import RcsSenders

            resource = self._resources.setdefault("rcs_senders", RcsSenders(self._dispatcher))
        return resource

    @property
    def rcs_questionnaire(self) -> RcsQuestionnaire:
        """The questions that must be answered before an RCS sender can be launched."""
        resource: RcsQuestionnaire | None = self._resources.get("rcs_questionnaire")
        if resource is None:
            from .api.rcs_questionnaire import RcsQuestionnaire

            resource = self._resources.setdefault("rcs_questionnaire", RcsQuestionnaire(self._dispatcher))
        return resource

    @property
    def kakaotalk_senders(self) -> KakaoTalkSenders:
        """Create, register, verify and maintain KakaoTalk senders."""
        resource: KakaoTalkSenders | None = self._resources.get("kakaotalk_senders")
        if resource is None:
            from .api.kakaotalk_senders import KakaoTalkSenders

            resource = self._resources.setdefault("kakaotalk_senders", KakaoTalkSenders(self._dispatcher))
        return resource

    @property
    def kakaotalk_templates(self) -> KakaoTalkTemplates:
        """Create and maintain the message templates of a KakaoTalk sender."""
        resource: KakaoTalkTemplates | None = self._resources.get("kakaotalk_templates")
        if resource is None:
            from .api.kakaotalk_templates import KakaoTalkTemplates

            resource = self._resources.setdefault("kakaotalk_templates", KakaoTalkTemplates(self._dispatcher))
        return resource

    @property
    def kakaotalk_categories(self) -> KakaoTalkCategories:
        """Categories a KakaoTalk sender or template can be filed under."""
        resource: KakaoTalkCategories | None = self._resources.get("kakaotalk_categories")
        if resource is None:
            from .api.kakaotalk_categories import KakaoTalkCategories

            resource = self._resources.setdefault("kakaotalk_categories", KakaoTalkCategories(self._dispatcher))
        return resource


class AsyncResources:
    """The operations of the document, one attribute for each tag. Each is imported on first use."""

    _dispatcher: AsyncDispatcher
    _resources: dict[str, Any]

    @property
    def webhooks(self) -> AsyncWebhooks:
        """Register where the API reports events: one target address, one secret and a list of triggers each."""
        resource: AsyncWebhooks | None = self._resources.get("webhooks")
        if resource is None:
            from .api.webhooks import AsyncWebhooks

            resource = self._resources.setdefault("webhooks", AsyncWebhooks(self._dispatcher))
        return resource

    @property
    def bundles(self) -> AsyncBundles:
        """Order a subproject, an SMS app, a Conversation API app and webhooks in one asynchronous request."""
        resource: AsyncBundles | None = self._resources.get("bundles")
        if resource is None:
            from .api.bundles import AsyncBundles

            resource = self._resources.setdefault("bundles", AsyncBundles(self._dispatcher))
        return resource

    @property
    def conversation(self) -> AsyncConversation:
        """Read what Meta, Telegram and Viber know about the channels of a Conversation API app."""
        resource: AsyncConversation | None = self._resources.get("conversation")
        if resource is None:
            from .api.conversation import AsyncConversation

            resource = self._resources.setdefault("conversation", AsyncConversation(self._dispatcher))
        return resource

    @property
    def whatsapp_accounts(self) -> AsyncWhatsAppAccounts:
        """Create and maintain the WhatsApp account of a project."""
        resource: AsyncWhatsAppAccounts | None = self._resources.get("whatsapp_accounts")
        if resource is None:
            from .api.whatsapp_accounts import AsyncWhatsAppAccounts

            resource = self._resources.setdefault("whatsapp_accounts", AsyncWhatsAppAccounts(self._dispatcher))
        return resource

    @property
    def whatsapp(self) -> AsyncWhatsApp:
        """Helpers around a WhatsApp Business Account: template analytics and embedded signup."""
        resource: AsyncWhatsApp | None = self._resources.get("whatsapp")
        if resource is None:
            from .api.whatsapp import AsyncWhatsApp

            resource = self._resources.setdefault("whatsapp", AsyncWhatsApp(self._dispatcher))
        return resource

    @property
    def whatsapp_flows(self) -> AsyncWhatsAppFlows:
        """Read the WhatsApp flows of a project and their screens."""
        resource: AsyncWhatsAppFlows | None = self._resources.get("whatsapp_flows")
        if resource is None:
            from .api.whatsapp_flows import AsyncWhatsAppFlows

            resource = self._resources.setdefault("whatsapp_flows", AsyncWhatsAppFlows(self._dispatcher))
        return resource

    @property
    def whatsapp_senders(self) -> AsyncWhatsAppSenders:
        """Create, register, verify and maintain WhatsApp phone numbers."""
        resource: AsyncWhatsAppSenders | None = self._resources.get("whatsapp_senders")
        if resource is None:
            from .api.whatsapp_senders import AsyncWhatsAppSenders

            resource = self._resources.setdefault("whatsapp_senders", AsyncWhatsAppSenders(self._dispatcher))
        return resource

    @property
    def whatsapp_solutions(self) -> AsyncWhatsAppSolutions:
        """Multi-partner solutions shared with other Meta apps."""
        resource: AsyncWhatsAppSolutions | None = self._resources.get("whatsapp_solutions")
        if resource is None:
            from .api.whatsapp_solutions import AsyncWhatsAppSolutions

            resource = self._resources.setdefault("whatsapp_solutions", AsyncWhatsAppSolutions(self._dispatcher))
        return resource

    @property
    def whatsapp_templates(self) -> AsyncWhatsAppTemplates:
        """Create, review and maintain the message templates of a WhatsApp Business Account."""
        resource: AsyncWhatsAppTemplates | None = self._resources.get("whatsapp_templates")
        if resource is None:
            from .api.whatsapp_templates import AsyncWhatsAppTemplates

            resource = self._resources.setdefault("whatsapp_templates", AsyncWhatsAppTemplates(self._dispatcher))
        return resource

    @property
    def rcs_accounts(self) -> AsyncRcsAccounts:
        """Activity and comments of the RCS account of a project."""
        resource: AsyncRcsAccounts | None = self._resources.get("rcs_accounts")
        if resource is None:
            from .api.rcs_accounts import AsyncRcsAccounts

            resource = self._resources.setdefault("rcs_accounts", AsyncRcsAccounts(self._dispatcher))
        return resource

    @property
    def rcs_senders(self) -> AsyncRcsSenders:
        """Create, test, launch and maintain RCS senders."""
        resource: AsyncRcsSenders | None = self._resources.get("rcs_senders")
        if resource is None:
            from .api.rcs_senders import AsyncRcsSenders

            resource = self._resources.setdefault("rcs_senders", AsyncRcsSenders(self._dispatcher))
        return resource

    @property
    def rcs_questionnaire(self) -> AsyncRcsQuestionnaire:
        """The questions that must be answered before an RCS sender can be launched."""
        resource: AsyncRcsQuestionnaire | None = self._resources.get("rcs_questionnaire")
        if resource is None:
            from .api.rcs_questionnaire import AsyncRcsQuestionnaire

            resource = self._resources.setdefault("rcs_questionnaire", AsyncRcsQuestionnaire(self._dispatcher))
        return resource

    @property
    def kakaotalk_senders(self) -> AsyncKakaoTalkSenders:
        """Create, register, verify and maintain KakaoTalk senders."""
        resource: AsyncKakaoTalkSenders | None = self._resources.get("kakaotalk_senders")
        if resource is None:
            from .api.kakaotalk_senders import AsyncKakaoTalkSenders

            resource = self._resources.setdefault("kakaotalk_senders", AsyncKakaoTalkSenders(self._dispatcher))
        return resource

    @property
    def kakaotalk_templates(self) -> AsyncKakaoTalkTemplates:
        """Create and maintain the message templates of a KakaoTalk sender."""
        resource: AsyncKakaoTalkTemplates | None = self._resources.get("kakaotalk_templates")
        if resource is None:
            from .api.kakaotalk_templates import AsyncKakaoTalkTemplates

            resource = self._resources.setdefault("kakaotalk_templates", AsyncKakaoTalkTemplates(self._dispatcher))
        return resource

    @property
    def kakaotalk_categories(self) -> AsyncKakaoTalkCategories:
        """Categories a KakaoTalk sender or template can be filed under."""
        resource: AsyncKakaoTalkCategories | None = self._resources.get("kakaotalk_categories")
        if resource is None:
            from .api.kakaotalk_categories import AsyncKakaoTalkCategories

            resource = self._resources.setdefault("kakaotalk_categories", AsyncKakaoTalkCategories(self._dispatcher))
        return resource
