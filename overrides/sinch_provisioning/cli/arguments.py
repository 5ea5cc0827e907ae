"""The parameters of an operation as arguments and options of its command, and the call that their values make."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final

from attrs import evolve, field, frozen
from sinch_provisioning_api.client import PROJECT as PROJECT_SEGMENT
from sinch_provisioning_api.client import SECURITY_SCHEMES, Call, PagedCall, Security, encode_query
from sinch_provisioning_api.client import Operation as Description
from sinch_provisioning_api.styles import Style, encode_cookies, encode_headers, path_piece
from sinch_provisioning_api.types import UNSET

from sinch_provisioning._json import JSONObject, JSONValue, as_array, as_object, is_object
from sinch_provisioning._openapi.document import PROJECT, Document, Operation, segment_of
from sinch_provisioning._openapi.parameters import Parameter
from sinch_provisioning._openapi.schema import properties_of, resolve
from sinch_provisioning.cli.catalogue import kebab, unique
from sinch_provisioning.cli.inputs import Input, argument, flag, option
from sinch_provisioning.errors import ConfigurationError

PAGE_TOKEN: Final = "pageToken"  # noqa: S105 - a place in a list
NEXT_TOKEN: Final = "nextPageToken"  # noqa: S105 - as above
TOTAL: Final = "totalSize"
PARAMETERS: Final = "Options of the operation"


@frozen
class CommandParameter:
    """A parameter of the document with what stands for it on the command line.

    Args:
        parameter: the parameter.
        key: the name of its value among those of the command.
        shown: how a person writes it: `PLUS_FRIEND_ID` or `--page-size`.
    """

    parameter: Parameter
    key: str
    shown: str

    @property
    def is_flag(self) -> bool:
        """Whether it is a switch."""
        return self.parameter.kind == "boolean" and not self.parameter.is_array and self.parameter.location != "path"

    @property
    def choices(self) -> list[str]:
        """The values that the document lists for it, or for each of its items."""
        node = resolve(self.parameter.schema.document, self.parameter.schema.schema)
        target = node.get("items", node) if is_object(node) and self.parameter.is_array else node
        return _listed(self.parameter.schema.document, target)

    def option(self) -> Input:
        """Return what the command line takes for it."""
        if self.parameter.location == "path":
            return argument(self.key, self.shown, self._help())
        if self.is_flag:
            words = f"{self.shown}/--no-{self.shown[2:]}"
            either = flag(self.key, words, self._help(), PARAMETERS)
            return evolve(either, default=None, is_required=self.parameter.required)
        valued = option(
            self.key,
            self.shown,
            metavar=self._metavar(),
            text=self._help(),
            panel=PARAMETERS,
            is_repeated=self.parameter.is_array,
        )
        settings = {**valued.settings, "autocompletion": self._completions}
        return evolve(valued, settings=settings, is_required=self.parameter.required)

    def _completions(self, incomplete: str) -> list[str]:
        return [choice for choice in self.choices if choice.startswith(incomplete)]

    def _metavar(self) -> str:
        return {"integer": "INTEGER", "number": "NUMBER", "object": "JSON"}.get(self.parameter.kind, "TEXT")

    def _help(self) -> str:
        text = " ".join(str(self.parameter.node.get("description") or "").split())
        choices = self.choices
        listed = f"One of {', '.join(choices[:12])}{', …' if len(choices) > 12 else ''}." if choices else ""
        repeated = "Can be repeated." if self.parameter.is_array and self.parameter.location != "path" else ""
        return " ".join(filter(None, [text, listed, repeated]))

    def value(self, raw: JSONValue) -> JSONValue:
        """Return the value of what was typed; `UNSET` when nothing was.

        Raises:
            ConfigurationError: it is not a value of the parameter's type.
        """
        if isinstance(raw, bool):
            return raw
        texts = [raw] if isinstance(raw, str) else list[str](raw or ())
        if not texts:
            return UNSET
        if not self.parameter.is_array:
            return self._typed(texts[-1])
        if self.parameter.location == "path":
            texts = texts[0].split(",")
        return [self._typed(text) for text in texts]

    def _typed(self, text: str) -> JSONValue:
        wanted = self.parameter.kind
        if wanted in {"integer", "number", "boolean", "object"}:
            value = Parameter.parse(self.parameter, [text]) if not self.parameter.is_array else _scalar(text, wanted)
            if isinstance(value, str):
                article = "an" if wanted[0] in "aio" else "a"
                raise ConfigurationError(f"{self.shown} must be {article} {wanted}, not {text!r}")
            return value
        return text


def _scalar(text: str, wanted: str) -> JSONValue:
    from sinch_provisioning.cli.bodies import scalar_of

    return scalar_of(text, {wanted})


def _listed(document: Mapping[str, JSONValue], node: JSONValue) -> list[str]:
    target = as_object(resolve(document, node))
    if target.get("enum"):
        return [str(value) for value in as_array(target["enum"]) if value is not None]
    return [
        value for word in ("anyOf", "oneOf") for part in as_array(target.get(word)) for value in _listed(document, part)
    ]


def parameters_of(operation: Operation, taken: Collection[str]) -> list[CommandParameter]:
    """Return the parameters of an operation in the order of its path, then as the document has them.

    Args:
        operation: the operation. Its project is not among them: the client fills it.
        taken: names of options that the command has already.
    """
    parameters: list[CommandParameter] = []
    by_place: dict[tuple[str, str], Parameter] = {(p.location, p.name): p for p in operation.parameters}
    places = [("path", name) for name in operation.path_names if name != PROJECT]
    places += [place for place in by_place if place[0] != "path"]
    shown: set[str] = set(taken)
    for number, place in enumerate(places):
        text = _shown(by_place[place], number, shown)
        shown |= {text, f"--no-{text.removeprefix('--')}"}
        parameters.append(CommandParameter(by_place[place], f"p{number}", text))
    return parameters


def _shown(parameter: Parameter, number: int, taken: Collection[str]) -> str:
    """Return how a person writes a parameter."""
    name, location = kebab(parameter.name) or f"parameter-{number}", parameter.location
    if location == "path":
        return unique(name.replace("-", "_").upper(), taken)
    return unique(f"--{name}", taken, f"--{name}-{location}", f"--{location}-{name}")


def _style(parameter: Parameter) -> Style:
    name = str(parameter.node.get("style", "form" if parameter.location in {"query", "cookie"} else "simple"))
    is_json = "content" in parameter.node or bool(parameter.node.get("x-json"))
    explode = bool(parameter.node.get("explode", name == "form"))
    return Style("json" if is_json else name, explode, bool(parameter.node.get("allowReserved")))


@frozen
class CallMaker:
    """Makes the call of an operation from values that were typed.

    Args:
        document: the document.
        operation: the operation.
        parameters: its parameters.
    """

    document: Document
    operation: Operation
    parameters: Sequence[CommandParameter] = field()

    def call(self, values: Mapping[str, JSONValue], body: object) -> Call[JSONValue]:
        """Return the description of the request.

        Args:
            values: by the key of the parameter.
            body: what it sends; `UNSET` for nothing.

        Raises:
            ConfigurationError: a value is not one of its parameter.
            InvalidArgumentError: a value cannot be sent.
        """
        by_place: dict[str, list[tuple[str, str, JSONValue, Style]]] = {}
        path = self.operation.path
        for each in self.parameters:
            value = each.value(values.get(each.key))
            parameter = each.parameter
            if parameter.location == "path":
                path = path.replace(f"{{{parameter.name}}}", _segment(each, value))
            else:
                row = (each.shown, parameter.name, value, _style(parameter))
                by_place.setdefault(parameter.location, []).append(row)
        headers = encode_headers(*by_place.get("header", ())) + encode_cookies(*by_place.get("cookie", ()))
        query = encode_query(*by_place.get("query", ()))
        return Call(self._description(), path=path, query=query, headers=headers, body=body)

    def _description(self) -> Description[JSONValue]:
        operation = self.operation
        statuses = tuple(int(key) for key in operation.responses if key.isdigit())
        return Description(
            id=operation.id,
            method=operation.method,
            path=operation.path,
            tag=operation.tag,
            decode=_as_it_is,
            decode_error=_as_it_is,
            statuses=statuses,
            side_effects=bool(operation.node.get("x-side-effects")),
            security=_security(operation),
            server=_server(operation),
        )

    @property
    def items(self) -> str | None:
        """The member of a page that holds its items; None when the operation does not page."""
        if not any(each.parameter.name == PAGE_TOKEN for each in self.parameters):
            return None
        response = self.operation.response(self.operation.success)
        schema = None if response is None else response.schema
        if schema is None:
            return None
        properties = properties_of(schema.document, schema.schema)
        arrays = (name for name, node in properties.items() if _is_array(schema.document, node))
        return next(arrays, None)


def _is_array(document: Mapping[str, JSONValue], node: JSONValue) -> bool:
    return as_object(resolve(document, node)).get("type") == "array"


def _as_it_is(data: JSONValue) -> JSONValue:
    return data


def _segment(parameter: CommandParameter, value: JSONValue) -> str:
    style = _style(parameter.parameter)
    try:
        if style.name == "simple" and not isinstance(value, (list, dict)):
            return segment_of(parameter.shown, value if isinstance(value, (str, int)) else str(value))
        return path_piece(parameter.shown, parameter.parameter.name, value, style)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None


def _security(operation: Operation) -> Security | None:
    """Return what an operation asks for instead of what the document asks for; schemes unknown here are left out."""
    nodes = operation.node.get("security")
    if nodes is None:
        return None
    known = tuple(tuple(map(str, node)) for node in nodes if {*node} <= {*SECURITY_SCHEMES})
    return known if known or not nodes else None


def _server(operation: Operation) -> str | None:
    """Return the address of the server that the document gives to an operation; None when it gives it none."""
    nodes = operation.node.get("servers") or operation.item.get("servers") or ()
    return next((str(node["url"]) for node in nodes if "{" not in str(node.get("url", "{"))), None)


class PagedJSON(PagedCall[JSONValue, JSONValue]):
    """The requests of all pages of an operation, whose pages are JSON objects."""

    @classmethod
    def of(cls, call: Call[JSONValue], items: str) -> PagedJSON:
        """Return the pages that begin with a call.

        Args:
            call: for the first page.
            items: the member of a page that holds its items.
        """
        take: Callable[[JSONValue], Sequence[JSONValue]] = lambda page: as_array(as_object(page).get(items))  # noqa: E731
        return cls(call, take)

    def next_token(self, page: JSONValue, call: Call[JSONValue] | None = None) -> str | None:
        """Return the token of the next page, or None after the last."""
        return as_object(page).get(NEXT_TOKEN) or None

    def total(self, page: JSONValue) -> int | None:
        """Return how many items all pages have, as a page says; None when it does not."""
        total = as_object(page).get(TOTAL)
        return total if isinstance(total, int) else None


def shown_path(call: Call[JSONValue], project: str) -> str:
    """Return the path of a call as a person reads it."""
    return call.path.replace(PROJECT_SEGMENT, project)


def plain_values(parameters: Sequence[CommandParameter], values: Mapping[str, JSONValue]) -> JSONObject:
    """Return the values of path parameters by the names of the document."""
    inside = [each for each in parameters if each.parameter.location == "path"]
    return {each.parameter.name: values[each.key] for each in inside if values.get(each.key) is not None}
