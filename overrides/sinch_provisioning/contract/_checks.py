"""Where one exchange differs from the document. Drift reports, coverage and verification all ask here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from attrs import frozen

from sinch_provisioning._http.messages import Exchange, Response, is_json, media_type
from sinch_provisioning._http.redaction import MASK
from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning._openapi import pointer
from sinch_provisioning._openapi.document import Document, Operation, ResponseSpec
from sinch_provisioning._openapi.parameters import Parameter
from sinch_provisioning._openapi.problems import Problem
from sinch_provisioning._openapi.schema import UNKNOWN_VALUE, Schema, unknown_values
from sinch_provisioning._openapi.traversal import Traversal, below, unknown_properties
from sinch_provisioning.contract._bodies import Unreadable, json_of
from sinch_provisioning.contract._matching import Match

DIFFERENCE: Final = "difference"
NOTE: Final = "note"
NOTES: Final = 1000
"""Notes on one body that are taken; a server may send a million names that nobody knows."""


@frozen
class Finding:
    """One difference between an exchange and the document.

    Args:
        rule: what kind of difference, such as `response-body`.
        level: `difference`, or `note` for what a document may leave open.
        place: where: a JSON pointer into the body, or the name of a parameter or header.
        text: what is wrong, without the value itself.
    """

    rule: str
    level: str
    place: str
    text: str


class Checker:
    """Holds exchanges against the document.

    Args:
        document: the document.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._traversal = Traversal(document.node)

    def check(self, exchange: Exchange, match: Match) -> list[Finding]:
        """Return how an exchange differs from the document.

        What is wrong with a request of a documented operation that the server refused, with a status from 400 to 499,
        is only noted: server and document agree about it.
        """
        level = NOTE if exchange.is_refused else DIFFERENCE
        operation = match.operation
        if operation is None:
            rule = "undocumented-path" if match.template is None else "undocumented-method"
            what = "path" if match.template is None else "method of this path"
            return [Finding(rule, DIFFERENCE, "", f"the document has no such {what}")]
        findings = [
            Finding(rule, level, location, text) for rule, location, text in self._request(operation, exchange, match)
        ]
        findings += [
            Finding(UNKNOWN_VALUE, NOTE, parameter.name, "the value is not among those that are known")
            for parameter in operation.parameters
            if _is_unknown(parameter, texts_of(parameter, exchange, match))
        ]
        findings += self._notes("request", operation.body, exchange.request.body)
        if exchange.status:
            findings += self.response(operation, exchange)
        return findings

    def _request(self, operation: Operation, exchange: Exchange, match: Match) -> Iterator[tuple[str, str, str]]:
        known = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
        for name in dict.fromkeys(name for name, _ in exchange.request.query if name not in known):
            yield "undocumented-parameter", name, "the query parameter is not documented"
        for parameter in operation.parameters:
            texts = texts_of(parameter, exchange, match)
            if parameter.location not in {"path", "query", "header"} or MASK in texts:
                continue
            if not texts:
                if parameter.required:
                    yield "missing-parameter", parameter.name, f"the required {parameter.location} parameter is missing"
                continue
            for problem in _parameter_problems(parameter, texts):
                yield "invalid-parameter", parameter.name, problem
        yield from self._request_body(operation, exchange)

    def _request_body(self, operation: Operation, exchange: Exchange) -> Iterator[tuple[str, str, str]]:
        body = exchange.request.body
        if body is None:
            return
        if not body:
            if operation.body_required:
                yield "request-body", "", "the required body is missing"
            return
        if not operation.media_types:
            yield "request-body", "", "the document describes no body"
            return
        content_type = media_type(exchange.request.headers)
        if not _is_among(content_type, operation.media_types):
            yield "request-content-type", "content-type", f"{content_type or 'no content type'} is not documented"
            return
        if is_json(content_type) and operation.body is not None:
            for problem in _problems(operation.body, json_of(body)):
                yield "request-body", problem.pointer, problem.text

    def response(self, operation: Operation, exchange: Exchange) -> list[Finding]:
        """Return how the response of an exchange differs from the document."""
        response = exchange.response or Response(0)
        spec = operation.response(response.status)
        if spec is None:
            text = f"the status {response.status} is not documented"
            return [Finding("undocumented-status", DIFFERENCE, "", text)]
        is_head = exchange.request.method == "HEAD"
        findings = [Finding(*parts[:1], DIFFERENCE, *parts[1:]) for parts in _response(spec, response, is_head=is_head)]
        return findings + self._notes("response", spec.content.get(media_type(response.headers)), response.body)

    def _notes(self, side: str, schema: Schema | None, body: bytes | None) -> list[Finding]:
        value = json_of(body) if schema is not None and body else Unreadable("there is none")
        if schema is None or isinstance(value, Unreadable):
            return []
        return list(islice(self._unknown(side, schema, value), NOTES))

    def _unknown(self, side: str, schema: Schema, value: JSONValue) -> Iterator[Finding]:
        for visit in self._traversal.walk(schema.schema, value):
            for name in unknown_properties(visit):
                pointer = below(visit.pointer, name)
                yield Finding(f"undocumented-{side}-property", NOTE, pointer, "the property is not documented")
            if visit.value != MASK:
                for name, text in unknown_values(self._document.node, visit.nodes, visit.value):
                    yield Finding(UNKNOWN_VALUE, NOTE, below(visit.pointer, name) if name else visit.pointer, text)


def _response(spec: ResponseSpec, response: Response, *, is_head: bool) -> Iterator[tuple[str, str, str]]:
    for header in spec.headers:
        yield from _header(header, response)
    if response.body is not None and not is_head:
        yield from _response_body(spec, response, response.body)


def _response_body(spec: ResponseSpec, response: Response, body: bytes) -> Iterator[tuple[str, str, str]]:
    status, content_type = response.status, media_type(response.headers)
    if not body:
        if spec.content:
            yield "response-body", "", f"the body documented with {status} is missing"
        return
    if not spec.content:
        yield "response-body", "", f"the document describes no body with {status}"
        return
    if not _is_among(content_type, spec.content):
        text = f"{content_type or 'no content type'} is not documented with {status}"
        yield "undocumented-content-type", "content-type", text
        return
    schema = spec.content.get(content_type)
    if is_json(content_type) and schema is not None:
        yield from (("response-body", problem.pointer, problem.text) for problem in _problems(schema, json_of(body)))


def _header(header: Parameter, response: Response) -> Iterator[tuple[str, str, str]]:
    if header.name == "content-type":
        return
    text = response.headers.get(header.name)
    if text is None:
        if header.required:
            yield "response-header", header.name, f"the header, required with {response.status}, is missing"
    elif text != MASK:
        yield from (("response-header", header.name, problem) for problem in _parameter_problems(header, [text]))


def texts_of(parameter: Parameter, exchange: Exchange, match: Match) -> list[str]:
    """Return the texts that a request gives for a parameter."""
    if parameter.location == "path":
        return [match.values[parameter.name]] if parameter.name in match.values else []
    if parameter.location == "header":
        value = exchange.request.headers.get(parameter.name.lower())
        return [] if value is None else [value]
    return [value for name, value in exchange.request.query if name == parameter.name]


def _parameter_problems(parameter: Parameter, texts: list[str]) -> list[str]:
    if len(texts) > 1 and not parameter.is_array:
        return ["the parameter is there more than once"]
    return [
        f"{problem.pointer} {problem.text}".strip() for problem in parameter.schema.problems(parameter.parse(texts))
    ]


def _is_unknown(parameter: Parameter, texts: list[str]) -> bool:
    """Tell whether a parameter is valid, and not among the values that are known."""
    if not texts or MASK in texts or (len(texts) > 1 and not parameter.is_array):
        return False
    value = parameter.parse(texts)
    return parameter.schema.accepts(value) and not parameter.known_schema.accepts(value)


def _is_among(content_type: str, documented: Iterable[str]) -> bool:
    ranges = {content_type, f"{content_type.partition('/')[0]}/*", "*/*"}
    return any(entry.partition(";")[0].strip().lower() in ranges for entry in documented)


def _problems(schema: Schema, value: JSONValue) -> list[Problem]:
    """Return the problems of a body; those that only a masked value causes are none."""
    if isinstance(value, Unreadable):
        return [Problem("", value.reason)]
    return [problem for problem in schema.problems(value) if not _is_masked(value, problem)]


def _is_masked(value: JSONValue, problem: Problem) -> bool:
    """Tell whether a problem is with a masked value, or with alternatives that one within may have ruled out."""
    for name in pointer.split(problem.pointer):
        value = value[int(name)] if is_array(value) else value[name]
    if problem.keyword in {"anyOf", "oneOf"}:
        return _holds_masked(value)
    return bool(value == MASK)


def _holds_masked(value: JSONValue) -> bool:
    if is_object(value):
        return any(map(_holds_masked, value.values()))
    if is_array(value):
        return any(map(_holds_masked, value))
    return bool(value == MASK)
