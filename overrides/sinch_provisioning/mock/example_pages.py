"""Pages of a listing that the mock keeps no state of, by whatever means the document pages: token, offset or number."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import quote

from sinch_provisioning._json import JSONObject, JSONValue, as_array, as_object, is_array, is_object
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.parameters import Parameter
from sinch_provisioning._openapi.samples import varied
from sinch_provisioning._openapi.schema import Schema, properties_of, resolve
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context
from sinch_provisioning.mock.paging import make_token, read_token

TOKENS: Final = ("pagetoken", "cursor", "nexttoken", "continuationtoken", "startingafter", "after", "marker", "pagekey")
OFFSETS: Final = ("offset", "skip", "start", "startindex")
NUMBERS: Final = ("page", "pagenumber", "pageindex", "pageno")
STYLES: Final = (("token", TOKENS), ("offset", OFFSETS), ("number", NUMBERS))
SIZES: Final = ("pagesize", "limit", "perpage", "maxresults", "maxkeys", "top", "count", "size", "first", "maxpagesize")
TOTALS: Final = ("total", "totalsize", "totalcount", "totalitems", "totalresults", "totalelements", "totalhits")
PAGES: Final = ("totalpages", "pagecount", "numpages", "lastpage")
MORE: Final = ("hasmore", "hasnext", "hasnextpage", "istruncated", "truncated", "more")
ENDS: Final = ("pagetoken", "cursor", "after", "endcursor", "continuationtoken")
"""Members in which a page names the one after it, beside those that begin with `next`."""
IN_PAGE: Final = ("pagination", "paging", "meta", "pageinfo", "links", "page", "cursors", "metadata", "data", "result")
"""Members in which a page may keep what it says of itself, or its items."""
INVALID: Final = "invalid_page_token"
EXTENSION: Final = "x-pagination"
"""The extension of an operation in which the document says how it pages, where names do not."""
ROLES: Final = ("next", "total", "pages", "more")
START_AT: Final = 1
"""The number of the first page, where the document names none."""


class Paging(NamedTuple):
    """How an operation pages.

    Args:
        by: name of the query parameter that says where a page begins.
        style: `token`, `offset` or `number`.
        size: name of the query parameter for the items of a page; None without one.
        first: the number of the first page.
        items: where the document says that the items stand; None where it does not.
        last: the member of an item by which it may be named as the last one that was read.
        roles: what members of the page tell, by their names, where the document says it.
        outer: members in which a page keeps these.
    """

    by: str
    style: str
    size: str | None
    first: int
    items: tuple[str, ...] | None = None
    last: str = "id"
    roles: Mapping[str, str] = {}
    outer: frozenset[str] = frozenset()


def _plain(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def paging_of(operation: Operation) -> Paging | None:
    """Return how an operation pages, as the document or the names of its parameters say; None when it does not."""
    said = operation.node.get(EXTENSION)
    query = {part.name: part for part in operation.parameters if part.location == "query"}
    style, parameter = _parameter(as_object(said), query)
    if said is False or parameter is None:
        return None
    is_text = parameter.kind not in ("integer", "number")  # a page that is named by a text
    first = _first(parameter) if style == "number" else 0
    by = "token" if is_text or style == "last" else style
    return _as_said(Paging(parameter.name, by, _size(query), first), as_object(said))


def _size(query: Mapping[str, Parameter]) -> str | None:
    return next((name for word in SIZES for name in query if _plain(name) == word), None)


def _parameter(said: Mapping[str, JSONValue], query: Mapping[str, Parameter]) -> tuple[str, Parameter | None]:
    """Return by what an operation pages, and the parameter for it; None without one."""
    if said.get("parameter") in query:
        return str(said.get("style", "token")), query[said["parameter"]]
    by_plain = {_plain(name): parameter for name, parameter in query.items()}
    rows = ((style, by_plain[word]) for style, words in STYLES for word in words if word in by_plain)
    return next(rows, ("", None))


def _as_said(paging: Paging, said: Mapping[str, JSONValue]) -> Paging:
    """Return how an operation pages with what the document says of its members."""
    ways = {role: str(said[role]).split(".") for role in (*ROLES, "items") if said.get(role)}
    return paging._replace(
        size=said.get("size", paging.size),
        first=said.get("first", paging.first),
        items=tuple(ways["items"]) if "items" in ways else None,
        last=said.get("last", paging.last),
        roles={way[-1]: role for role, way in ways.items() if role != "items"},
        outer=frozenset(name for way in ways.values() for name in way[:-1]),
    )


def _first(parameter: Parameter) -> int:
    target = as_object(resolve(parameter.schema.document, parameter.schema.schema))
    first = target.get("default", target.get("minimum", START_AT))
    return first if isinstance(first, int) else START_AT


def paged(context: Context, value: JSONValue, schema: Schema) -> JSONValue:
    """Return the page that a request asks for: the listing is the items of the example, then as many like them.

    Args:
        context: the request.
        value: the example, which is the first page.
        schema: what every page must be.

    Raises:
        ApiError: the page token was not given out for this listing.
    """
    paging = paging_of(context.operation)
    if paging is None or context.operation.method not in ("GET", "POST"):
        return value
    path = paging.items or _items_in(value, schema)
    return value if path is None else _page(context, paging, value, schema, path)


def _page(context: Context, paging: Paging, value: JSONValue, schema: Schema, path: tuple[str, ...]) -> JSONValue:
    items = _at(value, path)
    more = [varied(item, number) for number, item in enumerate(items, 1)]
    whole = [*items, *more] if schema.accepts(_with(value, path, more)) else [*items, *items]
    size = context.query.get(paging.size) if paging.size else None
    size = size if isinstance(size, int) and size > 0 else max(1, len(items))
    start = _start(context, paging, size, whole)
    page = _with(value, path, whole[start : start + size])
    return _described(context, paging, page, schema, start=start, size=size, total=len(whole))


def _start(context: Context, paging: Paging, size: int, whole: list[JSONValue]) -> int:
    sent = context.query.get(paging.by)
    if sent in (None, ""):
        return 0
    if paging.style == "token":
        return _after(context, paging, sent, whole)
    number = sent if isinstance(sent, int) else 0
    return max(0, number if paging.style == "offset" else (number - paging.first) * size)


def _after(context: Context, paging: Paging, token: JSONValue, whole: list[JSONValue]) -> int:
    """Return where a page begins that a token names, or the last item that was read.

    Raises:
        ApiError: it names none, and the document says so.
    """
    offset = read_token(_listing(context), str(token))
    if offset is None:
        places = (number for number, item in enumerate(whole, 1) if as_object(item).get(paging.last) == token)
        offset = next(places, None)
    if offset is None and INVALID in context.operation.error_codes.get("400", ()):
        raise ApiError(400, INVALID)
    return offset or 0


def _listing(context: Context) -> str:
    return f"{context.operation.id}|{sorted(context.path.items())}"


def _items_in(value: JSONValue, schema: Schema) -> tuple[str, ...] | None:
    """Return where the one array of a page stands; None when there is none, or more than one."""
    if is_array(value):
        return ()
    arrays = _arrays(value)
    inner = [(name, *key) for name in as_object(value) if _plain(name) in IN_PAGE for key in _arrays(value[name])]
    places = arrays or inner
    return places[0] if len(places) == 1 else None


def _arrays(value: JSONValue) -> list[tuple[str, ...]]:
    return [(name,) for name, part in as_object(value).items() if is_array(part)]


def _at(value: JSONValue, path: tuple[str, ...]) -> list[JSONValue]:
    for name in path:
        value = value[name]
    return list(value)


def _with(value: JSONValue, path: tuple[str, ...], items: JSONValue) -> JSONValue:
    if not path:
        return items
    return {**value, path[0]: _with(value[path[0]], path[1:], items)}


def _described(
    context: Context, paging: Paging, page: JSONValue, schema: Schema, *, start: int, size: int, total: int
) -> JSONValue:
    """Return a page that says what comes before and after it, in the members that its schema has for this."""
    if not is_object(page):
        return page
    ends = start + size >= total
    token = "" if ends else make_token(_listing(context), start + size)
    before = "" if start == 0 else make_token(_listing(context), max(0, start - size))
    said = _Said(paging, token, before, start, size, total, _address(context, paging, start + size))
    changed = _tell(said, page, schema.document, schema.schema)
    return changed if schema.accepts(changed) else page


class _Said(NamedTuple):
    paging: Paging
    token: str
    before: str
    start: int
    size: int
    total: int
    address: str

    def of(self, name: str, *, is_number: bool) -> list[JSONValue] | None:
        """Return what may stand in a member of a page, the best first; None to leave it out; `[]`: as it is."""
        plain, role = _plain(name), self.paging.roles.get(name, "")
        counted = self._counted(plain, role, is_number=is_number)
        if counted is not None:
            return [counted]
        if plain.startswith(("prev", "previous")):
            numbered = max(0, self.start - self.size) if "offset" in plain else self._number - 1
            return [numbered if is_number else self.before] if self.before else None
        if role == "next" or plain.startswith("next") or plain in ENDS:
            return self._next(plain, is_number=is_number)
        return []

    def _counted(self, plain: str, role: str, *, is_number: bool) -> JSONValue:
        """Return the number that a member of a page holds; None when it holds none."""
        counts: tuple[tuple[tuple[str, ...], str, JSONValue, bool], ...] = (
            (TOTALS, "total", self.total, True),
            (PAGES, "pages", math.ceil(self.total / self.size), True),
            (MORE, "more", bool(self.token), True),
            (SIZES, "", self.size, is_number),
            (NUMBERS, "", self._number, is_number),
            (OFFSETS, "", self.start, is_number),
        )
        for names, own, count, fits in counts:
            if role == own if role else (plain in names and fits):
                return count
        return None

    @property
    def _number(self) -> int:
        return self.paging.first + self.start // self.size

    def _next(self, plain: str, *, is_number: bool) -> list[JSONValue] | None:
        if not self.token:
            return None
        if is_number:
            return [self.start + self.size if "offset" in plain else self._number + 1]
        is_address = plain == "next" or any(word in plain for word in ("uri", "url", "link", "href"))
        return [self.address, self.token] if is_address else [self.token, self.address]


def _address(context: Context, paging: Paging, start: int) -> str:
    by = {"token": make_token(_listing(context), start), "offset": str(start)}
    size = context.query.get(paging.size) if paging.size else None
    number = str(paging.first + start // size) if isinstance(size, int) and size > 0 else str(paging.first + 1)
    path = context.operation.path_with(context.path)
    rest = f"&{paging.size}={size}" if isinstance(size, int) else ""
    return f"{path}?{quote(paging.by)}={quote(by.get(paging.style, number))}{rest}"


def _tell(said: _Said, page: Mapping[str, JSONValue], document: Mapping[str, JSONValue], node: JSONValue) -> JSONObject:
    properties = properties_of(document, node)
    changed: JSONObject = dict(page)
    for name in dict.fromkeys((*properties, *page)):
        schema = as_object(resolve(document, properties.get(name, {})))
        if is_object(page.get(name)) and (_plain(name) in IN_PAGE or name in said.paging.outer):
            changed[name] = _tell(said, page[name], document, schema)
            continue
        values = said.of(name, is_number=_may_be_number(document, schema))
        if values is None:
            _remove(changed, name, Schema(document, node))
        valid = [value for value in values or () if Schema(document, schema).accepts(value)]
        changed |= dict.fromkeys([name] if valid else [], next(iter(valid), None))
    return changed


def _may_be_number(document: Mapping[str, JSONValue], schema: Mapping[str, JSONValue]) -> bool:
    """Tell whether a schema has a type for numbers, beside null too, as one of several types or as an alternative."""
    branches = (*as_array(schema.get("anyOf")), *as_array(schema.get("oneOf")))
    parts = [schema, *(as_object(resolve(document, branch)) for branch in branches)]
    types = [part.get("type") for part in parts]
    named = {name for type_ in types for name in (type_ if is_array(type_) else [type_])}
    return bool(named & {"integer", "number"})


def _remove(page: JSONObject, name: str, schema: Schema) -> None:
    """Take a member out of a page: leave it out, or else let it say nothing."""
    if name not in page:
        return
    without = {key: value for key, value in page.items() if key != name}
    if schema.accepts(without):
        del page[name]
        return
    page[name] = next((value for value in (None, "") if schema.accepts({**page, name: value})), page[name])
