"""How operations page: what `x-pagination` of an operation says, or else what names and shapes tell.

An operation pages when its one success holds one array, and a query parameter, or a link in the page, leads to the next
page. `x-pagination` says it where names do not; `x-pagination: false` says that an operation does not page::

    x-pagination:
      style: token            # or `offset`, `number`, `link`, `last`: the next page follows the last item
      parameter: cursor       # the query parameter that says where a page begins
      items: result.entries   # the member with the items, its way with dots; empty where the page is the array
      next: result.cursor     # the member that names the next page, or links to it
      last: id                # style `last`: the member of an item that names it
      total: total            # the number of all items
      pages: pageCount        # the number of all pages
      more: hasMore           # whether there are more pages
      size: limit             # the query parameter for the items of a page
      first: 0                # the number of the first page

What is left out is found by names. A page with two arrays is never guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from document import Document, parameters, resolve
from response_table import successes, table

EXTENSION = "x-pagination"
STYLES = ("token", "offset", "number", "link", "last")
KEYS = ("style", "parameter", "items", "next", "last", "total", "pages", "more", "size", "first")
WAYS = ("items", "next", "total", "pages", "more")
"""What of these is a member of the page."""
TOKENS: tuple[str, ...] = (
    "pagetoken",
    "nextpagetoken",
    "cursor",
    "nextcursor",
    "nexttoken",
    "continuationtoken",
    "continuation",
)
TOKENS += ("marker", "pagekey", "pagecursor", "after", "iterator", "startingafter")
LAST = ("startingafter", "after", "afterid")
"""Parameters that take the id of the last item."""
OFFSETS = ("offset", "skip", "startindex", "startat", "start", "pageoffset")
NUMBERS = ("page", "pagenumber", "pageindex", "pageno", "pagenum")
SIZES = ("pagesize", "limit", "perpage", "maxresults", "maxkeys", "top", "count", "size", "maxpagesize", "pagelimit")
TOTALS = (
    "total",
    "totalsize",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalelements",
    "totalhits",
    "totalrecords",
)
PAGES = ("totalpages", "pagecount", "numpages", "lastpage", "pagestotal")
MORE = ("hasmore", "hasnext", "hasnextpage", "istruncated", "truncated", "more", "moreresults", "next")
NEXT: tuple[str, ...] = (
    "",
    "page",
    "pagetoken",
    "token",
    "cursor",
    "pagecursor",
    "offset",
    "marker",
    "key",
    "pagekey",
    "start",
    "skip",
)
NEXT += ("startindex", "continuationtoken", "id", "after", "iterator")
LINKS = ("link", "url", "uri", "href", "pageurl", "pageuri", "pagelink", "pagehref")
ENDS = ("lastid", "endcursor", "pagetoken", "cursor", "after", "continuationtoken", "iterator", "continuation")
"""Members that name the next page though `next` is not in their names."""
IN_PAGE: tuple[str, ...] = (
    "pagination",
    "paging",
    "meta",
    "pageinfo",
    "links",
    "page",
    "pages",
    "cursors",
    "metadata",
    "data",
)
IN_PAGE += ("result", "responsemetadata", "next", "embedded")
"""Members in which a page may keep what it says of itself, or its items."""
DEEPEST = 3
Way = tuple[str, ...]


class PagingError(Exception):
    """An `x-pagination` that cannot be; the text says what to change."""


class Paging(NamedTuple):
    """How an operation pages; ways are the names of members, from the page inwards.

    Args:
        style: one of `STYLES`.
        parameter: the query parameter that says where a page begins; empty for links.
        items: the way to the items.
        next: the way to what names the next page; None where nothing does.
        total: the way to the number of all items.
        pages: the way to the number of all pages.
        more: the way to whether there are more.
        last: the member of an item that names it.
        size: the query parameter for the items of a page.
        first: the number of the first page.
    """

    style: str
    parameter: str
    items: Way
    next: Way | None = None
    total: Way | None = None
    pages: Way | None = None
    more: Way | None = None
    last: str = ""
    size: str = ""
    first: int = 1


def plain(name: str) -> str:
    """Return a name in small letters and digits alone."""
    return "".join(character for character in name.lower() if character.isalnum())


def members(document: Document, schema: Any, depth: int = 8) -> dict[str, Any]:
    """Return the properties of a schema, those of its parts included; of alternatives only where one is an object."""
    node = resolve(document, schema)
    if not isinstance(node, dict) or not depth:
        return {}
    objects = [
        part for word in ("oneOf", "anyOf") for part in node.get(word) or () if _types(document, part) != {"null"}
    ]
    parts = [*(node.get("allOf") or ()), *(objects if len(objects) == 1 else ())]
    inner = [members(document, part, depth - 1) for part in parts]
    own = node.get("properties")
    return {name: value for part in (*inner, own if isinstance(own, dict) else {}) for name, value in part.items()}


def _types(document: Document, schema: Any, depth: int = 4) -> set[str]:
    """Return the JSON types that a schema names, those of its alternatives included."""
    node = resolve(document, schema)
    if not isinstance(node, dict) or not depth:
        return set()
    named = node.get("type", [])
    parts = [part for word in ("allOf", "oneOf", "anyOf") for part in node.get(word) or ()]
    inner = {name for part in parts for name in _types(document, part, depth - 1)}
    return inner | set([named] if isinstance(named, str) else named)


class _Page:
    """The page of an operation, and its parameters.

    Args:
        document: the document, in our form.
        operation: the operation.
        item: its path item.
    """

    def __init__(self, document: Document, operation: dict[str, Any], item: dict[str, Any]) -> None:
        self.document = document
        good = [row for row in successes(table(document, operation)) if row.form != "none"]
        self.schema = good[0].schema if len(good) == 1 and good[0].form == "json" else None
        query = [node for node in parameters(document, operation, item) if node.get("in") == "query"]
        self.parameters = {str(node["name"]): node.get("schema") or {} for node in query}
        self.by_plain = {plain(name): name for name in self.parameters}
        self.is_array = self.schema is not None and _types(document, self.schema) == {"array"}
        is_object = self.schema is not None and not self.is_array
        self.ways: dict[Way, Any] = dict(self._ways(self.schema, ())) if is_object else {}
        self.is_only = len(successes(table(document, operation))) == 1

    def _ways(self, schema: Any, way: Way) -> Iterator[tuple[Way, Any]]:
        inner = members(self.document, schema)
        for name, node in inner.items():
            yield (*way, name), node
        for name, node in inner.items():
            if len(way) < DEEPEST and plain(name) in IN_PAGE:
                yield from self._ways(node, (*way, name))

    def types(self, way: Way) -> set[str]:
        """Return the JSON types of a member, null left out; of the page for the empty way."""
        node = self.ways[way] if way else self.schema
        return _types(self.document, node) - {"null"}

    def arrays(self) -> list[Way]:
        """Return where arrays are: in the page itself, or else in the members in which a page may keep its items."""
        if self.is_array:
            return [()]
        every = [way for way in self.ways if "array" in self.types(way)]
        return [way for way in every if len(way) == 1] or every

    def named(self, words: tuple[str, ...], types: set[str]) -> Way | None:
        """Return the way to the first member that has one of the names and types, the outer before the inner."""
        for word in words:
            for way in sorted(self.ways, key=len):
                if plain(way[-1]) == word and self.types(way) & types:
                    return way
        return None

    def next(self) -> Way | None:
        """Return the way to what names the next page, or links to it."""
        words = (*tuple(f"next{word}" for word in (*NEXT[1:], *LINKS)), "odatanextlink", "next")
        way = self.named(words, {"string", "integer", "number"}) or self._inside_next()
        return way or self.named(ENDS, {"string"})

    def _inside_next(self) -> Way | None:
        ways = (way for way in self.ways if len(way) > 1 and plain(way[-2]) == "next" and plain(way[-1]) in LINKS)
        return next(ways, None)

    def is_link(self, way: Way | None) -> bool:
        """Tell whether a member is the address of the next page, and not the token of it."""
        if way is None:
            return False
        node = resolve(self.document, self.ways[way])
        name = plain(way[-1])
        is_named = any(name.endswith(word) for word in LINKS[:4]) or any(plain(part) == "links" for part in way[:-1])
        return is_named or (isinstance(node, dict) and node.get("format") in ("uri", "uri-reference", "url"))

    def first_number(self, parameter: str) -> int:
        """Return the number of the first page: its default, its minimum, or 1."""
        node = resolve(self.document, self.parameters.get(parameter) or {})
        first = node.get("default", node.get("minimum", 1))
        return first if isinstance(first, int) and not isinstance(first, bool) else 1

    def has_id(self, items: Way, name: str) -> bool:
        """Tell whether the items have a member of a name, a text or a number."""
        node = resolve(self.document, self.ways[items] if items else self.schema)
        inner = members(self.document, node.get("items")) if isinstance(node, dict) else {}
        return name in inner and bool(_types(self.document, inner[name]) & {"string", "integer"})


def of(document: Document, operation: dict[str, Any], item: dict[str, Any]) -> tuple[Paging | None, str]:
    """Return how an operation pages, and why it does not although it seems to; empty when it does not seem to.

    Args:
        document: the document, in our form.
        operation: the operation.
        item: its path item.

    Raises:
        PagingError: its `x-pagination` cannot be.
    """
    said = operation.get(EXTENSION)
    if said is False:
        return None, ""
    page = _Page(document, operation, item)
    if said is not None:
        return _as_said(page, said), ""
    return _found(page)


def _found(page: _Page) -> tuple[Paging | None, str]:
    """Return how an operation pages by its names, and why it does not."""
    style, parameter = _style(page, page.next())
    arrays = page.arrays()
    if not style or not arrays or not page.is_only:
        return None, ""
    if len(arrays) > 1:
        listed = ", ".join(".".join(way) for way in arrays)
        return None, f"the page has several arrays ({listed}), so it is not paged; name its items in {EXTENSION}"
    made = _completed(page, Paging(style, parameter, arrays[0]))
    if made.style == "token" and made.next is None:
        if plain(parameter) not in LAST or made.more is None or not page.has_id(made.items, "id"):
            problem = f"takes {parameter}, but nothing in the page names the next one, so it is not paged"
            return None, f"{problem}; describe it in {EXTENSION}"
        made = made._replace(style="last", last="id")
    return made, ""


def _style(page: _Page, way: Way | None) -> tuple[str, str]:
    if page.is_link(way):
        return "link", ""
    for style, words in (("token", TOKENS), ("offset", OFFSETS), ("number", NUMBERS)):
        for word in words:
            name = page.by_plain.get(word)
            if name is None:
                continue
            is_number = bool(_types(page.document, page.parameters[name]) & {"integer", "number"})
            if style == "token" and (not is_number or way is not None):
                return style, name
            if style != "token":
                is_named = not is_number and way is not None
                if is_number or is_named:
                    return ("token" if is_named else style), name
    return "", ""


def _completed(page: _Page, paging: Paging) -> Paging:
    """Return how an operation pages, with what names tell."""
    numbers = {"integer", "number"}
    size = next((page.by_plain[word] for word in SIZES if word in page.by_plain), "")
    way = paging.next or page.next()
    is_unsaid = paging.style == "last" or (paging.style in ("offset", "number") and page.types(way or ()) - numbers)
    if is_unsaid and not paging.next:  # a text is no number of a page
        way = None
    return paging._replace(
        next=way,
        total=paging.total or page.named(TOTALS, numbers),
        pages=paging.pages or page.named(PAGES, numbers),
        more=paging.more or page.named(MORE, {"boolean"}),
        size=paging.size or (size if size != paging.parameter else ""),
        first=page.first_number(paging.parameter),
    )


def _as_said(page: _Page, said: Any) -> Paging:
    """Return how an operation pages as the document says it.

    Raises:
        PagingError: it names what is not there.
    """
    if not isinstance(said, dict):
        raise PagingError(f"must be an object of {', '.join(KEYS)}, or false")
    unknown = sorted(str(key) for key in said if key not in KEYS)
    if unknown:
        raise PagingError(f"has the unknown key {unknown[0]}; known are {', '.join(KEYS)}")
    if page.schema is None or not page.is_only:
        raise PagingError("the operation must have one success that is JSON, which is the page")
    ways = {key: _way(page, key, said[key]) for key in WAYS if said.get(key) is not None}
    style, parameter = _said_style(page, said, ways)
    items = ways.pop("items", None)
    if items is None:
        arrays = page.arrays()
        if len(arrays) != 1:
            raise PagingError(f"name its items: the page has {len(arrays)} arrays")
        items = arrays[0]
    if "array" not in page.types(items):
        raise PagingError(f"items: {'.'.join(items) or 'the page'} is not an array")
    made = _completed(
        page,
        Paging(
            style,
            parameter,
            items,
            ways.get("next"),
            ways.get("total"),
            ways.get("pages"),
            ways.get("more"),
            str(said.get("last", "")),
        ),
    )
    first = said.get("first", made.first)
    if not isinstance(first, int):
        raise PagingError("first: must be a whole number")
    size = _parameter(page, "size", said.get("size", made.size))
    missing = {"token": made.next is None, "link": made.next is None, "last": not page.has_id(items, made.last)}
    if missing.get(style):
        raise PagingError(f"the style {style} needs `{'last' if style == 'last' else 'next'}`: name the member")
    return made._replace(first=first, size=size)


def _said_style(page: _Page, said: dict[str, Any], ways: dict[str, Way]) -> tuple[str, str]:
    way = ways.get("next") or page.next()
    style, parameter = _style(page, way)
    if "parameter" in said:
        parameter = _parameter(page, "parameter", said["parameter"])
        numbers = {**dict.fromkeys(OFFSETS, "offset"), **dict.fromkeys(NUMBERS, "number")}
        by_name = "token" if way else numbers.get(plain(parameter), "")
        style = "link" if style == "link" else by_name
    style = said.get("style", "last" if "last" in said else style)
    if style not in STYLES:
        raise PagingError(f"style: must be one of {', '.join(STYLES)}")
    if style != "link" and not parameter:
        raise PagingError("parameter: name the query parameter that says where a page begins")
    return style, "" if style == "link" else parameter


def _parameter(page: _Page, key: str, name: Any) -> str:
    if name and (not isinstance(name, str) or name not in page.parameters):
        raise PagingError(f"{key}: {name} is not a query parameter of the operation; name one that is")
    return str(name)


def _way(page: _Page, key: str, text: Any) -> Way:
    parts = str(text).removeprefix("$response.body#")
    names = tuple(part for part in parts.split("/" if parts.startswith("/") else ".") if part)
    node: Any = page.schema
    for name in names:
        inner = members(page.document, node)
        if name not in inner:
            raise PagingError(f"{key}: {text} is not a member of the page; name one that is")
        node = inner[name]
    if names:
        page.ways.setdefault(names, node)
    return names
