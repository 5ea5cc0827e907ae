"""Lists over all their pages, one page in memory."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Sequence
from contextlib import aclosing
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar
from urllib.parse import quote

from sinch_provisioning_api.client import AsyncPager, Call, Page, PagedCall, Pager
from sinch_provisioning_api.errors import ModelDecodeError

from sinch_provisioning import _validators as check
from sinch_provisioning._json import JSONValue
from sinch_provisioning._process import start_thread
from sinch_provisioning.errors import InvalidArgumentError, PaginationError, ProvisioningError
from sinch_provisioning.options import RequestOptions

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["AsyncPager", "Page", "Pager"]

I = TypeVar("I")
T = TypeVar("T")
P = TypeVar("P")
MAX_EMPTY_PAGES = 100
"""Pages without items, one after another, after which a list is given up."""
MAX_TOKEN = 50_000
"""Characters of a page token in an address, which holds 65,536."""


def _flaw(token: object) -> str | None:
    """Return what is wrong with a page token of the server; None when it can be followed."""
    if not isinstance(token, str):
        return f"the server gave a page token that is not a text but {type(token).__name__}"
    try:
        length = len(quote(token, safe=""))
    except UnicodeEncodeError:
        return "the server gave a page token that UTF-8 cannot write"
    return "the server gave a page token that is too long for an address" if length > MAX_TOKEN else None


class Cursor:
    """Where an iteration stands: the next call, the tokens seen, and how many items are wanted. Pure.

    Args:
        paged: the requests of all pages.
        limit: items that are wanted; None: all.
    """

    def __init__(self, paged: PagedCall[Any, Any], limit: int | None = None) -> None:
        self._paged = paged
        self._left = limit
        self._seen: set[int] = set()
        self._empty = 0
        self._mark: int | None = None
        self.token = paged.token
        self.call: Call[Any] | None = None if limit == 0 else paged.first
        if self.token is not None:
            self._seen.add(hash(self.token))

    def advance(self, model: Any) -> Page[Any]:
        """Return the page of an answer, and move on to the next one.

        Raises:
            PaginationError: it is not a page, the next page's token was given before or cannot be followed, or too
                many pages were empty.
        """
        items = self._items(model)
        token = self._paged.next_token(model, self.call)
        page = Page(items=self._wanted(items), next_page_token=token, model=model)
        if token is None or self._left == 0:
            self.call = None
            return page
        if (flaw := _flaw(token)) is not None:
            raise self._ended(flaw)
        if hash(token) in self._seen:
            raise self._ended("the server gave the same page token again; following it would never end", token)
        mark = self._paged.mark(model)
        if mark is not None and mark == self._mark:
            raise self._ended("the server gave the same page again; it may ignore which one is asked for", token)
        self._mark = mark
        self._empty = 0 if page.items else self._empty + 1
        if self._empty >= MAX_EMPTY_PAGES:
            raise self._ended(f"the server gave {self._empty} pages without items in a row, and one more token", token)
        self._seen.add(hash(token))
        self.token, self.call = token, self._paged.at(token)
        return page

    def _items(self, model: Any) -> Sequence[Any]:
        try:
            return self._paged.items(model)
        except ModelDecodeError as error:
            message = f"the answer is not a page: {error}"
        raise self._ended(message)

    def _wanted(self, items: Sequence[I]) -> Sequence[I]:
        if self._left is None:
            return items
        wanted = items[: self._left]
        self._left -= len(wanted)
        return wanted

    def _ended(self, message: str, token: str | None = None) -> PaginationError:
        operation = self._paged.first.operation
        error = PaginationError(message, method=operation.method, path_template=operation.path)
        error.page_token = token
        return error

    def failed(self, error: ProvisioningError) -> ProvisioningError:
        """Return an error with the token of the page that failed, from which to go on."""
        error.page_token = error.page_token or self.token
        return error


def _checked(token: JSONValue) -> str:
    if not isinstance(token, str) or not token:
        raise InvalidArgumentError("token", "must be the token of a page, such as next_page_token; None is the end")
    return token


def _in_background(work: Callable[[], T]) -> Future[T]:
    """Do some work in a thread that nobody has to wait for: neither who stops reading, nor the end of the program."""
    from concurrent.futures import Future

    future: Future[T] = Future()
    context = copy_context()

    def run() -> None:
        try:
            future.set_result(context.run(work))
        except BaseException as error:  # for whoever reads the page
            future.set_exception(error)

    start_thread(run, "sinch-provisioning-page")
    return future


class _Paging(Generic[I, P]):
    """What both pagers are made of.

    Args:
        paged: the requests of all pages.
        send: what sends a call.
        options: those of the call.
        limit: items that are wanted; None: all.
    """

    __slots__ = ("_limit", "_options", "_paged", "_send", "_total")

    def __init__(
        self,
        paged: PagedCall[P, I],
        send: Callable[..., Any],
        options: RequestOptions | None,
        limit: int | None = None,
    ) -> None:
        self._paged, self._send, self._options, self._limit = paged, send, options, limit
        self._total: int | None = None

    @property
    def total_size(self) -> int | None:
        """How many items all pages have, as the server said with the page read last; None before the first."""
        return self._total

    def limit(self, count: int) -> Self:
        """Return a pager of no more than so many items, which asks for no page that it does not need.

        Args:
            count: items, from 0 on. The page that holds the last of them is cut, its `model` is whole.
        """
        wanted = check.whole("limit", count, least=0)
        return type(self)(self._paged, self._send, self._options, self._most(wanted))

    def from_token(self, token: str) -> Self:
        """Return a pager that begins at the page a token names, such as `page_token` of an error."""
        paged = self._paged.beginning_at(_checked(token))
        return type(self)(paged, self._send, self._options, self._limit)

    def _most(self, count: int) -> int:
        return count if self._limit is None else min(count, self._limit)

    def _prefetches(self) -> bool:
        return self._options is not None and self._options.prefetch is True

    def _advanced(self, cursor: Cursor, model: P) -> Page[I, P]:
        page = cursor.advance(model)
        self._total = self._paged.total(model)
        return page


class ListPager(_Paging[I, P], Pager[I, P]):
    """A pager over what a sync client sends; arguments as in `_Paging`."""

    __slots__ = ()

    def __iter__(self) -> Iterator[I]:
        for page in self.pages():
            yield from page.items
            del page  # so that one page is in memory, not two

    def pages(self) -> Iterator[Page[I, P]]:
        """Iterate over the pages; with `prefetch` the next one is fetched while this one is read."""
        cursor = Cursor(self._paged, self._limit)
        yield from self._prefetched(cursor) if self._prefetches() and cursor.call else self._one_by_one(cursor)

    def _one_by_one(self, cursor: Cursor) -> Iterator[Page[I, P]]:
        while cursor.call is not None:
            try:
                page = self._advanced(cursor, self._send(cursor.call, self._options))
            except ProvisioningError as error:
                raise cursor.failed(error) from error.__cause__
            yield page
            del page  # before the next one is there

    def _prefetched(self, cursor: Cursor) -> Iterator[Page[I, P]]:
        future = _in_background(partial(self._send, cursor.call, self._options))
        while True:
            try:
                page = self._advanced(cursor, future.result())
            except ProvisioningError as error:
                raise cursor.failed(error) from error.__cause__
            if cursor.call is None:
                yield page
                return
            future = _in_background(partial(self._send, cursor.call, self._options))
            yield page

    def first(self) -> I | None:
        """Return the first item, or None when there is none; no more pages than needed are asked for."""
        pages = self._one_by_one(Cursor(self._paged, self._most(1)))
        return next((item for page in pages for item in page.items), None)

    def to_list(self) -> list[I]:
        """Return the items of all pages at once; `limit` bounds them."""
        return list(self)

    def __repr__(self) -> str:
        return f"Pager({self._paged.first.operation.id})"


class AsyncListPager(_Paging[I, P], AsyncPager[I, P]):
    """A pager over what an async client sends; arguments as in `_Paging`."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[I]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item
                del page

    async def pages(self) -> AsyncGenerator[Page[I, P], None]:
        """Iterate over the pages; with `prefetch` the next one is fetched while this one is read."""
        cursor = Cursor(self._paged, self._limit)
        prefetches = self._prefetches() and cursor.call
        async with aclosing(self._prefetched(cursor) if prefetches else self._one_by_one(cursor)) as pages:
            async for page in pages:
                yield page
                del page

    async def _one_by_one(self, cursor: Cursor) -> AsyncGenerator[Page[I, P], None]:
        while cursor.call is not None:
            try:
                page = self._advanced(cursor, await self._send(cursor.call, self._options))
            except ProvisioningError as error:
                raise cursor.failed(error) from error.__cause__
            yield page
            del page

    async def _prefetched(self, cursor: Cursor) -> AsyncGenerator[Page[I, P], None]:
        from sinch_provisioning._http.event_loops import in_background

        task = in_background(self._send(cursor.call, self._options))
        try:
            while True:
                try:
                    page = self._advanced(cursor, await task.result())
                except ProvisioningError as error:
                    raise cursor.failed(error) from error.__cause__
                if cursor.call is None:
                    yield page
                    return
                task = in_background(self._send(cursor.call, self._options))
                yield page
        finally:
            await task.end()  # that of a page nobody will read

    async def first(self) -> I | None:
        """Return the first item, or None when there is none; no more pages than needed are asked for."""
        async with aclosing(self._one_by_one(Cursor(self._paged, self._most(1)))) as pages:
            async for page in pages:
                for item in page.items:
                    return item
        return None

    async def to_list(self) -> list[I]:
        """Return the items of all pages at once; `limit` bounds them."""
        return [item async for item in self]

    def __repr__(self) -> str:
        return f"AsyncPager({self._paged.first.operation.id})"
