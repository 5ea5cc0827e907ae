"""Where one exchange differs from the document. Drift reports, coverage and verification all ask here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from sinch_provisioning._http.har import REDACTED
from sinch_provisioning._openapi.document import Problem, Schema
from sinch_provisioning._openapi.parameters import Parameter
from sinch_provisioning._openapi.traversal import Walker, unknown_properties
from sinch_provisioning.contract._exchanges import Exchange, media_type
from sinch_provisioning.contract._matching import Api, ApiOperation, DocumentedAnswer, Match

DIFFERENCE, NOTE = "difference", "note"
NO_JSON = object()


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


def json_of(body: bytes | None) -> Any:
    """Return the JSON value of a body, or `NO_JSON`."""
    try:
        return json.loads((body or b"").decode("utf-8"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return NO_JSON


def _refuse(name: str) -> Any:
    raise ValueError(name)


def is_json(kind: str) -> bool:
    """Tell whether a content type is JSON."""
    return kind == "application/json" or kind.endswith("+json")


class Checker:
    """Holds exchanges against the document.

    Args:
        api: the document's operations.
    """

    def __init__(self, api: Api) -> None:
        self.api = api
        self.walker = Walker(api.document)

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
        found = [Finding(rule, level, place, text) for rule, place, text in self._request(operation, exchange, match)]
        found += self._notes("request", operation.body, exchange.request_body)
        if exchange.status:
            found += self.response(operation, exchange)
        return found

    def _request(self, operation: ApiOperation, exchange: Exchange, match: Match) -> Iterator[tuple[str, str, str]]:
        known = {one.name for one in operation.inputs if one.place == "query"}
        for name in dict.fromkeys(name for name, _ in exchange.query if name not in known):
            yield "undocumented-parameter", name, "the query parameter is not documented"
        for one in operation.inputs:
            texts = _texts(one, exchange, match)
            if one.place not in {"path", "query", "header"} or REDACTED in texts:
                continue
            if not texts:
                if one.required:
                    yield "missing-parameter", one.name, f"the required {one.place} parameter is missing"
                continue
            for problem in _parameter_problems(one, texts):
                yield "invalid-parameter", one.name, problem
        yield from self._request_body(operation, exchange)

    def _request_body(self, operation: ApiOperation, exchange: Exchange) -> Iterator[tuple[str, str, str]]:
        body = exchange.request_body
        if body is None:
            return
        if not body:
            if operation.body_required:
                yield "request-body", "", "the required body is missing"
            return
        if not operation.media_types:
            yield "request-body", "", "the document describes no body"
            return
        kind = media_type(exchange.request_headers)
        if not _is_among(kind, operation.media_types):
            yield "request-content-type", "content-type", f"{kind or 'no content type'} is not documented"
            return
        if is_json(kind) and operation.body is not None:
            for problem in _problems(operation.body, json_of(body)):
                yield "request-body", problem.pointer, problem.text

    def response(self, operation: ApiOperation, exchange: Exchange) -> list[Finding]:
        """Return how the answer of an exchange differs from the document."""
        answer = operation.answer(exchange.status)
        if answer is None:
            text = f"the status {exchange.status} is not documented"
            return [Finding("undocumented-status", DIFFERENCE, "", text)]
        found = [Finding(rule, DIFFERENCE, place, text) for rule, place, text in _response(answer, exchange)]
        schema = answer.content.get(media_type(exchange.response_headers))
        return found + self._notes("response", schema, exchange.response_body)

    def _notes(self, side: str, schema: Schema | None, body: bytes | None) -> list[Finding]:
        value = json_of(body) if schema is not None and body else NO_JSON
        if schema is None or value is NO_JSON:
            return []
        text = "the property is not documented"
        return [
            Finding(f"undocumented-{side}-property", NOTE, f"{visit.pointer}/{name}", text)
            for visit in self.walker.walk(schema.schema, value)
            for name in unknown_properties(visit)
        ]


def _response(answer: DocumentedAnswer, exchange: Exchange) -> Iterator[tuple[str, str, str]]:
    status, body, kind = exchange.status, exchange.response_body, media_type(exchange.response_headers)
    for one in answer.headers:
        if one.name == "content-type":
            continue
        text = exchange.response_headers.get(one.name)
        if text is None and one.required:
            yield "response-header", one.name, f"the header, required with {status}, is missing"
        for problem in _parameter_problems(one, [text]) if text not in {None, REDACTED} else ():
            yield "response-header", one.name, problem
    if body is None or exchange.method == "HEAD":
        return
    if not body:
        if answer.content:
            yield "response-body", "", f"the body documented with {status} is missing"
        return
    if not answer.content:
        yield "response-body", "", f"the document describes no body with {status}"
        return
    if not _is_among(kind, answer.content):
        yield (
            "undocumented-content-type",
            "content-type",
            f"{kind or 'no content type'} is not documented with {status}",
        )
        return
    schema = answer.content.get(kind)
    if is_json(kind) and schema is not None:
        yield from (("response-body", one.pointer, one.text) for one in _problems(schema, json_of(body)))


def _texts(one: Parameter, exchange: Exchange, match: Match) -> list[str]:
    if one.place == "path":
        return [match.values[one.name]] if one.name in match.values else []
    if one.place == "header":
        value = exchange.request_headers.get(one.name.lower())
        return [] if value is None else [value]
    return [value for name, value in exchange.query if name == one.name]


def _parameter_problems(one: Parameter, texts: list[Any]) -> list[str]:
    if len(texts) > 1 and not one.is_array:
        return ["the parameter is there more than once"]
    return [f"{problem.pointer} {problem.text}".strip() for problem in one.schema.problems(one.parse(texts))]


def _is_among(kind: str, documented: Any) -> bool:
    ranges = {kind, f"{kind.partition('/')[0]}/*", "*/*"}
    return any(one.partition(";")[0].strip().lower() in ranges for one in documented)


def _problems(schema: Schema, value: Any) -> list[Problem]:
    """Return the problems of a body; those that only a redacted value causes are none."""
    if value is NO_JSON:
        return [Problem("", "the body is no JSON")]
    return [one for one in schema.problems(value) if not _is_redacted(value, one)]


def _is_redacted(value: Any, problem: Problem) -> bool:
    """Tell whether a problem is with a redacted value, or with alternatives that one within may have ruled out."""
    for part in problem.pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        value = value[int(name)] if isinstance(value, list) else value[name]
    if problem.text.startswith(("anyOf", "oneOf")):
        return _holds_redacted(value)
    return bool(value == REDACTED)


def _holds_redacted(value: Any) -> bool:
    if isinstance(value, (dict, list)):
        return any(map(_holds_redacted, value.values() if isinstance(value, dict) else value))
    return bool(value == REDACTED)
