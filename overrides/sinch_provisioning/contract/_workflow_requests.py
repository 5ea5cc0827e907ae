"""The request of a step of a workflow: the operation's path, with parameters, headers and the payload put in."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import cast
from urllib.parse import urlencode

from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning._json import JSONObject, JSONValue, is_array, is_object
from sinch_provisioning._openapi.pointer import split
from sinch_provisioning.contract._expressions import ExpressionError, Scope, filled
from sinch_provisioning.contract._workflows import Body, Step


def request_of(step: Step, scope: Scope) -> tuple[Request, JSONObject]:
    """Return the request of a step, and what `$request` stands for from then on.

    Args:
        step: a step that calls an operation.
        scope: what expressions look into.

    Raises:
        ExpressionError: an expression leads to nothing, or a path parameter would lead to another resource.
    """
    by_location = dict[str, JSONObject]()
    for argument in step.arguments:
        by_location.setdefault(argument.location, {})[argument.name] = filled(argument.value, scope)
    path, query, header = (by_location.get(name, {}) for name in ("path", "query", "header"))
    headers = {name.lower(): _text(value) for name, value in header.items()}
    payload, body = _body(step.body, scope)
    if step.body is not None:
        headers.setdefault("content-type", step.body.content_type)
    try:
        url = step.called.path_with(path)
    except ValueError as error:
        raise ExpressionError(str(error)) from None
    pairs = _pairs(query)
    request = Request(step.called.method, f"{url}?{pairs}" if pairs else url, headers, body)
    return request, {"path": path, "query": query, "header": headers, "body": payload}


def response_scope(response: Response) -> JSONObject:
    """Return what `$response` stands for: its headers, in small letters, and its body, parsed if it is JSON."""
    try:
        body: JSONValue = response.json() if response.body else {}
    except ValueError:
        body = (response.body or b"").decode("utf-8", "replace")
    return {"header": {name.lower(): value for name, value in response.headers.items()}, "body": body}


def _pairs(query: Mapping[str, JSONValue]) -> str:
    return urlencode([(name, _text(item)) for name, value in query.items() for item in _items(value)])


def _body(body: Body | None, scope: Scope) -> tuple[JSONValue, bytes]:
    if body is None:
        return None, b""
    payload = copy.deepcopy(filled(body.payload, scope))
    if isinstance(body.payload, str) and not body.payload.startswith("$"):
        try:
            payload = json.loads(payload)  # a text is the body itself, with its expressions put in
        except ValueError as error:
            raise ExpressionError(f"the payload is a text that is not JSON: {error}") from None
    for target, value in body.replacements:
        _replace(payload, target, filled(value, scope))
    return payload, json.dumps(payload, ensure_ascii=False).encode()


def _replace(payload: JSONValue, target: str, value: JSONValue) -> None:
    """Put a value at the place of another one, which must be there."""
    *above, last = split(target) or ("",)
    node = payload
    for part in above:
        node = _at(node, part)
    is_there = last in node if is_object(node) else _at(node, last) is not None
    if not target.startswith("/") or not is_there:
        raise ExpressionError(f"replacements: {target} leads to nothing in the payload")
    if is_array(node):
        node[int(last)] = value
    else:
        cast("JSONObject", node)[last] = value


def _at(node: JSONValue, part: str) -> JSONValue:
    if is_object(node):
        return node.get(part)
    return node[int(part)] if is_array(node) and part.isdigit() and int(part) < len(node) else None


def _items(value: JSONValue) -> list[JSONValue]:
    return value if is_array(value) else [value]


def _text(value: JSONValue) -> str:
    if value is None or isinstance(value, (Mapping, list)):
        raise ExpressionError(f"a parameter takes texts, numbers and booleans, not {value!r:.60}")
    return str(value).lower() if isinstance(value, bool) else str(value)
