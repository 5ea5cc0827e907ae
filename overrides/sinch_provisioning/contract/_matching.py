"""The document as traffic meets it: which operation an address belongs to, and what it may say there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from sinch_provisioning._openapi.document import DocumentedOperation, Schema, documented, resolve
from sinch_provisioning._openapi.parameters import Parameter
from sinch_provisioning.contract._exchanges import Exchange
from sinch_provisioning.errors import ConfigurationError

CONTROL = "/_mock/"  # calls to the mock itself are in its own traffic, and none of the API's


class DocumentedAnswer:
    """What the document says of one status of an operation.

    Args:
        document: the document.
        key: the status as the document writes it: `200`, `4XX` or `default`.
        node: the response object.
    """

    def __init__(self, document: Mapping[str, Any], key: str, node: Mapping[str, Any]) -> None:
        self.key = key
        self.content: dict[str, Schema | None] = {
            name.lower(): Schema(document, one["schema"]) if "schema" in one else None
            for name, one in node.get("content", {}).items()
        }
        self.headers: list[Parameter] = [
            Parameter(document, {"schema": {}, **resolve(document, one), "name": name.lower(), "in": "header"})
            for name, one in node.get("headers", {}).items()
        ]
        self.links: Mapping[str, Any] = {name: resolve(document, one) for name, one in node.get("links", {}).items()}


class ApiOperation(DocumentedOperation):
    """An operation with its parameters and answers.

    Args:
        document: the document.
        method: the HTTP method, in capitals.
        path: the path template.
        node: the operation object.
        item: its path item.
    """

    def __init__(
        self, document: Mapping[str, Any], method: str, path: str, node: Mapping[str, Any], item: Mapping[str, Any]
    ) -> None:
        super().__init__(document, method, path, node, item)
        self.segments = path.split("/")[1:]
        self._document = document

    @cached_property
    def inputs(self) -> list[Parameter]:
        """Its parameters."""
        return [Parameter(self._document, one) for one in self.parameters]

    @cached_property
    def answers(self) -> dict[str, DocumentedAnswer]:
        """Its answers, by the status as the document writes it."""
        return {
            key: DocumentedAnswer(self._document, key, resolve(self._document, one))
            for key, one in self.node.get("responses", {}).items()
        }

    def answer(self, status: int) -> DocumentedAnswer | None:
        """Return what the document says of a status; None when it knows it not."""
        keys = (str(status), f"{status // 100}XX", f"{status // 100}xx", "default")
        return next((self.answers[key] for key in keys if key in self.answers), None)

    @property
    def is_safe(self) -> bool:
        """Whether it only reads: a GET that the document marks with no side effect."""
        return self.method == "GET" and not self.node.get("x-side-effects")

    @property
    def names(self) -> list[str]:
        """Names of its path parameters, in the order of the path."""
        return [one[1:-1] for one in self.segments if _is_parameter(one)]


class Match(NamedTuple):
    """What an address belongs to.

    Args:
        operation: the operation; None when there is none for the method.
        template: the path template; None when the document has no such path.
        values: the path parameters, decoded.
    """

    operation: ApiOperation | None
    template: str | None
    values: dict[str, str]


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


class Api:
    """All operations of a document.

    Args:
        document: the document; default: the one inside the package.
        server: the address recorded traffic was sent to, with its base path; default: an address belongs to the API
            when its path ends like one of the document's.

    Raises:
        ConfigurationError: the server is no address.
    """

    def __init__(self, document: Mapping[str, Any] | None = None, *, server: str | None = None) -> None:
        if document is None:
            from sinch_provisioning_api import load_document

            document = load_document()
        self.document = document
        self.operations = [
            ApiOperation(document, one.method, one.path, one.node, document["paths"][one.path])
            for one in documented(document)
        ]
        self.by_id = {one.id: one for one in self.operations}
        self._routes = sorted(self.operations, key=lambda one: [_is_parameter(part) for part in one.segments])
        self._server = None
        if server is not None:
            parts = urlsplit(server.rstrip("/"))
            if parts.scheme not in {"http", "https"} or not parts.netloc:
                raise ConfigurationError(f"server must be an address such as https://host/base, not {server!r}")
            self._server = f"{parts.scheme}://{parts.netloc}".lower(), parts.path
        schemes = document.get("components", {}).get("securitySchemes", {}).values()
        flows = [flow for one in schemes for flow in one.get("flows", {}).values()]
        self.token_paths = {urlsplit(flow["tokenUrl"]).path for flow in flows if "tokenUrl" in flow}

    @cached_property
    def common(self) -> str:
        """What all paths of the document begin with, up to the first parameter; `/` when they share nothing."""
        heads = [path.split("{")[0].split("/")[1:] for path in self.document.get("paths", {})]
        shared = []
        for parts in zip(*heads, strict=False):
            if len(set(parts)) > 1 or not parts[0]:
                break
            shared.append(parts[0])
        return "/" + "".join(f"{part}/" for part in shared)

    def match(self, method: str, url: str) -> Match:
        """Return what a method and an address belong to."""
        path = urlsplit(url).path
        if self._server is not None:
            return self._found(method, path[len(self._server[1]) :].split("/")[1:])
        parts = path.split("/")[1:]
        for start in range(len(parts)):
            found = self._found(method, parts[start:])
            if found.template is not None:
                return found
        return Match(None, None, {})

    def _found(self, method: str, parts: list[str]) -> Match:
        fits = [one for one in self._routes if _fits(one.segments, parts)]
        if not fits:
            return Match(None, None, {})
        chosen = next((one for one in fits if one.method == method), None)
        model = chosen or fits[0]
        pairs = zip(model.segments, parts, strict=True)
        return Match(chosen, model.path, {name[1:-1]: unquote(value) for name, value in pairs if _is_parameter(name)})

    def matched(self, exchanges: Sequence[Exchange]) -> tuple[list[tuple[Exchange, Match]], int]:
        """Return the exchanges with this API and what each belongs to, and how many were with somebody else.

        Requests for tokens, and those to the control API of the mock, are with somebody else.
        """
        pairs = [(one, self.match(one.method, one.url)) for one in exchanges if self._may_be_ours(one)]
        servers = {str(one.get("url", "")) for one in self.document.get("servers", ())}
        known = {one.origin for one, match in pairs if match.template is not None}
        known |= {f"{urlsplit(one).scheme}://{urlsplit(one).netloc}".lower() for one in servers}
        ours = [
            (one, match)
            for one, match in pairs
            if match.template is not None or self._server is not None or one.origin in known or self._looks_ours(one)
        ]
        return ours, len(exchanges) - len(ours)

    def _may_be_ours(self, one: Exchange) -> bool:
        if one.path in self.token_paths or one.path.startswith(CONTROL):
            return False
        if self._server is None:
            return True
        origin, base = self._server
        return one.origin == origin and one.path.startswith(f"{base}/")

    def _looks_ours(self, one: Exchange) -> bool:
        return self.common != "/" and self.common in one.path


def _fits(template: list[str], parts: list[str]) -> bool:
    return len(template) == len(parts) and all(
        bool(part) if _is_parameter(name) else name == unquote(part) for name, part in zip(template, parts, strict=True)
    )
