"""What the fuzz run adds to schemathesis: new names for what a chain makes, and checks of this API's shapes.

Loaded by schemathesis inside its own environment (`hooks` in schemathesis.toml), so it imports nothing of the project.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from typing import Any

import schemathesis
from jsonschema_rs import Draft202012Validator

STATELESS = frozenset(os.environ.get("FUZZ_STATELESS", "").split())
"""Operations the mock answers with the document's example, whatever is asked."""

_made = 0


def _resolve(schema: Any, node: Any) -> Any:
    return _target(schema.raw_schema, node)


def _target(document: dict[str, Any], node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for part in node["$ref"][2:].split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def _named_by_the_caller(case: Any) -> dict[str, Any]:
    """Return the body properties, with their schemas, that name what the operation makes: links carry them on."""
    raw, schema = case.operation.definition.raw, case.operation.schema
    carried = {
        match.group(1)
        for response in raw["responses"].values()
        for link in _resolve(schema, response).get("links", {}).values()
        for expression in link.get("parameters", {}).values()
        if (match := re.fullmatch(r"\$(?:response|request)\.body#/(\w+)", str(expression)))
    }
    content = _resolve(schema, raw.get("requestBody", {})).get("content", {}).get("application/json", {})
    body = _resolve(schema, content.get("schema", {}))
    parts = [body, *(_resolve(schema, part) for key in ("allOf", "oneOf", "anyOf") for part in body.get(key, ()))]
    known = {name: _resolve(schema, node) for part in parts for name, node in part.get("properties", {}).items()}
    return {name: node for name, node in known.items() if name in carried and node.get("type") == "string"}


def _fresh(node: dict[str, Any]) -> str | None:
    """Return a value of a schema that was not used before; None when none of the plain ones fits it."""
    global _made
    _made += 1
    digest = hashlib.sha256(str(_made).encode()).hexdigest()
    digits = str(int(digest[:12], 16)).zfill(12)[-11:]
    valid = Draft202012Validator({key: value for key, value in node.items() if key != "$ref"}, validate_formats=True)
    candidates = (f"fuzz_{digest[:12]}", f"@fuzz{digest[:8]}", f"+49{digits}", f"49{digits}", digest[:32], digits)
    return next((candidate for candidate in candidates if valid.is_valid(candidate)), None)


@schemathesis.hook
def before_load_schema(ctx: Any, raw_schema: dict[str, Any]) -> None:
    """Know the listed values alone where the document takes any other as well: the mock takes and answers those."""

    def close(node: Any) -> None:
        if isinstance(node, dict):
            branches = node.get("anyOf")
            if isinstance(branches, list) and len(branches) == 2:
                known = _target(raw_schema, branches[0])
                if "enum" in known and branches[1] == {"type": known["type"]}:
                    del node["anyOf"]
                    node.update(branches[0])
            for value in node.values():
                close(value)
        elif isinstance(node, list):
            for value in node:
                close(value)

    close(raw_schema)


@schemathesis.hook
def before_call(ctx: Any, case: Any, kwargs: Any = None) -> None:
    """Name anew what a chain makes: the pool of known identifiers would make every second creation a 409."""
    meta = case.meta
    if meta is None or meta.phase.name.value != "stateful" or not isinstance(case.body, dict):
        return
    if meta.generation.mode.is_negative:
        return
    for name, node in _named_by_the_caller(case).items():
        if name in case.body:
            value = _fresh(node)
            if value is not None:
                case.body[name] = value


@schemathesis.check
def documented_error(ctx: Any, response: Any, case: Any) -> None:
    """A refusal says why in the API's one shape, with a code that the document lists for the operation and status."""
    if response.status_code < 400:
        return
    body = _json(response)
    assert isinstance(body, dict), "a refusal must have a JSON object as its body"
    for name in ("errorCode", "message", "resolution"):
        assert isinstance(body.get(name), str), f"{name} is missing in a refusal"
    assert body["errorCode"], "errorCode is empty"
    if body["errorCode"] == "route_not_found" and "" in (case.path_parameters or {}).values():
        return  # without its last part the path is that of another operation, or of none
    raw = case.operation.definition.raw
    listed = raw.get("x-error-codes", {}).get(str(response.status_code), [])
    invalid = response.status_code == 400 and body["errorCode"].startswith("invalid_")
    context = {"validationErrors", "supportedCodes"} & set(body.get("additionalInformation") or ())
    is_no_body = body["errorCode"] == "invalid_payload"  # or one that cannot be read
    if invalid and (context or is_no_body or {"pageSize", "pageToken"} & set(case.query or {})):
        return  # what every operation refuses alike is listed where the reference lists it alone
    if listed and case.method.lower() == case.operation.method.lower():
        assert body["errorCode"] in listed, f"{body['errorCode']} is not among the codes of {response.status_code}"


@schemathesis.check
def page_is_sound(ctx: Any, response: Any, case: Any) -> None:
    """A page holds no more than was asked for, and names a next page exactly when there is one."""
    body = _json(response) if response.status_code == 200 else None
    if not isinstance(body, dict) or not {"totalSize", "pageSize"} <= set(body):
        return
    if case.operation.definition.raw["operationId"] in STATELESS:
        return
    arrays = [value for value in body.values() if isinstance(value, list)]
    assert len(arrays) == 1, "a page holds one array of items"
    items, size, total = arrays[0], body["pageSize"], body["totalSize"]
    query = case.query or {}
    assert len(items) <= size, f"a page of {size} holds {len(items)} items"
    assert len(items) <= total, f"there are {total} items in all, this page holds {len(items)}"
    asked = query.get("pageSize")
    if asked is not None and re.fullmatch(r"\d+", str(asked)):
        assert size == int(asked), f"a page of {asked} was asked for, this is one of {size}"
    if "pageToken" not in query:
        assert len(items) == min(size, total), f"the first page of {total} items holds {len(items)}"
        assert bool(body.get("nextPageToken")) == (len(items) < total), "nextPageToken must be there when more follows"
        assert not body.get("previousPageToken"), "the first page names a previous one"
    assert body.get("nextPageToken") != query.get("pageToken") or not body.get("nextPageToken"), "a token repeats"


@schemathesis.check
def no_other_project(ctx: Any, response: Any, case: Any) -> None:
    """Nothing of another project is in an answer: what the suite puts there carries a mark."""
    assert MARK not in response.text, "the answer holds what belongs to another project"


@schemathesis.check
def secrets_stay_inside(ctx: Any, response: Any, case: Any) -> None:
    """An answer repeats neither the credentials nor a property the document keeps for writing alone."""
    assert "secret-1" not in response.text, "the answer repeats the secret of the key"
    assert "a2V5LTE6c2VjcmV0LTE=" not in response.text, "the answer repeats the credentials"


MARK = "belongs-to-another-project"


def _json(response: Any) -> Any:
    try:
        return json.loads(response.text)
    except ValueError:
        return None
