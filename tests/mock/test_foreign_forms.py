"""What the mock answers for documents in forms that this API does not have: credentials, media types, examples, pages by number."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sinch_provisioning._http.messages import Headers, Request
from sinch_provisioning.mock import Mock

TABLE = {
    "text/csv": {"schema": {"type": "string"}, "example": "a,b"},
    "application/json": {"schema": {"type": "object", "example": {"a": 1}}},
}
PAGE = {
    "type": "object",
    "properties": {
        "items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
        "page": {"type": "integer"}, "nextPage": {"type": ["integer", "null"]}, "previousPage": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
    },
}  # fmt: skip
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/cookie": {"get": {"operationId": "cookie", "security": [{"cookie": []}], "responses": {"204": {"description": "."}}}},
        "/certificate": {"get": {"operationId": "certificate", "security": [{"certificate": []}], "responses": {"204": {"description": "."}}}},
        "/table": {"get": {"operationId": "table", "responses": {"200": {"description": ".", "content": TABLE}}}},
        "/lines": {"get": {"operationId": "lines", "responses": {"200": {"description": ".", "content": {"application/x-ndjson": {"schema": {"type": "object"}}}}}}},
        "/header": {
            "get": {
                "operationId": "header",
                "responses": {"200": {"description": ".", "headers": {"X-Count": {"required": True, "schema": {"type": "integer"}}, "X-Other": {"schema": {"type": "integer"}}}}},
            }
        },
        "/pages": {
            "get": {
                "operationId": "pages",
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}, {"name": "pageSize", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"description": ".", "content": {"application/json": {"schema": PAGE}}}},
            }
        },
        "/text": {"post": {"operationId": "text", "requestBody": {"required": True, "content": {"text/*": {}}}, "responses": {"204": {"description": "."}}}},
    },
    "components": {
        "securitySchemes": {
            "cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
            "certificate": {"type": "mutualTLS"},
        }
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def mock() -> Mock:
    return Mock(document=DOCUMENT)


def ask(mock: Mock, path: str, method: str = "GET", body: bytes = b"", **headers: str) -> Any:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return mock.handle(Request(method, f"https://mock.invalid{path}", Headers(names), body))


def test_a_key_may_come_in_a_cookie_and_a_certificate_with_the_connection(mock: Mock) -> None:
    assert ask(mock, "/cookie").status == 401
    assert ask(mock, "/cookie", cookie="a=b; session=s").status == 204
    assert ask(mock, "/certificate").status == 204


@pytest.mark.parametrize(
    ("accept", "media", "body"),
    [
        ("text/*", "text/csv", b"a,b"),
        ("image/png, text/csv;q=0.5", "text/csv", b"a,b"),
        ("", "application/json", b'{"a":1}'),
        ("image/png", "application/json", b'{"a":1}'),
    ],
)
def test_a_caller_chooses_what_is_answered(mock: Mock, accept: str, media: str, body: bytes) -> None:
    response = ask(mock, "/table", accept=accept)
    assert response.headers["content-type"].partition(";")[0] == media
    assert response.body.replace(b" ", b"") == body


def test_lines_and_headers_are_made_from_their_schemas(mock: Mock) -> None:
    assert json.loads(ask(mock, "/lines").body) == {}
    headers = ask(mock, "/header").headers
    assert int(headers["x-count"]) >= 0
    assert "x-other" not in headers


def test_pages_are_told_by_their_numbers(mock: Mock) -> None:
    first, second = (json.loads(ask(mock, f"/pages?page={number}").body) for number in (1, 2))
    assert (first["page"], second["page"]) == (1, 2)
    assert (first.get("nextPage"), second.get("nextPage")) == (2, None)
    assert second["previousPage"] == 1


def test_a_body_of_a_range_of_media_types_is_taken(mock: Mock) -> None:
    assert ask(mock, "/text", "POST", b"a", content_type="text/x-note").status == 204
    assert ask(mock, "/text", "POST", b"a", content_type="image/png").status == 415
