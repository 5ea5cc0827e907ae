"""What drift holds a message to, in the forms that this API does not have: headers of requests, masked alternatives, media types."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from sinch_provisioning.contract import Document, Suggester, drift, exchanges_of
from test_suggest import BASE, HOST, JSON, entry

KINDS = {
    "anyOf": [
        {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}},
        {"type": "array", "items": {"type": "integer"}},
    ]
}


def document() -> dict[str, Any]:
    made = copy.deepcopy(BASE)
    made["paths"]["/forms"] = {
        "post": {
            "operationId": "forms_post",
            "parameters": [
                {"name": "X-Kind", "in": "header", "schema": {"type": "integer"}},
                {"name": "seen", "in": "cookie", "schema": {"type": "string"}},
            ],
            "requestBody": {
                "required": True,
                "content": {JSON: {"schema": KINDS}, "text/plain": {"schema": {"type": "string"}}},
            },
            "responses": {
                "200": {
                    "description": ".",
                    "headers": {
                        "Content-Type": {"schema": {"type": "integer"}},
                        "X-Total": {"schema": {"type": "integer"}},
                    },
                    "content": {JSON: {"schema": KINDS}, "text/plain": {"schema": {"type": "string"}}},
                },
                "204": {"description": "Nothing."},
            },
        }
    }
    return made


def differences(
    sent: Any,
    received: Any,
    *,
    status: int = 200,
    headers: dict[str, str] | None = None,
    media: tuple[str, str] = (JSON, JSON),
    total: str = "1",
) -> tuple[list[tuple[str, str]], str]:
    """Return the rules and places of what differs in an exchange, and the overlay that is suggested."""
    texts = [value if isinstance(value, str) else json.dumps(value) for value in (sent, received)]
    request: dict[str, Any] = {
        "method": "POST",
        "url": f"{HOST}/forms",
        "headers": [{"name": name, "value": value} for name, value in (headers or {}).items()],
    }
    if sent is not None:
        request["postData"] = {"mimeType": media[0], "text": texts[0]}
    content = {"mimeType": media[1], "text": texts[1]} if received is not None else {}
    entry = {
        "request": request,
        "response": {"status": status, "headers": [{"name": "X-Total", "value": total}], "content": content},
    }
    suggester = Suggester(Document.of(document()))
    report = drift(exchanges_of({"log": {"entries": [entry]}}), Document.of(document()), observe=suggester.observe)
    rules = [(item.finding.rule, item.finding.place) for group in report.groups for item in group.differences]
    return rules, suggester.overlay().text()


GOOD: dict[str, Any] = {"sent": {"n": 1}, "received": [1]}


@pytest.mark.parametrize(
    ("changes", "rules"),
    [
        ({}, []), ({"headers": {"X-Kind": "7"}}, []), ({"headers": {"x-kind": "seven"}}, [("invalid-parameter", "X-Kind")]), ({"headers": {"X-Kind": "***"}}, []), ({"total": "many"}, [("response-header", "x-total")]),
        ({"total": "***"}, []), ({"received": {"n": "***"}}, []), ({"received": ["***", 2]}, []), ({"received": {"n": "x"}}, [("response-body", "/n")]), ({"sent": {"n": "***"}}, []),
        ({"sent": "free", "media": ("text/plain", JSON)}, []), ({"received": "free", "media": (JSON, "text/plain")}, []), ({"status": 204}, [("response-body", "")]),
        ({"received": "a,b", "media": (JSON, "text/csv")}, [("undocumented-content-type", "content-type")]), ({"sent": "a,b", "media": ("text/csv", JSON)}, [("request-content-type", "content-type")]),
    ],
    ids=str,
)  # fmt: skip
def test_a_message_is_held_to_what_the_document_says_of_its_form(
    changes: dict[str, Any], rules: list[tuple[str, str]]
) -> None:
    assert differences(**{**GOOD, **changes})[0] == rules


@pytest.mark.parametrize(
    "changes", [{"received": "a,b", "media": (JSON, "text/csv")}, {"sent": "a,b", "media": ("text/csv", JSON)}]
)
def test_a_media_type_that_is_not_there_is_suggested(changes: dict[str, Any]) -> None:
    assert '"text/csv": {"schema": {}}' in differences(**{**GOOD, **changes})[1]


OVERLAPPING = {
    "type": "object",
    "properties": {
        "tags": {"type": "array", "items": {"type": "string", "minLength": 5}},
        "pair": {"oneOf": [{"type": "object", "properties": {"keys": {"type": "array"}}}, {"type": "object"}]},
    },
}


@pytest.mark.parametrize(
    ("value", "places"),
    [
        ({"tags": ["longer", "***"]}, []),
        ({"tags": ["longer", "x"]}, ["/tags/*"]),
        ({"pair": {"keys": [{"a": ["***"]}]}}, []),
        ({"pair": {"keys": ["***"], "more": 1}}, []),
        ({"pair": {"keys": [{"a": ["x"]}]}}, ["/pair"]),
    ],
    ids=str,
)
def test_what_only_a_mask_may_have_broken_is_no_difference(value: Any, places: list[str]) -> None:
    made = copy.deepcopy(BASE)
    made["components"]["schemas"]["Thing"] = OVERLAPPING
    exchanges = exchanges_of({"log": {"entries": [entry("POST", "/things", 201, value)]}})
    groups = drift(exchanges, Document.of(made)).groups
    broken = [item.finding for group in groups for item in group.differences if item.finding.rule == "response-body"]
    assert [finding.place for finding in broken] == places
