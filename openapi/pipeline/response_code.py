"""Python code for the responses of an operation, for the templates: what a method returns, and how each is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import paging
import property_types
import response_table
from document import Document
from document import operations as walk
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ListProperty, ModelProperty
from render import literal, members, plain, properties
from response_table import Content

AS_THEY_ARE = {"text": "str", "bytes": "bytes", "none": "None"}


class Read(NamedTuple):
    """A response with the model that the generator made for it.

    Args:
        content: what the document says.
        model: its model; None for what is read as it is.
    """

    content: Content
    model: ModelProperty | None

    def type_of(self) -> str:
        """Return the type of what is read."""
        if self.model is None:
            return AS_THEY_ARE[self.content.form]
        if not self.content.is_wrapped:
            return f"models.{self.model.class_info.name}"
        return property_types.type_of(properties(self.model)[0], None, "models.")

    def code(self) -> str:
        """Return the code that describes it."""
        parts = [literal(self.content.status), literal(self.content.content_type), literal(self.content.form)]
        if self.model is not None:
            parts.append(f"models.{self.model.class_info.name}")
            parts += ["is_wrapped=True"] if self.content.is_wrapped else []
        return f"DocumentedResponse({', '.join(parts)})"


class Responses:
    """What the templates know of the responses of one document.

    Args:
        document: the document, in our form.
        operations: its operations, by their ids.
    """

    def __init__(self, document: Document, operations: dict[str, dict[str, Any]]) -> None:
        self._tables = {name: response_table.table(document, node) for name, node in operations.items()}
        self._paging = {node["operationId"]: paging.of(document, node, item)[0] for _, _, node, item in walk(document)}

    def is_plain(self, endpoint: Endpoint) -> bool:
        """Tell whether responses are as most are: one JSON object for a success, or none, and one for all errors."""
        return response_table.is_plain(self._tables[endpoint.name])

    def reads(self, endpoint: Endpoint) -> list[Read]:
        """Return the responses that are not as most are, successes first."""
        rows = self._tables[endpoint.name]
        models = iter([prop for _, prop in _models(endpoint)])
        ordered = [*response_table.successes(rows), *response_table.failures(rows)]
        return [Read(row, next(models) if row.form == "json" else None) for row in ordered]

    def lines(self, endpoint: Endpoint) -> list[str]:
        """Return the code that describes each response."""
        return [read.code() for read in self.reads(endpoint)]

    def accept(self, endpoint: Endpoint) -> str:
        """Return the media types that a call says it takes."""
        names = [read.content.content_type for read in self.reads(endpoint)]
        return ", ".join(dict.fromkeys(name for name in names if name)) or "application/json"

    def result(self, endpoint: Endpoint) -> str:
        """Return the type of what a method returns."""
        if self.is_plain(endpoint):
            model = self.model(endpoint)
            return f"models.{model.class_info.name}" if model else "None"
        good = response_table.successes(self._tables[endpoint.name])
        names = dict.fromkeys(
            name for read in self.reads(endpoint)[: len(good)] for name in read.type_of().split(" | ")
        )
        if "Any" in names:
            return "Any"
        ordered = [name for name in names if name != "None"] + [name for name in names if name == "None"]
        return " | ".join(ordered) or "None"

    def is_saved(self, endpoint: Endpoint) -> bool:
        """Tell whether a success may be a text or bytes, which can go into a file."""
        rows = response_table.successes(self._tables[endpoint.name])
        return any(row.form in ("text", "bytes") for row in rows)

    def text(self, endpoint: Endpoint) -> str:
        """Return what a method returns, for its docstring."""
        names = [name for name in self.result(endpoint).split(" | ") if name != "None"]
        words = {"str": "a text", "bytes": "the bytes of the body", "Any": "the JSON value", "bool": "true or false"}
        shown = [words.get(name) or _in_words(name) for name in names]
        return " or ".join([*shown, *(["nothing"] if len(names) < len(self.result(endpoint).split(" | ")) else [])])

    def model(self, endpoint: Endpoint) -> ModelProperty | None:
        """Return the model that an operation answers with; None when it has none, or several kinds of success."""
        good = response_table.successes(self._tables[endpoint.name])
        if len(good) != 1 or good[0].form != "json" or good[0].is_wrapped:
            return None
        return next((prop for status, prop in _models(endpoint) if status // 100 == 2), None)

    def error(self, endpoint: Endpoint) -> ModelProperty | None:
        """Return the model of an operation's error bodies, or None when none is documented."""
        return next((prop for status, prop in _models(endpoint) if status // 100 != 2), None)

    def page_items(self, endpoint: Endpoint) -> ListProperty | None:
        """Return the array of items when an operation is paged, as `paging` tells."""
        pages = self._paging[endpoint.name]
        if pages is None:
            return None
        prop = self._page(endpoint) if not pages.items else self._at(endpoint, pages.items)
        return next((member for member in members(prop) if isinstance(member, ListProperty)), None)

    def is_usual(self, endpoint: Endpoint) -> bool:
        """Tell whether an operation is paged as most are: by a page token, which the page names."""
        pages = self._paging[endpoint.name]
        if pages is None or pages.style != "token" or pages.parameter != "pageToken" or len(pages.items) != 1:
            return False
        is_known = self.model(endpoint) is not None and pages.more is None and pages.total in (None, ("totalSize",))
        return is_known and pages.next == ("nextPageToken",)

    def paging_code(self, endpoint: Endpoint) -> str:
        """Return the code that describes how an operation is paged, where that is not as most are."""
        pages = self._paging[endpoint.name]
        assert pages is not None
        parts = [literal(pages.style), literal(pages.parameter), self._way(endpoint, pages.items)]
        ways = {"next": pages.next, "total": pages.total, "pages": pages.pages, "more": pages.more}
        parts += [f"{name}={self._way(endpoint, way)}" for name, way in ways.items() if way is not None]
        items = self.page_items(endpoint)
        if pages.last and items is not None:
            parts.append(f"last={_code(_steps(items.inner_property, (pages.last,)))}")
        parts += [f"size={literal(pages.size)}"] if pages.size else []
        parts += [f"first={pages.first}"] if pages.style == "number" and pages.first != 1 else []
        return f"Paging({', '.join(parts)})"

    def _page(self, endpoint: Endpoint) -> Any:
        """Return the property of the page: its model, or what is wrapped in it."""
        read = next(read for read in self.reads(endpoint) if read.model is not None)
        return properties(read.model)[0] if read.content.is_wrapped and read.model is not None else read.model

    def _way(self, endpoint: Endpoint, way: paging.Way) -> str:
        return _code(_steps(self._page(endpoint), way))

    def _at(self, endpoint: Endpoint, way: paging.Way) -> Any:
        """Return the property of a member of the page."""
        prop = self._page(endpoint)
        for name in way:
            prop = _property(prop, name)
        return prop


def _property(holder: Any, name: str) -> Any:
    """Return a property of a class, or of the classes of a union; None when none has it."""
    classes = [member for member in members(holder) if isinstance(member, ModelProperty)] if holder is not None else []
    props = (prop for model in classes for prop in properties(model) if plain(prop.name) == name)
    return next(props, None)


def _steps(holder: Any, way: paging.Way) -> Iterator[tuple[str, str]]:
    """Yield for each step of a way the attribute, and the name in the API."""
    for name in way:
        holder = _property(holder, name)
        yield (name if holder is None else str(holder.python_name)), name


def _code(steps: Iterator[tuple[str, str]]) -> str:
    """Return the code of a way."""
    texts = [f"({literal(attribute)}, {literal(name)})" for attribute, name in steps]
    return f"({', '.join(texts)},)" if texts else "()"


def _in_words(name: str) -> str:
    """Return a type for people: `builtins.list[models.Thing]` is a list of Thing."""
    plain_name = name.replace("builtins.", "").replace("models.", "").replace("datetime.", "")
    inner = re.fullmatch(r"list\[(.*)\]", plain_name)
    return f"a list of {inner[1]}" if inner else f"a {plain_name}"


def _models(endpoint: Endpoint) -> list[tuple[int, ModelProperty]]:
    """Return the models of responses with their statuses; 0 for `default`."""
    return [
        (response.status_code.range[0] if response.status_code.range else 0, response.prop)
        for response in endpoint.responses
        if isinstance(response.prop, ModelProperty)
    ]
