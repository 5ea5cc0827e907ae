"""Which operation of the document recorded traffic belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from urllib.parse import unquote, urlsplit

from attrs import define, evolve, field

from sinch_provisioning._http.messages import Exchange, Request, Response
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning._terminal import counted
from sinch_provisioning.contract._left_out import LeftOut
from sinch_provisioning.errors import ConfigurationError

CONTROL: Final = "/_mock/"  # calls to the mock itself are in its own traffic, and are not calls of the API


class Match(NamedTuple):
    """What an address belongs to.

    Args:
        operation: the operation; None when there is none for the method.
        template: the path template; None when the document has no such path.
        values: the path parameters, decoded.
    """

    operation: Operation | None
    template: str | None
    values: dict[str, str]


def _server_of(server: str) -> tuple[str, str]:
    try:
        parts = urlsplit(server.rstrip("/"))
    except ValueError:  # such as a bracket that is not closed
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise ConfigurationError(f"server must be an address such as https://host/base, not {server!r}")
    return f"{parts.scheme}://{parts.netloc}".lower(), parts.path


class Matcher:
    """Finds the operations of recorded traffic.

    Args:
        document: the document; None: the one inside the package.
        server: the address recorded traffic was sent to, with its base path; None: an address belongs to the API
            when its path ends like one of the document's.

    Raises:
        ConfigurationError: the server is not an address.
    """

    def __init__(self, document: Document | None = None, *, server: str | None = None) -> None:
        self.document = document or Document.packaged()
        self._server = None
        if server is not None:
            self._server = _server_of(server)
        self._lengths = {operation.path.count("/") for operation in self.document.operations}

    def match(self, method: str, url: str) -> Match:
        """Return what a method and an address belong to."""
        path = urlsplit(url).path
        if self._server is not None:
            return self._found(method, path[len(self._server[1]) :])
        parts = path.split("/")[1:]
        for length in sorted(self._lengths, reverse=True):  # of a path of thousands of segments few can be ours
            match = (
                Match(None, None, {}) if length > len(parts) else self._found(method, "/" + "/".join(parts[-length:]))
            )
            if match.template is not None:
                return match
        return Match(None, None, {})

    def _found(self, method: str, path: str) -> Match:
        routed = self.document.router.match(path)
        if routed is None:
            return Match(None, None, {})
        by_method, values = routed
        operation = by_method.get(method)
        model = operation or next(iter(by_method.values()))
        names = zip(model.path_names, values, strict=True)
        return Match(operation, model.path, {name: unquote(value) for name, value in names})

    def may_be_ours(self, exchange: Exchange) -> bool:
        """Tell whether an exchange may be with this API, and not for a token or with the mock itself."""
        path = exchange.request.path
        if path in self.document.token_paths or path.startswith(CONTROL):
            return False
        if self._server is None:
            return True
        origin, base = self._server
        return exchange.request.origin == origin and path.startswith(f"{base}/")

    def is_ours(self, exchange: Exchange) -> bool:
        """Tell whether an exchange that may be with this API is so for certain, whatever else its host serves."""
        prefix = self.document.common_prefix
        return self._server is not None or (prefix != "/" and prefix in exchange.request.path)

    @property
    def origins(self) -> set[str]:
        """The schemes and hosts that the document says it is served at."""
        addresses = [urlsplit(str(server.get("url", ""))) for server in self.document.node.get("servers", ())]
        return {f"{address.scheme}://{address.netloc}".lower() for address in addresses}


@define
class Traffic:
    """Recorded exchanges, sorted one at a time into those with this API and those with another one.

    Requests for tokens, and those to the control API of the mock, are with another one.

    Args:
        matcher: finds the operations.
        left_out: what the reading of them left out, for the error.
        total: how many there were so far.
        ours: how many of them were with this API.
    """

    matcher: Matcher
    left_out: LeftOut = field(factory=LeftOut)
    total: int = 0
    ours: int = 0

    @property
    def others(self) -> int:
        """How many were with another API."""
        return self.total - self.ours

    def sorted(self, exchanges: Iterable[Exchange]) -> Iterator[tuple[int, Exchange, Match]]:
        """Yield the exchanges with this API: the place of each in the traffic, and what it belongs to.

        Those to a path that the document does not have come last, without bodies: they are ours when something else of
        their host is, which is known at the end.

        Raises:
            ConfigurationError: none of them is with this API.
        """
        known = self.matcher.origins
        unsure: list[tuple[int, Exchange]] = []
        for index, exchange in enumerate(exchanges):
            self.total += 1
            if not self.matcher.may_be_ours(exchange):
                continue
            match = self.matcher.match(exchange.request.method, exchange.request.url)
            if match.template is None and not self.matcher.is_ours(exchange):
                unsure.append((index, _light(exchange)))
                continue
            if match.template is not None:
                known.add(exchange.request.origin)
            self.ours += 1
            yield index, exchange, match
        for index, exchange in unsure:
            if exchange.request.origin in known:
                self.ours += 1
                yield index, exchange, Match(None, None, {})
        if not self.ours:
            total = counted(self.total, "exchange")
            message = f"none of {total} is with this API; say where it was served with --server URL"
            raise ConfigurationError("; ".join([message, *self.left_out.lines()]))


def _light(exchange: Exchange) -> Exchange:
    """Return an exchange without what it takes much memory for."""
    request = Request(exchange.request.method, exchange.request.url)
    response = None if exchange.response is None else Response(exchange.response.status)
    return evolve(exchange, request=request, response=response)
