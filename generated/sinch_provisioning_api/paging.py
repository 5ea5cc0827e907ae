# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Lists that page by another way than a page token: by offset, by number, by link, by the last item."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl, urlsplit

from .client import Call, PagedCall
from .errors import ModelDecodeError
from .types import excerpt, pointer_part, wrong_shape

P = TypeVar("P")
I_co = TypeVar("I_co", covariant=True)
Way = tuple[tuple[str, str], ...]
"""The way to a member of a page: for each step the attribute of the model, and the name in the API."""


class _Missing:
    """What stands for a member that is not there."""


MISSING: Final = _Missing()


def _member(value: Any, way: Way) -> Any:
    """Return a member of a page, as a model or as JSON; `MISSING` where it is not there."""
    for attribute, name in way:
        value = value.get(name, MISSING) if isinstance(value, Mapping) else getattr(value, attribute, MISSING)
    return value


def _number(value: Any) -> int | None:
    is_whole = isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value)
    return int(value) if is_whole else None


class Paging:
    """How an operation pages.

    Args:
        style: `token`, `offset`, `number`, `link`, or `last`: the last item of a page names the next.
        parameter: the query parameter that says where a page begins; empty for links.
        items: the way to the items; empty where the page is the array.
        next: the way to what names the next page; None where nothing does.
        total: the way to the number of all items.
        pages: the way to the number of all pages.
        more: the way to whether there are more.
        last: the way in an item to what names it.
        size: the query parameter for the items of a page.
        first: the number of the first page.
    """

    __slots__ = ("first", "items", "last", "more", "next", "pages", "parameter", "size", "style", "total")

    def __init__(
        self,
        style: str,
        parameter: str,
        items: Way,
        *,
        next: Way | None = None,  # noqa: A002 - the name of the extension
        total: Way | None = None,
        pages: Way | None = None,
        more: Way | None = None,
        last: Way = (),
        size: str = "",
        first: int = 1,
    ) -> None:
        self.style: str = style
        self.parameter: str = parameter
        self.items: Way = items
        self.next: Way | None = next
        self.total: Way | None = total
        self.pages: Way | None = pages
        self.more: Way | None = more
        self.last: Way = last
        self.size: str = size
        self.first: int = first

    def items_of(self, page: Any) -> Sequence[Any]:
        """Return the items of a page; none where the array is missing or null.

        Raises:
            ModelDecodeError: the page, or what should be the array, is something else.
        """
        if self.items and not isinstance(page, Mapping) and not hasattr(page, "to_dict"):
            raise wrong_shape(page, "an object with the items of a page")
        items = _member(page, self.items)
        if items is None or items is MISSING:
            return ()
        if not isinstance(items, list):
            problem = f"an array with the items of the page was expected, {excerpt(items)} was found"
            location = "".join(f"/{pointer_part(name)}" for _, name in self.items)
            raise ModelDecodeError(problem, type(page).__name__, location)
        return items

    def number_of(self, page: Any, way: Way | None) -> int | None:
        """Return a number that a page holds; None where it does not."""
        return None if way is None else _number(_member(page, way))

    def next_of(self, page: Any, query: Iterable[tuple[str, str]]) -> str | None:
        """Return what names the page after this one; None after the last.

        Args:
            page: this page.
            query: that of its call.
        """
        if self.more is not None and _member(page, self.more) is False:
            return None
        if self.next is not None:
            named = _member(page, self.next)
            if named in (None, MISSING, ""):
                return None
            token: str | None = str(named) if _number(named) is not None else named
            return token
        items = self.items_of(page)
        if not items:
            return None
        if self.style == "last":
            last = _member(items[-1], self.last)
            return None if last in (None, MISSING, "") else str(last)
        return self._counted(page, dict(query), len(items))

    def _counted(self, page: Any, query: dict[str, str], count: int) -> str | None:
        total, sent = self.number_of(page, self.total), query.get(self.parameter, "")
        is_sent = sent.lstrip("-").isdigit()
        if self.style == "offset":
            end = (int(sent) if is_sent else 0) + count
            return None if total is not None and end >= total else str(end)
        number = int(sent) if is_sent else self.first
        before = number - self.first
        pages, size = self.number_of(page, self.pages), query.get(self.size, "")
        most = int(size) if size.isdigit() and int(size) >= count else count if before == 0 else None
        is_last = pages is not None and before + 1 >= pages
        is_all = total is not None and most is not None and before * most + count >= total
        return None if is_last or is_all else str(number + 1)


class PagedBy(PagedCall[P, I_co]):
    """The requests of all pages of a list that pages by another way than a page token.

    Args:
        first: the call for the first page asked for.
        items: from a page to its items.
        rules: how it pages.
    """

    __slots__ = ("rules",)

    def __init__(self, first: Call[P], items: Callable[[P], Sequence[I_co]], rules: Paging) -> None:
        super().__init__(first, items)
        self.rules: Paging = rules

    @property
    def token(self) -> str | None:
        """What names the first page asked for; None where it is the first of all."""
        return next((value for name, value in self.first.query if name == self.rules.parameter), None)

    def next_token(self, page: P, call: Call[P] | None = None) -> str | None:
        """Return what names the next page, or None after the last."""
        return self.rules.next_of(page, (call or self.first).query)

    def total(self, page: P) -> int | None:
        """Return how many items all pages have, as a page says; None when it does not."""
        return self.rules.number_of(page, self.rules.total)

    def mark(self, page: P) -> int | None:
        """Return what is the same of equal pages; a server that ignores the number of a page gives them for ever."""
        items = self.items(page)
        is_counted = self.rules.next is None and self.rules.style in ("offset", "number")
        is_object = bool(items) and not isinstance(items[0], (str, int, float, bool, type(None)))
        return hash(repr(items)) if is_counted and is_object else None

    def at(self, token: str) -> Call[P]:
        """Return the call for the page that a token, a number or the query of a link names.

        Of a link only the query is taken: the call goes to where the first page came from.
        """
        call, rules = self.first, self.rules
        if rules.style == "link":
            query = tuple(parse_qsl(urlsplit(token).query, keep_blank_values=True))
        else:
            query = (*(pair for pair in call.query if pair[0] != rules.parameter), (rules.parameter, token))
        return Call(call.operation, path=call.path, query=query, headers=call.headers, body=call.body)

    def beginning_at(self, token: str) -> PagedBy[P, I_co]:
        """Return the requests of the pages from the one on that a token names."""
        return PagedBy(self.at(token), self.items, self.rules)
