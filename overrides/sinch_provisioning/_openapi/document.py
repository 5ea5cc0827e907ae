"""The document, parsed once: its operations with their parameters and responses, its routes, its events."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import define, field
from sinch_provisioning_api.client import path_segment

from sinch_provisioning._json import JSONObject, JSONValue, is_object
from sinch_provisioning._openapi.examples import examples_of, named_examples_of
from sinch_provisioning._openapi.normal import METHODS, base_paths, normalized
from sinch_provisioning._openapi.parameters import Parameter, parameters_of, undeclared
from sinch_provisioning._openapi.schema import Schema, resolve

if TYPE_CHECKING:
    from sinch_provisioning._openapi.routing import Router

PROJECT: Final = "projectId"
"""The path parameter that every client fills."""
LONGEST_SEGMENT: Final = 2000
"""Characters of a path parameter; servers take no addresses of more than some thousands."""
_SLASHES = str.maketrans("\\;", "//")  # servers take a backslash for a slash, and what follows a semicolon for nothing


class ResponseSpec:
    """What the document says of one status of an operation.

    Args:
        document: the document.
        key: the status as the document writes it: `200`, `4XX` or `default`.
        node: the response object.
    """

    def __init__(self, document: Mapping[str, JSONValue], key: str, node: Mapping[str, JSONValue]) -> None:
        self.key = key
        self._document = document
        self._node = node
        self._json = json_content(node)

    @cached_property
    def content(self) -> dict[str, Schema | None]:
        """The schema of each media type, in small letters."""
        content: Mapping[str, JSONValue] = self._node.get("content", {})
        return {
            name.lower(): Schema(self._document, media["schema"]) if "schema" in media else None
            for name, media in content.items()
        }

    def media(self, name: str) -> Mapping[str, JSONValue] | None:
        """Return the content object of a media type, in small letters; None when there is none."""
        content: Mapping[str, JSONValue] = self._node.get("content", {})
        return next((media for key, media in content.items() if key.lower() == name), None)

    @cached_property
    def schema(self) -> Schema | None:
        """The schema of the JSON body; None when there is none."""
        return None if self._json is None else Schema(self._document, self._json.get("schema", {}))

    @cached_property
    def known_schema(self) -> Schema | None:
        """The schema of the JSON body in which open enums take known values alone."""
        return None if self.schema is None else Schema(self._document, self.schema.schema, known_only=True)

    @cached_property
    def examples(self) -> list[JSONValue]:
        """The examples of the JSON body."""
        return examples_of(self._json)

    @cached_property
    def headers(self) -> list[Parameter]:
        """The response headers."""
        nodes: Mapping[str, JSONValue] = self._node.get("headers", {})
        return [
            Parameter(
                self._document, {"schema": {}, **resolve(self._document, node), "name": name.lower(), "in": "header"}
            )
            for name, node in nodes.items()
        ]

    @cached_property
    def links(self) -> dict[str, JSONObject]:
        """The link objects, by name."""
        nodes: Mapping[str, JSONValue] = self._node.get("links", {})
        return {name: resolve(self._document, node) for name, node in nodes.items()}


@define(eq=False, slots=False, repr=False)
class Operation:
    """An operation as the document describes it.

    Args:
        document: the document.
        method: the HTTP method, in capitals.
        path: the path template.
        node: the operation object.
        item: its path item.
    """

    document: Mapping[str, JSONValue]
    method: str
    path: str
    node: Mapping[str, JSONValue]
    item: Mapping[str, JSONValue] = field(factory=JSONObject)

    def __repr__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def id(self) -> str:
        """The operationId; empty when it has none."""
        return str(self.node.get("operationId", ""))

    @property
    def tags(self) -> list[str]:
        """Its tags."""
        return list(self.node.get("tags", ()))

    @property
    def tag(self) -> str:
        """Its first tag; empty when it has none."""
        return next(iter(self.tags), "")

    @property
    def is_safe(self) -> bool:
        """Whether it only reads: a GET that the document marks with no side effect."""
        return self.method == "GET" and not self.node.get("x-side-effects")

    @cached_property
    def parameters(self) -> list[Parameter]:
        """Its parameters, those of its path item first; what of its path is not declared is a text."""
        nodes = (*self.item.get("parameters", ()), *self.node.get("parameters", ()))
        parameters = [Parameter(self.document, resolve(self.document, node)) for node in nodes]
        declared = {parameter.name for parameter in parameters if parameter.location == "path"}
        return [*parameters, *(undeclared(self.document, name) for name in self.path_names if name not in declared)]

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        """Names of its path parameters, in the order of the path."""
        return parameters_of(bare(self.path))

    def path_with(self, values: Mapping[str, JSONValue], *, kept: Collection[str] = ()) -> str:
        """Return its path with the parameters put in, each as one segment.

        Args:
            values: the path parameters by name, not percent-encoded: texts or whole numbers.
            kept: parameters that stay as they stand in the template.

        Raises:
            ValueError: one is missing, or would lead to another resource; see `segment_of`.
        """
        path = self.path
        for name in self.path_names:
            if name in kept:
                continue
            if name not in values:
                raise ValueError(f"{self.id} needs the path parameter {name}")
            path = path.replace(f"{{{name}}}", segment_of(name, values[name]))  # a value holds no brace any more
        return path

    @property
    def error_codes(self) -> Mapping[str, list[str]]:
        """The error codes the document lists, by status."""
        codes: Mapping[str, list[str]] = self.node.get("x-error-codes", {})
        return codes

    @cached_property
    def _request_body(self) -> Mapping[str, JSONValue]:
        node: Mapping[str, JSONValue] = resolve(self.document, self.node.get("requestBody") or {})
        return node

    @property
    def body_required(self) -> bool:
        """Whether a request needs a body."""
        return bool(self._request_body.get("required"))

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types a body may have."""
        return tuple(self._request_body.get("content", ()))

    @cached_property
    def body(self) -> Schema | None:
        """The schema of the JSON body; None when there is none."""
        content = json_content(self._request_body)
        return None if content is None else Schema(self.document, content.get("schema", {}))

    @cached_property
    def known_body(self) -> Schema | None:
        """The schema of the JSON body in which open enums take known values alone."""
        return None if self.body is None else Schema(self.document, self.body.schema, known_only=True)

    @cached_property
    def examples(self) -> list[JSONValue]:
        """The examples of the JSON body."""
        return examples_of(json_content(self._request_body))

    @cached_property
    def named_examples(self) -> dict[str, Mapping[str, JSONValue]]:
        """The example objects of the JSON body by their names, that to begin with (`x-begin-with`) first."""
        named = named_examples_of(json_content(self._request_body))
        return dict(sorted(named.items(), key=lambda item: not item[1].get("x-begin-with")))

    @cached_property
    def responses(self) -> dict[str, ResponseSpec]:
        """Its responses, by the status as the document writes it."""
        nodes: Mapping[str, JSONValue] = self.node.get("responses", {})
        return {
            key: ResponseSpec(self.document, key, resolve(self.document, node))
            for key, node in ((str(key), node) for key, node in nodes.items())
            if not key.startswith("x-")
        }

    def response(self, status: int) -> ResponseSpec | None:
        """Return what the document says of a status; None when it does not know it."""
        keys = (str(status), f"{status // 100}XX", f"{status // 100}xx", "default")
        return next((self.responses[key] for key in keys if key in self.responses), None)

    @cached_property
    def success(self) -> int:
        """The lowest documented success; 200 for `2XX` or when there is none, unless all it does is to redirect."""
        statuses = [int(key) for key in self.responses if key.isdigit() and 200 <= int(key) < 400]
        if not any(status < 300 for status in statuses) and {"2XX", "2xx", "default"} & set(self.responses):
            return 200
        return min(statuses, default=200)


class Document:
    """A document, ready to be asked. What is compiled is compiled on first use.

    Args:
        node: the document as parsed JSON; `source` is the same, or what it was before it was brought into form.
    """

    def __init__(self, node: Mapping[str, JSONValue]) -> None:
        self.node = node
        self.source = node
        self.operations: list[Operation] = list(_operations(node))
        self.by_id: dict[str, Operation] = {operation.id: operation for operation in self.operations}
        self._events: dict[str, Schema] = {}

    @classmethod
    def of(cls, node: Mapping[str, JSONValue]) -> Document:
        """Return any OpenAPI 3.0 or 3.1 document, brought into the form of the packaged one.

        Raises:
            ValueError: it is not such a document.
        """
        document = cls(normalized(node))
        document.source = node
        return document

    @classmethod
    def packaged(cls) -> Document:
        """Return the document inside the package; all who ask share one."""
        return _packaged()

    @cached_property
    def router(self) -> Router[Operation]:
        """Finds the operations of a path."""
        from sinch_provisioning._openapi.routing import Router  # which needs an extra that most commands do without

        router: Router[Operation] = Router()
        for operation in self.operations:
            router.add(operation.method, bare(operation.path), operation)
        return router

    @cached_property
    def _variants(self) -> dict[tuple[str, str], list[tuple[frozenset[tuple[str, str]], Operation]]]:
        variants: dict[tuple[str, str], list[tuple[frozenset[tuple[str, str]], Operation]]] = {}
        for operation in self.operations:
            pairs = frozenset(parse_qsl(operation.path.partition("?")[2], keep_blank_values=True))
            variants.setdefault((operation.method, bare(operation.path)), []).append((pairs, operation))
        return {address: operations for address, operations in variants.items() if len(operations) > 1}

    def variant(self, operation: Operation, query: Iterable[tuple[str, str]]) -> Operation:
        """Return which of the operations of one path is called, where a query in the path tells them apart."""
        sent = set(query)
        names = {(name, "") for name, _ in sent}
        fitting = [
            (len(pairs), sibling)
            for pairs, sibling in self._variants.get((operation.method, bare(operation.path)), ())
            if pairs <= sent | names
        ]
        return max(fitting, key=lambda choice: choice[0])[1] if fitting else operation

    @cached_property
    def base_paths(self) -> tuple[str, ...]:
        """What servers may have before the paths of the document, the longest first."""
        return tuple(base_paths(self.node))

    @property
    def events(self) -> tuple[str, ...]:
        """The types of its events."""
        return tuple(self.node.get("webhooks", ()))

    def event(self, event_type: str) -> Schema | None:
        """Return the schema of an event, open enums with known values alone; None when the document has none."""
        if event_type not in self._events:
            item = self.node.get("webhooks", {}).get(event_type)
            content = json_content(resolve(self.node, item["post"]["requestBody"])) if item else None
            if content is None:
                return None
            self._events[event_type] = Schema(self.node, content["schema"], known_only=True)
        return self._events[event_type]

    @cached_property
    def token_paths(self) -> frozenset[str]:
        """Paths of its token endpoints."""
        schemes: Mapping[str, JSONValue] = self.node.get("components", {}).get("securitySchemes", {})
        flows: list[JSONObject] = [flow for scheme in schemes.values() for flow in scheme.get("flows", {}).values()]
        return frozenset(urlsplit(str(flow["tokenUrl"])).path for flow in flows if "tokenUrl" in flow)

    @cached_property
    def common_prefix(self) -> str:
        """What all paths of the document begin with, up to the first parameter; `/` when they share nothing."""
        heads = [path.split("{")[0].split("/")[1:] for path in self.node.get("paths", {})]
        shared: list[str] = []
        for parts in zip(*heads, strict=False):
            if len(set(parts)) > 1 or not parts[0]:
                break
            shared.append(parts[0])
        return "/" + "".join(f"{part}/" for part in shared)


@cache
def _packaged() -> Document:
    from sinch_provisioning_api import load_document

    return Document(load_document())


def _operations(node: Mapping[str, JSONValue]) -> Iterator[Operation]:
    paths: Mapping[str, JSONValue] = node.get("paths", {})
    for path, item in paths.items():
        for method in METHODS:
            if is_object(item.get(method)):
                yield Operation(node, method.upper(), path, item[method], item)


def bare(path: str) -> str:
    """Return a path template without the query or the fragment that some documents write into it."""
    return path.partition("?")[0].partition("#")[0]


_CONTROL: Final = frozenset(map(chr, (*range(32), 127)))


def segment_of(name: str, value: JSONValue) -> str:
    """Return a path parameter, percent-encoded so that it is one segment wherever it passes.

    Proxies decode `%2E` and `%2F` and then drop dot segments, as RFC 3986 (6.2.2) has it, some more than once. So
    percent-encoding alone does not keep `..` from naming the collection instead of a thing in it, and it is refused.

    Args:
        name: the parameter, for the error.
        value: a text or a whole number.

    Raises:
        ValueError: it is something else or empty, is too long, or holds a dot segment or a control character.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str) and len(value) > LONGEST_SEGMENT:
        raise ValueError(f"{name} has {len(value)} characters; an address takes {LONGEST_SEGMENT} of them")
    segment = path_segment(name, value)
    decoded = fully_decoded(str(value))
    if any(part in {".", ".."} for part in decoded.translate(_SLASHES).split("/")):
        raise ValueError(f"{name} holds a segment . or .., which would lead to another resource")
    if not _CONTROL.isdisjoint(decoded):
        raise ValueError(f"{name} holds a control character")
    return segment


def fully_decoded(text: str) -> str:
    """Return a text without percent-encoding, also one that was encoded several times."""
    for _ in range(8):  # more than proxies stand in a row
        text = unquote(text)
    return text


def json_content(holder: Mapping[str, JSONValue]) -> Mapping[str, JSONValue] | None:
    """Return the JSON content of a request body or a response."""
    content: Mapping[str, JSONValue] = holder.get("content", {})
    json = next((media for name, media in content.items() if "json" in name and not _LINES.search(name)), None)
    return json or next((media for name, media in content.items() if name == "*/*" and _may_be_json(media)), None)


_LINES: Final = re.compile(r"ndjson|jsonl|json-seq|json-lines|stream\+json")


def _may_be_json(media: Mapping[str, JSONValue]) -> bool:
    """Tell whether what has any media type is JSON: it is described, and not as a text."""
    return is_object(media.get("schema")) and media["schema"].get("type") != "string"
