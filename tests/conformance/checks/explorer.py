"""An explorer through a mock by the document alone: it calls what the examples and links make callable.

Nothing here knows an operation by name, so a new operation is walked as soon as it is documented. Each answer is held
against the document by `jsonschema`, which shares no code with the mock's own validator.
"""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import extend
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning._openapi.schema import closed, resolve
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, Project, Request
from sinch_provisioning_api import load_document
from suite.slices import with_limits_of_submissions

OPEN_DOCUMENT = load_document()
DOCUMENT = closed(OPEN_DOCUMENT, OPEN_DOCUMENT)
"""The document in which open enums take known values alone, as the mock takes and answers them."""
OPERATIONS = {operation.id: operation for operation in Document(DOCUMENT).operations}
FORMATS = FormatChecker()
EVERY_SERVER = {404, 405, 415, 429}  # what any server may say, documented or not

Values = dict[str, str]


@FORMATS.checks("uri")
def _is_uri(value: Any) -> bool:
    """Return whether a text is an absolute URI; the library checks none without a further package."""
    return (
        not isinstance(value, str)
        or re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s\x00-\x1f<>\"{}|\\^`]*", value) is not None
    )


class Exchange(NamedTuple):
    """What the mock said, and how it was asked."""

    operation: Operation
    path: Values
    status: int
    value: Any
    headers: Mapping[str, str]
    body: bytes


def basic(project: Project, secret: str | None = None) -> str:
    """Return the Authorization header of a project."""
    pair = f"{project.key_id}:{project.key_secret if secret is None else secret}"
    return "Basic " + base64.b64encode(pair.encode()).decode()


def _remembering() -> Any:
    """Return a class of validators of one document that look once at a value where a schema is named, as most is alike."""
    valid: set[bytes] = set()
    look = Draft202012Validator.VALIDATORS["$ref"]

    def reference(checker: Any, name: str, value: Any, schema: Any) -> Iterator[Any]:
        key = hashlib.sha256(f"{name} {json.dumps(value)}".encode()).digest()
        if key not in valid:
            errors = list(look(checker, name, value, schema))
            yield from errors
            valid.update(() if errors else [key])

    return extend(Draft202012Validator, {"$ref": reference})


@cache
def _document(which: str) -> tuple[Any, Any]:
    """Return the document, with open enums, or with the limits of what is submitted, and the class of its validators."""
    document = {"open": OPEN_DOCUMENT, "": DOCUMENT}.get(which)
    return document or with_limits_of_submissions(DOCUMENT), _remembering()


@cache
def _validator(key: tuple[str, ...], which: str) -> Draft202012Validator:
    document, make = _document(which)
    node = document
    for part in key:
        node = resolve(document, node[part])
    root = {"allOf": [node], "components": {"schemas": document["components"]["schemas"]}}
    result: Draft202012Validator = make(root, format_checker=FORMATS)
    return result


def validator(key: tuple[str, ...], *, submitted: bool = False) -> Draft202012Validator:
    """Return the validator of a schema of the document, named by the keys that lead to it, or of what is submitted."""
    return _validator(key, "submitted" if submitted else "")


def content_key(operation: Operation, *inner: str) -> tuple[str, ...] | None:
    """Return the keys that lead to the JSON schema of a body; None without one."""
    keys: tuple[str, ...] = ("paths", operation.path, operation.method.lower(), *inner)
    node: Any = DOCUMENT
    for part in keys:
        node = resolve(DOCUMENT, node[part])
    kind = next((name for name in node.get("content", {}) if "json" in name), None)
    return None if kind is None else (*keys, "content", kind, "schema")


def problems(exchange: Exchange) -> tuple[str, ...]:
    """Return where an answer is not what the document says; the same answer is looked at once."""
    body = hashlib.sha256(exchange.body).digest()
    media_type = exchange.headers.get("content-type")
    key = (exchange.operation.id, exchange.status, media_type, body)
    if key not in _KNOWN:
        _KNOWN[key] = tuple(_problems(exchange, media_type))
    return _KNOWN[key]


_KNOWN: dict[tuple[Any, ...], tuple[str, ...]] = {}
"""What is wrong with answers, by all that it depends on: every check makes the same world, and most of its answers again."""


def _problems(exchange: Exchange, media_type: str | None) -> list[str]:
    operation = exchange.operation
    place = f"{operation.id} {exchange.status}"
    if str(exchange.status) not in operation.responses:
        fits = exchange.status in EVERY_SERVER or (exchange.status == 400 and operation.body is not None)
        return [] if fits else [f"{place}: the status is not documented"]
    key = content_key(operation, "responses", str(exchange.status))
    if key is None:
        return [f"{place}: there must be no body"] if exchange.body else []
    if media_type != "application/json":
        return [f"{place}: the media type is {media_type}"]
    unknown = list(validator(key).iter_errors(exchange.value))
    wrong = list(_validator(key, "open").iter_errors(exchange.value)) if unknown else []
    if wrong:
        return [f"{place} {error.json_path}: {error.validator}" for error in wrong]
    return [f"{place} {error.json_path}: the value is not among those that are known" for error in unknown]


class Explorer:
    """Calls of one project on a mock, and what they made known.

    Args:
        mock: the mock.
        project: who calls.
        drafts: leave the second resource of each kind a draft, and look at that one first.
    """

    def __init__(self, mock: Mock, project: Project = DEFAULT_PROJECT, *, drafts: bool = False) -> None:
        self.mock, self.project, self.drafts = mock, project, drafts
        self.known: dict[str, list[Values]] = {}
        self.answers: list[Exchange] = []
        self._made = 0
        self._round = 0

    def call(
        self,
        operation: Operation | str,
        path: Values | None = None,
        body: Any = None,
        *,
        query: Mapping[str, Any] | None = None,
        authorization: str | None = "",
        media_type: str = "application/json",
    ) -> Exchange:
        """Call an operation.

        Args:
            operation: what is called.
            path: path parameters besides the project.
            body: a JSON value, or bytes that are sent as they are.
            query: query parameters.
            authorization: the header; empty for the project's key, None for none.
            media_type: of the body.
        """
        result = OPERATIONS[operation] if isinstance(operation, str) else operation
        values = {"projectId": self.project.project_id, **(path or {})}
        address = result.path.format_map({name: quote(value, safe="") for name, value in values.items()})
        address += "?" + urlencode(query, doseq=True) if query else ""
        headers = {"content-type": media_type}
        if authorization is not None:
            headers["authorization"] = authorization or basic(self.project)
        raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        response = self.mock.handle(Request(result.method, address, headers, raw))
        try:
            value = response.json()
        except ValueError:
            value = None
        reply = Exchange(result, values, response.status, value, response.headers, response.body)
        self.answers.append(reply)
        return reply

    def example(self, operation: Operation) -> Any:
        """Return the documented body of an operation, as a draft where the explorer is about drafts; None without one."""
        result = (
            copy.deepcopy(operation.examples[self._round % len(operation.examples)]) if operation.examples else None
        )
        if self.drafts and isinstance(result, dict) and result.get("status") == "SUBMIT":
            result["status"] = "DRAFT"
        return result

    def links(self, exchange: Exchange) -> Iterator[tuple[Operation, Values]]:
        """Yield the operations an answer leads to, with the path parameters it gives them."""
        node = resolve(DOCUMENT, exchange.operation.node["responses"].get(str(exchange.status), {}))
        for link in node.get("links", {}).values():
            result = resolve(DOCUMENT, link)
            values = {name: _evaluated(text, exchange) for name, text in result.get("parameters", {}).items()}
            if None not in values.values():
                yield OPERATIONS[result["operationId"]], values  # type: ignore[misc]

    def create(self, operation: Operation, path: Values | None = None) -> Exchange | None:
        """Make a further resource from the documented example; None when the mock takes none."""
        example = self.example(operation)
        response = self.call(operation, path, example)
        for body in _varied(operation, example, self._made) if response.status == 409 else ():
            response = self.call(operation, path, body)
            if response.status != 409:
                example = body
                break
        if response.status >= 300:
            return None
        self._made += 1
        for target, values in self.links(response):
            if values not in self.known.setdefault(target.id, []):
                self.known[target.id].append(values)
        return response

    def populate(self) -> None:
        """Make two resources of each kind, and take each through its further steps unless it is to stay a draft."""
        drafts = self.drafts
        for number in range(2):  # what needs something that comes later in the document is made in the second round
            self._round, self.drafts = number, drafts and number == 1
            for operation in creating():
                for path in self.paths(operation):
                    response = self.create(operation, path)
                    for target, values in self.links(response) if response and not self.drafts else ():
                        if target.method in ("POST", "PUT"):
                            self.call(target, values, self.example(target))
        self._round, self.drafts = 0, drafts

    def paths(self, operation: Operation) -> list[Values]:
        """Return the path parameters an operation can be called with."""
        needed = [
            parameter
            for parameter in operation.parameters
            if parameter.location == "path" and parameter.name != "projectId"
        ]
        if not needed or operation.id in self.known:
            known = self.known.get(operation.id, [{}])
            return known[::-1] if self.drafts else list(known)
        shown = {item.name: item.node.get("example", item.schema.schema.get("example")) for item in needed}
        return [shown] if None not in shown.values() else []


@cache
def creating() -> tuple[Operation, ...]:
    """Return the operations that make something other operations can be called on."""
    return tuple(operation for operation in OPERATIONS.values() if operation.method == "POST" and _leads_on(operation))


def _leads_on(operation: Operation) -> bool:
    answers = (resolve(DOCUMENT, response) for response in operation.node["responses"].values())
    return any(item.get("links") for item in answers)


def _evaluated(expression: Any, exchange: Exchange) -> str | None:
    """Return the value of a runtime expression on an answer; None when it is not there."""
    if expression.startswith("$request.path."):
        return exchange.path.get(expression.removeprefix("$request.path."))
    value = exchange.value
    for part in expression.removeprefix("$response.body#/").split("/"):
        if isinstance(value, list):
            value = value[int(part)] if int(part) < len(value) else None
        else:
            value = value.get(part) if isinstance(value, dict) else None
    return value if isinstance(value, str) else None


def leaves(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Yield the scalars of a JSON value with the keys that lead to them."""
    if isinstance(value, (dict, list)):
        for name, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(item, (*place, name))
    else:
        yield place, value


def changed(value: Any, place: tuple[Any, ...], new: Any) -> Any:
    """Return a JSON value with another scalar in one place."""
    result = copy.deepcopy(value)
    node = result
    for part in place[:-1]:
        node = node[part]
    node[place[-1]] = new
    return result


def _varied(operation: Operation, example: Any, number: int) -> Iterator[Any]:
    """Yield valid bodies that differ from an example in one text, so that one is unlike all there are."""
    checker = validator(content_key(operation, "requestBody") or ())
    for place, value in leaves(example):
        for text in (f"{value}{number}", f"{str(value)[: -len(str(number))]}{number}", f"{number}{value}"):
            if isinstance(value, str) and checker.is_valid(changed(example, place, text)):
                yield changed(example, place, text)


@FORMATS.checks("email")
def _is_email(value: Any) -> bool:
    """Return whether a text is an address with the lengths that mail knows; the library looks for an @ alone."""
    if not isinstance(value, str):
        return True
    local, _, domain = value.rpartition("@")
    labels = domain.split(".")
    return bool(re.fullmatch(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}", local)) and all(
        re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?", label) for label in labels
    )
